/** Why somebody opens a case that they do not carry: travels percent-encoded in the header `Reason`, never in an address, and is kept in the access log. */
import { text } from './primitives';

/** Together with the purpose it fits one column of the log. */
export const statedReason = text(200).min(5);

/** The reason that a header carries; undefined when it is none. */
export function readReason(header: string): string | undefined {
  try {
    return statedReason.safeParse(decodeURIComponent(header)).data;
  } catch {
    return undefined;
  }
}

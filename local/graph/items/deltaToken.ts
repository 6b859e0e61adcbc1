/** Tokens of the delta feed: a position, the options of the first request, and when it was issued. */
import { createHash } from 'node:crypto';
import { invalidRequest } from '../errors';

export interface DeltaState {
  /** Id of the list the token belongs to. */
  list: string;
  /** Number of the last change that has been told. */
  position: number;
  /** An enumeration began after this change; deletions up to it need not be told. 0 once it is complete. */
  enumeratedFrom: number;
  issued: number;
  options: { select?: string; expand?: string; top?: string };
}

const checksum = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 10);

export function writeToken(state: DeltaState): string {
  const text = Buffer.from(JSON.stringify(state)).toString('base64url');
  return `${text}.${checksum(text)}`;
}

/** Throws 400 for a token that was not issued for this list or has been damaged. */
export function readToken(token: string, list: string): DeltaState {
  const [text = '', sum] = token.split('.');
  if (sum !== checksum(text)) throw malformed();
  const state = JSON.parse(Buffer.from(text, 'base64url').toString()) as DeltaState;
  if (state.list !== list) throw malformed();
  return state;
}

const malformed = () => invalidRequest('Provided sync token is malformed');

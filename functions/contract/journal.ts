/** One commit: what one verb did to one case, by whom, and the chain that makes an edit visible. */
import { z } from 'zod';
import type { CaseEvent } from '#domain/events';
import { caseNo, commandId, personId, surface } from './primitives';

const storedEvent = z.object({ type: z.string(), v: z.int(), on: z.string(), data: z.record(z.string(), z.unknown()) });

export const commit = z.object({
  caseNo,
  version: z.int().min(1),
  commandId,
  /** Digest of person, case, verb and input: the same id for another command is refused. */
  commandHash: z.string(),
  verb: z.string(),
  at: z.string(),
  actor: personId,
  role: z.string(),
  surface,
  purpose: z.string(),
  events: z.array(storedEvent).min(1),
  previousHash: z.string(),
  hash: z.string(),
});
export type Commit = Omit<z.infer<typeof commit>, 'events'> & { events: CaseEvent[] };

/** How far everything is carried through: a place in the journal, and an instant that still tells when the place is lost. */
export const journalPlace = z.strictObject({ link: z.string(), until: z.iso.datetime() });

/** `S-2026-0101/000017`: two writers that race for one version meet in this key. */
export const commitKey = (number: string, version: number): string => `${number}/${String(version).padStart(6, '0')}`;

/** Reads a stored commit; throws when the row is not one. */
export const readCommit = (value: unknown): Commit => commit.parse(value) as Commit;

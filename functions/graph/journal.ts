/** The journal: appending is the commit point. Two unique columns make it safe without transactions. */
import { commitKey, readCommit, type Commit } from '#contract/journal';
import type { Appended, Journal } from '#work/ports';
import { door, statusOf, StorageFailure } from './failure';
import { longestText } from './lists';
import type { Row, Rows } from './rows';

const columns = ['CommitKey', 'CommandId', 'CaseNo', 'Version', 'OccurredAt', 'Actor', 'Role', 'Surface', 'Purpose', 'Verb', 'Hash', 'PreviousHash', 'CommandHash', 'Events'] as const;

interface Content { at: string; events: unknown }

/** SharePoint keeps whole seconds in its date column; the exact instant lies beside the events. */
const toFields = (commit: Commit) => ({
  Title: commit.caseNo, CommitKey: commitKey(commit.caseNo, commit.version), CommandId: commit.commandId, CaseNo: commit.caseNo, Version: commit.version,
  OccurredAt: commit.at, Actor: commit.actor, Role: commit.role, Surface: commit.surface, Purpose: commit.purpose, Verb: commit.verb,
  Hash: commit.hash, PreviousHash: commit.previousHash || null, CommandHash: commit.commandHash,
  Events: JSON.stringify({ at: commit.at, events: commit.events } satisfies Content),
});

function toCommit({ fields }: Row): Commit {
  const { at, events } = JSON.parse(String(fields.Events)) as Content;
  return readCommit({
    caseNo: fields.CaseNo, version: fields.Version, commandId: fields.CommandId, commandHash: fields.CommandHash, verb: fields.Verb, at, actor: fields.Actor,
    role: fields.Role, surface: fields.Surface, purpose: fields.Purpose, events, previousHash: fields.PreviousHash ?? '', hash: fields.Hash,
  });
}

const inOrder = (a: Commit, b: Commit) => (a.caseNo === b.caseNo ? a.version - b.version : a.at < b.at ? -1 : 1);

/** @param report hears of rows that are no commits; someone's hand in SharePoint must not stop the rest */
export function createJournal(rows: Rows, report: (error: unknown) => void): Journal {
  const readable = (row: Row): Commit[] => {
    try {
      return [toCommit(row)];
    } catch (error) {
      report(error);
      return [];
    }
  };
  const one = async (column: string, value: string) => {
    const [row] = await rows.where('Journal', column, value, columns);
    return row ? toCommit(row) : null;
  };
  /** After an answer that leaves open what happened, the journal itself tells. */
  const whatHappened = async (commit: Commit, error: unknown): Promise<Appended> => {
    const same = await one('CommandId', commit.commandId);
    if (same) return same.hash === commit.hash ? { kind: 'written' } : { kind: 'known', commit: same };
    if (statusOf(error) !== 400) throw error;
    if (await one('CommitKey', commitKey(commit.caseNo, commit.version))) return { kind: 'taken' };
    throw error;
  };

  return {
    append: (commit) => door(async () => {
      const fields = toFields(commit);
      if (fields.Events.length > longestText) throw new StorageFailure('caseTooLarge');
      try {
        await rows.create('Journal', fields);
        return { kind: 'written' };
      } catch (error) {
        return whatHappened(commit, error);
      }
    }),
    at: (caseNo, version) => door(() => one('CommitKey', commitKey(caseNo, version))),
    byCommand: (commandId) => door(() => one('CommandId', commandId)),
    of: (caseNo) => door(async () => (await rows.where('Journal', 'CaseNo', caseNo, columns)).map(toCommit).sort(inOrder)),
    since: (cursor) => door(async () => {
      const { rows: changed, link, anew } = await rows.changes('Journal', cursor, columns);
      return { commits: changed.flatMap(readable).sort(inOrder), cursor: link, anew };
    }),
  };
}

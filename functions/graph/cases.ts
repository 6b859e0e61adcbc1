/** The row of a case: its present state, split over multi-line columns, and the columns that people sort by in SharePoint. */
import type { CaseState } from '#domain/case';
import { factsOf, type CaseFacts } from '#domain/facts';
import type { Cases, StoredCase } from '#work/ports';
import { door, statusOf, StorageFailure } from './failure';
import { longestText, stateColumns } from './lists';
import type { LiveReadModel } from './readModel';
import type { Fields, Row, Rows } from './rows';

/** Below the column's limit, so that SharePoint's own additions never cut a state off. */
const partLength = 60_000;
const columns = ['CaseNo', 'Version', 'LastHash', ...stateColumns] as const;

/** True when text may be cut here: not inside a character, and not beside white space, which a text column may trim. */
const cuttable = (text: string, at: number): boolean => !/\s/.test(text.slice(at - 1, at + 1)) && !/^[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Cuts text into parts of at most `partLength`. */
export function cut(text: string, longest = partLength): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + longest, text.length);
    while (to < text.length && to > from + 1 && !cuttable(text, to)) to--;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function stateParts(state: CaseState): Fields {
  const parts = cut(JSON.stringify(state));
  if (parts.length > stateColumns.length) throw new StorageFailure('caseTooLarge');
  return Object.fromEntries(stateColumns.map((column, i) => [column, parts[i] ?? null]));
}

function rowOf({ state, version, lastHash }: { state: CaseState; version: number; lastHash: string }): { facts: CaseFacts; fields: Fields } {
  const facts = factsOf(state);
  const nextDue = facts.deadlines[0]?.on;
  return {
    facts,
    fields: {
      Title: state.caseNo, CaseNo: state.caseNo, Owner: state.owner, Team: state.team, Phase: facts.phase, NextDue: nextDue ? `${nextDue}T00:00:00Z` : null,
      Version: version, LastHash: lastHash, Facts: JSON.stringify(facts), ...stateParts(state),
    },
  };
}

function toStored({ itemId, etag, fields }: Row): StoredCase {
  const text = stateColumns.map((column) => fields[column] ?? '').join('');
  return { itemId, etag, version: Number(fields.Version), lastHash: String(fields.LastHash ?? ''), state: JSON.parse(text) as CaseState };
}

export function createCases(rows: Rows, readModel: LiveReadModel): Cases {
  const load = async (caseNo: string): Promise<StoredCase | null> => {
    const itemId = readModel.itemIdOf(caseNo);
    const row = itemId ? await rows.get('Cases', itemId, columns) : (await rows.where('Cases', 'CaseNo', caseNo, columns))[0];
    return row ? toStored(row) : null;
  };

  return {
    load: (caseNo) => door(() => load(caseNo)),
    checkSize(state) {
      stateParts(state);
      if (JSON.stringify(factsOf(state)).length > longestText) throw new StorageFailure('caseTooLarge');
    },
    rewrite: (next) => door(async () => {
      const [row] = await rows.where('Cases', 'CaseNo', next.state.caseNo, ['CaseNo']);
      const { fields } = rowOf(next);
      if (row) await rows.change('Cases', row.itemId, fields);
      else await rows.create('Cases', fields);
    }),
    project: (stored, next) => door(async () => {
      const { state, version, lastHash } = next;
      const { facts, fields } = rowOf(next);
      let known = stored;
      for (let attempt = 0; attempt < 3; attempt++) {
        try {
          const written = known
            ? { itemId: known.itemId, etag: await rows.change('Cases', known.itemId, fields, known.etag) }
            : await rows.create('Cases', fields);
          readModel.apply(state.caseNo, { itemId: written.itemId, version, facts });
          return { state, version, lastHash, itemId: written.itemId, etag: written.etag };
        } catch (error) {
          // Someone else wrote the row: as new as this or newer is fine, older is tried again.
          if (![400, 412].includes(statusOf(error))) throw error;
          known = await load(state.caseNo);
          if (!known) throw error;
          if (known.version >= version) return known;
        }
      }
      throw new StorageFailure('storageBusy');
    }),
  };
}

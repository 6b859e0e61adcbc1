/** Unfinished forms, one row per person, case and form. */
import type { DraftOf, Drafts } from '#work/ports';
import { door, statusOf } from './failure';
import type { Row, Rows } from './rows';

const keyOf = ({ personId, caseNo, form }: DraftOf): string => `${personId}/${caseNo}/${form}`;

export function createDrafts(rows: Rows): Drafts {
  const row = async (of: DraftOf) => (await rows.where('Drafts', 'DraftKey', keyOf(of), ['DraftKey', 'Value']))[0];
  const textIn = (found: Row | undefined): string | null => (found ? String(found.fields.Value ?? '') : null);
  return {
    find: (of) => door(async () => textIn(await row(of))),
    save: (of, next) => door(async () => {
      const standing = await row(of);
      const change = async (found: Row) => void (await rows.change('Drafts', found.itemId, { Value: next(textIn(found)) }));
      if (standing) return change(standing);
      try {
        await rows.create('Drafts', { Title: 'draft', DraftKey: keyOf(of), Person: of.personId, CaseNo: of.caseNo, Value: next(null) });
      } catch (error) {
        // The same person saves on two devices at once: the later one stays.
        const other = statusOf(error) === 400 ? await row(of) : undefined;
        if (!other) throw error;
        await change(other);
      }
    }),
    drop: (of) => door(async () => {
      const standing = await row(of);
      if (standing) await rows.remove('Drafts', standing.itemId);
    }),
  };
}

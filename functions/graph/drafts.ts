/** Unfinished forms, one row per person, case and form. */
import type { DraftOf, Drafts } from '#work/ports';
import { door, statusOf } from './failure';
import type { Rows } from './rows';

const keyOf = ({ personId, caseNo, form }: DraftOf): string => `${personId}/${caseNo}/${form}`;

export function createDrafts(rows: Rows): Drafts {
  const row = async (of: DraftOf) => (await rows.where('Drafts', 'DraftKey', keyOf(of), ['DraftKey', 'Value']))[0];
  return {
    find: (of) => door(async () => {
      const found = await row(of);
      return found ? String(found.fields.Value ?? '') : null;
    }),
    save: (of, value) => door(async () => {
      const standing = await row(of);
      if (standing) return void (await rows.change('Drafts', standing.itemId, { Value: value }));
      try {
        await rows.create('Drafts', { Title: 'draft', DraftKey: keyOf(of), Person: of.personId, CaseNo: of.caseNo, Value: value });
      } catch (error) {
        // The same person saves on two devices at once: the later one stays.
        const other = statusOf(error) === 400 ? await row(of) : undefined;
        if (!other) throw error;
        await rows.change('Drafts', other.itemId, { Value: value });
      }
    }),
    drop: (of) => door(async () => {
      const standing = await row(of);
      if (standing) await rows.remove('Drafts', standing.itemId);
    }),
  };
}

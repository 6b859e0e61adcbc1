/** A draft of the organisation: each row beside what was saved of it, so that it can be undone, told apart and laid on top of what others save. */
import type { Organisation } from '#contract/organisation';
import { partsChanged, type How } from '#domain/organisation/changes';
import { keyOf, organisationLists, type Member, type OrganisationList, type Row, type Team, type Unit } from '#domain/organisation/document';

/** `was` is missing for a new row, `now` for one that is to be removed. */
export interface DraftRow { key: string; was?: Row; now?: Row }
export type Draft = Record<OrganisationList, readonly DraftRow[]>;

export const draftOf = (document: Organisation): Draft => {
  const rows = (list: OrganisationList): DraftRow[] => document[list].map((row) => ({ key: keyOf(row), was: row, now: row }));
  return { people: rows('people'), teams: rows('teams'), providers: rows('providers') };
};

const present = (rows: readonly DraftRow[]): Row[] => rows.flatMap(({ now }) => now ?? []);
export const documentOf = (municipality: string, { people, teams, providers }: Draft): Organisation =>
  ({ municipality, teams: present(teams) as Team[], providers: present(providers) as Unit[], people: present(people) as Member[] });

/** How a row differs from what was saved; undefined when it does not. */
export function markOf({ was, now }: DraftRow): How | undefined {
  if (!was) return 'added';
  if (!now) return 'removed';
  return was !== now && partsChanged(was, now).length > 0 ? 'changed' : undefined;
}

export const changesIn = (draft: Draft): number => organisationLists.reduce((n, list) => n + draft[list].filter(markOf).length, 0);

/** @param serial tells new rows apart: ids of teams and providers are nobody's to invent, that of a person comes from Entra */
export function newRow(list: OrganisationList, serial: string): DraftRow {
  const key = `${list === 'people' ? 'new' : list === 'teams' ? 'team' : 'unit'}-${serial}`;
  if (list === 'people') return { key, now: { personId: '', name: '', roles: ['caseworker'], language: 'da' } };
  return { key, now: list === 'teams' ? { teamId: key, name: '' } : { unitId: key, name: '', kind: 'internal' } };
}

const replaced = (draft: Draft, list: OrganisationList, rows: readonly DraftRow[]): Draft => ({ ...draft, [list]: rows });
/** @param now undefined removes the row; one that was never saved is gone at once */
export const withRow = (draft: Draft, list: OrganisationList, key: string, now: Row | undefined): Draft =>
  replaced(draft, list, draft[list].flatMap((row) => (row.key !== key ? [row] : row.was || now ? [{ ...row, now }] : [])));
export const withNew = (draft: Draft, list: OrganisationList, row: DraftRow): Draft => replaced(draft, list, [...draft[list], row]);

/** A value with one part exchanged; nothing written takes the part away. */
export function withPart(row: Row, part: string, value: unknown): Row {
  const { [part]: _before, ...rest } = row as unknown as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [part]: value }) as unknown as Row;
}

/** Own changes on top of what somebody else has saved: part by part, and whoever was removed stays removed. */
export function rebased(mine: Draft, fresh: Organisation): Draft {
  let draft = draftOf(fresh);
  for (const list of organisationLists) {
    for (const row of mine[list]) {
      const { key, was, now } = row;
      const mark = markOf(row);
      const id = now ? keyOf(now) : key;
      const theirs = draft[list].find((one) => one.key === id);
      if (mark === 'added') draft = theirs ? withRow(draft, list, id, now) : withNew(draft, list, row);
      else if (mark && theirs) draft = withRow(draft, list, key, now && partsChanged(was!, now).reduce((next, { part }) => withPart(next, part, (now as unknown as Record<string, unknown>)[part]), theirs.now!));
    }
  }
  return draft;
}

/** The row that a fault is about, and the part of it: `people.3.team`, `removed.teams.x`. */
export function placeOf(draft: Draft, field: string): { list: OrganisationList; key: string; part: string } | undefined {
  const [first, second, third = '', fourth = ''] = field.split('.');
  const list = organisationLists.find((one) => one === (first === 'removed' ? second : first));
  const row = list && (first === 'removed' ? draft[list].find(({ key }) => key === third) : draft[list].filter(({ now }) => now)[Number(second)]);
  return row && { list, key: row.key, part: first === 'removed' ? fourth : third };
}

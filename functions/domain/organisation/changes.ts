/** What differs between two versions of the organisation, row by row and part by part: for the history, and for two who change it at once. */
import { idOf, keyOf, organisationLists, type OrganisationDocument, type OrganisationList, type Row } from './document';

export type How = 'added' | 'removed' | 'changed';
/** A part that is another now; '' stands for nothing. Several roles are written one after the other. */
export interface PartChange { part: string; from: string; to: string }
export interface OrganisationChange { list: OrganisationList | 'municipality'; id: string; name: string; how: How; parts: PartChange[] }

/** What tells a row from others stands in the change itself. */
const naming = ['personId', 'teamId', 'unitId'];

/** A part as a word; roles in one order, so that the same roles are the same word. */
const word = (value: unknown): string => (Array.isArray(value) ? [...(value as string[])].sort().join(' ') : value === undefined ? '' : String(value));

export function partsChanged(before: object, after: object): PartChange[] {
  const [from, to] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((part) => !naming.includes(part) && word(from[part]) !== word(to[part]))
    .map((part) => ({ part, from: word(from[part]), to: word(to[part]) }));
}

/** A row before and after; one of the two is always there. */
export interface RowChange<T> { was?: T; is?: T; row: T; how: How; parts: PartChange[] }

/** The rows that are new, gone or other than before. */
export function rowsChanged<T extends Row>(before: readonly T[], after: readonly T[]): RowChange<T>[] {
  const was = new Map(before.map((row) => [keyOf(row), row]));
  const is = new Map(after.map((row) => [keyOf(row), row]));
  return [
    ...after.flatMap((row): RowChange<T>[] => {
      const old = was.get(keyOf(row));
      if (!old) return [{ is: row, row, how: 'added', parts: partsChanged({ name: row.name }, row) }];
      const parts = partsChanged(old, row);
      return parts.length > 0 ? [{ was: old, is: row, row, how: 'changed', parts }] : [];
    }),
    ...before.filter((row) => !is.has(keyOf(row))).map((row): RowChange<T> => ({ was: row, row, how: 'removed', parts: partsChanged(row, { name: row.name }) })),
  ];
}

/** The name stands with each change: that of somebody who is gone can be read nowhere else. */
export const organisationChanges = (before: OrganisationDocument, after: OrganisationDocument): OrganisationChange[] => [
  ...(before.municipality === after.municipality ? [] : [{ list: 'municipality' as const, id: '', name: after.municipality, how: 'changed' as const, parts: [{ part: 'name', from: before.municipality, to: after.municipality }] }]),
  ...organisationLists.flatMap((list) => rowsChanged<Row>(before[list], after[list]).map(({ row, how, parts }) => ({ list, id: idOf(row), name: row.name, how, parts }))),
];

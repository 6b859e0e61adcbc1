/** Which rows of an overview a person wants to see. */
import type { Phase } from '#domain/phase';
import type { OverviewRow } from '#domain/views/overview';
import type { Names } from '../../data/names';

export const quickFilters = ['all', 'overdue', 'soon', 'waiting', 'behind'] as const;
export type QuickFilter = (typeof quickFilters)[number];

export interface Wanted { quick: QuickFilter; phase: Phase | ''; words: string }
export const everything: Wanted = { quick: 'all', phase: '', words: '' };

const quickly: Record<QuickFilter, (row: OverviewRow) => boolean> = {
  all: () => true,
  overdue: (row) => row.nextDeadline?.light === 'overdue',
  soon: (row) => row.nextDeadline?.light === 'soon',
  waiting: (row) => row.waitingFor.length > 0,
  behind: (row) => row.goals.some((goal) => goal.light === 'behind'),
};

/** Everything of a row that can be searched, in small letters. */
const searchable = (row: OverviewRow, names: Names): string =>
  [row.caseNo, row.initials, names.person(row.owner), ...row.orders.map((o) => names.provider(o.provider)), ...row.goals.map((g) => g.label)].join('\n').toLocaleLowerCase('da');

export interface Found {
  rows: OverviewRow[];
  /** How many rows each quick filter would show with the same search and phase. */
  counts: Record<QuickFilter, number>;
}

/** Every word must occur somewhere in the row. The order of the rows is kept. */
export function findRows(all: readonly OverviewRow[], wanted: Wanted, names: Names): Found {
  const words = wanted.words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const matching = all.filter((row) => {
    if (wanted.phase && row.phase !== wanted.phase) return false;
    if (words.length === 0) return true;
    const text = searchable(row, names);
    return words.every((word) => text.includes(word));
  });
  const counts = Object.fromEntries(quickFilters.map((quick) => [quick, matching.filter(quickly[quick]).length])) as Record<QuickFilter, number>;
  return { rows: matching.filter(quickly[wanted.quick]), counts };
}

/** In which order, and under which headings, rows stand. */
import type { OverviewRow } from '#domain/views/overview';
import type { Phase } from '#domain/phase';
import type { Names } from '../../data/names';
import type { Texts } from '../../text';

export const sortKeys = ['case', 'phase', 'deadline', 'followUp', 'waiting', 'need', 'goals'] as const;
export type SortKey = (typeof sortKeys)[number];
/** null: as the server sends them, the most urgent first. */
export type Sorting = { by: SortKey; down: boolean } | null;
export const groupings = ['none', 'phase', 'provider', 'owner'] as const;
export type Grouping = (typeof groupings)[number];

const phases: readonly Phase[] = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'delivery', 'followUp', 'closed'];
const worst = { behind: 0, unknown: 1, onTrack: 2, ahead: 3 } as const;
/** What a row is sorted by; undefined stands last whichever way. */
const valueOf: Record<SortKey, (row: OverviewRow) => string | number | undefined> = {
  case: (row) => row.caseNo,
  phase: (row) => phases.indexOf(row.phase) * 100_000 - (row.daysInPhase ?? 0),
  deadline: (row) => row.nextDeadline?.on,
  followUp: (row) => row.nextFollowUpOn ?? undefined,
  waiting: (row) => row.waits.oldest,
  need: (row) => row.supportNeed ?? undefined,
  goals: (row) => (row.goals.length === 0 ? undefined : Math.min(...row.goals.map((g) => worst[g.light]))),
};

/** Rows that are alike keep their order. */
export function sortRows(rows: readonly OverviewRow[], sorting: Sorting): readonly OverviewRow[] {
  if (!sorting) return rows;
  const value = valueOf[sorting.by];
  return rows.map((row) => ({ row, key: value(row) })).sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    return (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (sorting.down ? -1 : 1);
  }).map(({ row }) => row);
}

/** Up, down, then back to the server's order. */
export const nextSorting = (now: Sorting, by: SortKey): Sorting => (now?.by !== by ? { by, down: false } : now.down ? null : { by, down: true });

export type Item = { kind: 'row'; row: OverviewRow; n: number } | { kind: 'group'; key: string; name: string; count: number };

function groupOf(row: OverviewRow, grouping: Grouping, t: Texts, names: Names): { key: string; name: string; place: string } {
  if (grouping === 'phase') return { key: row.phase, name: t.phase[row.phase], place: String(phases.indexOf(row.phase)).padStart(2, '0') };
  if (grouping === 'owner') return { key: row.owner, name: names.person(row.owner), place: names.person(row.owner) };
  const order = row.orders.find((o) => o.state === 'accepted' || o.state === 'sent' || o.state === 'clarifying');
  return order ? { key: order.provider, name: names.provider(order.provider), place: `0${names.provider(order.provider)}` } : { key: 'none', name: t.overview.noProvider, place: '1' };
}

/** Rows as they stand below each other, each group under its heading; `n` counts rows only. */
export function itemsOf(rows: readonly OverviewRow[], grouping: Grouping, t: Texts, names: Names): Item[] {
  if (grouping === 'none') return rows.map((row, n) => ({ kind: 'row', row, n }));
  const groups = new Map<string, { name: string; place: string; rows: OverviewRow[] }>();
  for (const row of rows) {
    const { key, name, place } = groupOf(row, grouping, t, names);
    const group = groups.get(key) ?? { name, place, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  let n = 0;
  return [...groups].sort(([, a], [, b]) => a.place.localeCompare(b.place, t.locale)).flatMap(([key, group]): Item[] => [
    { kind: 'group', key, name: group.name, count: group.rows.length },
    ...group.rows.map((row): Item => ({ kind: 'row', row, n: n++ })),
  ]);
}

/** The team's cases as a board: how many stand in each phase, for how long, and what needs something. */
import type { Phase } from '#domain/phase';
import type { OverviewRow } from '#domain/views/overview';
import { shows, signs, type Sign } from '../overview/filter';

export const bands = ['fresh', 'month', 'twoMonths', 'longer'] as const;
export type Band = (typeof bands)[number];
const upTo: readonly [Band, number][] = [['fresh', 14], ['month', 28], ['twoMonths', 56], ['longer', Infinity]];
const bandOf = (days: number): Band => upTo.find(([, most]) => days <= most)![0];

const phases: readonly Phase[] = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'delivery', 'followUp'];

export interface PhaseLine { phase: Phase; count: number; bands: Record<Band, number>; overdue: number; oldest: number }

const isOpen = (row: OverviewRow): boolean => row.phase !== 'closed';

/** Phases in the order of the work; those in which nothing stands are left out. */
export function boardOf(rows: readonly OverviewRow[]): PhaseLine[] {
  return phases.flatMap((phase): PhaseLine[] => {
    const there = rows.filter((row) => row.phase === phase);
    if (there.length === 0) return [];
    const days = there.map((row) => row.daysInPhase ?? 0);
    const inBand = (band: Band) => days.filter((d) => bandOf(d) === band).length;
    return [{ phase, count: there.length, bands: { fresh: inBand('fresh'), month: inBand('month'), twoMonths: inBand('twoMonths'), longer: inBand('longer') }, overdue: there.filter((row) => row.nextDeadline?.light === 'overdue').length, oldest: Math.max(...days) }];
  });
}

/** How many open cases show each sign. */
export const signsOf = (rows: readonly OverviewRow[], today: string): { sign: Sign; count: number }[] =>
  signs.map((sign) => ({ sign, count: rows.filter((row) => isOpen(row) && shows(row, sign, today)).length }));

/** Cases as the figures read them, written by hand. */
import type { FigureFacts, GoalFigures, OrderFigures } from '#domain/figures/facts';
import { figures, windowFor, type Dimension, type FiguredCase, type FigureRow, type Question } from '#domain/figures/index';
import type { GoalCourse, Score, Scoring } from '#domain/progress';
import { defaultSettings } from '#domain/settings';

export const today = '2026-11-22';

export const course = (change: Partial<GoalCourse> = {}): GoalCourse => ({
  goalType: 'develop', startedOn: '2026-01-01', expectedOn: '2027-01-01', baselineLevel: 3, currentLevel: 3, expectedLevel: 2, scorings: [], rhythmMonths: 3, dueDays: [], ...change,
});
export const scored = (on: string, score: Score | null, tookPart: Scoring['tookPart'] = 'yes'): Scoring => ({ on, score, tookPart });

let serial = 0;
export interface GoalToBe extends Partial<Omit<GoalFigures, 'goalId'>> { course?: Partial<GoalCourse> }
export interface CaseToBe extends Partial<Omit<FigureFacts, 'goals' | 'orders'>> { owner?: string; team?: string; phase?: FiguredCase['phase']; goals?: GoalToBe[]; orders?: Partial<OrderFigures>[] }

/** A case of a citizen of its own, with goals and running orders that carry them all. */
export function aCase({ owner = 'owner', team = 'team-a', phase = 'delivery', goals = [], orders = [], ...more }: CaseToBe = {}): FiguredCase {
  const n = ++serial;
  const all = goals.map(({ course: own, ...goal }, i) => ({ figures: { goalId: `g${n}-${i}`, primary: 'p', from: '2026-01-01', measured: true, ...goal }, course: course(own) }));
  return {
    owner, team, phase,
    goals: all.map(({ figures: { goalId }, course: own }) => ({ goalId, label: 'l', course: own })),
    figures: {
      citizen: `citizen ${n}`, openedOn: '2026-01-01', needs: [], followUps: [], decisions: [], appeals: [], talks: [], plans: [], stays: [], closings: [],
      goals: all.map((g) => g.figures),
      orders: orders.map((o) => ({ provider: 'unit-a', services: ['s'], goals: all.map((_, i) => i), from: '2026-01-01', ...o })),
      ...more,
    },
  };
}
export const many = (count: number, toBe: CaseToBe | ((i: number) => CaseToBe)): FiguredCase[] => Array.from({ length: count }, (_, i) => aCase(typeof toBe === 'function' ? toBe(i) : toBe));

/** Asks with nothing hidden, unless told otherwise. */
export const asked = (cases: readonly FiguredCase[], by: Dimension = 'team', { smallCell = 1, from, to, ...more }: { smallCell?: number; from?: string; to?: string } & Partial<Question> = {}): FigureRow[] =>
  figures(cases, { by, today, window: windowFor(today, from, to), kindOf: (p) => (p === 'unit-a' ? 'internal' : p === 'unit-b' ? 'external' : undefined), settings: { ...defaultSettings, smallCell }, ...more });
export const whole = (cases: readonly FiguredCase[], more: Parameters<typeof asked>[2] = {}) => asked(cases, 'team', more)[0]!;
export const byKey = (rows: readonly FigureRow[]) => Object.fromEntries(rows.map((row) => [[row.key ?? 'all', row.targetGroup].filter((k) => k !== undefined).join('/'), row]));

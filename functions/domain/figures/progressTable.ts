/** Progress by goal type: counts of citizens, goals and lights, and the measures of success, with small cells hidden. */
import { goalTypes as goalTypeCodes, type GoalType } from '../ffb';
import type { Light } from '../progress';
import type { Line } from './derivable';
import { goalMeasures, goalSamples, type GoalMeasure } from './goals';
import type { Rows } from './rows';
import type { Seen } from './seen';
import { suppress } from './suppress';
import { median, Tallies, type Tally } from './tally';

export const lights: readonly Light[] = ['ahead', 'onTrack', 'behind', 'unknown'];
export const goalTypes = Object.keys(goalTypeCodes) as GoalType[];
const types = ['all', ...goalTypes] as const;
const parts = ['all', ...lights] as const;

/** null is a hidden value. */
export interface Counts { citizens: number | null; goals: number | null; lights: Record<Light, number | null> }
/** `n` is what the value rests on: goals, for those who took part scores, for completeness scores that were due. A value is null where there is nothing, and both are where they are hidden. */
export interface Measure { value: number | null; n: number | null }
export interface TypeFigures extends Counts { shares: Record<Light, number | null>; measures?: Record<GoalMeasure, Measure> }
export interface Progress { all: Counts; types: Record<GoalType, TypeFigures> }

/** What is measured on active goals, and hidden wherever their number is. */
const ofActive: ReadonlySet<GoalMeasure> = new Set<GoalMeasure>(['consistent', 'levelGain', 'tookPart', 'completeness']);
/** How things stand at the end of a period; quarters of these do not add up to a year. */
const standing: ReadonlySet<GoalMeasure> = new Set<GoalMeasure>(['consistent', 'levelGain', 'completeness']);

export interface GoalTallies { counts: Tallies; measures: Tallies }
const cell = (type: string, part: string) => `${type}/${part}`;

export function tallyGoals(seen: readonly Seen[], smallest: number): GoalTallies {
  const tallies: GoalTallies = { counts: new Tallies(smallest, true), measures: new Tallies(smallest) };
  for (const one of seen) {
    const { citizen } = one.of.figures;
    const { goals, measures } = goalSamples(one);
    for (const { sample, type, light } of goals) for (const row of sample.place.rows) for (const t of ['all', type]) for (const l of ['all', light]) tallies.counts.add(citizen, sample, row, cell(t, l));
    for (const { measure, type, sample } of measures) for (const row of sample.place.rows) tallies.measures.add(citizen, sample, row, cell(type, measure));
  }
  return tallies;
}

/** The hidden places of the counts: rows, goal types and lights all have totals. */
function hiddenCounts(counts: Tallies, rows: Rows, addsUp: boolean, smallest: number): (row: number, type: string, part: string) => boolean {
  const numbers = rows.all().map(({ row }) => row);
  const places = numbers.flatMap((row) => types.flatMap((type) => parts.map((part) => ({ row, type, part }))));
  const at = new Map(places.map(({ row, type, part }, i) => [`${row}/${type}/${part}`, i]));
  const place = (row: number, type: string, part: string) => at.get(`${row}/${type}/${part}`)!;
  const lines: Line[] = [
    ...numbers.flatMap((row) => types.map((type) => ({ total: place(row, type, 'all'), parts: lights.map((l) => place(row, type, l)) }))),
    ...numbers.flatMap((row) => parts.map((part) => ({ total: place(row, 'all', part), parts: goalTypes.map((t) => place(row, t, part)) }))),
    ...(addsUp ? rows.sums() : []).flatMap((sum) => types.flatMap((type) => parts.map((part) => ({ total: place(sum.total, type, part), parts: sum.parts.map((row) => place(row, type, part)) })))),
  ];
  const cells = places.map(({ row, type, part }) => {
    const { behind, of } = counts.at(row, cell(type, part));
    return { behind, size: of, keep: row === 0 };
  });
  const hidden = suppress(cells, lines, smallest);
  // A zero beside a hidden number of goals would tell about those few.
  return (row, type, part) => hidden[place(row, type, part)]! || hidden[place(row, type, 'all')]!;
}

const valueOf = (measure: GoalMeasure, { count, of, values }: Tally): number | null => (measure === 'monthsToMet' ? median(values) : of === 0 ? null : count / of);

export function progressTable({ counts, measures }: GoalTallies, rows: Rows, period: boolean, smallest: number): Map<number, Progress> {
  const hidden = hiddenCounts(counts, rows, !period, smallest);
  const measured = [0, ...rows.leaves()];
  const shown = new Map<string, Measure>();
  for (const measure of goalMeasures) for (const type of goalTypes) {
    const tallies = measured.map((row) => measures.at(row, cell(type, measure)));
    const line = period && standing.has(measure) ? [] : [{ total: 0, parts: measured.map((_, i) => i).slice(1) }];
    const cells = tallies.map(({ behind, of }, i) => ({ behind, size: of, keep: i === 0, hidden: ofActive.has(measure) && hidden(measured[i]!, type, 'all') }));
    const gone = suppress(cells, line.filter(({ parts: some }) => some.length > 0), smallest);
    tallies.forEach((tally, i) => shown.set(`${measured[i]}/${type}/${measure}`, gone[i] || cells[i]!.hidden ? { value: null, n: null } : { value: valueOf(measure, tally), n: tally.of }));
  }
  const countsOf = (row: number, type: string): Counts => {
    const number = (part: string, value: number) => (hidden(row, type, part) ? null : value);
    return {
      citizens: number('all', counts.at(row, cell(type, 'all')).behind.size), goals: number('all', counts.at(row, cell(type, 'all')).of),
      lights: Object.fromEntries(lights.map((l) => [l, number(l, counts.at(row, cell(type, l)).of)])) as Counts['lights'],
    };
  };
  const sharesOf = ({ goals, lights: some }: Counts) => Object.fromEntries(lights.map((l) => [l, goals === null || goals === 0 || some[l] === null ? null : some[l] / goals])) as Counts['lights'];
  const typeOf = (row: number, type: GoalType): TypeFigures => {
    const found = countsOf(row, type);
    const of = goalMeasures.flatMap((m) => (shown.has(`${row}/${type}/${m}`) ? [[m, shown.get(`${row}/${type}/${m}`)!] as const] : []));
    return { ...found, shares: sharesOf(found), ...(of.length > 0 ? { measures: Object.fromEntries(of) as Record<GoalMeasure, Measure> } : {}) };
  };
  return new Map(rows.all().map(({ row }) => [row, { all: countsOf(row, 'all'), types: Object.fromEntries(goalTypes.map((t) => [t, typeOf(row, t)])) as Progress['types'] }]));
}

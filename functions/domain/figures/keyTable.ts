/** The key figures of the casework, row by row. These tables are not split by goal type: they hold counts, days and kroner. */
import { amounts, rateUnits, workStages } from './amounts';
import { counted, tallied, type Counted, type Counting, type Parts } from './counted';
import { divisions, shares, type DivisionName, type KeyFigure, type ShareName } from './shares';
import { median, percentile, type Tally } from './tally';

/** Everywhere null is a hidden value, or one that does not exist because `n` is 0. */
export interface Share { count: number | null; of: number | null }
export interface Division { of: number | null; parts: Record<string, number | null> }
export interface Amount { value: number | null; n: number | null }
export interface Spread { median: number | null; p90: number | null; n: number | null }
export interface Caseload { cases: number | null; weighted: number | null; workers: number | null }
/** A figure is absent where the dimension says nothing about what it is counted on. */
export type KeyFigures = Partial<Record<ShareName, Share> & Record<DivisionName, Division>> & {
  phaseDays?: Record<(typeof workStages)[number], Spread>; costPerYear?: Amount; savings?: Amount; rates?: Record<(typeof rateUnits)[number], Amount>; caseload?: Caseload;
};

const whole: Parts = { names: [], addUp: false };
const unless = <T>(hidden: boolean, value: T): T | null => (hidden ? null : value);
const byName = <K extends string, T>(names: readonly K[], value: (name: K) => T): Record<K, T> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, T>;

const share = (c: Counted, row: number): Share => ({ count: unless(c.hidesCount(row), c.at(row).count), of: unless(c.hides(row), c.at(row).of) });
const division = (names: readonly string[]) => (c: Counted, row: number): Division =>
  ({ of: unless(c.hides(row), c.at(row).of), parts: byName(names, (part) => unless(c.hides(row, part), c.at(row, part).of)) });
function amount(c: Counted, row: number, part: string | undefined, value: (tally: Tally) => number): Amount {
  const tally = c.at(row, part);
  const hidden = c.hides(row, part);
  return { value: hidden || tally.of === 0 ? null : value(tally), n: unless(hidden, tally.of) };
}
const sum = (c: Counted, row: number) => amount(c, row, undefined, ({ count }) => count);
const days = (c: Counted, row: number) => byName(workStages, (stage): Spread => {
  const { values } = c.at(row, stage);
  return c.hides(row, stage) ? { median: null, p90: null, n: null } : { median: median(values), p90: percentile(values, 0.9), n: values.length };
});
const caseload = (c: Counted, row: number): Caseload => {
  const { of, count, workers } = c.at(row);
  return c.hides(row) ? { cases: null, weighted: null, workers: null } : { cases: of, weighted: count, workers: workers.size };
};

interface Told { name: string; figure: KeyFigure; parts: Parts; tell(c: Counted, row: number): unknown }
const told: readonly Told[] = [
  ...Object.entries(shares).map(([name, figure]): Told => ({ name, figure, parts: whole, tell: share })),
  ...Object.entries(divisions).map(([name, figure]): Told => ({
    name, figure, parts: { names: figure.parts, addUp: true }, tell: division(figure.parts),
  })),
  { name: 'phaseDays', figure: amounts.phaseDays, parts: { names: workStages, addUp: false }, tell: days },
  { name: 'costPerYear', figure: amounts.spend, parts: whole, tell: sum },
  { name: 'savings', figure: amounts.savings, parts: whole, tell: sum },
  { name: 'rates', figure: amounts.rates, parts: { names: rateUnits, addUp: false }, tell: (c, row) => byName(rateUnits, (unit) => amount(c, row, unit, ({ count, of }) => count / of)) },
  { name: 'caseload', figure: amounts.caseload, parts: whole, tell: caseload },
];

/** What leaders see of negotiation is the municipality's choice. */
const chosen: Partial<Record<string, 'spend' | 'mismatch' | 'savings'>> = { costPerYear: 'spend', rates: 'spend', mismatch: 'mismatch', savings: 'savings' };

/** Counts every key figure; the rows are read only when all have been counted. */
export function keyFigures(counting: Counting, shown: readonly string[]): () => Map<number, KeyFigures> {
  const found = told.filter(({ name }) => chosen[name] === undefined || shown.includes(chosen[name])).map((figure) => ({ ...figure, tallies: tallied(figure.figure, counting) }));
  return () => {
    const table = new Map<number, Record<string, unknown>>([0, ...counting.rows.tops()].map((row) => [row, {}]));
    for (const { name, figure, parts, tell, tallies } of found) {
      const c = counted(figure, tallies, parts, counting);
      for (const row of c.rows) table.get(row)![name] = tell(c, row);
    }
    return table as Map<number, KeyFigures>;
  };
}

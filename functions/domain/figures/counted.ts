/** One key figure counted over cases: what each row and part holds, and which of it is hidden. */
import type { Line } from './derivable';
import type { Dimension } from './dimensions';
import type { Rows } from './rows';
import type { Seen } from './seen';
import { canTell, type KeyFigure } from './shares';
import { suppress } from './suppress';
import { Tallies, type Tally } from './tally';

/** All parts of a figure together. */
export const all = 'all';

/** `seen`: the cases in the whole period first, then by period in each quarter. */
export interface Counting { by: Dimension; seen: readonly (readonly Seen[])[]; rows: Rows; smallest: number }
/** Into which parts a figure falls, and whether they add up to all of it. */
export interface Parts { names: readonly string[]; addUp: boolean }

export interface Counted {
  /** The rows that this figure can tell about, the whole first. */
  rows: readonly number[];
  at(row: number, part?: string): Tally;
  hides(row: number, part?: string): boolean;
  /** True where the count itself is about a few, though the whole that it is a share of is not. */
  hidesCount(row: number): boolean;
}

export function tallied(figure: KeyFigure, { by, seen, smallest }: Counting): Tallies {
  const tallies = new Tallies(smallest);
  for (const cases of canTell(figure.subject, by) ? seen : seen.slice(0, 1)) for (const one of cases) for (const sample of figure.samples(one)) {
    // Target groups under a provider are for the measures of success.
    const { tops } = sample.place;
    for (const row of tops) {
      const own = row > 0 && sample.spread ? { ...sample, count: sample.count / (tops.length - 1) } : sample;
      tallies.add(one.of.figures.citizen, own, row, all);
      if (sample.part !== undefined) tallies.add(one.of.figures.citizen, own, row, sample.part);
    }
  }
  return tallies;
}

/** @param tallies made before the rows are final: every figure may bring rows of its own */
export function counted(figure: KeyFigure, tallies: Tallies, { names, addUp }: Parts, { by, rows, smallest }: Counting): Counted {
  const own = canTell(figure.subject, by);
  const [numbers, parts] = [[0, ...(own ? rows.tops() : [])], [all, ...names]];
  const place = (row: number, part: string) => numbers.indexOf(row) * parts.length + parts.indexOf(part);
  const rowsAddUp = numbers.length > 1 && !(by === 'period' && figure.standing);
  const lines: Line[] = [
    ...(addUp ? numbers.map((row) => ({ total: place(row, all), parts: names.map((part) => place(row, part)) })) : []),
    ...(rowsAddUp ? parts.map((part) => ({ total: place(0, part), parts: numbers.slice(1).map((row) => place(row, part)) })) : []),
  ];
  const places = numbers.flatMap((row) => parts.map((part) => ({ keep: row === 0, ...tallies.at(row, part) })));
  const whole = suppress(places.map(({ keep, behind, of }) => ({ keep, behind, size: of })), lines, smallest);
  const few = suppress(places.map(({ keep, counted: behind, count }, i) => ({ keep, behind, size: count, hidden: whole[i] })), lines, smallest);
  return {
    rows: numbers,
    at: (row, part = all) => tallies.at(row, part),
    hides: (row, part = all) => whole[place(row, part)]! || whole[place(row, all)]!,
    hidesCount: (row) => whole[place(row, all)]! || few[place(row, all)]!,
  };
}

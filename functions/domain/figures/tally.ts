/** Adding up what samples tell, and remembering who stands behind it. */
import type { Place } from './rows';

/** One thing that a measure counts. A share is the sum of `count` over the sum of `of`; a mean is the same with values. */
export interface Sample {
  place: Place;
  count: number;
  of: number;
  /** Which part of a whole it is, such as a light. */
  part?: string;
  /** An amount that is divided between the rows it falls in. */
  spread?: true;
  worker?: string;
}

export interface Tally { behind: Set<string>; counted: Set<string>; count: number; of: number; values: number[]; workers: Set<string> }

/** Sums by row and part. Keeps as many citizens as decide whether they are few; `every` keeps all, to count them. */
export class Tallies {
  private readonly rows: Map<string, Tally>[] = [];
  constructor(private readonly enough: number, private readonly every = false) {}

  at(row: number, part: string): Tally {
    const parts = (this.rows[row] ??= new Map<string, Tally>());
    let tally = parts.get(part);
    if (!tally) parts.set(part, (tally = { behind: new Set(), counted: new Set(), count: 0, of: 0, values: [], workers: new Set() }));
    return tally;
  }

  add(citizen: string, { count, of, worker }: Omit<Sample, 'place'>, row: number, part: string): void {
    const tally = this.at(row, part);
    this.note(tally.behind, citizen);
    if (count !== 0) this.note(tally.counted, citizen);
    tally.count += count;
    tally.of += of;
    tally.values.push(count);
    if (worker !== undefined) tally.workers.add(worker);
  }

  private note(citizens: Set<string>, citizen: string): void {
    if (this.every || citizens.size < this.enough) citizens.add(citizen);
  }
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number | null {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that a share of all values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number | null {
  return ascending(values)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null;
}

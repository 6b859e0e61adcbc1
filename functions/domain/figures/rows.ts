/** The rows of a table: one for everything, one for each value of the dimension, and under a provider one for each primary target group. */
import { keysOf, none, type Dimension, type FiguredCase, type KindOf, type Marks } from './dimensions';
import type { Line } from './derivable';
import { quartersOf, type Window } from './window';

/** `key` null is the row of everything. */
export interface RowName { key: string | null; targetGroup?: string }

const whole: RowName = { key: null };

/** In the order of these texts a provider comes before its target groups. */
const idOf = ({ key, targetGroup }: RowName): string => (key === null ? '' : `${key} ${targetGroup ?? ''}`);

/** Gives each row a number as it turns up; row 0 is the whole. Read in the order of keys: figures are no ranking. */
export class Rows {
  private readonly names: RowName[] = [whole];
  private readonly numbers = new Map<string, number>([['', 0]]);

  number(name: RowName): number {
    const id = idOf(name);
    let number = this.numbers.get(id);
    if (number === undefined) this.numbers.set(id, (number = this.names.push(name) - 1));
    return number;
  }

  all(): (RowName & { row: number; top: boolean })[] {
    return this.names.map((name, row) => ({ ...name, row, top: name.targetGroup === undefined })).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }

  /** The rows of the dimension itself, which add up to the whole. */
  tops(): number[] {
    return this.all().filter(({ top, row }) => top && row > 0).map(({ row }) => row);
  }

  /** Rows that are not divided further. */
  leaves(): number[] {
    const divided = new Set(this.names.filter((n) => n.targetGroup !== undefined).map((n) => n.key));
    return this.all().filter(({ row, key, targetGroup }) => row > 0 && (targetGroup !== undefined || !divided.has(key))).map(({ row }) => row);
  }

  /** Which rows add up to which. */
  sums(): Line[] {
    const under = new Map<string, number[]>();
    for (const { key, targetGroup, row } of this.all()) if (targetGroup !== undefined) under.set(key!, [...(under.get(key!) ?? []), row]);
    const tops = this.tops();
    return [{ total: 0, parts: tops }, ...tops.map((total) => ({ total, parts: under.get(this.names[total]!.key!) ?? [] }))].filter(({ parts }) => parts.length > 0);
  }
}

/** The rows that something falls in: `tops` without the target groups under a provider. */
export interface Place { tops: readonly number[]; rows: readonly number[] }

/** A period to look at, and where what is found there belongs. */
export interface Cut { window: Window; place(of: FiguredCase, marks: Marks): Place }

const only = (row: number): Place => ({ tops: [row], rows: [row] });

/** By period each quarter is looked at by itself, and is a row though nothing happened in it. */
export function cutsFor(by: Dimension, window: Window, rows: Rows, kindOf: KindOf): Cut[] {
  if (by === 'period') return [{ ...window, key: null }, ...quartersOf(window)].map(({ key, ...own }) => {
    const place = only(rows.number({ key }));
    return { window: own, place: () => place };
  });
  const place = (of: FiguredCase, marks: Marks): Place => {
    const keys = keysOf(by, of, marks, kindOf);
    const tops = [0, ...keys.map((key) => rows.number({ key }))];
    const groups = by === 'provider' ? keys.map((key) => rows.number({ key, targetGroup: of.figures.targetGroup ?? none })) : [];
    return { tops, rows: [...tops, ...groups] };
  };
  return [{ window, place }];
}

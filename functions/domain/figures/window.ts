/** The period that figures are about: what happened from one day to another, and how things stood at its end. */
import { addDays, addMonths, type Day } from '../calendar';

export interface Window { from: Day; to: Day }

/** More quarters than these are no overview. */
const mostQuarters = 40;
const defaultMonths = 12;

export const within = (day: Day, { from, to }: Window): boolean => from <= day && day <= to;

/** The last twelve months where nothing else is asked for; never beyond today. */
export function windowFor(today: Day, from?: Day, to?: Day): Window {
  const end = to === undefined || to > today ? today : to;
  return { from: from ?? addDays(addMonths(end, -defaultMonths), 1), to: end };
}

/** True for a period that begins before it ends; told by quarters, it must be short enough to look over. */
export const isPossible = ({ from, to }: Window, byQuarter: boolean): boolean => from <= to && (!byQuarter || addMonths(from, mostQuarters * 3) > to);

const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The quarters of a period, the first and the last cut off by its ends. */
export function quartersOf({ from, to }: Window): (Window & { key: string })[] {
  const quarters: (Window & { key: string })[] = [];
  for (let start = from; start <= to; ) {
    const quarter = quarterOf(start);
    const next = addMonths(`${start.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}-01`, 1);
    const last = addDays(next, -1);
    quarters.push({ key: `${start.slice(0, 4)}-Q${quarter}`, from: start, to: last < to ? last : to });
    start = next;
  }
  return quarters;
}

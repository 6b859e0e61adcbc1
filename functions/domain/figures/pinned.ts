/** Finds what a reader could work out who knows that nobody hides a zero: behind every hidden cell stands at least one citizen. */
import type { Line } from './derivable';

/** The hidden cells for which the least and the most that fit the shown ones are the same. @param sizes of all cells, the hidden ones included */
export function pinned(sizes: readonly number[], lines: readonly Line[], hidden: readonly boolean[]): number[] {
  const least = sizes.map((size, at) => (hidden[at] ? 1 : size));
  const most = sizes.map((size, at) => (hidden[at] ? Infinity : size));
  const sum = (values: readonly number[], parts: readonly number[]) => parts.reduce((all, at) => all + values[at]!, 0);
  let narrowed = true;
  const narrow = (at: number, from: number, to: number) => {
    if (from > least[at]!) [least[at], narrowed] = [from, true];
    if (to < most[at]!) [most[at], narrowed] = [to, true];
  };
  while (narrowed) {
    narrowed = false;
    for (const { total, parts } of lines) {
      narrow(total, sum(least, parts), sum(most, parts));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        narrow(part, least[total]! - sum(most, others), most[total]! - sum(least, others));
      }
    }
  }
  return sizes.flatMap((_size, at) => (hidden[at] && least[at] === most[at] ? [at] : []));
}

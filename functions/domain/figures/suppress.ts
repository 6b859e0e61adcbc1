/**
 * Small cells: nothing is shown behind which only a few citizens stand, and nothing from which that could be worked out.
 * Zero may be shown. A cell is hidden in a second round when a hidden one could be found by subtraction from a total.
 */
import { derivable, type Line } from './derivable';
import { pinned } from './pinned';

export interface Cell {
  /** Who stands behind the value; of many, as many as decide whether they are few. Nobody stands behind a zero. */
  behind: ReadonlySet<string>;
  /** Orders the cells of a line: of those that could be hidden beside another, the smallest goes first. */
  size: number;
  /** Hidden for another reason. */
  hidden?: boolean;
  /** Hidden only when nothing else helps: a total that other tables show too. */
  keep?: boolean;
}

/** All of these together, or as many as decide whether they are few: a sum over few tells about few as well. */
function together(sets: readonly ReadonlySet<string>[], smallest: number): ReadonlySet<string> {
  const all = new Set<string>();
  for (const behind of sets) for (const citizen of behind) if (all.add(citizen).size >= smallest) return all;
  return all;
}

/** Which cells must be hidden, in the order of the cells. @param lines totals with the parts that add up to them */
export function suppress(cells: readonly Cell[], lines: readonly Line[], smallest: number): boolean[] {
  const hidden = cells.map(({ behind, hidden: already }) => behind.size > 0 && (already === true || behind.size < smallest));
  const linesOf = new Map<number, Line[]>();
  for (const line of lines) for (const at of [line.total, ...line.parts]) linesOf.set(at, [...(linesOf.get(at) ?? []), line]);

  const open = ({ total, parts }: Line): number[] => [...parts, total].filter((at) => !hidden[at] && cells[at]!.behind.size > 0);
  /** The citizens in a hidden cell whom a reader does not know of: those in shown parts of a hidden total are known. */
  const unknownIn = (at: number): ReadonlySet<string> => {
    const sums = linesOf.get(at)!.filter(({ total, parts }) => total === at && parts.some((part) => !hidden[part] && cells[part]!.behind.size > 0));
    const left = sums.map(({ parts }) => together(parts.filter((part) => hidden[part]).map(unknownIn), smallest));
    return [...left, cells[at]!.behind].reduce((least, set) => (set.size < least.size ? set : least));
  };
  /** True when what is hidden in this line, taken together, is one value or tells about few. @param also a cell that is about to be hidden, here and in its other lines */
  const tells = ({ total, parts }: Line, also?: number): boolean => {
    const gone = (at: number) => hidden[at] || at === also;
    const within = parts.filter(gone);
    if (gone(total)) return within.length === 0;
    return within.length > 0 && (within.length === 1 || together(within.map((at) => (at === also ? cells[at]!.behind : unknownIn(at))), smallest).size < smallest);
  };
  /** True when hiding this cell would leave a line in which nothing but a total that should be kept could be hidden with it. */
  const strands = (at: number): boolean => linesOf.get(at)!.some((line) => tells(line, at) && open(line).every((other) => other === at || cells[other]!.keep));
  const hideBest = (candidates: readonly number[]): boolean => {
    const may = candidates.filter((at) => !cells[at]!.keep);
    const ranked = [...(may.length > 0 ? may : candidates)].sort((a, b) => cells[a]!.size - cells[b]!.size || a - b);
    const best = ranked.find((at) => !strands(at)) ?? ranked[0];
    if (best !== undefined) hidden[best] = true;
    return best !== undefined;
  };

  for (;;) {
    if (lines.filter((line) => tells(line) && hideBest(open(line))).length > 0) continue;
    const found = [...derivable(lines, hidden).filter((at) => hidden[at]), ...pinned(cells.map((c) => c.size), lines, hidden)];
    if (found.length === 0) return hidden;
    const beside = found.flatMap((at) => linesOf.get(at)!).map(open).find((candidates) => candidates.length > 0);
    if (!hideBest(beside ?? lines.filter((line) => [line.total, ...line.parts].some((at) => hidden[at])).flatMap(open))) return hidden;
  }
}

/** A yearly cost as a band: enough to know whose decision it is, and no more. */
export interface CostBand { above: number; upTo?: number }

const limits = [0, 100_000, 300_000, 600_000, 1_000_000, 1_500_000];

export function costBand(costPerYear: number): CostBand {
  const i = limits.findLastIndex((limit) => costPerYear > limit);
  const above = Math.max(i, 0);
  return { above: limits[above]!, upTo: limits[above + 1] };
}

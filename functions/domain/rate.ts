/** T of need, intervention and rate: what an agreed rate costs in a year. */
import type { Rate } from './areas/negotiation';

/** How many units of a rate model a year has; an hourly rate is paid for each hour of the week. */
const unitsPerYear: Record<Rate['model'], (hoursPerWeek: number) => number> = {
  hour: (hoursPerWeek) => hoursPerWeek * 52,
  day: () => 365,
  month: () => 12,
  package: () => 1,
};

/** The cost of a year at the full rate with its additions, in whole øre. Additions are amounts in the unit of the base. */
export function yearlyCost({ model, base, additions }: Pick<Rate, 'model' | 'base' | 'additions'>, hoursPerWeek: number): number {
  const perUnit = additions.reduce((sum, { amount }) => sum + amount, base);
  return Math.round(perUnit * unitsPerYear[model](hoursPerWeek) * 100) / 100;
}

/** What is said about an intervention and its rate, by either side: which of it can be, what it costs in a year, and where two sides differ. */
import type { Pillar, Position, Rate, ServiceSpec } from '../../areas/negotiation';
import { refused, type Refused } from '../../decide';
import { isSelectable } from '../../ffb';
import { yearlyCost } from '../../rate';

export type RateInput = Omit<Rate, 'costPerYear'>;
export interface OfferInput { intervention?: ServiceSpec; rate?: RateInput }

/** @param weekly the hours that an hourly rate is paid for when the offer names none */
export function offerFault({ intervention, rate }: OfferInput, weekly: number | undefined): Refused | undefined {
  if (intervention) {
    const { services, providerType, from, to } = intervention;
    const wrong = [...services.filter((code) => !isSelectable(code, 'service')), ...(providerType !== undefined && !isSelectable(providerType, 'providerType') ? [providerType] : [])];
    if (wrong.length > 0) return refused('codeNotSelectable', { codes: wrong });
    if (from !== undefined && to !== undefined && to < from) return refused('dateNotPossible', { field: 'intervention.to' });
  }
  if (rate?.from !== undefined && rate.to !== undefined && rate.to < rate.from) return refused('dateNotPossible', { field: 'rate.to' });
  if (rate?.model === 'hour' && !intervention && weekly === undefined) return refused('fieldsMissing', { fields: ['intervention'] });
  return undefined;
}

/** A rate with its yearly cost; asked only of offers without a fault. */
export const priced = (rate: RateInput, intervention: ServiceSpec | undefined, weekly: number | undefined): Rate =>
  ({ ...rate, costPerYear: yearlyCost(rate, intervention?.hoursPerWeek ?? weekly ?? 0) });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const content = ({ services, ...rest }: ServiceSpec) => Object.entries({ ...rest, services: [...services].sort() }).sort(([a], [b]) => (a < b ? -1 : 1));

/** The pillars that both sides have spoken about and do not agree on. */
export function differing(ours: Position, theirs: Position): Pillar[] {
  const differs: Record<Pillar, boolean> = {
    need: ours.need !== undefined && theirs.need !== undefined && ours.need !== theirs.need,
    intervention: ours.intervention !== undefined && theirs.intervention !== undefined && !same(content(ours.intervention), content(theirs.intervention)),
    rate: ours.rate !== undefined && theirs.rate !== undefined && ours.rate.costPerYear !== theirs.rate.costPerYear,
  };
  return (Object.keys(differs) as Pillar[]).filter((pillar) => differs[pillar]);
}

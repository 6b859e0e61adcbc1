/** Whether a purchase has to be negotiated, as the municipality has decided; a framework agreement is called off instead. */
import type { Day } from './calendar';
import type { FrameworkAgreement, NegotiationSettings } from './settings';

/** What is about to be bought, as far as it is known. */
export interface Purchase { services: readonly string[]; on: Day; provider?: string; providerType?: string; external?: boolean; hoursPerWeek?: number; costPerYear?: number }
export type Threshold = 'costPerYear' | 'hoursPerWeek' | 'external' | 'providerType';

export interface NegotiationAdvice {
  need: 'no' | 'optional' | 'required';
  /** The thresholds that are reached; none when the municipality negotiates every purchase. */
  reached: Threshold[];
  /** The agreement that takes the place of talks. */
  callOff?: FrameworkAgreement;
}

/** The agreement that covers all services with this provider on this day. */
export const agreementFor = ({ agreements }: NegotiationSettings, { services, provider, on }: Purchase): FrameworkAgreement | undefined =>
  agreements.find((a) => (provider === undefined || a.provider === provider) && a.from <= on && on <= a.to && services.length > 0 && services.every((code) => a.services.includes(code)));

const atLeast = (limit: number | undefined, value: number | undefined): boolean => (value ?? 0) >= (limit ?? Infinity);

function reachedBy({ thresholds }: NegotiationSettings, { costPerYear, hoursPerWeek, external, providerType }: Purchase): Threshold[] {
  const reached: Record<Threshold, boolean> = {
    costPerYear: atLeast(thresholds.costPerYear, costPerYear),
    hoursPerWeek: atLeast(thresholds.hoursPerWeek, hoursPerWeek),
    external: thresholds.external === true && external === true,
    providerType: providerType !== undefined && (thresholds.providerTypes ?? []).includes(providerType),
  };
  return (Object.keys(reached) as Threshold[]).filter((threshold) => reached[threshold]);
}

const hasThresholds = ({ thresholds: { costPerYear, hoursPerWeek, external, providerTypes = [] } }: NegotiationSettings): boolean =>
  costPerYear !== undefined || hoursPerWeek !== undefined || external === true || providerTypes.length > 0;

export function negotiationNeeded(settings: NegotiationSettings, purchase: Purchase): NegotiationAdvice {
  if (settings.mode === 'off') return { need: 'no', reached: [] };
  const callOff = agreementFor(settings, purchase);
  if (callOff) return { need: 'no', reached: [], callOff };
  const reached = reachedBy(settings, purchase);
  const required = settings.mode === 'required' && (reached.length > 0 || !hasThresholds(settings));
  return { need: required ? 'required' : 'optional', reached };
}

import { happened, personOf, refused, type Context, type Refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Negotiation, NegotiationOutcome, ServiceSpec } from '../../areas/negotiation';
import { fallsShort } from '../../needSize';
import { isAgreed, isCurrent, needById } from '../../talks';
import { negotiating, openTalksFor } from './mayNegotiate';
import { offerFault, priced, type RateInput } from './offer';

export interface ConcludeNegotiation {
  negotiationId: string;
  outcome: NegotiationOutcome;
  /** Only of an agreement: with whom, about what, at which rate. */
  provider?: string;
  intervention?: ServiceSpec;
  rate?: RateInput;
  explanation: string;
  /** Why fewer offers were asked for than the municipality demands. */
  fewerOffersReason?: string;
  /** What the citizen says of an offer that is not the wished one; it is carried into the decision (SEL § 1 stk. 3). */
  citizenObjection?: string;
}

/** What an agreement lacks of what the municipality and the decision need to know. */
function lacking({ candidates }: Negotiation, { provider, intervention, rate, fewerOffersReason, citizenObjection }: ConcludeNegotiation, { settings, providers }: Context): string[] {
  const wished = candidates.filter((c) => c.citizenWish !== undefined);
  const published = providers.some((p) => p.unitId === provider && p.kind === 'external' && p.registered);
  const asked: Record<string, boolean> = {
    provider: provider === undefined,
    intervention: !intervention,
    rate: !rate,
    'rate.published': published && rate !== undefined && rate.published === undefined,
    fewerOffersReason: candidates.length < settings.negotiation.offers && fewerOffersReason === undefined,
    citizenObjection: wished.length > 0 && !wished.some((c) => c.provider === provider) && citizenObjection === undefined,
  };
  return Object.keys(asked).filter((field) => asked[field]);
}

/** An outcome without an agreement binds nobody to an offer. */
function withoutAgreement({ provider, intervention, rate }: ConcludeNegotiation): Refused | undefined {
  const given = Object.entries({ provider, intervention, rate }).filter(([, value]) => value !== undefined).map(([field]) => field);
  return given.length > 0 ? refused('valueNotPossible', { fields: given }) : undefined;
}

/** Ends the talks with an outcome. An agreement then waits for approval by somebody else; less than the need is never simply agreed on. */
export const concludeNegotiation: Verb<ConcludeNegotiation> = {
  name: 'concludeNegotiation',
  by: negotiating,
  decide(state, input, context) {
    const talks = openTalksFor(state, input.negotiationId, context);
    if (!talks.ok) return talks;
    const { negotiation } = talks;
    const by = personOf(context.actor);
    if (!isAgreed(input)) return withoutAgreement(input) ?? happened(event('negotiationConcluded', context.today, { ...input, rate: undefined, by }));
    const missing = lacking(negotiation, input, context);
    if (missing.length > 0) return refused('fieldsMissing', { fields: missing });
    const [intervention, rate] = [input.intervention!, input.rate!];
    const need = needById(state, negotiation.needId)!;
    if (!isCurrent(state, need)) return refused('stepNotOpen', { state: 'newerAssessment' });
    if (!negotiation.candidates.some((c) => c.provider === input.provider && c.deselected === undefined)) return refused('recordUnknown', { kind: 'candidate' });
    const fault = offerFault(input, undefined);
    if (fault) return fault;
    if (fallsShort(need, intervention) && (input.outcome === 'agreed' || negotiation.match?.needIntervention === 'green')) return refused('needLocked', { hoursPerWeek: need.hoursPerWeek });
    const first = negotiation.rounds.find((r) => r.theirs.rate && (r.provider === undefined || r.provider === input.provider));
    return happened(event('negotiationConcluded', context.today, { ...input, rate: priced(rate, intervention, undefined), firstOffer: first?.theirs.rate?.costPerYear, by }));
  },
};

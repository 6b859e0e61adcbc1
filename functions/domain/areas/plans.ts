/** The recommendation to whoever may decide (indstilling), and the action plan (handleplan, SEL § 141). */
import type { Day } from '../calendar';
import type { Delegation } from '../settings';
import type { Proposal } from './assessment';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';

/** Withdrawn: the author put a new recommendation in its place before anybody had decided. */
export type RecommendationOutcome = 'approved' | 'approvedWithChange' | 'returned' | 'rejected' | 'withdrawn';
/** What was approved: a decision above it needs a new approval. */
export interface Frame { services: string[]; relatedIntervention?: string; hoursPerWeek?: number; costPerYear?: number; from?: Day; to?: Day }
export interface Recommendation extends Recorded {
  recommendationId: string;
  threadId: string;
  proposals: Proposal[];
  /** Help outside the FFB services that is proposed. */
  relatedIntervention?: string;
  /** A provider outside the municipality is meant. */
  external?: boolean;
  /** Who may decide on it by the municipality's delegation; absent when nobody's reaches. */
  competence?: Delegation['role'];
  rejectedAlternatives?: string;
  dissent?: string;
  note?: string;
  by: string;
  on: Day;
  outcome?: { outcome: RecommendationOutcome; by: string; on: Day; comment?: string; frame?: Frame };
}

export interface PlanOffer extends Recorded {
  offerId: string; threadId: string;
  /** must = SEL § 141 stk. 2, consider = stk. 1. */
  duty: 'must' | 'consider';
  answer: 'pending' | 'accepted' | 'declined' | 'notSuitable';
  reason?: string;
}
export type OtherMatter = 'housing' | 'employment' | 'personalHelp' | 'treatment' | 'aids' | 'other';
export interface Plan extends Recorded {
  planId: string; threadId: string; version: number; replaces?: string;
  /** The citizen's own words, kept even when they disagree with the rest. */
  citizenGoals: string;
  purpose?: string;
  goalIds: string[];
  interventions: Proposal[];
  from?: Day; to?: Day; duration?: string;
  otherMatters: Partial<Record<OtherMatter, string>>;
  coordination?: string;
  firstFollowUpOn?: Day; rhythmMonths?: number;
  disagreement?: string;
  /** One plan across sectors (helhedsorienteret plan), only with the citizen's acceptance. */
  wholePlan?: { accepted: boolean; consentId?: string };
  releasedParts: string[];
  by: string;
}

export interface PlansState { recommendations: Recommendation[]; planOffers: PlanOffer[]; plans: Plan[] }
export const noPlans: PlansState = { recommendations: [], planOffers: [], plans: [] };

export interface PlanShapes {
  recommendationSubmitted: Fresh<Omit<Recommendation, 'outcome'>>;
  recommendationDecided: { recommendationId: string; outcome: RecommendationOutcome; by: string; comment?: string; frame?: Frame };
  planOffered: Fresh<PlanOffer>;
  planOfferAnswered: { offerId: string; answer: PlanOffer['answer']; reason?: string };
  planFinished: Fresh<Plan>;
}

export const planRules: RulesFor<PlanShapes> = {
  recommendationSubmitted: ({ recommendations }, { data, on }) => ({ recommendations: append<Recommendation, typeof data>(recommendations, data, on) }),
  recommendationDecided: ({ recommendations }, { data: { recommendationId, ...outcome }, on }) => ({
    recommendations: amend(recommendations, (r) => r.recommendationId === recommendationId, () => ({ outcome: { ...outcome, on } }), on),
  }),
  planOffered: ({ planOffers }, { data, on }) => ({ planOffers: append(planOffers, data, on) }),
  planOfferAnswered: ({ planOffers }, { data: { offerId, ...answer }, on }) => ({ planOffers: amend(planOffers, (o) => o.offerId === offerId, () => answer, on) }),
  planFinished: ({ plans }, { data, on }) => ({ plans: append(plans, data, on) }),
};

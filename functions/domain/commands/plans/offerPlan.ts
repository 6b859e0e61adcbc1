import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadOr } from '../../case';
import type { PlanOffer } from '../../areas/plans';
import { offerFault } from './planOffer';

export interface OfferPlan {
  threadId?: string;
  /** must = SEL § 141 stk. 2, consider = stk. 1. */
  duty: PlanOffer['duty'];
  /** Absent while the citizen has not answered. */
  answer?: PlanOffer['answer'];
  reason?: string;
}

/** Offers the citizen an action plan, or keeps why one does not suit (SEL § 141). The citizen may decline, and be offered one again. */
export const offerPlan: Verb<OfferPlan> = {
  name: 'offerPlan',
  by: authority,
  decide(state, { threadId, duty, answer = 'pending', reason }, { today, id }) {
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage === 'closed') return refused('phaseForbids', { from: 'closed', to: 'plan' });
    if (state.planOffers.some((o) => o.threadId === thread.threadId && o.answer === 'pending')) return refused('stepNotOpen', { state: 'pending' });
    return offerFault(duty, answer, reason) ?? happened(event('planOffered', today, { offerId: id('planOffer'), threadId: thread.threadId, duty, answer, reason }));
  },
};

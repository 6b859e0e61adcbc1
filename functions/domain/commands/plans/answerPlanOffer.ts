import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { offerFault } from './planOffer';

export interface AnswerPlanOffer { offerId: string; answer: 'accepted' | 'declined' | 'notSuitable'; reason?: string }

/** Keeps what the citizen answered to the offer of an action plan (SEL § 141). */
export const answerPlanOffer: Verb<AnswerPlanOffer> = {
  name: 'answerPlanOffer',
  by: authority,
  decide(state, { offerId, answer, reason }, { today }) {
    const offer = state.planOffers.find((o) => o.offerId === offerId);
    if (!offer) return refused('recordUnknown', { kind: 'planOffer' });
    if (offer.answer !== 'pending') return refused('stepNotOpen', { state: offer.answer });
    return offerFault(offer.duty, answer, reason) ?? happened(event('planOfferAnswered', today, { offerId, answer, reason }));
  },
};

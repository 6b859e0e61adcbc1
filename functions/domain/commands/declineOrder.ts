import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { orderById, type DeclineReason } from '../case';
import { mayDeliver } from '../access';

export interface DeclineOrder { orderId: string; rev: number; reason: DeclineReason; text?: string }

/** The provider says no, with a reason; the authority finds another way. */
export const declineOrder: Verb<DeclineOrder> = {
  name: 'declineOrder',
  decide(state, { orderId, rev, reason, text }, { today, actor }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    if (!mayDeliver(actor, order)) return refused('notAllowed');
    if (order.state !== 'sent') return refused('alreadyAnswered');
    if (order.rev !== rev) return refused('cardOutdated');
    return happened(event('orderDeclined', today, { orderId, reason, text }));
  },
};

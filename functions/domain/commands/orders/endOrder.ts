import { bySystem, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { orderById } from '../../case';
import { endingOf } from '../../orderEnd';

export interface EndOrder { orderId: string }

/** Ends an order when its last day has passed: by a decision that stops it, or because another provider has taken over. Its open follow-up is cancelled. */
export const endOrder: Verb<EndOrder> = {
  name: 'endOrder',
  by: bySystem,
  decide(state, { orderId }, { today }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    const reason = endingOf(state, order);
    if (!reason) return refused('stepNotOpen', { state: order.state });
    if (today <= order.endsOn!) return refused('notAsked');
    return happened(event('orderEnded', today, { orderId, endsOn: order.endsOn!, reason }));
  },
};

import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { mayDeliver } from '../../access';
import { orderById } from '../../case';

export interface ConfirmHandover {
  /** The order that is handed over. */
  orderId: string;
  side: 'given' | 'taken';
}

/** Both providers say that the hand-over has taken place: the one before that everything is given, the new one that it is taken. Each once, by a person of that unit. */
export const confirmHandover: Verb<ConfirmHandover> = {
  name: 'confirmHandover',
  by: delivering,
  decide(state, { orderId, side }, { today, actor }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    const { handover } = order;
    if (!handover) return refused('stepNotOpen', { state: order.state });
    const next = orderById(state, handover.orderId)!;
    if (!mayDeliver(actor, side === 'given' ? order : next)) return refused('notAllowed');
    // Who has not accepted the order has taken nothing.
    if (next.state !== 'accepted') return refused('stepNotOpen', { state: next.state });
    if (side === 'given' ? handover.givenBy : handover.takenBy) return refused('alreadyAnswered');
    return happened(event('handoverConfirmed', today, { orderId, side, by: personOf(actor) }));
  },
};

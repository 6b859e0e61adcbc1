import { event } from '../../events';
import { authority, happened, refused, type Verb } from '../../decide';
import { orderById } from '../../case';

export interface WithdrawOrder { orderId: string; reason: string }

/** Takes back an order that no provider has accepted, with the reason. One that runs ends by a decision or a change of provider (FVL §§ 19-25). */
export const withdrawOrder: Verb<WithdrawOrder> = {
  name: 'withdrawOrder',
  by: authority,
  decide(state, { orderId, reason }, { today }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    if (order.state !== 'sent' && order.state !== 'clarifying') return refused('stepNotOpen', { state: order.state });
    return happened(event('orderWithdrawn', today, { orderId, reason }));
  },
};

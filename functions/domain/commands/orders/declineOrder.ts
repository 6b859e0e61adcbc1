import { event } from '../../events';
import { delivering, happened, type Verb } from '../../decide';
import type { DeclineReason } from '../../case';
import { orderToAnswer } from './atProvider';

export interface DeclineOrder { orderId: string; rev: number; reason: DeclineReason; text?: string }

/** The provider says no, with a reason, perhaps while a question is still open; the authority finds another way. */
export const declineOrder: Verb<DeclineOrder> = {
  name: 'declineOrder',
  by: delivering,
  decide(state, input, { today, actor }) {
    const found = orderToAnswer(state, actor, input, ['sent', 'clarifying']);
    const { orderId, reason, text } = input;
    return found.ok ? happened(event('orderDeclined', today, { orderId, reason, text })) : found;
  },
};

import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { addDays, type Day } from '../../calendar';
import { orderById } from '../../case';
import { nextOpenDay } from '../../workingDays';

export interface AnswerClarification {
  orderId: string;
  clarificationId: string;
  text: string;
  /** By when the provider is to answer the order now; the municipality's usual time when absent. */
  answerBy?: Day;
}

/** The authority answers the provider's question, and the order waits for the provider again, with a new day to answer by (VUM: bestilling). */
export const answerClarification: Verb<AnswerClarification> = {
  name: 'answerClarification',
  by: authority,
  decide(state, { orderId, clarificationId, text, answerBy }, { today, actor, settings, calendar }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    const asked = order.clarifications.find((c) => c.clarificationId === clarificationId);
    if (!asked) return refused('recordUnknown', { kind: 'clarification' });
    if (asked.answer) return refused('alreadyAnswered');
    if (order.state !== 'clarifying') return refused('stepNotOpen', { state: order.state });
    if (answerBy !== undefined && answerBy < today) return refused('dateNotPossible', { field: 'answerBy' });
    const by = answerBy ?? nextOpenDay(addDays(today, settings.orderAnswerDays), calendar);
    return happened(event('clarificationAnswered', today, { orderId, clarificationId, text, by: personOf(actor), answerBy: by }));
  },
};

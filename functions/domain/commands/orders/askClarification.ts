import { event } from '../../events';
import { delivering, happened, personOf, type Verb } from '../../decide';
import { orderToAnswer } from './atProvider';

export interface AskClarification { orderId: string; rev: number; question: string }

/** The provider asks before answering an order. The order lies with the authority until the question is answered (VUM: bestilling, returned for clarification). */
export const askClarification: Verb<AskClarification> = {
  name: 'askClarification',
  by: delivering,
  decide(state, input, { today, actor, id }) {
    const found = orderToAnswer(state, actor, input);
    const { orderId, question } = input;
    return found.ok ? happened(event('clarificationAsked', today, { orderId, clarificationId: id('clarification'), question, by: personOf(actor) })) : found;
  },
};

import { event } from '../events';
import { happened, personOf, refused, type Verb } from '../decide';
import { addMonths, type Day } from '../calendar';
import { orderById } from '../case';
import { mayDeliver } from '../access';

export interface AcknowledgeOrder { orderId: string; rev: number; startsOn: Day }

/** The provider takes the order on from a day; the first follow-up is planned in the same moment. */
export const acknowledgeOrder: Verb<AcknowledgeOrder> = {
  name: 'acknowledgeOrder',
  decide(state, { orderId, rev, startsOn }, { today, actor, id }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    if (!mayDeliver(actor, order)) return refused('notAllowed');
    if (order.state !== 'sent') return refused('alreadyAnswered');
    if (order.rev !== rev) return refused('cardOutdated');
    if (startsOn < order.placedOn) return refused('dateNotPossible', { field: 'startsOn' });
    const dueOn = order.firstFollowUpOn > startsOn ? order.firstFollowUpOn : addMonths(startsOn, order.rhythmMonths);
    return happened(
      event('orderAcknowledged', today, { orderId, startsOn, contact: personOf(actor) }),
      event('followUpPlanned', today, { followUpId: id('followUp'), orderId, no: 1, dueOn, periodFrom: startsOn }),
    );
  },
};

import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { addDays, type Day } from '../../calendar';
import { goalById, orderById, type CaseState, type Order } from '../../case';
import { followUpDay } from '../../followUpSeries';
import { endingOf } from '../../orderEnd';
import { orderToAnswer } from './atProvider';
import { mayStart } from './mayStart';

export interface AcknowledgeOrder { orderId: string; rev: number; startsOn: Day }

/** The hand-over takes place on the day on which the new provider starts: until then the one before goes on. */
function handoverMoved(state: CaseState, { orderId, supersedes }: Order, startsOn: Day) {
  const before = supersedes === undefined ? undefined : orderById(state, supersedes);
  if (before?.handover?.orderId !== orderId || before.handover.on === startsOn || before.state !== 'accepted' || endingOf(state, before) === 'decision') return undefined;
  const { to, items } = before.handover;
  return { orderId: before.orderId, handover: { to, orderId, on: startsOn, items } };
}

/**
 * The provider takes the order on from a day. In the same moment the first follow-up is planned (SEL § 148, KL's FFB reporting rule care-plan-1),
 * and a day is set by which every goal without a starting point must have one.
 */
export const acknowledgeOrder: Verb<AcknowledgeOrder> = {
  name: 'acknowledgeOrder',
  by: delivering,
  decide(state, input, { today, actor, id, settings }) {
    const found = orderToAnswer(state, actor, input);
    if (!found.ok) return found;
    const { order } = found;
    const { orderId, startsOn } = input;
    if (!mayStart(state, order, startsOn)) return refused('dateNotPossible', { field: 'startsOn' });
    const toScore = order.goalIds.some((goalId) => goalById(state, goalId)?.baselineLevel === null);
    const moved = handoverMoved(state, order, startsOn);
    return happened(
      event('orderAcknowledged', today, { orderId, startsOn, contact: personOf(actor), ...(toScore ? { startingPointBy: addDays(startsOn, settings.days.firstScore) } : {}) }),
      event('followUpPlanned', today, { followUpId: id('followUp'), orderId, no: 1, dueOn: followUpDay({ ...order, startsOn }, 0), periodFrom: startsOn }),
      ...(moved ? [event('handoverPlanned', today, moved)] : []),
    );
  },
};

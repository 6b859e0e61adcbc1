import { event } from '../../events';
import { authority, happened, refused, type Verb } from '../../decide';
import type { Day } from '../../calendar';
import { openFollowUp, orderById } from '../../case';

export interface PlanFollowUp { orderId: string; dueOn: Day }

/** Plans the next follow-up of a running order that has none, as when help goes on although the last one had ended it (SEL § 148 stk. 2, R28). */
export const planFollowUp: Verb<PlanFollowUp> = {
  name: 'planFollowUp',
  by: authority,
  decide(state, { orderId, dueOn }, { today, id }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    if (order.state !== 'accepted') return refused('stepNotOpen', { state: order.state });
    const open = openFollowUp(state, orderId);
    if (open) return refused('stepNotOpen', { state: open.stage });
    if (dueOn <= today || dueOn <= order.startsOn! || (order.endsOn !== undefined && dueOn > order.endsOn)) return refused('dateNotPossible', { field: 'dueOn' });
    const earlier = state.followUps.filter((f) => f.orderId === orderId);
    const periodFrom = earlier.findLast((f) => f.result && !f.enteredInError)?.result?.heldOn ?? order.startsOn!;
    return happened(event('followUpPlanned', today, { followUpId: id('followUp'), orderId, no: earlier.length + 1, dueOn, periodFrom }));
  },
};

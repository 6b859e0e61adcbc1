import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { PostponeReason } from '../../areas/orders';
import type { Day } from '../../calendar';
import { runningOrder } from './atProvider';
import { mayStart } from './mayStart';

export interface PostponeStart { orderId: string; rev: number; startsOn: Day; reason: PostponeReason }

/** Help begins later than was promised, and the provider says when and why. The days of the follow-ups stay. */
export const postponeStart: Verb<PostponeStart> = {
  name: 'postponeStart',
  by: delivering,
  decide(state, { orderId, rev, startsOn, reason }, { today, actor }) {
    const found = runningOrder(state, actor, orderId);
    if (!found.ok) return found;
    const { order } = found;
    if (order.startedOn !== undefined) return refused('stepNotOpen', { state: 'started' });
    if (order.rev !== rev) return refused('cardOutdated');
    if (startsOn < today || startsOn <= order.startsOn! || !mayStart(state, order, startsOn)) return refused('dateNotPossible', { field: 'startsOn' });
    return happened(event('startPostponed', today, { orderId, startsOn, reason, by: personOf(actor) }));
  },
};

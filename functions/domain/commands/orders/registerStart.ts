import { event } from '../../events';
import { delivering, happened, refused, type Verb } from '../../decide';
import type { Day } from '../../calendar';
import { runningOrder } from './atProvider';

export interface RegisterStart { orderId: string; startedOn: Day }

/** The day on which help really began, which may be another than the day that was promised. A wrong day is corrected by the right one. */
export const registerStart: Verb<RegisterStart> = {
  name: 'registerStart',
  by: delivering,
  decide(state, { orderId, startedOn }, { today, actor }) {
    const found = runningOrder(state, actor, orderId);
    if (!found.ok) return found;
    if (startedOn > today || startedOn < found.order.placedOn) return refused('dateNotPossible', { field: 'startedOn' });
    return happened(event('startRegistered', today, { orderId, startedOn }));
  },
};

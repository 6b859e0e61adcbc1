import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { ChangeRequest } from '../../areas/orders';
import { runningOrder } from './atProvider';

export interface RequestChange { orderId: string; kind: ChangeRequest['kind']; hoursPerWeek?: number; reasons: string }

/** A wish for more or fewer hours names them, and they are more or fewer than what is ordered. */
function hoursFault({ kind, hoursPerWeek }: RequestChange, ordered: number | undefined) {
  const more = kind === 'moreHours';
  if (!more && kind !== 'fewerHours') return hoursPerWeek === undefined ? undefined : refused('valueNotPossible', { fields: ['hoursPerWeek'] });
  if (hoursPerWeek === undefined) return refused('fieldsMissing', { fields: ['hoursPerWeek'] });
  if (ordered === undefined || (more ? hoursPerWeek > ordered : hoursPerWeek < ordered)) return undefined;
  return refused('valueNotPossible', { fields: ['hoursPerWeek'] });
}

/** The provider's recommendation (indstilling) to change services, goals or extent. The provider never changes them alone: the authority decides. */
export const requestChange: Verb<RequestChange> = {
  name: 'requestChange',
  by: delivering,
  decide(state, input, { today, actor, id }) {
    const found = runningOrder(state, actor, input.orderId);
    if (!found.ok) return found;
    const open = state.changeRequests.some((c) => c.orderId === input.orderId && c.kind === input.kind && !c.answer);
    if (open) return refused('stepNotOpen', { state: 'open' });
    const fault = hoursFault(input, found.order.hoursPerWeek);
    return fault ?? happened(event('changeRequested', today, { ...input, changeRequestId: id('changeRequest'), by: personOf(actor) }));
  },
};

/** A meeting about an order, for those who take part: the authority, and the provider of that order. */
import { isLive, mayDeliver, relationTo } from '../../access';
import type { Matter } from '../../areas/matters';
import type { Day } from '../../calendar';
import { orderById, type CaseState } from '../../case';
import { authority, refused, type Actor, type Refused } from '../../decide';

export function ownMeeting(state: CaseState, actor: Actor, matterId: string, today: Day): { ok: true; meeting: Matter } | Refused {
  const meeting = state.matters.find((m) => m.matterId === matterId);
  if (meeting?.kind !== 'meeting') return refused('recordUnknown', { kind: 'matter' });
  const order = orderById(state, meeting.orderId ?? '');
  if (!authority.includes(relationTo(state, actor, today)) && !(order && mayDeliver(actor, order) && isLive(order))) return refused('notAllowed');
  return meeting.settled ? refused('stepNotOpen', { state: 'settled' }) : { ok: true, meeting };
}

/** The follow-up that a verb names, with its order: anyone's, or that of the own unit. */
import { isLive, mayDeliver } from '../../access';
import { followUpById, orderById, type CaseState, type FollowUp, type Order } from '../../case';
import { refused, type Actor, type Refused } from '../../decide';

type Found = { ok: true; followUp: FollowUp; order: Order } | Refused;

export function followUpOf(state: CaseState, followUpId: string): Found {
  const followUp = followUpById(state, followUpId);
  return followUp ? { ok: true, followUp, order: orderById(state, followUp.orderId)! } : refused('followUpUnknown');
}

/** A follow-up of an order of the own unit. */
export function ownFollowUp(state: CaseState, actor: Actor, followUpId: string): Found {
  const found = followUpOf(state, followUpId);
  return found.ok && !mayDeliver(actor, found.order) ? refused('notAllowed') : found;
}

/** A status that may still be given: it has been asked for, and the order is still this provider's. */
export function askedFollowUp(state: CaseState, actor: Actor, followUpId: string): Found {
  const found = ownFollowUp(state, actor, followUpId);
  if (!found.ok || (found.followUp.stage === 'asked' && isLive(found.order))) return found;
  return refused(found.followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered');
}

/** The order that a provider speaks about: of the own unit, and where it stands. */
import { mayDeliver } from '../../access';
import { orderById, type CaseState, type Order, type OrderState } from '../../case';
import { refused, type Actor, type Refused } from '../../decide';

type Found = { ok: true; order: Order } | Refused;

function own(state: CaseState, actor: Actor, orderId: string): Found {
  const order = orderById(state, orderId);
  if (!order) return refused('orderUnknown');
  return mayDeliver(actor, order) ? { ok: true, order } : refused('notAllowed');
}

/** An order that waits for this provider's answer, as the provider has seen it. @param open where it may stand */
export function orderToAnswer(state: CaseState, actor: Actor, { orderId, rev }: { orderId: string; rev: number }, open: readonly OrderState[] = ['sent']): Found {
  const found = own(state, actor, orderId);
  if (!found.ok || (open.includes(found.order.state) && found.order.rev === rev)) return found;
  const { state: standing } = found.order;
  if (open.includes(standing)) return refused('cardOutdated');
  return standing === 'clarifying' ? refused('stepNotOpen', { state: standing }) : refused('alreadyAnswered');
}

/** An order that this provider works on. */
export function runningOrder(state: CaseState, actor: Actor, orderId: string): Found {
  const found = own(state, actor, orderId);
  return !found.ok || found.order.state === 'accepted' ? found : refused('stepNotOpen', { state: found.order.state });
}

/** Why and when an order ends: a decision has said so, or another provider has taken over. Help never stops because a provider did not answer. */
import { isLive } from './access';
import { orderById, type CaseState, type Order } from './case';

/** What ends an order on its last day; undefined while it goes on, also while the provider that is to take over has not accepted. */
export function endingOf(state: CaseState, { orderId, state: standing, endsOn, handover }: Order): 'decision' | 'handover' | undefined {
  if (endsOn === undefined || !isLive({ state: standing })) return undefined;
  const decided = !handover || state.decisions.some((d) => !d.enteredInError && d.endsOrders.includes(orderId));
  if (decided) return 'decision';
  const next = orderById(state, handover.orderId)?.state;
  return next === 'sent' || next === 'clarifying' ? undefined : 'handover';
}

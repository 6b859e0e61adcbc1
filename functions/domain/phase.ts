/** The phase of a case is read from what has happened, never set. The most urgent thread gives the name. */
import { openFollowUp, type CaseState, type Order } from './case';

export type Phase = 'opening' | 'assessment' | 'plan' | 'decision' | 'order' | 'delivery' | 'followUp';

/** What a provider may know of the phase: that of the own orders. */
export function phaseOfOrders(state: CaseState, orders: readonly Order[]): Phase {
  const asked = orders.some((order) => ['asked', 'answered'].includes(openFollowUp(state, order.orderId)?.stage ?? ''));
  return asked ? 'followUp' : orders.some((order) => order.state === 'accepted') ? 'delivery' : 'order';
}

export function phaseOf(state: CaseState): Phase {
  const followUps = state.orders.map((order) => openFollowUp(state, order.orderId));
  if (followUps.some((f) => f?.stage === 'asked' || f?.stage === 'answered')) return 'followUp';
  if (state.decisionNeeded) return 'decision';
  if (state.orders.some((o) => o.state === 'sent')) return 'order';
  if (state.orders.some((o) => o.state === 'accepted')) return 'delivery';
  if (state.orders.some((o) => o.state === 'declined')) return 'order';
  if (state.decisions.length > 0) return 'decision';
  if (state.goals.length > 0) return 'plan';
  return state.assessment ? 'assessment' : 'opening';
}

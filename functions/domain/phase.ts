/** The phase of a case is read from what has happened, never set. The most urgent thread gives the name. */
import { openFollowUp, type CaseState } from './case';

export type Phase = 'opening' | 'assessment' | 'plan' | 'decision' | 'order' | 'delivery' | 'followUp';
export const phases: readonly Phase[] = ['opening', 'assessment', 'plan', 'decision', 'order', 'delivery', 'followUp'];

export function phaseOf(state: CaseState): Phase {
  const followUps = state.orders.map((order) => openFollowUp(state, order.orderId));
  if (followUps.some((f) => f?.stage === 'asked' || f?.stage === 'answered')) return 'followUp';
  if (state.decisionNeeded) return 'decision';
  if (state.orders.some((o) => o.state === 'sent')) return 'order';
  if (state.orders.some((o) => o.state === 'accepted')) return 'delivery';
  if (state.orders.length > 0) return 'order';
  if (state.decisions.length > 0) return 'decision';
  if (state.goals.length > 0) return 'plan';
  return state.assessment ? 'assessment' : 'opening';
}

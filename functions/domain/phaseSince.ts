/** Since when a case stands in the phase that it is known by. */
import type { CaseState } from './case';
import type { Day } from './calendar';
import { phaseOf } from './phase';

const earliest = (days: readonly (Day | undefined)[]): Day | undefined => days.filter((day) => day !== undefined).sort()[0];

/** With a provider the orders tell, from the earliest of those that still wait or run; before and after that the thread does. */
export function phaseSince(state: CaseState): Day {
  const phase = phaseOf(state);
  const { orders, followUps, threads } = state;
  const byOrders: Partial<Record<typeof phase, () => (Day | undefined)[]>> = {
    followUp: () => followUps.filter((f) => f.stage === 'asked' || f.stage === 'answered').map((f) => f.askedOn ?? f.answer?.on),
    delivery: () => orders.filter((o) => o.state === 'accepted').map((o) => o.startedOn ?? o.startsOn),
    order: () => orders.filter((o) => o.state === 'sent' || o.state === 'clarifying').map((o) => o.placedOn),
  };
  const stage = byOrders[phase] ? 'order' : phase;
  return earliest(byOrders[phase]?.() ?? []) ?? earliest(threads.filter((t) => t.stage === stage).map((t) => t.stageSince)) ?? state.lastActivityOn;
}

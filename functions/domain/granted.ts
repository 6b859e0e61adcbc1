/** What a decision carries: an order may only be placed for help that is granted on the day on which it begins. */
import type { CaseState, Decision } from './case';
import type { Day } from './calendar';

type Decided = Pick<CaseState, 'decisions' | 'orders'>;

/** True when a later decision has taken the place of this one, or has ended the order through which this service was given. */
function isOver({ decisions, orders }: Decided, { decisionId }: Decision, service: string, day: Day): boolean {
  const delivered = orders.filter((o) => o.decisionId === decisionId && o.services.includes(service)).map((o) => o.orderId);
  const later = decisions.slice(decisions.findIndex((d) => d.decisionId === decisionId) + 1);
  return later.some((d) => !d.enteredInError && (d.effectOn ?? d.from) <= day && (d.replaces === decisionId || d.endsOrders.some((orderId) => delivered.includes(orderId))));
}

/** True when a decision grants all of these services on a day. */
export const carries = (state: Decided, decision: Decision, services: readonly string[], day: Day): boolean =>
  !decision.enteredInError && decision.from <= day && (decision.to === undefined || day <= decision.to)
  && services.every((service) => decision.services.includes(service) && !isOver(state, decision, service, day));

/** The newest decision that grants all of these services on a day. */
export const carrierOf = (state: Decided, services: readonly string[], day: Day): Decision | undefined => state.decisions.findLast((d) => carries(state, d, services, day));

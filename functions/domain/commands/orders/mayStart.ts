import type { Day } from '../../calendar';
import type { CaseState, Order } from '../../case';

/** Help starts inside the period that the decision grants, and not before it was ordered. */
export function mayStart({ decisions }: CaseState, { decisionId, placedOn, endsOn }: Order, startsOn: Day): boolean {
  const { from, to } = decisions.find((d) => d.decisionId === decisionId)!;
  return startsOn >= placedOn && startsOn >= from && (to === undefined || startsOn <= to) && (endsOn === undefined || startsOn <= endsOn);
}

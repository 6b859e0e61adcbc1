/** Cards about an order that was taken on: its start, its starting points, the hand-over and its end. */
import { daysBetween, type Day } from '../../../calendar';
import { isLive, mayDeliver } from '../../../access';
import { openFollowUp, orderById } from '../../../case';
import { activeGoals, withoutStart } from '../../../startingPoints';
import type { ViewOf } from '../kinds';
import { faceAt, headFor, mayDo, ofOrder, type Head } from './shared';

/** C13: help was to have begun. */
export interface StartOverdueCard extends Head { kind: 'C13'; stage: 'open' | 'started' | 'postponed' | 'closed'; startsOn: Day; startedOn?: Day; mayAct: boolean }

export const startOverdue: ViewOf<StartOverdueCard> = (asked) => {
  const found = ofOrder(asked);
  if (!found || found.order.startsOn === undefined) return null;
  const { order, face, head } = found;
  const { startsOn, startedOn } = order as typeof order & { startsOn: Day };
  const stage = startedOn !== undefined ? 'started' : order.state !== 'accepted' ? 'closed' : startsOn > asked.today ? 'postponed' : 'open';
  return { kind: 'C13', ...head, stage, startsOn, startedOn, mayAct: stage === 'open' && mayDo(face, order) };
};

/** C14: goals that nobody has said where they begin. */
export interface StartingPointsCard extends Head { kind: 'C14'; stage: 'open' | 'closed'; goalCount: number; missing: number; by?: Day; mayAct: boolean }

export const startingPoints: ViewOf<StartingPointsCard> = (asked) => {
  const found = ofOrder(asked);
  if (!found || found.face === 'delivers') return null;
  const { order, face, head } = found;
  const missing = withoutStart(asked.state, order).length;
  const stage = missing > 0 && order.state === 'accepted' ? 'open' : 'closed';
  return { kind: 'C14', ...head, stage, goalCount: activeGoals(asked.state, order).length, missing, by: order.startingPointBy, mayAct: stage === 'open' && face === 'carries' };
};

/** C28: another provider takes over. `items` is how many things are on the list of what is handed over. */
export interface HandoverCard extends Head {
  kind: 'C28'; stage: 'open' | 'done' | 'closed'; to: string; on: Day; items: number; given?: { by: string; on: Day }; taken?: { by: string; on: Day };
  /** Whether the new provider has taken the order on, before which nothing can be confirmed. */
  isAccepted: boolean;
  mayConfirm?: 'given' | 'taken';
}

export const handover: ViewOf<HandoverCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const order = orderById(state, ref)?.handover ? orderById(state, ref) : state.orders.find((o) => o.handover?.orderId === ref);
  const next = orderById(state, order?.handover?.orderId ?? '');
  if (!order?.handover || !next || !viewer || !(faceAt({ state, viewer, today }, order) ?? faceAt({ state, viewer, today }, next))) return null;
  const { to, on, items, givenBy, takenBy } = order.handover;
  const isAccepted = next.state === 'accepted';
  const stage = givenBy && takenBy ? 'done' : isLive(next) ? 'open' : 'closed';
  const side = mayDeliver(viewer, order) && !givenBy ? 'given' : mayDeliver(viewer, next) && !takenBy ? 'taken' : undefined;
  return { kind: 'C28', ...headFor(state, order, order.orderId, order.rev), stage, to, on, items: items.length, given: givenBy, taken: takenBy, isAccepted, mayConfirm: isAccepted ? side : undefined };
};

/** C33: help ends before long. */
export interface EndNearCard extends Head { kind: 'C33'; stage: 'open' | 'closed'; endsOn: Day; days: number; nextFollowUpOn?: Day; mayAct: boolean }

export const endNear: ViewOf<EndNearCard> = (asked) => {
  const found = ofOrder(asked);
  if (!found) return null;
  const { order, face, head } = found;
  const endsOn = order.endsOn ?? order.to ?? asked.state.decisions.find((d) => d.decisionId === order.decisionId)?.to;
  if (endsOn === undefined) return null;
  const stage = order.state === 'accepted' && endsOn >= asked.today ? 'open' : 'closed';
  return { kind: 'C33', ...head, stage, endsOn, days: daysBetween(asked.today, endsOn), nextFollowUpOn: openFollowUp(asked.state, order.orderId)?.dueOn, mayAct: stage === 'open' && face === 'carries' };
};

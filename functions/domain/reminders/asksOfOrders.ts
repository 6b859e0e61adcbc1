/** What is open about orders and their follow-ups. */
import { isLive } from '../access';
import type { CaseState, FollowUp, Order } from '../case';
import { orderById } from '../case';
import { isReminded, openMoreTime, statusWantedBy } from '../moreTime';
import { withoutStart } from '../startingPoints';
import type { Ask } from './ask';

const at = ({ provider, contact }: Order): Pick<Ask, 'provider' | 'contact'> => ({ provider, contact });

/** The day on which the provider took the order on: its first follow-up was planned then. */
const takenOn = ({ followUps }: CaseState, { orderId, placedOn }: Order) => followUps.find((f) => f.orderId === orderId)?.recordedOn ?? placedOn;

function asksOfOrder(state: CaseState, order: Order): Ask[] {
  const { orderId, placedOn, clarifications, handover, startsOn, endsOn = order.to } = order;
  const ref = orderId;
  const acute = order.acute ? { acute: true as const } : {};
  if (order.state === 'sent') {
    const from = clarifications.findLast((c) => c.answer)?.answer?.on ?? placedOn;
    return [{ kind: 'C11', ref, since: from, anchor: from, ...at(order), ...acute }];
  }
  if (order.state !== 'accepted') return [];
  const since = takenOn(state, order);
  const planned = handover && (orderById(state, handover.orderId)?.placedOn ?? placedOn);
  return [
    ...(order.startedOn === undefined ? [{ kind: 'C13' as const, ref, since, anchor: startsOn, ...at(order) }] : []),
    ...(order.startingPointBy !== undefined && withoutStart(state, order).length > 0 ? [{ kind: 'C14' as const, ref, since, anchor: order.startingPointBy }] : []),
    ...(handover && !handover.givenBy ? [{ kind: 'C28' as const, ref, since: planned!, anchor: handover.on, ...at(order) }] : []),
    ...(handover && !handover.takenBy ? [{ kind: 'C28' as const, ref, since: planned!, anchor: handover.on, provider: handover.to }] : []),
    // What is handed over goes on elsewhere.
    ...(endsOn !== undefined && !handover ? [{ kind: 'C33' as const, ref, since, anchor: endsOn, ...at(order) }] : []),
  ];
}

function asksOfFollowUp(followUp: FollowUp, order: Order): Ask[] {
  const { followUpId: ref, stage, dueOn: anchor, periodFrom, moves, askedOn, answer, resultAskedOn } = followUp;
  const left = moves.length > 0 ? { left: moves.map(({ from, on }) => ({ anchor: from, on })) } : {};
  if (stage === 'answered') {
    const scoredOn = answer!.scoredOn ?? answer!.on;
    const wanted: Ask[] = resultAskedOn !== undefined ? [{ kind: 'C19', ref, since: resultAskedOn, anchor: resultAskedOn }] : [{ kind: 'C16', ref, since: answer!.on, ...(scoredOn >= anchor ? { anchor: answer!.on } : {}) }];
    return [...wanted, { kind: 'C18', ref, since: periodFrom, anchor, ...left, spared: 'caseworker' }];
  }
  if ((stage !== 'planned' && stage !== 'asked') || order.state !== 'accepted') return [];
  const overdue: Ask = { kind: 'C18', ref, since: periodFrom, anchor, ...left };
  const said = followUp.notOurs ?? openMoreTime(followUp);
  // Whoever said that the citizen is no longer theirs is not reminded, and the caseworker is asked what follows.
  return [
    ...(isReminded(followUp, order) ? [{ kind: 'C15' as const, ref, since: askedOn!, ...wantedBy(followUp), ...at(order) }] : []),
    ...(said ? [{ kind: 'C21' as const, ref, since: said.on, anchor: said.on }] : []),
    overdue,
  ];
}

/** The day by which the status is wanted, with the days that were left when a follow-up was moved or more time was given. */
function wantedBy(followUp: FollowUp): Pick<Ask, 'anchor' | 'left'> {
  const { dueOn, moves, moreTime = [] } = followUp;
  const given = moreTime.flatMap(({ answer, until }) => (answer?.outcome === 'granted' ? [{ until, on: answer.on }] : []));
  const left = [...moves.map(({ from, on }) => ({ anchor: from, on })), ...given.map(({ on }, i) => ({ anchor: given[i - 1]?.until ?? dueOn, on }))];
  return { anchor: statusWantedBy(followUp), ...(left.length > 0 ? { left } : {}) };
}

export const asksOfOrders = (state: CaseState): Ask[] => [
  ...state.orders.filter((o) => !o.enteredInError).flatMap((order) => asksOfOrder(state, order)),
  ...state.followUps.filter((f) => !f.enteredInError).flatMap((f) => asksOfFollowUp(f, orderById(state, f.orderId)!)),
  ...state.changeRequests.filter((c) => !c.answer && isLive(orderById(state, c.orderId)!)).map((c): Ask => ({ kind: 'C21', ref: c.changeRequestId, since: c.recordedOn, anchor: c.recordedOn })),
];

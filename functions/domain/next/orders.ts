/** What an order, its delivery and its follow-ups need next, from the authority and from the provider. */
import { isLive } from '../access';
import { addDays } from '../calendar';
import { openFollowUp, type CaseState, type Order } from '../case';
import { openMoreTime, statusWantedBy } from '../moreTime';
import type { Context } from '../decide';
import { activeGoals, withoutStart } from '../startingPoints';
import type { Candidate, Steps } from './step';

/** A decision that grants services and is not ordered anywhere wants an order; so does one whose provider said no. */
function ordersWanted({ decisions, orders, threads }: CaseState): Candidate[] {
  const open = new Set(threads.filter((t) => t.stage !== 'closed').map((t) => t.threadId));
  const replaced = new Set(decisions.filter((d) => !d.enteredInError).map((d) => d.replaces));
  const granted = decisions.filter((d) => d.sent && !d.enteredInError && d.services.length > 0 && open.has(d.threadId) && !replaced.has(d.decisionId));
  return granted.flatMap(({ decisionId, threadId, from }): Candidate[] => {
    const under = orders.filter((o) => o.decisionId === decisionId && !o.enteredInError);
    const last = under.at(-1);
    if (!last) return [{ verb: 'placeOrder', input: { threadId }, by: from }];
    const refused = !under.some(isLive) && (last.state === 'declined' || last.state === 'withdrawn');
    return refused ? [{ verb: 'placeOrder', input: { threadId, supersedes: last.orderId }, by: from }] : [];
  });
}

function clarifications({ orders }: CaseState): Candidate[] {
  return orders.filter((o) => o.state === 'clarifying').flatMap((order) =>
    order.clarifications.filter((c) => !c.answer)
      .map(({ clarificationId }): Candidate => ({ verb: 'answerClarification', input: { orderId: order.orderId, clarificationId }, by: order.answerBy })));
}

const startingPoints = (state: CaseState, order: Order): Candidate[] =>
  withoutStart(state, order).map((goalId) => ({ verb: 'recordStartingPoint', input: { goalId }, by: order.startingPointBy }));

/** Help that goes on has a day on which it is looked at, unless the last follow-up asked for a decision that is still owed. */
function plansWanted(state: CaseState): Candidate[] {
  const owed = new Set(state.threads.filter((t) => t.stage !== 'closed').map((t) => t.request.fromFollowUp));
  const bare = state.orders.filter((o) => o.state === 'accepted' && o.endsOn === undefined && !openFollowUp(state, o.orderId));
  return bare.filter((o) => !state.followUps.some((f) => f.orderId === o.orderId && owed.has(f.followUpId))).map(({ orderId }) => ({ verb: 'planFollowUp', input: { orderId } }));
}

/** The authority's side. */
export const orderSteps: Steps = (state) => [
  ...ordersWanted(state),
  ...clarifications(state),
  ...state.changeRequests.filter((c) => !c.answer || c.answer.outcome === 'meeting')
    .map(({ changeRequestId, recordedOn }): Candidate => ({ verb: 'answerChangeRequest', input: { changeRequestId }, by: recordedOn })),
  ...state.followUps.filter((f) => f.stage === 'asked').flatMap((f): Candidate[] => {
    const wish = openMoreTime(f);
    return wish ? [{ verb: 'answerMoreTime', input: { followUpId: f.followUpId }, by: wish.on }] : [];
  }),
  ...state.orders.filter(isLive).flatMap((order) => startingPoints(state, order)),
  ...plansWanted(state),
];

/** The result is registered when the status is there, or when the day has come without one. */
export const followUpSteps: Steps = ({ followUps }, { today }) => followUps
  .filter((f) => !f.enteredInError && (f.stage === 'answered' || ((f.stage === 'planned' || f.stage === 'asked') && f.dueOn <= today)))
  .map(({ followUpId, dueOn }) => ({ verb: 'registerFollowUpResult', input: { followUpId }, by: dueOn }));

function delivering(state: CaseState, order: Order, { today, settings }: Context): Candidate[] {
  const { orderId, rev, answerBy, startsOn, startedOn } = order;
  if (order.state === 'sent') return [{ verb: 'acknowledgeOrder', input: { orderId, rev }, by: answerBy, order }, { verb: 'askClarification', input: { orderId }, by: answerBy, order }];
  if (order.state !== 'accepted') return [];
  const followUp = openFollowUp(state, orderId);
  const bare = activeGoals(state, order).filter((goalId) => !state.subgoals.some((s) => s.goalId === goalId && s.orderId === orderId));
  return [
    ...(followUp?.stage === 'asked' ? [{ verb: 'answerFollowUp' as const, input: { followUpId: followUp.followUpId, rev: followUp.rev }, by: statusWantedBy(followUp), order }] : []),
    ...(startedOn === undefined && startsOn! <= today ? [{ verb: 'registerStart' as const, input: { orderId }, by: startsOn, order }] : []),
    ...bare.map((goalId): Candidate => ({ verb: 'setSubgoal', input: { orderId, goalId }, by: addDays(startsOn!, settings.days.subgoal), order })),
  ];
}

/** Who hands over says so, and who takes over says so, once the new provider has accepted. */
function handovers({ orders }: CaseState): Candidate[] {
  return orders.flatMap((order): Candidate[] => {
    const { handover, orderId } = order;
    const next = orders.find((o) => o.orderId === handover?.orderId);
    if (next?.state !== 'accepted') return [];
    const { on, givenBy, takenBy } = handover!;
    return [
      ...(givenBy ? [] : [{ verb: 'confirmHandover' as const, input: { orderId, side: 'given' }, by: on, order }]),
      ...(takenBy ? [] : [{ verb: 'confirmHandover' as const, input: { orderId, side: 'taken' }, by: on, order: next }]),
    ];
  });
}

/** Questions that were put to a provider of the case, under its newest order. */
function questions({ information, orders }: CaseState): Candidate[] {
  return information.filter((i) => i.state === 'waiting' && i.source.kind === 'provider').flatMap(({ informationId, dueOn, source }): Candidate[] => {
    const order = orders.findLast((o) => o.provider === source.name);
    return order ? [{ verb: 'answerInformation', input: { informationId }, by: dueOn, order }] : [];
  });
}

/** The provider's side. */
export const deliverySteps: Steps = (state, context) => [...state.orders.flatMap((order) => delivering(state, order, context)), ...handovers(state), ...questions(state)];

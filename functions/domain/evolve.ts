/** How each event changes the state. Total: it never refuses, for what is in the journal has happened. */
import type { CaseState, FollowUp, Order } from './case';
import type { CaseEvent, EventOf, EventType } from './events';

type Apply<T extends EventType> = (state: CaseState, event: EventOf<T>) => Partial<CaseState>;

const changeOrder = (state: CaseState, orderId: string, change: (order: Order) => Partial<Order>): Order[] =>
  state.orders.map((order) => (order.orderId === orderId ? { ...order, ...change(order), rev: order.rev + 1 } : order));

const changeFollowUp = (state: CaseState, followUpId: string, change: (followUp: FollowUp) => Partial<FollowUp>): FollowUp[] =>
  state.followUps.map((f) => (f.followUpId === followUpId ? { ...f, ...change(f), rev: f.rev + 1 } : f));

const rules: { [T in EventType]: Apply<T> } = {
  caseOpened: () => ({}),
  wishRecorded: (state, { data, on }) => ({ wishes: [...state.wishes, { ...data, on }] }),
  purposeSet: (_state, { data }) => ({ purpose: data.text }),
  assessmentRecorded: (_state, { data }) => ({ assessment: data }),
  goalSet: (state, { data }) => ({
    goals: state.goals.some((g) => g.goalId === data.goalId) ? state.goals.map((g) => (g.goalId === data.goalId ? data : g)) : [...state.goals, data],
    // A card that shows the older version of a goal must not be answered any more.
    followUps: state.followUps.map((f) => (f.stage === 'asked' && orderHasGoal(state, f.orderId, data.goalId) ? { ...f, rev: f.rev + 1 } : f)),
  }),
  // The decision that the end of an intervention asked for is made: its order has ended.
  decisionRecorded: (state, { data }) => {
    const ending = state.decisionNeeded && state.followUps.find((f) => f.followUpId === state.decisionNeeded!.followUpId)?.orderId;
    return { decisions: [...state.decisions, data], decisionNeeded: undefined, orders: ending ? changeOrder(state, ending, () => ({ state: 'ended' })) : state.orders };
  },
  orderPlaced: (state, { data }) => ({ orders: [...state.orders, { ...data, state: 'sent', rev: 1 }] }),
  orderAcknowledged: (state, { data: { orderId, startsOn, contact } }) => ({ orders: changeOrder(state, orderId, () => ({ state: 'accepted', startsOn, contact })) }),
  orderDeclined: (state, { data: { orderId, reason, text } }) => ({
    orders: changeOrder(state, orderId, () => ({ state: 'declined', declineReason: reason, declineText: text })),
  }),
  followUpPlanned: (state, { data }) => ({ followUps: [...state.followUps, { ...data, stage: 'planned', rev: 1, comments: [] }] }),
  statusRequested: (state, { data, on }) => ({ followUps: changeFollowUp(state, data.followUpId, () => ({ stage: 'asked', askedOn: on })) }),
  // No new revision: the card in the provider's chat stays answerable while comments are written beside it.
  followUpCommented: (state, { data: { followUpId, goalId, text, by }, on }) => ({
    followUps: state.followUps.map((f) =>
      f.followUpId === followUpId ? { ...f, comments: [...f.comments.filter((c) => c.goalId !== goalId), { goalId, text, by, on }] } : f),
  }),
  statusAnswered: (state, { data: { followUpId, ...answer } }) => ({ followUps: changeFollowUp(state, followUpId, () => ({ stage: 'answered', answer })) }),
  resultRequested: (state, { data, on }) => ({ followUps: changeFollowUp(state, data.followUpId, () => ({ resultAskedOn: on })) }),
  followUpResultRegistered: (state, { data: { followUpId, goalLevels, ...result }, on }) => {
    const levels = new Map(goalLevels.map((g) => [g.goalId, g.level]));
    const orderId = state.followUps.find((f) => f.followUpId === followUpId)?.orderId;
    return {
      followUps: changeFollowUp(state, followUpId, () => ({ stage: 'closed', result: { ...result, on } })),
      goals: state.goals.map((g) => (levels.has(g.goalId) ? { ...g, currentLevel: levels.get(g.goalId) ?? null } : g)),
      orders: orderId ? changeOrder(state, orderId, () => ({})) : state.orders,
      decisionNeeded: result.result === 'continue' ? state.decisionNeeded : { followUpId, result: result.result },
    };
  },
  gateOverridden: () => ({}),
};

const orderHasGoal = (state: CaseState, orderId: string, goalId: string) =>
  state.orders.some((o) => o.orderId === orderId && o.goalIds.includes(goalId));

function opened({ data, on }: EventOf<'caseOpened'>): CaseState {
  const { citizenId, initials, ...rest } = data;
  return { ...rest, citizen: { citizenId, initials }, openedOn: on, wishes: [], goals: [], decisions: [], orders: [], followUps: [], lastActivityOn: on };
}

/** The state after one event. The first event of a case is `caseOpened`; only it may meet `null`. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'caseOpened') return opened(event);
  if (!state) throw new RangeError('A case begins with caseOpened');
  const apply = rules[event.type] as Apply<EventType>;
  return { ...state, ...apply(state, event as EventOf<EventType>), lastActivityOn: event.on };
}

export const replay = (state: CaseState | null, events: readonly CaseEvent[]): CaseState | null =>
  events.reduce<CaseState | null>(evolve, state);

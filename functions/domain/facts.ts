/** The short record of a case that overviews are made from: no free text, and nothing that depends on the day of asking. */
import type { Day } from './calendar';
import { openFollowUp, type CaseState, type Goal, type Order, type OrderState } from './case';
import { deadlinesOf, waitingFor, wakesOf, type Deadline, type Waiting, type Wake } from './deadlines';
import { courseOf } from './goalCourse';
import { phaseOf, phaseOfOrders, type Phase } from './phase';
import type { GoalCourse } from './progress';

export interface OrderFacts {
  orderId: string; orderNo: string; provider: string; state: OrderState; phase: Phase; goalIds: string[]; lastActivityOn: Day; nextFollowUpOn?: Day;
  /** Own courses of goals that other providers work on too. */
  shared?: GoalFacts[];
}
export interface GoalFacts { goalId: string; label: string; course: GoalCourse }

export interface CaseFacts {
  caseNo: string;
  initials: string;
  owner: string;
  team: string;
  phase: Phase;
  acute: boolean;
  deadlines: Deadline[];
  waiting: Waiting[];
  wakes: Wake[];
  orders: OrderFacts[];
  goals: GoalFacts[];
  lastActivityOn: Day;
}

const goalFacts = (state: CaseState, goal: Goal, among: readonly Order[]): GoalFacts => ({ goalId: goal.goalId, label: goal.label, course: courseOf(state, goal, among) });

function orderFacts(state: CaseState, order: Order): OrderFacts {
  const { orderId, orderNo, provider, goalIds } = order;
  const own = state.orders.filter((o) => o.provider === provider);
  const shared = state.goals.filter((goal) => goalIds.includes(goal.goalId) && state.orders.some((o) => o.provider !== provider && o.goalIds.includes(goal.goalId)));
  const days = state.followUps.filter((f) => f.orderId === orderId).flatMap((f) => [f.askedOn, f.answer?.on]);
  return {
    orderId, orderNo, provider, state: order.state, phase: phaseOfOrders(state, [order]), goalIds,
    lastActivityOn: [order.placedOn, ...days].filter((day) => day !== undefined).sort().at(-1)!,
    nextFollowUpOn: openFollowUp(state, orderId)?.dueOn,
    shared: shared.length > 0 ? shared.map((goal) => goalFacts(state, goal, own)) : undefined,
  };
}

export function factsOf(state: CaseState): CaseFacts {
  return {
    caseNo: state.caseNo,
    initials: state.citizen.initials,
    owner: state.owner,
    team: state.team,
    phase: phaseOf(state),
    acute: state.acute,
    deadlines: deadlinesOf(state),
    waiting: waitingFor(state),
    wakes: wakesOf(state),
    orders: state.orders.map((order) => orderFacts(state, order)),
    goals: state.goals.map((goal) => goalFacts(state, goal, state.orders)),
    lastActivityOn: state.lastActivityOn,
  };
}

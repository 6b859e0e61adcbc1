/** The short record of a case that overviews are made from: no free text, and nothing that depends on the day of asking. */
import type { Day } from './calendar';
import type { CaseState, OrderState } from './case';
import { deadlinesOf, waitingFor, wakesOf, type Deadline, type Waiting, type Wake } from './deadlines';
import { courseOf } from './goalCourse';
import { phaseOf, type Phase } from './phase';
import type { GoalCourse } from './progress';

export interface OrderFacts { orderId: string; orderNo: string; provider: string; state: OrderState; goalIds: string[]; nextFollowUpOn?: Day }
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

/** @param statusDaysAhead days before a follow-up on which the provider is asked */
export function factsOf(state: CaseState, statusDaysAhead: number): CaseFacts {
  return {
    caseNo: state.caseNo,
    initials: state.citizen.initials,
    owner: state.owner,
    team: state.team,
    phase: phaseOf(state),
    acute: state.acute,
    deadlines: deadlinesOf(state),
    waiting: waitingFor(state),
    wakes: wakesOf(state, statusDaysAhead),
    orders: state.orders.map(({ orderId, orderNo, provider, state: stage, goalIds }) => ({
      orderId, orderNo, provider, state: stage, goalIds,
      nextFollowUpOn: state.followUps.find((f) => f.orderId === orderId && f.stage !== 'closed')?.dueOn,
    })),
    goals: state.goals.map((goal) => ({ goalId: goal.goalId, label: goal.label, course: courseOf(state, goal) })),
    lastActivityOn: state.lastActivityOn,
  };
}

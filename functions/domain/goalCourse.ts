/** Gathers one goal's course over its versions, its providers and everything that was scored. */
import type { CaseState, FollowUp, Goal, Order } from './case';
import type { Day } from './calendar';
import { scoringsOf } from './goalScorings';
import { talksOf } from './goalTalks';
import type { GoalCourse } from './progress';

/** A goal that no order carries yet is read with a rhythm of three months. */
const rhythmWithoutOrder = 3;

/** The clock of a goal starts with the first provider, but never before its starting point. */
function startOf({ startedOn }: Goal, running: readonly Order[]): Day {
  const first = running.map((order) => order.startedOn ?? order.startsOn!).sort()[0];
  return first === undefined || first < startedOn ? startedOn : first;
}

/** A follow-up that fell away because its order ended was never due, unless its day had come by then. */
function wasDue({ stage, dueOn, enteredInError }: FollowUp, { endsOn }: Order): boolean {
  return !enteredInError && (stage !== 'cancelled' || (endsOn !== undefined && dueOn <= endsOn));
}

/** @param among the orders that the viewer may know of; a provider does not see what another has scored */
export function courseOf(state: CaseState, goal: Goal, among: readonly Order[] = state.orders): GoalCourse {
  const orders = among.filter((order) => order.goalIds.includes(goal.goalId) && !order.enteredInError);
  const running = orders.filter((order) => order.startsOn !== undefined);
  const due = state.followUps.filter((f) => orders.some((order) => order.orderId === f.orderId && wasDue(f, order)));
  // A follow-up at which caseworker and citizen scored the goal together leaves no gap.
  const together = talksOf(state, goal).filter((talk) => talk.score !== undefined).map((talk) => talk.on);
  const unanswered = due.filter((f) => !f.answer && !f.result?.scores && !(f.result && together.includes(f.result.heldOn)));
  const days = (followUps: readonly FollowUp[]) => followUps.map((f) => f.dueOn).sort();
  return {
    goalType: goal.goalType,
    startedOn: startOf(goal, running),
    expectedOn: goal.expectedOn,
    plannedEnd: goal.plannedEnd,
    baselineLevel: goal.baselineLevel,
    currentLevel: goal.currentLevel,
    expectedLevel: goal.expectedLevel,
    scorings: scoringsOf(state, goal.goalId, orders).map(({ scorer: _scorer, ...scoring }) => scoring),
    rhythmMonths: (running.at(-1) ?? orders.at(-1))?.rhythmMonths ?? rhythmWithoutOrder,
    dueDays: days(due),
    unanswered: days(unanswered),
    completedOn: goal.completion?.on,
  };
}

/** Gathers one goal's course from the answered follow-ups of the orders that carry it. */
import type { CaseState, Goal, Order } from './case';
import type { GoalCourse, Scoring } from './progress';

/** A goal that no order carries yet is read with a rhythm of three months. */
const rhythmWithoutOrder = 3;

/** @param among the orders that the viewer may know of; a provider does not see what another has scored */
export function courseOf(state: CaseState, goal: Goal, among: readonly Order[] = state.orders): GoalCourse {
  const orders = among.filter((order) => order.goalIds.includes(goal.goalId));
  const accepted = orders.filter((order) => order.startsOn !== undefined);
  const followUps = state.followUps.filter((f) => orders.some((order) => order.orderId === f.orderId));
  const scorings = followUps
    .flatMap((f): Scoring[] => {
      const answer = f.answer?.answers.find((a) => a.goalId === goal.goalId);
      return answer ? [{ on: f.answer!.on, score: answer.score, reason: answer.notScoredReason, tookPart: answer.tookPart }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    goalType: goal.goalType,
    // The clock of a goal starts when the first provider starts; until then at the goal itself.
    startedOn: accepted.map((order) => order.startsOn!).sort()[0] ?? goal.startedOn,
    expectedOn: goal.expectedOn,
    plannedEnd: goal.plannedEnd,
    baselineLevel: goal.baselineLevel,
    currentLevel: goal.currentLevel,
    expectedLevel: goal.expectedLevel,
    scorings,
    rhythmMonths: orders.at(-1)?.rhythmMonths ?? rhythmWithoutOrder,
    dueDays: followUps.map((f) => f.dueOn).sort(),
  };
}

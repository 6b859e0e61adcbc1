/** What a provider reports of the goals of an order, and what every scoring must be like. */
import type { Answer, GoalAnswer, GoalScore } from '../../areas/followUps';
import { goalById, threadById, type CaseState, type FollowUp, type Order, type Recommendation } from '../../case';
import { refused, type Context, type Refused } from '../../decide';
import { passGates, type Reasons } from '../../rules/gate';
import { activeGoals } from '../../startingPoints';

export interface Report extends Pick<Answer, 'meetingTimes' | 'meetingSlots' | 'hoursPerWeek' | 'subgoalsUpdated' | 'documentsKept'> {
  followUpId: string;
  rev: number;
  answers: GoalAnswer[];
  recommendation: Recommendation;
  meetingWanted: boolean;
  reasons?: Reasons;
}

/** Scores are of goals of the order, each once, and each is a number or an excuse, never both. @param required goals that must be among them */
export function scoreFault({ goalIds }: Order, scores: readonly GoalScore[], required: readonly string[] = []): Refused | undefined {
  const scored = new Set(scores.map((s) => s.goalId));
  if (scored.size !== scores.length || scores.some((s) => !goalIds.includes(s.goalId))) return refused('goalUnknown');
  const open = required.filter((goalId) => !scored.has(goalId));
  const unexcused = scores.filter((s) => (s.score === null) !== (s.notScoredReason !== undefined)).map((s) => s.goalId);
  return open.length + unexcused.length > 0 ? refused('goalsNotAnswered', { goals: [...open, ...unexcused] }) : undefined;
}

/** Each score says which version of the goal it is about. */
export const withVersion = <T extends GoalScore>(state: CaseState, scores: readonly T[]): T[] => scores.map((s) => ({ ...s, goalVersion: goalById(state, s.goalId)!.version }));

/** Goals whose answer calls for a comment and has none: a clear change, or a goal that is reached. */
const uncommented = ({ comments }: FollowUp, answers: readonly GoalAnswer[]): string[] =>
  answers.filter((a) => (a.status === 'reached' || Math.abs(a.score ?? 0) === 2) && !comments.some((c) => c.goalId === a.goalId)).map((a) => a.goalId);

/** Lets a report pass when it is about the present version of what the provider saw, and tells of every goal that is worked on. */
export function passReport(state: CaseState, followUp: FollowUp, order: Order, { rev, answers, meetingWanted, meetingTimes, meetingSlots, reasons }: Report, context: Context): ReturnType<typeof passGates> {
  if (followUp.rev !== rev) return refused('cardOutdated');
  const times = Object.keys({ ...(meetingTimes && { meetingTimes }), ...(meetingSlots && { meetingSlots }) });
  if (times.length > 0 && !meetingWanted) return refused('valueNotPossible', { fields: times });
  if (meetingSlots?.some((slot) => slot.on < context.today)) return refused('dateNotPossible', { field: 'meetingSlots' });
  return scoreFault(order, answers, activeGoals(state, order)) ?? passGates(['answer'], state, threadById(state, order.threadId)!, { uncommented: uncommented(followUp, answers) }, reasons, context);
}

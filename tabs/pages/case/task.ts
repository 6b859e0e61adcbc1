/** The form that is open over a case, if any, and which one a follow-up asks of this person. */
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';

/** Any other verb, with what is known from where its form was opened. */
export interface OtherTask { verb: 'other'; name: CommandName; given: Readonly<Record<string, string>> }

export type Task =
  | OtherTask
  | { verb: 'recordWish' | 'setPurpose' | 'placeOrder' }
  | { verb: 'setGoal'; goalId?: string }
  | { verb: 'acknowledgeOrder' | 'declineOrder'; orderId: string }
  | { verb: 'answerFollowUp' | 'registerFollowUpResult'; followUpId: string };

export type OpenTask = (task: Task) => void;

/** What this person can do with a follow-up now; undefined when nothing. */
export function taskFor(view: CaseView, followUpId: string): Exclude<Task, OtherTask> | undefined {
  const stage = view.followUps.find((f) => f.followUpId === followUpId)?.stage;
  if (view.verbs.includes('registerFollowUpResult') && stage && stage !== 'closed' && stage !== 'cancelled') return { verb: 'registerFollowUpResult', followUpId };
  return view.verbs.includes('answerFollowUp') && stage === 'asked' ? { verb: 'answerFollowUp', followUpId } : undefined;
}

export interface NumberedGoal { n: number; goalId: string; label: string }
/** Goals with the number that the page calls them by. */
export const numbered = (view: CaseView, goalIds: readonly string[]): NumberedGoal[] =>
  view.goals.flatMap(({ goalId, label }, i) => (goalIds.includes(goalId) ? [{ n: i + 1, goalId, label }] : []));

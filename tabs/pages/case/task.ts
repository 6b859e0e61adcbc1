/** The form that is open over a case, if any, and which one a follow-up asks of this person. */
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';
import { givenBy } from './refs';

/** Any other verb, with what is known from where its form was opened. */
export interface OtherTask { verb: 'other'; name: CommandName; given: Readonly<Record<string, string>> }

export type Task =
  | OtherTask
  | { verb: 'recordWish' | 'setPurpose' | 'placeOrder' }
  | { verb: 'setGoal'; goalId?: string; threadId?: string }
  | { verb: 'acknowledgeOrder' | 'declineOrder' | 'scoreGoals'; orderId: string }
  | { verb: 'answerFollowUp' | 'registerFollowUpResult'; followUpId: string };

/** What the form is kept under: its verb, and the record that it is about. */
export function formOf(task: Task): string {
  const { verb, name, given = {}, ...refs } = task as { verb: string; name?: string; given?: Readonly<Record<string, string>> };
  const ref = Object.values({ ...refs, ...given } as Record<string, string>).find((value) => /^[0-9a-f-]{36}$/i.test(value));
  return `${name ?? verb}${ref ? `:${ref.toLowerCase()}` : ''}`;
}

export type OpenTask = (task: Task) => void;

/** The form of a verb: its own where it has one, otherwise the common one with what is known filled in. */
export function taskOf(name: CommandName, given: Readonly<Record<string, string>>): Task {
  if (name === 'recordWish' || name === 'placeOrder' || (name === 'setPurpose' && !given.threadId)) return { verb: name };
  if (name === 'setGoal') return { verb: name, goalId: given.goalId, threadId: given.threadId };
  if ((name === 'acknowledgeOrder' || name === 'declineOrder' || name === 'scoreGoals') && given.orderId) return { verb: name, orderId: given.orderId };
  if ((name === 'answerFollowUp' || name === 'registerFollowUpResult') && given.followUpId) return { verb: name, followUpId: given.followUpId };
  return { verb: 'other', name, given };
}

/** The form that an address names, where this person may use the verb here. */
export function linkedTask(view: CaseView, verb: string | undefined, ref: string | undefined): Task | undefined {
  const name = view.verbs.find((v) => v === verb);
  return name && taskOf(name, ref === undefined ? {} : givenBy(view, ref));
}

/** What this person can do with a follow-up now; undefined when nothing. */
export function taskFor(view: CaseView, followUpId: string): Extract<Task, { followUpId: string }> | undefined {
  const stage = view.followUps.find((f) => f.followUpId === followUpId)?.stage;
  if (view.verbs.includes('registerFollowUpResult') && stage && stage !== 'closed' && stage !== 'cancelled') return { verb: 'registerFollowUpResult', followUpId };
  return view.verbs.includes('answerFollowUp') && stage === 'asked' ? { verb: 'answerFollowUp', followUpId } : undefined;
}

export interface NumberedGoal { n: number; goalId: string; label: string }
/** Goals with the number that the page calls them by. */
export const numbered = (view: CaseView, goalIds: readonly string[]): NumberedGoal[] =>
  view.goals.flatMap(({ goalId, label }, i) => (goalIds.includes(goalId) ? [{ n: i + 1, goalId, label }] : []));

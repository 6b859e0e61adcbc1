/** What the provider has chosen for one goal, and how it becomes part of the answer. */
import type { DayPart, MeetingSlot } from '#domain/areas/followUps';
import type { GoalAnswer, GoalStatus } from '#domain/case';
import type { NotScoredReason, Score, TookPart } from '#domain/progress';
import { signed } from '../../../text/format';
import type { Texts } from '../../../text';
import type { Choice } from './fields';

/** `score` is a number as text, or `ns:` and the reason why there is none. */
export interface Draft { status: string; score: string; tookPart: string; comment: string }

const excused = 'ns:';
const scores = ['2', '1', '0', '-1', '-2'];

export const scoreChoices = (t: Texts): Choice[] => [
  ...scores.map((value) => ({ value, text: `${signed(Number(value))} · ${t.score[value]}` })),
  ...Object.entries(t.notScoredReason).map(([reason, words]) => ({ value: `${excused}${reason}`, text: `${t.notScored}: ${words}` })),
];

export const isComplete = ({ status, score, tookPart }: Draft): boolean => status !== '' && score !== '' && tookPart !== '';

/** A goal that was not scored has a reason and no number. */
export function goalAnswer(goalId: string, { status, score, tookPart }: Draft): GoalAnswer {
  const common = { goalId, status: status as GoalStatus, tookPart: tookPart as TookPart };
  return score.startsWith(excused)
    ? { ...common, score: null, notScoredReason: score.slice(excused.length) as NotScoredReason }
    : { ...common, score: Number(score) as Score };
}

/** Everything that is filled in, by name. The card in the chat calls its inputs the same, so that both go on with one draft; comments are the tab's alone. */
export type StatusFields = Readonly<Record<string, string>>;
export const fieldOf = (part: keyof Draft, goalId: string): string => `${part}:${goalId}`;
export const slotNumbers = [1, 2, 3] as const;

export const emptyStatus = (goalIds: readonly string[], written: (goalId: string) => string): StatusFields => Object.fromEntries([
  ...goalIds.flatMap((goalId) => [...(['status', 'score', 'tookPart'] as const).map((part) => [fieldOf(part, goalId), '']), [fieldOf('comment', goalId), written(goalId)]]),
  ['recommendation', ''], ['meetingWanted', 'false'], ...slotNumbers.flatMap((n) => [[`slotDay${n}`, ''], [`slotPart${n}`, 'morning']]),
]);
export function draftIn(fields: StatusFields, goalId: string): Draft {
  const read = (part: keyof Draft) => fields[fieldOf(part, goalId)] ?? '';
  return { status: read('status'), score: read('score'), tookPart: read('tookPart'), comment: read('comment') };
}
/** The days that were proposed; a part of the day without a day proposes nothing. */
export const slotsIn = (fields: StatusFields): MeetingSlot[] => slotNumbers.flatMap((n) => (fields[`slotDay${n}`] ? [{ on: fields[`slotDay${n}`]!, part: fields[`slotPart${n}`] as DayPart }] : []));

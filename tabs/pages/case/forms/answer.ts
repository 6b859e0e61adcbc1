/** What the provider has chosen for one goal, and how it becomes part of the answer. */
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

/** What was answered about each goal, in words, with the light as sign and word beside it. */
import type { AnsweredGoal } from '#domain/views/cardView';
import type { Light } from '#domain/progress';
import { columns, container, heading, literal, textBlock, type Element, type TextBlock } from './elements';
import { coursePicture } from './picture';
import type { CardText, ScoreChoice } from './text/words';

const colors: Record<Light, 'good' | 'attention' | 'default'> = { ahead: 'good', onTrack: 'good', behind: 'attention', unknown: 'default' };

/** Points shown of a long course; the newest are kept. */
const pointsShown = 8;

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** `0 → +1 → – → +2`: the cumulated score after each scoring, a dash where none was made. */
export function courseLine(line: readonly { value: number | null }[]): string {
  const points = line.map(({ value }) => (value === null ? '–' : signed(value)));
  return [...(points.length > pointsShown ? ['…'] : []), ...points.slice(-pointsShown)].join(' → ');
}

const scoreChoice = ({ score, notScoredReason }: AnsweredGoal): ScoreChoice =>
  (score === null ? `ns:${notScoredReason ?? 'other'}` : String(score)) as ScoreChoice;

export const lightBlock = (light: Light, t: CardText): TextBlock => textBlock(t.light[light], { color: colors[light], weight: 'bolder' });

/** @param drawn with the picture of the course, for those who follow it */
export function goalAnswers(goals: readonly AnsweredGoal[], t: CardText, drawn = false): Element[] {
  return goals.map((goal, index) => container([
    heading(t.goal(index + 1, literal(goal.label)), { size: 'default' }),
    columns(
      { width: 'stretch', items: [textBlock(t.score[scoreChoice(goal)])] },
      { width: 'auto', items: [lightBlock(goal.light, t)] },
    ),
    textBlock(`${t.goalStatus(t.status[goal.status])} · ${t.goalTookPart(t.tookPart[goal.tookPart])}`, { spacing: 'small' }),
    ...(drawn && goal.line.length > 1 ? [coursePicture(goal.line, goal.light)] : []),
    textBlock(t.course(courseLine(goal.line)), { spacing: 'small', isSubtle: true }),
  ], { separator: true, spacing: 'medium' }));
}

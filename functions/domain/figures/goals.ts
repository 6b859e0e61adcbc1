/** Goals as the figures see them: which were active, how it went with them, and which were met at their end. */
import { monthsBetween, type Day } from '../calendar';
import type { GoalType } from '../ffb';
import { progressOf, type GoalCourse, type Level, type Light } from '../progress';
import type { GoalFigures } from './facts';
import { one, type Seen } from './seen';
import type { Sample } from './tally';
import { within } from './window';

/** What is told of goals, always apart by goal type: the share that goes as its type asks, levels won, who took part, how complete the scores are, and what came of it. */
export const goalMeasures = ['consistent', 'levelGain', 'tookPart', 'completeness', 'monthsToMet', 'met'] as const;
export type GoalMeasure = (typeof goalMeasures)[number];

/** The level as it was known on a day. */
function levelOn({ levels = [] }: GoalFigures, course: GoalCourse, day: Day): Level | null {
  if (levels.length === 0) return course.currentLevel;
  const seen = levels.findLast((l) => l.on <= day);
  return seen ? seen.level : course.baselineLevel;
}

const metAt = (course: GoalCourse, level: Level | null, day: Day): boolean | null => progressOf({ ...course, currentLevel: level, scorings: [], dueDays: [] }, day).goalMet;

/**
 * The day on which a goal was met. To develop is met when the level is first seen, and stays; to maintain or to limit loss
 * is met from the start, and so only when the goal ends with it.
 */
export function metOn(goal: GoalFigures, course: GoalCourse, day: Day): Day | undefined {
  const { ended, levels = [] } = goal;
  const known = levels.filter((l) => l.on <= day && l.level !== null);
  const lost = known.findLastIndex((l) => !metAt(course, l.level, day));
  const seen = course.goalType === 'develop' ? known[lost + 1]?.on : undefined;
  const atEnd = ended && !ended.replaced && ended.on <= day && metAt(course, levelOn(goal, course, ended.on), day) ? ended.on : undefined;
  return seen ?? atEnd;
}

export interface GoalSamples { goals: { sample: Sample; type: GoalType; light: Light }[]; measures: { measure: GoalMeasure; type: GoalType; sample: Sample }[] }

/** What the goals of one case add to the figures of a period. */
export function goalSamples({ goals, window }: Seen): GoalSamples {
  const found: GoalSamples = { goals: [], measures: [] };
  for (const { goal, course, place, active } of goals) {
    const type = course.goalType;
    const tell = (measure: GoalMeasure, count: number, of: number) => found.measures.push({ measure, type, sample: { place, count, of } });
    if (active) {
      const p = progressOf({ ...course, currentLevel: levelOn(goal, course, window.to) }, window.to);
      found.goals.push({ light: p.light, type, sample: one(place, true) });
      if (p.consistent !== null) tell('consistent', Number(p.consistent), 1);
      if (p.levelGain !== null) tell('levelGain', p.levelGain, 1);
      const valid = course.scorings.filter((s) => s.score !== null && within(s.on, window));
      if (valid.length > 0) tell('tookPart', valid.filter((s) => s.tookPart === 'yes').length, valid.length);
      if (p.scoredCount + p.expectedCount > 0) tell('completeness', p.scoredCount, p.expectedCount);
    }
    const met = metOn(goal, course, window.to);
    if (met !== undefined && within(met, window)) tell('monthsToMet', monthsBetween(course.startedOn, met), 1);
    const end = goal.ended;
    const reached = end && !end.replaced && within(end.on, window) ? metAt(course, levelOn(goal, course, end.on), end.on) : null;
    if (reached !== null) tell('met', Number(reached), 1);
  }
  return found;
}

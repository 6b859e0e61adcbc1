/** A goal's line: the cumulated score after each scoring, from the start. What is missing is a gap, never 0. */
import { byDay, type Day } from './calendar';
import type { GoalCourse } from './progress';

/** `value` null: a scoring that was due or tried, and not made. `since`: after a gap, the day of the last valid score, or of the start. */
export interface CoursePoint { on: Day; value: number | null; since?: Day }

export function courseLine({ startedOn, scorings, unanswered = [] }: GoalCourse, today: Day): CoursePoint[] {
  const tried = [...scorings.map(({ on, score }) => ({ on, score })), ...unanswered.map((on) => ({ on, score: null }))].filter((s) => s.on <= today).sort(byDay);
  let sum = 0;
  let known = startedOn;
  let gap = false;
  const points = tried.map(({ on, score }): CoursePoint => {
    if (score === null) {
      gap = true;
      return { on, value: null };
    }
    sum += score;
    const point = { on, value: sum, ...(gap ? { since: known } : {}) };
    known = on;
    gap = false;
    return point;
  });
  return [{ on: startedOn, value: 0 }, ...points];
}

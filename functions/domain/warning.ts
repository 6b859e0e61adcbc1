/** When the caseworker is warned about a goal (card C20): it has fallen clearly, or it is behind for the second time. */
import { byDay, type Day } from './calendar';
import { lightOf, plannedValue, type GoalCourse, type Score } from './progress';

export type GoalWarning = 'drop' | 'behindTwice';

/** What the newest score up to a day warns of; null when nothing. "Not scored" neither warns nor stands between two scores. */
export function warnsAt(course: GoalCourse, day: Day): GoalWarning | null {
  const valid = course.scorings.filter((s): s is typeof s & { score: Score } => s.score !== null && s.on <= day).sort(byDay);
  if (valid.at(-1)?.score === -2) return 'drop';
  let sum = 0;
  const lights = valid.map(({ on, score }) => lightOf((sum += score) - plannedValue(course, on)));
  return lights.length > 1 && lights.slice(-2).every((light) => light === 'behind') ? 'behindTwice' : null;
}

/** One number for a quick look at a citizen: how the active goals last moved. It says so when too few of them tell. */
import type { Day } from './calendar';
import { progressOf, type GoalCourse } from './progress';

export interface CitizenIndex {
  /** The mean of the last scores; null where there is not enough data. */
  value: number | null;
  /** Goals with a valid score that is not stale, out of all active goals. */
  scored: number;
  goals: number;
}

/** Proposed goals have no course yet and are not among these. */
export function citizenIndex(courses: readonly GoalCourse[], today: Day): CitizenIndex {
  const active = courses.filter((c) => c.completedOn === undefined || c.completedOn > today);
  const lasts = active.map((c) => progressOf(c, today)).filter((p) => !p.stale).flatMap((p) => (p.last === null ? [] : [p.last]));
  const enough = active.length > 0 && lasts.length * 2 >= active.length;
  return { value: enough ? lasts.reduce<number>((sum, last) => sum + last, 0) / lasts.length : null, scored: lasts.length, goals: active.length };
}

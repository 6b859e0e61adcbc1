/** Geometry of the development compass: one spoke per goal, from −4 in the middle to +4 on the outer ring. */
import type { GoalView } from '#domain/views/caseView';

export const reach = 4;
/** With fewer goals a compass has no area, and bars tell more. */
export const leastSpokes = 3;
export const mostSpokes = 8;

export interface Spoke { goalId: string; n: number; label: string; now: number | null; /** Whether it has moved from its start by any score. */ scored: boolean; planned: number; beyond: boolean; tookPart: boolean; light: GoalView['light'] }

const clip = (value: number) => Math.max(-reach, Math.min(reach, value));

/** The goals that are worked on. A goal without a starting point has a spoke and no value. */
export function spokesOf(goals: readonly GoalView[]): Spoke[] {
  return goals.flatMap((goal, i): Spoke[] => {
    if (goal.standing === 'proposed' || !goal.progress) return [];
    const { cumulative, plannedNow, scoredCount } = goal.progress;
    const latest = goal.scorings.findLast((scoring) => scoring.score !== null);
    const now = goal.baselineLevel === null ? null : scoredCount === 0 ? 0 : cumulative;
    return [{ goalId: goal.goalId, n: i + 1, label: goal.label, now: now === null ? null : clip(now), scored: scoredCount > 0, planned: clip(plannedNow), beyond: now !== null && Math.abs(now) > reach, tookPart: latest?.tookPart !== 'no', light: goal.light }];
  }).slice(0, mostSpokes);
}

/** Where a value lies on its spoke, seen from a middle at (0, 0); the first spoke points up. */
export function pointAt(index: number, count: number, value: number, radius: number): { x: number; y: number } {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  const distance = ((clip(value) + reach) / (2 * reach)) * radius;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}

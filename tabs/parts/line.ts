/** Geometry of a goal's line: points in a box, joined, with a dashed stretch where a scoring is missing. */
import { daysBetween, type Day } from '#domain/calendar';

export interface LinePoint { on: Day; value: number | null }
export interface Scale { x(on: Day): number; y(value: number): number }
export interface Stretch { x1: number; y1: number; x2: number; y2: number; dashed: boolean }

interface Box { from: Day; to: Day; low: number; high: number; width: number; height: number; left?: number; top?: number }

/** Values outside the box are drawn on its edge. */
export function scaleOf({ from, to, low, high, width, height, left = 0, top = 0 }: Box): Scale {
  const span = Math.max(1, daysBetween(from, to));
  return {
    x: (on) => left + (Math.min(Math.max(daysBetween(from, on), 0), span) / span) * width,
    y: (value) => top + ((high - Math.min(Math.max(value, low), high)) / (high - low)) * height,
  };
}

/** The stretches between known values; one that passes a missing scoring is dashed. */
export function stretches(line: readonly LinePoint[], scale: Scale): Stretch[] {
  const drawn: Stretch[] = [];
  let before: { x: number; y: number } | undefined;
  let gap = false;
  for (const { on, value } of line) {
    if (value === null) {
      gap = true;
      continue;
    }
    const here = { x: scale.x(on), y: scale.y(value) };
    if (before) drawn.push({ x1: before.x, y1: before.y, x2: here.x, y2: here.y, dashed: gap });
    before = here;
    gap = false;
  }
  return drawn;
}

/** The day of the last known value before a point that follows a gap; undefined where there is none. */
export function sinceDay(line: readonly LinePoint[], index: number): Day | undefined {
  if (index < 1 || line[index]?.value == null || line[index - 1]?.value !== null) return undefined;
  return line.slice(0, index).findLast((point) => point.value !== null)?.on;
}

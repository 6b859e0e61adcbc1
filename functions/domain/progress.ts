/**
 * The progress instrument: development is scored relative to last time, −2 … +2, and read against the goal's type.
 * Everything is taken at the day of asking. Months are whole calendar months. Overviews ask this for every goal of every case.
 */
import { addDays, addMonths, monthsBetween, type Day } from './calendar';
import type { GoalType } from './ffb';

export type Score = -2 | -1 | 0 | 1 | 2;
export type Level = 0 | 1 | 2 | 3 | 4;
export type Light = 'ahead' | 'onTrack' | 'behind' | 'unknown';
export type Trend = 'up' | 'flat' | 'down' | 'tooEarly';
export type NotScoredReason = 'notWorkedOn' | 'citizenAbsent' | 'citizenDeclined' | 'tooEarly' | 'other';
export type TookPart = 'yes' | 'partly' | 'no';

/** One scoring of one goal; `score` null means not scored, and never counts as 0. */
export interface Scoring {
  on: Day;
  score: Score | null;
  reason?: NotScoredReason;
  tookPart: TookPart;
  /** What the citizen would score; shown beside, never counted. */
  citizenOwnScore?: Score;
}

/** What the arithmetic needs to know about a chain of goal versions: the newest version's numbers, the first version's start. */
export interface GoalCourse {
  goalType: GoalType;
  startedOn: Day;
  expectedOn: Day;
  /** Planned end value E of the cumulated score; the goal type's default when absent. */
  plannedEnd?: number;
  /** null while the starting point is missing. */
  baselineLevel: Level | null;
  currentLevel: Level | null;
  expectedLevel: Level;
  scorings: readonly Scoring[];
  /** Months between planned scorings. */
  rhythmMonths: number;
  /** Days on which a scoring was due. */
  dueDays: readonly Day[];
  /** Those of them to which no answer came. */
  unanswered?: readonly Day[];
  /** A completed goal is no longer active. */
  completedOn?: Day;
}

export interface Progress {
  last: Score | null;
  cumulative: number;
  scoredCount: number;
  expectedCount: number;
  /** Not capped; 1 while nothing was due. */
  completeness: number;
  plannedNow: number;
  deviation: number;
  light: Light;
  trend: Trend;
  stale: boolean;
  levelGain: number | null;
  goalMet: boolean | null;
  consistent: boolean | null;
}

export const defaultPlannedEnd: Record<GoalType, number> = { develop: 4, maintain: 0, limitLoss: -2 };
const endOf = ({ plannedEnd, goalType }: GoalCourse): number => plannedEnd ?? defaultPlannedEnd[goalType];

/** The cumulated score that the plan expects on a day: linear to E over T months, then level. */
export function plannedValue(course: GoalCourse, on: Day): number {
  const end = endOf(course);
  const whole = monthsBetween(course.startedOn, course.expectedOn);
  if (whole <= 0) return end;
  // Multiplied before it is divided: a whole number on the path is met exactly, and so is the edge of a light.
  return (end * Math.min(whole, monthsBetween(course.startedOn, on))) / whole + 0;
}

/** The last day on which a score still counts as fresh: 1.5 × rhythm after it, half a month read as 15 days. */
function freshUntil(scoredOn: Day, rhythmMonths: number): Day {
  const months = Math.floor(rhythmMonths * 1.5);
  const last = addMonths(scoredOn, months);
  return rhythmMonths * 1.5 === months ? last : addDays(last, Math.round((rhythmMonths * 1.5 - months) * 30));
}

export const lightOf = (deviation: number): Light => (deviation >= 1 ? 'ahead' : deviation <= -1 ? 'behind' : 'onTrack');

/** The development over the last two valid scores. */
const trendOf = (before: Score, last: Score): Trend => (before + last > 0 ? 'up' : before + last < 0 ? 'down' : 'flat');

/** Levels fall when things get better: 0 is no reduction, 4 is complete reduction. */
function goalMet({ goalType, baselineLevel, currentLevel, expectedLevel }: GoalCourse): boolean | null {
  if (currentLevel === null || (goalType === 'maintain' && baselineLevel === null)) return null;
  return goalType === 'maintain' ? currentLevel <= Math.max(baselineLevel!, expectedLevel) : currentLevel <= expectedLevel;
}

/** Success is judged against the goal's type: unchanged is success when the aim is to maintain. */
function consistent(goalType: GoalType, cumulative: number, end: number): boolean {
  if (goalType === 'develop') return cumulative >= 1;
  return goalType === 'maintain' ? cumulative >= 0 : cumulative >= end;
}

interface Scored { on: Day; score: Score }

/** All figures of one goal on one day, in whatever order its scorings stand. */
export function progressOf(course: GoalCourse, today: Day): Progress {
  let cumulative = 0;
  let scoredCount = 0;
  let last: Scored | undefined;
  let before: Scored | undefined;
  for (const { on, score } of course.scorings) {
    if (score === null || on > today) continue;
    cumulative += score;
    scoredCount++;
    if (!last || on >= last.on) [before, last] = [last, { on, score }];
    else if (!before || on >= before.on) before = { on, score };
  }
  let expectedCount = 0;
  for (const day of course.dueDays) if (day <= today) expectedCount++;
  const { baselineLevel, currentLevel, goalType, rhythmMonths } = course;
  const plannedNow = plannedValue(course, today);
  const deviation = cumulative - plannedNow;
  const stale = last !== undefined && today > freshUntil(last.on, rhythmMonths);
  return {
    last: last?.score ?? null,
    cumulative,
    scoredCount,
    expectedCount,
    completeness: expectedCount === 0 ? 1 : scoredCount / expectedCount,
    plannedNow,
    deviation,
    light: !last || stale ? 'unknown' : lightOf(deviation),
    trend: before ? trendOf(before.score, last!.score) : 'tooEarly',
    stale,
    levelGain: baselineLevel === null || currentLevel === null ? null : baselineLevel - currentLevel,
    goalMet: goalMet(course),
    consistent: last ? consistent(goalType, cumulative, endOf(course)) : null,
  };
}

/**
 * The progress instrument: development is scored relative to last time, −2 … +2, and read against the goal's type.
 * Everything is taken at the day of asking. Months are whole calendar months.
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
}

/** What the arithmetic needs to know about a chain of goal versions: the newest version's numbers, the first version's start. */
export interface GoalCourse {
  goalType: GoalType;
  startedOn: Day;
  expectedOn: Day;
  /** Planned end value E of the cumulated score; the goal type's default when absent. */
  plannedEnd?: number;
  baselineLevel: Level | null;
  currentLevel: Level | null;
  expectedLevel: Level;
  scorings: readonly Scoring[];
  /** Months between planned scorings. */
  rhythmMonths: number;
  /** Days on which a scoring was due. */
  dueDays: readonly Day[];
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

/** The cumulated score that the plan expects on a day: linear to E over T months, then level. */
export function plannedValue(course: GoalCourse, on: Day): number {
  const end = course.plannedEnd ?? defaultPlannedEnd[course.goalType];
  const whole = monthsBetween(course.startedOn, course.expectedOn);
  if (whole <= 0) return end;
  return end * Math.min(1, monthsBetween(course.startedOn, on) / whole);
}

/** The last day on which a score still counts as fresh: 1.5 × rhythm after it, half a month read as 15 days. */
const freshUntil = (scoredOn: Day, rhythmMonths: number): Day => {
  const months = Math.floor(rhythmMonths * 1.5);
  return addDays(addMonths(scoredOn, months), Math.round((rhythmMonths * 1.5 - months) * 30));
};

/** All figures of one goal on one day. */
export function progressOf(course: GoalCourse, today: Day): Progress {
  const valid = course.scorings.filter((s): s is Scoring & { score: Score } => s.score !== null && s.on <= today);
  const scores = valid.map((s) => s.score);
  const cumulative = scores.reduce<number>((sum, score) => sum + score, 0);
  const lastScoring = valid.at(-1);
  const expectedCount = course.dueDays.filter((day) => day <= today).length;
  const plannedNow = plannedValue(course, today);
  const deviation = cumulative - plannedNow;
  const stale = lastScoring !== undefined && today > freshUntil(lastScoring.on, course.rhythmMonths);
  const end = course.plannedEnd ?? defaultPlannedEnd[course.goalType];
  return {
    last: lastScoring?.score ?? null,
    cumulative,
    scoredCount: scores.length,
    expectedCount,
    completeness: expectedCount === 0 ? 1 : scores.length / expectedCount,
    plannedNow,
    deviation,
    light: !lastScoring || stale ? 'unknown' : lightOf(deviation),
    trend: trendOf(scores),
    stale,
    levelGain: course.baselineLevel === null || course.currentLevel === null ? null : course.baselineLevel - course.currentLevel,
    goalMet: goalMet(course),
    consistent: lastScoring ? consistent(course.goalType, cumulative, end) : null,
  };
}

const lightOf = (deviation: number): Light => (deviation >= 1 ? 'ahead' : deviation <= -1 ? 'behind' : 'onTrack');

function trendOf(scores: readonly Score[]): Trend {
  const [before, last] = scores.slice(-2);
  if (before === undefined || last === undefined) return 'tooEarly';
  const sum = before + last;
  return sum > 0 ? 'up' : sum < 0 ? 'down' : 'flat';
}

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

/**
 * Help to put a goal well: specific, measurable, accepted, realistic and bound to a time (VUM). A goal describes how it is when it is reached, not what is done for it.
 * It only warns: the caseworker and the citizen own the goal.
 */
import type { Goal } from './areas/goals';
import type { Level } from './progress';

export type SmartWarning = 'activityInsteadOfGoal' | 'noMeasure' | 'noDate' | 'notAccepted' | 'againstGoalType' | 'manyGoals';

/** A goal as far as it is written yet. */
export type DraftGoal = Partial<Pick<Goal, 'text' | 'measure' | 'expectedOn' | 'acceptedByCitizen' | 'goalType' | 'baselineLevel' | 'currentLevel' | 'expectedLevel'>>;

/** Words that say what others do ("støtte til", "sikre at") and so begin a weak goal. */
const activity = /^\s*(at\s+)?(støtte|sikre|hjælpe|motivere)r?(?!\p{L})/iu;
const isEmpty = (text: string | undefined): boolean => !text?.trim();

/** Levels fall when things get better. Developing means lower, maintaining the same, and limiting a loss not better than now. */
function contradicts({ goalType, baselineLevel, currentLevel, expectedLevel }: DraftGoal): boolean {
  const now: Level | null = currentLevel ?? baselineLevel ?? null;
  if (now === null || expectedLevel === undefined) return false;
  if (goalType === 'develop') return expectedLevel >= now;
  return goalType === 'maintain' ? expectedLevel !== now : goalType === 'limitLoss' && expectedLevel < now;
}

/** What is weak about a goal. @param active how many goals of the same package are active with this one @param most how many the municipality thinks can be worked on at once */
export function smartHelp(goal: DraftGoal, active = 0, most = Infinity): SmartWarning[] {
  const weak: Record<SmartWarning, boolean> = {
    activityInsteadOfGoal: activity.test(goal.text ?? ''),
    noMeasure: isEmpty(goal.measure),
    noDate: isEmpty(goal.expectedOn),
    notAccepted: goal.acceptedByCitizen !== 'yes',
    againstGoalType: contradicts(goal),
    manyGoals: active > most,
  };
  return (Object.keys(weak) as SmartWarning[]).filter((warning) => weak[warning]);
}

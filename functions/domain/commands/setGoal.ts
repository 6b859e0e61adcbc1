import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { isActivitySubtheme, type GoalType } from '../ffb';
import { goalById } from '../case';
import type { Day } from '../calendar';
import type { Level } from '../progress';

export interface SetGoal {
  /** Absent for a new goal; a known goal gets a new version. */
  goalId?: string;
  text: string;
  label: string;
  goalType: GoalType;
  primary: string;
  secondary?: string[];
  baselineLevel: Level;
  expectedLevel: Level;
  expectedOn: Day;
  measure: string;
  plannedEnd?: number;
}

/** An intervention goal (indsatsmål) or a new version of one. KL's FFB reporting rules goal-1 and goal-2. */
export const setGoal: Verb<SetGoal> = {
  name: 'setGoal',
  decide(state, { goalId, secondary = [], ...input }, { today, id }) {
    const earlier = goalId === undefined ? undefined : goalById(state, goalId);
    if (goalId !== undefined && !earlier) return refused('goalUnknown');
    const outside = [input.primary, ...secondary].filter((code) => !isActivitySubtheme(code));
    if (outside.length > 0) return refused('goalRule', { rule: 'goal-1', codes: outside });
    if (secondary.includes(input.primary)) return refused('goalRule', { rule: 'goal-2', codes: [input.primary] });
    if (input.expectedOn <= today) return refused('dateNotPossible', { field: 'expectedOn' });
    return happened(event('goalSet', today, {
      ...input,
      secondary,
      goalId: earlier?.goalId ?? id('goal'),
      version: (earlier?.version ?? 0) + 1,
      startedOn: earlier?.startedOn ?? today,
      currentLevel: earlier ? earlier.currentLevel : input.baselineLevel,
    }));
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isActivitySubtheme, type GoalType } from '../../ffb';
import { goalById, threadOr, type Goal } from '../../case';
import type { Day } from '../../calendar';
import type { Level } from '../../progress';

export interface SetGoal {
  /** Absent for a new goal; a known goal gets a new version. */
  goalId?: string;
  threadId?: string;
  text: string;
  label: string;
  goalType: GoalType;
  primary: string;
  secondary?: string[];
  /** Absent while the starting point is not recorded yet. */
  baselineLevel?: Level;
  expectedLevel: Level;
  expectedOn: Day;
  measure: string;
  plannedEnd?: number;
  wishId?: string;
  acceptedByCitizen?: 'yes' | 'disagrees';
  disagreement?: string;
  /** A proposed goal is talked about and not worked on yet; a goal is active unless this says otherwise. */
  standing?: 'proposed' | 'active';
}

/** The starting point belongs to the whole chain of versions: a later version keeps it, and may bring it only while there is none. */
function startOf(earlier: Goal | undefined, baselineLevel: Level | undefined, today: Day): Pick<Goal, 'baselineLevel' | 'startedOn' | 'currentLevel'> {
  if (earlier && (earlier.baselineLevel !== null || baselineLevel === undefined)) return { baselineLevel: earlier.baselineLevel, startedOn: earlier.startedOn, currentLevel: earlier.currentLevel };
  return { baselineLevel: baselineLevel ?? null, startedOn: today, currentLevel: baselineLevel ?? null };
}

/**
 * An intervention goal (indsatsmål) or a new version of one. KL's FFB reporting rules goal-1 and goal-2.
 * Whether it is well put is for people to judge, with the help of `smartHelp`: nothing here stops a weak goal.
 */
export const setGoal: Verb<SetGoal> = {
  name: 'setGoal',
  by: authority,
  decide(state, { goalId, threadId, secondary = [], baselineLevel, standing, ...input }, { today, id }) {
    const earlier = goalId === undefined ? undefined : goalById(state, goalId);
    if (goalId !== undefined && !earlier) return refused('goalUnknown');
    if (earlier?.standing === 'completed') return refused('stepNotOpen', { state: 'completed' });
    const thread = threadOr(state, threadId ?? earlier?.threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    const outside = [input.primary, ...secondary].filter((code) => !isActivitySubtheme(code));
    if (outside.length > 0) return refused('goalRule', { rule: 'goal-1', codes: outside });
    if (secondary.includes(input.primary)) return refused('goalRule', { rule: 'goal-2', codes: [input.primary] });
    if (input.expectedOn <= today) return refused('dateNotPossible', { field: 'expectedOn' });
    if (input.wishId !== undefined && !state.wishes.some((w) => w.wishId === input.wishId)) return refused('recordUnknown', { kind: 'wish' });
    const known = earlier?.baselineLevel ?? null;
    if (known !== null && baselineLevel !== undefined && baselineLevel !== known) return refused('valueNotPossible', { fields: ['baselineLevel'] });
    // What is ordered is worked on: it cannot become a proposal again.
    if (standing === 'proposed' && earlier?.standing === 'active') return refused('valueNotPossible', { fields: ['standing'] });
    return happened(event('goalSet', today, {
      ...input,
      secondary,
      ...startOf(earlier, baselineLevel, today),
      standing: standing ?? 'active',
      goalId: earlier?.goalId ?? id('goal'),
      threadId: thread.threadId,
      version: (earlier?.version ?? 0) + 1,
      versionId: id('goalVersion'),
      replaces: earlier?.versionId,
    }));
  },
};

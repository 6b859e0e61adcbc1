import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { CompletionReason } from '../../areas/goals';
import { goalById } from '../../case';

export interface CompleteGoal {
  goalId: string;
  reason: CompletionReason;
  /** What came of it, in words, and who judged so. */
  outcome?: string;
  informer?: 'citizen' | 'provider' | 'caseworker';
}

/** Ends a goal: reached, partly reached, dropped or replaced by another. "Completed" alone would not say which (FFB: goal status). */
export const completeGoal: Verb<CompleteGoal> = {
  name: 'completeGoal',
  by: authority,
  decide(state, { goalId, reason, outcome, informer }, { today }) {
    const goal = goalById(state, goalId);
    if (!goal) return refused('goalUnknown');
    if (goal.standing === 'completed') return refused('stepNotOpen', { state: 'completed' });
    if (outcome !== undefined && informer === undefined) return refused('fieldsMissing', { fields: ['informer'] });
    return happened(event('goalCompleted', today, { goalId, reason, outcome, informer }));
  },
};

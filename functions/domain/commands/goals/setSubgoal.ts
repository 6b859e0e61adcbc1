import { delivering, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import { activeGoals } from '../../startingPoints';
import { runningOrder } from '../orders/atProvider';

export interface SetSubgoal {
  /** Absent for a new step; a known one is changed. */
  subgoalId?: string;
  orderId: string;
  goalId: string;
  text: string;
  methods?: string;
  who?: string;
  deadline?: Day;
}

/** A small step in daily life under a goal (delmål): the provider's with the citizen, with means and methods. It lies under a goal of an own running order. */
export const setSubgoal: Verb<SetSubgoal> = {
  name: 'setSubgoal',
  by: delivering,
  decide(state, { subgoalId, ...step }, { today, actor, id }) {
    const found = runningOrder(state, actor, step.orderId);
    if (!found.ok) return found;
    const earlier = subgoalId === undefined ? undefined : state.subgoals.find((s) => s.subgoalId === subgoalId && s.orderId === step.orderId);
    if (subgoalId !== undefined && !earlier) return refused('recordUnknown', { kind: 'subgoal' });
    if (!activeGoals(state, found.order).includes(step.goalId) || (earlier && earlier.goalId !== step.goalId)) return refused('goalUnknown');
    if (step.deadline !== undefined && step.deadline < today && step.deadline !== earlier?.deadline) return refused('dateNotPossible', { field: 'deadline' });
    return happened(event('subgoalSet', today, { ...step, subgoalId: earlier?.subgoalId ?? id('subgoal'), status: earlier?.status ?? 'open' }));
  },
};

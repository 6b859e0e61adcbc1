import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { goalById, type CaseState } from '../../case';
import { scoringsOf } from '../../goalScorings';
import type { Level } from '../../progress';

export interface RecordStartingPoint {
  goalId: string;
  baselineLevel: Level;
  /** How it is going for the citizen with this, from 1 to 5, as the citizen says. */
  satisfaction?: 1 | 2 | 3 | 4 | 5;
}

/** True when something has been measured from the starting point: then it stands. */
const isBuiltOn = (state: CaseState, goalId: string): boolean =>
  scoringsOf(state, goalId, state.orders).length > 0 || (goalById(state, goalId)!.levels ?? []).length > 0;

/** The starting point (t0) of a goal, by the caseworker together with the citizen: the level on its primary subtheme. There is nothing to compare with yet, so it is no score. It may be set right until the first score. */
export const recordStartingPoint: Verb<RecordStartingPoint> = {
  name: 'recordStartingPoint',
  by: authority,
  decide(state, { goalId, baselineLevel, satisfaction }, { today, actor }) {
    const goal = goalById(state, goalId);
    if (!goal) return refused('goalUnknown');
    if (goal.standing === 'completed') return refused('stepNotOpen', { state: 'completed' });
    if (goal.baselineLevel !== null && isBuiltOn(state, goalId)) return refused('stepNotOpen', { state: 'scored' });
    return happened(event('startingPointRecorded', today, { goalId, baselineLevel, satisfaction, by: personOf(actor) }));
  },
};

import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Subgoal } from '../../areas/goals';
import { runningOrder } from '../orders/atProvider';

export interface NoteSubgoal { subgoalId: string; text: string; status?: Subgoal['status'] }

/** How it goes with a small step, with date and author; notes are added, never rewritten. A step that is done or dropped may be taken up again. */
export const noteSubgoal: Verb<NoteSubgoal> = {
  name: 'noteSubgoal',
  by: delivering,
  decide(state, { subgoalId, text, status }, { today, actor }) {
    const subgoal = state.subgoals.find((s) => s.subgoalId === subgoalId);
    if (!subgoal) return refused('recordUnknown', { kind: 'subgoal' });
    const found = runningOrder(state, actor, subgoal.orderId);
    return found.ok ? happened(event('subgoalNoted', today, { subgoalId, text, by: personOf(actor), status })) : found;
  },
};

import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import type { Day } from '../../calendar';
import { followUpOf } from './atProvider';

export interface MoveFollowUp { followUpId: string; dueOn: Day; reason: string }

/** Moves a follow-up to another day, forward or back, with the reason. The days after it stay where they were: the series is anchored in the start of the order. */
export const moveFollowUp: Verb<MoveFollowUp> = {
  name: 'moveFollowUp',
  by: authority,
  decide(state, { followUpId, dueOn, reason }, { today, actor }) {
    const found = followUpOf(state, followUpId);
    if (!found.ok) return found;
    const { followUp, order } = found;
    if (followUp.stage === 'closed') return refused('resultRegistered');
    if (followUp.stage === 'cancelled') return refused('stepNotOpen', { state: 'cancelled' });
    if (dueOn < today || dueOn <= followUp.periodFrom || dueOn === followUp.dueOn || (order.endsOn !== undefined && dueOn > order.endsOn)) return refused('dateNotPossible', { field: 'dueOn' });
    return happened(event('followUpMoved', today, { followUpId, dueOn, reason, by: personOf(actor) }));
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';

export interface ExtendHearing { hearingId: string; deadline: Day; reason: string }

/** Gives the citizen more time to answer a hearing; a decision waits for it (FVL §§ 19, 21). */
export const extendHearing: Verb<ExtendHearing> = {
  name: 'extendHearing',
  by: authority,
  decide(state, { hearingId, deadline, reason }, { today }) {
    const hearing = state.hearings.find((h) => h.hearingId === hearingId);
    if (!hearing) return refused('recordUnknown', { kind: 'hearing' });
    if (hearing.answer) return refused('stepNotOpen', { state: 'answered' });
    if (deadline <= hearing.deadline || deadline < today) return refused('dateNotPossible', { field: 'deadline' });
    return happened(event('hearingExtended', today, { hearingId, deadline, reason }));
  },
};

import type { Cover } from '../../case';
import { happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface SetCover {
  /** Absent: nobody covers any more. */
  cover?: Cover;
}

/** Lets a colleague stand in for the caseworker during a period, with the same rights; who covers cannot prolong it. */
export const setCover: Verb<SetCover> = {
  name: 'setCover',
  by: ['owner', 'teamLead'],
  decide(state, { cover }, { today, caseworkers }) {
    if (!cover) return state.cover ? happened(event('coverSet', today, {})) : refused('stepNotOpen', { state: 'noCover' });
    if (!caseworkers.some((c) => c.personId === cover.personId)) return refused('recordUnknown', { kind: 'caseworker' });
    if (cover.personId === state.owner) return refused('valueNotPossible', { fields: ['cover'] });
    if (cover.to < cover.from || cover.to < today) return refused('dateNotPossible', { field: 'cover' });
    return happened(event('coverSet', today, { cover }));
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface ReassignCase { owner: string; reason?: string }

/** Gives the case to another caseworker; the team follows. Cover and hold were for the one who leaves, so they end. */
export const reassignCase: Verb<ReassignCase> = {
  name: 'reassignCase',
  by: [...authority, 'teamLead'],
  decide(state, { owner, reason }, { today, caseworkers }) {
    const next = caseworkers.find((c) => c.personId === owner);
    if (!next) return refused('ownerUnknown');
    if (owner === state.owner) return refused('valueNotPossible', { fields: ['owner'] });
    return happened(
      event('caseReassigned', today, { owner, team: next.team ?? state.team, reason }),
      ...(state.cover ? [event('coverSet', today, {})] : []), ...(state.hold ? [event('caseReleased', today, {})] : []),
    );
  },
};

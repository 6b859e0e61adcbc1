import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface EndParty { partyId: string; reason: string }

/** Ends what a representative, relative or other party may do and see. The party stays in the file with the day and the reason (FVL § 8). */
export const endParty: Verb<EndParty> = {
  name: 'endParty',
  by: authority,
  decide({ parties }, { partyId, reason }, { today }) {
    const party = parties.find((p) => p.partyId === partyId);
    if (!party) return refused('recordUnknown', { kind: 'party' });
    return party.ended ? refused('stepNotOpen', { state: 'ended' }) : happened(event('partyEnded', today, { partyId, reason }));
  },
};

import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { followUpOf } from './atProvider';

export interface WaiveStatus { followUpId: string; reason: string }

/** The caseworker holds the follow-up without a status, and says why: the duty to follow up is the municipality's own (SEL § 148). One that comes all the same is received. */
export const waiveStatus: Verb<WaiveStatus> = {
  name: 'waiveStatus',
  by: authority,
  decide(state, { followUpId, reason }, { today, actor }) {
    const found = followUpOf(state, followUpId);
    if (!found.ok) return found;
    const { stage, statusWaived } = found.followUp;
    if (stage !== 'planned' && stage !== 'asked') return refused('stepNotOpen', { state: stage });
    if (statusWaived) return refused('alreadyAnswered');
    return happened(event('statusWaived', today, { followUpId, reason, by: personOf(actor) }));
  },
};

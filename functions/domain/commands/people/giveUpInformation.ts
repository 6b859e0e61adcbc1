import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface GiveUpInformation { informationId: string; reason: string }

/** Stops waiting for information, and says why the case can do without or gets it elsewhere (RSL § 10). */
export const giveUpInformation: Verb<GiveUpInformation> = {
  name: 'giveUpInformation',
  by: authority,
  decide({ information }, { informationId, reason }, { today }) {
    const asked = information.find((i) => i.informationId === informationId);
    if (!asked) return refused('recordUnknown', { kind: 'information' });
    return asked.state === 'waiting' ? happened(event('informationGivenUp', today, { informationId, reason })) : refused('stepNotOpen', { state: asked.state });
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';

export interface ReceiveInformation { informationId: string; receivedOn?: Day }

/**
 * Registers that information came in; the document itself lies in the record system (RSL § 10). It may come after the case has given up waiting,
 * but not after the consent was withdrawn: then it is not for the authority to keep.
 */
export const receiveInformation: Verb<ReceiveInformation> = {
  name: 'receiveInformation',
  by: authority,
  decide({ information }, { informationId, receivedOn }, { today }) {
    const on = receivedOn ?? today;
    const asked = information.find((i) => i.informationId === informationId);
    if (!asked) return refused('recordUnknown', { kind: 'information' });
    if (asked.state === 'received' || asked.state === 'stopped') return refused('stepNotOpen', { state: asked.state });
    if (on > today || on < asked.askedOn) return refused('dateNotPossible', { field: 'receivedOn' });
    return happened(event('informationReceived', today, { informationId, receivedOn: on }));
  },
};

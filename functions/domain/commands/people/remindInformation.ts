import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isValidConsent, standingOf } from '../../consents';

export interface RemindInformation { informationId: string }

/** Reminds an outside body of what it was asked for. A reminder needs the same basis as the request: no consent, no reminder (RSL § 11 a). */
export const remindInformation: Verb<RemindInformation> = {
  name: 'remindInformation',
  by: authority,
  decide({ information, consents }, { informationId }, { today }) {
    const asked = information.find((i) => i.informationId === informationId);
    if (!asked) return refused('recordUnknown', { kind: 'information' });
    if (asked.state !== 'waiting') return refused('stepNotOpen', { state: asked.state });
    const consent = consents.find((c) => c.consentId === asked.consentId);
    if (consent && !isValidConsent(consent, today)) return refused('stepNotOpen', { state: standingOf(consent, today) });
    return happened(event('informationReminded', today, { informationId, remindedOn: today }));
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { cardRev } from '../../cardRev';
import { isValidConsent, standingOf } from '../../consents';

export interface RemindInformation {
  informationId: string;
  /** The version of the card that was pressed, so that two people do not send the same reminder. */
  rev?: number;
}

/** Reminds an outside body of what it was asked for. A reminder needs the same basis as the request: no consent, no reminder (RSL § 11 a). */
export const remindInformation: Verb<RemindInformation> = {
  name: 'remindInformation',
  by: authority,
  decide(state, { informationId, rev }, { today }) {
    const { information, consents } = state;
    const asked = information.find((i) => i.informationId === informationId);
    if (!asked) return refused('recordUnknown', { kind: 'information' });
    if (asked.state !== 'waiting') return refused('stepNotOpen', { state: asked.state });
    if (rev !== undefined && rev !== cardRev(state, asked.reminders.length)) return refused('cardOutdated');
    const consent = consents.find((c) => c.consentId === asked.consentId);
    if (consent && !isValidConsent(consent, today)) return refused('stepNotOpen', { state: standingOf(consent, today) });
    return happened(event('informationReminded', today, { informationId, remindedOn: today }));
  },
};

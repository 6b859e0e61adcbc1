import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';

export interface WithdrawConsent { consentId: string; withdrawnOn?: Day; reason?: string }

/** Why a request was stopped or a party ended, when nobody wrote it: the consent under it was taken back. */
const becauseOfIt = 'consentWithdrawn';

/**
 * Registers that a consent was taken back (RSL § 11 b): every open request for information under it stops, and every party who is here by it ends.
 * What came in before stays in the file. Releases in orders that rest on it lose their basis.
 */
export const withdrawConsent: Verb<WithdrawConsent> = {
  name: 'withdrawConsent',
  by: authority,
  decide({ consents, information, parties }, { consentId, withdrawnOn, reason }, { today, actor }) {
    const on = withdrawnOn ?? today;
    const consent = consents.find((c) => c.consentId === consentId);
    if (!consent) return refused('recordUnknown', { kind: 'consent' });
    if (consent.withdrawn || consent.refused) return refused('stepNotOpen', { state: consent.refused ? 'refused' : 'withdrawn' });
    if (on > today || on < consent.givenOn) return refused('dateNotPossible', { field: 'withdrawnOn' });
    return happened(
      event('consentWithdrawn', today, { consentId, withdrawnOn: on, reason, by: personOf(actor) }),
      ...information.filter((i) => i.consentId === consentId && i.state === 'waiting').map(({ informationId }) => event('informationStopped', today, { informationId, reason: becauseOfIt })),
      ...parties.filter((p) => p.consentId === consentId && !p.ended).map(({ partyId }) => event('partyEnded', today, { partyId, reason: becauseOfIt })),
    );
  },
};

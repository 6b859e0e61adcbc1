import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import { standingOf } from '../../consents';

export interface NoticeConsequences { consentId: string; noticedOn?: Day }

/** Registers the written notice of what a refusal or withdrawal means for the case; without it nothing is decided on what is there (RSL §§ 11 b, 12, R09). */
export const noticeConsequences: Verb<NoticeConsequences> = {
  name: 'noticeConsequences',
  by: authority,
  decide({ consents }, { consentId, noticedOn }, { today }) {
    const on = noticedOn ?? today;
    const consent = consents.find((c) => c.consentId === consentId);
    if (!consent) return refused('recordUnknown', { kind: 'consent' });
    if (!consent.withdrawn && !consent.refused) return refused('stepNotOpen', { state: standingOf(consent, today) });
    if (consent.consequencesNoticedOn !== undefined) return refused('stepNotOpen', { state: 'noticed' });
    if (on > today || on < (consent.withdrawn?.on ?? consent.givenOn)) return refused('dateNotPossible', { field: 'noticedOn' });
    return happened(event('consequencesNoticed', today, { consentId, noticedOn: on }));
  },
};

/** What a consent (samtykke) carries on a day. It must say exactly which information, from whom and for what: a blanket consent is none (RSL § 11 a). */
import type { Consent, InformationRequest, SourceKind } from './areas/people';
import type { Release } from './areas/orders';
import type { Day } from './calendar';
import type { CaseState } from './case';

export type ConsentStanding = 'valid' | 'refused' | 'withdrawn' | 'notYet' | 'expired';

/** How a consent stands on a day. Its last day is a day on which it holds. */
export function standingOf({ refused, withdrawn, givenOn, expiresOn }: Consent, today: Day): ConsentStanding {
  if (refused) return 'refused';
  if (withdrawn) return 'withdrawn';
  if (givenOn > today) return 'notYet';
  return expiresOn !== undefined && expiresOn < today ? 'expired' : 'valid';
}

export const isValidConsent = (consent: Consent, today: Day): boolean => standingOf(consent, today) === 'valid';

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const names = (list: readonly string[], text: string): boolean => list.some((item) => plain(item) === plain(text));

/**
 * True when a consent to collect names this kind of information and this source: by its name, or by its kind
 * ("doctor" stands for the citizen's doctor; "other" is no kind that anyone could have consented to).
 */
export const covers = ({ type, from, information }: Consent, source: { kind: SourceKind; name: string }, what: string): boolean =>
  type === 'collect' && names(information, what) && (names(from, source.name) || (source.kind !== 'other' && names(from, source.kind)));

/** True when a consent names this person among those who may be told. The entry may say more, such as "my sister, Anna". */
export const isReceiver = ({ receivers }: Consent, name: string): boolean => receivers.some((receiver) => plain(receiver).includes(plain(name)));

/** A refusal or withdrawal of the authority's collecting, of whose consequences the citizen has not been told in writing yet (RSL §§ 11 b, 12, R09). */
export const owesNotice = ({ type, refused, withdrawn, consequencesNoticedOn }: Consent): boolean =>
  type === 'collect' && (refused === true || withdrawn !== undefined) && consequencesNoticedOn === undefined;

/** Information that came in while the consent still held stays in the file, and says so. */
export const collectedBeforeWithdrawal = ({ consents }: Pick<CaseState, 'consents'>, { state, consentId }: InformationRequest): boolean =>
  state === 'received' && consents.some((c) => c.consentId === consentId && c.withdrawn !== undefined);

/** True while what an order tells a provider has its basis: it is necessary for the order, or the consent to it still holds (FVL § 28). */
export const isReleased = ({ consents }: Pick<CaseState, 'consents'>, { basis, consentId }: Release, today: Day): boolean =>
  basis === 'necessary' || consents.some((c) => c.consentId === consentId && isValidConsent(c, today));

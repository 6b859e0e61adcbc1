import { authority, happened, refused, type Refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import type { Party, PartyKind, PartyScope } from '../../areas/people';
import type { CaseState } from '../../case';
import { isReceiver, isValidConsent, standingOf } from '../../consents';

export interface AddParty {
  kind: PartyKind;
  name: string;
  contact?: string;
  /** The form of guardianship: for a guardian, and only there. */
  guardianship?: Party['guardianship'];
  scope: PartyScope[];
  from?: Day;
  to?: Day;
  consentId?: string;
  receivesLetters?: boolean;
}

/** Those who act in the citizen's place, and may therefore get the citizen's letters (FVL § 8, R12). */
const acting: readonly PartyKind[] = ['guardian', 'powerOfAttorney', 'partyRepresentative'];

/** A relative sees only what a consent covers: it must be one to share, name the relative and hold now. */
function consentFault({ consents }: CaseState, { kind, name, consentId }: AddParty, today: Day): Refused | undefined {
  if (consentId === undefined) return kind === 'relative' ? refused('fieldsMissing', { fields: ['consentId'] }) : undefined;
  const consent = consents.find((c) => c.consentId === consentId);
  if (!consent) return refused('recordUnknown', { kind: 'consent' });
  if (!isValidConsent(consent, today)) return refused('stepNotOpen', { state: standingOf(consent, today) });
  if (kind === 'relative' && (consent.type !== 'shareWithRelative' || !isReceiver(consent, name))) return refused('valueNotPossible', { fields: ['consentId'] });
  return undefined;
}

/**
 * Adds a person around the citizen: guardian (with the form by the Guardianship Act), power of attorney, party representative,
 * assessor (bisidder), relative, coordinator or another authority, each with scope and period (FVL § 8, R12).
 */
export const addParty: Verb<AddParty> = {
  name: 'addParty',
  by: authority,
  decide(state, input, { today, id }) {
    const { kind, guardianship, receivesLetters = false, from = today, consentId } = input;
    if (kind === 'guardian' && guardianship === undefined) return refused('fieldsMissing', { fields: ['guardianship'] });
    const wrong = [...(kind !== 'guardian' && guardianship !== undefined ? ['guardianship'] : []), ...(receivesLetters && !acting.includes(kind) ? ['receivesLetters'] : [])];
    if (wrong.length > 0) return refused('valueNotPossible', { fields: wrong });
    const fault = consentFault(state, input, today);
    if (fault) return fault;
    // Whoever is here by a consent is here no longer than it lasts.
    const lasts = state.consents.find((c) => c.consentId === consentId)?.expiresOn;
    const to = input.to ?? lasts;
    if (to !== undefined && (to < from || to < today || (lasts !== undefined && to > lasts))) return refused('dateNotPossible', { field: 'to' });
    return happened(event('partyAdded', today, { ...input, partyId: id('party'), from, to, receivesLetters }));
  },
};

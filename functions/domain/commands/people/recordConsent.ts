import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import type { Consent, ConsentType, Party } from '../../areas/people';

export interface RecordConsent {
  type: ConsentType;
  giver?: Consent['giver'];
  /** The kinds of information, each named: a blanket consent is none. */
  information: string[];
  from?: string[];
  receivers?: string[];
  purpose: string;
  form: Consent['form'];
  givenOn?: Day;
  expiresOn?: Day;
  documentRef?: string;
  consequencesExplained: boolean;
  /** The citizen was asked and said no. */
  refused?: true;
}

/** The other end of each consent: from whom the authority may collect, or to whom something may be told. */
const otherEnd: Readonly<Record<ConsentType, 'from' | 'receivers'>> = { collect: 'from', shareWithRelative: 'receivers', wholePlan: 'receivers', shareAcrossProviders: 'receivers' };

const speaksOn = (day: Day) => ({ from, to, ended }: Party): boolean => !ended && from <= day && (to === undefined || day <= to);

/**
 * Records a consent (samtykke), or that it was refused. It is precise: which information, from whom or to whom, for this case (RSL § 11 a);
 * whoever consents to collecting has been told what saying no means (§ 12). Only a guardian or holder of a power of attorney may consent for the citizen.
 */
export const recordConsent: Verb<RecordConsent> = {
  name: 'recordConsent',
  by: authority,
  decide({ parties }, input, { today, id }) {
    const { type, giver = 'citizen', information, from = [], receivers = [], givenOn = today, expiresOn, consequencesExplained } = input;
    const named = { from, receivers }[otherEnd[type]];
    const missing = [
      ...(information.length === 0 ? ['information'] : []),
      ...(named.length === 0 ? [otherEnd[type]] : []),
      ...(type === 'collect' && !input.refused && !consequencesExplained ? ['consequencesExplained'] : []),
    ];
    if (missing.length > 0) return refused('fieldsMissing', { fields: missing });
    if (givenOn > today) return refused('dateNotPossible', { field: 'givenOn' });
    if (expiresOn !== undefined && expiresOn < today) return refused('dateNotPossible', { field: 'expiresOn' });
    if (giver !== 'citizen' && !parties.filter(speaksOn(givenOn)).some((p) => p.kind === giver)) return refused('recordUnknown', { kind: 'party' });
    return happened(event('consentRecorded', today, { ...input, consentId: id('consent'), giver, from, receivers, givenOn }));
  },
};

/** People around the citizen, what the citizen has consented to, and what the case waits for from outside. */
import type { Day } from '../calendar';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';

export type PartyKind = 'guardian' | 'powerOfAttorney' | 'partyRepresentative' | 'assessor' | 'relative' | 'coordinator' | 'otherAuthority';
/** What a representative or relative may see, inside scope and period only. */
export type PartyScope = 'stage' | 'waiting' | 'goals' | 'decisions' | 'everything';
export interface Party extends Recorded {
  partyId: string; kind: PartyKind; name: string; contact?: string;
  /** The form of guardianship by the Guardianship Act. */
  guardianship?: '§ 5' | '§ 6' | '§ 7';
  scope: PartyScope[]; from: Day; to?: Day; consentId?: string;
  /** Letters go to the representative when this is so (FVL § 8). */
  receivesLetters: boolean;
  ended?: { on: Day; reason: string };
}

export type ConsentType = 'collect' | 'shareWithRelative' | 'wholePlan' | 'shareAcrossProviders';
export interface Consent extends Recorded {
  consentId: string; type: ConsentType; giver: 'citizen' | 'guardian' | 'powerOfAttorney';
  /** Exactly which kinds of information, from whom and to whom: a blanket consent is none (RSL § 11 a). */
  information: string[]; from: string[]; receivers: string[]; purpose: string;
  form: 'written' | 'oral'; givenOn: Day; expiresOn?: Day; documentRef?: string;
  consequencesExplained: boolean;
  /** The citizen was asked and said no: kept, because a decision on what is there needs a written notice first. */
  refused?: true;
  withdrawn?: { on: Day; reason?: string; by: string };
  /** The written notice of what refusing or withdrawing means for the decision (RSL §§ 11 b, 12). */
  consequencesNoticedOn?: Day;
}

export type SourceKind = 'doctor' | 'hospital' | 'employer' | 'jobCentre' | 'school' | 'provider' | 'relative' | 'otherMunicipality' | 'bank' | 'other';
export type Exception = '§ 11 a stk. 2' | '§ 11 a stk. 3' | '§ 11 a stk. 4' | '§ 11 c' | 'notNeeded';
/** What a provider is asked about, in a word that may stand on a card. */
export type InformationTopic = 'course' | 'attendance' | 'cooperation' | 'documents' | 'other';
export type CannotAnswerReason = 'notKnown' | 'noBasis' | 'notOurs' | 'other';
export interface InformationRequest extends Recorded {
  informationId: string; threadId: string; what: string; source: { kind: SourceKind; name: string }; purpose: string;
  consentId?: string; exception?: Exception; essential: boolean;
  /** A line that the citizen can read: what is waited for, in neutral words. */
  citizenLine?: string;
  topic?: InformationTopic;
  askedOn: Day; dueOn: Day; reminders: Day[];
  /** What a provider has answered here, in its own words. */
  answer?: { text: string; by: string; on: Day };
  /** A provider who cannot answer; the authority decides what then. */
  cannot?: { reason: CannotAnswerReason; by: string; on: Day };
  /** More time, once. */
  moreTime?: { from: Day; by: string; on: Day };
  state: 'waiting' | 'received' | 'givenUp' | 'stopped';
  endedOn?: Day; reason?: string;
}

export interface PeopleState { parties: Party[]; consents: Consent[]; information: InformationRequest[] }
export const noPeople: PeopleState = { parties: [], consents: [], information: [] };

export interface PeopleShapes {
  partyAdded: Fresh<Omit<Party, 'ended'>>;
  partyEnded: { partyId: string; reason: string };
  consentRecorded: Fresh<Omit<Consent, 'withdrawn' | 'consequencesNoticedOn'>>;
  consentWithdrawn: { consentId: string; withdrawnOn: Day; reason?: string; by: string };
  consequencesNoticed: { consentId: string; noticedOn: Day };
  informationAsked: Fresh<Omit<InformationRequest, 'state' | 'reminders' | 'endedOn' | 'reason' | 'answer' | 'cannot' | 'moreTime'>>;
  informationReminded: { informationId: string; remindedOn: Day };
  informationReceived: { informationId: string; receivedOn: Day };
  informationAnswered: { informationId: string; text: string; by: string };
  informationUnanswerable: { informationId: string; reason: CannotAnswerReason; by: string };
  informationTimeGiven: { informationId: string; until: Day; by: string };
  informationGivenUp: { informationId: string; reason: string };
  informationStopped: { informationId: string; reason: string };
}

const request = (list: readonly InformationRequest[], informationId: string, on: Day, patch: (item: InformationRequest) => Partial<InformationRequest>) => ({
  information: amend(list, (i) => i.informationId === informationId, patch, on),
});

export const peopleRules: RulesFor<PeopleShapes> = {
  partyAdded: ({ parties }, { data, on }) => ({ parties: append<Party, typeof data>(parties, data, on) }),
  partyEnded: ({ parties }, { data: { partyId, reason }, on }) => ({ parties: amend(parties, (p) => p.partyId === partyId, () => ({ ended: { on, reason } }), on) }),
  consentRecorded: ({ consents }, { data, on }) => ({ consents: append<Consent, typeof data>(consents, data, on) }),
  consentWithdrawn: ({ consents }, { data: { consentId, withdrawnOn, reason, by }, on }) => ({ consents: amend(consents, (c) => c.consentId === consentId, () => ({ withdrawn: { on: withdrawnOn, reason, by } }), on) }),
  consequencesNoticed: ({ consents }, { data, on }) => ({ consents: amend(consents, (c) => c.consentId === data.consentId, () => ({ consequencesNoticedOn: data.noticedOn }), on) }),
  informationAsked: ({ information }, { data, on }) => ({ information: append<InformationRequest, Fresh<InformationRequest>>(information, { ...data, state: 'waiting', reminders: [] }, on) }),
  informationReminded: ({ information }, { data, on }) => request(information, data.informationId, on, (i) => ({ reminders: [...i.reminders, data.remindedOn] })),
  informationReceived: ({ information }, { data, on }) => request(information, data.informationId, on, () => ({ state: 'received', endedOn: data.receivedOn })),
  informationAnswered: ({ information }, { data: { informationId, ...answer }, on }) => request(information, informationId, on, () => ({ state: 'received', endedOn: on, answer: { ...answer, on } })),
  informationUnanswerable: ({ information }, { data: { informationId, ...cannot }, on }) => request(information, informationId, on, () => ({ cannot: { ...cannot, on } })),
  informationTimeGiven: ({ information }, { data: { informationId, until, by }, on }) => request(information, informationId, on, (i) => ({ dueOn: until, moreTime: { from: i.dueOn, by, on } })),
  informationGivenUp: ({ information }, { data, on }) => request(information, data.informationId, on, () => ({ state: 'givenUp', endedOn: on, reason: data.reason })),
  informationStopped: ({ information }, { data, on }) => request(information, data.informationId, on, () => ({ state: 'stopped', endedOn: on, reason: data.reason })),
};

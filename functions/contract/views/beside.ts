/** Negotiations, people, consents, information from outside, matters and notes. */
import { z } from 'zod';
import type { MatterViews } from '#domain/views/case/matters';
import type { NegotiationViews } from '#domain/views/case/negotiation';
import type { PeopleViews } from '#domain/views/case/people';
import { cannotAnswerReason, informationTopic } from '../commands/shapes';
import { day, ffbCode, id, level, personId } from '../primitives';
import { recorded, words } from './shared';

const intervention = z.strictObject({
  services: z.array(ffbCode), place: words.optional(), housing: words.optional(), providerType: ffbCode.optional(), methods: words.optional(), competences: words.optional(),
  hoursPerWeek: z.number(),
  from: day.optional(), to: day.optional(), rampDown: words.optional(), documentation: words.optional(),
});
const rate = z.strictObject({
  model: z.enum(['day', 'hour', 'month', 'package']), base: z.number(), additions: z.array(z.strictObject({ name: words, amount: z.number(), reason: words })),
  vat: words.optional(), priceYear: z.number().optional(),
  indexation: words.optional(), from: day.optional(), to: day.optional(), noticeMonths: z.number().optional(), absence: words.optional(), trial: words.optional(),
  stepDown: words.optional(), published: z.number().optional(), costPerYear: z.number(),
});
const position = z.strictObject({ need: words.optional(), intervention: intervention.optional(), rate: rate.optional() });
/** A unit of the organisation by its id, or another provider by its name. */
const provider = words;
const outcome = z.enum(['agreed', 'agreedWithReservation', 'noMatch', 'withdrawnByMunicipality', 'withdrawnByProvider', 'overtaken']);
const matchLight = z.enum(['green', 'yellow', 'red']);
const signed = { by: personId, on: day };
const conclusion = z.strictObject({
  outcome, provider: provider.optional(), intervention: intervention.optional(), rate: rate.optional(), firstOffer: z.number().optional(),
  explanation: words, fewerOffersReason: words.optional(), citizenObjection: words.optional(), ...signed,
});

export const negotiationViews = {
  needs: z.array(z.strictObject({
    ...recorded, needId: id, threadId: id, version: z.int(), supportNeed: level, assessmentId: id, hoursPerWeek: z.number().optional(),
    cover: z.enum(['none', 'day', 'evening', 'night', 'allDay']), staffing: words.optional(),
    contacts: z.number().optional(), subthemes: z.array(ffbCode), content: words, special: words.optional(), mustHave: words.optional(), niceToHave: words.optional(),
    geography: words.optional(), risk: words.optional(),
    priceFrame: z.number().optional(), by: personId, locked: z.strictObject(signed).optional(),
  })),
  negotiations: z.array(z.strictObject({
    ...recorded, negotiationId: id, negotiationNo: words, threadId: id, needId: id, negotiator: personId,
    candidates: z.array(z.strictObject({
      candidateId: id, provider, matched: words, available: z.enum(['yes', 'no', 'later', 'unknown']), rate: z.number().optional(), registered: z.boolean(),
      citizenWish: words.optional(), deselected: words.optional(),
    })),
    rounds: z.array(z.strictObject({
      roundId: id, no: z.int(), on: day, provider: provider.optional(), channel: z.enum(['meeting', 'phone', 'written']), participants: words.optional(), ours: position,
      theirs: position,
      differs: z.array(z.enum(['need', 'intervention', 'rate'])), arguments: words.optional(), openPoints: words.optional(), nextStep: words.optional(), dueOn: day.optional(),
      by: personId,
    })),
    questions: z.array(z.strictObject({ questionId: id, question: words, ...signed, answer: z.strictObject({ text: words, ...signed }).optional() })).optional(),
    outcome: conclusion.optional(), returned: z.array(conclusion).optional(),
    match: z.strictObject({ needIntervention: matchLight, interventionRate: matchLight, text: words.optional(), ...signed }).optional(),
    approval: z.strictObject({ outcome: z.enum(['approved', 'returned']), comment: words.optional(), ...signed }).optional(),
  })),
} satisfies { [K in keyof NegotiationViews]: z.ZodType<NegotiationViews[K]> };

export const partyKind = z.enum(['guardian', 'powerOfAttorney', 'partyRepresentative', 'assessor', 'relative', 'coordinator', 'otherAuthority']);
export const partyScope = z.enum(['stage', 'waiting', 'goals', 'decisions', 'everything']);
export const consentType = z.enum(['collect', 'shareWithRelative', 'wholePlan', 'shareAcrossProviders']);

export const peopleViews = {
  parties: z.array(z.strictObject({
    ...recorded, partyId: id, kind: partyKind, name: words, contact: words.optional(), guardianship: z.enum(['§ 5', '§ 6', '§ 7']).optional(), scope: z.array(partyScope),
    from: day, to: day.optional(),
    consentId: id.optional(), receivesLetters: z.boolean(), ended: z.strictObject({ on: day, reason: words }).optional(),
  })),
  consents: z.array(z.strictObject({
    ...recorded, consentId: id, type: consentType, giver: z.enum(['citizen', 'guardian', 'powerOfAttorney']), information: z.array(words), from: z.array(words),
    receivers: z.array(words), purpose: words,
    form: z.enum(['written', 'oral']), givenOn: day, expiresOn: day.optional(), documentRef: words.optional(), consequencesExplained: z.boolean(),
    refused: z.literal(true).optional(),
    withdrawn: z.strictObject({ on: day, reason: words.optional(), by: personId }).optional(), consequencesNoticedOn: day.optional(),
    standing: z.enum(['valid', 'refused', 'withdrawn', 'notYet', 'expired']),
  })),
  information: z.array(z.strictObject({
    ...recorded, informationId: id, threadId: id, what: words, purpose: words, consentId: id.optional(), essential: z.boolean(), citizenLine: words.optional(), askedOn: day,
    dueOn: day, reminders: z.array(day),
    source: z.strictObject({ kind: z.enum(['doctor', 'hospital', 'employer', 'jobCentre', 'school', 'provider', 'relative', 'otherMunicipality', 'bank', 'other']), name: words }),
    exception: z.enum(['§ 11 a stk. 2', '§ 11 a stk. 3', '§ 11 a stk. 4', '§ 11 c', 'notNeeded']).optional(), state: z.enum(['waiting', 'received', 'givenUp', 'stopped']),
    endedOn: day.optional(), reason: words.optional(), topic: informationTopic.optional(), answer: z.strictObject({ text: words, ...signed }).optional(),
    cannot: z.strictObject({ reason: cannotAnswerReason, ...signed }).optional(), moreTime: z.strictObject({ from: day, ...signed }).optional(),
    beforeWithdrawal: z.boolean(),
  })),
} satisfies { [K in keyof PeopleViews]: z.ZodType<PeopleViews[K]> };

const healthArea = z.enum(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12']);
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const matterViews = {
  matters: z.array(z.strictObject({
    ...recorded, matterId: id, threadId: id.optional(), orderId: id.optional(), decisionId: id.optional(), raisedOn: day, dueOn: day.optional(), text: words.optional(),
    by: personId,
    kind: z.enum(['accessRequest', 'writtenReasons', 'statement', 'incident', 'worry', 'breach', 'municipalityMove', 'shelterNotice', 'dischargeChecklist', 'oralInformation', 'journalised', 'citizenMessage', 'ageRule', 'conflictOfInterest', 'meeting']),
    confirmed: z.array(z.strictObject(signed)).optional(), moved: z.int().optional(),
    settled: z.strictObject({ outcome: words, supervisionNotified: z.boolean().optional(), checked: z.array(z.enum(['plan', 'housing', 'support', 'lease'])).optional(), ...signed }).optional(),
  })),
  notes: z.array(z.strictObject({
    ...recorded, noteId: id, room: z.enum(['professional', 'shared']), kind: z.enum(['note', 'draft', 'dissent', 'sparring']), text: words, threadId: id.optional(),
    corrects: id.optional(), by: personId,
  })),
  healthAreas: z.array(z.strictObject({ areas: z.array(healthArea), on: day, by: personId, orderId: id.optional() })),
  extras: z.array(z.strictObject({ form: words, ref: words.optional(), version: z.int(), values: z.record(z.string(), fieldValue), ...signed })),
  errors: z.array(z.strictObject({ kind: z.enum(['decision', 'order', 'followUp', 'scoring', 'note']), ref: id, reason: words, ...signed })),
  overrides: z.array(z.strictObject({ gate: words, reason: words, on: day, threadId: id.optional() })),
} satisfies { [K in keyof MatterViews]: z.ZodType<MatterViews[K]> };

/** Schemas of parties, consents and information from outside. */
import { z } from 'zod';
import { day, id, reasons, text } from '../primitives';
import { cannotAnswerReason, informationTopic, unique } from './shapes';

const words = z.array(text(200)).max(20).refine(unique, 'listed twice');

export const peopleCommands = {
  addParty: z.strictObject({
    kind: z.enum(['guardian', 'powerOfAttorney', 'partyRepresentative', 'assessor', 'relative', 'coordinator', 'otherAuthority']), name: text(120), contact: text(500).optional(),
    guardianship: z.enum(['§ 5', '§ 6', '§ 7']).optional(), scope: z.array(z.enum(['stage', 'waiting', 'goals', 'decisions', 'everything'])).max(5).refine(unique, 'listed twice'),
    from: day.optional(), to: day.optional(), consentId: id.optional(), receivesLetters: z.boolean().optional(),
  }),
  endParty: z.strictObject({ partyId: id, reason: text(500) }),
  recordConsent: z.strictObject({
    type: z.enum(['collect', 'shareWithRelative', 'wholePlan', 'shareAcrossProviders']), giver: z.enum(['citizen', 'guardian', 'powerOfAttorney']).optional(),
    information: words.min(1), from: words.optional(), receivers: words.optional(), purpose: text(1000), form: z.enum(['written', 'oral']),
    givenOn: day.optional(), expiresOn: day.optional(), documentRef: text(200).optional(), consequencesExplained: z.boolean(), refused: z.literal(true).optional(),
  }),
  withdrawConsent: z.strictObject({ consentId: id, withdrawnOn: day.optional(), reason: text(1000).optional() }),
  noticeConsequences: z.strictObject({ consentId: id, noticedOn: day.optional() }),
  askInformation: z.strictObject({
    threadId: id.optional(), what: text(200),
    source: z.strictObject({ kind: z.enum(['doctor', 'hospital', 'employer', 'jobCentre', 'school', 'provider', 'relative', 'otherMunicipality', 'bank', 'other']), name: text(120) }),
    purpose: text(1000), consentId: id.optional(), exception: z.enum(['§ 11 a stk. 2', '§ 11 a stk. 3', '§ 11 a stk. 4', '§ 11 c', 'notNeeded']).optional(),
    essential: z.boolean().optional(), topic: informationTopic.optional(), citizenLine: text(200).optional(), dueOn: day.optional(), reasons,
  }),
  remindInformation: z.strictObject({ informationId: id, rev: z.int().min(1).max(100000).optional() }),
  receiveInformation: z.strictObject({ informationId: id, receivedOn: day.optional() }),
  answerInformation: z.strictObject({ informationId: id, text: text(8000) }),
  cannotAnswerInformation: z.strictObject({ informationId: id, reason: cannotAnswerReason }),
  askInformationTime: z.strictObject({ informationId: id, until: day }),
  giveUpInformation: z.strictObject({ informationId: id, reason: text(1000) }),
} as const;

/** The head of a case, its threads and what to do next. */
import { z } from 'zod';
import type { Alert } from '#domain/alerts';
import type { NextStep } from '#domain/nextSteps';
import type { HeadView } from '#domain/views/case/head';
import type { ThreadView } from '#domain/views/case/threads';
import { commands, type CommandName } from '../commands';
import { caseNo, day, ffbCode, id, level, personId, unitId } from '../primitives';
import { caseObject, deadlineKind, deadlineLight, phase, ruleLevel, stage, waitingKind, words } from './shared';

export const verb = z.enum(Object.keys(commands) as [CommandName, ...CommandName[]]);

export const head = {
  face: z.enum(['authority', 'lead', 'negotiator', 'provider', 'reader']),
  caseNo, initials: words, owner: personId, team: unitId, cover: z.strictObject({ personId, from: day, to: day }).optional(), hold: z.strictObject({ until: day, reason: words.optional() }).optional(), protectedAddress: z.boolean(),
  municipality: z.strictObject({ acting: words, paying: words }).optional(), recordRef: words.optional(),
  phase, acute: z.boolean(), receivedOn: day, openedOn: day, closedOn: day.optional(), lastActivityOn: day.optional(), reason: words.optional(),
  deadlines: z.array(z.strictObject({ kind: deadlineKind, on: day, light: deadlineLight, ref: id })),
  waitingFor: z.array(z.strictObject({ kind: waitingKind, provider: unitId.optional(), source: words.optional(), since: day, ref: id })),
  decisionNeeded: z.boolean(),
  withReason: z.array(caseObject).meta({ description: 'What more is shown when the case is opened with a stated reason (header Reason)' }),
} satisfies { [K in keyof Required<HeadView>]: z.ZodType<HeadView[K]> };

const participation = z.strictObject({ on: day, form: z.enum(['meeting', 'phone', 'written', 'declined']), text: words.optional() });
const lawRoute = z.enum(['elder', 'social', 'both']);
const handling = z.strictObject({
  requester: z.enum(['citizen', 'relative', 'doctor', 'hospital', 'internal', 'otherMunicipality', 'provider', 'other']),
  citizenAware: z.enum(['aware', 'notAware']).optional(),
  asked: z.strictObject({ services: z.array(ffbCode), paragraphs: z.array(words), hoursPerWeek: z.number().optional() }),
  serviceArea: words.optional(),
  guidance: z.array(z.strictObject({ on: day, items: z.array(z.enum(['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing', 'representative', 'changesToReport'])), by: personId })),
  participation: z.array(participation),
  delayNotices: z.array(z.strictObject({ on: day, answerBy: day, was: day.optional(), reason: words.optional() })),
  taken: z.strictObject({ by: personId, on: day }).optional(),
  past: z.array(z.strictObject({ stage, from: day, to: day })),
  lawRoute: lawRoute.optional(), assessBy: day.optional(),
  closing: z.strictObject({
    on: day, by: personId, supportNeed: level.nullable().optional(), finalNoticeOn: day.optional(),
    reason: z.enum(['event', 'noNeedCitizen', 'noNeedProfessional', 'noShow', 'optedOut', 'adviceOnly', 'wrongAuthority', 'withdrawn', 'rejected', 'died', 'moved']),
  }).optional(),
  fromFollowUp: id.optional(), reopens: id.optional(),
});
const requestWords = z.strictObject({
  reason: words, asked: words.optional(), requesterContact: words.optional(), wishesMissing: words.optional(), assessmentPurpose: words.optional(),
  interpreter: words.optional(),
  acuteReason: words.optional(), lawRoute: words.optional(), closing: words.optional(),
});

export const thread = z.strictObject({
  threadId: id, no: z.int(), stage, phase, stageSince: day, acute: z.boolean(), receivedOn: day, answerBy: day.optional(), handling: handling.optional(),
  words: requestWords.optional(),
  diagnoses: z.array(z.strictObject({ text: words, by: words.optional(), on: day.optional(), documentRef: words.optional() })).optional(),
  steps: z.array(z.strictObject({ to: stage, kind: z.enum(['forward', 'back', 'acute', 'forbidden']) })),
}) satisfies z.ZodType<ThreadView>;

export const nextStep = z.strictObject({
  verb, input: z.record(z.string(), z.union([z.string(), z.number()])), by: day.optional(),
  gate: z.array(z.strictObject({ id: words, level: ruleLevel, items: z.array(words).optional() })).optional(),
}) satisfies z.ZodType<NextStep>;

export const alert = z.strictObject({ rule: words, level: ruleLevel, on: day, ref: id.optional(), escalated: z.literal(true).optional() }) satisfies z.ZodType<Alert>;

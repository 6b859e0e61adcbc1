/** The case in plain words, for the citizen and for whoever represents the citizen. */
import { z } from 'zod';
import type { CitizenView } from '#domain/views/citizenView';
import { caseNo, day, ffbCode, id, level, personId, unitId } from '../primitives';
import { consentType, partyKind, partyScope } from './beside';
import { appealClock, decisionType } from './decisions';
import { exactly } from './exact';
import { words } from './shared';

const arrow = z.enum(['up', 'flat', 'down']);
const said = z.strictObject({ on: day, text: words });
const saidOfGoal = z.strictObject({ how: z.strictObject({ on: day, value: z.int().min(1).max(5) }).optional(), level: z.strictObject({ on: day, value: level }).optional(), words: said.optional() });

export const citizenView = exactly<CitizenView>()(z.strictObject({
  caseNo, caseworker: personId,
  threads: z.array(z.strictObject({
    no: z.int(), receivedOn: day, stage: z.enum(['received', 'examining', 'assessing', 'decision', 'support', 'closed']), answerBy: day.optional(),
    late: z.literal(true).optional(),
    delayed: z.strictObject({ on: day, answerBy: day, reason: words }).optional(),
  })).optional(),
  help: z.array(z.strictObject({
    provider: unitId, services: z.array(ffbCode), contact: personId.optional(), startsOn: day, hoursPerWeek: z.number().optional(), endsOn: day.optional(),
    running: z.boolean(),
  })).optional(),
  waitingFor: z.array(z.strictObject({ kind: z.enum(['information', 'provider', 'yourAnswer', 'appealBody']), line: words.optional(), provider: unitId.optional(), since: day, until: day.optional() })).optional(),
  wishes: z.array(said).optional(),
  goals: z.array(z.strictObject({ goalId: id, text: words, standing: z.enum(['proposed', 'active', 'completed']), expectedOn: day, since: day.optional(), arrow: arrow.optional(), ownArrow: arrow.optional(), said: saidOfGoal, startMissing: z.literal(true).optional() })).optional(),
  ownWords: z.array(said).optional(),
  plans: z.array(z.strictObject({
    words, purpose: words.optional(), goals: z.array(words), from: day.optional(), to: day.optional(), duration: words.optional(), otherMatters: z.array(words),
    coordination: words.optional(), firstFollowUpOn: day.optional(),
  })).optional(),
  nextMeetingOn: day.optional(),
  decisions: z.array(z.strictObject({
    type: decisionType, decidedOn: day, toldOn: day, paragraphs: z.array(words), services: z.array(ffbCode), hoursPerWeek: z.number().optional(),
    relatedIntervention: words.optional(), from: day, to: day.optional(), effectOn: day.optional(),
    appeal: appealClock.extend({ body: words.optional(), how: words.optional() }).optional(), supportNeed: level.nullable().optional(), targetGroup: ffbCode.optional(),
  })).optional(),
  appeals: z.array(z.strictObject({ receivedOn: day, answerBy: day.optional(), forwardedOn: day.optional(), outcome: words.optional(), outcomeOn: day.optional() })).optional(),
  notes: z.array(said).optional(),
  consents: z.array(z.strictObject({
    consentId: id, type: consentType, information: z.array(words), from: z.array(words), receivers: z.array(words), purpose: words, givenOn: day, expiresOn: day.optional(),
    holds: z.boolean(), endedOn: day.optional(),
  })).optional(),
  parties: z.array(z.strictObject({ partyId: id, kind: partyKind, name: words, scope: z.array(partyScope), from: day, to: day.optional() })).optional(),
}));

export const citizenAnswer = z.strictObject({ version: z.int(), today: day, view: citizenView });
export type CitizenAnswer = z.infer<typeof citizenAnswer>;

/** What each verb takes over the wire. Unknown fields are refused. */
import { z } from 'zod';
import type { InputOf, Verbs } from '#domain/commands/index';
import { caseNo, day, ffbCode, id, level, personId, reasons, score, text, unitId } from './primitives';

const goalType = z.enum(['develop', 'maintain', 'limitLoss']);
export const followUpResult = z.enum(['continue', 'endAndRefer', 'end']);
export const declineReason = z.enum(['noCapacity', 'outsideCompetence', 'wrongTargetGroup', 'distance', 'other']);
export const goalStatus = z.enum(['reached', 'partly', 'inProgress', 'paused', 'notRelevant']);
export const notScoredReason = z.enum(['notWorkedOn', 'citizenAbsent', 'citizenDeclined', 'tooEarly', 'other']);
export const tookPart = z.enum(['yes', 'partly', 'no']);
export const recommendation = z.enum(['continue', 'adjust', 'end', 'moreNeeded']);
export const citizenViewMissing = z.enum(['didNotWish', 'notReached', 'representativeSpoke', 'other']);
export const targetGroup = z.strictObject({ code: ffbCode, rank: z.union([z.literal(1), z.literal(2)]) });
export const condition = z.strictObject({ code: ffbCode, level: level.nullable().optional() });
export const goalAnswer = z.strictObject({
  goalId: id, status: goalStatus, score: score.nullable(), notScoredReason: notScoredReason.optional(), tookPart,
});
const unique = (codes: readonly string[]) => new Set(codes).size === codes.length;
const codes = (max: number) => z.array(ffbCode).min(1).max(max).refine(unique, 'listed twice');
const rev = z.int().min(1).max(100000);

export const commands = {
  openCase: z.strictObject({
    caseNo, citizenId: id, initials: z.string().regex(/^[\p{L}.]{1,6}$/u), team: unitId, owner: personId, receivedOn: day,
    reason: text(4000), answerBy: day, acute: z.boolean().optional(),
  }),
  recordWish: z.strictObject({ text: text(4000) }),
  setPurpose: z.strictObject({ text: text(2000) }),
  recordAssessment: z.strictObject({ supportNeed: level.nullable(), targetGroups: z.array(targetGroup).min(1).max(10), conditions: z.array(condition).max(67) }),
  setGoal: z.strictObject({
    goalId: id.optional(), text: text(500), label: text(40), goalType, primary: ffbCode, secondary: z.array(ffbCode).max(10).optional(),
    baselineLevel: level, expectedLevel: level, expectedOn: day, measure: text(500), plannedEnd: z.int().min(-10).max(10).optional(),
  }),
  recordDecision: z.strictObject({ type: z.literal('grant'), paragraphs: z.array(z.string().regex(/^§ \d{1,3}( [a-z])?$/)).min(1).max(6), services: codes(20), from: day, to: day.optional() }),
  placeOrder: z.strictObject({
    provider: unitId, services: codes(20), goalIds: z.array(id).max(20).refine(unique, 'listed twice'), wishedStart: day, firstFollowUpOn: day,
    rhythmMonths: z.int().min(1).max(24), hoursPerWeek: z.number().min(0).max(168).optional(), description: text(4000).optional(), reasons,
  }),
  acknowledgeOrder: z.strictObject({ orderId: id, rev, startsOn: day }),
  declineOrder: z.strictObject({ orderId: id, rev, reason: declineReason, text: text(2000).optional() }),
  requestStatus: z.strictObject({ followUpId: id }),
  commentFollowUp: z.strictObject({ followUpId: id, goalId: id, text: text(4000) }),
  answerFollowUp: z.strictObject({ followUpId: id, rev, answers: z.array(goalAnswer).max(20), recommendation, meetingWanted: z.boolean() }),
  requestResult: z.strictObject({ followUpId: id }),
  registerFollowUpResult: z.strictObject({
    followUpId: id, result: followUpResult, heldOn: day, citizenView: text(4000).optional(), citizenViewMissing: citizenViewMissing.optional(),
    conclusion: text(4000).optional(), statusWaivedReason: text(1000).optional(), supportNeed: level.nullable().optional(),
    goalLevels: z.array(z.strictObject({ goalId: id, level: level.nullable() })).max(20).optional(), nextFollowUpOn: day.optional(), reasons,
  }),
} satisfies { [V in keyof Verbs]: z.ZodType<InputOf<V>> };

export type CommandName = keyof typeof commands;
/** Verbs that people may call over HTTP; the others belong to due dates. */
export const systemVerbs: readonly CommandName[] = ['requestStatus', 'requestResult'];
export const isVerb = (name: string): name is CommandName => Object.hasOwn(commands, name);

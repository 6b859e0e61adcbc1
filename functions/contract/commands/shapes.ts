/** Small shapes that several verbs take. */
import { z } from 'zod';
import { day, ffbCode, id, level, score, text } from '../primitives';

export const goalType = z.enum(['develop', 'maintain', 'limitLoss']);
export const followUpResult = z.enum(['continue', 'endAndRefer', 'end']);
export const declineReason = z.enum(['noCapacity', 'outsideCompetence', 'wrongTargetGroup', 'distance', 'other']);
export const goalStatus = z.enum(['reached', 'partly', 'inProgress', 'paused', 'notRelevant']);
export const notScoredReason = z.enum(['notWorkedOn', 'citizenAbsent', 'citizenDeclined', 'tooEarly', 'other']);
export const tookPart = z.enum(['yes', 'partly', 'no']);
export const recommendation = z.enum(['continue', 'adjust', 'end', 'moreNeeded']);
export const moreTimeReason = z.enum(['notMet', 'citizenAbsent', 'staffing', 'newContact', 'other']);
export const notOursReason = z.enum(['moved', 'stopped', 'otherProvider', 'neverStarted', 'mistaken', 'other']);
export const postponeReason = z.enum(['citizen', 'staffing', 'place', 'otherHelp', 'other']);
export const cannotAnswerReason = z.enum(['notKnown', 'noBasis', 'notOurs', 'other']);
export const informationTopic = z.enum(['course', 'attendance', 'cooperation', 'documents', 'other']);
export const meetingSlot = z.strictObject({ on: day, part: z.enum(['morning', 'midday', 'afternoon']) });
export const citizenViewMissing = z.enum(['didNotWish', 'notReached', 'representativeSpoke', 'other']);
export const targetGroup = z.strictObject({ code: ffbCode, rank: z.union([z.literal(1), z.literal(2)]) });
export const condition = z.strictObject({ code: ffbCode, level: level.nullable().optional() });
export const goalAnswer = z.strictObject({
  goalId: id, status: goalStatus, score: score.nullable(), notScoredReason: notScoredReason.optional(), tookPart, citizenOwnScore: score.optional(),
});
export const goalScore = goalAnswer.omit({ status: true });
export const unique = (codes: readonly string[]) => new Set(codes).size === codes.length;
export const codes = (max: number) => z.array(ffbCode).min(1).max(max).refine(unique, 'listed twice');
export const rev = z.int().min(1).max(100000);
export const paragraph = z.string().regex(/^§ \d{1,3}( [a-z])?$/);
export const supportNeed = level.nullable();
export const hours = z.number().min(0).max(168);
export const money = z.number().min(0).max(1_000_000_000);
/** Any number of selectable codes, perhaps none. */
export const anyCodes = (max: number) => z.array(ffbCode).max(max).refine(unique, 'listed twice');
export const channel = z.enum(['digitalPost', 'letter', 'oral']);
export const proposal = z.strictObject({
  services: codes(20), paragraphs: z.array(paragraph).min(1).max(6), providerType: ffbCode.optional(), hoursPerWeek: hours.optional(), daysAndNights: z.boolean().optional(), costPerYear: money.optional(),
  from: day.optional(), to: day.optional(), support: z.array(z.strictObject({ service: ffbCode, subthemes: anyCodes(20) })).max(20),
});
export const stage = z.enum(['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'closed']);
export const price = z.strictObject({
  rate: money, unit: z.enum(['hour', 'day', 'month', 'package']), costPerYear: money, additions: text(500).optional(), agreementRef: text(80).optional(), ean: z.string().regex(/^\d{13}$/).optional(), account: text(40).optional(), contact: text(120).optional(),
});
export const release = z.strictObject({
  kind: z.enum(['wishes', 'overall', 'resources', 'perspective', 'supportNeed', 'targetGroups', 'conditions', 'diagnosis', 'plan', 'contact', 'relatives', 'relatedInterventions', 'attachment']),
  basis: z.enum(['necessary', 'consent']), consentId: id.optional(), reason: text(500), title: text(120).optional(), documentRef: text(200).optional(),
});

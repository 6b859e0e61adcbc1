/** Orders, with what they tell their provider, and follow-ups. */
import { z } from 'zod';
import type { OrderExtract } from '#domain/views/case/extract';
import type { FollowUpViews } from '#domain/views/case/followUps';
import type { OrderViews } from '#domain/views/case/orders';
import { citizenViewMissing, declineReason, followUpResult, goalStatus, meetingSlot, moreTimeReason, notOursReason, notScoredReason, price, recommendation, tookPart } from '../commands/shapes';
import { day, ffbCode, id, level, personId, score, unitId } from '../primitives';
import { planViews } from './decisions';
import { orderState, outcomeInformer, recorded, words } from './shared';

const partyKind = z.enum(['guardian', 'powerOfAttorney', 'partyRepresentative', 'assessor', 'relative', 'coordinator', 'otherAuthority']);
const personNear = z.strictObject({ kind: partyKind, name: words, contact: words.optional(), guardianship: words.optional() });
const inError = z.strictObject({ reason: words, on: day, by: personId });
const { citizenGoals, purpose, goalIds, interventions, from, to, duration, otherMatters, coordination, firstFollowUpOn, rhythmMonths, disagreement, wholePlan } = planViews.plans.element.shape;

const extract = z.strictObject({
  overall: words, resources: words, perspective: words, supportNeed: z.strictObject({ level: level.nullable(), text: words.optional() }),
  targetGroups: z.array(z.strictObject({ code: ffbCode, rank: z.union([z.literal(1), z.literal(2)]) })),
  conditions: z.array(z.strictObject({ conditionId: id, code: ffbCode, level: level.nullable().optional(), text: words.optional(), resource: words.optional() })),
  diagnoses: z.array(z.strictObject({ text: words, by: words.optional(), on: day.optional() })),
  plan: z.strictObject({ citizenGoals, purpose, goalIds, interventions, from, to, duration, otherMatters, coordination, firstFollowUpOn, rhythmMonths, disagreement, wholePlan }).partial(),
  contact: z.array(personNear), relatives: z.array(personNear),
  relatedInterventions: z.strictObject({ text: words.optional(), providers: z.array(z.strictObject({ provider: unitId, services: z.array(ffbCode), contact: personId.optional() })) }),
  attachments: z.array(z.strictObject({ title: words, documentRef: words.optional() })),
}).partial() satisfies z.ZodType<OrderExtract>;

const releaseKind = z.enum(['wishes', 'overall', 'resources', 'perspective', 'supportNeed', 'targetGroups', 'conditions', 'diagnosis', 'plan', 'contact', 'relatives', 'relatedInterventions', 'attachment']);
const confirmed = z.strictObject({ by: personId, on: day });
const order = z.strictObject({
  orderId: id, orderNo: words, provider: unitId, services: z.array(ffbCode), goalIds: z.array(id), wishedStart: day, firstFollowUpOn: day, rhythmMonths: z.number(),
  hoursPerWeek: z.number().optional(),
  description: words.optional(), answerBy: day, placedOn: day, state: orderState, rev: z.number(), startsOn: day.optional(), contact: personId.optional(),
  declineReason: declineReason.optional(), declineText: words.optional(),
  threadId: id.optional(), version: z.int(), supersedes: id.optional(), decisionId: id.optional(), interventionId: id.optional(), providerType: ffbCode.optional(),
  purpose: words.optional(), frequency: words.optional(),
  place: words.optional(), roles: words.optional(), participants: words.optional(), followUpForm: z.enum(['meeting', 'written']).optional(), acute: z.boolean().optional(),
  supportNeed: level.nullable().optional(),
  targetGroups: z.array(ffbCode), relatedInterventions: words.optional(), price: price.optional(),
  releases: z.array(z.strictObject({ kind: releaseKind, basis: z.enum(['necessary', 'consent']), consentId: id.optional(), reason: words, title: words.optional(), documentRef: words.optional() })),
  extract: extract.optional(),
  decision: z.strictObject({ decidedOn: day, paragraphs: z.array(words), services: z.array(ffbCode), hoursPerWeek: z.number().optional(), from: day, to: day.optional() }).optional(),
  observations: z.array(z.strictObject({ code: ffbCode, text: words, on: day, by: personId })).optional(),
  clarifications: z.array(z.strictObject({ clarificationId: id, question: words, by: personId, on: day, answer: z.strictObject({ text: words, by: personId, on: day }).optional() })),
  handover: z.strictObject({ to: unitId, orderId: id, on: day, items: z.array(words), givenBy: confirmed.optional(), takenBy: confirmed.optional() }).optional(),
  startedOn: day.optional(), endsOn: day.optional(), endReason: words.optional(), to: day.optional(), startingPointBy: day.optional(),
  delivered: z.array(z.strictObject({ from: day, to: day, hours: z.number(), by: personId })), enteredInError: inError.optional(),
});

export const orderViews = {
  orders: z.array(order),
  changeRequests: z.array(z.strictObject({
    ...recorded, changeRequestId: id, orderId: id, kind: z.enum(['moreHours', 'fewerHours', 'otherService', 'goal', 'end']), hoursPerWeek: z.number().optional(),
    reasons: words, by: personId,
    answer: z.strictObject({ outcome: z.enum(['accepted', 'declined', 'meeting']), text: words.optional(), by: personId, on: day, threadId: id.optional() }).optional(),
  })),
} satisfies { [K in keyof OrderViews]: z.ZodType<OrderViews[K]> };

const goalScore = { goalId: id, score: score.nullable(), notScoredReason: notScoredReason.optional(), tookPart, citizenOwnScore: score.optional(), goalVersion: z.int().optional() };
const answer = z.strictObject({
  answers: z.array(z.strictObject({ ...goalScore, status: goalStatus })), recommendation, meetingWanted: z.boolean(), meetingTimes: z.array(words).optional(), meetingSlots: z.array(meetingSlot).optional(),
  hoursPerWeek: z.number().optional(),
  subgoalsUpdated: z.boolean().optional(), documentsKept: z.boolean().optional(), scoredOn: day.optional(), by: personId, on: day,
});
const result = z.strictObject({
  result: followUpResult, heldOn: day, form: z.enum(['meeting', 'phone', 'written']).optional(), participants: words.optional(), citizenView: words.optional(),
  citizenViewMissing: citizenViewMissing.optional(),
  conclusion: words.optional(), agreements: words.optional(), goalEvaluations: z.array(z.strictObject({ goalId: id, text: words, informer: outcomeInformer })).optional(),
  statusWaivedReason: words.optional(),
  scores: z.array(z.strictObject(goalScore)).optional(), supportNeed: level.nullable().optional(),
  concern: z.strictObject({ text: words, notifiedOn: day.optional() }).optional(), on: day, by: personId,
});
const told = { by: personId.optional(), reason: words.optional() };

export const followUpViews = {
  followUps: z.array(z.strictObject({
    followUpId: id, orderId: id, no: z.number(), dueOn: day, periodFrom: day, stage: z.enum(['planned', 'asked', 'answered', 'closed', 'cancelled']), rev: z.number(),
    askedOn: day.optional(),
    comments: z.array(z.strictObject({ goalId: id, text: words, by: personId, on: day })), answer: answer.optional(), result: result.optional(), corrected: z.array(answer),
    moves: z.array(z.strictObject({ from: day, to: day, on: day, ...told })), statusWaived: z.strictObject({ on: day, ...told }).optional(), statusWantedBy: day,
    moreTime: z.array(z.strictObject({ moreTimeId: id, until: day, reason: moreTimeReason, by: personId, on: day, answer: z.strictObject({ outcome: z.enum(['granted', 'declined', 'meeting']), text: words.optional(), by: personId, on: day }).optional() })),
    notOurs: z.strictObject({ reason: notOursReason, by: personId, on: day }).optional(),
    enteredInError: z.strictObject({ on: day, by: personId, reason: words.optional() }).optional(),
  })),
  scorings: z.array(z.strictObject({ ...recorded, scoringId: id, orderId: id, answers: z.array(z.strictObject(goalScore)), supersedes: id.optional(), by: personId, on: day })),
} satisfies { [K in keyof FollowUpViews]: z.ZodType<FollowUpViews[K]> };

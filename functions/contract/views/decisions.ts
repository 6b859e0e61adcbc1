/** Recommendations, plans, decisions, hearings and appeals. */
import { z } from 'zod';
import type { DecisionViews } from '#domain/views/case/decisions';
import type { PlanViews } from '#domain/views/case/plans';
import { channel } from '../commands/shapes';
import { day, ffbCode, id, personId } from '../primitives';
import { proposal } from './assessment';
import { recorded, words } from './shared';

const extent = { hoursPerWeek: z.number().optional(), costPerYear: z.number().optional() };
const frame = z.strictObject({ services: z.array(ffbCode), relatedIntervention: words.optional(), ...extent, from: day.optional(), to: day.optional() });
const otherMatter = z.enum(['housing', 'employment', 'personalHelp', 'treatment', 'aids', 'other']);

export const planViews = {
  recommendations: z.array(z.strictObject({
    ...recorded, recommendationId: id, threadId: id, proposals: z.array(proposal), relatedIntervention: words.optional(), external: z.boolean().optional(),
    competence: z.enum(['caseworker', 'teamLead', 'head']).optional(),
    rejectedAlternatives: words.optional(), dissent: words.optional(), note: words.optional(), by: personId, on: day,
    outcome: z.strictObject({ outcome: z.enum(['approved', 'approvedWithChange', 'returned', 'rejected', 'withdrawn']), by: personId, on: day, comment: words.optional(), frame: frame.optional() }).optional(),
  })),
  planOffers: z.array(z.strictObject({
    ...recorded, offerId: id, threadId: id, duty: z.enum(['must', 'consider']), answer: z.enum(['pending', 'accepted', 'declined', 'notSuitable']), reason: words.optional(),
  })),
  plans: z.array(z.strictObject({
    ...recorded, planId: id, threadId: id, version: z.int(), replaces: id.optional(), citizenGoals: words, purpose: words.optional(), goalIds: z.array(id),
    interventions: z.array(proposal),
    from: day.optional(), to: day.optional(), duration: words.optional(), otherMatters: z.partialRecord(otherMatter, words), coordination: words.optional(),
    firstFollowUpOn: day.optional(), rhythmMonths: z.number().optional(),
    disagreement: words.optional(), wholePlan: z.strictObject({ accepted: z.boolean(), consentId: id.optional() }).optional(), releasedParts: z.array(words), by: personId,
  })),
} satisfies { [K in keyof PlanViews]: z.ZodType<PlanViews[K]> };

export const appealClock = z.strictObject({ by: day, open: z.boolean(), daysLeft: z.int() });
export const decisionType = z.enum(['grant', 'partial', 'rejection', 'change', 'reduction', 'stop', 'continuation']);
export const appealOutcome = z.enum(['confirmed', 'changed', 'remitted', 'dismissed', 'withdrawn']);
const inError = z.strictObject({ reason: words, on: day, by: personId });

const decision = z.strictObject({
  ...recorded, decisionId: id, localId: words.optional(), threadId: id, type: decisionType, paragraphs: z.array(words), services: z.array(ffbCode), serviceIds: z.array(id),
  interventionId: id.optional(), replaces: id.optional(),
  providerType: ffbCode.optional(), ...extent, relatedIntervention: words.optional(), from: day, to: day.optional(), favourable: z.boolean(), cuts: z.literal(true).optional(),
  hoursBefore: z.number().optional(),
  refused: z.strictObject({ services: z.array(ffbCode), paragraphs: z.array(words).optional(), hoursPerWeek: z.number().optional(), endsEarlier: z.literal(true).optional(), text: words.optional() }),
  reasons: z.strictObject({ facts: words, rules: words, considerations: words }).optional(), individual: words.optional(), hearingId: id.optional(),
  hearingNotNeeded: words.optional(), remarksWeighed: words.optional(),
  guidance: z.strictObject({ body: words, how: words }).optional(), whatChanged: words.optional(), transition: words.optional(), effectOn: day.optional(), effectConfirmed: z.strictObject({ by: personId, on: day }).optional(),
  endsOrders: z.array(id), recommendationId: id.optional(),
  by: personId, decidedOn: day, sent: z.strictObject({ channel, on: day, receivedOn: day, appealBy: day.optional() }).optional(), enteredInError: inError.optional(),
  appealClock: appealClock.optional(),
});

export const decisionViews = {
  decisions: z.array(decision),
  hearings: z.array(z.strictObject({
    ...recorded, hearingId: id, threadId: id, factIds: z.array(id), channel, sentOn: day, deadline: day, answer: z.strictObject({ on: day, text: words.optional() }).optional(),
    extensions: z.array(z.strictObject({ deadline: day, reason: words, on: day })),
  })),
  appeals: z.array(z.strictObject({
    ...recorded, appealId: id, decisionId: id, threadId: id, receivedOn: day, late: z.boolean(), reassessBy: day, forwardedOn: day.optional(),
    reassessment: z.strictObject({ on: day, outcome: z.enum(['upheld', 'changed', 'partlyChanged']), reasons: words, by: personId }).optional(),
    outcome: z.strictObject({ on: day, outcome: appealOutcome, cause: z.enum(['information', 'reasoning', 'assessment', 'legalBasis', 'hearing', 'other']).optional(), text: words.optional() }).optional(),
  })),
} satisfies { [K in keyof DecisionViews]: z.ZodType<DecisionViews[K]> };

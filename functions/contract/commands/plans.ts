/** Schemas of the recommendation and the action plan. */
import { z } from 'zod';
import { day, id, reasons, text } from '../primitives';
import { anyCodes, hours, money, proposal, unique } from './shapes';

const planAnswer = z.enum(['pending', 'accepted', 'declined', 'notSuitable']);
const frame = z.strictObject({ services: anyCodes(20), relatedIntervention: text(200).optional(), hoursPerWeek: hours.optional(), costPerYear: money.optional(), from: day.optional(), to: day.optional() });
const otherMatters = z.strictObject({
  housing: text(2000).optional(), employment: text(2000).optional(), personalHelp: text(2000).optional(), treatment: text(2000).optional(), aids: text(2000).optional(), other: text(2000).optional(),
});

export const plansCommands = {
  submitRecommendation: z.strictObject({
    threadId: id.optional(), proposals: z.array(proposal.extend({ services: anyCodes(20) })).min(1).max(10), relatedIntervention: text(200).optional(), external: z.boolean().optional(),
    rejectedAlternatives: text(4000).optional(), dissent: text(4000).optional(), note: text(4000).optional(), reasons,
  }),
  decideRecommendation: z.strictObject({ recommendationId: id, outcome: z.enum(['approved', 'approvedWithChange', 'returned', 'rejected']), comment: text(4000).optional(), frame: frame.optional() }),
  offerPlan: z.strictObject({ threadId: id.optional(), duty: z.enum(['must', 'consider']), answer: planAnswer.optional(), reason: text(2000).optional() }),
  answerPlanOffer: z.strictObject({ offerId: id, answer: planAnswer.exclude(['pending']), reason: text(2000).optional() }),
  finishPlan: z.strictObject({
    threadId: id.optional(), planId: id.optional(), citizenGoals: text(4000), purpose: text(2000).optional(), goalIds: z.array(id).max(20).refine(unique, 'listed twice'), interventions: z.array(proposal).max(10),
    from: day.optional(), to: day.optional(), duration: text(500).optional(), otherMatters: otherMatters.optional(), coordination: text(2000).optional(),
    firstFollowUpOn: day.optional(), rhythmMonths: z.int().min(1).max(24).optional(), disagreement: text(4000).optional(),
    wholePlan: z.strictObject({ accepted: z.boolean(), consentId: id.optional() }).optional(), releasedParts: z.array(text(200)).max(40).optional(), reasons,
  }),
} as const;

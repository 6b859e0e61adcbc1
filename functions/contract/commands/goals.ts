/** Schemas of wishes, purpose, goals and the provider's steps under them. */
import { z } from 'zod';
import { day, ffbCode, id, level, score, text } from '../primitives';
import { anyCodes, goalType } from './shapes';

const satisfaction = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const goalsCommands = {
  recordWish: z.strictObject({ text: text(4000) }),
  setPurpose: z.strictObject({ threadId: id.optional(), text: text(2000) }),
  setGoal: z.strictObject({
    goalId: id.optional(), threadId: id.optional(), text: text(500), label: text(40), goalType, primary: ffbCode, secondary: anyCodes(10).optional(),
    baselineLevel: level.optional(), expectedLevel: level, expectedOn: day, measure: text(500), plannedEnd: z.int().min(-10).max(10).optional(),
    wishId: id.optional(), acceptedByCitizen: z.enum(['yes', 'disagrees']).optional(), disagreement: text(1000).optional(), standing: z.enum(['proposed', 'active']).optional(),
  }),
  recordStartingPoint: z.strictObject({ goalId: id, baselineLevel: level, satisfaction: satisfaction.optional() }),
  scoreWithCitizen: z.strictObject({ goalId: id, score: score.optional(), citizenOwnScore: score.optional(), satisfaction: satisfaction.optional(), level: level.optional(), words: text(4000).optional() }),
  completeGoal: z.strictObject({
    goalId: id, reason: z.enum(['reached', 'partly', 'dropped', 'replaced']), outcome: text(2000).optional(), informer: z.enum(['citizen', 'provider', 'caseworker']).optional(),
  }),
  setSubgoal: z.strictObject({ subgoalId: id.optional(), orderId: id, goalId: id, text: text(1000), methods: text(2000).optional(), who: text(200).optional(), deadline: day.optional() }),
  noteSubgoal: z.strictObject({ subgoalId: id, text: text(4000), status: z.enum(['open', 'done', 'dropped']).optional() }),
} as const;

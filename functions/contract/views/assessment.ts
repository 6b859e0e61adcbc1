/** What is known about the citizen, and the goals that follow from it. */
import { z } from 'zod';
import type { AssessmentViews } from '#domain/views/case/assessment';
import type { GoalViews } from '#domain/views/case/goals';
import { notScoredReason, tookPart } from '../commands/shapes';
import { day, ffbCode, id, level, personId, score, unitId } from '../primitives';
import { goalType, informer, light, line, outcomeInformer, recorded, trend, words } from './shared';

export const proposal = z.strictObject({
  services: z.array(ffbCode), paragraphs: z.array(words), providerType: ffbCode.optional(), hoursPerWeek: z.number().optional(), daysAndNights: z.boolean().optional(),
  costPerYear: z.number().optional(),
  from: day.optional(), to: day.optional(), support: z.array(z.strictObject({ service: ffbCode, subthemes: z.array(ffbCode) })),
});
export const targetGroup = z.strictObject({ targetGroupId: id, code: ffbCode, rank: z.union([z.literal(1), z.literal(2)]) });

const assessment = z.strictObject({
  ...recorded, assessmentId: id, threadId: id, no: z.int(), supportNeed: level.nullable(), supportNeedId: id, supportNeedText: words.optional(),
  targetGroups: z.array(targetGroup),
  conditions: z.array(z.strictObject({ conditionId: id, code: ffbCode, level: level.nullable().optional() })),
  overall: words.optional(), resources: words.optional(), perspective: words.optional(),
  legalGroups: z.array(z.strictObject({ paragraph: words, inGroup: z.boolean(), reasons: words, lasting: words.optional(), notOtherwise: words.optional(), exitAim: words.optional(), evidence: words.optional() })),
  otherHelp: z.strictObject({ considered: z.array(words), text: words }).optional(), proposal: proposal.optional(), by: personId, on: day,
});
const themeNote = z.strictObject({ ...recorded, noteId: id, threadId: id, theme: ffbCode, informer, text: words, by: personId });

export const assessmentViews = {
  assessment: assessment.optional(),
  assessments: z.array(assessment),
  themes: z.array(z.strictObject({ theme: ffbCode, citizen: z.array(themeNote), others: z.array(themeNote), caseworker: z.array(themeNote) })),
  conditions: z.array(z.strictObject({
    ...recorded, conditionId: id, code: ffbCode, level: level.nullable().optional(), text: words.optional(), resource: words.optional(),
    notes: z.array(z.strictObject({ informer, text: words, by: personId, on: day, orderId: id.optional() })), status: z.enum(['active', 'inactive']),
    verification: z.enum(['confirmed', 'unconfirmed']),
  })),
  facts: z.array(z.strictObject({
    ...recorded, factId: id, threadId: id, text: words, source: words, essential: z.boolean(), knownToCitizen: z.boolean(), by: personId,
    madeKnown: z.strictObject({ how: words, on: day, by: personId }).optional(),
  })),
} satisfies { [K in keyof Required<AssessmentViews>]: z.ZodType<AssessmentViews[K]> };

const progress = z.strictObject({
  last: score.nullable(), cumulative: z.number(), scoredCount: z.number(), expectedCount: z.number(), completeness: z.number(),
  plannedNow: z.number(), deviation: z.number(), light, trend, stale: z.boolean(), levelGain: z.number().nullable(),
  goalMet: z.boolean().nullable(), consistent: z.boolean().nullable(),
});
const goal = z.strictObject({
  ...recorded, goalId: id, threadId: id, version: z.int(), versionId: id, replaces: id.optional(), versionFrom: day.optional(), text: words, label: words, goalType,
  primary: ffbCode, secondary: z.array(ffbCode),
  baselineLevel: level.nullable(), startedOn: day, currentLevel: level.nullable(), levels: z.array(z.strictObject({ on: day, level: level.nullable() })).optional(),
  expectedLevel: level, expectedOn: day, measure: words,
  plannedEnd: z.number().optional(), wishId: id.optional(), acceptedByCitizen: z.enum(['yes', 'disagrees']).optional(), disagreement: words.optional(),
  satisfaction: z.number().optional(),
  talks: z.array(z.strictObject({
    talkId: id, goalVersion: z.int(), score: score.optional(), citizenOwnScore: score.optional(), satisfaction: z.number().optional(), level: level.optional(), words: words.optional(), by: personId, on: day,
  })).optional(),
  standing: z.enum(['proposed', 'active', 'completed']),
  completion: z.strictObject({ reason: z.enum(['reached', 'partly', 'dropped', 'replaced']), outcome: words.optional(), informer: outcomeInformer.optional(), on: day }).optional(),
  earlier: z.array(z.strictObject({ versionId: id, version: z.int(), goalType, expectedLevel: level, expectedOn: day, from: day })),
  light, progress: progress.optional(), line,
  scorings: z.array(z.strictObject({ on: day, score: score.nullable(), reason: notScoredReason.optional(), tookPart, citizenOwnScore: score.optional() })),
  points: z.array(z.strictObject({ on: day, value: z.number().nullable(), since: day.optional() })),
  smart: z.array(z.enum(['activityInsteadOfGoal', 'noMeasure', 'noDate', 'notAccepted', 'againstGoalType', 'manyGoals'])).optional(),
  markers: z.array(z.strictObject({ on: day, kind: z.enum(['version', 'provider', 'scorer']), version: z.int().optional(), provider: unitId.optional() })),
});

export const goalViews = {
  purpose: words.optional(),
  wishes: z.array(z.strictObject({ ...recorded, wishId: id, text: words, on: day })),
  purposes: z.array(z.strictObject({ ...recorded, purposeId: id, threadId: id, text: words })),
  goals: z.array(goal),
  index: z.strictObject({ value: z.number().nullable(), scored: z.int(), goals: z.int() }).optional(),
  shortGoals: z.array(z.strictObject({ goalId: id, label: words, goalType, expectedOn: day, light })),
  subgoals: z.array(z.strictObject({
    ...recorded, subgoalId: id, goalId: id, orderId: id, text: words, methods: words.optional(), who: words.optional(), deadline: day.optional(),
    status: z.enum(['open', 'done', 'dropped']),
    notes: z.array(z.strictObject({ text: words, on: day, by: personId })),
  })),
} satisfies { [K in keyof Required<GoalViews>]: z.ZodType<GoalViews[K]> };

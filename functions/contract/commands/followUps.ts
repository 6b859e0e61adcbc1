/** Schemas of follow-ups and of scores. */
import { z } from 'zod';
import { day, ffbCode, id, level, reasons, text } from '../primitives';
import { citizenViewMissing, followUpResult, goalAnswer, goalScore, hours, meetingSlot, moreTimeReason, notOursReason, recommendation, rev, supportNeed } from './shapes';

const informer = z.enum(['citizen', 'provider', 'caseworker']);
const report = {
  followUpId: id, rev, answers: z.array(goalAnswer).max(20), recommendation, meetingWanted: z.boolean(), meetingTimes: z.array(text(80)).min(1).max(3).optional(),
  meetingSlots: z.array(meetingSlot).min(1).max(3).optional(), hoursPerWeek: hours.optional(), subgoalsUpdated: z.boolean().optional(), documentsKept: z.boolean().optional(), reasons,
} as const;

export const followUpsCommands = {
  requestStatus: z.strictObject({ followUpId: id }),
  commentFollowUp: z.strictObject({ followUpId: id, goalId: id, text: text(4000) }),
  answerFollowUp: z.strictObject(report),
  correctStatus: z.strictObject({ ...report, reason: text(1000) }),
  scoreGoals: z.strictObject({ orderId: id, answers: z.array(goalScore).min(1).max(20), supersedes: id.optional() }),
  planFollowUp: z.strictObject({ orderId: id, dueOn: day }),
  moveFollowUp: z.strictObject({ followUpId: id, dueOn: day, reason: text(1000) }),
  askMoreTime: z.strictObject({ followUpId: id, rev, until: day, reason: moreTimeReason }),
  answerMoreTime: z.strictObject({ followUpId: id, outcome: z.enum(['granted', 'declined', 'meeting']), text: text(2000).optional() }),
  reportNotOurs: z.strictObject({ followUpId: id, rev, reason: notOursReason }),
  waiveStatus: z.strictObject({ followUpId: id, reason: text(1000) }),
  requestResult: z.strictObject({ followUpId: id }),
  registerFollowUpResult: z.strictObject({
    followUpId: id, result: followUpResult, heldOn: day, form: z.enum(['meeting', 'phone', 'written']).optional(), participants: text(500).optional(),
    citizenView: text(4000).optional(), citizenViewMissing: citizenViewMissing.optional(), conclusion: text(4000).optional(), agreements: text(4000).optional(),
    goalEvaluations: z.array(z.strictObject({ goalId: id, text: text(2000), informer })).max(20).optional(), statusWaivedReason: text(1000).optional(),
    scores: z.array(goalScore).min(1).max(20).optional(), supportNeed: supportNeed.optional(),
    goalLevels: z.array(z.strictObject({ goalId: id, level: level.nullable() })).max(20).optional(),
    conditionLevels: z.array(z.strictObject({ code: ffbCode, level: level.nullable() })).max(31).optional(),
    concern: z.strictObject({ text: text(2000), notifiedOn: day.optional() }).optional(), nextFollowUpOn: day.optional(), reasons,
  }),
} as const;

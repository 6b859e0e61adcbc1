/** Schemas of the assessment. */
import { z } from 'zod';
import { ffbCode, id, level, reasons, text } from '../primitives';
import { condition, paragraph, proposal, supportNeed, targetGroup } from './shapes';

export const legalGroup = z.strictObject({
  paragraph, inGroup: z.boolean(), reasons: text(4000), lasting: text(2000).optional(), notOtherwise: text(2000).optional(), exitAim: text(2000).optional(), evidence: text(1000).optional(),
});

const informer = z.enum(['citizen', 'others', 'provider', 'caseworker']);

export const assessmentCommands = {
  recordThemeNote: z.strictObject({ threadId: id.optional(), theme: ffbCode, informer, text: text(4000) }),
  assessCondition: z.strictObject({ threadId: id.optional(), code: ffbCode, level: level.nullable().optional(), text: text(4000).optional(), resource: text(2000).optional(), status: z.enum(['active', 'inactive']).optional() }),
  noteCondition: z.strictObject({ threadId: id.optional(), code: ffbCode, informer, text: text(4000) }),
  observeCondition: z.strictObject({ orderId: id, code: ffbCode, text: text(4000) }),
  noteFact: z.strictObject({ threadId: id.optional(), text: text(2000), source: text(200), essential: z.boolean(), knownToCitizen: z.boolean() }),
  markFactKnown: z.strictObject({ factId: id, how: text(1000) }),
  recordAssessment: z.strictObject({
    threadId: id.optional(), supportNeed, supportNeedText: text(4000).optional(), targetGroups: z.array(targetGroup).min(1).max(10), conditions: z.array(condition).max(67).optional(),
    overall: text(8000).optional(), resources: text(4000).optional(), perspective: text(4000).optional(), legalGroups: z.array(legalGroup).max(6).optional(),
    otherHelp: z.strictObject({ considered: z.array(text(120)).max(20), text: text(4000) }).optional(), proposal: proposal.optional(), reasons,
  }),
} as const;

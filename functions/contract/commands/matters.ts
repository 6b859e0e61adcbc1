/** Schemas of matters, notes, marks of error and undo. */
import { z } from 'zod';
import { day, id, text } from '../primitives';
import { unique } from './shapes';

const healthArea = z.enum(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12']);

export const mattersCommands = {
  raiseMatter: z.strictObject({
    kind: z.enum([
      'accessRequest', 'writtenReasons', 'statement', 'incident', 'worry', 'breach', 'municipalityMove', 'shelterNotice', 'dischargeChecklist', 'oralInformation', 'journalised', 'citizenMessage',
      'ageRule', 'conflictOfInterest', 'meeting',
    ]),
    threadId: id.optional(), orderId: id.optional(), decisionId: id.optional(), raisedOn: day.optional(), dueOn: day.optional(), text: text(4000).optional(),
  }),
  settleMatter: z.strictObject({
    matterId: id, outcome: text(2000), supervisionNotified: z.boolean().optional(), checked: z.array(z.enum(['plan', 'housing', 'support', 'lease'])).max(4).refine(unique, 'listed twice').optional(),
  }),
  confirmMeeting: z.strictObject({ matterId: id }),
  moveMeeting: z.strictObject({ matterId: id, dueOn: day }),
  writeNote: z.strictObject({ room: z.enum(['professional', 'shared']), kind: z.enum(['note', 'draft', 'dissent', 'sparring']), text: text(8000), threadId: id.optional(), corrects: id.optional() }),
  tickHealthAreas: z.strictObject({ areas: z.array(healthArea).max(12).refine(unique, 'listed twice'), orderId: id.optional() }),
  markError: z.strictObject({ kind: z.enum(['decision', 'order', 'followUp', 'scoring', 'note']), ref: id, reason: text(1000), nextFollowUpOn: day.optional() }),
  undo: z.strictObject({ version: z.int().min(1).max(1_000_000) }),
} as const;

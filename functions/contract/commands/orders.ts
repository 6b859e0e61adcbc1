/** Schemas of orders and delivery. */
import { z } from 'zod';
import { day, id, reasons, text, unitId } from '../primitives';
import { codes, declineReason, hours, postponeReason, price, release, rev, unique } from './shapes';

const releases = z.array(release).max(40);
const rhythmMonths = z.int().min(1).max(24);
/** What the provider is to know and do that may differ from provider to provider. */
const atProvider = { place: text(200).optional(), description: text(4000).optional(), participants: text(500).optional(), price: price.optional() } as const;

export const ordersCommands = {
  placeOrder: z.strictObject({
    threadId: id.optional(), provider: unitId, services: codes(20), goalIds: z.array(id).max(20).refine(unique, 'listed twice'), wishedStart: day, to: day.optional(), firstFollowUpOn: day,
    rhythmMonths, releases: releases.optional(), purpose: text(2000).optional(), hoursPerWeek: hours.optional(), frequency: text(200).optional(),
    roles: text(2000).optional(), relatedInterventions: text(2000).optional(), followUpForm: z.enum(['meeting', 'written']).optional(),
    ...atProvider, acute: z.boolean().optional(), supersedes: id.optional(), reasons,
  }),
  acknowledgeOrder: z.strictObject({ orderId: id, rev, startsOn: day }),
  declineOrder: z.strictObject({ orderId: id, rev, reason: declineReason, text: text(2000).optional() }),
  askClarification: z.strictObject({ orderId: id, rev, question: text(2000) }),
  answerClarification: z.strictObject({ orderId: id, clarificationId: id, text: text(4000), answerBy: day.optional() }),
  withdrawOrder: z.strictObject({ orderId: id, reason: text(1000) }),
  changeProvider: z.strictObject({
    orderId: id, provider: unitId, takesOverOn: day, firstFollowUpOn: day, rhythmMonths: rhythmMonths.optional(), releases, items: z.array(text(200)).min(1).max(30), ...atProvider, reasons,
  }),
  confirmHandover: z.strictObject({ orderId: id, side: z.enum(['given', 'taken']) }),
  registerStart: z.strictObject({ orderId: id, startedOn: day }),
  postponeStart: z.strictObject({ orderId: id, rev, startsOn: day, reason: postponeReason }),
  registerHours: z.strictObject({ orderId: id, from: day, to: day, hours: z.number().min(0).max(10_000) }),
  requestChange: z.strictObject({ orderId: id, kind: z.enum(['moreHours', 'fewerHours', 'otherService', 'goal', 'end']), hoursPerWeek: hours.optional(), reasons: text(4000) }),
  answerChangeRequest: z.strictObject({ changeRequestId: id, outcome: z.enum(['accepted', 'declined', 'meeting']), text: text(2000).optional() }),
  endOrder: z.strictObject({ orderId: id }),
} as const;

/** Schemas of hearings, decisions and appeals. */
import { z } from 'zod';
import { day, ffbCode, id, reasons, text } from '../primitives';
import { anyCodes, channel, hours, money, paragraph, unique } from './shapes';

const ids = (max: number) => z.array(id).max(max).refine(unique, 'listed twice');

export const decisionsCommands = {
  openHearing: z.strictObject({ threadId: id.optional(), factIds: ids(40).min(1), channel, sentOn: day, deadline: day.optional() }),
  extendHearing: z.strictObject({ hearingId: id, deadline: day, reason: text(1000) }),
  answerHearing: z.strictObject({ hearingId: id, answeredOn: day, text: text(8000).optional() }),
  recordDecision: z.strictObject({
    threadId: id.optional(), type: z.enum(['grant', 'partial', 'rejection', 'change', 'reduction', 'stop', 'continuation']), paragraphs: z.array(paragraph).min(1).max(6), services: anyCodes(20),
    providerType: ffbCode.optional(), hoursPerWeek: hours.optional(), costPerYear: money.optional(), relatedIntervention: text(200).optional(), hoursBefore: hours.optional(), from: day, to: day.optional(),
    localId: text(80).optional(), refusedText: text(2000).optional(), factsReliedOn: text(8000).optional(), rulesApplied: text(4000).optional(), considerations: text(8000).optional(), individual: text(8000).optional(),
    hearingId: id.optional(), hearingNotNeeded: text(1000).optional(), remarksWeighed: text(4000).optional(), appealBody: text(80).optional(), appealHow: text(1000).optional(),
    whatChanged: text(4000).optional(), transition: text(2000).optional(), effectOn: day.optional(), endsOrders: ids(20).optional(), replaces: id.optional(),
    acuteReason: text(1000).optional(), assessBy: day.optional(), channel: channel.optional(), sentOn: day.optional(), reasons,
  }),
  sendDecision: z.strictObject({ decisionId: id, channel, sentOn: day, effectOn: day.optional(), reasons }),
  confirmEffect: z.strictObject({ decisionId: id }),
  registerAppeal: z.strictObject({ decisionId: id, receivedOn: day }),
  reassessAppeal: z.strictObject({ appealId: id, outcome: z.enum(['upheld', 'changed', 'partlyChanged']), grounds: text(8000), answerBy: day.optional(), reasons }),
  forwardAppeal: z.strictObject({ appealId: id, forwardedOn: day, reasons }),
  registerAppealOutcome: z.strictObject({
    appealId: id, outcome: z.enum(['confirmed', 'changed', 'remitted', 'dismissed', 'withdrawn']), decidedOn: day,
    cause: z.enum(['information', 'reasoning', 'assessment', 'legalBasis', 'hearing', 'other']).optional(), text: text(4000).optional(), answerBy: day.optional(), reasons,
  }),
} as const;

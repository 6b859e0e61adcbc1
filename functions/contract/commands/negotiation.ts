/** Schemas of negotiation: the need, the talks about intervention and rate, and their approval. */
import { z } from 'zod';
import { day, ffbCode, id, personId, reasons, text } from '../primitives';
import { anyCodes, codes, hours, money } from './shapes';

const light = z.enum(['green', 'yellow', 'red']);
/** A unit of the organisation by its id, or another provider by its name. */
const provider = text(80);

const intervention = z.strictObject({
  services: codes(20), place: text(200).optional(), housing: text(500).optional(), providerType: ffbCode.optional(), methods: text(2000).optional(), competences: text(1000).optional(), hoursPerWeek: hours,
  from: day.optional(), to: day.optional(), rampDown: text(1000).optional(), documentation: text(1000).optional(),
});
const rate = z.strictObject({
  model: z.enum(['day', 'hour', 'month', 'package']), base: money, additions: z.array(z.strictObject({ name: text(80), amount: z.number().min(-1_000_000_000).max(1_000_000_000), reason: text(500) })).max(20),
  vat: text(80).optional(), priceYear: z.int().min(2000).max(2199).optional(), indexation: text(200).optional(), from: day.optional(), to: day.optional(), noticeMonths: z.number().min(0).max(60).optional(),
  absence: text(500).optional(), trial: text(500).optional(), stepDown: text(1000).optional(), published: money.optional(),
});
const position = z.strictObject({ need: text(2000).optional(), intervention: intervention.optional(), rate: rate.optional() });

export const negotiationCommands = {
  profileNeed: z.strictObject({
    threadId: id.optional(), hoursPerWeek: hours.optional(), cover: z.enum(['none', 'day', 'evening', 'night', 'allDay']), staffing: text(200).optional(), contacts: z.int().min(0).max(500).optional(),
    subthemes: anyCodes(67).min(1), content: text(4000), special: text(2000).optional(), mustHave: text(2000).optional(), niceToHave: text(2000).optional(), geography: text(500).optional(), risk: text(2000).optional(),
    priceFrame: money.optional(),
  }),
  lockNeed: z.strictObject({ needId: id }),
  openNegotiation: z.strictObject({ threadId: id.optional(), negotiator: personId.optional(), reason: text(1000).optional(), reasons }),
  listCandidate: z.strictObject({
    negotiationId: id, candidateId: id.optional(), provider, matched: text(2000), available: z.enum(['yes', 'no', 'later', 'unknown']), rate: money.optional(), registered: z.boolean().optional(),
    citizenWish: text(1000).optional(), deselected: text(1000).optional(),
  }),
  holdRound: z.strictObject({
    negotiationId: id, provider: provider.optional(), heldOn: day.optional(), channel: z.enum(['meeting', 'phone', 'written']), participants: text(500).optional(), ours: position, theirs: position,
    differs: z.array(z.enum(['need', 'intervention', 'rate'])).max(3).optional(), arguments: text(4000).optional(), openPoints: text(2000).optional(), nextStep: text(1000).optional(), dueOn: day.optional(),
  }),
  askAboutNeed: z.strictObject({ negotiationId: id, question: text(2000) }),
  answerAboutNeed: z.strictObject({ questionId: id, text: text(4000) }),
  checkMatch: z.strictObject({ negotiationId: id, needIntervention: light, interventionRate: light, text: text(2000).optional() }),
  concludeNegotiation: z.strictObject({
    negotiationId: id, outcome: z.enum(['agreed', 'agreedWithReservation', 'noMatch', 'withdrawnByMunicipality', 'withdrawnByProvider', 'overtaken']), provider: provider.optional(),
    intervention: intervention.optional(), rate: rate.optional(), explanation: text(4000), fewerOffersReason: text(1000).optional(), citizenObjection: text(4000).optional(),
  }),
  approveNegotiation: z.strictObject({ negotiationId: id, outcome: z.enum(['approved', 'returned']), comment: text(2000).optional() }),
} as const;

/** Schemas of opening a case and moving a thread. */
import { z } from 'zod';
import { caseNo, day, id, personId, reasons, text, unitId } from '../primitives';
import { anyCodes, hours, paragraph, stage, supportNeed, unique } from './shapes';

const municipalityCode = z.string().regex(/^\d{3}$/);
/** What may come later than the request itself. */
const laterFacts = {
  requester: z.enum(['citizen', 'relative', 'doctor', 'hospital', 'internal', 'otherMunicipality', 'provider', 'other']).optional(), requesterContact: text(500).optional(),
  citizenAware: z.enum(['aware', 'notAware']).optional(),
  asked: z.strictObject({ services: anyCodes(20).optional(), paragraphs: z.array(paragraph).max(6).optional(), hoursPerWeek: hours.optional(), text: text(2000).optional() }).optional(),
  diagnoses: z.array(z.strictObject({ text: text(500), by: text(120).optional(), on: day.optional(), documentRef: text(200).optional() })).max(20).optional(),
  wishesMissing: text(500).optional(), assessmentPurpose: text(2000).optional(), interpreter: text(200).optional(), acute: z.boolean().optional(), acuteReason: text(1000).optional(),
} as const;
const serviceArea = z.string().min(1).max(40);
/** What every new request takes. */
export const newRequest = { ...laterFacts, receivedOn: day, reason: text(4000), serviceArea: serviceArea.optional(), answerBy: day.optional(), notTakenUp: z.boolean().optional() } as const;

const guidanceItem = z.enum(['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing', 'representative', 'changesToReport']);
const closingReason = z.enum(['event', 'noNeedCitizen', 'noNeedProfessional', 'noShow', 'optedOut', 'adviceOnly', 'wrongAuthority', 'withdrawn', 'rejected', 'died', 'moved']);

export const openingCommands = {
  openCase: z.strictObject({
    caseNo, citizenId: id, initials: z.string().regex(/^[\p{L}.]{1,6}$/u), team: unitId, owner: personId, protectedAddress: z.boolean().optional(),
    municipality: z.strictObject({ acting: municipalityCode, paying: municipalityCode }).optional(), recordRef: text(80).optional(), ...newRequest,
  }),
  receiveRequest: z.strictObject({ ...newRequest, reopens: id.optional() }),
  amendRequest: z.strictObject({ threadId: id.optional(), ...laterFacts, reason: text(4000).optional(), partWithdrawn: text(1000).optional() }),
  chooseDeadline: z.strictObject({ threadId: id.optional(), serviceArea: serviceArea.optional(), answerBy: day.optional(), reason: text(1000).optional() }),
  noticeDelay: z.strictObject({ threadId: id.optional(), answerBy: day, reason: text(1000) }),
  giveGuidance: z.strictObject({ threadId: id.optional(), items: z.array(guidanceItem).min(1).max(6).refine(unique, 'listed twice'), givenOn: day.optional() }),
  noteParticipation: z.strictObject({ threadId: id.optional(), heldOn: day, form: z.enum(['meeting', 'phone', 'written', 'declined']), text: text(2000).optional() }),
  chooseLawRoute: z.strictObject({ threadId: id.optional(), route: z.enum(['elder', 'social', 'both']), reason: text(2000) }),
  advance: z.strictObject({ threadId: id.optional(), to: stage, reason: text(1000).optional(), assessBy: day.optional(), answerBy: day.optional(), reasons }),
  closeThread: z.strictObject({ threadId: id.optional(), reason: closingReason, supportNeed: supportNeed.optional(), finalNoticeOn: day.optional(), note: text(2000).optional(), reasons }),
  closeCase: z.strictObject({ reason: text(1000) }),
  reopenCase: z.strictObject({ reason: text(1000) }),
  reassignCase: z.strictObject({ owner: personId, reason: text(1000).optional() }),
  takeCase: z.strictObject({ threadId: id.optional() }),
  setCover: z.strictObject({ cover: z.strictObject({ personId, from: day, to: day }).optional() }),
  holdCase: z.strictObject({ until: day, reason: text(500) }),
  releaseCase: z.strictObject({}),
} as const;

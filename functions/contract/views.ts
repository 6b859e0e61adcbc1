/** What the API answers, by role. Shapes are those of the domain's views; this page is where OpenAPI reads them. */
import { z } from 'zod';
import type { CaseView } from '#domain/views/caseView';
import type { OverviewRow } from '#domain/views/overview';
import { citizenViewMissing, condition, declineReason, followUpResult, goalAnswer, notScoredReason, recommendation, targetGroup, tookPart } from './commands';
import { caseNo, day, ffbCode, id, level, personId, score, unitId } from './primitives';

export const role = z.enum(['caseworker', 'teamLead', 'provider', 'providerLead', 'negotiator', 'admin']);
export const phase = z.enum(['opening', 'assessment', 'plan', 'decision', 'order', 'delivery', 'followUp']);
const light = z.enum(['ahead', 'onTrack', 'behind', 'unknown']);
const trend = z.enum(['up', 'flat', 'down', 'tooEarly']);
const deadlineKind = z.enum(['decision', 'orderAnswer', 'followUp', 'result']);
const deadlineLight = z.enum(['overdue', 'soon', 'later']);
const waitingKind = z.enum(['orderAnswer', 'status']);
const orderState = z.enum(['sent', 'accepted', 'declined', 'ended']);
const goalType = z.enum(['develop', 'maintain', 'limitLoss']);
const line = z.array(z.strictObject({ on: day, value: z.number().nullable() }));
const deadline = z.strictObject({ kind: deadlineKind, on: day, light: deadlineLight });
const waiting = z.strictObject({ kind: waitingKind, provider: unitId, since: day });

export const overviewRow = z.strictObject({
  caseNo, initials: z.string(), owner: personId, team: unitId, phase, acute: z.boolean(),
  nextDeadline: deadline.nullable(), nextFollowUpOn: day.nullable(), waitingFor: z.array(waiting),
  orders: z.array(z.strictObject({ orderNo: z.string(), provider: unitId, state: orderState })),
  goals: z.array(z.strictObject({ goalId: id, label: z.string(), light, trend, cumulative: z.number().nullable(), last: z.number().nullable(), line })),
  lastActivityOn: day,
}) satisfies z.ZodType<OverviewRow>;

export const overview = z.strictObject({
  scope: z.enum(['mine', 'team', 'provider']),
  today: day,
  /** The instant up to which the read model is known to be current. */
  asOf: z.string(),
  rows: z.array(overviewRow),
});
export type Overview = z.infer<typeof overview>;

const progress = z.strictObject({
  last: score.nullable(), cumulative: z.number(), scoredCount: z.number(), expectedCount: z.number(), completeness: z.number(),
  plannedNow: z.number(), deviation: z.number(), light, trend, stale: z.boolean(), levelGain: z.number().nullable(),
  goalMet: z.boolean().nullable(), consistent: z.boolean().nullable(),
});
const goal = z.strictObject({
  goalId: id, version: z.number(), text: z.string(), label: z.string(), goalType, primary: ffbCode, secondary: z.array(ffbCode),
  baselineLevel: level, startedOn: day, currentLevel: level.nullable(), expectedLevel: level, expectedOn: day, measure: z.string(),
  plannedEnd: z.number().optional(), light, progress: progress.optional(), line,
  scorings: z.array(z.strictObject({ on: day, score: score.nullable(), reason: notScoredReason.optional(), tookPart })),
});
const order = z.strictObject({
  orderId: id, orderNo: z.string(), provider: unitId, services: z.array(ffbCode), goalIds: z.array(id), wishedStart: day, firstFollowUpOn: day,
  rhythmMonths: z.number(), hoursPerWeek: z.number().optional(), description: z.string().optional(), answerBy: day, placedOn: day,
  state: orderState, rev: z.number(), startsOn: day.optional(), contact: personId.optional(), declineReason: declineReason.optional(), declineText: z.string().optional(),
});
const followUp = z.strictObject({
  followUpId: id, orderId: id, no: z.number(), dueOn: day, periodFrom: day, stage: z.enum(['planned', 'asked', 'answered', 'closed']), rev: z.number(),
  askedOn: day.optional(),
  comments: z.array(z.strictObject({ goalId: id, text: z.string(), by: personId, on: day })),
  answer: z.strictObject({ answers: z.array(goalAnswer), recommendation, meetingWanted: z.boolean(), by: personId, on: day }).optional(),
  result: z.strictObject({
    result: followUpResult, heldOn: day, citizenView: z.string().optional(), citizenViewMissing: citizenViewMissing.optional(),
    conclusion: z.string().optional(), statusWaivedReason: z.string().optional(), supportNeed: level.nullable().optional(), on: day, by: personId,
  }).optional(),
});

export const caseView = z.strictObject({
  face: z.enum(['authority', 'lead', 'provider']),
  caseNo, initials: z.string(), owner: personId, team: unitId, phase, acute: z.boolean(), receivedOn: day, openedOn: day,
  reason: z.string().optional(),
  wishes: z.array(z.strictObject({ wishId: id, text: z.string(), on: day })),
  purpose: z.string().optional(),
  assessment: z.strictObject({ supportNeed: level.nullable(), targetGroups: z.array(targetGroup), conditions: z.array(condition), on: day }).optional(),
  goals: z.array(goal),
  decisions: z.array(z.strictObject({ decisionId: id, type: z.literal('grant'), paragraphs: z.array(z.string()), services: z.array(ffbCode), from: day, to: day.optional(), decidedOn: day })),
  orders: z.array(order), followUps: z.array(followUp), deadlines: z.array(deadline), waitingFor: z.array(waiting), decisionNeeded: z.boolean(),
  verbs: z.array(z.enum(['openCase', 'recordWish', 'setPurpose', 'recordAssessment', 'setGoal', 'recordDecision', 'placeOrder', 'acknowledgeOrder', 'declineOrder', 'commentFollowUp', 'answerFollowUp', 'registerFollowUpResult', 'requestStatus', 'requestResult'])),
}) satisfies z.ZodType<CaseView>;

/** A case with the version that it reflects; send the version back as If-Match to be told of changes in between. */
export const openedCase = z.strictObject({ version: z.int(), today: day, view: caseView });
export type OpenedCase = z.infer<typeof openedCase>;

/** One commit of the journal in the case's timeline; free text is not repeated here. */
export const timelineEntry = z.strictObject({
  version: z.int(), at: z.string(), by: personId, role: z.string(), surface: z.string(),
  events: z.array(z.strictObject({ type: z.string(), ref: z.string().optional(), facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) })),
});
export const timeline = z.strictObject({ caseNo, entries: z.array(timelineEntry) });
export type Timeline = z.infer<typeof timeline>;

export const me = z.strictObject({
  personId, name: z.string(), roles: z.array(role), team: unitId.optional(), unit: unitId.optional(), language: z.enum(['da', 'en']),
  /** The overviews that this person may ask for, the usual one first. */
  scopes: z.array(z.enum(['mine', 'team', 'provider'])),
  /** The purpose that opening a case normally has for this person. */
  purpose: z.enum(['casework', 'supervision', 'delivery']),
});
export type Me = z.infer<typeof me>;

/** Names for ids: people, teams and providers of the organisation, as far as this person needs them. */
export const directory = z.strictObject({
  people: z.array(z.strictObject({ personId, name: z.string() })),
  teams: z.array(z.strictObject({ teamId: unitId, name: z.string() })),
  providers: z.array(z.strictObject({ unitId, name: z.string(), kind: z.enum(['internal', 'external']) })),
});
export type Directory = z.infer<typeof directory>;

export const ffb = z.strictObject({
  version: z.string(),
  concepts: z.array(z.strictObject({ code: ffbCode, term: z.string(), parent: ffbCode.nullable(), kind: z.string(), selectable: z.boolean(), level: z.number().optional(), retired: z.string().optional() })),
});

/** The first answer to a command; the same command again gets the same. */
export const done = z.strictObject({ caseNo, version: z.int(), created: z.record(z.string(), z.string()) });
export type Done = z.infer<typeof done>;

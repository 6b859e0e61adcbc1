/** What of the journal may be told in a case's timeline: per event the object it belongs to, and its choices and dates. Never free text. */
import type { CaseObject } from '../access';
import type { CaseEvent, EventType, Shapes } from '../events';
import type { Look } from './look';

interface Told { of: CaseObject; facts: readonly string[]; /** Not for providers, whatever it names. */ inside?: true }
type Table = { [T in EventType]: { of: CaseObject; facts: readonly (keyof Shapes[T] & string)[]; inside?: true } };

const table: Table = {
  caseOpened: { of: 'phase', facts: [] },
  caseReassigned: { of: 'people', facts: ['owner'] },
  coverSet: { of: 'people', facts: [] },
  caseHeld: { of: 'handling', facts: ['until'] },
  caseReleased: { of: 'handling', facts: [] },
  caseClosed: { of: 'phase', facts: [] },
  caseReopened: { of: 'phase', facts: [] },
  undone: { of: 'history', facts: ['version', 'verb'], inside: true },
  requestReceived: { of: 'handling', facts: ['no', 'stage', 'answerBy'] },
  requestTaken: { of: 'handling', facts: ['by'] },
  requestAmended: { of: 'handling', facts: [] },
  threadMoved: { of: 'phase', facts: ['from', 'to', 'back'] },
  deadlineChosen: { of: 'handling', facts: ['answerBy'] },
  delayNoticed: { of: 'handling', facts: ['answerBy'] },
  guidanceGiven: { of: 'handling', facts: [] },
  participationNoted: { of: 'handling', facts: ['form', 'heldOn'] },
  lawRouteChosen: { of: 'handling', facts: ['route'] },
  assessmentForced: { of: 'handling', facts: ['assessBy'] },
  threadClosed: { of: 'phase', facts: ['reason'] },
  themeNoted: { of: 'themes', facts: ['informer'] },
  conditionAssessed: { of: 'themes', facts: ['status'] },
  conditionNoted: { of: 'themes', facts: ['informer'] },
  assessmentRecorded: { of: 'need', facts: ['no', 'supportNeed'] },
  factNoted: { of: 'themes', facts: ['essential'] },
  factMadeKnown: { of: 'themes', facts: [] },
  wishRecorded: { of: 'wishesAndGoals', facts: [] },
  purposeSet: { of: 'wishesAndGoals', facts: [] },
  goalSet: { of: 'wishesAndGoals', facts: ['label', 'goalType', 'version', 'expectedOn'] },
  startingPointRecorded: { of: 'wishesAndGoals', facts: [] },
  goalScoredWithCitizen: { of: 'scores', facts: [], inside: true },
  goalCompleted: { of: 'wishesAndGoals', facts: ['reason'] },
  subgoalSet: { of: 'wishesAndGoals', facts: ['status'] },
  subgoalNoted: { of: 'scores', facts: ['status'] },
  recommendationSubmitted: { of: 'recommendation', facts: [] },
  recommendationDecided: { of: 'recommendation', facts: ['outcome'] },
  planOffered: { of: 'decision', facts: ['duty'] },
  planOfferAnswered: { of: 'decision', facts: ['answer'] },
  planFinished: { of: 'plan', facts: ['version'] },
  hearingOpened: { of: 'decision', facts: ['sentOn', 'deadline', 'channel'] },
  hearingExtended: { of: 'decision', facts: ['deadline'] },
  hearingAnswered: { of: 'decision', facts: ['answeredOn'] },
  decisionRecorded: { of: 'decision', facts: ['type', 'from', 'to', 'effectOn'] },
  decisionSent: { of: 'decision', facts: ['channel', 'sentOn', 'receivedOn', 'appealBy'] },
  effectConfirmed: { of: 'decision', facts: [] },
  appealRegistered: { of: 'decision', facts: ['receivedOn', 'late', 'reassessBy'] },
  appealReassessed: { of: 'decision', facts: ['outcome'] },
  appealForwarded: { of: 'decision', facts: ['forwardedOn'] },
  appealDecided: { of: 'decision', facts: ['outcome', 'decidedOn'] },
  orderPlaced: { of: 'order', facts: ['orderNo', 'provider', 'version', 'acute'] },
  orderAcknowledged: { of: 'order', facts: ['startsOn'] },
  orderDeclined: { of: 'order', facts: ['reason'] },
  clarificationAsked: { of: 'orderTalk', facts: [] },
  clarificationAnswered: { of: 'orderTalk', facts: ['answerBy'] },
  orderWithdrawn: { of: 'order', facts: [] },
  orderSuperseded: { of: 'order', facts: [] },
  handoverPlanned: { of: 'orderTalk', facts: [] },
  handoverConfirmed: { of: 'orderTalk', facts: ['side'] },
  orderEnded: { of: 'order', facts: ['endsOn'] },
  startPostponed: { of: 'order', facts: ['startsOn'] },
  startRegistered: { of: 'order', facts: ['startedOn'] },
  hoursDelivered: { of: 'order', facts: ['from', 'to', 'hours'] },
  changeRequested: { of: 'orderTalk', facts: ['kind'] },
  changeRequestAnswered: { of: 'orderTalk', facts: ['outcome'] },
  followUpPlanned: { of: 'followUp', facts: ['no', 'dueOn'] },
  followUpMoved: { of: 'followUp', facts: ['dueOn'] },
  statusRequested: { of: 'followUp', facts: [] },
  moreTimeAsked: { of: 'followUp', facts: ['until'] },
  moreTimeAnswered: { of: 'followUp', facts: ['outcome'] },
  notOursReported: { of: 'followUp', facts: [] },
  statusWaived: { of: 'followUp', facts: [] },
  followUpCommented: { of: 'scores', facts: [] },
  statusAnswered: { of: 'scores', facts: ['recommendation', 'meetingWanted'] },
  statusCorrected: { of: 'scores', facts: ['recommendation', 'meetingWanted'] },
  goalsScored: { of: 'scores', facts: [] },
  resultRequested: { of: 'followUp', facts: [], inside: true },
  followUpResultRegistered: { of: 'followUp', facts: ['result', 'heldOn', 'supportNeed'], inside: true },
  needProfiled: { of: 'negotiation', facts: ['version'] },
  needLocked: { of: 'negotiation', facts: [] },
  negotiationOpened: { of: 'negotiation', facts: ['negotiationNo'] },
  candidateListed: { of: 'negotiation', facts: ['provider', 'available'] },
  roundHeld: { of: 'negotiation', facts: ['no', 'channel', 'dueOn'] },
  needQuestionAsked: { of: 'negotiation', facts: [] },
  needQuestionAnswered: { of: 'negotiation', facts: [] },
  matchChecked: { of: 'negotiation', facts: ['needIntervention', 'interventionRate'] },
  negotiationConcluded: { of: 'negotiation', facts: ['outcome', 'provider'] },
  negotiationApproved: { of: 'negotiation', facts: ['outcome'] },
  partyAdded: { of: 'consents', facts: ['kind', 'from', 'to'] },
  partyEnded: { of: 'consents', facts: [] },
  consentRecorded: { of: 'consents', facts: ['type', 'givenOn', 'expiresOn'] },
  consentWithdrawn: { of: 'consents', facts: ['withdrawnOn'] },
  consequencesNoticed: { of: 'consents', facts: ['noticedOn'] },
  informationAsked: { of: 'waiting', facts: ['askedOn', 'dueOn'] },
  informationReminded: { of: 'waiting', facts: ['remindedOn'] },
  informationReceived: { of: 'waiting', facts: ['receivedOn'] },
  informationAnswered: { of: 'waiting', facts: [] },
  informationUnanswerable: { of: 'waiting', facts: [] },
  informationTimeGiven: { of: 'waiting', facts: ['until'] },
  informationGivenUp: { of: 'waiting', facts: [] },
  informationStopped: { of: 'waiting', facts: [] },
  matterRaised: { of: 'matters', facts: ['kind', 'raisedOn', 'dueOn'], inside: true },
  matterSettled: { of: 'matters', facts: [] },
  meetingConfirmed: { of: 'matters', facts: [] },
  meetingMoved: { of: 'matters', facts: ['dueOn'] },
  noteWritten: { of: 'sharedNotes', facts: ['room', 'kind'] },
  healthAreasTicked: { of: 'healthAreas', facts: [] },
  enteredInError: { of: 'overrides', facts: ['kind'] },
  extraRecorded: { of: 'ownFields', facts: [] },
  gateOverridden: { of: 'overrides', facts: ['gate'] },
};

type Plain = string | number | boolean;
export interface TimelineEvent { type: EventType; ref?: string; facts: Record<string, Plain> }

const told = (type: EventType): Told => (table as Readonly<Record<EventType, Told>>)[type];
/** A note from the professional room is no part of the shared ones. */
const objectOf = ({ type, data }: CaseEvent): CaseObject => (type === 'noteWritten' && data.room === 'professional' ? 'professionalRoom' : told(type).of);

/** True when this viewer may be told that this happened. A provider hears of what names an own order or its follow-ups. */
function isTold(look: Look, event: CaseEvent): boolean {
  if (!look.outside) return look.whole('history') && look.access(objectOf(event)) !== 'none';
  if (told(event.type).inside || look.access(objectOf(event)) !== 'own') return false;
  const { orderId, followUpId } = event.data as { orderId?: string; followUpId?: string };
  return look.own({ orderId: orderId ?? look.state.followUps.find((f) => f.followUpId === followUpId)?.orderId });
}

/** What one commit tells this viewer. */
export function timelineOf(look: Look, events: readonly CaseEvent[]): TimelineEvent[] {
  return events.filter((event) => isTold(look, event)).map((event) => {
    const fields = event.data as unknown as Record<string, unknown>;
    const ref = [fields.orderId, fields.followUpId, fields.goalId, fields.threadId].find((value): value is string => typeof value === 'string');
    // Who sees how it goes and no single value hears that it happened, and no more.
    const names = look.access(objectOf(event)) === 'aggregate' ? [] : told(event.type).facts;
    const facts = names.flatMap((name) => (['string', 'number', 'boolean'].includes(typeof fields[name]) ? [[name, fields[name] as Plain] as const] : []));
    return { type: event.type, ref, facts: Object.fromEntries(facts) };
  });
}

/** What a card may show, to whom. No name of a citizen, no free text, no theme, paragraph or target group: only numbers, days, neutral labels and choices. */
import { faceFor, mayDeliver } from '../access';
import { followUpById, goalById, orderById, type CaseState, type DeclineReason, type FollowUp, type GoalStatus, type Order, type Recommendation } from '../case';
import type { Day } from '../calendar';
import type { Actor } from '../decide';
import { groupTerm, type FollowUpResult } from '../ffb';
import { courseOf } from '../goalCourse';
import { openMoreTime, statusWantedBy } from '../moreTime';
import { progressOf, type Light, type NotScoredReason, type Score, type TookPart } from '../progress';
import { authorityCards, type AuthorityCard } from './cards/authority';
import type { MeetingSlot, MoreTime, MoreTimeReason, NotOursReason } from '../areas/followUps';
import type { CardKind } from './cards/kinds';
import { providerCards, type ProviderCard } from './cards/provider';
import { undoOf, type Head } from './cards/provider/shared';
import { goalLine, type GoalLine } from './overview';

export interface OrderCard extends Head {
  kind: 'C11';
  /** asked: the provider has a question, and the authority is to answer it. */
  stage: 'open' | 'asked' | 'accepted' | 'declined';
  serviceGroups: string[];
  wishedStart: Day;
  answerBy: Day;
  goalCount: number;
  startsOn?: Day;
  answeredBy?: string;
  declineReason?: DeclineReason;
  /** A question of the provider's has an answer, which is read in the case. */
  hasAnswer: boolean;
  /** The version that this viewer may take back. */
  undo?: number;
}

export interface OrderAnswerCard extends Head { kind: 'C12'; stage: 'question' | 'waiting' | 'accepted' | 'declined'; answerBy: Day; startsOn?: Day; answeredBy?: string; firstFollowUpOn?: Day; declineReason?: DeclineReason }

export interface AnsweredGoal { label: string; status: GoalStatus; score: Score | null; notScoredReason?: NotScoredReason; tookPart: TookPart; light: Light; line: GoalLine['line'] }

export interface StatusWantedCard extends Head {
  kind: 'C15';
  stage: 'open' | 'notOurs' | 'answered' | 'closed';
  no: number;
  periodFrom: Day;
  dueOn: Day;
  /** By when the status is wanted; later than the follow-up when more time was given. */
  wantedBy: Day;
  moreTime?: { until: Day; reason: MoreTimeReason; outcome?: NonNullable<MoreTime['answer']>['outcome'] };
  mayAskTime: boolean;
  notOurs?: { reason: NotOursReason; by: string; on: Day };
  undo?: number;
  askedBy: string;
  goals: { goalId: string; label: string }[];
  answered?: { by: string; on: Day; goals: AnsweredGoal[]; recommendation: Recommendation; meetingWanted: boolean; meetingSlots: MeetingSlot[]; comments: number };
}

/** The base face, which everyone in a channel sees, has neither `detail` (the caseworker's) nor `lights` (the team lead's: no single score). */
export interface StatusReceivedCard extends Head {
  kind: 'C16';
  stage: 'open' | 'closed';
  no: number;
  dueOn: Day;
  receivedOn: Day;
  detail?: { goals: AnsweredGoal[]; recommendation: Recommendation; meetingWanted: boolean; meetingSlots: MeetingSlot[]; comments: number };
  lights?: { label: string; light: Light }[];
  result?: { result: FollowUpResult; on: Day; nextFollowUpOn?: Day };
  mayRegister: boolean;
}

export interface ResultWantedCard extends Head { kind: 'C19'; stage: 'open' | 'closed'; no: number; dueOn: Day; result?: { result: FollowUpResult; on: Day; nextFollowUpOn?: Day } }

export type CardView = ProviderCard | AuthorityCard | OrderCard | OrderAnswerCard | StatusWantedCard | StatusReceivedCard | ResultWantedCard;

const head = (state: CaseState, order: Order, ref: string, rev: number): Head => ({ caseNo: state.caseNo, ref, rev, orderNo: order.orderNo, provider: order.provider });

/** Taken back or replaced before anybody had taken it on. */
const isVoid = ({ state, startsOn }: Order): boolean => state === 'withdrawn' || (state === 'superseded' && startsOn === undefined);

function orderCard(state: CaseState, order: Order, viewer: Actor): OrderCard | null {
  if (isVoid(order)) return null;
  return {
    kind: 'C11', ...head(state, order, order.orderId, order.rev),
    stage: order.state === 'sent' ? 'open' : order.state === 'clarifying' ? 'asked' : order.state === 'declined' ? 'declined' : 'accepted',
    serviceGroups: [...new Set(order.services.map(groupTerm))], wishedStart: order.wishedStart, answerBy: order.answerBy, goalCount: order.goalIds.length,
    startsOn: order.startsOn, answeredBy: order.contact, declineReason: order.declineReason,
    hasAnswer: order.clarifications.some((c) => c.answer), undo: undoOf(state, viewer, 'orders', order.orderId),
  };
}

function orderAnswerCard(state: CaseState, order: Order): OrderAnswerCard | null {
  // An order that nobody has said anything to tells nothing.
  if (isVoid(order) || (order.state === 'sent' && order.clarifications.length === 0)) return null;
  const first = state.followUps.find((f) => f.orderId === order.orderId && f.no === 1);
  return {
    kind: 'C12', ...head(state, order, order.orderId, order.rev), answerBy: order.answerBy,
    stage: order.state === 'clarifying' ? 'question' : order.state === 'sent' ? 'waiting' : order.state === 'declined' ? 'declined' : 'accepted',
    startsOn: order.startsOn, answeredBy: order.contact, firstFollowUpOn: first?.dueOn, declineReason: order.declineReason,
  };
}

function answeredGoals(state: CaseState, followUp: FollowUp, today: Day, among: readonly Order[]): AnsweredGoal[] {
  return followUp.answer!.answers.map(({ goalId, ...answer }) => {
    const goal = goalById(state, goalId)!;
    const course = courseOf(state, goal, among);
    const { label } = goal;
    return { ...answer, label, light: progressOf(course, today).light, line: goalLine({ goalId, label, course }, today).line };
  });
}

const answerOf = (state: CaseState, followUp: FollowUp, today: Day, among: readonly Order[] = state.orders) => {
  const { recommendation, meetingWanted, meetingSlots = [] } = followUp.answer!;
  return { goals: answeredGoals(state, followUp, today, among), recommendation, meetingWanted, meetingSlots, comments: followUp.comments.length };
};

function resultOf(state: CaseState, followUp: FollowUp) {
  if (!followUp.result) return undefined;
  const next = state.followUps.find((f) => f.orderId === followUp.orderId && f.no === followUp.no + 1);
  return { result: followUp.result.result, on: followUp.result.on, nextFollowUpOn: followUp.result.result === 'continue' ? next?.dueOn : undefined };
}

function statusWantedCard(state: CaseState, order: Order, f: FollowUp, viewer: Actor, today: Day): StatusWantedCard | null {
  if (f.stage === 'planned') return null;
  const goals = order.goalIds.map((goalId) => ({ goalId, label: goalById(state, goalId)!.label }));
  const latest = f.moreTime?.at(-1);
  return {
    kind: 'C15', ...head(state, order, f.followUpId, f.rev), stage: f.stage === 'asked' ? (f.notOurs ? 'notOurs' : 'open') : f.stage === 'answered' ? 'answered' : 'closed',
    no: f.no, periodFrom: f.periodFrom, dueOn: f.dueOn, askedBy: state.owner, goals,
    wantedBy: statusWantedBy(f), moreTime: latest && { until: latest.until, reason: latest.reason, outcome: latest.answer?.outcome }, mayAskTime: !openMoreTime(f), notOurs: f.notOurs,
    undo: undoOf(state, viewer, 'followUps', f.followUpId),
    answered: f.answer && { by: f.answer.by, on: f.answer.on, ...answerOf(state, f, today, state.orders.filter((o) => o.provider === order.provider)) },
  };
}

function statusReceivedCard(state: CaseState, order: Order, f: FollowUp, viewer: Actor | null, today: Day): StatusReceivedCard | null {
  if (!f.answer) return null;
  const face = viewer && faceFor(state, viewer, today);
  return {
    kind: 'C16', ...head(state, order, f.followUpId, f.rev), stage: f.stage === 'closed' ? 'closed' : 'open', no: f.no, dueOn: f.dueOn, receivedOn: f.answer.on,
    detail: face === 'authority' ? answerOf(state, f, today) : undefined,
    lights: face === 'lead' ? answeredGoals(state, f, today, state.orders).map(({ label, light }) => ({ label, light })) : undefined,
    result: resultOf(state, f),
    // A status that came before the day asks for nothing yet: on the day C19 does, and nothing is asked twice.
    mayRegister: face === 'authority' && f.stage === 'answered' && (f.answer.scoredOn ?? f.answer.on) >= f.dueOn,
  };
}

/**
 * The content of one card for one viewer; null when there is nothing that this viewer may see.
 * @param viewer null for the base face in a channel, which shows nothing about anybody's goals
 */
export function cardView(kind: CardKind, ref: string, state: CaseState, viewer: Actor | null, today: Day): CardView | null {
  const other = providerCards[kind] ?? authorityCards[kind];
  if (other) return other({ ref, state, viewer, today });
  const followUp = followUpById(state, ref);
  const order = orderById(state, followUp?.orderId ?? ref);
  if (!order) return null;
  const delivers = viewer !== null && mayDeliver(viewer, order);
  const authority = viewer !== null && ['authority', 'lead'].includes(faceFor(state, viewer, today) ?? '');
  if (kind === 'C11') return delivers ? orderCard(state, order, viewer) : null;
  if (kind === 'C12') return authority ? orderAnswerCard(state, order) : null;
  if (!followUp) return null;
  if (kind === 'C15') return delivers ? statusWantedCard(state, order, followUp, viewer, today) : null;
  if (kind === 'C16') return viewer === null || authority ? statusReceivedCard(state, order, followUp, viewer, today) : null;
  if (kind !== 'C19' || !authority) return null;
  const stage = followUp.stage === 'closed' ? 'closed' : 'open';
  return { kind: 'C19', ...head(state, order, ref, followUp.rev), stage, no: followUp.no, dueOn: followUp.dueOn, result: resultOf(state, followUp) };
}

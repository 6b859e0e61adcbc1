/** Orders at providers: versions, release list, the provider's answers, hand-over, delivery. */
import type { Day } from '../calendar';
import type { CaseState } from '../case';
import type { Level } from '../progress';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';

export type OrderState = 'sent' | 'clarifying' | 'accepted' | 'declined' | 'withdrawn' | 'superseded' | 'ended';
export type DeclineReason = 'noCapacity' | 'outsideCompetence' | 'wrongTargetGroup' | 'distance' | 'other';

/** What a provider may be told about the citizen beyond purpose and goals, each piece with its legal basis (FVL § 28, GDPR art. 5). */
export type ReleaseKind = 'wishes' | 'overall' | 'resources' | 'perspective' | 'supportNeed' | 'targetGroups' | 'conditions' | 'diagnosis' | 'plan' | 'contact' | 'relatives' | 'relatedInterventions' | 'attachment';
export interface Release { kind: ReleaseKind; basis: 'necessary' | 'consent'; consentId?: string; reason: string; title?: string; documentRef?: string }
export type PostponeReason = 'citizen' | 'staffing' | 'place' | 'otherHelp' | 'other';
export interface Price { rate: number; unit: 'hour' | 'day' | 'month' | 'package'; costPerYear: number; additions?: string; agreementRef?: string; ean?: string; account?: string; contact?: string }
export interface Clarification { clarificationId: string; question: string; by: string; on: Day; answer?: { text: string; by: string; on: Day } }
export interface Handover { to: string; orderId: string; on: Day; items: string[]; givenBy?: { by: string; on: Day }; takenBy?: { by: string; on: Day } }

export interface Order extends Recorded {
  orderId: string;
  orderNo: string;
  threadId: string;
  version: number;
  /** The order that this one takes the place of: a new version, or the provider before. */
  supersedes?: string;
  decisionId: string;
  interventionId: string;
  provider: string;
  providerType?: string;
  services: string[];
  goalIds: string[];
  purpose?: string;
  supportNeed?: Level | null;
  targetGroups: string[];
  releases: Release[];
  wishedStart: Day;
  /** Planned end; help goes on to here at most without a new decision. */
  to?: Day;
  hoursPerWeek?: number;
  frequency?: string;
  place?: string;
  description?: string;
  roles?: string;
  relatedInterventions?: string;
  participants?: string;
  followUpForm?: 'meeting' | 'written';
  price?: Price;
  acute?: boolean;
  /** Typed by the caseworker; the series after it steps from here, never from the latest date. */
  firstFollowUpOn: Day;
  rhythmMonths: number;
  answerBy: Day;
  placedOn: Day;
  placedBy: string;
  state: OrderState;
  /** Grows with each change that a card must show. */
  rev: number;
  startsOn?: Day;
  startedOn?: Day;
  /** The days on which help was to have begun before. */
  postponed?: { from: Day; to: Day; reason: PostponeReason; by: string; on: Day }[];
  /** By when every goal must have its starting point. */
  startingPointBy?: Day;
  contact?: string;
  declineReason?: DeclineReason;
  declineText?: string;
  clarifications: Clarification[];
  handover?: Handover;
  endsOn?: Day;
  endReason?: string;
  delivered: { from: Day; to: Day; hours: number; by: string }[];
  enteredInError?: { reason: string; on: Day; by: string };
}

/** A provider's wish to change services, goals or extent. The authority decides. */
export interface ChangeRequest extends Recorded {
  changeRequestId: string; orderId: string; kind: 'moreHours' | 'fewerHours' | 'otherService' | 'goal' | 'end'; hoursPerWeek?: number; reasons: string; by: string;
  answer?: { outcome: 'accepted' | 'declined' | 'meeting'; text?: string; by: string; on: Day; /** The thread that an accepted wish opened. */ threadId?: string };
}

export interface OrdersState { orders: Order[]; changeRequests: ChangeRequest[] }
export const noOrders: OrdersState = { orders: [], changeRequests: [] };

export interface OrderShapes {
  orderPlaced: Fresh<Omit<Order, 'state' | 'rev' | 'startsOn' | 'startedOn' | 'postponed' | 'startingPointBy' | 'contact' | 'declineReason' | 'declineText' | 'clarifications' | 'handover' | 'endsOn' | 'endReason' | 'delivered' | 'enteredInError'>>;
  orderAcknowledged: { orderId: string; startsOn: Day; contact: string; startingPointBy?: Day };
  orderDeclined: { orderId: string; reason: DeclineReason; text?: string };
  clarificationAsked: { orderId: string; clarificationId: string; question: string; by: string };
  clarificationAnswered: { orderId: string; clarificationId: string; text: string; by: string; answerBy: Day };
  orderWithdrawn: { orderId: string; reason: string };
  orderSuperseded: { orderId: string; by: string };
  /** The day of the hand-over is the last day of the provider before. */
  handoverPlanned: { orderId: string; handover: Pick<Handover, 'to' | 'orderId' | 'on' | 'items'> };
  handoverConfirmed: { orderId: string; side: 'given' | 'taken'; by: string };
  orderEnded: { orderId: string; endsOn: Day; reason: string };
  startPostponed: { orderId: string; startsOn: Day; reason: PostponeReason; by: string };
  startRegistered: { orderId: string; startedOn: Day };
  hoursDelivered: { orderId: string; from: Day; to: Day; hours: number; by: string };
  changeRequested: Fresh<Omit<ChangeRequest, 'answer'>>;
  changeRequestAnswered: { changeRequestId: string; outcome: 'accepted' | 'declined' | 'meeting'; text?: string; by: string; threadId?: string };
}

const change = (orders: readonly Order[], orderId: string, on: Day, patch: (order: Order) => Partial<Order>) => ({
  orders: amend(orders, (o) => o.orderId === orderId, (o) => ({ ...patch(o), rev: o.rev + 1 }), on),
});

/** When the provider that was to take over does not, the one before goes on as if no change had been planned. */
const goesOn = ({ orders, decisions }: CaseState, orderId: string, on: Day): Order[] =>
  amend(orders, (o) => o.handover?.orderId === orderId && o.state === 'accepted', (o) => {
    const ending = decisions.findLast((d) => !d.enteredInError && d.endsOrders.includes(o.orderId));
    return { handover: undefined, endsOn: ending && (ending.effectOn ?? ending.from), rev: o.rev + 1 };
  }, on);

export const orderRules: RulesFor<OrderShapes> = {
  orderPlaced: ({ orders }, { data, on }) => ({ orders: append<Order, Fresh<Order>>(orders, { ...data, state: 'sent', rev: 1, clarifications: [], delivered: [] }, on) }),
  orderAcknowledged: ({ orders }, { data: { orderId, ...taken }, on }) => change(orders, orderId, on, () => ({ state: 'accepted', ...taken })),
  orderDeclined: (state, { data: { orderId, reason, text }, on }) => change(goesOn(state, orderId, on), orderId, on, () => ({ state: 'declined', declineReason: reason, declineText: text })),
  clarificationAsked: ({ orders }, { data: { orderId, ...asked }, on }) => change(orders, orderId, on, (o) => ({ state: 'clarifying', clarifications: [...o.clarifications, { ...asked, on }] })),
  clarificationAnswered: ({ orders }, { data: { orderId, clarificationId, text, by, answerBy }, on }) =>
    change(orders, orderId, on, (o) => ({ state: 'sent', answerBy, clarifications: o.clarifications.map((c) => (c.clarificationId === clarificationId ? { ...c, answer: { text, by, on } } : c)) })),
  orderWithdrawn: (state, { data, on }) => change(goesOn(state, data.orderId, on), data.orderId, on, () => ({ state: 'withdrawn', endReason: data.reason })),
  orderSuperseded: ({ orders }, { data, on }) => change(orders, data.orderId, on, () => ({ state: 'superseded', endsOn: on })),
  handoverPlanned: ({ orders }, { data: { orderId, handover }, on }) => change(orders, orderId, on, () => ({ handover, endsOn: handover.on })),
  handoverConfirmed: ({ orders }, { data: { orderId, side, by }, on }) =>
    change(orders, orderId, on, (o) => ({ handover: o.handover && { ...o.handover, [side === 'given' ? 'givenBy' : 'takenBy']: { by, on } } })),
  orderEnded: (state, { data, on }) => ({
    ...change(state.orders, data.orderId, on, () => ({ state: 'ended', endsOn: data.endsOn, endReason: data.reason })),
    // Nothing is asked of a provider any more whose order has ended.
    followUps: state.followUps.map((f) => (f.orderId === data.orderId && (f.stage === 'planned' || f.stage === 'asked') ? { ...f, stage: 'cancelled' as const, rev: f.rev + 1 } : f)),
  }),
  startPostponed: ({ orders }, { data: { orderId, startsOn, reason, by }, on }) =>
    change(orders, orderId, on, (o) => ({ startsOn, postponed: [...(o.postponed ?? []), { from: o.startsOn!, to: startsOn, reason, by, on }] })),
  startRegistered: ({ orders }, { data, on }) => change(orders, data.orderId, on, () => ({ startedOn: data.startedOn })),
  hoursDelivered: ({ orders }, { data: { orderId, ...hours }, on }) =>
    // The same period again is a correction; the journal keeps both.
    change(orders, orderId, on, (o) => ({ delivered: [...o.delivered.filter((d) => d.from !== hours.from || d.to !== hours.to), hours] })),
  changeRequested: ({ changeRequests }, { data, on }) => ({ changeRequests: append<ChangeRequest, typeof data>(changeRequests, data, on) }),
  changeRequestAnswered: ({ changeRequests }, { data: { changeRequestId, ...answer }, on }) => ({
    changeRequests: amend(changeRequests, (c) => c.changeRequestId === changeRequestId, () => ({ answer: { ...answer, on } }), on),
  }),
};

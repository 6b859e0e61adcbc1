/** Orders: whole for the authority, the own ones for a provider, without the talk about them for a negotiator. */
import type { ChangeRequest, Clarification, DeclineReason, Handover, Order, OrderState, Price, Release } from '../../areas/orders';
import { isLive } from '../../access';
import type { CaseState } from '../../case';
import type { Day } from '../../calendar';
import type { Level } from '../../progress';
import { when, type Look } from '../look';
import { extractFor, type OrderExtract } from './extract';

/** The decision that an order rests on, as a provider may know it: when, by which law, and how much. */
export interface DecisionScope { decidedOn: Day; paragraphs: string[]; services: string[]; hoursPerWeek?: number; from: Day; to?: Day }

export interface OrderView {
  orderId: string; orderNo: string; provider: string; services: string[]; goalIds: string[];
  wishedStart: Day; firstFollowUpOn: Day; rhythmMonths: number; hoursPerWeek?: number; description?: string;
  answerBy: Day; placedOn: Day; state: OrderState; rev: number;
  startsOn?: Day; contact?: string; declineReason?: DeclineReason; declineText?: string;
  threadId?: string; version: number; supersedes?: string; decisionId?: string; interventionId?: string; providerType?: string;
  purpose?: string; frequency?: string; place?: string; roles?: string; participants?: string; followUpForm?: 'meeting' | 'written'; acute?: boolean;
  supportNeed?: Level | null; targetGroups: string[]; relatedInterventions?: string; price?: Price;
  /** What the provider is told beside purpose and goals, with its basis: for the authority. */
  releases: Release[];
  /** The same for the provider: the pieces themselves. */
  extract?: OrderExtract;
  decision?: DecisionScope;
  /** What the provider itself has seen on subthemes. */
  observations?: { code: string; text: string; on: Day; by: string }[];
  clarifications: Clarification[]; handover?: Handover; startedOn?: Day; endsOn?: Day; endReason?: string;
  /** Planned end. */
  to?: Day;
  startingPointBy?: Day;
  delivered: Order['delivered'];
  enteredInError?: Order['enteredInError'];
}
export interface OrderViews { orders: OrderView[]; changeRequests: ChangeRequest[] }

const header = ({ orderId, orderNo, provider, wishedStart, firstFollowUpOn, rhythmMonths, answerBy, placedOn, state, rev, version, startsOn, contact, startedOn, endsOn, declineReason, delivered, acute, startingPointBy }: Order): OrderView =>
  ({ orderId, orderNo, provider, wishedStart, firstFollowUpOn, rhythmMonths, answerBy, placedOn, state, rev, version, startsOn, contact, startedOn, endsOn, declineReason, delivered, acute, startingPointBy,
    services: [], goalIds: [], targetGroups: [], releases: [], clarifications: [] });

/** What an order itself says. */
const body = ({ to, services, goalIds, hoursPerWeek, description, providerType, purpose, frequency, place, roles, participants, followUpForm, supersedes }: Order): Partial<OrderView> =>
  ({ to, services, goalIds, hoursPerWeek, description, providerType, purpose, frequency, place, roles, participants, followUpForm, supersedes });

const talk = ({ clarifications, handover, declineText, endReason }: Order): Partial<OrderView> => ({ clarifications, handover, declineText, endReason });

function scopeOf({ decisions }: CaseState, { decisionId }: Order): DecisionScope | undefined {
  const decision = decisions.find((d) => d.decisionId === decisionId);
  return decision && (({ decidedOn, paragraphs, services, hoursPerWeek, from, to }) => ({ decidedOn, paragraphs, services, hoursPerWeek, from, to }))(decision);
}

function orderFor(look: Look, order: Order): OrderView {
  const { threadId, decisionId, interventionId, supportNeed, targetGroups, relatedInterventions, price, releases, enteredInError } = order;
  return {
    ...header(order), ...body(order),
    ...when(look.whole('orderTalk'), () => ({ ...talk(order), releases })),
    ...when(look.whole('need'), () => ({ supportNeed, targetGroups })),
    ...when(look.whole('otherProviders'), () => ({ relatedInterventions })),
    ...when(look.whole('price'), () => ({ price })),
    ...when(look.whole('decision'), () => ({ threadId, decisionId, interventionId })),
    enteredInError: enteredInError && (look.whole('overrides') ? enteredInError : { ...enteredInError, reason: '' }),
  };
}

/** The hand-over that a provider gives or takes. Afterwards what was to be handed over is no longer told. */
function handoverFor({ orders }: CaseState, order: Order): Handover | undefined {
  const handover = order.handover ?? orders.find((o) => o.handover?.orderId === order.orderId)?.handover;
  return handover && (isLive(order) ? handover : { ...handover, items: [] });
}

const observationsOn = ({ conditions }: CaseState, { orderId }: Order) =>
  conditions.flatMap(({ code, notes }) => notes.filter((n) => n.orderId === orderId).map(({ text, on, by }) => ({ code, text, on, by })));

/** While work goes on: everything the order says and releases. Afterwards the header and what the provider wrote itself. */
function ownOrder({ state, today }: Look, order: Order): OrderView {
  const { declineText, clarifications } = order;
  const handover = handoverFor(state, order);
  const observations = observationsOn(state, order);
  if (!isLive(order)) return { ...header(order), declineText, handover, observations, clarifications: clarifications.map(({ answer: _answer, ...asked }) => asked) };
  return {
    ...header(order), ...body(order), clarifications, handover, observations, price: order.price,
    extract: extractFor(state, order, today), decision: scopeOf(state, order),
  };
}

function ownRequests({ state, own, live }: Look): ChangeRequest[] {
  const going = new Set(live.map((order) => order.orderId));
  return state.changeRequests.filter(own).map(({ answer, ...request }) => (going.has(request.orderId) ? { ...request, answer } : request));
}

export function ordersOf(look: Look): OrderViews {
  const { state, orders } = look;
  if (look.access('order') === 'own') return { orders: orders.map((order) => ownOrder(look, order)), changeRequests: ownRequests(look) };
  return { orders: look.whole('order') ? orders.map((order) => orderFor(look, order)) : [], changeRequests: look.whole('orderTalk') ? state.changeRequests : [] };
}

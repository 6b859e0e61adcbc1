/** Whether a decision gives the citizen everything: read from what was asked for and what is running, never from its name. */
import { isLive } from '../../access';
import type { CaseState, Decision, Order, Thread } from '../../case';

export interface Given extends Pick<Decision, 'paragraphs' | 'services' | 'hoursPerWeek' | 'hoursBefore' | 'from' | 'to' | 'endsOrders' | 'replaces'> {
  /** False for a decision that gives no help at all. */
  grants: boolean;
  /** What is refused, in words: for what cannot be compared. */
  refusedText?: string;
}

export type Outcome = Pick<Decision, 'favourable' | 'refused' | 'cuts'>;

interface Due { services: readonly string[]; paragraphs: readonly string[]; hours: number }

const decisionById = (state: CaseState, decisionId: string | undefined) => state.decisions.find((d) => d.decisionId === decisionId);
const total = (values: readonly (number | undefined)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** What was asked for, less what other decisions of the thread already give. */
function asked(state: CaseState, { threadId, request }: Thread, { from, replaces }: Given): Due {
  const given = state.decisions.filter((d) => d.threadId === threadId && d.decisionId !== replaces && d.services.length > 0 && !d.enteredInError
    && (d.to === undefined || d.to >= from) && !state.decisions.some((later) => later.replaces === d.decisionId && !later.enteredInError));
  const { services, paragraphs, hoursPerWeek } = request.asked;
  return {
    services: services.filter((code) => !given.some((d) => d.services.includes(code))),
    // A decision that refuses something may name paragraphs that it does not grant help under.
    paragraphs: paragraphs.filter((p) => !given.some((d) => d.paragraphs.includes(p) && (d.favourable || d.paragraphs.length === 1))),
    hours: (hoursPerWeek ?? 0) - total(given.map((d) => d.hoursPerWeek)),
  };
}

/** Hours that orders give; an order that names none has those of its decision. */
const hoursOf = (state: CaseState, orders: readonly Order[]): number => {
  const silent = new Set(orders.filter((o) => o.hoursPerWeek === undefined).map((o) => o.decisionId));
  return total([...orders.map((o) => o.hoursPerWeek), ...[...silent].map((decisionId) => decisionById(state, decisionId)?.hoursPerWeek)]);
};

/** What runs and would end: the decision that is replaced, and the orders that it or the new one ends. */
function running(state: CaseState, { endsOrders, replaces, hoursBefore = 0 }: Given): Due & { replaced?: Decision } {
  const replaced = decisionById(state, replaces);
  const orders = state.orders.filter((o) => isLive(o) && (endsOrders.includes(o.orderId) || replaced?.endsOrders.includes(o.orderId)));
  return {
    services: [...(replaced?.services ?? []), ...orders.flatMap((o) => o.services)], paragraphs: [], replaced,
    hours: Math.max(hoursBefore, replaced?.hoursPerWeek ?? 0, hoursOf(state, orders)),
  };
}

const endsEarlier = ({ services, to: before }: Decision, { to }: Given): boolean => services.length > 0 && to !== undefined && (before === undefined || to < before);

/** The hours a week that a decision is measured against; 0 when none were asked for or run. */
export const hoursDue = (state: CaseState, thread: Thread, given: Given): number => Math.max(asked(state, thread, given).hours, running(state, given).hours, 0);

/** What is asked for, or is running, and is not granted: services, paragraphs, hours and time. `cuts`: some of it ran. */
export function outcomeFor(state: CaseState, thread: Thread, given: Given): Outcome {
  const [wanted, runs] = [asked(state, thread, given), running(state, given)];
  const notGiven = (codes: readonly string[]) => codes.filter((code) => !given.services.includes(code));
  const services = [...new Set(notGiven([...wanted.services, ...runs.services]))];
  const paragraphs = wanted.paragraphs.filter((p) => !given.paragraphs.includes(p));
  const { hoursPerWeek: hours = Infinity } = given;
  const fewer = given.grants ? Math.max(hoursDue(state, thread, given) - hours, 0) : 0;
  const shortened = given.grants && runs.replaced !== undefined && endsEarlier(runs.replaced, given);
  const text = given.refusedText;
  return {
    favourable: given.grants && services.length === 0 && paragraphs.length === 0 && fewer === 0 && !shortened && text === undefined,
    refused: { services, paragraphs: paragraphs.length > 0 ? paragraphs : undefined, hoursPerWeek: fewer > 0 ? fewer : undefined, endsEarlier: shortened || undefined, text },
    cuts: notGiven(runs.services).length > 0 || (given.grants ? runs.hours > hours : runs.hours > 0) || shortened || undefined,
  };
}

/** What the figures need to know of a case beyond its overview line: days, codes and numbers; no free text. */
import { addDays, addMonths, daysBetween, type Day } from '../calendar';
import type { AppealCause, AppealOutcome } from '../areas/decisions';
import type { Negotiation } from '../areas/negotiation';
import type { CaseState, Decision, Order, Stage, Thread } from '../case';
import type { Level } from '../progress';

export interface OrderFigures {
  provider: string; providerType?: string; services: string[];
  /** Places in the list of goals. */
  goals: number[];
  from: Day; to?: Day;
  costPerYear?: number; rate?: number; unit?: NonNullable<Order['price']>['unit'];
}
export interface GoalFigures { goalId: string; primary: string; from: Day; measured: boolean; ended?: { on: Day; replaced?: true }; levels?: { on: Day; level: Level | null }[] }
/** `order` is a place in the list of orders; `held` without `view` means that the citizen's own view is missing. */
export interface FollowUpFigures { order: number; due: Day; answered?: Day; waived?: true; held?: Day; view?: true }
/** The first decision on a request. `kept` is absent where no deadline was set. */
export interface DecisionFigures { on: Day; services: string[]; providerType?: string; kept?: boolean; noticed?: true }
export interface AppealFigures { on: Day; outcome: AppealOutcome; cause?: AppealCause; services: string[]; providerType?: string }
/** `saved` is what the yearly cost fell by from the first offer; below 0 what was added. */
export interface TalksFigures { checked?: { on: Day; mismatch: boolean }; agreed?: { on: Day; saved: number }; provider?: string; providerType?: string; services: string[] }

export interface FigureFacts {
  citizen: string;
  openedOn: Day; closedOn?: Day;
  /** The primary one of the newest assessment. */
  targetGroup?: string;
  needs: { on: Day; level: Level }[];
  orders: OrderFigures[];
  goals: GoalFigures[];
  followUps: FollowUpFigures[];
  decisions: DecisionFigures[];
  appeals: AppealFigures[];
  talks: TalksFigures[];
  /** Requests for which a plan must be offered (SEL § 141 stk. 2). */
  plans: { on: Day; offered: boolean }[];
  stays: { stage: Stage; on: Day; days: number }[];
  /** `again`: taken up anew within six months. */
  closings: { on: Day; again?: true }[];
}

const reopenedWithin = 6;
/** From here on the need for support counts as considerable. */
const considerableNeed = 3;

const valid = <T extends { enteredInError?: unknown }>(item: T): boolean => item.enteredInError === undefined;
const decisionsIn = (state: CaseState, thread: Thread): Decision[] => state.decisions.filter((d) => d.threadId === thread.threadId && valid(d));
const truth = (is: boolean): true | undefined => is || undefined;

function orderFigures(state: CaseState, order: Order): OrderFigures {
  const { provider, providerType, services, price, endsOn, handover } = order;
  const followed = order.state === 'superseded' || (handover !== undefined && handover.on === endsOn);
  return {
    provider, providerType, services, goals: order.goalIds.map((id) => state.goals.findIndex((g) => g.goalId === id)).filter((at) => at >= 0),
    from: order.startedOn ?? order.startsOn!,
    // On the day itself it is the order after it that runs.
    to: followed && endsOn !== undefined ? addDays(endsOn, -1) : endsOn,
    costPerYear: price?.costPerYear, rate: price?.rate, unit: price?.unit,
  };
}

function needsOf(state: CaseState): FigureFacts['needs'] {
  const rated = [
    ...state.assessments.map(({ on, supportNeed }) => ({ on, level: supportNeed })),
    ...state.followUps.filter(valid).flatMap(({ result }) => (result ? [{ on: result.heldOn, level: result.supportNeed ?? null }] : [])),
    ...state.threads.flatMap(({ closing }) => (closing ? [{ on: closing.on, level: closing.supportNeed ?? null }] : [])),
  ];
  return rated.filter((r): r is { on: Day; level: Level } => r.level !== null).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A thread that a follow-up made has no deadline of the municipality's own list. */
function firstDecision(state: CaseState, thread: Thread): DecisionFigures[] {
  const [first] = decisionsIn(state, thread);
  if (!first || thread.request.fromFollowUp !== undefined) return [];
  const { decidedOn, services, providerType } = first;
  const due = thread.delayNotices[0]?.was ?? thread.answerBy;
  return [{ on: decidedOn, services, providerType, kept: due === undefined ? undefined : decidedOn <= due, noticed: truth(thread.delayNotices.some((n) => n.on <= decidedOn)) }];
}

/** The caseworker says whether the plan must be offered; where nothing was noted, a considerable need that is met with help says so. */
function planDuty(state: CaseState, thread: Thread): FigureFacts['plans'] {
  const offers = state.planOffers.filter((o) => o.threadId === thread.threadId);
  const must = offers.filter((o) => o.duty === 'must');
  if (must.length > 0) return [{ on: must.at(-1)!.recordedOn, offered: must.some((o) => o.answer !== 'notSuitable') }];
  const grant = decisionsIn(state, thread).find((d) => d.services.length > 0);
  const need = state.assessments.findLast((a) => a.threadId === thread.threadId)?.supportNeed ?? 0;
  return offers.length === 0 && grant && need >= considerableNeed ? [{ on: grant.decidedOn, offered: false }] : [];
}

function closingOf(state: CaseState, { threadId, closing }: Thread): FigureFacts['closings'] {
  if (!closing) return [];
  const soon = addMonths(closing.on, reopenedWithin);
  return [{ on: closing.on, again: truth(state.threads.some(({ request }) => request.reopens === threadId && request.receivedOn <= soon)) }];
}

function talksFigures({ match, outcome }: Negotiation): TalksFigures[] {
  const { provider, intervention, rate, firstOffer } = outcome ?? {};
  const agreed = outcome && rate && firstOffer !== undefined ? { on: outcome.on, saved: firstOffer - rate.costPerYear } : undefined;
  const checked = match && { on: match.on, mismatch: match.needIntervention !== 'green' || match.interventionRate !== 'green' };
  return checked || agreed ? [{ checked, agreed, provider, providerType: intervention?.providerType, services: intervention?.services ?? [] }] : [];
}

export function figureFacts(state: CaseState): FigureFacts {
  const orders = state.orders.filter((o) => o.startsOn !== undefined && valid(o));
  const followUps = state.followUps.filter((f) => f.stage !== 'cancelled' && valid(f) && orders.some((o) => o.orderId === f.orderId));
  return {
    citizen: state.citizen.citizenId,
    openedOn: state.openedOn, closedOn: state.closedOn,
    targetGroup: state.assessments.at(-1)?.targetGroups.find((t) => t.rank === 1)?.code,
    needs: needsOf(state),
    orders: orders.map((order) => orderFigures(state, order)),
    goals: state.goals.filter((g) => g.standing !== 'proposed').map(({ goalId, primary, recordedOn, measure, completion, levels }) => ({
      goalId, primary, from: recordedOn, measured: measure !== '', levels, ended: completion && { on: completion.on, replaced: truth(completion.reason === 'replaced') },
    })),
    followUps: followUps.map(({ orderId, dueOn, answer, statusWaived, result }) => ({
      order: orders.findIndex((o) => o.orderId === orderId), due: dueOn, answered: answer?.scoredOn ?? answer?.on, waived: truth(statusWaived !== undefined),
      held: result?.heldOn, view: truth(result?.citizenView !== undefined),
    })),
    decisions: state.threads.flatMap((t) => firstDecision(state, t)),
    appeals: state.appeals.flatMap(({ decisionId, outcome }) => {
      const decision = state.decisions.find((d) => d.decisionId === decisionId);
      return outcome ? [{ on: outcome.on, outcome: outcome.outcome, cause: outcome.cause, services: decision?.services ?? [], providerType: decision?.providerType }] : [];
    }),
    talks: state.negotiations.flatMap(talksFigures),
    plans: state.threads.flatMap((t) => planDuty(state, t)),
    stays: state.threads.flatMap(({ past = [] }) => past.map(({ stage, from, to }) => ({ stage, on: to, days: daysBetween(from, to) }))),
    closings: state.threads.flatMap((t) => closingOf(state, t)),
  };
}

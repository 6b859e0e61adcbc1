/** The short record of a case that overviews, figures and due dates are made from: no free text, and nothing that depends on the day of asking. */
import { isLive } from './access';
import type { Day } from './calendar';
import { assessmentOf, openFollowUp, type CaseState, type Cover, type Goal, type Order, type OrderState } from './case';
import type { NegotiationOutcome } from './areas/negotiation';
import { awaitsDecision, deadlinesOf, waitingFor, wakesOf, type Deadline, type Waiting, type Wake } from './deadlines';
import { figureFacts, type FigureFacts } from './figures/facts';
import { fingerprintsOf } from './fingerprint';
import { flagsOf, type Flag } from './flags';
import { courseOf } from './goalCourse';
import { phaseOf, phaseOfOrders, type Phase } from './phase';
import { phaseSince } from './phaseSince';
import type { GoalCourse, Level } from './progress';
import { asksOf, type Ask } from './reminders';

export interface OrderFacts {
  orderId: string; orderNo: string; provider: string; providerType?: string; state: OrderState; phase: Phase; goalIds: string[]; lastActivityOn: Day; nextFollowUpOn?: Day; acute?: true;
  /** Own courses of goals that other providers work on too. */
  shared?: GoalFacts[];
}
export interface GoalFacts { goalId: string; label: string; course: GoalCourse }
/** What a case should have by now and has not. */
export type Lack = 'startingPoint' | 'supportNeed' | 'nextFollowUp';

export interface CaseFacts {
  caseNo: string;
  initials: string;
  owner: string;
  team: string;
  cover?: Cover;
  /** Absent in rows that were written before there were holds. */
  heldUntil?: Day;
  /** A thread waits for nothing but its decision. */
  ready?: true;
  openedOn: Day;
  closedOn?: Day;
  phase: Phase;
  phaseSince: Day;
  acute: boolean;
  /** Of the newest assessment; null = "Ikke vurderet". */
  supportNeed?: Level | null;
  targetGroup?: string;
  /** Those of the decisions that count, or what was asked for while there is none. */
  paragraphs: string[];
  flags: Flag[];
  lacks: Lack[];
  deadlines: Deadline[];
  waiting: Waiting[];
  wakes: Wake[];
  /** What somebody is asked for by a card, and reminded of. */
  asks: Ask[];
  /** Marks of the texts that decisions rest on, to see one text in many cases; no text can be read from them. */
  fingerprints: string[];
  orders: OrderFacts[];
  goals: GoalFacts[];
  negotiations: { negotiator: string; outcome?: NegotiationOutcome }[];
  lastActivityOn: Day;
  figures: FigureFacts;
}

const goalFacts = (state: CaseState, goal: Goal, among: readonly Order[]): GoalFacts => ({ goalId: goal.goalId, label: goal.label, course: courseOf(state, goal, among) });

function orderFacts(state: CaseState, order: Order): OrderFacts {
  const { orderId, orderNo, provider, providerType, goalIds } = order;
  const own = state.orders.filter((o) => o.provider === provider);
  const shared = state.goals.filter((goal) => goalIds.includes(goal.goalId) && state.orders.some((o) => o.provider !== provider && o.goalIds.includes(goal.goalId)));
  const days = state.followUps.filter((f) => f.orderId === orderId).flatMap((f) => [f.askedOn, f.answer?.on]);
  return {
    orderId, orderNo, provider, providerType, state: order.state, phase: phaseOfOrders(state, [order]), goalIds, acute: order.acute === true ? true : undefined,
    lastActivityOn: [order.placedOn, ...days].filter((day) => day !== undefined).sort().at(-1)!,
    nextFollowUpOn: openFollowUp(state, orderId)?.dueOn,
    shared: shared.length > 0 ? shared.map((goal) => goalFacts(state, goal, own)) : undefined,
  };
}

function paragraphsOf({ decisions, threads }: CaseState): string[] {
  const decided = decisions.filter((d) => !d.enteredInError).flatMap((d) => d.paragraphs);
  return [...new Set(decided.length > 0 ? decided : threads.flatMap((t) => t.request.asked.paragraphs))];
}

/** From here on a thread has been assessed. */
const assessed: readonly string[] = ['recommendation', 'plan', 'negotiation', 'decision', 'order'];

function lacksOf(state: CaseState): Lack[] {
  const live = state.orders.filter(isLive);
  const holds: Record<Lack, boolean> = {
    startingPoint: state.goals.some((g) => g.standing === 'active' && g.baselineLevel === null && live.some((o) => o.goalIds.includes(g.goalId))),
    supportNeed: state.threads.some((t) => assessed.includes(t.stage) && typeof assessmentOf(state, t.threadId)?.supportNeed !== 'number'),
    nextFollowUp: live.some((o) => o.state === 'accepted' && o.endsOn === undefined && !openFollowUp(state, o.orderId)),
  };
  return (Object.keys(holds) as Lack[]).filter((lack) => holds[lack]);
}

/** In its last stage before the decision, with nobody's answer outstanding. */
const isReady = (state: CaseState): boolean =>
  state.threads.some((t) => t.stage === 'decision' && awaitsDecision(state, t)) && state.hearings.every((h) => h.answer) && state.recommendations.every((r) => r.outcome);

export function factsOf(state: CaseState): CaseFacts {
  const newest = state.assessments.at(-1);
  return {
    caseNo: state.caseNo,
    initials: state.citizen.initials,
    owner: state.owner,
    team: state.team,
    cover: state.cover,
    heldUntil: state.hold?.until,
    ready: isReady(state) ? true : undefined,
    openedOn: state.openedOn,
    closedOn: state.closedOn,
    phase: phaseOf(state),
    phaseSince: phaseSince(state),
    acute: state.threads.some((t) => t.request.acute && t.stage !== 'closed'),
    supportNeed: newest?.supportNeed,
    targetGroup: newest?.targetGroups.find((t) => t.rank === 1)?.code,
    paragraphs: paragraphsOf(state),
    flags: flagsOf(state),
    lacks: lacksOf(state),
    deadlines: deadlinesOf(state),
    waiting: waitingFor(state),
    wakes: wakesOf(state),
    asks: asksOf(state),
    fingerprints: fingerprintsOf(state),
    orders: state.orders.map((order) => orderFacts(state, order)),
    goals: state.goals.map((goal) => goalFacts(state, goal, state.orders)),
    negotiations: state.negotiations.map(({ negotiator, outcome }) => ({ negotiator, outcome: outcome?.outcome })),
    lastActivityOn: state.lastActivityOn,
    figures: figureFacts(state),
  };
}

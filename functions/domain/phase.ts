/** Phases: where each thread of a case stands, and which steps lead from there. */
import { isLive } from './access';
import { openFollowUp, type CaseState, type Order, type Stage, type Thread } from './case';
import type { Settings } from './settings';

/** A thread's stage; after an order its orders tell whether it is with the provider, running or being followed up. */
export type Phase = Stage | 'delivery' | 'followUp';

/** What a provider may know of the phase: that of the own orders. */
export function phaseOfOrders(state: CaseState, orders: readonly Order[]): 'order' | 'delivery' | 'followUp' {
  const asked = orders.some((order) => ['asked', 'answered'].includes(openFollowUp(state, order.orderId)?.stage ?? ''));
  return asked ? 'followUp' : orders.some((order) => order.state === 'accepted') ? 'delivery' : 'order';
}

export function phaseOfThread(state: CaseState, { threadId, stage }: Thread): Phase {
  if (stage !== 'order') return stage;
  const orders = state.orders.filter((o) => o.threadId === threadId);
  const phase = phaseOfOrders(state, orders);
  // One order that no provider has answered yet tells more than those that run.
  return phase === 'delivery' && orders.some((o) => o.state === 'sent' || o.state === 'clarifying') ? 'order' : phase;
}

/** A thread that went back has orders that run on beside its own phase. */
function phasesOfThread(state: CaseState, thread: Thread): Phase[] {
  const running = state.orders.filter((o) => o.threadId === thread.threadId && isLive(o));
  return [phaseOfThread(state, thread), ...(thread.stage !== 'order' && running.length > 0 ? [phaseOfOrders(state, running)] : [])];
}

/** The most urgent thread gives a case its name: first what providers and citizens wait for. */
const urgency: readonly Phase[] = ['followUp', 'decision', 'order', 'negotiation', 'recommendation', 'assessment', 'information', 'plan', 'opening', 'request', 'delivery', 'closed'];

export function phaseOf(state: CaseState): Phase {
  const phases = new Set(state.threads.flatMap((thread) => phasesOfThread(state, thread)));
  return urgency.find((phase) => phases.has(phase))!;
}

export type Step = 'forward' | 'back' | 'acute' | 'forbidden';

/** What the municipality has decided about the order of phases, and what is so in this thread. */
type Condition = 'acute' | 'planFirst' | 'planLater' | 'talks' | 'talksFirst' | 'talksLater' | 'planBesideTalks';
const holds: Readonly<Record<Condition, (acute: boolean, settings: Settings) => boolean>> = {
  acute: (acute) => acute,
  planFirst: (_acute, { planBeforeDecision }) => planBeforeDecision,
  planLater: (_acute, { planBeforeDecision }) => !planBeforeDecision,
  talks: (_acute, { negotiation }) => negotiation.mode !== 'off',
  talksFirst: (_acute, { negotiation }) => negotiation.position === 'beforeDecision',
  talksLater: (_acute, { negotiation }) => negotiation.position === 'afterDecision',
  planBesideTalks: (_acute, { planBeforeDecision, negotiation }) => planBeforeDecision === (negotiation.position === 'beforeDecision'),
};

interface Way { to: Stage; kind: Exclude<Step, 'forbidden'>; when: readonly Condition[] }
const on = (to: Stage, ...when: Condition[]): Way => ({ to, kind: 'forward', when });
const back = (to: Stage, ...when: Condition[]): Way => ({ to, kind: 'back', when });

/**
 * The ways between stages. A thread may end at any stage. From the recommendation on, a gap that is found leads back to information or
 * assessment, and what goes beyond the approved frame back to the recommendation; an acute need that shows during the information goes by way of the opening.
 * A thread that is left in negotiations when the municipality gives them up still finds its way out. What is closed is taken up by a new request only.
 */
const ways: Readonly<Record<Stage, readonly Way[]>> = {
  request: [on('opening'), on('closed')],
  opening: [on('information'), { to: 'decision', kind: 'acute', when: ['acute'] }, on('closed')],
  information: [on('assessment'), back('opening'), on('closed')],
  assessment: [on('recommendation'), back('information'), on('closed')],
  recommendation: [on('plan', 'planFirst'), on('negotiation', 'talks', 'talksFirst'), on('decision'), back('information'), back('assessment'), on('closed')],
  plan: [
    on('negotiation', 'talks', 'planBesideTalks'), on('decision', 'planFirst'), on('order', 'planLater'),
    back('information'), back('assessment'), back('recommendation'), back('decision', 'planLater'), on('closed'),
  ],
  negotiation: [
    on('plan', 'planBesideTalks'), on('decision', 'talksFirst'), on('order', 'talksLater'),
    back('assessment'), back('recommendation'), back('decision', 'talksLater'), on('closed'),
  ],
  decision: [
    on('plan', 'planLater'), on('negotiation', 'talks', 'talksLater'), on('order'),
    back('information'), back('assessment'), back('recommendation'), back('plan', 'planFirst'), on('closed'),
  ],
  order: [back('information'), back('assessment'), back('negotiation', 'talks'), back('decision'), on('closed')],
  closed: [],
};

/**
 * What a step from one stage to another is. The municipality's settings say whether the plan comes before the decision,
 * and whether and when there are negotiations. An acute case may go from the opening to a decision.
 */
export const stepKind = (from: Stage, to: Stage, acute: boolean, settings: Settings): Step =>
  ways[from].find((way) => way.to === to && way.when.every((condition) => holds[condition](acute, settings)))?.kind ?? 'forbidden';

/** The stages that a thread may be moved to from where it stands. */
export const stepsFrom = (from: Stage, acute: boolean, settings: Settings): { to: Stage; kind: Step }[] =>
  (Object.keys(ways) as Stage[]).map((to) => ({ to, kind: stepKind(from, to, acute, settings) })).filter(({ kind }) => kind !== 'forbidden');

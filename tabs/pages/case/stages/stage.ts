/** Where a request stands on its way, and what its next gate lacks. */
import type { RulesAnswer } from '#contract/rules';
import type { CaseView } from '#domain/views/caseView';

export type Phase = CaseView['phase'];
export type ThreadView = CaseView['threads'][number];
type NextStep = CaseView['next'][number];
export interface StageStep { phase: Phase; standing: 'done' | 'now' | 'ahead' }

const road: readonly Phase[] = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'decision', 'order', 'delivery', 'followUp'];
const providerRoad: readonly Phase[] = ['order', 'delivery', 'followUp'];

/** The stages of one request. Negotiation stands there only where it was or is used, and the plan behind the decision where it came after. */
export function stageSteps(thread: Pick<ThreadView, 'phase' | 'handling'>): StageStep[] {
  const past = (thread.handling?.past ?? []).map(({ stage }) => stage);
  const left = new Set<Phase>(past);
  const planLater = thread.phase === 'plan' && left.has('decision');
  const phases = planLater ? road.flatMap((phase) => (phase === 'plan' ? [] : phase === 'decision' ? [phase, 'plan' as const] : [phase])) : [...road];
  if (thread.phase === 'negotiation' || left.has('negotiation')) phases.splice(phases.indexOf('decision'), 0, 'negotiation');
  const now = phases.indexOf(thread.phase);
  // A closed request has no stage that it stands in; what it passed is told by where it has been.
  const reached = now >= 0 ? now : Math.max(-1, ...phases.flatMap((phase, i) => (left.has(phase) ? [i] : []))) + 1;
  return phases.map((phase, i) => ({ phase, standing: i === now ? 'now' : i < reached ? 'done' : 'ahead' }));
}

/** What a provider is told of the stages: those of the own order. */
export function providerSteps(phase: Phase): StageStep[] {
  const now = providerRoad.indexOf(phase);
  return providerRoad.map((p, i) => ({ phase: p, standing: i === now ? 'now' : i < now ? 'done' : 'ahead' }));
}

/** The records that lead from a step to its thread. */
const threadOf = (view: CaseView, input: NextStep['input']): string | undefined => {
  if (typeof input.threadId === 'string') return input.threadId;
  return view.decisions.find((d) => d.decisionId === input.decisionId)?.threadId ?? view.appeals.find((a) => a.appealId === input.appealId)?.threadId;
};

export interface Gate { verb: NextStep['verb']; input: NextStep['input']; missing: NonNullable<NextStep['gate']> }

/** The step that leads out of where the request stands now, with what it would lack; undefined where no step does. */
export function nextGate(view: CaseView, { threadId }: Pick<ThreadView, 'threadId'>): Gate | undefined {
  const own = view.next.filter((step) => threadOf(view, step.input) === threadId);
  const step = own.find((s) => s.verb === 'advance' && s.gate) ?? own.find((s) => s.gate) ?? own.find((s) => s.verb === 'advance');
  return step && { verb: step.verb, input: step.input, missing: step.gate ?? [] };
}

type Rule = RulesAnswer['rules'][number];
const moments: Partial<Record<Phase, readonly string[]>> = {
  opening: ['leaveOpening'], information: ['leaveInformation'], assessment: ['finishAssessment'], recommendation: ['leaveRecommendation'], plan: ['finishPlan'],
  negotiation: ['negotiate'], decision: ['decide', 'send'], order: ['order'], followUp: ['followUp'],
};
const hardness: readonly Rule['here'][] = ['block', 'warn', 'info'];

/** What the next gate looks at where a request stands, the hardest first; most of it is known only when the form is filled in. */
export function gateAsks(phase: Phase, rules: readonly Rule[], today: string): Rule[] {
  const at = moments[phase] ?? [];
  const asked = rules.filter((rule) => rule.here !== 'off' && rule.validFrom <= today && (!rule.validTo || rule.validTo >= today) && rule.at.some((moment) => at.includes(moment)));
  return asked.sort((a, b) => hardness.indexOf(a.here) - hardness.indexOf(b.here));
}

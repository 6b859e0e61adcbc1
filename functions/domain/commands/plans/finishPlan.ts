import { authority, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { goalById, threadOr, type CaseState, type Stage, type Thread } from '../../case';
import type { Proposal } from '../../areas/assessment';
import type { OtherMatter, Plan } from '../../areas/plans';
import type { Day } from '../../calendar';
import { passGates, through, type Reasons } from '../../rules/gate';
import type { Settings } from '../../settings';
import { talksAhead } from '../../talksAhead';
import { proposalFault } from '../assessment/proposal';

export interface FinishPlan {
  threadId?: string;
  /** The plan that this is a new version of; absent: the newest of the thread. */
  planId?: string;
  citizenGoals: string;
  purpose?: string;
  goalIds: string[];
  interventions: Proposal[];
  from?: Day;
  to?: Day;
  duration?: string;
  otherMatters?: Partial<Record<OtherMatter, string>>;
  coordination?: string;
  firstFollowUpOn?: Day;
  rhythmMonths?: number;
  /** What the citizen disagrees with, in the citizen's words; it stands beside the rest. */
  disagreement?: string;
  wholePlan?: Plan['wholePlan'];
  /** The parts that the provider is given (SEL § 141 stk. 5). */
  releasedParts?: string[];
  reasons?: Reasons;
}

/** Where a thread goes when its plan is finished. It stays where negotiations are still required, and where nothing is granted that could be ordered. */
function nextStage(state: CaseState, { threadId, stage }: Thread, interventions: readonly Proposal[], today: Day, { planBeforeDecision, negotiation }: Settings): Stage {
  const purchases = interventions.map((i) => ({ ...i, on: i.from ?? today }));
  if (stage !== 'plan' || talksAhead(state, threadId, planBeforeDecision ? 'beforeDecision' : 'afterDecision', purchases, negotiation)) return stage;
  if (planBeforeDecision) return 'decision';
  return state.decisions.some((d) => d.threadId === threadId && d.services.length > 0 && !d.enteredInError) ? 'order' : stage;
}

/**
 * Finishes an action plan (handleplan, SEL § 141), or a new version of it while help is ordered and runs.
 * R25 asks for its mandatory parts, R27 for the citizen's acceptance of a plan across sectors.
 */
export const finishPlan: Verb<FinishPlan> = {
  name: 'finishPlan',
  by: authority,
  decide(state, { threadId, planId, reasons, otherMatters = {}, releasedParts = [], ...input }, context) {
    const { today, id, actor, settings } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage !== 'plan' && thread.stage !== 'order') return refused('phaseForbids', { from: thread.stage, to: 'plan' });
    const earlier = planId === undefined ? state.plans.findLast((p) => p.threadId === thread.threadId) : state.plans.find((p) => p.planId === planId);
    if (planId !== undefined && !earlier) return refused('recordUnknown', { kind: 'plan' });
    if (state.plans.some((p) => p.replaces !== undefined && p.replaces === earlier?.planId)) return refused('stepNotOpen', { state: 'replaced' });
    const answer = state.planOffers.findLast((o) => o.threadId === thread.threadId)?.answer;
    if (answer === 'declined' || answer === 'notSuitable') return refused('stepNotOpen', { state: answer });
    if (input.goalIds.some((goalId) => !goalById(state, goalId))) return refused('goalUnknown');
    const consentId = input.wholePlan?.consentId;
    if (consentId !== undefined && !state.consents.some((c) => c.consentId === consentId && c.type === 'wholePlan')) return refused('recordUnknown', { kind: 'consent' });
    const fault = input.interventions.map(proposalFault).find((f) => f !== undefined);
    if (fault) return fault;
    if (input.from !== undefined && input.to !== undefined && input.to < input.from) return refused('dateNotPossible', { field: 'to' });
    if (input.firstFollowUpOn !== undefined && input.firstFollowUpOn <= today) return refused('dateNotPossible', { field: 'firstFollowUpOn' });
    const plan = {
      ...input, otherMatters, releasedParts,
      planId: id('plan'), threadId: thread.threadId, version: (earlier?.version ?? 0) + 1, replaces: earlier?.planId, by: personOf(actor),
    };
    const to = nextStage(state, thread, input.interventions, today, settings);
    return through(
      passGates(['finishPlan'], state, thread, { plan }, reasons, context),
      event('planFinished', today, plan),
      ...(to === thread.stage ? [] : [event('threadMoved', today, { threadId: thread.threadId, from: thread.stage, to })]),
    );
  },
};

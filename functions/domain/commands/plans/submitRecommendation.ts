import { authority, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadOr } from '../../case';
import type { Proposal } from '../../areas/assessment';
import { competenceNeeded } from '../../competence';
import { passGates, through, type Reasons } from '../../rules/gate';
import { proposalFault } from '../assessment/proposal';
import { costOf, paragraphsOf } from './frame';

export interface SubmitRecommendation {
  threadId?: string;
  proposals: Proposal[];
  /** Help outside the FFB services; a proposal of such help names no service. */
  relatedIntervention?: string;
  /** A provider outside the municipality is meant. */
  external?: boolean;
  /** What else was considered, and why it is not proposed. */
  rejectedAlternatives?: string;
  /** What the citizen disagrees with. */
  dissent?: string;
  note?: string;
  reasons?: Reasons;
}

/**
 * Puts the proposal before whoever may decide (indstilling, VUM P4), with its yearly cost, from which the competence follows.
 * A recommendation that nobody has decided on yet gives way to the new one.
 */
export const submitRecommendation: Verb<SubmitRecommendation> = {
  name: 'submitRecommendation',
  by: authority,
  decide(state, { threadId, reasons, proposals, relatedIntervention, external = false, ...input }, context) {
    const { today, id, actor, settings } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage !== 'recommendation') return refused('phaseForbids', { from: thread.stage, to: 'recommendation' });
    const fault = proposals.map(proposalFault).find((f) => f !== undefined);
    if (fault) return fault;
    const unsaid = [
      ...(proposals.length === 0 ? ['proposals'] : []),
      ...(relatedIntervention === undefined && proposals.some((p) => p.services.length === 0) ? ['services'] : []),
      ...(proposals.some((p) => p.costPerYear === undefined) ? ['costPerYear'] : []),
    ];
    if (unsaid.length > 0) return refused('fieldsMissing', { fields: unsaid });
    const by = personOf(actor);
    const waiting = state.recommendations.filter((r) => r.threadId === thread.threadId && !r.outcome);
    return through(
      passGates(['recommend'], state, thread, {}, reasons, context),
      ...waiting.map(({ recommendationId }) => event('recommendationDecided', today, { recommendationId, outcome: 'withdrawn', by })),
      event('recommendationSubmitted', today, {
        ...input, proposals, relatedIntervention, external, by, on: today,
        recommendationId: id('recommendation'), threadId: thread.threadId, competence: competenceNeeded(costOf(proposals), paragraphsOf(proposals), external, settings),
      }),
    );
  },
};

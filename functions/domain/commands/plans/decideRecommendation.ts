import { happened, leadership, personOf, refused, type Actor, type Refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadById } from '../../case';
import type { Frame, Recommendation } from '../../areas/plans';
import { competenceNeeded, mayDecideAlone } from '../../competence';
import type { Settings } from '../../settings';
import { changedFrame, costOf, frameFault, paragraphsOf, proposedFrame } from './frame';

export interface DecideRecommendation {
  recommendationId: string;
  outcome: 'approved' | 'approvedWithChange' | 'returned' | 'rejected';
  comment?: string;
  /** What is approved instead; only with a change. */
  frame?: Frame;
}

/** An approval needs another person than the author when the caseworker's own delegation does not reach, and a delegation of the approver that does (§ 1.4, R36). */
function competenceFault({ by, proposals, external = false }: Recommendation, approved: Frame | undefined, actor: Actor, settings: Settings): Refused | undefined {
  const paragraphs = paragraphsOf(proposals);
  const highest = Math.max(costOf(proposals), approved?.costPerYear ?? 0);
  if (by === personOf(actor) && !mayDecideAlone(['caseworker'], highest, paragraphs, external, settings)) return refused('secondPersonNeeded');
  if (approved && !mayDecideAlone(actor.kind === 'person' ? actor.roles : [], approved.costPerYear, paragraphs, external, settings)) {
    return refused('secondPersonNeeded', { competence: competenceNeeded(approved.costPerYear, paragraphs, external, settings) });
  }
  return undefined;
}

/** Approves a recommendation, with or without change, sends it back to the assessment with a comment, or rejects it (VUM P4). */
export const decideRecommendation: Verb<DecideRecommendation> = {
  name: 'decideRecommendation',
  by: leadership,
  decide(state, { recommendationId, outcome, comment, frame: change }, { today, actor, settings }) {
    const recommendation = state.recommendations.find((r) => r.recommendationId === recommendationId);
    if (!recommendation) return refused('recordUnknown', { kind: 'recommendation' });
    if (recommendation.outcome) return refused('stepNotOpen', { state: recommendation.outcome.outcome });
    const { threadId } = recommendation;
    const { stage } = threadById(state, threadId)!;
    if (stage !== 'recommendation') return refused('phaseForbids', { from: stage, to: 'recommendation' });
    if (outcome === 'returned' && !comment) return refused('fieldsMissing', { fields: ['comment'] });
    if (outcome === 'approvedWithChange' && !change) return refused('fieldsMissing', { fields: ['frame'] });
    if (outcome !== 'approvedWithChange' && change) return refused('valueNotPossible', { fields: ['frame'] });
    const proposed = proposedFrame(recommendation);
    const approved = change ? changedFrame(proposed, change) : outcome === 'approved' ? proposed : undefined;
    const fault = (approved && frameFault(approved)) ?? competenceFault(recommendation, approved, actor, settings);
    if (fault) return fault;
    return happened(
      event('recommendationDecided', today, { recommendationId, outcome, by: personOf(actor), comment, frame: approved }),
      ...(outcome === 'returned' ? [event('threadMoved', today, { threadId, from: stage, to: 'assessment', reason: comment, back: true })] : []),
    );
  },
};

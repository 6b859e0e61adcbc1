import type { RecommendationOutcome } from '../../../areas/plans';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Done, type Head } from './shared';

/** C07: what became of a recommendation, for the caseworker. */
export interface RecommendationResultCard extends Head, Done { kind: 'C07'; stage: 'open'; outcome: Exclude<RecommendationOutcome, 'withdrawn'> }

export const recommendationResult: ViewOf<RecommendationResultCard> = (asked) => {
  const result = asked.state.recommendations.find((r) => r.recommendationId === asked.ref)?.outcome;
  if (!faceOf(asked, 'recommendation') || !result || result.outcome === 'withdrawn') return null;
  return { kind: 'C07', ...headOf(asked), stage: 'open', outcome: result.outcome, by: result.by, on: result.on };
};

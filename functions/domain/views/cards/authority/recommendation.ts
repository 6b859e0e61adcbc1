import { relationTo } from '../../../access';
import type { RecommendationOutcome } from '../../../areas/plans';
import { daysBetween, type Day } from '../../../calendar';
import { threadById } from '../../../case';
import { costOf } from '../../../commands/plans/frame';
import type { Delegation } from '../../../settings';
import type { Asked, ViewOf } from '../kinds';
import { costBand, type CostBand } from './costBand';
import { faceOf, headOf, type Done, type Head } from './shared';

/** C06: a recommendation waits for whoever may decide. Neither paragraph nor services nor the exact price. */
export interface RecommendationCard extends Head {
  kind: 'C06';
  /** "elsewhere": the request has moved on without a decision on it. */
  stage: 'open' | 'decided' | 'elsewhere';
  by: string; on: Day; daysWaiting: number; cost: CostBand;
  /** Who may decide by the municipality's delegation. */
  competence?: Delegation['role'];
  outcome?: Done & { outcome: RecommendationOutcome };
  mayApprove: boolean;
  mayReturn: boolean;
  /** A head decides on what stands above the team lead, and does not open cases. */
  mayOpen: boolean;
}

const isHead = ({ state, viewer, today }: Asked): boolean => viewer !== null && relationTo(state, viewer, today) === 'head';

export const recommendation: ViewOf<RecommendationCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const [face, head] = [faceOf(asked, 'recommendation'), isHead(asked)];
  const found = state.recommendations.find((r) => r.recommendationId === ref);
  if ((!face && !head) || !found) return null;
  const { by, on, proposals, competence, outcome } = found;
  const stage = outcome ? 'decided' : threadById(state, found.threadId)!.stage === 'recommendation' ? 'open' : 'elsewhere';
  const other = viewer?.kind === 'person' && viewer.personId !== by;
  const decides = stage === 'open' && other && (face === 'leads' || head);
  return {
    kind: 'C06', ...headOf(asked), stage, by, on, daysWaiting: daysBetween(on, outcome?.on ?? today), cost: costBand(costOf(proposals)), competence,
    outcome: outcome && { outcome: outcome.outcome, by: outcome.by, on: outcome.on },
    mayApprove: decides && competence !== undefined && (head || competence !== 'head'), mayReturn: decides && face === 'leads', mayOpen: face !== null,
  };
};

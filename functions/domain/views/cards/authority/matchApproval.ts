import { relationTo } from '../../../access';
import type { MatchLight, Negotiation } from '../../../areas/negotiation';
import { isAgreed, negotiationById } from '../../../talks';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Done, type Head } from './shared';

/** C10: what was agreed in talks waits for somebody else's approval. */
export interface MatchApprovalCard extends Head {
  kind: 'C10'; stage: 'open' | 'approved' | 'returned'; negotiationNo: string;
  costPerYear: number;
  firstOffer?: number;
  match?: { needIntervention: MatchLight; interventionRate: MatchLight };
  concludedBy: string;
  decided?: Done;
  /** Without lights nothing is approved; over a red one only with a reason, which is written in the case. */
  mayApprove: boolean;
  mayReturn: boolean;
  mayOpen: boolean;
}

/** The agreement that the card is about: the one that stands, or the one that was returned last. */
function agreement({ outcome, approval, returned }: Negotiation) {
  if (outcome) return isAgreed(outcome) ? outcome : undefined;
  return approval?.outcome === 'returned' ? returned?.at(-1) : undefined;
}

export const matchApproval: ViewOf<MatchApprovalCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const [face, head] = [faceOf(asked, 'negotiation'), viewer !== null && relationTo(state, viewer, today) === 'head'];
  const talks = negotiationById(state, ref);
  const agreed = talks && agreement(talks);
  if ((!face && !head) || !agreed) return null;
  const { negotiationNo, match, approval, returned = [] } = talks;
  const stage = approval?.outcome ?? 'open';
  const decides = stage === 'open' && (face === 'leads' || head) && viewer?.kind === 'person' && viewer.personId !== agreed.by;
  const red = match?.needIntervention === 'red' || match?.interventionRate === 'red';
  return {
    kind: 'C10', ...headOf(asked, returned.length), stage, negotiationNo, costPerYear: agreed.rate!.costPerYear, firstOffer: agreed.firstOffer,
    match: match && { needIntervention: match.needIntervention, interventionRate: match.interventionRate }, concludedBy: agreed.by, decided: approval && { by: approval.by, on: approval.on },
    mayApprove: decides && match !== undefined && !red, mayReturn: decides && face === 'leads', mayOpen: face !== null,
  };
};

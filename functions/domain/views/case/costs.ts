/** What help costs is for whoever may see prices; wherever it is written, it is left out for the others. */
import type { Proposal } from '../../areas/assessment';
import type { Frame, Plan, Recommendation } from '../../areas/plans';

const free = <T extends Proposal | Frame>(item: T): T => ({ ...item, costPerYear: undefined });

export const withoutCosts = {
  proposal: (proposal: Proposal | undefined): Proposal | undefined => proposal && free(proposal),
  plan: (plan: Plan): Plan => ({ ...plan, interventions: plan.interventions.map(free) }),
  recommendation: ({ proposals, outcome, ...rest }: Recommendation): Recommendation => ({
    ...rest, proposals: proposals.map(free), outcome: outcome && { ...outcome, frame: outcome.frame && free(outcome.frame) },
  }),
};

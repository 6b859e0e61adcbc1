/** Who may decide: the municipality's delegation, an approved frame, and nobody who is partial (FVL §§ 3-6). */
import { mayDecideAlone, withinFrame } from '../../competence';
import type { Recommendation } from '../../areas/plans';
import { assessmentOf } from '../../case';
import type { Check, Subject } from '../rule';
import { grantsNothing, lacking, matterIds, negotiationOf, openMatters, unmet } from '../reading';

/** Approved by another person than the one who recommended it. */
const isApproved = ({ outcome, by }: Recommendation): boolean => (outcome?.outcome === 'approved' || outcome?.outcome === 'approvedWithChange') && outcome.by !== by;

/** True when the one who decides may do so alone, or within what somebody else has approved. */
function isCompetent({ state, thread, draft, context: { actor, settings, providers } }: Subject): boolean {
  const decision = draft.decision!;
  const recommended = state.recommendations.filter((r) => r.threadId === thread.threadId);
  const agreed = negotiationOf(state, thread)?.outcome;
  const roles = actor.kind === 'person' ? actor.roles : [];
  // A no costs nothing, whoever was meant to deliver.
  if (grantsNothing(decision)) return mayDecideAlone(roles, 0, decision.paragraphs, false, settings);
  const cost = decision.costPerYear ?? agreed?.rate?.costPerYear ?? assessmentOf(state, thread.threadId)?.proposal?.costPerYear;
  const external = recommended.at(-1)?.external === true || providers.some((p) => p.unitId === agreed?.provider && p.kind === 'external');
  if (mayDecideAlone(roles, cost, decision.paragraphs, external, settings)) return true;
  return recommended.some((r) => isApproved(r) && withinFrame({ ...decision, costPerYear: cost }, r));
}

export const competenceChecks: Record<string, Check> = {
  R36: (subject) => lacking([...unmet({ competence: isCompetent(subject) }), ...matterIds(openMatters(subject.state, 'conflictOfInterest'))]),
};

/** Checks of orders: what an order rests on, and what it tells the provider. */
import { assessmentOf } from '../../case';
import { isReleased } from '../../consents';
import type { Release } from '../../areas/orders';
import type { Check } from '../rule';
import { filled, lacking, negotiationOf, unmet } from '../reading';

export const orderChecks: Record<string, Check> = {
  'order-decision': ({ draft }) => draft.order!.decisionId !== undefined || {},
  'decision-sent': ({ state, draft }) => state.decisions.every((d) => d.decisionId !== draft.order!.decisionId || d.sent !== undefined) || {},
  'care-plan-3': ({ draft }) => draft.order!.goalIds.length > 0 || {},
  'care-plan-4': ({ state, thread, draft }) => {
    const assessment = assessmentOf(state, thread.threadId);
    return (assessment !== undefined && (assessment.supportNeed !== null || draft.order!.acute === true)) || {};
  },
  'care-plan-5': ({ state, thread }) => (assessmentOf(state, thread.threadId)?.targetGroups.some((t) => t.rank === 1) ?? false) || {},
  R42: ({ state, draft, context: { today } }) => {
    const { releases, relatedInterventions } = draft.order!;
    // Where the address is protected, how to reach the citizen is told outside this product.
    const lawful = (release: Release) => filled(release.reason) && isReleased(state, release, today) && !(release.kind === 'contact' && state.citizen.protectedAddress);
    return lacking([
      ...unmet({ releases: releases.length > 0 }),
      ...releases.filter((r) => !lawful(r)).map((r) => r.title ?? r.kind),
      ...(filled(relatedInterventions) && !releases.some((r) => r.kind === 'relatedInterventions') ? ['relatedInterventions'] : []),
    ]);
  },
  R45: ({ state, thread, draft, context: { providers } }) => {
    const unit = providers.find((p) => p.unitId === draft.order!.provider);
    const agreed = negotiationOf(state, thread)?.outcome;
    const unpublished = unit?.kind === 'external' && agreed?.rate !== undefined && agreed.provider === unit.unitId && agreed.rate.published === undefined;
    return lacking(unmet({ registered: unit?.registered === true, ratePublished: !unpublished }));
  },
};

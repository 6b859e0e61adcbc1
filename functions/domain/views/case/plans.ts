/** Recommendations to whoever may decide, the offer of a plan, and the plans. */
import type { Plan, PlanOffer, Recommendation } from '../../areas/plans';
import { withoutCosts } from './costs';
import type { Look } from '../look';

export interface PlanViews { recommendations: Recommendation[]; planOffers: PlanOffer[]; plans: Plan[] }

export function plansOf(look: Look): PlanViews {
  const { state } = look;
  const plan = look.whole('plan');
  const costs = look.whole('price');
  return {
    recommendations: !look.whole('recommendation') ? [] : costs ? state.recommendations : state.recommendations.map(withoutCosts.recommendation),
    planOffers: look.whole('decision') ? state.planOffers.map(({ reason, ...offer }) => (plan ? { ...offer, reason } : offer)) : [],
    plans: !plan ? [] : costs ? state.plans : state.plans.map(withoutCosts.plan),
  };
}

import { submitRecommendation } from './submitRecommendation';
import { decideRecommendation } from './decideRecommendation';
import { offerPlan } from './offerPlan';
import { answerPlanOffer } from './answerPlanOffer';
import { finishPlan } from './finishPlan';

export const plansVerbs = { submitRecommendation, decideRecommendation, offerPlan, answerPlanOffer, finishPlan } as const;

import { daysBetween, type Day } from '../../../calendar';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C27: the notice of a cut or a stop ends, and the decision takes effect (R22). Nothing needs to be pressed for that: its orders end by themselves. */
export interface NoticePeriodCard extends Head { kind: 'C27'; stage: 'open' | 'inEffect' | 'enteredInError'; effectOn: Day; days: number; endingOrders: number }

export const noticePeriod: ViewOf<NoticePeriodCard> = (asked) => {
  const { state, ref, today } = asked;
  const decision = state.decisions.find((d) => d.decisionId === ref);
  if (!faceOf(asked, 'decision') || !decision?.sent || decision.effectOn === undefined) return null;
  const { effectOn, endsOrders, enteredInError } = decision;
  return {
    kind: 'C27', ...headOf(asked), stage: enteredInError ? 'enteredInError' : effectOn <= today ? 'inEffect' : 'open', effectOn, days: daysBetween(today, effectOn), endingOrders: endsOrders.length,
  };
};

/** What may be answered to the offer of an action plan (SEL § 141). */
import type { PlanOffer } from '../../areas/plans';
import { refused, type Refused } from '../../decide';

/** The plan that must be offered (stk. 2) cannot be judged unsuitable, and the one that may be needs a reason for it (stk. 1). */
export function offerFault(duty: PlanOffer['duty'], answer: PlanOffer['answer'], reason: string | undefined): Refused | undefined {
  if (answer !== 'notSuitable') return undefined;
  if (duty === 'must') return refused('valueNotPossible', { fields: ['duty', 'answer'] });
  return reason ? undefined : refused('fieldsMissing', { fields: ['reason'] });
}

import type { Day } from '../../../calendar';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C24: a decision was sent, and the days of appeal run (RSL § 67, R18). */
export interface DecisionSentCard extends Head { kind: 'C24'; stage: 'open' | 'over' | 'appealed' | 'enteredInError'; sentOn: Day; receivedOn: Day; appealBy?: Day }

export const decisionSent: ViewOf<DecisionSentCard> = (asked) => {
  const { state, ref, today } = asked;
  const decision = state.decisions.find((d) => d.decisionId === ref);
  if (!faceOf(asked, 'decision') || !decision?.sent) return null;
  const { on, receivedOn, appealBy } = decision.sent;
  const clock = appealBy === undefined || appealBy < today ? 'over' : 'open';
  const stage = decision.enteredInError ? 'enteredInError' : state.appeals.some((a) => a.decisionId === ref) ? 'appealed' : clock;
  return { kind: 'C24', ...headOf(asked), stage, sentOn: on, receivedOn, appealBy };
};

import type { Day } from '../../../calendar';
import { ageOf, type Age } from '../../../rules/checks/ages';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C30: the citizen comes of age, or reaches pension age, and other law may apply (R33, R41). */
export interface AgeRuleCard extends Head { kind: 'C30'; stage: 'open' | 'closed'; age: Age; dueOn?: Day; settledOn?: Day; /** The requests whose law is still to be chosen at pension age; the first. */ chooseFor?: string; mayAct: boolean }

export const ageRule: ViewOf<AgeRuleCard> = (asked) => {
  const { state, ref } = asked;
  const face = faceOf(asked, 'matters');
  const matter = state.matters.find((m) => m.matterId === ref && m.kind === 'ageRule');
  if (!face || !matter) return null;
  const age = ageOf(matter);
  const undecided = state.threads.find((t) => t.stage !== 'closed' && !t.lawRoute);
  return {
    kind: 'C30', ...headOf(asked), stage: matter.settled ? 'closed' : 'open', age, dueOn: matter.dueOn, settledOn: matter.settled?.on,
    chooseFor: age === 'pension' ? undecided?.threadId : undefined, mayAct: face === 'carries' && !matter.settled,
  };
};

import type { Matter } from '../../../areas/matters';
import type { Day } from '../../../calendar';
import { currentThread, type CaseState } from '../../../case';
import { ageOf, type Age } from '../../../rules/checks/ages';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C30: the citizen comes of age, or reaches pension age, and other law may apply (R33, R41). */
export interface AgeRuleCard extends Head {
  kind: 'C30'; stage: 'open' | 'closed'; age: Age; matterId: string; dueOn?: Day; settledOn?: Day;
  /** The first request whose law is still to be chosen at pension age. */
  chooseFor?: string;
  mayAct: boolean;
}

/** The card is known by the matter itself, or by the request that it came up in: then the newest one there counts. */
const matterOf = (state: CaseState, ref: string): Matter | undefined =>
  state.matters.findLast((m) => m.kind === 'ageRule' && (m.matterId === ref || (m.threadId ?? currentThread(state).threadId) === ref));

export const ageRule: ViewOf<AgeRuleCard> = (asked) => {
  const { state, ref } = asked;
  const face = faceOf(asked, 'matters');
  const matter = matterOf(state, ref);
  if (!face || !matter) return null;
  const age = ageOf(matter);
  const undecided = state.threads.find((t) => t.stage !== 'closed' && !t.lawRoute);
  return {
    kind: 'C30', ...headOf(asked), stage: matter.settled ? 'closed' : 'open', age, matterId: matter.matterId, dueOn: matter.dueOn, settledOn: matter.settled?.on,
    chooseFor: age === 'pension' ? undecided?.threadId : undefined, mayAct: face === 'carries' && !matter.settled,
  };
};

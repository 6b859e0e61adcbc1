import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import type { Day } from '../calendar';

export interface OpenCase {
  /** The case number of the municipality's own record system. */
  caseNo: string;
  citizenId: string;
  initials: string;
  team: string;
  owner: string;
  receivedOn: Day;
  reason: string;
  answerBy: Day;
  acute?: boolean;
}

/** Opens a case from a request. The deadline for the answer is chosen here (RSL § 3 stk. 2, R01). */
export const openCase: Verb<OpenCase> = {
  name: 'openCase',
  opens: true,
  decide(state, input, { today, actor, caseworkers }) {
    if (state) return refused('caseExists');
    if (actor.kind === 'person' && actor.team !== input.team) return refused('notAllowed');
    if (!caseworkers.some((c) => c.personId === input.owner && c.team === input.team)) return refused('ownerUnknown');
    if (input.receivedOn > today || input.answerBy < input.receivedOn) return refused('dateNotPossible', { field: input.receivedOn > today ? 'receivedOn' : 'answerBy' });
    return happened(event('caseOpened', today, { ...input, acute: input.acute ?? false }));
  },
};

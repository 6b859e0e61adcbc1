import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface ReopenCase { reason: string }

/** Opens a closed case again, with a reason. Its threads stay closed: what the citizen asks for now is a new request. */
export const reopenCase: Verb<ReopenCase> = {
  name: 'reopenCase',
  by: authority,
  decide(state, { reason }, { today }) {
    if (state.closedOn === undefined) return refused('stepNotOpen', { state: 'open' });
    return happened(event('caseReopened', today, { reason }));
  },
};

import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface CloseCase { reason: string }

/** Closes a case when nothing in it is open any more. What is kept, and for how long, is for the record system. */
export const closeCase: Verb<CloseCase> = {
  name: 'closeCase',
  by: authority,
  decide(state, { reason }, { today }) {
    if (state.closedOn !== undefined) return refused('stepNotOpen', { state: 'closed' });
    if (state.threads.some((t) => t.stage !== 'closed')) return refused('stepNotOpen', { state: 'threadOpen' });
    return happened(event('caseClosed', today, { reason }));
  },
};

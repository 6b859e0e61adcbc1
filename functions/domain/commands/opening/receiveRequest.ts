import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadById } from '../../case';
import { requestOf, type NewRequest } from './request';

export interface ReceiveRequest extends NewRequest {
  /** The closed thread that the citizen comes back to. */
  reopens?: string;
}

/**
 * A further request in the same case: a thread of its own beside those that run (VUM: the method is cyclic).
 * To take up something closed is a new request that points back to it, never a change of what was; it opens a closed case again.
 */
export const receiveRequest: Verb<ReceiveRequest> = {
  name: 'receiveRequest',
  by: authority,
  decide(state, { reopens, ...asked }, context) {
    const earlier = reopens === undefined ? undefined : threadById(state, reopens);
    if (reopens !== undefined && !earlier) return refused('recordUnknown', { kind: 'thread' });
    if (earlier && earlier.stage !== 'closed') return refused('stepNotOpen', { state: earlier.stage });
    if (earlier && asked.receivedOn < earlier.request.receivedOn) return refused('dateNotPossible', { field: 'receivedOn' });
    const received = requestOf(asked, state.threads.length + 1, context, { reopens });
    if (!received.ok) return received;
    return happened(...(state.closedOn === undefined ? [] : [event('caseReopened', context.today, { reason: asked.reason })]), received.event);
  },
};

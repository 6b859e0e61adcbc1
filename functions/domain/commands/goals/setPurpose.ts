import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadOr } from '../../case';

export interface SetPurpose { threadId?: string; text: string }

/** The overall intention of the intervention (indsatsformål), one per thread: the newest counts. */
export const setPurpose: Verb<SetPurpose> = {
  name: 'setPurpose',
  by: authority,
  decide(state, { threadId, text }, { today, id }) {
    const thread = threadOr(state, threadId);
    return thread ? happened(event('purposeSet', today, { purposeId: id('purpose'), threadId: thread.threadId, text })) : refused('recordUnknown', { kind: 'thread' });
  },
};

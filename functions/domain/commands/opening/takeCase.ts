import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { takingOf } from '../../areas/threads';
import { threadById } from '../../case';

export interface TakeCase {
  /** The request that is taken on; absent: all that are open. */
  threadId?: string;
}

/** Whoever was given a request, a case or a cover says to have taken it on, so that nobody needs to be reminded of it (RSL § 3 stk. 1). */
export const takeCase: Verb<TakeCase> = {
  name: 'takeCase',
  by: authority,
  decide(state, { threadId }, { today, actor }) {
    const by = personOf(actor);
    const thread = threadId === undefined ? undefined : threadById(state, threadId);
    if (threadId !== undefined && !thread) return refused('recordUnknown', { kind: 'thread' });
    const open = (thread ? [thread] : state.threads).filter((t) => t.stage !== 'closed');
    if (open.length === 0) return refused('stepNotOpen', { state: 'closed' });
    const left = open.filter((t) => !takingOf(t, by));
    return left.length > 0 ? happened(...left.map((t) => event('requestTaken', today, { threadId: t.threadId, by }))) : refused('stepNotOpen', { state: 'taken' });
  },
};

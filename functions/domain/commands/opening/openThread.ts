/** The thread that a verb is about. What is closed is not worked on any more; a new request takes it up. */
import { threadOr, type CaseState, type Thread } from '../../case';
import { refused, type Refused } from '../../decide';

type Found = { ok: true; thread: Thread } | Refused;

/** @param threadId absent: the newest thread that is not closed */
export function openThread(state: CaseState, threadId: string | undefined): Found {
  const thread = threadOr(state, threadId);
  if (!thread) return refused('recordUnknown', { kind: 'thread' });
  return thread.stage === 'closed' ? refused('stepNotOpen', { state: 'closed' }) : { ok: true, thread };
}

import type { Day } from '../../calendar';
import { authority, happened, refused, type Verb } from '../../decide';
import { awaitsDecision } from '../../deadlines';
import { event } from '../../events';
import { openThread } from './openThread';

export interface NoticeDelay { threadId?: string; answerBy: Day; reason: string }

/** Keeps the written notice that the answer will be late, and when it can be expected instead (RSL § 3 stk. 2, R03). It is due before the old day has passed. */
export const noticeDelay: Verb<NoticeDelay> = {
  name: 'noticeDelay',
  by: authority,
  decide(state, { threadId, answerBy, reason }, { today }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { thread } = found;
    if (thread.answerBy === undefined) return refused('stepNotOpen', { state: 'noDeadline' });
    if (!awaitsDecision(state, thread)) return refused('stepNotOpen', { state: thread.stage });
    if (answerBy <= thread.answerBy || answerBy < today) return refused('dateNotPossible', { field: 'answerBy' });
    return happened(event('delayNoticed', today, { threadId: thread.threadId, answerBy, reason }));
  },
};

import type { Day } from '../../calendar';
import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { answerDay } from './answerDay';
import { openThread } from './openThread';

export interface ChooseDeadline {
  threadId?: string;
  /** The row of the municipality's table. */
  serviceArea?: string;
  /** A day of its own, with the reason why the table's does not fit. */
  answerBy?: Day;
  reason?: string;
}

/**
 * Sets the day by which the citizen has an answer: receipt and the weeks of the municipality's own table, or another day with a reason (RSL § 3 stk. 2, R01).
 * Once the opening is over the citizen knows the day; from then on a later one is told as a delay.
 */
export const chooseDeadline: Verb<ChooseDeadline> = {
  name: 'chooseDeadline',
  by: authority,
  decide(state, { threadId, serviceArea, answerBy: own, reason }, context) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { thread } = found;
    const { receivedOn } = thread.request;
    const byTable = answerDay(serviceArea, receivedOn, context);
    if (serviceArea !== undefined && !byTable) return refused('valueNotPossible', { fields: ['serviceArea'] });
    const answerBy = own ?? byTable;
    if (answerBy === undefined) return refused('fieldsMissing', { fields: ['serviceArea'] });
    if (answerBy !== byTable && !reason) return refused('reasonMissing', { field: 'answerBy' });
    if (answerBy < receivedOn) return refused('dateNotPossible', { field: 'answerBy' });
    const told = thread.delayNotices.length > 0 || (thread.stage !== 'request' && thread.stage !== 'opening');
    if (told && thread.answerBy !== undefined && answerBy > thread.answerBy) return refused('dateNotPossible', { field: 'answerBy', latest: thread.answerBy });
    return happened(event('deadlineChosen', context.today, { threadId: thread.threadId, serviceArea, answerBy, reason }));
  },
};

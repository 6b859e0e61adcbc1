import { isLive } from '../../access';
import type { Day } from '../../calendar';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { ClosingReason } from '../../areas/threads';
import type { Level } from '../../progress';
import { passGates, through, type Reasons } from '../../rules/gate';
import { helpEnds, ratedLast, reasonFault, waitingEnds } from './closing';
import { openThread } from './openThread';

export interface CloseThread {
  threadId?: string;
  reason: ClosingReason;
  /** The support need at the end; taken from the last follow-up when it was rated there. */
  supportNeed?: Level | null;
  /** The day on which citizen and provider were told. */
  finalNoticeOn?: Day;
  note?: string;
  reasons?: Reasons;
}

/**
 * Ends a thread, with KL's reason for ending (Begrundelse for indsatsophør) or the reason why no help came. Running orders and talks are ended first;
 * help that was given is closed with a support need. A death closes the whole case in one step.
 */
export const closeThread: Verb<CloseThread> = {
  name: 'closeThread',
  by: authority,
  decide(state, { threadId, reasons, supportNeed, ...closing }, context) {
    const { today, actor } = context;
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { thread } = found;
    const { reason, finalNoticeOn } = closing;
    const by = personOf(actor);
    if (finalNoticeOn !== undefined && (finalNoticeOn > today || finalNoticeOn < thread.request.receivedOn)) return refused('dateNotPossible', { field: 'finalNoticeOn' });
    if (reason === 'died') {
      const open = state.threads.filter((t) => t.stage !== 'closed').map((t) => t.threadId);
      return happened(
        ...helpEnds(state, by, today), ...waitingEnds(state, open, reason, today),
        ...open.map((id) => event('threadClosed', today, { ...closing, threadId: id, supportNeed: id === thread.threadId ? supportNeed : undefined, by })),
        event('caseClosed', today, { reason }),
      );
    }
    const fault = reasonFault(state, thread, reason);
    if (fault) return fault;
    const orders = state.orders.filter((o) => o.threadId === thread.threadId);
    if (orders.some(isLive)) return refused('stepNotOpen', { state: 'orderRunning' });
    if (state.negotiations.some((n) => n.threadId === thread.threadId && !n.outcome)) return refused('stepNotOpen', { state: 'negotiationRunning' });
    const rated = supportNeed ?? ratedLast(state, thread.threadId);
    if (rated === undefined && orders.some((o) => o.startsOn !== undefined)) return refused('fieldsMissing', { fields: ['supportNeed'] });
    const passed = passGates(['close'], state, thread, { to: 'closed' }, reasons, context);
    return through(passed, ...waitingEnds(state, [thread.threadId], reason, today), event('threadClosed', today, { ...closing, threadId: thread.threadId, supportNeed: rated ?? supportNeed, by }));
  },
};

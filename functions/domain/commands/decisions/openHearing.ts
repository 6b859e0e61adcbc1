import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { addDays, type Day } from '../../calendar';
import { threadOr } from '../../case';
import { nextOpenDay, receivedOn, type Channel } from '../../workingDays';

export interface OpenHearing {
  threadId?: string;
  /** The facts that are put to the citizen. */
  factIds: string[];
  channel: Channel;
  sentOn: Day;
  /** Typed by the caseworker and then not moved by closed days; absent: the municipality's days after receipt. */
  deadline?: Day;
}

/** Puts facts to the citizen that speak against, with time to answer (partshøring, FVL § 19, R13). It clears the facts it names and no others. */
export const openHearing: Verb<OpenHearing> = {
  name: 'openHearing',
  by: authority,
  decide(state, { threadId, factIds, channel, sentOn, deadline: typed }, { today, id, calendar, settings }) {
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage === 'closed') return refused('phaseForbids', { from: 'closed', to: 'decision' });
    if (factIds.length === 0) return refused('fieldsMissing', { fields: ['factIds'] });
    if (factIds.some((factId) => !state.unfavourableFacts.some((f) => f.factId === factId && f.threadId === thread.threadId))) return refused('recordUnknown', { kind: 'fact' });
    if (sentOn > today || sentOn < thread.request.receivedOn) return refused('dateNotPossible', { field: 'sentOn' });
    const receipt = receivedOn(channel, sentOn, calendar);
    const deadline = typed ?? nextOpenDay(addDays(receipt, settings.days.hearing), calendar);
    if (deadline <= receipt) return refused('dateNotPossible', { field: 'deadline' });
    return happened(event('hearingOpened', today, { hearingId: id('hearing'), threadId: thread.threadId, factIds, channel, sentOn, deadline }));
  },
};

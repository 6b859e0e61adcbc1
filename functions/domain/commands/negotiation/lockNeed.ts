import { threadById } from '../../case';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { hasSize } from '../../needSize';
import { isCurrent, needById, newestNeed, openTalks } from '../../talks';

export interface LockNeed { needId: string }

/** Locks the need (B) before anybody talks about a price. Open talks about an earlier version go on about this one. */
export const lockNeed: Verb<LockNeed> = {
  name: 'lockNeed',
  by: authority,
  decide(state, { needId }, { today, actor }) {
    const need = needById(state, needId);
    if (!need) return refused('recordUnknown', { kind: 'need' });
    const { threadId } = need;
    if (threadById(state, threadId)!.stage === 'closed') return refused('phaseForbids', { from: 'closed', to: 'negotiation' });
    if (need.locked) return refused('stepNotOpen', { state: 'locked' });
    if (newestNeed(state, threadId) !== need) return refused('stepNotOpen', { state: 'superseded' });
    if (!isCurrent(state, need)) return refused('stepNotOpen', { state: 'newerAssessment' });
    if (!hasSize(need)) return refused('fieldsMissing', { fields: ['hoursPerWeek'] });
    return happened(event('needLocked', today, { needId, by: personOf(actor), takenUpBy: openTalks(state, threadId).map((n) => n.negotiationId) }));
  },
};

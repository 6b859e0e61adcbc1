import type { Day } from '../../calendar';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { GuidanceItem } from '../../areas/threads';
import { openThread } from './openThread';

export interface GiveGuidance { threadId?: string; items: GuidanceItem[]; /** Today unless it was earlier. */ givenOn?: Day }

/**
 * What the citizen was told, and when: rights (FVL § 7, R11), how data are used (GDPR arts. 13-14, R43), the duty to inform and to report changes
 * (RSL §§ 11-12, R10), what a consent means, and the right to a representative (FVL § 8).
 */
export const giveGuidance: Verb<GiveGuidance> = {
  name: 'giveGuidance',
  by: authority,
  decide(state, { threadId, items, givenOn }, { today, actor }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { thread } = found;
    if (items.length === 0) return refused('fieldsMissing', { fields: ['items'] });
    const on = givenOn ?? today;
    if (on > today || on < thread.request.receivedOn) return refused('dateNotPossible', { field: 'givenOn' });
    return happened(event('guidanceGiven', today, { threadId: thread.threadId, items: [...new Set(items)], givenOn: on, by: personOf(actor) }));
  },
};

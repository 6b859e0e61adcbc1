import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { MoreTimeReason } from '../../areas/followUps';
import type { Day } from '../../calendar';
import { grantsItself, openMoreTime, statusWantedBy } from '../../moreTime';
import { askedFollowUp } from './atProvider';

export interface AskMoreTime { followUpId: string; rev: number; until: Day; reason: MoreTimeReason }

/** The provider asks for more time for a status. A short one is granted once by itself; otherwise the authority answers. The day of the follow-up stays: the duty to follow up is the municipality's (SEL § 148). */
export const askMoreTime: Verb<AskMoreTime> = {
  name: 'askMoreTime',
  by: delivering,
  decide(state, { followUpId, rev, until, reason }, { today, actor, id, settings }) {
    const found = askedFollowUp(state, actor, followUpId);
    if (!found.ok) return found;
    const { followUp, order } = found;
    if (followUp.rev !== rev) return refused('cardOutdated');
    if (openMoreTime(followUp)) return refused('stepNotOpen', { state: 'open' });
    if (until <= today || until <= statusWantedBy(followUp) || (order.endsOn !== undefined && until > order.endsOn)) return refused('dateNotPossible', { field: 'until' });
    return happened(event('moreTimeAsked', today, { followUpId, moreTimeId: id('moreTime'), until, reason, by: personOf(actor), granted: grantsItself(followUp, until, settings) }));
  },
};

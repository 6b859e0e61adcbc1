import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { NotOursReason } from '../../areas/followUps';
import { askedFollowUp } from './atProvider';

export interface ReportNotOurs { followUpId: string; rev: number; reason: NotOursReason }

/** The provider says that the citizen is no longer theirs. Nothing ends by that: the reminders stop, and the caseworker finds out what holds. */
export const reportNotOurs: Verb<ReportNotOurs> = {
  name: 'reportNotOurs',
  by: delivering,
  decide(state, { followUpId, rev, reason }, { today, actor }) {
    const found = askedFollowUp(state, actor, followUpId);
    if (!found.ok) return found;
    if (found.followUp.notOurs) return refused('alreadyAnswered');
    if (found.followUp.rev !== rev) return refused('cardOutdated');
    return happened(event('notOursReported', today, { followUpId, reason, by: personOf(actor) }));
  },
};

import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { askedFollowUp } from './atProvider';

export interface CommentFollowUp { followUpId: string; goalId: string; text: string }

/** A comment to one goal, written in a dialog so that it never stands in the chat. A later one replaces it while the status is open. */
export const commentFollowUp: Verb<CommentFollowUp> = {
  name: 'commentFollowUp',
  by: delivering,
  decide(state, { followUpId, goalId, text }, { today, actor }) {
    const found = askedFollowUp(state, actor, followUpId);
    if (!found.ok) return found;
    if (!found.order.goalIds.includes(goalId)) return refused('goalUnknown');
    return happened(event('followUpCommented', today, { followUpId, goalId, text, by: personOf(actor) }));
  },
};

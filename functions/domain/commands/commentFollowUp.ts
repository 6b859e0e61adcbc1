import { event } from '../events';
import { happened, personOf, refused, type Verb } from '../decide';
import { followUpById, orderById } from '../case';
import { mayDeliver } from '../access';

export interface CommentFollowUp { followUpId: string; goalId: string; text: string }

/** A comment to one goal, written in a dialog so that it never stands in the chat. A later one replaces it while the status is open. */
export const commentFollowUp: Verb<CommentFollowUp> = {
  name: 'commentFollowUp',
  decide(state, { followUpId, goalId, text }, { today, actor }) {
    const followUp = followUpById(state, followUpId);
    const order = followUp && orderById(state, followUp.orderId);
    if (!followUp || !order) return refused('followUpUnknown');
    if (!mayDeliver(actor, order)) return refused('notAllowed');
    if (followUp.stage !== 'asked') return refused(followUp.stage === 'planned' ? 'notAsked' : 'alreadyAnswered');
    if (!order.goalIds.includes(goalId)) return refused('goalUnknown');
    return happened(event('followUpCommented', today, { followUpId, goalId, text, by: personOf(actor) }));
  },
};

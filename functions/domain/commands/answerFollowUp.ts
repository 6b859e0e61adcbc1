import { event } from '../events';
import { happened, personOf, refused, type Verb } from '../decide';
import { followUpById, orderById, type GoalAnswer, type Recommendation } from '../case';
import { mayDeliver } from '../access';

export interface AnswerFollowUp { followUpId: string; rev: number; answers: GoalAnswer[]; recommendation: Recommendation; meetingWanted: boolean }

/** The provider's status: every goal of the order is scored, or excused with a reason. */
export const answerFollowUp: Verb<AnswerFollowUp> = {
  name: 'answerFollowUp',
  decide(state, { followUpId, rev, answers, recommendation, meetingWanted }, { today, actor }) {
    const followUp = followUpById(state, followUpId);
    const order = followUp && orderById(state, followUp.orderId);
    if (!followUp || !order) return refused('followUpUnknown');
    if (!mayDeliver(actor, order)) return refused('notAllowed');
    if (followUp.stage === 'planned') return refused('notAsked');
    if (followUp.stage !== 'asked') return refused('alreadyAnswered');
    if (followUp.rev !== rev) return refused('cardOutdated');
    const answered = new Set(answers.map((a) => a.goalId));
    if (answered.size !== answers.length || answers.some((a) => !order.goalIds.includes(a.goalId))) return refused('goalUnknown');
    const open = order.goalIds.filter((goalId) => !answered.has(goalId));
    const unexcused = answers.filter((a) => (a.score === null) !== (a.notScoredReason !== undefined)).map((a) => a.goalId);
    if (open.length + unexcused.length > 0) return refused('goalsNotAnswered', { goals: [...open, ...unexcused] });
    return happened(event('statusAnswered', today, { followUpId, answers, recommendation, meetingWanted, by: personOf(actor), on: today }));
  },
};

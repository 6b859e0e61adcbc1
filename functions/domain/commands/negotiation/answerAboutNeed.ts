import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface AnswerAboutNeed { questionId: string; text: string }

/** The caseworker answers what a negotiator asked about the need. The answer explains the need and does not change it: that takes a new assessment (BIT). */
export const answerAboutNeed: Verb<AnswerAboutNeed> = {
  name: 'answerAboutNeed',
  by: authority,
  decide(state, { questionId, text }, { today, actor }) {
    const asked = state.negotiations.flatMap(({ negotiationId, outcome, questions = [] }) => questions.map((question) => ({ negotiationId, outcome, question }))).find(({ question }) => question.questionId === questionId);
    if (!asked) return refused('recordUnknown', { kind: 'question' });
    const { negotiationId, outcome, question } = asked;
    if (question.answer) return refused('alreadyAnswered');
    if (outcome) return refused('stepNotOpen', { state: outcome.outcome });
    return happened(event('needQuestionAnswered', today, { negotiationId, questionId, text, by: personOf(actor) }));
  },
};

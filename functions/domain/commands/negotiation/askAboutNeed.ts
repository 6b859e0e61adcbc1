import { happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { waitingQuestion } from '../../talks';
import { openTalksFor } from './mayNegotiate';

export interface AskAboutNeed { negotiationId: string; question: string }

/** Whoever negotiates asks the caseworker about the need. The talks go on meanwhile, and the need stays as it was locked (BIT: the need decides, not the price). */
export const askAboutNeed: Verb<AskAboutNeed> = {
  name: 'askAboutNeed',
  // Whoever carries the case knows the need, and has nobody to ask.
  by: ['negotiator'],
  decide(state, { negotiationId, question }, context) {
    const talks = openTalksFor(state, negotiationId, context);
    if (!talks.ok) return talks;
    if (waitingQuestion(talks.negotiation)) return refused('stepNotOpen', { state: 'questionWaiting' });
    return happened(event('needQuestionAsked', context.today, { negotiationId, questionId: context.id('question'), question, by: personOf(context.actor) }));
  },
};

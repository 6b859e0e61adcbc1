import { event } from '../../events';
import { delivering, happened, personOf, type Verb } from '../../decide';
import { questionToUnit } from './atProvider';

export interface AnswerInformation { informationId: string; text: string }

/** The provider answers what the authority asked for (RSL § 11 c, SEL § 141). The answer is part of the file. */
export const answerInformation: Verb<AnswerInformation> = {
  name: 'answerInformation',
  by: delivering,
  decide(state, { informationId, text }, { today, actor }) {
    const found = questionToUnit(state, actor, informationId);
    return found.ok ? happened(event('informationAnswered', today, { informationId, text, by: personOf(actor) })) : found;
  },
};

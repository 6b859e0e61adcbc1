import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { followUpById } from '../case';

export interface RequestResult { followUpId: string }

/** On the day of the follow-up the caseworker is asked for its result, when the status came earlier. */
export const requestResult: Verb<RequestResult> = {
  name: 'requestResult',
  decide(state, { followUpId }, { today }) {
    const followUp = followUpById(state, followUpId);
    if (!followUp) return refused('followUpUnknown');
    if (followUp.stage !== 'answered' || followUp.resultAskedOn) return refused('alreadyAnswered');
    if (today < followUp.dueOn) return refused('notAsked');
    return happened(event('resultRequested', today, { followUpId }));
  },
};

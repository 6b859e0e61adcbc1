import { event } from '../../events';
import { bySystem, happened, refused, type Verb } from '../../decide';
import { followUpOf } from './atProvider';

export interface RequestResult { followUpId: string }

/** On the day of the follow-up the caseworker is asked for its result, when the status came earlier. */
export const requestResult: Verb<RequestResult> = {
  name: 'requestResult',
  by: bySystem,
  decide(state, { followUpId }, { today }) {
    const found = followUpOf(state, followUpId);
    if (!found.ok) return found;
    const { stage, resultAskedOn, dueOn } = found.followUp;
    if (stage !== 'answered' || resultAskedOn) return refused('alreadyAnswered');
    if (today < dueOn) return refused('notAsked');
    return happened(event('resultRequested', today, { followUpId }));
  },
};

import { event } from '../events';
import { happened, refused, type Verb } from '../decide';
import { addDays } from '../calendar';
import { followUpById } from '../case';

export interface RequestStatus { followUpId: string }

/** Asks the provider for a status, some weeks before the follow-up (the first rung of the reminder ladder). */
export const requestStatus: Verb<RequestStatus> = {
  name: 'requestStatus',
  decide(state, { followUpId }, { today, rules }) {
    const followUp = followUpById(state, followUpId);
    if (!followUp) return refused('followUpUnknown');
    if (followUp.stage !== 'planned') return refused('alreadyAnswered');
    if (today < addDays(followUp.dueOn, -rules.statusDaysAhead)) return refused('notAsked');
    return happened(event('statusRequested', today, { followUpId }));
  },
};

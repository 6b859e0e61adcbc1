import { event } from '../../events';
import { bySystem, happened, refused, type Verb } from '../../decide';
import { addDays } from '../../calendar';
import { withoutStart } from '../../startingPoints';
import { followUpOf } from './atProvider';

export interface RequestStatus { followUpId: string }

/**
 * Asks the provider for a status, some weeks before the follow-up (the first rung of the reminder ladder).
 * Nobody is asked how far a goal has come before its starting point is recorded, nor for a status that was waived.
 */
export const requestStatus: Verb<RequestStatus> = {
  name: 'requestStatus',
  by: bySystem,
  decide(state, { followUpId }, { today, settings }) {
    const found = followUpOf(state, followUpId);
    if (!found.ok) return found;
    const { followUp, order } = found;
    if (followUp.stage !== 'planned') return refused('alreadyAnswered');
    if (followUp.statusWaived || withoutStart(state, order).length > 0 || today < addDays(followUp.dueOn, -settings.statusDaysAhead)) return refused('notAsked');
    return happened(event('statusRequested', today, { followUpId }));
  },
};

import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { addDays, type Day } from '../../calendar';
import { questionToUnit } from './atProvider';

export interface AskInformationTime { informationId: string; until: Day }

/** The provider takes more time for an answer: once, and for no more days than the municipality gives without being asked. */
export const askInformationTime: Verb<AskInformationTime> = {
  name: 'askInformationTime',
  by: delivering,
  decide(state, { informationId, until }, { today, actor, settings }) {
    const found = questionToUnit(state, actor, informationId);
    if (!found.ok) return found;
    const { dueOn, moreTime } = found.asked;
    if (moreTime) return refused('stepNotOpen', { state: 'moreTimeGiven' });
    if (until <= today || until <= dueOn || until > addDays(dueOn, settings.moreTimeDays)) return refused('dateNotPossible', { field: 'until' });
    return happened(event('informationTimeGiven', today, { informationId, until, by: personOf(actor) }));
  },
};

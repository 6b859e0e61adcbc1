import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import type { MoreTime } from '../../areas/followUps';
import { openMoreTime } from '../../moreTime';
import { followUpOf } from './atProvider';

export interface AnswerMoreTime { followUpId: string; outcome: NonNullable<MoreTime['answer']>['outcome']; text?: string }

/** The authority's answer to a provider who needs more time than is granted by itself. After a meeting the wish is still to be answered. */
export const answerMoreTime: Verb<AnswerMoreTime> = {
  name: 'answerMoreTime',
  by: authority,
  decide(state, { followUpId, outcome, text }, { today, actor }) {
    const found = followUpOf(state, followUpId);
    if (!found.ok) return found;
    const { followUp } = found;
    if (followUp.stage !== 'asked') return refused('stepNotOpen', { state: followUp.stage });
    const wish = openMoreTime(followUp);
    if (!wish || wish.answer?.outcome === outcome) return refused('alreadyAnswered');
    return happened(event('moreTimeAnswered', today, { followUpId, moreTimeId: wish.moreTimeId, outcome, text, by: personOf(actor) }));
  },
};

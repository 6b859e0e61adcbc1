import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { CannotAnswerReason } from '../../areas/people';
import { questionToUnit } from './atProvider';

export interface CannotAnswerInformation { informationId: string; reason: CannotAnswerReason }

/** The provider cannot answer and says why; the authority gives the question up or asks elsewhere (RSL § 10). An answer may still come. */
export const cannotAnswerInformation: Verb<CannotAnswerInformation> = {
  name: 'cannotAnswerInformation',
  by: delivering,
  decide(state, { informationId, reason }, { today, actor }) {
    const found = questionToUnit(state, actor, informationId);
    if (!found.ok) return found;
    return found.asked.cannot ? refused('alreadyAnswered') : happened(event('informationUnanswerable', today, { informationId, reason, by: personOf(actor) }));
  },
};

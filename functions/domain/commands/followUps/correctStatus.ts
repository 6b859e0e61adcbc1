import { event } from '../../events';
import { delivering, personOf, refused, type Verb } from '../../decide';
import { isLive } from '../../access';
import { through } from '../../rules/gate';
import { ownFollowUp } from './atProvider';
import { passReport, withVersion, type Report } from './report';

export interface CorrectStatus extends Report { reason: string }

/** The provider corrects an own status, until the authority has made a result of it. The new record takes the place of the old one, which is kept: nothing that was reported is deleted. */
export const correctStatus: Verb<CorrectStatus> = {
  name: 'correctStatus',
  by: delivering,
  decide(state, input, context) {
    const { today, actor } = context;
    const { followUpId, rev: _rev, reason, answers, reasons: _reasons, ...common } = input;
    const found = ownFollowUp(state, actor, followUpId);
    if (!found.ok) return found;
    const { followUp, order } = found;
    if (followUp.stage === 'closed') return refused('resultRegistered');
    if (followUp.stage !== 'answered') return refused('stepNotOpen', { state: followUp.stage });
    if (!isLive(order)) return refused('stepNotOpen', { state: order.state });
    const passed = passReport(state, followUp, order, input, context);
    if (!passed.ok) return passed;
    const scoredOn = followUp.answer!.scoredOn ?? followUp.answer!.on;
    return through(passed, event('statusCorrected', today, { followUpId, reason, answers: withVersion(state, answers), ...common, by: personOf(actor), on: today, scoredOn }));
  },
};

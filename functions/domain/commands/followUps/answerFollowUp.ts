import { event } from '../../events';
import { delivering, personOf, type Verb } from '../../decide';
import { through } from '../../rules/gate';
import { askedFollowUp } from './atProvider';
import { passReport, withVersion, type Report } from './report';

export type AnswerFollowUp = Report;

/** The provider's status (statusnotat) before a follow-up: every goal that is worked on is scored, or excused with a reason; a clear change or a goal that is reached is commented on. */
export const answerFollowUp: Verb<AnswerFollowUp> = {
  name: 'answerFollowUp',
  by: delivering,
  decide(state, input, context) {
    const { today, actor } = context;
    const { followUpId, rev: _rev, answers, reasons: _reasons, ...common } = input;
    const found = askedFollowUp(state, actor, followUpId);
    if (!found.ok) return found;
    const passed = passReport(state, found.followUp, found.order, input, context);
    if (!passed.ok) return passed;
    return through(passed, event('statusAnswered', today, { followUpId, answers: withVersion(state, answers), ...common, by: personOf(actor), on: today }));
  },
};

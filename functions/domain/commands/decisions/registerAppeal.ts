import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { addDays, type Day } from '../../calendar';
import { inNoticeScheme } from '../../noticeScheme';
import { nextOpenDay } from '../../workingDays';
import { isOpen } from './appealCourse';
import { lastAppealDay } from './sending';

export interface RegisterAppeal { decisionId: string; receivedOn: Day }

/** Receives an appeal (klage). The municipality reassesses first, sooner under the notice scheme (RSL § 66, R19). A late appeal is marked, never refused. */
export const registerAppeal: Verb<RegisterAppeal> = {
  name: 'registerAppeal',
  by: authority,
  decide(state, { decisionId, receivedOn }, { today, id, calendar, settings: { days } }) {
    const decision = state.decisions.find((d) => d.decisionId === decisionId);
    if (!decision) return refused('recordUnknown', { kind: 'decision' });
    const { sent, threadId, paragraphs, enteredInError } = decision;
    if (enteredInError) return refused('stepNotOpen', { state: 'enteredInError' });
    if (!sent) return refused('stepNotOpen', { state: 'recorded' });
    if (state.appeals.some((a) => a.decisionId === decisionId && isOpen(a))) return refused('stepNotOpen', { state: 'appealed' });
    if (receivedOn > today || receivedOn < sent.on) return refused('dateNotPossible', { field: 'receivedOn' });
    return happened(event('appealRegistered', today, {
      appealId: id('appeal'), decisionId, threadId, receivedOn,
      late: receivedOn > (sent.appealBy ?? lastAppealDay(sent.receivedOn, calendar)),
      reassessBy: nextOpenDay(addDays(receivedOn, inNoticeScheme(paragraphs) ? days.reassessmentNotice : days.reassessment), calendar),
    }));
  },
};

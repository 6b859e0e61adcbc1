/** C03: the day of the decision has passed. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, tools, warning, type Draw } from './parts';
import { deadlinePassed as texts } from './text/deadlinePassed';

export const deadlinePassed: Draw<'C03'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { stage, caseNo, ref } = view;
  if (stage === 'closed') return frame(about, drawing, { title: words.answered, body: [factSet(caseFact)], actions: [open()], summary: words.answeredSummary(caseNo) }, remark);
  const by = day(view.answerBy)!;
  if (stage === 'moved') return frame(about, drawing, { title: t.moved, body: [factSet(caseFact, [t.newDeadline, by], [t.noticed, day(view.noticedOn)])], actions: [open()], summary: t.movedSummary(caseNo, by) }, remark);
  return frame(about, drawing, {
    title: t.title,
    body: [warning(t.intro), factSet(caseFact, [t.deadline, by], [t.daysOver, view.daysOver], [t.noticed, day(view.noticedOn)])],
    actions: offered(view.mayAct && form('noticeDelay', words.action.notice, ref), open()),
    summary: t.summary(caseNo, view.daysOver),
  }, remark);
};

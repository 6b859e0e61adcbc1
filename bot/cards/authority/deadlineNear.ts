/** C02: the day of the decision comes near. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, tools, warning, type Draw } from './parts';
import { deadlineNear as texts } from './text/deadlineNear';

export const deadlineNear: Draw<'C02'> = (view, drawing, links, remark) => {
  const { t, common, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { caseNo, ref, days } = view;
  if (view.stage === 'closed') return frame(about, drawing, { title: words.answered, body: [factSet(caseFact)], actions: [open()], summary: words.answeredSummary(caseNo) }, remark);
  const facts = factSet(caseFact,
    [words.fact.answerBy, day(view.answerBy)], [words.fact.daysLeft, days < 0 ? undefined : days], [t.phase, words.phase[view.phase]], [t.noticed, day(view.noticedOn)]);
  return frame(about, drawing, {
    title: days < 0 ? t.passed : t.title,
    body: [...(days < 0 ? [warning(common.overdue)] : []), facts],
    actions: offered(open(), view.mayAct && form('noticeDelay', words.action.notice, ref), view.mayAct && form('chooseDeadline', t.choose, ref)),
    summary: t.summary(caseNo, day(view.answerBy)!),
  }, remark);
};

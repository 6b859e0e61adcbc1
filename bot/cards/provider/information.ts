/** C05: a provider is asked for information. */
import { choiceInput, dateInput, factSet, showCard, textBlock } from '../elements';
import { frame } from '../frame';
import { inDialog, offered, press, tools, warning, type Draw } from './parts';

export const informationWanted: Draw<'C05'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open } = tools(view, drawing, links);
  const { stage, orderNo, caseNo, ref, mayAnswer, mayAskTime, answered } = view;
  const facts = factSet(...head, [t.fact.about, view.topic && t.topic[view.topic]], [t.fact.asked, day(view.askedOn)]);
  if (stage !== 'open') {
    const done = factSet(...head, [common.fact.answeredOn, day(answered?.on)], [common.fact.answeredBy, name(answered?.by)]);
    return frame(about, drawing, { title: stage === 'answered' ? t.C05.answered : t.C05.closed, body: [done], actions: [open()], summary: t.C05.closedSummary(orderNo) }, remark);
  }
  const { typed } = remark ?? {};
  return frame(about, drawing, {
    title: t.C05.title,
    body: [textBlock(t.C05.intro), { ...facts, facts: [...facts.facts, { title: common.fact.answerBy, value: day(view.dueOn)! }] },
      ...(view.dueOn < drawing.today ? [warning(common.overdue)] : []), ...(view.cannot ? [warning(t.C05.cannot)] : [])],
    actions: offered(
      mayAnswer && inDialog('answerInformation', t.C05.answer, caseNo, ref),
      mayAnswer && !view.cannot && showCard('cannotForm', t.C05.cannotForm, [choiceInput('reason', t.input.reason, t.input.reasonMissing, common.input.choose, t.cannotReason, typed)], press('cannotAnswerInformation', t.C05.cannotSend, about)),
      mayAskTime && showCard('timeForm', t.C05.timeForm, [dateInput('until', t.input.until, t.input.dayMissing, typed?.until ?? '')], press('askInformationTime', t.C05.timeSend, about)),
      open(),
    ),
    summary: t.C05.summary(orderNo, day(view.dueOn)!),
  }, remark);
};

/** C04: information from outside has not come. */
import { factSet, textBlock, type Element } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, warning, type Draw } from './parts';
import { informationOverdue as texts } from './text/informationOverdue';

export const informationOverdue: Draw<'C04'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { stage, caseNo, ref, mayAct, mayRemind } = view;
  const head: Parameters<typeof factSet> = [caseFact, [t.source, words.source[view.source]], [t.asked, day(view.askedOn)]];
  if (stage !== 'open') {
    const title = stage === 'received' ? t.received : t.closed;
    const summary = (stage === 'received' ? t.receivedSummary : t.closedSummary)(caseNo);
    return frame(about, drawing, { title, body: [factSet(...head, [stage === 'received' ? words.fact.received : t.ended, day(view.endedOn)])], actions: [open()], summary }, remark);
  }
  const remindedToday = view.remindedOn === drawing.today;
  const note: Element[] = view.cannot ? [warning(`⚠ ${t.cannot[view.cannot]}`)] : remindedToday ? [textBlock(t.remindedToday)] : mayAct && !mayRemind ? [warning(t.noConsent)] : [];
  return frame(about, drawing, {
    title: t.title,
    body: [...note, factSet(...head, [t.due, day(view.dueOn)], [t.waited, view.daysWaited], [t.reminders, view.reminders], [t.reminded, day(view.remindedOn)])],
    actions: offered(
      mayRemind && press('remindInformation', t.remind, about), mayAct && press('receiveInformation', t.receive, about), mayAct && form('giveUpInformation', t.giveUp, ref), open(),
    ),
    summary: (view.cannot ? t.cannotSummary : t.summary)(caseNo),
  }, remark);
};

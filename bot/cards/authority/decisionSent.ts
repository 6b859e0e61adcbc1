/** C24: a decision was sent, and the days of appeal run. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { tools, type Draw } from './parts';
import { decisionSent as texts } from './text/decisionSent';

export const decisionSent: Draw<'C24'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open } = tools(view, drawing, links, texts);
  const { stage, caseNo } = view;
  const by = day(view.appealBy);
  const plain = { title: t.title, summary: t.plainSummary(caseNo) };
  const said = {
    open: { ...plain, summary: by === undefined ? plain.summary : t.summary(caseNo, by) },
    over: by === undefined ? plain : { title: t.over, summary: t.overSummary(caseNo) },
    appealed: { title: t.appealed, summary: t.appealedSummary(caseNo) },
    enteredInError: { title: words.inError, summary: words.inErrorSummary(caseNo) },
  }[stage];
  const facts = factSet(caseFact, [words.fact.sent, day(view.sentOn)], [t.receivedOn, day(view.receivedOn)], [t.appealBy, by]);
  return frame(about, drawing, { ...said, body: [facts], actions: [open()] }, remark);
};

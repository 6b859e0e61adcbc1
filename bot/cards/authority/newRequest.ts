/** C01: a new request. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, warning, type Draw } from './parts';
import { newRequest as texts } from './text/newRequest';

export const newRequest: Draw<'C01'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, name, open, form } = tools(view, drawing, links, texts);
  const { stage, caseNo } = view;
  const facts = factSet(caseFact, [words.fact.received, day(view.receivedOn)], [words.fact.answerBy, day(view.answerBy)], [words.fact.takenBy, name(view.taken?.by)], [words.fact.takenOn, day(view.taken?.on)]);
  return frame(about, drawing, {
    title: { open: t.title, taken: t.taken, closed: t.closed }[stage],
    body: [...(stage === 'open' && view.acute ? [warning(t.acute)] : []), ...(view.mayTake ? [textBlock(t.intro)] : []), facts],
    actions: offered(view.mayTake && press('takeCase', words.action.take, about), stage === 'open' && form('reassignCase', words.action.reassign), open()),
    summary: { open: t.summary, taken: t.takenSummary, closed: t.closedSummary }[stage](caseNo),
  }, remark);
};

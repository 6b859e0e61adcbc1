/** C26: what became of an appeal. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { tools, warning, type Draw } from './parts';
import { appealOutcome as texts } from './text/appealOutcome';

export const appealOutcome: Draw<'C26'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open } = tools(view, drawing, links, texts);
  const { caseNo, answerBy } = view;
  const closed = view.stage === 'closed';
  const facts = factSet(caseFact, [t.result, t.outcome[view.outcome]], [words.fact.decidedOn, day(view.on)], [t.newBy, day(answerBy)]);
  return frame(about, drawing, {
    title: closed ? t.closed : t.title,
    body: [...(answerBy === undefined ? [] : [warning(t.wanted)]), facts],
    actions: [answerBy === undefined ? open() : open(t.tasks)],
    summary: (closed ? t.closedSummary : t.summary)(caseNo),
  }, remark);
};

/** C07: what became of a recommendation. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { tools, type Draw } from './parts';
import { recommendationResult as texts } from './text/recommendationResult';

export const recommendationResult: Draw<'C07'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, name, open } = tools(view, drawing, links, texts);
  const facts = factSet(caseFact, [words.fact.decidedBy, name(view.by)], [words.fact.decidedOn, day(view.on)]);
  const body = view.outcome === 'approved' ? [facts] : [facts, textBlock(t.reason)];
  return frame(about, drawing, { title: words.recommendation[view.outcome], body, actions: [open()], summary: t.summary(view.caseNo) }, remark);
};

/** C27: the notice of a cut or a stop ends. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { tools, type Draw } from './parts';
import { noticePeriod as texts } from './text/noticePeriod';

export const noticePeriod: Draw<'C27'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open } = tools(view, drawing, links, texts);
  const { stage, caseNo } = view;
  const on = day(view.effectOn)!;
  const said = {
    open: { title: t.title, summary: t.summary(caseNo, on) },
    inEffect: { title: t.inEffect, summary: t.inEffectSummary(caseNo) },
    enteredInError: { title: words.inError, summary: words.inErrorSummary(caseNo) },
  }[stage];
  const isOpen = stage === 'open';
  const facts = factSet(caseFact, [t.effect, on], [words.fact.daysLeft, isOpen ? view.days : undefined], [t.orders, view.endingOrders || undefined]);
  return frame(about, drawing, { ...said, body: [...(isOpen ? [textBlock(t.intro)] : []), facts], actions: [open()] }, remark);
};

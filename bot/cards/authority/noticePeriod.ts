/** C27: the notice of a cut or a stop ends. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { undoAction } from '../undoAction';
import { offered, press, tools, type Draw } from './parts';
import { noticePeriod as texts } from './text/noticePeriod';

export const noticePeriod: Draw<'C27'> = (view, drawing, links, remark) => {
  const { t, common, words, about, caseFact, day, name, open } = tools(view, drawing, links, texts);
  const { stage, caseNo, confirmed } = view;
  const on = day(view.effectOn)!;
  const said = {
    open: { title: t.title, summary: t.summary(caseNo, on) },
    inEffect: { title: t.inEffect, summary: t.inEffectSummary(caseNo) },
    confirmed: { title: t.confirmed, summary: t.confirmedSummary(caseNo) },
    replaced: { title: t.replaced, summary: t.replacedSummary(caseNo) },
    enteredInError: { title: words.inError, summary: words.inErrorSummary(caseNo) },
  }[stage];
  const isOpen = stage === 'open';
  const intro = isOpen ? [textBlock(t.intro)] : stage === 'inEffect' && view.mayConfirm ? [textBlock(t.inEffectIntro)] : [];
  const facts = factSet(
    caseFact, [t.effect, on], [words.fact.daysLeft, isOpen ? view.days : undefined], [t.orders, view.endingOrders || undefined], [t.by, name(confirmed?.by)], [t.on, day(confirmed?.on)]);
  return frame(about, drawing, {
    ...said, body: [...intro, facts], actions: offered(view.mayConfirm && press('confirmEffect', t.confirm, about), ...undoAction(about, view.undo, common), open()),
  }, remark);
};

/** C29: a case has got a new caseworker, or a cover. */
import { container, factSet, heading, textBlock, type Element } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, type Draw } from './parts';
import { caseGiven as texts } from './text/caseGiven';

export const caseGiven: Draw<'C29'> = (view, drawing, links, remark) => {
  const { t, common, words, about, caseFact, day, name, open } = tools(view, drawing, links, texts);
  const { stage, caseNo, deadlines, mayTake } = view;
  const facts = factSet(caseFact,
    [t.until, day(view.until)], [t.requests, view.openRequests], [words.fact.takenBy, stage === 'taken' ? name(view.taken?.by) : undefined], [words.fact.takenOn, stage === 'taken' ? day(view.taken?.on) : undefined]);
  const lines = deadlines.map((d): Element => textBlock(`${common.deadlineLight[d.light]}: ${common.deadline[d.kind]}, ${day(d.on)}`, { spacing: 'small' }));
  const nearest = stage === 'open' ? [container([heading(t.deadlines, { size: 'default' }), ...(lines.length > 0 ? lines : [textBlock(t.none)])], { spacing: 'medium' })] : [];
  return frame(about, drawing, {
    title: { open: t.title[view.as], taken: t.taken, closed: t.closed }[stage],
    body: [...(mayTake ? [textBlock(t.intro)] : []), facts, ...nearest],
    actions: offered(mayTake && press('takeCase', words.action.take, about), open()),
    summary: { open: t.summary, taken: t.takenSummary, closed: t.closedSummary }[stage](caseNo),
  }, remark);
};

/** C30: a birthday that may change which law helps. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, tools, type Draw } from './parts';
import { ageRule as texts } from './text/ageRule';

export const ageRule: Draw<'C30'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { caseNo, matterId, mayAct, chooseFor } = view;
  const closed = view.stage === 'closed';
  const facts = factSet(caseFact, [t.name, t.rule[view.age]], [t.due, closed ? undefined : day(view.dueOn)], [t.settled, day(view.settledOn)]);
  return frame(about, drawing, {
    title: closed ? t.closed : t.title,
    body: [...(closed ? [] : [textBlock(t.intro)]), facts],
    actions: offered(mayAct && chooseFor !== undefined && form('chooseLawRoute', t.choose, chooseFor), mayAct && form('settleMatter', words.action.close, matterId), open()),
    summary: (closed ? t.closedSummary : t.summary)(caseNo),
  }, remark);
};

/** C32: the citizen has written, or has a new wish. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, tools, type Draw } from './parts';
import { citizenWrote as texts } from './text/citizenWrote';

export const citizenWrote: Draw<'C32'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const closed = view.stage === 'closed';
  return frame(about, drawing, {
    title: closed ? t.closed : t.title[view.what],
    body: [factSet(caseFact, [words.fact.received, day(view.on)], [t.settled, day(view.settledOn)]), ...(closed ? [] : [textBlock(t.hint)])],
    actions: offered(open(), view.mayAct && form('settleMatter', words.action.close, view.ref)),
    summary: (closed ? t.closedSummary : t.summary)(view.caseNo),
  }, remark);
};

/** C25: an appeal, from receipt to Ankestyrelsen. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, tools, warning, type Draw } from './parts';
import { appealReceived as texts } from './text/appealReceived';

export const appealReceived: Draw<'C25'> = (view, drawing, links, remark) => {
  const { t, common, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { appeal, caseNo, ref, reassessBy, reassessment, mayAct } = view;
  const received = appeal === 'received';
  const notes = [...(received && reassessBy < drawing.today ? [warning(common.overdue)] : []), ...(received && view.late ? [warning(t.late)] : [])];
  const facts = factSet(caseFact,
    [words.fact.received, day(view.receivedOn)], [t.reassessBy, received ? day(reassessBy) : undefined],
    [t.result, reassessment && t.reassessment[reassessment.outcome]], [t.resultOn, day(reassessment?.on)], [t.forwarded, day(view.forwardedOn)]);
  return frame(about, drawing, {
    title: t.title[appeal],
    body: [...notes, facts],
    actions: offered(mayAct && (received ? form('reassessAppeal', t.reassess, ref) : form('forwardAppeal', t.forward, ref)), open()),
    summary: view.stage === 'closed' ? t.closedSummary(caseNo) : received ? t.summary(caseNo, day(reassessBy)!) : t.reassessedSummary(caseNo),
  }, remark);
};

/** C23: a consent no longer carries what rests on it, or soon will not. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, tools, warning, type Draw } from './parts';
import { consent as texts } from './text/consent';

export const consent: Draw<'C23'> = (view, drawing, links, remark) => {
  const { t, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { caseNo, ref, detail, mayAct, waitingFor } = view;
  const facts = factSet(caseFact, [t.kind, detail && t.type[detail.type]], [t.expires, day(detail?.expiresOn)], [t.requests, detail?.requests || undefined], [t.orders, detail?.orders || undefined]);
  if (view.stage === 'closed') return frame(about, drawing, { title: t.closed, body: [factSet(caseFact, [t.kind, detail && t.type[detail.type]])], actions: [open()], summary: t.closedSummary(caseNo) }, remark);
  return frame(about, drawing, {
    title: detail ? t.title[detail.standing] : t.unnamed,
    body: [...(detail?.noticeOwed ? [warning(t.noticeOwed)] : []), facts],
    actions: offered(
      open(t.effects), mayAct && detail?.noticeOwed && form('noticeConsequences', t.notice, ref),
      mayAct && waitingFor !== undefined && form('giveUpInformation', t.stop, waitingFor), mayAct && form('recordConsent', t.renew),
    ),
    summary: t.summary(caseNo),
  }, remark);
};

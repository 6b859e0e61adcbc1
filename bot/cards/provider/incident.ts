/** C22: an incident, or a worry about a place. What happened is read in the case. */
import type { IncidentCard } from '#domain/views/cards/provider/incoming';
import { factSet, literal, openUrl, textBlock } from '../elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from '../frame';
import { dayIn, wordsIn } from '../text/words';
import { offered, providerWords } from './parts';

export function incident(view: IncidentCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names } = drawing;
  const [t, common] = [providerWords[language], wordsIn(language)];
  const { caseNo, ref, about, stage, mayAct, provider, dueOn, settledOn, supervisionNotified } = view;
  const facts = factSet(
    [common.fact.caseNo, caseNo], [common.fact.order, view.orderNo], [common.fact.provider, provider && literal(names(provider))], [t.fact.about, t.incident[about]],
    [t.fact.raisedOn, dayIn(language, view.raisedOn)], [t.fact.raisedBy, literal(names(view.by))], [t.fact.deadline, settledOn ? undefined : dueOn && dayIn(language, dueOn)],
    [common.fact.registeredOn, settledOn && dayIn(language, settledOn)], [t.fact.supervision, supervisionNotified === undefined ? undefined : supervisionNotified ? common.yes : common.no],
  );
  const subject = refOf('C22', view);
  const open = openUrl('open', stage === 'open' ? t.C22.open : common.action.open, links.case(caseNo));
  if (stage === 'closed') return frame(subject, drawing, { title: t.C22.closed, body: [facts], actions: [open], summary: t.C22.closedSummary(caseNo) }, remark);
  return frame(subject, drawing, {
    title: t.C22.title[about], body: [textBlock(t.C22.intro), facts],
    actions: offered(open, mayAct && openUrl('assign', t.C22.assign, links.form(caseNo, 'reassignCase')), mayAct && openUrl('settle', about === 'worry' ? t.C22.supervision : t.C22.settle, links.form(caseNo, 'settleMatter', ref))),
    summary: t.C22.summary(caseNo, t.incident[about]),
  }, remark);
}

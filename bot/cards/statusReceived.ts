/** C16: a status has come. The base face, which a whole channel sees, names the case and the days and nothing else. */
import type { StatusReceivedCard } from '#domain/views/cardView';
import { columns, container, factSet, literal, openUrl, textBlock, type Action, type Element } from './elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { goalAnswers, lightBlock } from './goalAnswers';
import { lightsPicture } from './picture';
import { meetingFacts } from './statusWanted';
import { resultFacts } from './resultWanted';
import { dayIn, wordsIn } from './text/words';

export function statusReceived(view: StatusReceivedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language } = drawing;
  const t = wordsIn(language);
  const { detail, lights } = view;
  const about = refOf('C16', view);
  const closed = view.stage === 'closed';
  const body: Element[] = [
    factSet([t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no], [t.fact.receivedOn, dayIn(language, view.receivedOn)], [t.fact.due, dayIn(language, view.dueOn)]),
  ];
  if (detail) {
    body.push(
      factSet([t.fact.recommendation, t.recommendation[detail.recommendation]], ...meetingFacts(detail, language), [t.fact.comments, t.commentCount(detail.comments)]),
      ...(view.result ? [factSet(...resultFacts(view.result, t, language))] : []),
      ...goalAnswers(detail.goals, t, true),
    );
  } else if (lights) {
    if (view.result) body.push(factSet(...resultFacts(view.result, t, language)));
    const rows = lights.map(({ label, light }, index) =>
      columns({ width: 'stretch', items: [textBlock(t.goal(index + 1, literal(label)))] }, { width: 'auto', items: [lightBlock(light, t)] }));
    body.push(...lightsPicture(lights.map(({ light }) => light), t), container(rows, { separator: true, spacing: 'medium' }));
  } else {
    body.push(textBlock(t.statusReceived.baseHint, { isSubtle: true }));
  }
  const details: Action = { type: 'Action.Execute', id: 'details', title: t.action.details, verb: 'refresh', data: about, associatedInputs: 'none' };
  const meeting = detail?.meetingWanted && !closed ? [openUrl('meeting', t.action.bookMeeting, links.meeting(t.meetingSubject(view.orderNo)))] : [];
  const actions: Action[] = [
    ...(detail || lights ? [] : [details]),
    ...(view.mayRegister ? [openUrl('register', t.action.register, links.followUp(view.caseNo, view.ref))] : []),
    ...meeting, ...(view.mayRegister ? [] : [openUrl('open', t.action.open, links.case(view.caseNo))]),
  ];
  const summary = closed ? t.statusReceived.closedSummary(view.orderNo, view.no) : t.statusReceived.summary(view.orderNo, view.no);
  return frame(about, drawing, { title: closed ? t.statusReceived.closed : t.statusReceived.title, body, actions, summary }, remark);
}

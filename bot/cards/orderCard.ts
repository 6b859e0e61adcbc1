/** C11: an order to the provider, to be confirmed with a start date or declined with a reason. */
import type { OrderCard } from '#domain/views/cardView';
import { choiceInput, dateInput, factSet, literal, openUrl, textBlock, type Action, type Element } from './elements';
import { inDialog } from './provider/parts';
import { undoAction } from './undoAction';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { dayIn, wordsIn } from './text/words';

export function orderCard(view: OrderCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names, today } = drawing;
  const t = wordsIn(language);
  const day = (on: string) => dayIn(language, on);
  const about = refOf('C11', view);
  const open = openUrl('open', t.action.openOrder, links.case(view.caseNo));
  const head: [string, string | number | undefined][] = [[t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.provider, literal(names(view.provider))]];

  if (view.stage === 'accepted') {
    const summary = t.order.acceptedSummary(view.orderNo, day(view.startsOn ?? view.wishedStart));
    const answered = factSet(...head, [t.fact.startsOn, view.startsOn && day(view.startsOn)], [t.fact.confirmedBy, view.answeredBy && literal(names(view.answeredBy))]);
    return frame(about, drawing, { title: t.order.accepted, body: [answered], actions: [...undoAction(about, view.undo, t), open], summary }, remark);
  }
  if (view.stage === 'declined') {
    const answered = factSet(...head, [t.fact.reason, view.declineReason && t.declineReason[view.declineReason]]);
    return frame(about, drawing, { title: t.order.declined, body: [answered], actions: undoAction(about, view.undo, t), summary: t.order.declinedSummary(view.orderNo) }, remark);
  }
  if (view.stage === 'asked') {
    return frame(about, drawing, { title: t.order.asked, body: [textBlock(t.order.askedIntro), factSet(...head, [t.fact.wishedStart, day(view.wishedStart)])], actions: [open], summary: t.order.askedSummary(view.orderNo) }, remark);
  }
  const facts = factSet(...head,
    [t.fact.help, view.serviceGroups.join(', ')], [t.fact.wishedStart, day(view.wishedStart)], [t.fact.answerBy, day(view.answerBy)], [t.fact.goals, view.goalCount]);
  const body: Element[] = [
    textBlock(view.hasAnswer ? t.order.answeredIntro : t.order.intro),
    facts,
    ...(view.answerBy < today ? [textBlock(t.overdue, { color: 'attention', weight: 'bolder' })] : []),
    dateInput('startsOn', t.input.startsOn, t.input.startsOnMissing, remark?.typed?.startsOn ?? view.wishedStart),
  ];
  const reason = choiceInput('reason', t.input.declineReason, t.input.declineReasonMissing, t.input.choose, t.declineReason, remark?.typed);
  const actions: Action[] = [
    { type: 'Action.Execute', id: 'acknowledgeOrder', title: t.action.acknowledge, verb: 'acknowledgeOrder', data: about, style: 'positive' },
    {
      type: 'Action.ShowCard', id: 'declineForm', title: t.action.decline,
      card: { type: 'AdaptiveCard', body: [reason], actions: [{ type: 'Action.Execute', id: 'declineOrder', title: t.action.sendDecline, verb: 'declineOrder', data: about, style: 'destructive' }] },
    },
    inDialog('askClarification', t.action.askClarification, view.caseNo, view.ref),
    open,
  ];
  return frame(about, drawing, { title: t.order.title, body, actions, summary: t.order.summary(view.orderNo, day(view.answerBy)) }, remark);
}

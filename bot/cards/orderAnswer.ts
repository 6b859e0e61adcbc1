/** C12: what the provider answered to an order, for the caseworker. */
import type { OrderAnswerCard } from '#domain/views/cardView';
import { factSet, literal, openUrl, textBlock } from './elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { dayIn, wordsIn } from './text/words';

export function orderAnswer(view: OrderAnswerCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names } = drawing;
  const t = wordsIn(language);
  const day = (on: string | undefined) => on && dayIn(language, on);
  const provider = names(view.provider);
  const head: [string, string][] = [[t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.provider, literal(provider)]];
  const open = openUrl('open', t.action.open, links.case(view.caseNo));
  const about = refOf('C12', view);

  if (view.stage === 'question' || view.stage === 'waiting') {
    const asked = view.stage === 'question';
    const body = [...(asked ? [textBlock(t.orderAnswer.questionIntro)] : []), factSet(...head, [t.fact.answerBy, day(view.answerBy)])];
    const actions = asked ? [openUrl('answerClarification', t.action.answerQuestion, links.form(view.caseNo, 'answerClarification', view.ref)), open] : [open];
    return frame(about, drawing, { title: asked ? t.orderAnswer.question : t.orderAnswer.waiting, body, actions, summary: t.orderAnswer.questionSummary(provider, view.orderNo) }, remark);
  }
  if (view.stage === 'declined') {
    const facts = factSet(...head, [t.fact.reason, view.declineReason && t.declineReason[view.declineReason]]);
    const actions = [openUrl('placeOrder', t.action.newProvider, links.form(view.caseNo, 'placeOrder')), open];
    return frame(about, drawing, { title: t.orderAnswer.declined, body: [facts, textBlock(t.orderAnswer.declinedIntro)], actions, summary: t.orderAnswer.declinedSummary(provider, view.orderNo) }, remark);
  }
  const facts = factSet(...head,
    [t.fact.startsOn, day(view.startsOn)], [t.fact.firstFollowUp, day(view.firstFollowUpOn)], [t.fact.confirmedBy, view.answeredBy && literal(names(view.answeredBy))]);
  const summary = t.orderAnswer.acceptedSummary(provider, view.orderNo, day(view.startsOn) ?? '');
  return frame(about, drawing, { title: t.orderAnswer.accepted, body: [facts], actions: [open], summary }, remark);
}

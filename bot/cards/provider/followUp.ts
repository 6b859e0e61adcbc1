/** Cards beside a status: C17 the meeting, C18 the day that has passed, C20 goals behind, C21 what the provider asks for. */
import type { FollowUpOverdueCard, WarningCard } from '#domain/views/cards/provider/followUp';
import { choiceInput, columns, container, dateInput, factSet, literal, openUrl, showCard, textBlock, type Action } from '../elements';
import { frame, type CardLinks, type Drawing, type Remark } from '../frame';
import { lightBlock } from '../goalAnswers';
import { offered, press, tools, warning, type Draw } from './parts';

export const meeting: Draw<'C17'> = (view, drawing, links, remark) => {
  const { t, about, head, day, name, open } = tools(view, drawing, links);
  const { stage, orderNo, confirmedBy, mayConfirm, mayMove } = view;
  const facts = factSet(...head, [t.fact.meetingOn, day(view.on)], [t.fact.comes, confirmedBy.length > 0 ? confirmedBy.map((id) => name(id)).join(', ') : t.nobody]);
  const summary = t.C17.summary(orderNo, day(view.on)!);
  if (stage === 'closed') return frame(about, drawing, { title: t.C17.closed, body: [facts], actions: [open()], summary }, remark);
  return frame(about, drawing, {
    title: t.C17.title,
    body: [facts, ...(mayMove && !mayConfirm ? [textBlock(t.C17.confirmed, { color: 'good', weight: 'bolder' })] : [])],
    actions: offered(
      mayConfirm && press('confirmMeeting', t.C17.confirm, about, { style: 'positive' }),
      mayMove && showCard('moveForm', t.C17.move, [dateInput('dueOn', t.input.dueOn, t.input.dayMissing, remark?.typed?.dueOn ?? '')], press('moveMeeting', t.C17.moveSend, about)),
      open(),
    ),
    summary,
  }, remark);
};

/** Another day for a follow-up, with a reason that is chosen. */
function moveForm(view: FollowUpOverdueCard | WarningCard, drawing: Drawing, links: CardLinks, remark: Remark | undefined, title: string, send: string): Action {
  const { t, common, about } = tools(view, drawing, links);
  return showCard('moveForm', title, [
    dateInput('dueOn', t.input.dueOn, t.input.dayMissing, remark?.typed?.dueOn ?? ''), choiceInput('reason', t.input.reason, t.input.reasonMissing, common.input.choose, t.moveReason, remark?.typed),
  ], press('moveFollowUp', send, about));
}

export const followUpOverdue: Draw<'C18'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open } = tools(view, drawing, links);
  const { stage, orderNo, no, days, hasStatus, mayAct, caseNo, ref } = view;
  const provider: [string, string | undefined] = [common.fact.provider, name(view.provider)];
  if (stage !== 'open') return frame(about, drawing, { title: t.C18[stage], body: [factSet(...head, provider, [common.fact.followUpOn, day(view.dueOn)])], actions: [open()], summary: t.C18.closedSummary(orderNo) }, remark);
  return frame(about, drawing, {
    title: t.C18.title(no),
    body: [textBlock(t.C18.intro), factSet(...head, provider, [common.fact.followUpOn, day(view.dueOn)], [t.fact.days, days], [t.fact.status, hasStatus ? t.received : t.notReceived]), warning(common.overdue)],
    actions: mayAct ? [openUrl('register', t.C18.now, links.followUp(caseNo, ref)), moveForm(view, drawing, links, remark, t.C18.move, t.C18.moveSend), open()] : [open()],
    summary: t.C18.summary(orderNo, days),
  }, remark);
};

export const warningLight: Draw<'C20'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open, form } = tools(view, drawing, links);
  const { orderNo, goals, mayAct } = view;
  const facts = factSet(...head, [common.fact.provider, name(view.provider)], [common.fact.followUpOn, day(view.dueOn)]);
  if (view.stage === 'closed') return frame(about, drawing, { title: t.C20.closed, body: [facts], actions: [open()], summary: t.C20.closedSummary(orderNo) }, remark);
  const rows = goals.map(({ label, light, why }, index) => columns(
    { width: 'stretch', items: [textBlock(common.goal(index + 1, literal(label)))] },
    { width: 'auto', items: [why ? warning(t.why[why]) : lightBlock(light, common)] },
  ));
  return frame(about, drawing, {
    title: t.C20.title,
    body: [textBlock(t.C20.intro), facts, container(rows, { separator: true, spacing: 'medium' })],
    actions: offered(open(), mayAct && form('askInformation', t.C20.ask), mayAct && moveForm(view, drawing, links, remark, t.C20.move, t.C20.moveSend)),
    summary: t.C20.summary(orderNo, goals.length),
  }, remark);
};

export const providerAsks: Draw<'C21'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open, form } = tools(view, drawing, links);
  const { about: wish, stage, orderNo, mayAnswer, outcome, reason, ref } = view;
  const why = reason && { ...t.moreTimeReason, ...t.notOursReason }[reason];
  const facts = factSet(
    ...head, [common.fact.provider, name(view.provider)], [t.fact.wish, t.asks[wish]], [t.fact.until, day(view.until)], [t.fact.reason, why],
    [t.fact.asked, day(view.askedOn)], [common.fact.askedBy, name(view.by)], [t.fact.answer, outcome && t.outcome[outcome]],
  );
  if (stage === 'closed') return frame(about, drawing, { title: outcome ? t.C21.closed : t.C21.over, body: [facts], actions: [open()], summary: t.C21.closedSummary(orderNo) }, remark);
  const answer = (given: string, title: string, main = false) => {
    const verb = wish === 'moreTime' ? 'answerMoreTime' : 'answerChangeRequest';
    return press(verb, title, { ...about, outcome: given }, { id: `${verb}.${given}`, associatedInputs: 'none', ...(main ? { style: 'positive' } : {}) });
  };
  const intro = wish === 'notOurs' ? t.C21.notOursIntro : wish === 'moreTime' ? undefined : t.C21.changeIntro;
  return frame(about, drawing, {
    title: wish === 'notOurs' ? t.C21.notOurs : t.C21.title(t.asks[wish].toLowerCase()),
    body: [...(intro ? [textBlock(intro)] : []), facts],
    actions: offered(
      mayAnswer && (wish === 'moreTime' ? answer('granted', t.C21.grant, true) : answer('accepted', t.C21.accept, true)),
      mayAnswer && (wish === 'moreTime' ? answer('declined', t.C21.decline) : form('answerChangeRequest', t.C21.declineReason, ref)),
      mayAnswer && outcome !== 'meeting' && answer('meeting', t.C21.meet), open(),
    ),
    summary: t.C21.summary(orderNo, t.asks[wish]),
  }, remark);
};

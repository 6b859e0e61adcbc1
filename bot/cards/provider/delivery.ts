/** Cards about an order that runs: C13 its start, C14 its starting points, C28 the hand-over, C33 its end. */
import { choiceInput, dateInput, factSet, showCard, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, warning, type Draw, type Fact } from './parts';

export const startOverdue: Draw<'C13'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open } = tools(view, drawing, links);
  const { stage, orderNo, startsOn, mayAct } = view;
  const { typed } = remark ?? {};
  const facts: Fact[] = [...head, [common.fact.provider, name(view.provider)]];
  if (stage !== 'open') {
    const on: Fact = stage === 'started' ? [t.fact.started, day(view.startedOn)] : [t.fact.newStart, stage === 'postponed' ? day(startsOn) : undefined];
    return frame(about, drawing, { title: t.C13[stage], body: [factSet(...facts, on)], actions: [open()], summary: t.C13.doneSummary(orderNo) }, remark);
  }
  return frame(about, drawing, {
    title: t.C13.title,
    body: [
      textBlock(mayAct ? t.C13.ask : t.C13.tell), factSet(...facts, [t.fact.agreedStart, day(startsOn)]),
      ...(mayAct ? [dateInput('startedOn', t.input.startedOn, t.input.dayMissing, typed?.startedOn ?? startsOn)] : []),
    ],
    actions: offered(
      mayAct && press('registerStart', t.C13.register, about, { style: 'positive' }),
      mayAct && showCard('laterForm', t.C13.later, [
        dateInput('startsOn', t.input.startsOn, t.input.dayMissing, typed?.startsOn ?? ''), choiceInput('reason', t.input.reason, t.input.reasonMissing, common.input.choose, t.postponeReason, typed),
      ], press('postponeStart', t.C13.laterSend, about)),
      open(),
    ),
    summary: t.C13.summary(orderNo, day(startsOn)!),
  }, remark);
};

export const startingPoints: Draw<'C14'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, open, form } = tools(view, drawing, links);
  const { orderNo, missing, goalCount, by, mayAct } = view;
  if (view.stage === 'closed') return frame(about, drawing, { title: t.C14.closed, body: [factSet(...head)], actions: [open()], summary: t.C14.closedSummary(orderNo) }, remark);
  const late = by !== undefined && by < drawing.today;
  return frame(about, drawing, {
    title: t.C14.title,
    body: [textBlock(t.C14.intro), factSet(...head, [t.fact.missing, t.goals(missing, goalCount)], [t.fact.deadline, day(by)]), ...(late ? [warning(common.overdue)] : [])],
    actions: offered(mayAct && form('recordStartingPoint', t.C14.act), open()),
    summary: t.C14.summary(orderNo, missing),
  }, remark);
};

export const handover: Draw<'C28'> = (view, drawing, links, remark) => {
  const { t, about, head, day, name, open } = tools(view, drawing, links);
  const { stage, orderNo, given, taken, mayConfirm, isAccepted } = view;
  const said = (done: { by: string; on: string } | undefined): string => (done ? t.person(name(done.by)!, day(done.on)!) : t.no);
  const facts = factSet(...head, [t.fact.from, name(view.provider)], [t.fact.to, name(view.to)], [t.fact.handoverOn, day(view.on)], [t.fact.items, view.items], [t.fact.given, said(given)], [t.fact.taken, said(taken)]);
  if (stage !== 'open') return frame(about, drawing, { title: t.C28[stage], body: [facts], actions: [open()], summary: t.C28.doneSummary(orderNo) }, remark);
  return frame(about, drawing, {
    title: t.C28.title,
    body: [textBlock(isAccepted ? t.C28.intro : t.C28.waiting), facts],
    actions: offered(mayConfirm && press('confirmHandover', mayConfirm === 'given' ? t.C28.give : t.C28.take, { ...about, side: mayConfirm }, { style: 'positive' }), open()),
    summary: t.C28.summary(orderNo, day(view.on)!),
  }, remark);
};

export const endNear: Draw<'C33'> = (view, drawing, links, remark) => {
  const { t, common, about, head, day, name, open, form } = tools(view, drawing, links);
  const { orderNo, mayAct, ref, nextFollowUpOn } = view;
  const facts: Fact[] = [...head, [common.fact.provider, name(view.provider)], [t.fact.ends, day(view.endsOn)]];
  if (view.stage === 'closed') return frame(about, drawing, { title: t.C33.closed, body: [factSet(...facts)], actions: [open()], summary: t.C33.closedSummary(orderNo) }, remark);
  return frame(about, drawing, {
    title: t.C33.title,
    body: [textBlock(mayAct ? t.C33.intro : t.C33.tell), factSet(...facts, [t.fact.daysLeft, view.days], [t.fact.nextFollowUp, day(nextFollowUpOn)])],
    actions: offered(mayAct && nextFollowUpOn === undefined && form('planFollowUp', t.C33.plan, ref), mayAct && form('recordDecision', t.C33.prolong), open()),
    summary: t.C33.summary(orderNo, day(view.endsOn)!),
  }, remark);
};

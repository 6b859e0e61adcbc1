/** C15: the provider's status for a follow-up, one small form per goal. Free text goes into a dialog, never into the chat. */
import { commentDialog, goalInput, scoreChoices } from '#contract/cards';
import type { Language } from '#contract/primitives';
import type { MeetingSlot } from '#domain/areas/followUps';
import type { StatusWantedCard } from '#domain/views/cardView';
import { actionSet, columns, container, factSet, heading, literal, openChoice, openDate, openUrl, showCard, textBlock, textLink, toggleInput, type Action, type Element, type Typed } from './elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { goalAnswers } from './goalAnswers';
import { inDialog, providerWords } from './provider/parts';
import { dayIn, wordsIn, type CardText } from './text/words';
import { undoAction } from './undoAction';

/** More goals than this are answered in the tab. */
const mostGoalsInline = 5;

export function statusWanted(view: StatusWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  if (view.stage === 'open') return form(view, drawing, links, remark);
  return view.stage === 'notOurs' && view.notOurs ? notOurs(view, view.notOurs, drawing, links, remark) : receipt(view, drawing, links, remark);
}

function form(view: StatusWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names, today } = drawing;
  const t = wordsIn(language);
  const day = (on: string) => dayIn(language, on);
  const about = refOf('C15', view);
  const link = links.followUp(view.caseNo, view.ref);
  const inline = view.goals.length <= mostGoalsInline;
  const body: Element[] = [
    textBlock(t.statusWanted.intro(literal(names(view.askedBy)))),
    factSet([t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no], [t.fact.period, t.period(day(view.periodFrom), day(view.dueOn))], [t.fact.due, day(view.wantedBy)]),
    ...(view.wantedBy < today ? [textBlock(t.overdue, { color: 'attention', weight: 'bolder' })] : []),
    ...moreTimeLine(view, language),
    ...(inline ? [...inputs(view, language, today, remark), textLink(t.action.openInTab, link)] : [textBlock(t.statusWanted.tooMany(view.goals.length))]),
  ];
  const send: Action = { type: 'Action.Execute', id: 'answerFollowUp', title: t.action.sendStatus, verb: 'answerFollowUp', data: about, style: 'positive' };
  const draft: Action = { type: 'Action.Execute', id: 'saveDraft', title: t.action.saveDraft, verb: 'saveDraft', data: about };
  const dialog = commentDialog.parse({ msteams: { type: 'task/fetch' }, dialog: 'comment', caseNo: view.caseNo, followUpId: view.ref });
  const comment: Action = { type: 'Action.Submit', id: 'comment', title: t.action.comment, data: dialog, associatedInputs: 'none' };
  const elsewhere = cannotAnswer(view, drawing, remark?.typed);
  const actions: Action[] = inline ? [send, draft, comment, elsewhere] : [inDialog('answerFollowUp', t.action.openForm, view.caseNo, view.ref), comment, elsewhere, openUrl('open', t.action.open, link)];
  return frame(about, drawing, { title: t.statusWanted.title(view.no), body, actions, summary: t.statusWanted.summary(view.orderNo, day(view.wantedBy)) }, remark);
}

function moreTimeLine({ moreTime }: StatusWantedCard, language: Language): Element[] {
  if (!moreTime) return [];
  return [textBlock(wordsIn(language).statusWanted.moreTime[moreTime.outcome ?? 'open'](dayIn(language, moreTime.until)), { isSubtle: true })];
}

/** Two ways out that need no status: each with its own choice and its own button. Nothing in it must be filled in, because the other button would be held up by it. */
function cannotAnswer(view: StatusWantedCard, { language, today }: Drawing, typed?: Typed): Action {
  const t = wordsIn(language);
  const p = providerWords[language];
  const about = refOf('C15', view);
  const later = view.mayAskTime ? [container([
    heading(t.statusWanted.moreTimeTitle, { size: 'default' }),
    columns(
      { width: 'stretch', items: [openDate('until', p.input.until, today, typed)] },
      { width: 'stretch', items: [openChoice('moreTimeReason', p.input.reason, t.input.choose, p.moreTimeReason, typed)] },
    ),
    actionSet({ type: 'Action.Execute', id: 'askMoreTime', title: t.action.moreTime, verb: 'askMoreTime', data: about }),
  ])] : [];
  const notOurs = container([
    heading(t.statusWanted.notOursTitle, { size: 'default' }),
    openChoice('notOursReason', p.input.reason, t.input.choose, p.notOursReason, typed),
    actionSet({ type: 'Action.Execute', id: 'reportNotOurs', title: t.action.notOurs, verb: 'reportNotOurs', data: about, style: 'destructive' }),
  ], { separator: true, spacing: 'medium' });
  return showCard('cannotAnswer', t.action.cannotAnswer, [...later, notOurs]);
}

/** No input is required in the client's sense: a draft may be half done. What is missing is told when the status is sent. */
function inputs({ goals }: StatusWantedCard, language: Language, today: string, remark?: Remark): Element[] {
  const t = wordsIn(language);
  const { typed } = remark ?? {};
  const inOrder = (choices: Readonly<Record<string, string>>, id: string, label: string) => openChoice(id, label, t.input.choose, choices, typed);
  const forms = goals.map(({ goalId, label }, index) => container([
    heading(t.goal(index + 1, literal(label)), { size: 'default' }),
    scoreInput(goalInput('score', goalId), t, typed),
    columns(
      { width: 'stretch', items: [inOrder(t.status, goalInput('status', goalId), t.input.status)] },
      { width: 'stretch', items: [inOrder(t.tookPart, goalInput('tookPart', goalId), t.input.tookPart)] },
    ),
  ], { separator: true, spacing: 'medium' }));
  const slots = ['1', '2', '3'].map((n) => columns(
    { width: 'stretch', items: [openDate(`slotDay${n}`, t.input.slotDay(n), today, typed)] },
    { width: 'stretch', items: [{ ...openChoice(`slotPart${n}`, t.input.slotPart(n), t.input.choose, t.dayPart, typed), value: typed?.[`slotPart${n}`] ?? 'morning' }] },
  ));
  const common = container([
    inOrder(t.recommendation, 'recommendation', t.input.recommendation),
    toggleInput('meetingWanted', t.input.meeting, t.input.meetingWanted, typed),
    ...slots,
    ...(remark?.commentWanted ? [toggleInput('withoutComment', t.input.comment, t.input.withoutComment, typed)] : []),
    textBlock(t.statusWanted.commentsElsewhere, { isSubtle: true }),
  ], { separator: true, spacing: 'medium' });
  return [textBlock(t.statusWanted.allGoals), ...forms, common];
}

/** Digits as keys would be put first by the language itself; the scale is shown from best to worst as the contract lists it. */
function scoreInput(id: string, t: CardText, typed?: Typed) {
  const input = openChoice(id, t.input.score, t.input.choose, t.score, typed);
  return { ...input, choices: scoreChoices.map((value) => ({ title: t.score[value], value })) };
}

/** Whether a meeting is wanted, and when the provider could. */
export function meetingFacts({ meetingWanted, meetingSlots }: { meetingWanted: boolean; meetingSlots: readonly MeetingSlot[] }, language: Language): [string, string | undefined][] {
  const t = wordsIn(language);
  const days = meetingSlots.map(({ on, part }) => `${dayIn(language, on)} (${t.dayPart[part].toLowerCase()})`);
  return [[t.fact.meeting, meetingWanted ? t.yes : t.no], [t.fact.meetingDays, days.length > 0 ? days.join('; ') : undefined]];
}

function notOurs(view: StatusWantedCard, { by, on, reason }: NonNullable<StatusWantedCard['notOurs']>, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names } = drawing;
  const t = wordsIn(language);
  const about = refOf('C15', view);
  const facts = factSet(
    [t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no], [t.fact.reason, providerWords[language].notOursReason[reason]], [t.fact.answeredOn, dayIn(language, on)], [t.fact.answeredBy, literal(names(by))],
  );
  return frame(about, drawing, {
    title: t.statusWanted.notOurs, body: [facts, textBlock(t.statusWanted.notOursIntro)],
    actions: [...undoAction(about, view.undo, t), openUrl('open', t.action.open, links.followUp(view.caseNo, view.ref))], summary: t.statusWanted.notOursSummary(view.orderNo),
  }, remark);
}

function receipt(view: StatusWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names } = drawing;
  const t = wordsIn(language);
  const { answered } = view;
  const body: Element[] = [factSet(
    [t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no],
    ...(answered ? [
      [t.fact.answeredOn, dayIn(language, answered.on)], [t.fact.answeredBy, literal(names(answered.by))], [t.fact.recommendation, t.recommendation[answered.recommendation]],
      ...meetingFacts(answered, language), [t.fact.comments, t.commentCount(answered.comments)],
    ] as [string, string | undefined][] : []),
  )];
  body.push(...(answered ? goalAnswers(answered.goals, t) : [textBlock(t.statusWanted.closedUnanswered)]));
  const closed = view.stage === 'closed';
  const about = refOf('C15', view);
  return frame(about, drawing, {
    title: closed ? t.statusWanted.closed : t.statusWanted.answered,
    body,
    actions: [...undoAction(about, view.undo, t), openUrl('open', t.action.open, links.followUp(view.caseNo, view.ref))],
    summary: closed || !answered ? t.statusWanted.closedSummary(view.orderNo, view.no) : t.statusWanted.answeredSummary(view.orderNo, dayIn(language, answered.on)),
  }, remark);
}

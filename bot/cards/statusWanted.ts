/** C15: the provider's status for a follow-up, one small form per goal. Free text goes into a dialog, never into the chat. */
import { commentDialog, goalInput, scoreChoices } from '#contract/cards';
import type { StatusWantedCard } from '#domain/views/cardView';
import { choiceInput, columns, container, factSet, heading, literal, openUrl, textBlock, toggleInput, type Action, type Element, type Typed } from './elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { goalAnswers } from './goalAnswers';
import { dayIn, wordsIn, type CardText } from './text/words';

/** More goals than this are answered in the tab. */
const mostGoalsInline = 5;

export function statusWanted(view: StatusWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  return view.stage === 'open' ? form(view, drawing, links, remark) : receipt(view, drawing, links, remark);
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
    factSet([t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no], [t.fact.period, t.period(day(view.periodFrom), day(view.dueOn))], [t.fact.due, day(view.dueOn)]),
    ...(view.dueOn < today ? [textBlock(t.overdue, { color: 'attention', weight: 'bolder' })] : []),
    ...(inline ? inputs(view, t, remark?.typed) : [textBlock(t.statusWanted.tooMany(view.goals.length))]),
  ];
  const send: Action = { type: 'Action.Execute', id: 'answerFollowUp', title: t.action.sendStatus, verb: 'answerFollowUp', data: about, style: 'positive' };
  const dialog = commentDialog.parse({ msteams: { type: 'task/fetch' }, dialog: 'comment', caseNo: view.caseNo, followUpId: view.ref });
  const comment: Action = { type: 'Action.Submit', id: 'comment', title: t.action.comment, data: dialog, associatedInputs: 'none' };
  const actions: Action[] = inline ? [send, comment, openUrl('open', t.action.open, link)] : [openUrl('open', t.action.openForm, link), comment];
  return frame(about, drawing, { title: t.statusWanted.title(view.no), body, actions, summary: t.statusWanted.summary(view.orderNo, day(view.dueOn)) }, remark);
}

function inputs({ goals }: StatusWantedCard, t: CardText, typed?: Typed): Element[] {
  const scores = Object.fromEntries(scoreChoices.map((choice) => [choice, t.score[choice]]));
  const inOrder = (choices: Readonly<Record<string, string>>, id: string, label: string, missing: string) => choiceInput(id, label, missing, t.input.choose, choices, typed);
  const forms = goals.map(({ goalId, label }, index) => container([
    heading(t.goal(index + 1, literal(label)), { size: 'default' }),
    scoreInput(goalInput('score', goalId), scores, t, typed),
    columns(
      { width: 'stretch', items: [inOrder(t.status, goalInput('status', goalId), t.input.status, t.input.statusMissing)] },
      { width: 'stretch', items: [inOrder(t.tookPart, goalInput('tookPart', goalId), t.input.tookPart, t.input.tookPartMissing)] },
    ),
  ], { separator: true, spacing: 'medium' }));
  const common = container([
    inOrder(t.recommendation, 'recommendation', t.input.recommendation, t.input.recommendationMissing),
    toggleInput('meetingWanted', t.input.meeting, t.input.meetingWanted, typed),
    textBlock(t.statusWanted.commentsElsewhere, { isSubtle: true }),
  ], { separator: true, spacing: 'medium' });
  return [...forms, common];
}

/** Digits as keys would be put first by the language itself; the scale is shown from best to worst as the contract lists it. */
function scoreInput(id: string, scores: Readonly<Record<string, string>>, t: CardText, typed?: Typed) {
  const input = choiceInput(id, t.input.score, t.input.scoreMissing, t.input.choose, scores, typed);
  return { ...input, choices: scoreChoices.map((value) => ({ title: t.score[value], value })) };
}

function receipt(view: StatusWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, names } = drawing;
  const t = wordsIn(language);
  const { answered } = view;
  const body: Element[] = [factSet(
    [t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUp, view.no],
    ...(answered ? [
      [t.fact.answeredOn, dayIn(language, answered.on)], [t.fact.answeredBy, literal(names(answered.by))], [t.fact.recommendation, t.recommendation[answered.recommendation]],
      [t.fact.meeting, answered.meetingWanted ? t.yes : t.no], [t.fact.comments, t.commentCount(answered.comments)],
    ] as [string, string][] : []),
  )];
  body.push(...(answered ? goalAnswers(answered.goals, t) : [textBlock(t.statusWanted.closedUnanswered)]));
  const closed = view.stage === 'closed';
  return frame(refOf('C15', view), drawing, {
    title: closed ? t.statusWanted.closed : t.statusWanted.answered,
    body,
    actions: [openUrl('open', t.action.open, links.followUp(view.caseNo, view.ref))],
    summary: closed || !answered ? t.statusWanted.closedSummary(view.orderNo, view.no) : t.statusWanted.answeredSummary(view.orderNo, dayIn(language, answered.on)),
  }, remark);
}

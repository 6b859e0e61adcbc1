/** C19: the day of the follow-up has come and its result is to be registered, in the tab. */
import type { Language } from '#contract/primitives';
import type { ResultWantedCard } from '#domain/views/cardView';
import { factSet, openUrl, textBlock } from './elements';
import { frame, refOf, type CardLinks, type Drawing, type Drawn, type Remark } from './frame';
import { dayIn, wordsIn, type CardText } from './text/words';

/** What came out of a follow-up, as facts. */
export const resultFacts = ({ result, on, nextFollowUpOn }: NonNullable<ResultWantedCard['result']>, t: CardText, language: Language): [string, string | undefined][] => [
  [t.fact.result, t.result[result]],
  [t.fact.registeredOn, dayIn(language, on)],
  [t.fact.nextFollowUp, nextFollowUpOn && dayIn(language, nextFollowUpOn)],
];

export function resultWanted(view: ResultWantedCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const { language, today } = drawing;
  const t = wordsIn(language);
  const about = refOf('C19', view);
  const link = links.followUp(view.caseNo, view.ref);
  const head: [string, string | number][] = [[t.fact.caseNo, view.caseNo], [t.fact.order, view.orderNo], [t.fact.followUpOn, dayIn(language, view.dueOn)]];
  if (view.stage === 'closed') {
    const facts = factSet(...head, ...(view.result ? resultFacts(view.result, t, language) : []));
    return frame(about, drawing, { title: t.resultWanted.closed, body: [facts], actions: [openUrl('open', t.action.open, link)], summary: t.resultWanted.closedSummary(view.orderNo, view.no) }, remark);
  }
  const late = view.dueOn < today ? [textBlock(t.overdue, { color: 'attention', weight: 'bolder' })] : [];
  return frame(about, drawing, {
    title: t.resultWanted.title(view.no),
    body: [textBlock(t.resultWanted.intro), factSet(...head), ...late, textBlock(t.resultWanted.decisionHint, { isSubtle: true })],
    actions: [openUrl('register', t.action.register, link)],
    summary: t.resultWanted.summary(view.orderNo, view.no),
  }, remark);
}

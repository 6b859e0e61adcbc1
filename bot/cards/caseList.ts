/** A short list of cases in the chat: number, next deadline in words, and a way into the tab. No names, no goals. */
import type { OverviewRow } from '#domain/views/overview';
import { container, openUrl, textBlock, type Element } from './elements';
import { frame, type CardLinks, type Drawing, type Drawn } from './frame';
import { dayIn, wordsIn } from './text/words';

/** Rows shown; the rest is for the tab. */
const mostRows = 10;

export type ListKind = 'mine' | 'overdue' | 'teamOverdue';

export function caseList(kind: ListKind, rows: readonly Pick<OverviewRow, 'caseNo' | 'nextDeadline'>[], drawing: Pick<Drawing, 'language'>, links: CardLinks): Drawn {
  const { language } = drawing;
  const t = wordsIn(language);
  const shown = rows.slice(0, mostRows);
  const lines = shown.map(({ caseNo, nextDeadline }): Element => {
    const words = nextDeadline ? `${t.deadlineLight[nextDeadline.light]}: ${t.deadline[nextDeadline.kind]}, ${dayIn(language, nextDeadline.on)}` : t.list.noDeadline;
    return container([textBlock(`[${caseNo}](${links.case(caseNo)})`, { weight: 'bolder' }), textBlock(words, { spacing: 'none' })], { spacing: 'small' });
  });
  const none = kind === 'mine' ? t.list.none : t.list.noneOverdue;
  const more = rows.length > shown.length ? [textBlock(t.list.more(shown.length, rows.length), { isSubtle: true })] : [];
  return frame(null, { refreshFor: [] }, {
    title: t.list[kind],
    body: lines.length > 0 ? [...lines, ...more] : [textBlock(none)],
    actions: [openUrl('open', t.action.openOverview, links.overview())],
    summary: t.list.summary(t.list[kind], rows.length),
  });
}

/** The next follow-ups of own cases or orders, the nearest first: number, day and light. */
import type { Day } from '#domain/calendar';
import { deadlineLight } from '#domain/deadlines';
import type { OverviewRow } from '#domain/views/overview';
import type { Language } from '#contract/primitives';
import { container, openUrl, textBlock, type Element } from './elements';
import { frame, type CardLinks, type Drawn } from './frame';
import { dayIn, wordsIn } from './text/words';

const mostRows = 10;

export function followUpList(rows: readonly Pick<OverviewRow, 'caseNo' | 'nextFollowUpOn'>[], words: { title: string; none: string }, today: Day, language: Language, links: CardLinks): Drawn {
  const t = wordsIn(language);
  const planned = rows.flatMap(({ caseNo, nextFollowUpOn: on }) => (on ? [{ caseNo, on }] : [])).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const shown = planned.slice(0, mostRows);
  const lines = shown.map(({ caseNo, on }): Element =>
    container([textBlock(`[${caseNo}](${links.case(caseNo)})`, { weight: 'bolder' }), textBlock(`${t.deadlineLight[deadlineLight(on, today)]}: ${dayIn(language, on)}`, { spacing: 'none' })], { spacing: 'small' }));
  const more = planned.length > shown.length ? [textBlock(t.list.more(shown.length, planned.length), { isSubtle: true })] : [];
  return frame(null, { refreshFor: [] }, {
    title: words.title, body: lines.length > 0 ? [...lines, ...more] : [textBlock(words.none)],
    actions: [openUrl('open', t.action.openOverview, links.overview())], summary: t.list.summary(words.title, planned.length),
  });
}

/** One card in place of many: case numbers with a way into the tab, or counts. No content of any case. */
import type { Language } from '#contract/primitives';
import { container, factSet, openUrl, textBlock, type Element } from './elements';
import { frame, type CardLinks, type Drawn } from './frame';
import { digestText } from './text/digest';
import { wordsIn } from './text/words';

export type Digest =
  | { kind: 'many'; cases: readonly string[] }
  | { kind: 'overdue'; cases: readonly { caseNo: string; days: number }[] }
  | { kind: 'week'; overdue: number; opened: number; waiting: number; behind: number; reported: number };

/** Lines shown; the rest is for the tab. */
const mostLines = 15;

export function digestCard(digest: Digest, language: Language, links: CardLinks): Drawn {
  const { title, body, summary } = contentOf(digest, language, links);
  return frame(null, { refreshFor: [] }, { title, body, actions: [openUrl('open', wordsIn(language).action.openOverview, links.overview())], summary });
}

function contentOf(digest: Digest, language: Language, links: CardLinks): { title: string; body: Element[]; summary: string } {
  const t = digestText[language];
  const link = (caseNo: string) => `[${caseNo}](${links.case(caseNo)})`;
  const lines = (all: readonly string[]): Element[] => [
    container(all.slice(0, mostLines).map((line) => textBlock(line, { spacing: 'small' }))), ...(all.length > mostLines ? [textBlock(t.more(mostLines, all.length), { isSubtle: true })] : []),
  ];
  if (digest.kind === 'many') return { title: t.many.title, body: [textBlock(t.many.lead), ...lines(digest.cases.map(link))], summary: t.many.summary(digest.cases.length) };
  if (digest.kind === 'overdue') {
    const { title, lead, none, days, summary } = t.overdue;
    const body = digest.cases.length === 0 ? [textBlock(none)] : [textBlock(lead), ...lines(digest.cases.map((c) => `${link(c.caseNo)} · ${days(c.days)}`))];
    return { title, body, summary: summary(digest.cases.length) };
  }
  const { title, summary, ...words } = t.week;
  return { title, body: [factSet([words.overdue, digest.overdue], [words.opened, digest.opened], [words.waiting, digest.waiting], [words.behind, digest.behind], [words.reported, digest.reported])], summary };
}

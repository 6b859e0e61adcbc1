/** The message extension: own cases by number or state, and links to cases. What is posted holds the number only; each reader asks for the own face. */
import { z } from 'zod';
import { scopesOf, type OverviewRow, type OverviewScope } from '#domain/views/overview';
import { readOverview } from '#work/read';
import { caseCard, deadlineWords } from './cards/caseCard';
import { goneCard, refusedCard } from './cards/gone';
import { wordsIn } from './cards/text/words';
import { errorText } from '#contract/errors';
import { caseNo } from '#contract/primitives';
import { caseLine } from './caseLine';
import { caseNoIn, understand } from './chatCommands';
import { chatWords } from './chatWords';
import type { CardAction, CardReply, FoundCase, LinkRequest, SearchReply, SearchRequest } from './replies';
import { viewerOf, type Deps, type Viewer } from './viewer';

/** Cases offered at a time; Teams shows them under the box. */
const mostFound = 10;
const nothing: SearchReply = { kind: 'cases', cases: [] };

/** What anybody in a conversation may see; whoever posts it sees the own face at once. */
const bare = ({ links }: Deps, { language, teamsId }: Viewer, number: string): object =>
  caseCard(number, null, { language, words: chatWords[language].case, links, refreshFor: teamsId ? [teamsId] : [] }).card;

/** The preview is seen by whoever searches, and by nobody else. */
function found(deps: Deps, viewer: Viewer, number: string, { phase, nextDeadline }: Pick<OverviewRow, 'phase' | 'nextDeadline'>): FoundCase {
  const { language } = viewer;
  const deadline = nextDeadline ? deadlineWords(nextDeadline, language) : wordsIn(language).list.noDeadline;
  return { card: bare(deps, viewer, number), title: number, text: `${chatWords[language].case.phases[phase]} · ${deadline}` };
}

export async function searchCases(deps: Deps, { from, text }: SearchRequest): Promise<SearchReply> {
  const viewer = await viewerOf(deps, from);
  if (!viewer) return { kind: 'told', message: chatWords[from.language].noRole };
  const { language } = viewer;
  const rows = await rowsFor(deps, viewer, text);
  const cases = rows.slice(0, mostFound).map((row) => found(deps, viewer, row.caseNo, row));
  return cases.length > 0 ? { kind: 'cases', cases } : { kind: 'told', message: chatWords[language].search.none };
}

async function rowsFor(deps: Deps, { actor }: Viewer, text: string): Promise<OverviewRow[]> {
  const scopes = scopesOf(actor.roles);
  const rowsOf = async (scope: OverviewScope) => (await readOverview(deps.ports, actor, scope, 'card')).rows;
  const fragment = fragmentIn(text);
  if (fragment) {
    const all = (await Promise.all(scopes.map(rowsOf))).flat();
    return [...new Map(all.filter((row) => row.caseNo.includes(fragment)).map((row) => [row.caseNo, row])).values()];
  }
  const { kind } = text.trim() === '' ? { kind: 'mine' as const } : understand(text);
  const [usual] = scopes;
  if (!usual || (kind !== 'mine' && kind !== 'overdue')) return [];
  const rows = await rowsOf(usual);
  return kind === 'mine' ? rows : rows.filter((row) => row.nextDeadline?.light === 'overdue');
}

/** A whole case number, or some of its digits. */
const fragmentIn = (text: string): string | undefined => caseNoIn(text) ?? /^\s*(?:S-)?([\d-]{2,11})\s*$/i.exec(text)?.[1];

/** A link to a case of the product itself. One that the asker may not see is a link like any other. */
export async function unfurl(deps: Deps, { from, url }: LinkRequest): Promise<SearchReply> {
  const viewer = await viewerOf(deps, from);
  const number = numberInLink(url, deps.publicUrl);
  const line = viewer && number && (await caseLine(deps, viewer, number));
  if (!viewer || !number || !line) return nothing;
  return { kind: 'cases', cases: [found(deps, viewer, number, line)] };
}

function numberInLink(link: string, publicUrl: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.origin !== new URL(publicUrl).origin || url.username || url.password) return undefined;
  return caseNoIn(url.hash) ?? caseNoIn(url.pathname);
}

const shown = z.strictObject({ caseNo });

/** The own face of a posted case, or word that there is none. */
export async function showCase(deps: Deps, { from, data }: CardAction): Promise<CardReply> {
  const viewer = await viewerOf(deps, from);
  const language = viewer?.language ?? from.language;
  const drawing = { language, refreshFor: [] };
  const read = shown.safeParse(data);
  if (!read.success) {
    const message = errorText('badRequest', language);
    return { kind: 'refused', code: 'badRequest', message, card: refusedCard(drawing, message).card };
  }
  const number = read.data.caseNo;
  const line = viewer && (await caseLine(deps, viewer, number));
  if (!line) return { kind: 'card', card: goneCard(number, drawing).card };
  return { kind: 'card', card: caseCard(number, line, { language, words: chatWords[language].case, links: deps.links, refreshFor: [] }).card };
}

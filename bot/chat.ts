/** What people write to the bot: help, own cases, overdue cases. Nothing that they write is kept. */
import { scopesOf, type OverviewScope } from '#domain/views/overview';
import { chatText } from '#contract/cards';
import { readOverview } from '#work/read';
import { caseList, type ListKind } from './cards/caseList';
import { chatWords, commandIn } from './chatWords';
import type { ChatReply, Said } from './replies';
import { viewerOf, type Deps, type Viewer } from './viewer';

const text = (words: string): ChatReply => ({ kind: 'text', text: words });

export async function answerText(deps: Deps, { from, text: written, place }: Said): Promise<ChatReply> {
  const viewer = await viewerOf(deps, from);
  if (!viewer) return text(chatWords[from.language].noRole);
  const words = chatWords[viewer.language];
  const readable = chatText.safeParse(written);
  const command = readable.success ? commandIn(readable.data) : 'help';
  if (place.kind === 'channel') {
    if (command === 'help') return text(words.helpInChannel);
    if (command === 'mine') return text(words.personalOnly);
    return isOwnChannel(viewer, place.id) ? list(deps, viewer, 'teamOverdue', 'team') : text(words.otherTeam);
  }
  const [scope] = scopesOf(viewer.actor.roles);
  return command === 'help' || !scope ? text(words.help) : list(deps, viewer, command, scope);
}

const isOwnChannel = ({ organisation, actor }: Viewer, channelId: string): boolean =>
  organisation.teams.some((team) => team.channelId === channelId && team.teamId === actor.team) && actor.roles.some((role) => role === 'caseworker' || role === 'teamLead');

async function list({ ports, links }: Deps, { actor, language }: Viewer, kind: ListKind, scope: OverviewScope): Promise<ChatReply> {
  const { rows } = await readOverview(ports, actor, scope, 'card');
  const wanted = kind === 'mine' ? rows : rows.filter((row) => row.nextDeadline?.light === 'overdue');
  return { kind: 'card', ...caseList(kind, wanted, { language }, links) };
}

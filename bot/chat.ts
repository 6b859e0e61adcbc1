/** What people write to the bot: own cases, overdue cases, follow-ups, one case, language, help. Nothing that they write is kept. */
import { scopesOf, type OverviewScope } from '#domain/views/overview';
import { chatText } from '#contract/cards';
import type { Language } from '#contract/primitives';
import { readOverview } from '#work/read';
import { caseCard } from './cards/caseCard';
import { caseList, type ListKind } from './cards/caseList';
import { followUpList } from './cards/followUpList';
import { caseLine, teamLine } from './caseLine';
import { languageOfCommand, understand } from './chatCommands';
import { chatWords } from './chatWords';
import type { ChatReply, Place, Said } from './replies';
import { help, notUnderstood } from './sayings';
import { viewerOf, type Deps, type Viewer } from './viewer';

const text = (words: string): ChatReply => ({ kind: 'text', text: words });

export async function answerText(deps: Deps, { from, text: written, place }: Said): Promise<ChatReply> {
  const viewer = await viewerOf(deps, from);
  if (!viewer) return text(chatWords[from.language].noRole);
  const { language } = viewer;
  const words = chatWords[language];
  const readable = chatText.safeParse(written);
  const command = readable.success ? understand(readable.data) : { kind: 'help' as const };
  switch (command.kind) {
    case 'help':
      return help(language, place.kind, deps.links);
    case 'hello':
      return help(language, place.kind, deps.links, words.hello);
    case 'unknown':
      return notUnderstood(language, place.kind, command.near);
    case 'danish':
    case 'english':
      return place.kind === 'channel' ? text(words.languageInPerson) : keepLanguage(deps, viewer, languageOfCommand[command.kind]);
    case 'case':
      return oneCase(deps, viewer, command.caseNo, place);
    default:
      return place.kind === 'channel' ? teamList(deps, viewer, command.kind, place) : ownList(deps, viewer, command.kind);
  }
}

const isOwnChannel = ({ organisation, actor }: Viewer, channelId: string): boolean =>
  organisation.teams.some((team) => team.channelId === channelId && team.teamId === actor.team) && actor.roles.some((role) => role === 'caseworker' || role === 'teamLead');

async function keepLanguage({ ports }: Deps, { person }: Viewer, language: Language): Promise<ChatReply> {
  const conversation = await ports.conversations.find(person.personId);
  if (!conversation) return text(chatWords[language].failed);
  await ports.conversations.save({ ...conversation, language });
  return text(chatWords[language].languageKept);
}

/** In the team's own channel its people see the line of the overview there; what nobody may see looks like what does not exist. */
async function oneCase(deps: Deps, viewer: Viewer, caseNo: string, place: Place): Promise<ChatReply> {
  const { language } = viewer;
  const words = chatWords[language];
  if (place.kind === 'channel' && !isOwnChannel(viewer, place.id)) return text(words.otherTeam);
  const line = place.kind === 'channel' ? await teamLine(deps, viewer, caseNo) : await caseLine(deps, viewer, caseNo);
  return line ? { kind: 'card', ...caseCard(caseNo, line, { language, words: words.case, links: deps.links, refreshFor: [] }) } : text(words.caseUnknown(caseNo));
}

async function teamList(deps: Deps, viewer: Viewer, kind: 'mine' | 'overdue' | 'followUps', place: Place): Promise<ChatReply> {
  const words = chatWords[viewer.language];
  if (kind !== 'overdue') return text(words.personalOnly);
  return isOwnChannel(viewer, place.id) ? list(deps, viewer, 'teamOverdue', 'team') : text(words.otherTeam);
}

async function ownList(deps: Deps, viewer: Viewer, kind: 'mine' | 'overdue' | 'followUps'): Promise<ChatReply> {
  const [scope] = scopesOf(viewer.actor.roles);
  if (!scope) return help(viewer.language, 'personal', deps.links);
  if (kind !== 'followUps') return list(deps, viewer, kind, scope);
  const { rows, today } = await readOverview(deps.ports, viewer.actor, scope, 'card');
  return { kind: 'card', ...followUpList(rows, chatWords[viewer.language].followUps, today, viewer.language, deps.links) };
}

async function list({ ports, links }: Deps, { actor, language }: Viewer, kind: ListKind, scope: OverviewScope): Promise<ChatReply> {
  const { rows } = await readOverview(ports, actor, scope, 'card');
  const wanted = kind === 'mine' ? rows : rows.filter((row) => row.nextDeadline?.light === 'overdue');
  return { kind: 'card', ...caseList(kind, wanted, { language }, links) };
}

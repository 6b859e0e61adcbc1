/** Where the bot can talk: one chat per person, and the team's channel with its threads. Ids follow from people.ts, so they never change. */
import { channel, people, type LocalPerson } from '../../people';

export type Place =
  | { kind: 'personal'; base: string; person: LocalPerson }
  /** `thread` is the id of the post that opened it; without it the channel itself is meant. */
  | { kind: 'channel'; base: string; thread?: string };

export const personalChatId = (person: LocalPerson): string => `a:local-${person.key}`;

const threadMark = ';messageid=';

/** The place behind a conversation id, or undefined for an id that was never given out. */
export function placeOf(conversationId: string): Place | undefined {
  const person = people.find((p) => personalChatId(p) === conversationId);
  if (person) return { kind: 'personal', base: conversationId, person };
  if (conversationId === channel.channelId) return { kind: 'channel', base: channel.channelId };
  if (!conversationId.startsWith(channel.channelId + threadMark)) return undefined;
  return { kind: 'channel', base: channel.channelId, thread: conversationId.slice(channel.channelId.length + threadMark.length) };
}

/** The conversation id of a place; a thread names its first post. */
export const conversationIdOf = (base: string, thread?: string | null): string => (thread ? base + threadMark + thread : base);

export const channelMembers = (): LocalPerson[] => people.filter((p) => (channel.members as readonly string[]).includes(p.key));

export const membersOf = (place: Place): LocalPerson[] => (place.kind === 'personal' ? [place.person] : channelMembers());

/** Conversation ids (without threads) that this person sees. */
export const basesOf = (person: LocalPerson): string[] =>
  channelMembers().includes(person) ? [personalChatId(person), channel.channelId] : [personalChatId(person)];

/** What an installation belongs to: a person's key or the channel's. */
export const installTarget = (place: Place): string => (place.kind === 'personal' ? place.person.key : channel.key);

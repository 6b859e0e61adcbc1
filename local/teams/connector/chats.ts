/** Chats as a person sees them: own face of every card, newest last. */
import type { LocalPerson } from '../../people';
import { channel } from '../../people';
import { bot } from './activities';
import type { Card } from './cardActions';
import { faceOf } from './faces';
import type { Message } from './messages';
import { basesOf } from './places';
import type { TeamsSide } from './side';

export interface ChatMessage {
  id: string;
  /** The chat or channel; the same for all threads of a channel. */
  conversation: string;
  conversationName: string;
  /** Id of the post that a reply in a channel belongs to. */
  thread?: string;
  /** Instant on the movable clock. */
  time: string;
  /** `bot` or the key of a person. */
  from: string;
  text?: string;
  card?: Card;
  editedAt?: string;
}

/** Cards asked for at the same time, as a client that draws a screenful. */
const atOnce = 6;

/** `forced` asks the bot for every refreshable card again, however fresh the last answer is. */
export async function chatsOf(side: TeamsSide, person: LocalPerson, forced: boolean): Promise<ChatMessage[]> {
  const messages = side.messages.list(basesOf(person));
  const seen: ChatMessage[] = [];
  for (let from = 0; from < messages.length; from += atOnce) {
    const part = messages.slice(from, from + atOnce);
    seen.push(...(await Promise.all(part.map(async (message) => show(message, await faceOf(side, message, person, forced ? 'forced' : 'shown'))))));
  }
  // What the bot removed while cards were being asked for is not shown any more.
  return seen.filter((message) => side.messages.find(message.id));
}

/** One message that this person can see, or undefined. */
export function visibleMessage(side: TeamsSide, person: LocalPerson, id: string): Message | undefined {
  const message = side.messages.find(id);
  return message && basesOf(person).includes(message.base) ? message : undefined;
}

function show(message: Message, card: Card | undefined): ChatMessage {
  const { text } = message.activity;
  return {
    id: message.id,
    conversation: message.base,
    conversationName: message.base === channel.channelId ? `${channel.teamName} – ${channel.channelName}` : bot.name,
    ...(message.thread ? { thread: message.thread } : {}),
    time: message.sentAt,
    from: message.author,
    ...(typeof text === 'string' && text !== '' ? { text } : {}),
    ...(card ? { card } : {}),
    ...(message.editedAt ? { editedAt: message.editedAt } : {}),
  };
}

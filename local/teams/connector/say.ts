/** A person writes to the bot. */
import { Refusal } from '../../controls/refusal';
import type { LocalPerson } from '../../people';
import { bot, envelope } from './activities';
import type { BotAnswer } from './botDoor';
import { install } from './install';
import type { Message } from './messages';
import { basesOf, personalChatId, placeOf, type Place } from './places';
import type { TeamsSide } from './side';

/**
 * Sends a text in the own chat, or in a channel or thread by its conversation id. Refuses 404 where the person is no member.
 * Writing to the bot for the first time installs it, as opening its chat does in Teams.
 */
export async function say(side: TeamsSide, person: LocalPerson, text: string, conversation = personalChatId(person)): Promise<BotAnswer & { messageId: string }> {
  const place = placeFor(side, person, conversation);
  await install(side, place, false);
  const spoken = await speak(side, person, place, { text, shown: text });
  side.faces.age(person.key);
  return spoken;
}

/** Puts what the person says into the chat, and sends it. A button of a card may show other words than it sends. */
export async function speak(side: TeamsSide, person: LocalPerson, place: Place, { text, shown }: { text: string; shown: string }): Promise<BotAnswer & { messageId: string }> {
  const message = side.messages.add({ base: place.base, thread: place.kind === 'channel' ? place.thread : null, author: person.key, activity: { type: 'message', text: shown } });
  const answer = await sayTo(side, person, place, { ...textFor(place, text), textFormat: 'plain' }, message);
  return { messageId: message.id, ...answer };
}

/** A message activity; one that a person typed is already in the chat, one that a card's button sent is not shown there. */
export function sayTo(side: TeamsSide, person: LocalPerson, place: Place, content: Record<string, unknown>, message?: Message): Promise<BotAnswer> {
  const opened = message && place.kind === 'channel' ? { ...place, thread: place.thread ?? message.id } : place;
  const base = envelope(side, person, opened);
  const entities = [...(base.entities as object[]), ...((content.entities as object[] | undefined) ?? [])];
  return side.bot.send({ ...base, ...content, entities, type: 'message', id: message?.id ?? String(Date.now()) });
}

/** In a channel a bot hears only what mentions it. */
function textFor(place: Place, text: string): Record<string, unknown> {
  if (place.kind === 'personal') return { text };
  const mention = `<at>${bot.name}</at>`;
  return { text: `${mention} ${text}`, entities: [{ type: 'mention', mentioned: bot, text: mention }] };
}

function placeFor(side: TeamsSide, person: LocalPerson, conversation: string): Place {
  const place = placeOf(conversation);
  const isThere = place !== undefined && basesOf(person).includes(place.base) && (place.kind === 'personal' || !place.thread || side.messages.find(place.thread)?.base === place.base);
  if (!isThere) throw new Refusal(404, 'conversation-not-found', `${person.key} is in no conversation ${conversation}.`);
  return place;
}

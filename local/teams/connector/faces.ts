/** Each person's own face of a card: asked for when the card is shown, as Teams does with `refresh`. */
import type { LocalPerson } from '../../people';
import { invokeActivity } from './activities';
import type { BotAnswer } from './botDoor';
import type { Card } from './cardActions';
import type { Message } from './messages';
import { conversationIdOf, membersOf, placeOf, type Place } from './places';
import type { TeamsSide } from './side';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Teams refreshes a card at most once a minute per client (real time), and for at most 60 people. */
const freshFor = 60_000;
const mostPeople = 60;

const running = new WeakMap<TeamsSide, Map<string, Promise<Card>>>();

/** The card as it was sent, or undefined for a message without one. */
export function baseCard(message: Message): Card | undefined {
  const attachments = Array.isArray(message.activity.attachments) ? (message.activity.attachments as { contentType?: string; content?: Card }[]) : [];
  return attachments.find((a) => a.contentType === cardType)?.content;
}

/** The place (thread included) in which a message stands. */
export const placeOfMessage = (message: Message): Place => {
  // A post opens its own thread: what is pressed on it happens there.
  const thread = message.thread ?? (placeOf(message.base)?.kind === 'channel' ? message.id : null);
  return placeOf(conversationIdOf(message.base, thread))!;
};

/**
 * The card that this person sees now. `when` says how old an automatic face may be: `shown` up to a minute, `pressed` any age
 * (a person presses what is on the screen), `forced` always asks, even where an earlier press left its answer.
 */
export async function faceOf(side: TeamsSide, message: Message, person: LocalPerson, when: 'shown' | 'pressed' | 'forced'): Promise<Card | undefined> {
  const base = baseCard(message);
  if (!base) return undefined;
  const kept = side.faces.find(message.id, message.version, person.key);
  const action = refreshFor(base, person, placeOfMessage(message));
  if (!action) return kept?.card ?? base;
  const usable = kept && when !== 'forced' && (kept.manual || when === 'pressed' || (kept.seenAt > 0 && Date.now() - kept.seenAt < freshFor));
  return usable ? (kept.card ?? base) : askOnce(side, message, person, action, base);
}

/** The refresh action when it runs by itself for this person: everyone in a small chat, or the people that the card lists. */
function refreshFor(card: Card, person: LocalPerson, place: Place): Record<string, unknown> | undefined {
  const refresh = card.refresh as { action?: Record<string, unknown>; userIds?: string[] } | undefined;
  if (refresh?.action?.type !== 'Action.Execute') return undefined;
  const listed = refresh.userIds ?? [];
  const runs = listed.length ? listed.slice(0, mostPeople).includes(person.teamsId) : membersOf(place).length <= mostPeople;
  return runs ? refresh.action : undefined;
}

/** Two looks at the same time ask once. */
function askOnce(side: TeamsSide, message: Message, person: LocalPerson, action: Record<string, unknown>, base: Card): Promise<Card> {
  const asked = running.get(side) ?? new Map<string, Promise<Card>>();
  running.set(side, asked);
  const key = `${message.id}/${message.version}/${person.key}/${side.faces.generation(person.key)}`;
  const present = asked.get(key) ?? ask(side, message, person, action, base).finally(() => asked.delete(key));
  asked.set(key, present);
  return present;
}

async function ask(side: TeamsSide, message: Message, person: LocalPerson, action: Record<string, unknown>, base: Card): Promise<Card> {
  const generation = side.faces.generation(person.key);
  const value = { action: executeOf(action, {}), trigger: 'automatic' };
  const answer = await side.bot.send(invokeActivity(side, person, placeOfMessage(message), { name: 'adaptiveCard/action', value, messageId: message.id }));
  const card = cardIn(answer) ?? null;
  const isCurrent = side.faces.generation(person.key) === generation && side.messages.find(message.id)?.version === message.version;
  // A bot that could not answer is asked again at the next look.
  if (isCurrent && answer.status < 400) side.faces.save(message.id, message.version, person.key, { card, manual: false });
  return card ?? base;
}

/** The `action` part of an invoke: what the card's author wrote, with the values typed in laid over the data. */
export function executeOf(action: Record<string, unknown>, values: Record<string, string>): Record<string, unknown> {
  const { id, verb, data } = action;
  return { type: 'Action.Execute', ...(id === undefined ? {} : { id }), ...(verb === undefined ? {} : { verb }), data: mergeData(data, values) };
}

/** Data that is no object is sent as it is, without values. */
export const mergeData = (data: unknown, values: Record<string, string>): unknown =>
  data === undefined || data === null ? values : typeof data === 'object' && !Array.isArray(data) ? { ...data, ...values } : data;

/** The card in an answer to `adaptiveCard/action`, if it holds one. */
export function cardIn({ status, body }: BotAnswer): Card | undefined {
  if (status !== 200 || typeof body !== 'object' || body === null) return undefined;
  const { type, value, statusCode = 200 } = body as { type?: unknown; value?: unknown; statusCode?: unknown };
  const holds = type === cardType && statusCode === 200 && typeof value === 'object' && value !== null;
  return holds ? (value as Card) : undefined;
}

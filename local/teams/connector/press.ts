/** A person presses an action of a card: what a Teams client checks, sends, and shows afterwards. */
import { Refusal } from '../../controls/refusal';
import type { LocalPerson } from '../../people';
import { invokeActivity } from './activities';
import type { BotAnswer } from './botDoor';
import { actionsOf, allInputsOf, findAction, type Card, type CardAction } from './cardActions';
import { fillInputs, type GivenValue } from './cardInputs';
import { visibleMessage } from './chats';
import { cardIn, executeOf, faceOf, mergeData, placeOfMessage } from './faces';
import type { Message } from './messages';
import { sayTo, speak } from './say';
import type { TeamsSide } from './side';

export interface Press {
  messageId: string;
  /** Id, title, or index in document order. */
  action: string | number;
  inputs: Record<string, GivenValue>;
}

/** Actions that the client carries out by itself; `opened` is the address, or null where none is opened. */
export interface Opened {
  opened: string | null;
}

/** Answers what the bot answered. Refuses 404 (no such message or action), 409 (action disabled), 400 (inputs). */
export async function press(side: TeamsSide, person: LocalPerson, { messageId, action: wanted, inputs }: Press): Promise<BotAnswer | Opened> {
  const message = visibleMessage(side, person, messageId);
  if (!message) throw new Refusal(404, 'message-not-found', `${person.key} sees no message ${messageId}.`);
  const card = await faceOf(side, message, person, 'pressed');
  if (!card) throw new Refusal(404, 'no-card', `Message ${messageId} has no card.`);
  const found = actionOn(card, wanted);
  if (!['Action.Execute', 'Action.Submit'].includes(found.type)) return { opened: typeof found.action.url === 'string' ? found.action.url : null };
  const values = valuesFor(card, found, inputs);
  const answer = await send(side, person, message, found, values);
  side.faces.age(person.key);
  keepFace(side, person, message, answer);
  return answer;
}

function actionOn(card: Card, wanted: string | number): CardAction {
  const actions = actionsOf(card);
  const found = findAction(actions, wanted);
  const listed = actions.map(({ index, id, title, type }) => ({ index, id, title, type }));
  if (!found) throw new Refusal(404, 'action-not-found', `The card has no action ${JSON.stringify(wanted)}.`, { actions: listed });
  if (!found.enabled) throw new Refusal(409, 'action-disabled', `The action ${JSON.stringify(wanted)} is disabled.`);
  return found;
}

function valuesFor(card: Card, { inputs }: CardAction, given: Press['inputs']): Record<string, string> {
  const known = allInputsOf(card).map(({ id }) => id);
  const unknown = Object.keys(given).filter((id) => !known.includes(id));
  if (unknown.length) throw new Refusal(400, 'unknown-input', `The card has no input ${unknown.join(', ')}.`, { ids: unknown, inputs: known });
  const { values, missing, invalid } = fillInputs(inputs, given);
  if (missing.length) throw new Refusal(400, 'input-required', `Required and not filled: ${missing.join(', ')}.`, { ids: missing });
  if (invalid.length) throw new Refusal(400, 'input-invalid', `Not accepted by the card: ${invalid.join(', ')}.`, { ids: invalid });
  return values;
}

async function send(side: TeamsSide, person: LocalPerson, message: Message, { type, action }: CardAction, values: Record<string, string>): Promise<BotAnswer> {
  const place = placeOfMessage(message);
  const invoke = (name: string, value: unknown) => side.bot.send(invokeActivity(side, person, place, { name, value, messageId: message.id }));
  if (type === 'Action.Execute') return invoke('adaptiveCard/action', { action: executeOf(action, values), trigger: 'manual' });
  const data = mergeData(action.data, values);
  if (opensTask(action.data)) return invoke('task/fetch', { data, context: { theme: 'default' } });
  const said = saidBy(action.data);
  return said ? speak(side, person, place, said) : sayTo(side, person, place, { value: data, replyToId: message.id });
}

/** A button that speaks for the person: `imBack` shows what it sends, `messageBack` may show other words. */
function saidBy(data: unknown): { text: string; shown: string } | undefined {
  const { type, text, value, displayText } = (data as { msteams?: Record<string, unknown> } | null | undefined)?.msteams ?? {};
  const sent = type === 'messageBack' ? text : type === 'imBack' ? value : undefined;
  return typeof sent === 'string' ? { text: sent, shown: typeof displayText === 'string' ? displayText : sent } : undefined;
}

const opensTask = (data: unknown): boolean => (data as { msteams?: { type?: unknown } } | null | undefined)?.msteams?.type === 'task/fetch';

/** The answer's card belongs to the message as it is now: the bot may have edited it before it answered. */
function keepFace(side: TeamsSide, person: LocalPerson, message: Message, answer: BotAnswer): void {
  const card = cardIn(answer);
  const now = side.messages.find(message.id);
  if (card && now) side.faces.save(now.id, now.version, person.key, { card, manual: true });
}

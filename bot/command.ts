/** Reads what a card sends back into the command of a verb. Anything that the card itself would not send is refused. */
import { isDay } from '#domain/calendar';
import { cardActions, readFollowUpAnswer, type CardRef, type CardVerb } from '#contract/cards';
import type { CommandName } from '#contract/commands/index';
import type { Typed } from './cards/elements';

export interface CardCommand { verb: CommandName & CardVerb; ref: CardRef; input: unknown }

export const isCardVerb = (verb: string): verb is CardVerb => Object.hasOwn(cardActions, verb);

/** A client sends the inputs around an opened part along with those in it: the start date comes with a refusal, too. */
function withoutStartDate(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { startsOn: _around, ...own } = data as Record<string, unknown>;
  return own;
}

/** null when it cannot be read */
export function readCommand(verb: Exclude<CardVerb, 'refresh'>, data: unknown): CardCommand | null {
  try {
    if (verb === 'answerFollowUp') return { verb, ...readFollowUpAnswer(data) };
    if (verb === 'declineOrder') {
      const { reason, ...ref } = cardActions.declineOrder.parse(withoutStartDate(data));
      return { verb, ref, input: { orderId: ref.ref, rev: ref.rev, reason } };
    }
    const { startsOn, ...ref } = cardActions.acknowledgeOrder.parse(data);
    return { verb, ref, input: { orderId: ref.ref, rev: ref.rev, startsOn } };
  } catch {
    return null;
  }
}

/** Longest value of any input of a card. */
const longest = 40;

/** What was typed or chosen, to be offered again; ids and versions are not part of it. */
export function typedIn(data: unknown): Typed {
  if (typeof data !== 'object' || data === null) return {};
  const values = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= longest);
  return Object.fromEntries(values.filter(([id, value]) => id !== 'startsOn' || isDay(value)));
}

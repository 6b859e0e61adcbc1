/** Reads what a card sends back into the command of a verb. Anything that the card itself would not send is refused. */
import { isDay } from '#domain/calendar';
import { cardActions, goalInput, readFollowUpAnswer, type CardRef, type CardVerb } from '#contract/cards';
import type { CommandName } from '#contract/commands/index';
import type { Purpose } from '#contract/primitives';
import { Incomplete, isProviderVerb, readProviderCommand } from './providerCommands';
import { isAuthorityVerb, readAuthorityCommand } from './authorityCommands';
import type { Typed } from './cards/elements';

export interface CardCommand { verb: CommandName & CardVerb; ref: CardRef; input: unknown; /** Delivery, unless it says otherwise. */ purpose?: Purpose; /** The press decides on what is shown, and is read as such. */ decides?: true }

export const isCardVerb = (verb: string): verb is CardVerb => Object.hasOwn(cardActions, verb);

/** A client sends the inputs around an opened part along with those in it: the start date comes with a refusal, too. */
function withoutStartDate(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { startsOn: _around, ...own } = data as Record<string, unknown>;
  return own;
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);
/** Fields that were left open come as empty text, or not at all. */
const withoutOpen = (data: unknown): unknown => (isObject(data) ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '' && value !== undefined)) : data);

/** A status that says something of a goal and not all of it, or has no recommendation. */
function isHalfDone(data: unknown): boolean {
  const sent = withoutOpen(data);
  if (!isObject(sent)) return false;
  const goals = new Set(Object.keys(sent).flatMap((key) => goalPart.exec(key)?.[2] ?? []));
  return sent.recommendation === undefined || [...goals].some((goalId) => (['status', 'score', 'tookPart'] as const).some((part) => sent[goalInput(part, goalId)] === undefined));
}
const goalPart = /^(status|score|tookPart):([0-9a-f-]{36})$/;

/** @returns why it cannot be carried out when it cannot be read */
export function readCommand(verb: Exclude<CardVerb, 'refresh' | 'saveDraft'>, data: unknown): CardCommand | 'fieldsMissing' | 'badRequest' {
  try {
    if (isProviderVerb(verb)) return readProviderCommand(verb, data) as CardCommand;
    if (isAuthorityVerb(verb)) return readAuthorityCommand(verb, data);
    if (verb === 'answerFollowUp') {
      if (isHalfDone(data)) return 'fieldsMissing';
      return { verb, ...readFollowUpAnswer(withoutOpen(data)) };
    }
    if (verb === 'declineOrder') {
      const { reason, ...ref } = cardActions.declineOrder.parse(withoutStartDate(data));
      return { verb, ref, input: { orderId: ref.ref, rev: ref.rev, reason } };
    }
    const { startsOn, ...ref } = cardActions.acknowledgeOrder.parse(data);
    return { verb, ref, input: { orderId: ref.ref, rev: ref.rev, startsOn } };
  } catch (error) {
    return error instanceof Incomplete ? 'fieldsMissing' : 'badRequest';
  }
}

const dayInput = /^(startsOn|startedOn|until|dueOn|slotDay[123])$/;

/** Longest value of any input of a card. */
const longest = 40;

/** What was typed or chosen, to be offered again; ids and versions are not part of it. */
export function typedIn(data: unknown): Typed {
  if (typeof data !== 'object' || data === null) return {};
  const values = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= longest);
  return Object.fromEntries(values.filter(([id, value]) => !dayInput.test(id) || isDay(value)));
}

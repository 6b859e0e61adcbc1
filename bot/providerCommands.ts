/** What a press on a card about an order, its delivery or its follow-ups means, verb by verb. */
import type { z } from 'zod';
import type { InputOf } from '#domain/commands/index';
import type { CardRef } from '#contract/cards';
import { inputsAround, providerActions, type ProviderVerb } from '#contract/providerActions';
import { providerWords } from './cards/provider/parts';

type Sent<V extends ProviderVerb> = z.infer<(typeof providerActions)[V]>;

const inputs: { [V in ProviderVerb]: (sent: Sent<V>) => InputOf<V> } = {
  cannotAnswerInformation: ({ ref, reason }) => ({ informationId: ref, reason }),
  askInformationTime: ({ ref, until }) => ({ informationId: ref, until }),
  registerStart: ({ ref, startedOn }) => ({ orderId: ref, startedOn }),
  postponeStart: ({ ref, rev, startsOn, reason }) => ({ orderId: ref, rev, startsOn, reason }),
  confirmMeeting: ({ ref }) => ({ matterId: ref }),
  moveMeeting: ({ ref, dueOn }) => ({ matterId: ref, dueOn }),
  // The reason is part of the file, which is written in Danish.
  moveFollowUp: ({ ref, dueOn, reason }) => ({ followUpId: ref, dueOn, reason: providerWords.da.moveReason[reason] }),
  askMoreTime: ({ ref, rev, until, moreTimeReason }) => ({ followUpId: ref, rev, until, reason: moreTimeReason }),
  reportNotOurs: ({ ref, rev, notOursReason }) => ({ followUpId: ref, rev, reason: notOursReason }),
  answerMoreTime: ({ ref, outcome }) => ({ followUpId: ref, outcome }),
  answerChangeRequest: ({ ref, outcome }) => ({ changeRequestId: ref, outcome }),
  confirmHandover: ({ ref, side }) => ({ orderId: ref, side }),
  undo: ({ version }) => ({ version }),
};

export const isProviderVerb = (verb: string): verb is ProviderVerb => Object.hasOwn(providerActions, verb);

/** Something that belongs to the button was left open. */
export class Incomplete extends Error {}

/** A client sends the inputs around the button that was pressed, too; fields that were left open come as empty text. */
function ownPart(verb: ProviderVerb, data: unknown): Record<string, unknown> {
  const sent = { ...(data as Record<string, unknown>) };
  const own = Object.keys(providerActions[verb].shape);
  const around = inputsAround[String(sent.card)];
  return Object.fromEntries(Object.entries(sent).filter(([key, value]) => (own.includes(key) ? value !== '' && value !== undefined : !around?.test(key))));
}

/** Throws `Incomplete`, or a ZodError for anything that the card itself would not send. */
export function readProviderCommand(verb: ProviderVerb, data: unknown): { verb: ProviderVerb; ref: CardRef; input: unknown } {
  const part = ownPart(verb, data);
  const read = providerActions[verb].safeParse(part);
  if (!read.success) {
    const open = read.error.issues.every(({ path: [key] }) => key !== undefined && !Object.hasOwn(part, key) && inputsAround[String(part.card)]?.test(String(key)));
    throw open ? new Incomplete() : read.error;
  }
  const { card, caseNo, ref, rev } = read.data;
  const input = inputs[verb] as (sent: typeof read.data) => unknown;
  return { verb, ref: { card, caseNo, ref, rev }, input: input(read.data) };
}

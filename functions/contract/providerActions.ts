/** What the buttons of the cards about orders, delivery and follow-ups send back, by verb: ids, days and choices. What takes words is written in a dialog. */
import { z } from 'zod';
import { cannotAnswerReason, moreTimeReason, notOursReason, postponeReason } from './commands/shapes';
import { cardRef } from './cardRef';
import { caseNo, day, id } from './primitives';

/** Why a follow-up is moved, where it is moved on a card. */
export const moveReasons = ['citizen', 'provider', 'absence', 'sooner', 'other'] as const;
export type MoveReason = (typeof moveReasons)[number];

const on = <K extends string>(...cards: [K, ...K[]]) => cardRef.extend({ card: z.enum(cards) });

export const providerActions = {
  cannotAnswerInformation: on('C05').extend({ reason: cannotAnswerReason }),
  askInformationTime: on('C05').extend({ until: day }),
  registerStart: on('C13').extend({ startedOn: day }),
  postponeStart: on('C13').extend({ startsOn: day, reason: postponeReason }),
  confirmMeeting: on('C17'),
  moveMeeting: on('C17').extend({ dueOn: day }),
  moveFollowUp: on('C18', 'C20').extend({ dueOn: day, reason: z.enum(moveReasons) }),
  askMoreTime: on('C15').extend({ until: day, moreTimeReason }),
  reportNotOurs: on('C15').extend({ notOursReason }),
  answerMoreTime: on('C21').extend({ outcome: z.enum(['granted', 'declined', 'meeting']) }),
  answerChangeRequest: on('C21').extend({ outcome: z.enum(['accepted', 'meeting']) }),
  confirmHandover: on('C28').extend({ side: z.enum(['given', 'taken']) }),
  undo: on('C11', 'C15', 'C27').extend({ version: z.int().min(1).max(1_000_000) }),
} as const;
export type ProviderVerb = keyof typeof providerActions;

/** Inputs that a card has beside those of the button that was pressed: a client sends them all. */
export const inputsAround: Partial<Record<string, RegExp>> = {
  C05: /^(reason|until)$/, C11: /^(startsOn|reason)$/, C13: /^(startedOn|startsOn|reason)$/, C17: /^dueOn$/, C18: /^(dueOn|reason)$/, C20: /^(dueOn|reason)$/,
  C15: /^((status|score|tookPart):[0-9a-f-]{36}|recommendation|meetingWanted|withoutComment|slot(Day|Part)[123]|until|moreTimeReason|notOursReason)$/,
};

/** Forms that a card opens in a dialog; `ref` is the id of what they are about. */
export const dialogVerbs = ['answerFollowUp', 'askClarification', 'answerInformation', 'askAboutNeed'] as const;
export type DialogVerb = (typeof dialogVerbs)[number];
export const formDialog = z.strictObject({ msteams: z.strictObject({ type: z.literal('task/fetch') }), dialog: z.literal('form'), verb: z.enum(dialogVerbs), caseNo, ref: id });

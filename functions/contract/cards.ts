/** What a card carries and sends back: ids and versions only. Everything shown is loaded again from the case. */
import { z } from 'zod';
import type { AnswerFollowUp } from '#domain/commands/followUps/answerFollowUp';
import { declineReason, goalStatus, notScoredReason, recommendation, tookPart } from './commands';
import { authorityActions } from './authorityActions';
import { providerActions } from './providerActions';
import { cardRef, type CardRef } from './cardRef';
import { caseNo, day, id, text } from './primitives';

export { cardKind, cardRef, type CardKind, type CardRef } from './cardRef';

/** Score inputs are one choice each: −2 … +2, or `ns:` and the reason why not. */
export const scoreChoices = ['2', '1', '0', '-1', '-2', 'ns:notWorkedOn', 'ns:citizenAbsent', 'ns:citizenDeclined', 'ns:tooEarly', 'ns:other'] as const;

const flag = z.enum(['true', 'false']);
/** What the buttons of the cards send back, by verb. */
export const cardActions = {
  ...authorityActions,
  ...providerActions,
  refresh: cardRef,
  acknowledgeOrder: cardRef.extend({ card: z.literal('C11'), startsOn: day }),
  declineOrder: cardRef.extend({ card: z.literal('C11'), reason: declineReason }),
  answerFollowUp: cardRef.extend({
    card: z.literal('C15'),
    recommendation,
    meetingWanted: flag,
    withoutComment: flag.optional(),
  }).catchall(z.string().max(40)),
  saveDraft: cardRef.extend({ card: z.literal('C15') }).catchall(z.string().max(40)),
} as const;
export type CardVerb = keyof typeof cardActions;

/** The dialog for a comment is opened for one follow-up. */
export const commentDialog = z.strictObject({ msteams: z.strictObject({ type: z.literal('task/fetch') }), dialog: z.literal('comment'), caseNo, followUpId: id });

/** Input ids of the follow-up card. */
export const goalInput = (part: 'status' | 'score' | 'tookPart', goalId: string): string => `${part}:${goalId}`;

const meetingSlots = ['1', '2', '3'] as const;
const slotKey = /^slot(Day|Part)[123]$/;
const dayPart = z.enum(['morning', 'midday', 'afternoon']);
/** The warning that a comment is missing, and what stands for the reason when the provider sends without one. */
const withoutCommentReason = { 'status-comment': 'Sendt uden kommentar fra kortet' } as const;

/** What the provider has filled in of a status: everything that a draft may hold. */
export const statusInput = /^((status|score|tookPart):[0-9a-f-]{36}|recommendation|meetingWanted|slot(Day|Part)[123])$/;

const goalKey = /^(status|score|tookPart):([0-9a-f-]{36})$/;

/** Turns the flat inputs of the follow-up card into the command; throws a ZodError for anything else than its own inputs. */
export function readFollowUpAnswer(data: unknown): { ref: CardRef; input: AnswerFollowUp } {
  const { card, caseNo: number, ref, rev: version, recommendation: advice, meetingWanted, withoutComment, ...rest } = cardActions.answerFollowUp.parse(data);
  const goals = new Map<string, Record<string, string>>();
  const slots: Record<string, string> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (slotKey.test(key)) {
      slots[key] = value;
      continue;
    }
    const match = goalKey.exec(key);
    if (!match) throw new z.ZodError([{ code: 'unrecognized_keys', keys: [key], path: [], message: 'unknown field', input: undefined }]);
    goals.set(match[2]!, { ...goals.get(match[2]!), [match[1]!]: value });
  }
  const answers = [...goals].map(([goalId, inputs]) => {
    const { status, score, tookPart: part } = z.strictObject({ status: goalStatus, score: z.enum(scoreChoices), tookPart }).parse(inputs);
    const excuse = score.startsWith('ns:') ? notScoredReason.parse(score.slice(3)) : undefined;
    return { goalId, status, score: excuse ? null : (Number(score) as -2 | -1 | 0 | 1 | 2), notScoredReason: excuse, tookPart: part };
  });
  const proposed = meetingSlots.flatMap((n) => (slots[`slotDay${n}`] ? [{ on: day.parse(slots[`slotDay${n}`]), part: dayPart.parse(slots[`slotPart${n}`]) }] : []));
  return { ref: { card, caseNo: number, ref, rev: version }, input: { followUpId: ref, rev: version, answers, recommendation: advice,
      // Whoever proposes days wants to meet.
      meetingWanted: meetingWanted === 'true' || proposed.length > 0, ...(proposed.length > 0 ? { meetingSlots: proposed } : {}),
      ...(withoutComment === 'true' ? { reasons: withoutCommentReason } : {}) } };
}

/** What a person may write to the bot. */
export const chatText = text(1000);

/** Checks of appeals and of closing a thread. */
import type { Appeal } from '../../areas/decisions';
import type { CaseState, Thread } from '../../case';
import type { Check } from '../rule';
import { filled, lacking, unmet } from '../reading';

/** A fully changed decision is over when the new one has been made (RSL § 66). */
const isReplaced = ({ decisions }: CaseState, { decisionId, reassessment }: Appeal): boolean =>
  reassessment?.outcome === 'changed' && decisions.some((d) => d.decisionId !== decisionId && !d.enteredInError && (d.replaces === decisionId || d.decidedOn >= reassessment.on));

/** Appeals of a thread that nobody has finished. */
const openAppeals = (state: CaseState, { threadId }: Thread): Appeal[] => state.appeals.filter((a) => a.threadId === threadId && !a.outcome && !isReplaced(state, a));

/** Appeals that were sent back, whose own new decision has neither been made nor got a deadline of its own. */
export const remittedWithoutDeadline = ({ appeals, decisions }: CaseState, { threadId, request, answerBy }: Thread): Appeal[] =>
  appeals.filter(({ threadId: of, outcome }) => outcome?.outcome === 'remitted' && (of === threadId || of === request.reopens)
    && (answerBy === undefined || answerBy <= outcome.on) && !decisions.some((d) => d.threadId === threadId && d.decidedOn > outcome.on));

export const appealChecks: Record<string, Check> = {
  R19: ({ state, draft, context: { today } }) => state.appeals.every((a) => a.appealId !== draft.appealId || today <= a.reassessBy) || {},
  R20: ({ state, thread, draft: { appealId, appealOutcome } }) => {
    if (appealId === undefined) return lacking(openAppeals(state, thread).map((a) => a.appealId));
    const appeal = state.appeals.find((a) => a.appealId === appealId);
    if (!appeal || isReplaced(state, appeal)) return true;
    // What the citizen withdraws goes nowhere.
    if (appealOutcome === 'withdrawn') return true;
    return lacking(unmet({ reassessment: filled(appeal.reassessment?.reasons), forwardedOn: appealOutcome === undefined || appeal.forwardedOn !== undefined }));
  },
  R21: ({ state, thread }) => lacking(remittedWithoutDeadline(state, thread).map((a) => a.appealId)),
  'appeal-window': ({ state, thread, context: { today } }) => {
    const open = state.decisions.filter((d) => d.threadId === thread.threadId && !d.favourable && !d.enteredInError && (d.sent?.appealBy ?? today) >= today);
    return lacking(open.filter((d) => !state.appeals.some((a) => a.decisionId === d.decisionId)).map((d) => d.decisionId));
  },
};

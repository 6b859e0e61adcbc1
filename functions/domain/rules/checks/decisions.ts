/** Checks of a decision: hearing, reasons, appeal guidance, who may decide, and that it is about this one citizen. */
import type { Hearing } from '../../areas/decisions';
import type { Day } from '../../calendar';
import { fingerprint } from '../../fingerprint';
import { receivedOn, weeksAfter } from '../../workingDays';
import { assessmentFor, filled, grantsNothing, isTold, lacking, matterIds, openMatters, unmet } from '../reading';
import type { Check, Draft } from '../rule';

/** The citizen has answered, or the day by which to answer has ended (FVL § 20). */
const isOver = ({ answer, deadline }: Hearing, today: Day): boolean => answer !== undefined || deadline < today;

/** Weeks in which a decision may be appealed (RSL § 67). */
const appealWeeks = 4;

/** A decision that is not said to be oral is a written one. */
const isOral = ({ decision }: Draft): boolean => decision?.sent?.channel === 'oral';

const unfavourable = ({ decision }: Draft): boolean => decision !== undefined && !decision.favourable;

export const decisionChecks: Record<string, Check> = {
  R03: ({ thread, context: { today } }) => thread.answerBy === undefined || today <= thread.answerBy || {},
  R10: ({ thread, draft }) => grantsNothing(draft.decision!) || isTold(thread, 'changesToReport') || {},
  R13: ({ state, thread, draft, context: { today } }) => {
    if (!unfavourable(draft)) return true;
    const hearings = state.hearings.filter((h) => h.threadId === thread.threadId);
    const over = hearings.filter((h) => isOver(h, today));
    const unheard = state.unfavourableFacts.filter((f) => f.threadId === thread.threadId && f.essential && !f.knownToCitizen && !over.some((h) => h.factIds.includes(f.factId)));
    const { hearingId, hearingNotNeeded } = draft.decision!;
    const stillOpen = hearings.filter((h) => h.hearingId === hearingId && !isOver(h, today));
    const silent = over.length === 0 && !filled(hearingNotNeeded) && unheard.length === 0 && stillOpen.length === 0;
    return lacking([...unheard.map((f) => f.factId), ...stillOpen.map((h) => h.hearingId), ...(silent ? ['hearingNotNeeded'] : [])]);
  },
  R14: ({ state, thread, context: { today } }) =>
    lacking(matterIds(openMatters(state, 'statement', thread.threadId).filter((m) => m.dueOn === undefined || m.dueOn >= today))),
  R15: ({ draft }) => {
    if (!unfavourable(draft) || isOral(draft)) return true;
    const { facts, rules, considerations } = draft.decision!.reasons ?? { facts: '', rules: '', considerations: '' };
    return lacking(unmet({ factsReliedOn: filled(facts), rulesApplied: filled(rules), considerations: filled(considerations) }));
  },
  R16: ({ draft }) => !unfavourable(draft) || !isOral(draft) || {},
  R17: ({ draft }) => !unfavourable(draft) || lacking(unmet({ appealBody: filled(draft.decision!.guidance?.body), appealHow: filled(draft.decision!.guidance?.how) })),
  R18: ({ draft, context: { calendar } }) => {
    const sent = draft.decision?.sent;
    if (!unfavourable(draft) || !sent) return true;
    return sent.appealBy === weeksAfter(receivedOn(sent.channel, sent.on, calendar), appealWeeks, calendar) || { items: ['appealBy'] };
  },
  R38: ({ state, thread: { threadId }, draft }) => {
    const done = state.matters.some((m) => m.kind === 'journalised' && m.threadId === threadId && m.settled);
    const sent = draft.decision || done ? [] : state.decisions.filter((d) => d.threadId === threadId && d.sent).map((d) => d.decisionId);
    return lacking([...matterIds(openMatters(state, 'journalised', threadId)), ...sent]);
  },
  R47: (subject) => {
    const { draft: { decision }, context } = subject;
    const texts = { overall: assessmentFor(subject)?.overall, individual: decision!.individual, considerations: decision!.reasons?.considerations };
    const own = (text: string | undefined) => {
      const mark = fingerprint(text ?? '');
      return mark === null || !context.usedElsewhere(mark);
    };
    return lacking(unmet({ overall: own(texts.overall), individual: own(texts.individual), considerations: own(texts.considerations) }));
  },
  R48: ({ draft }) => filled(draft.decision!.individual) || {},
  'remarks-weighed': ({ state, thread, draft }) =>
    !unfavourable(draft) || filled(draft.decision!.remarksWeighed) || !state.hearings.some((h) => h.threadId === thread.threadId && filled(h.answer?.text)) || {},
};

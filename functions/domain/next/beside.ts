/** What waits beside the phases: letters to send, hearings, appeals, information from outside, consents and matters. */
import { owesNotice } from '../consents';
import { addDays } from '../calendar';
import { threadById } from '../case';
import { awaitsEffect } from '../effect';
import { isOpen, waitingQuestion } from '../talks';
import type { Candidate, Steps } from './step';

/** Until the citizen has been told, a decision helps nobody. */
const sending: Steps = (state) => state.decisions
  .filter((d) => !d.sent && !d.enteredInError && !state.decisions.some((other) => other.replaces === d.decisionId && !other.enteredInError))
  .map((decision): Candidate => ({
    verb: 'sendDecision', input: { decisionId: decision.decisionId }, by: decision.decidedOn,
    asks: { moment: 'send', thread: threadById(state, decision.threadId)!, draft: { decision } },
  }));

const hearings: Steps = (state) => state.hearings.filter((h) => !h.answer).map(({ hearingId, deadline }) => ({ verb: 'answerHearing', input: { hearingId }, by: deadline }));

/** Days before the day of effect from which it is worth looking whether all is ready. */
const effectAhead = 14;
/** A cut or a stop takes effect, in a request that is still being worked on (R22). */
const effects: Steps = (state, { today }) => state.decisions
  .filter((d) => awaitsEffect(state, d) && addDays(d.effectOn!, -effectAhead) <= today && threadById(state, d.threadId)!.stage !== 'closed')
  .map(({ decisionId, effectOn }): Candidate => ({ verb: 'confirmEffect', input: { decisionId }, by: effectOn }));

/** Looked at again first, then sent on unless the citizen was given everything, then answered by the appeal body (RSL §§ 66, 69). */
const appeals: Steps = (state) => state.appeals.filter((a) => !a.outcome).flatMap((appeal): Candidate[] => {
  const { appealId, reassessBy, reassessment, forwardedOn, threadId } = appeal;
  const input = { appealId };
  const thread = threadById(state, threadId)!;
  if (!reassessment) return [{ verb: 'reassessAppeal', input, by: reassessBy, asks: { moment: 'reassess', thread, draft: { appealId } } }];
  if (forwardedOn !== undefined) return [{ verb: 'registerAppealOutcome', input }];
  return reassessment.outcome === 'changed' ? [] : [{ verb: 'forwardAppeal', input, by: reassessBy, asks: { moment: 'closeAppeal', thread, draft: { appealId } } }];
});

const information: Steps = ({ information: asked }, { today }) => asked.filter((i) => i.state === 'waiting').flatMap(({ informationId, dueOn }): Candidate[] => [
  ...(dueOn < today ? [{ verb: 'remindInformation' as const, input: { informationId }, by: dueOn }] : []),
  { verb: 'receiveInformation', input: { informationId }, by: dueOn },
]);

const consents: Steps = (state) => state.consents.filter(owesNotice)
  .map(({ consentId, withdrawn, givenOn }) => ({ verb: 'noticeConsequences', input: { consentId }, by: withdrawn?.on ?? givenOn }));

const matters: Steps = (state) => state.matters.filter((m) => !m.settled).map(({ matterId, dueOn, raisedOn }) => ({ verb: 'settleMatter', input: { matterId }, by: dueOn ?? raisedOn }));

/** A negotiator who asks about the need waits in the middle of talks. */
const questions: Steps = ({ negotiations }) => negotiations.filter(isOpen).flatMap((n): Candidate[] => {
  const asked = waitingQuestion(n);
  return asked ? [{ verb: 'answerAboutNeed', input: { questionId: asked.questionId }, by: asked.on }] : [];
});

export const stepsBeside: Steps = (state, context) => [sending, hearings, effects, appeals, information, consents, questions, matters].flatMap((steps) => steps(state, context));

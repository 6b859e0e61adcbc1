/** What a request needs next, stage by stage, on its way to a decision (VUM P0–P5). */
import { awaitsDecision } from '../deadlines';
import { addDays } from '../calendar';
import { purposeOf, type CaseState, type Stage, type Thread } from '../case';
import type { Context } from '../decide';
import { stepsFrom } from '../phase';
import type { Moment } from '../rules/rule';
import { newestNeed } from '../talks';
import { inThread, of, type ByStage, type Candidate, type Steps } from './step';
import { talking, talks } from './talks';

/** Days before the deadline from which a notice of delay is still in time (RSL § 3 stk. 2). */
const noticeAhead = 3;
const leaving: Partial<Record<Stage, Moment>> = { opening: 'leaveOpening', information: 'leaveInformation', recommendation: 'leaveRecommendation', negotiation: 'negotiate' };

function onTo(thread: Thread, to: Stage): Candidate {
  const moment = leaving[thread.stage];
  return { verb: 'advance', input: { ...of(thread), to }, ...(moment ? { asks: { moment, thread, draft: { to } } } : {}) };
}
/** The next stages that the municipality's settings lead to, but for those that are reached by a deed. */
const onward = (thread: Thread, { settings }: Context): Candidate[] =>
  stepsFrom(thread.stage, false, settings).filter(({ to, kind }) => kind === 'forward' && !['closed', 'order', 'decision'].includes(to)).map(({ to }) => onTo(thread, to));

const decide = (thread: Thread): Candidate => ({ verb: 'recordDecision', input: of(thread) });
const close = (thread: Thread): Candidate => ({ verb: 'closeThread', input: of(thread), asks: { moment: 'close', thread, draft: { to: 'closed' } } });

const goalsWanted: ByStage = (state, thread) => [
  ...(purposeOf(state, thread.threadId) === undefined ? [{ verb: 'setPurpose' as const, input: of(thread) }] : []),
  ...(state.goals.length === 0 ? [{ verb: 'setGoal' as const, input: of(thread) }] : []),
];

const planWanted: ByStage = (state, thread) => {
  const offer = state.planOffers.findLast(inThread(thread));
  if (!offer) return [{ verb: 'offerPlan', input: of(thread) }];
  if (offer.answer === 'pending') return [{ verb: 'answerPlanOffer', input: { offerId: offer.offerId } }];
  return offer.answer === 'accepted' && !state.plans.some(inThread(thread)) ? [{ verb: 'finishPlan', input: of(thread) }] : [];
};

const recommendation: ByStage = (state, thread, context) => {
  const latest = state.recommendations.findLast(inThread(thread));
  if (latest && !latest.outcome) return [{ verb: 'decideRecommendation', input: { recommendationId: latest.recommendationId }, by: latest.on, notBy: latest.by }];
  const answered = latest !== undefined && latest.outcome!.outcome !== 'withdrawn' && latest.on >= thread.stageSince;
  const onTheWay = newestNeed(state, thread.threadId) !== undefined;
  const ahead = onward(thread, context).flatMap((step) => (onTheWay && step.input.to === 'negotiation' ? talks(state, thread, context) : [step]));
  return [...(answered ? [] : [{ verb: 'submitRecommendation' as const, input: of(thread) }]), ...goalsWanted(state, thread, context), ...ahead, decide(thread)];
};

/** Facts against the citizen that the citizen does not know of are put to the citizen before a decision (FVL § 19). */
const hearingWanted: ByStage = ({ unfavourableFacts, hearings }, thread) => {
  const heard = new Set(hearings.flatMap((h) => h.factIds));
  return unfavourableFacts.some((f) => inThread(thread)(f) && f.essential && !f.knownToCitizen && !heard.has(f.factId)) ? [{ verb: 'openHearing', input: of(thread) }] : [];
};

/** A decision that gives nothing ends the thread when the days of appeal are over. */
const decision: ByStage = (state, thread, context) => {
  if (awaitsDecision(state, thread)) return [...goalsWanted(state, thread, context), ...hearingWanted(state, thread, context), decide(thread)];
  const latest = state.decisions.findLast((d) => inThread(thread)(d) && !d.enteredInError)!;
  if (latest.services.length > 0) return [...goalsWanted(state, thread, context), ...(context.settings.planBeforeDecision ? [] : planWanted(state, thread, context))];
  return latest.sent && (latest.sent.appealBy ?? '') < context.today ? [close(thread)] : [];
};

const stages: Readonly<Record<Stage, ByStage>> = {
  request: (_state, thread) => [onTo(thread, 'opening')],
  opening: ({ wishes }, thread) => [
    ...(thread.answerBy === undefined ? [{ verb: 'chooseDeadline' as const, input: of(thread) }] : []),
    ...(thread.guidance.length === 0 ? [{ verb: 'giveGuidance' as const, input: of(thread) }] : []),
    ...(wishes.length === 0 && thread.request.wishesMissing === undefined ? [{ verb: 'recordWish' as const, input: {} }] : []),
    ...(thread.request.acute ? [decide(thread)] : []),
    onTo(thread, 'information'),
  ],
  information: ({ themeNotes, conditions }, thread) => [
    ...(themeNotes.some(inThread(thread)) ? [] : [{ verb: 'recordThemeNote' as const, input: of(thread) }]),
    ...conditions.filter((c) => c.verification === 'unconfirmed' && c.status === 'active').map(({ code }): Candidate => ({ verb: 'assessCondition', input: { ...of(thread), code } })),
    ...(conditions.length === 0 ? [{ verb: 'assessCondition' as const, input: of(thread) }] : []),
    onTo(thread, 'assessment'),
  ],
  assessment: (_state, thread) => [{ verb: 'recordAssessment', input: of(thread) }],
  recommendation,
  plan: (state, thread, context) => [
    ...goalsWanted(state, thread, context), ...planWanted(state, thread, context), ...onward(thread, context),
    ...(awaitsDecision(state, thread) && context.settings.planBeforeDecision ? [decide(thread)] : []),
  ],
  negotiation: (state, thread, context) => {
    const decides = context.settings.negotiation.position === 'beforeDecision';
    return talking(state, thread) ? talks(state, thread, context) : [...onward(thread, context), ...(decides ? [decide(thread)] : [])];
  },
  decision,
  order: (state, thread) => {
    const orders = state.orders.filter(inThread(thread));
    const idle = orders.length > 0 && orders.every((o) => o.state === 'ended' || o.state === 'superseded');
    return idle ? [close(thread)] : [];
  },
  closed: () => [],
};

/** The notice that the answer will be late is due before the day has passed. */
function delay(state: CaseState, thread: Thread, { today }: Context): Candidate[] {
  const { answerBy } = thread;
  return answerBy !== undefined && awaitsDecision(state, thread) && addDays(answerBy, -noticeAhead) <= today ? [{ verb: 'noticeDelay', input: of(thread), by: answerBy }] : [];
}

/** After acute help the assessment has a day of its own. */
function forcedAssessment({ assessments }: CaseState, thread: Thread): Candidate[] {
  const owed = thread.assessBy !== undefined && thread.stage !== 'closed' && !assessments.some(inThread(thread));
  return owed ? [{ verb: 'recordAssessment', input: of(thread), by: thread.assessBy }] : [];
}

export const threadSteps: Steps = (state, context) => state.threads.flatMap((thread) => {
  const { acute } = thread.request;
  const steps = [...delay(state, thread, context), ...forcedAssessment(state, thread), ...stages[thread.stage](state, thread, context)];
  const by = awaitsDecision(state, thread) ? thread.answerBy : undefined;
  return steps.map((step) => ({ by, acute, ...step }));
});

export const caseSteps: Steps = ({ threads, closedOn }) => (closedOn === undefined && threads.every((t) => t.stage === 'closed') ? [{ verb: 'closeCase', input: {} }] : []);

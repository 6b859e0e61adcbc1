/** What must happen by when, who is waited for, and when the system itself must act next. */
import { addDays, byDay, daysBetween, type Day } from './calendar';
import { openFollowUp, orderById, type CaseState, type Thread } from './case';
import { endingOf } from './orderEnd';
import { withoutStart } from './startingPoints';
import { isOpen, waitingQuestion } from './talks';

export type DeadlineKind = 'decision' | 'assessment' | 'orderAnswer' | 'clarification' | 'startingPoint' | 'followUp' | 'result' | 'hearing' | 'information' | 'reassess' | 'appeal' | 'matter' | 'round';
/** Those that the law itself sets, or the duty to follow up; no pause of the caseworker's hides them. */
export const lawDeadlines: readonly DeadlineKind[] = ['decision', 'assessment', 'hearing', 'reassess', 'appeal', 'followUp'];
export interface Deadline { kind: DeadlineKind; on: Day; ref: string }

export type WaitingKind = 'orderAnswer' | 'status' | 'information' | 'hearing' | 'approval' | 'appealBody' | 'needAnswer';
/** `provider` is named where a provider is waited for, `source` where information from outside is. */
export interface Waiting { kind: WaitingKind; provider?: string; source?: string; since: Day; ref: string }

export type DeadlineLight = 'overdue' | 'soon' | 'later';

/** True while a thread owes the citizen a decision. A thread that went back owes a new one. */
export const awaitsDecision = ({ decisions }: Pick<CaseState, 'decisions'>, { threadId, stage, stageSince }: Thread): boolean =>
  stage !== 'order' && stage !== 'closed' && !(stage === 'decision' && decisions.some((d) => d.threadId === threadId && !d.enteredInError && d.decidedOn >= stageSince));

function threadDeadlines(state: CaseState): Deadline[] {
  return state.threads.flatMap((thread): Deadline[] => {
    const { threadId, answerBy, assessBy, stage } = thread;
    const assessed = assessBy !== undefined && state.assessments.some((a) => a.threadId === threadId);
    return [
      ...(answerBy !== undefined && awaitsDecision(state, thread) ? [{ kind: 'decision' as const, on: answerBy, ref: threadId }] : []),
      ...(assessBy !== undefined && !assessed && stage !== 'closed' ? [{ kind: 'assessment' as const, on: assessBy, ref: threadId }] : []),
    ];
  });
}

function orderDeadlines(state: CaseState): Deadline[] {
  return state.orders.flatMap((order): Deadline[] => {
    if (order.state === 'sent') return [{ kind: 'orderAnswer', on: order.answerBy, ref: order.orderId }];
    if (order.state === 'clarifying') return [{ kind: 'clarification', on: order.answerBy, ref: order.orderId }];
    // A status that came before its order ended still wants its result.
    const followUp = order.state === 'accepted' || order.state === 'ended' ? openFollowUp(state, order.orderId) : undefined;
    return followUp ? [{ kind: followUp.stage === 'answered' ? 'result' : 'followUp', on: followUp.dueOn, ref: followUp.followUpId }] : [];
  });
}

/** Each goal of a running order needs a starting point before the provider can be asked how far it has come; the nearest day counts. */
function startingPointDeadlines(state: CaseState): Deadline[] {
  const running = state.orders.filter((o) => o.state === 'accepted' && o.startingPointBy !== undefined);
  const days = new Map<string, Day>();
  for (const order of running) for (const goalId of withoutStart(state, order)) if (order.startingPointBy! < (days.get(goalId) ?? '9999')) days.set(goalId, order.startingPointBy!);
  return [...days].map(([ref, on]) => ({ kind: 'startingPoint', on, ref }));
}

function otherDeadlines({ hearings, information, appeals, matters, negotiations }: CaseState): Deadline[] {
  return [
    ...hearings.filter((h) => !h.answer).map((h) => ({ kind: 'hearing' as const, on: h.deadline, ref: h.hearingId })),
    ...information.filter((i) => i.state === 'waiting').map((i) => ({ kind: 'information' as const, on: i.dueOn, ref: i.informationId })),
    ...appeals.filter((a) => !a.reassessment && !a.outcome).map((a) => ({ kind: 'reassess' as const, on: a.reassessBy, ref: a.appealId })),
    ...matters.filter((m) => !m.settled && m.dueOn !== undefined).map((m) => ({ kind: 'matter' as const, on: m.dueOn!, ref: m.matterId })),
    ...negotiations.filter((n) => !n.outcome && n.rounds.at(-1)?.dueOn !== undefined).map((n) => ({ kind: 'round' as const, on: n.rounds.at(-1)!.dueOn!, ref: n.negotiationId })),
  ];
}

/** All open deadlines of a case, the nearest first. */
export const deadlinesOf = (state: CaseState): Deadline[] =>
  [...threadDeadlines(state), ...orderDeadlines(state), ...startingPointDeadlines(state), ...otherDeadlines(state)].sort(byDay);

export function waitingFor(state: CaseState): Waiting[] {
  const orders = state.orders.flatMap((order): Waiting[] => {
    const { provider, orderId } = order;
    if (order.state === 'sent') return [{ kind: 'orderAnswer', provider, since: order.placedOn, ref: orderId }];
    const followUp = order.state === 'accepted' ? openFollowUp(state, orderId) : undefined;
    return followUp?.stage === 'asked' && !followUp.statusWaived ? [{ kind: 'status', provider, since: followUp.askedOn!, ref: followUp.followUpId }] : [];
  });
  return [
    ...orders,
    ...state.information.filter((i) => i.state === 'waiting').map((i): Waiting => ({ kind: 'information', source: i.source.kind, since: i.askedOn, ref: i.informationId })),
    ...state.hearings.filter((h) => !h.answer).map((h): Waiting => ({ kind: 'hearing', since: h.sentOn, ref: h.hearingId })),
    ...state.recommendations.filter((r) => !r.outcome).map((r): Waiting => ({ kind: 'approval', since: r.on, ref: r.recommendationId })),
    ...state.appeals.filter((a) => a.forwardedOn !== undefined && !a.outcome).map((a): Waiting => ({ kind: 'appealBody', since: a.forwardedOn!, ref: a.appealId })),
    ...state.negotiations.filter(isOpen).flatMap((n): Waiting[] => {
      const asked = waitingQuestion(n);
      return asked ? [{ kind: 'needAnswer', since: asked.on, ref: n.negotiationId }] : [];
    }),
  ];
}

/** What the system must do for this case on a day: the verb and what it concerns. */
export interface Wake { verb: 'requestStatus' | 'requestResult' | 'endOrder'; ref: string; dueOn: Day }

export function wakesOf(state: CaseState): Wake[] {
  const followUps = state.followUps.flatMap((f): Wake[] => {
    // Nobody is asked for a status that was waived, nor before every goal has its starting point.
    if (f.stage === 'planned') return f.statusWaived || withoutStart(state, orderById(state, f.orderId)!).length > 0 ? [] : [{ verb: 'requestStatus', ref: f.followUpId, dueOn: f.dueOn }];
    // A status that comes on or after the day itself already carries the question for the result.
    if (f.stage === 'answered' && !f.resultAskedOn && (f.answer!.scoredOn ?? f.answer!.on) < f.dueOn) return [{ verb: 'requestResult', ref: f.followUpId, dueOn: f.dueOn }];
    return [];
  });
  // The last day of an order is a day of help: it ends on the day after.
  const endings = state.orders.filter((o) => endingOf(state, o)).map((o): Wake => ({ verb: 'endOrder', ref: o.orderId, dueOn: addDays(o.endsOn!, 1) }));
  return [...followUps, ...endings];
}

/** Those whose day has come. @param statusDaysAhead days before a follow-up on which the provider is asked */
export const dueWakes = (wakes: readonly Wake[], today: Day, statusDaysAhead: number): Wake[] =>
  wakes.filter(({ verb, dueOn }) => today >= (verb === 'requestStatus' ? addDays(dueOn, -statusDaysAhead) : dueOn));

/** What a wake tells its verb. */
export const wakeInput = ({ verb, ref }: Wake): Record<string, string> => (verb === 'endOrder' ? { orderId: ref } : { followUpId: ref });

export function deadlineLight(on: Day, today: Day): DeadlineLight {
  const days = daysBetween(today, on);
  return days < 0 ? 'overdue' : days <= 7 ? 'soon' : 'later';
}

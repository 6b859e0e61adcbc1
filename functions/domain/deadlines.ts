/** What must happen by when, who is waited for, and when the system itself must act next. */
import { addDays, daysBetween, type Day } from './calendar';
import { followUpById, openFollowUp, type CaseState } from './case';

export type DeadlineKind = 'decision' | 'orderAnswer' | 'followUp' | 'result';
export interface Deadline { kind: DeadlineKind; on: Day; ref: string }

export type WaitingKind = 'orderAnswer' | 'status';
export interface Waiting { kind: WaitingKind; provider: string; since: Day; ref: string }

export type DeadlineLight = 'overdue' | 'soon' | 'later';

/** All open deadlines of a case, the nearest first. */
export function deadlinesOf(state: CaseState): Deadline[] {
  const open: Deadline[] = [];
  const { decisionNeeded } = state;
  if (decisionNeeded) open.push({ kind: 'decision', on: followUpById(state, decisionNeeded.followUpId)!.result!.on, ref: state.caseNo });
  else if (state.decisions.length === 0) open.push({ kind: 'decision', on: state.answerBy, ref: state.caseNo });
  for (const order of state.orders) {
    if (order.state === 'sent') open.push({ kind: 'orderAnswer', on: order.answerBy, ref: order.orderId });
    const followUp = openFollowUp(state, order.orderId);
    if (followUp) open.push({ kind: followUp.stage === 'answered' ? 'result' : 'followUp', on: followUp.dueOn, ref: followUp.followUpId });
  }
  return open.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function waitingFor(state: CaseState): Waiting[] {
  return state.orders.flatMap((order): Waiting[] => {
    if (order.state === 'sent') return [{ kind: 'orderAnswer', provider: order.provider, since: order.placedOn, ref: order.orderId }];
    const followUp = openFollowUp(state, order.orderId);
    return followUp?.stage === 'asked' ? [{ kind: 'status', provider: order.provider, since: followUp.askedOn!, ref: followUp.followUpId }] : [];
  });
}

/** What the system must do for this case, about a follow-up on its day or some days ahead of it. */
export interface Wake { verb: 'requestStatus' | 'requestResult'; followUpId: string; dueOn: Day }

export function wakesOf(state: CaseState): Wake[] {
  return state.followUps.flatMap((f): Wake[] => {
    if (f.stage === 'planned') return [{ verb: 'requestStatus', followUpId: f.followUpId, dueOn: f.dueOn }];
    // A status that comes on or after the day itself already carries the question for the result.
    if (f.stage === 'answered' && !f.resultAskedOn && f.answer!.on < f.dueOn) return [{ verb: 'requestResult', followUpId: f.followUpId, dueOn: f.dueOn }];
    return [];
  });
}

/** Those whose day has come. @param statusDaysAhead days before a follow-up on which the provider is asked */
export const dueWakes = (wakes: readonly Wake[], today: Day, statusDaysAhead: number): Wake[] =>
  wakes.filter(({ verb, dueOn }) => today >= (verb === 'requestStatus' ? addDays(dueOn, -statusDaysAhead) : dueOn));

export function deadlineLight(on: Day, today: Day): DeadlineLight {
  const days = daysBetween(today, on);
  return days < 0 ? 'overdue' : days <= 7 ? 'soon' : 'later';
}

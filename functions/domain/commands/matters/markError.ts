import { authority, happened, personOf, refused, type Actor, type Refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import { isLive, mayDeliver, relationTo } from '../../access';
import { followUpById, openFollowUp, orderById, type CaseState } from '../../case';
import type { ErrorMark } from '../../areas/matters';

export interface MarkError {
  kind: ErrorMark['kind'];
  ref: string;
  reason: string;
  /** When the marked follow-up had ended the help and its order runs on after all. */
  nextFollowUpOn?: Day;
}

type Fault = (state: CaseState, ref: string) => Refused | undefined;

/** Why a record cannot be marked; nothing is said of records that exist and may. */
const faults: Record<ErrorMark['kind'], Fault> = {
  decision: ({ decisions, orders }, ref) => {
    const decision = decisions.find((d) => d.decisionId === ref);
    if (!decision) return refused('recordUnknown', { kind: 'decision' });
    // No order runs without a decision.
    const carried = orders.find((o) => o.decisionId === ref && isLive(o));
    if (carried) return refused('stepNotOpen', { state: carried.state });
    return decision.enteredInError && refused('stepNotOpen', { state: 'enteredInError' });
  },
  order: (state, ref) => {
    const order = orderById(state, ref);
    if (!order) return refused('recordUnknown', { kind: 'order' });
    if (isLive(order)) return refused('stepNotOpen', { state: order.state });
    return order.enteredInError && refused('stepNotOpen', { state: 'enteredInError' });
  },
  followUp: (state, ref) => {
    const followUp = followUpById(state, ref);
    if (!followUp) return refused('recordUnknown', { kind: 'followUp' });
    if (followUp.stage !== 'answered' && followUp.stage !== 'closed') return refused('stepNotOpen', { state: followUp.stage });
    return followUp.enteredInError && refused('stepNotOpen', { state: 'enteredInError' });
  },
  scoring: ({ scorings, goals, errors }, ref) => listed(scorings.some((s) => s.scoringId === ref) || goals.some((g) => g.talks?.some((talk) => talk.talkId === ref)), 'scoring', errors, ref),
  note: ({ notes, errors }, ref) => listed(notes.some((n) => n.noteId === ref), 'note', errors, ref),
};

function listed(known: boolean, kind: ErrorMark['kind'], errors: readonly ErrorMark[], ref: string): Refused | undefined {
  if (!known) return refused('recordUnknown', { kind });
  return errors.some((e) => e.kind === kind && e.ref === ref) ? refused('stepNotOpen', { state: 'enteredInError' }) : undefined;
}

/** A provider marks what the own unit has reported on a running order, until the authority has made a result of it. */
function isOwn(state: CaseState, { kind, ref }: MarkError, actor: Actor): boolean {
  const followUp = kind === 'followUp' ? state.followUps.find((f) => f.followUpId === ref && f.stage === 'answered') : undefined;
  const scoring = kind === 'scoring' ? state.scorings.find((s) => s.scoringId === ref) : undefined;
  const orderId = (followUp ?? scoring)?.orderId;
  return state.orders.some((o) => o.orderId === orderId && mayDeliver(actor, o) && isLive(o));
}

/** The order that would run without a next follow-up when this result, which ended it, does not count (SEL § 148, R28). */
function leftWithout(state: CaseState, { kind, ref }: MarkError) {
  const followUp = kind === 'followUp' ? followUpById(state, ref) : undefined;
  const order = followUp && orderById(state, followUp.orderId);
  return order && isLive(order) && order.endsOn === undefined && !openFollowUp(state, order.orderId) ? { order, followUp } : undefined;
}

/**
 * Marks a record as entered in error, with the reason: nothing that was sent or reported is ever deleted (KL's FFB reporting rule followup-1).
 * A decision or order that help still runs on is ended first. A status in error is asked for anew.
 */
export const markError: Verb<MarkError> = {
  name: 'markError',
  by: [...authority, 'provider'],
  decide(state, input, { today, actor, id }) {
    const { kind, ref, reason, nextFollowUpOn } = input;
    if (relationTo(state, actor, today) === 'provider' && !isOwn(state, input, actor)) return refused('notAllowed');
    const fault = faults[kind](state, ref);
    if (fault) return fault;
    const marked = event('enteredInError', today, { kind, ref, reason, by: personOf(actor) });
    const left = leftWithout(state, input);
    if (!left) return nextFollowUpOn === undefined ? happened(marked) : refused('valueNotPossible', { fields: ['nextFollowUpOn'] });
    if (nextFollowUpOn === undefined) return refused('fieldsMissing', { fields: ['nextFollowUpOn'] });
    if (nextFollowUpOn <= today) return refused('dateNotPossible', { field: 'nextFollowUpOn' });
    const { orderId } = left.order;
    const last = state.followUps.findLast((f) => f.orderId === orderId)!;
    return happened(marked, event('followUpPlanned', today, { followUpId: id('followUp'), orderId, no: last.no + 1, dueOn: nextFollowUpOn, periodFrom: left.followUp.periodFrom }));
  },
};

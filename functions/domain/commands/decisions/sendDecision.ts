import { authority, refused, type Verb } from '../../decide';
import { threadById } from '../../case';
import type { Day } from '../../calendar';
import { passGates, through, type Reasons } from '../../rules/gate';
import type { Channel } from '../../workingDays';
import { successorsLeft } from './package';
import { sendingOf, sentEvent } from './sending';

export interface SendDecision {
  decisionId: string;
  channel: Channel;
  sentOn: Day;
  /** A later day of effect than was decided, when the letter comes too late for the first one. */
  effectOn?: Day;
  reasons?: Reasons;
}

/** Tells the citizen of a decision, once. The day of receipt and the last day to appeal follow from channel and date (RSL § 67, R18). */
export const sendDecision: Verb<SendDecision> = {
  name: 'sendDecision',
  by: authority,
  decide(state, { decisionId, channel, sentOn, effectOn, reasons }, context) {
    const decision = state.decisions.find((d) => d.decisionId === decisionId);
    if (!decision) return refused('recordUnknown', { kind: 'decision' });
    if (decision.enteredInError) return refused('stepNotOpen', { state: 'enteredInError' });
    if (decision.sent) return refused('stepNotOpen', { state: 'sent' });
    if (state.decisions.some((d) => d.replaces === decisionId && !d.enteredInError)) return refused('stepNotOpen', { state: 'replaced' });
    // An order that was to end has a successor by now: the decision no longer says what it should.
    if (successorsLeft(state.orders, decision.endsOrders)) return refused('stepNotOpen', { state: 'superseded' });
    if (effectOn !== undefined && (decision.effectOn === undefined || effectOn < decision.effectOn)) return refused('dateNotPossible', { field: 'effectOn' });
    const told = { ...decision, effectOn: effectOn ?? decision.effectOn };
    const sending = sendingOf(told, channel, sentOn, context);
    if (!sending.ok) return sending;
    const passed = passGates(['send'], state, threadById(state, decision.threadId)!, { decision: { ...told, sent: sending.sent } }, reasons, context);
    return through(passed, sentEvent(decisionId, sending.sent, context.today, effectOn));
  },
};

import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadOr, type CaseState, type Stage } from '../../case';
import { addDays } from '../../calendar';
import { stepKind } from '../../phase';
import { passGates, through } from '../../rules/gate';
import type { Moment } from '../../rules/rule';
import type { Settings } from '../../settings';
import { talksAhead } from '../../talksAhead';
import { nextOpenDay } from '../../workingDays';
import { comparisonFault, contentFault } from './decisionFaults';
import type { RecordDecision } from './decisionInput';
import { outcomeFor } from './favourable';
import { sendingOf, sentEvent } from './sending';
import { givenBy, written } from './written';

export type { RecordDecision } from './decisionInput';

/** The rules of the stage that a decision leaves. */
const leaving: Partial<Record<Stage, Moment>> = { recommendation: 'leaveRecommendation', negotiation: 'negotiate' };

/** A grant goes on to the order, unless a plan or negotiations come first. */
function nextStage(state: CaseState, threadId: string, { services, from, providerType, hoursPerWeek, costPerYear }: RecordDecision, { planBeforeDecision, negotiation }: Settings): 'order' | 'decision' {
  const waits = !planBeforeDecision || talksAhead(state, threadId, 'afterDecision', [{ services, on: from, providerType, hoursPerWeek, costPerYear }], negotiation);
  return services.length > 0 && !waits ? 'order' : 'decision';
}

/**
 * Keeps a decision (afgørelse) with what the law asks of it; the letter itself lives in the record system.
 * Whether it is fully favourable is read from what was asked for and what is running, not from its type (FVL §§ 19, 22, 25).
 * In an acute case it may come before the assessment, which then gets a day of its own. With a channel it is sent at once.
 */
export const recordDecision: Verb<RecordDecision> = {
  name: 'recordDecision',
  by: authority,
  decide(state, input, context) {
    const { today, settings, calendar } = context;
    const { channel, sentOn = today, acuteReason, assessBy = nextOpenDay(addDays(today, settings.days.acuteAssessment), calendar) } = input;
    const thread = threadOr(state, input.threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    const { threadId, stage } = thread;
    const kind = stage === 'decision' ? 'forward' : stepKind(stage, 'decision', thread.request.acute, settings);
    const acute = kind === 'acute';
    const unassessed = acute || (thread.assessBy !== undefined && !state.assessments.some((a) => a.threadId === threadId));
    // Help may come before the assessment; a rejection may not (RSL § 10).
    if ((!acute && kind !== 'forward') || (unassessed && input.type === 'rejection')) return refused('phaseForbids', { from: stage, to: 'decision' });
    if (acute && !acuteReason) return refused('fieldsMissing', { fields: ['acuteReason'] });
    if (acute && assessBy < today) return refused('dateNotPossible', { field: 'assessBy' });
    if (input.sentOn !== undefined && !channel) return refused('fieldsMissing', { fields: ['channel'] });
    const given = givenBy(state, input);
    const outcome = outcomeFor(state, thread, given);
    const fault = contentFault(state, thread, input) ?? comparisonFault(state, thread, input, given, outcome, today);
    if (fault) return fault;
    const decision = written(state, thread, input, given, outcome, context);
    const sending = channel && sendingOf(decision, channel, sentOn, context);
    if (sending && !sending.ok) return sending;
    const sent = sending?.sent;
    const to = nextStage(state, threadId, input, settings);
    const moments = [leaving[stage], 'decide' as const, sent && 'send' as const].filter((moment) => moment !== undefined);
    return through(
      passGates(moments, state, thread, { decision: { ...decision, sent }, to: 'decision' }, input.reasons, context),
      event('decisionRecorded', today, decision),
      ...(acute ? [event('assessmentForced', today, { threadId, assessBy })] : []),
      ...(stage === to ? [] : [event('threadMoved', today, { threadId, from: stage, to, reason: acute ? acuteReason : undefined })]),
      ...(sent ? [sentEvent(decision.decisionId, sent, today)] : []),
    );
  },
};

import { threadOr } from '../../case';
import { authority, personOf, refused, type Context, type Verb } from '../../decide';
import { event } from '../../events';
import { stepKind } from '../../phase';
import { passGates, through, type Reasons } from '../../rules/gate';
import { isCurrent, newestNeed, openTalks } from '../../talks';

export interface OpenNegotiation {
  threadId?: string;
  /** Who negotiates; whoever opens it, where caseworkers negotiate themselves. */
  negotiator?: string;
  /** Why the case goes back to talks, from an order or a decision. */
  reason?: string;
  reasons?: Reasons;
}

/** Who may be given the talks, by the municipality's own choice. */
function mayBeGiven(negotiator: string, { settings, caseworkers, negotiators }: Context): boolean {
  return settings.negotiation.who === 'caseworker' ? caseworkers.some((c) => c.personId === negotiator) : negotiators?.includes(negotiator) ?? true;
}

/** Opens the market scan and the talks about a locked need (BIT). Whether and when there are any is the municipality's choice. */
export const openNegotiation: Verb<OpenNegotiation> = {
  name: 'openNegotiation',
  by: authority,
  decide(state, { threadId, negotiator: chosen, reason, reasons }, context) {
    const { today, id, actor, settings } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    const { stage } = thread;
    const step = stage === 'negotiation' && settings.negotiation.mode !== 'off' ? 'there' : stepKind(stage, 'negotiation', thread.request.acute, settings);
    if (step === 'forbidden') return refused('phaseForbids', { from: stage, to: 'negotiation' });
    if (settings.negotiation.who === 'frameworkOnly') return refused('stepNotOpen', { state: 'frameworkOnly' });
    const need = newestNeed(state, thread.threadId);
    if (!need?.locked) return refused('stepNotOpen', { state: 'needNotLocked' });
    if (!isCurrent(state, need)) return refused('stepNotOpen', { state: 'newerAssessment' });
    if (openTalks(state, thread.threadId).length > 0) return refused('stepNotOpen', { state: 'negotiationOpen' });
    const negotiator = chosen ?? (settings.negotiation.who === 'caseworker' ? personOf(actor) : undefined);
    if (negotiator === undefined) return refused('fieldsMissing', { fields: ['negotiator'] });
    if (!mayBeGiven(negotiator, context)) return refused('valueNotPossible', { fields: ['negotiator'] });
    if (step === 'back' && !reason) return refused('reasonMissing', { from: stage, to: 'negotiation' });
    const moments = stage === 'recommendation' ? ['leaveRecommendation', 'openNegotiation'] as const : ['openNegotiation'] as const;
    const passed = passGates(moments, state, thread, { to: 'negotiation' }, reasons, context);
    return through(
      passed,
      event('negotiationOpened', today, {
        negotiationId: id('negotiation'), negotiationNo: `${state.caseNo}-F${state.negotiations.length + 1}`, threadId: thread.threadId, needId: need.needId, negotiator,
      }),
      ...(step === 'there' ? [] : [event('threadMoved', today, { threadId: thread.threadId, from: stage, to: 'negotiation', reason, ...(step === 'back' ? { back: true as const } : {}) })]),
    );
  },
};

import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { givesNotice, isReplaced } from '../../effect';

export interface ConfirmEffect { decisionId: string }

/** Says that a cut or a stop took effect after its notice, or that all is ready for it (R22). What ends with the decision ends by itself; this stops the reminding. */
export const confirmEffect: Verb<ConfirmEffect> = {
  name: 'confirmEffect',
  by: authority,
  decide(state, { decisionId }, { today, actor }) {
    const decision = state.decisions.find((d) => d.decisionId === decisionId);
    if (!decision) return refused('recordUnknown', { kind: 'decision' });
    if (!givesNotice(decision)) return refused('stepNotOpen', { state: decision.enteredInError ? 'enteredInError' : decision.sent ? 'noNotice' : 'notSent' });
    if (decision.effectConfirmed) return refused('alreadyAnswered');
    if (isReplaced(state, decision)) return refused('stepNotOpen', { state: 'replaced' });
    return happened(event('effectConfirmed', today, { decisionId, by: personOf(actor) }));
  },
};

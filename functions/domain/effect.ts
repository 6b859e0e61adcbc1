/** When a cut or a stop takes effect, after the notice that the citizen was given (R22). */
import type { Decision } from './areas/decisions';
import type { CaseState } from './case';

/** A decision that the citizen has been told of stands in its place. */
export const isReplaced = ({ decisions }: Pick<CaseState, 'decisions'>, { decisionId }: Decision): boolean =>
  decisions.some((d) => d.replaces === decisionId && d.sent && !d.enteredInError);

/** True for a decision that was sent with a notice of less help. */
export const givesNotice = ({ sent, cuts, effectOn, enteredInError }: Decision): boolean => sent !== undefined && cuts === true && effectOn !== undefined && !enteredInError;

/** Somebody is to see that the decision takes effect. */
export const awaitsEffect = (state: Pick<CaseState, 'decisions'>, decision: Decision): boolean => givesNotice(decision) && !decision.effectConfirmed && !isReplaced(state, decision);

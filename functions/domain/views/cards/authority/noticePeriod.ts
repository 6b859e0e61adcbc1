import { daysBetween, type Day } from '../../../calendar';
import type { CaseState } from '../../../case';
import { undoableBy } from '../../../commands/matters/undo';
import { awaitsEffect, isReplaced } from '../../../effect';
import type { Asked, ViewOf } from '../kinds';
import { faceOf, headOf, type Done, type Head } from './shared';

/** C27: the notice of a cut or a stop ends, and the decision takes effect (R22). Its orders end by themselves; whoever carries the case says that it is seen to. */
export interface NoticePeriodCard extends Head {
  kind: 'C27'; stage: 'open' | 'inEffect' | 'confirmed' | 'replaced' | 'enteredInError'; effectOn: Day; days: number; endingOrders: number;
  confirmed?: Done;
  mayConfirm: boolean;
  /** The version that this viewer may take back. */
  undo?: number;
}

/** The own confirmation, while it is the last thing that happened. */
function undoOf({ state, viewer, ref }: Asked): number | undefined {
  const step = viewer && undoableBy(state, viewer);
  const confirmed = ({ decisions }: Pick<CaseState, 'decisions'>) => decisions.find((d) => d.decisionId === ref)?.effectConfirmed;
  return step?.verb === 'confirmEffect' && confirmed(state) && !confirmed({ decisions: state.last!.before.decisions! }) ? step.version : undefined;
}

export const noticePeriod: ViewOf<NoticePeriodCard> = (asked) => {
  const { state, ref, today } = asked;
  const decision = state.decisions.find((d) => d.decisionId === ref);
  const face = faceOf(asked, 'decision');
  if (!face || !decision?.sent || decision.effectOn === undefined) return null;
  const { effectOn, endsOrders, enteredInError, effectConfirmed } = decision;
  const clock = effectOn <= today ? 'inEffect' : 'open';
  return {
    kind: 'C27', ...headOf(asked, effectConfirmed ? 1 : 0), stage: enteredInError ? 'enteredInError' : effectConfirmed ? 'confirmed' : isReplaced(state, decision) ? 'replaced' : clock,
    effectOn, days: daysBetween(today, effectOn), endingOrders: endsOrders.length, confirmed: effectConfirmed, mayConfirm: face === 'carries' && awaitsEffect(state, decision), undo: undoOf(asked),
  };
};

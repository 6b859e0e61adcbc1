import { event } from '../events';
import { happened, personOf, refused, type Verb } from '../decide';
import { followUpById, orderById, type CitizenViewMissing } from '../case';
import type { Day } from '../calendar';
import type { FollowUpResult } from '../ffb';
import type { Level } from '../progress';
import { passGates, type Reasons } from '../gates';

export interface RegisterFollowUpResult {
  followUpId: string;
  result: FollowUpResult;
  heldOn: Day;
  citizenView?: string;
  citizenViewMissing?: CitizenViewMissing;
  conclusion?: string;
  /** Why the follow-up was held although no status came: the duty of SEL § 148 is the municipality's own. */
  statusWaivedReason?: string;
  supportNeed?: Level | null;
  goalLevels?: { goalId: string; level: Level | null }[];
  nextFollowUpOn?: Day;
  reasons?: Reasons;
}

/**
 * The result of a follow-up (SEL § 148 stk. 2). Going on needs the next date (R28); ending needs the support need now,
 * and asks for a decision, because the result itself is not one.
 */
export const registerFollowUpResult: Verb<RegisterFollowUpResult> = {
  name: 'registerFollowUpResult',
  decide(state, { nextFollowUpOn, goalLevels = [], reasons, ...input }, context) {
    const { today, actor, id } = context;
    const followUp = followUpById(state, input.followUpId);
    const order = followUp && orderById(state, followUp.orderId);
    if (!followUp || !order) return refused('followUpUnknown');
    if (followUp.stage === 'closed') return refused('resultRegistered');
    if (goalLevels.some((g) => !order.goalIds.includes(g.goalId))) return refused('goalUnknown');
    if (input.heldOn > today || input.heldOn < followUp.periodFrom) return refused('dateNotPossible', { field: 'heldOn' });
    if (nextFollowUpOn !== undefined && nextFollowUpOn <= input.heldOn) return refused('dateNotPossible', { field: 'nextFollowUpOn' });
    const goesOn = input.result === 'continue';
    const passed = passGates([
      { id: 'status-or-reason', level: 'block', holds: followUp.stage === 'answered' || Boolean(input.statusWaivedReason) },
      { id: 'R28', level: 'block', holds: !goesOn || nextFollowUpOn !== undefined },
      { id: 'R30', level: 'warn', holds: Boolean(input.citizenView) || input.citizenViewMissing !== undefined },
      { id: 'support-need-now', level: 'block', holds: goesOn || typeof input.supportNeed === 'number' },
    ], reasons, context);
    if (!passed.ok) return passed;
    const closed = event('followUpResultRegistered', today, { ...input, goalLevels, by: personOf(actor) });
    if (!goesOn || nextFollowUpOn === undefined) return happened(...passed.events, closed);
    const next = { followUpId: id('followUp'), orderId: order.orderId, no: followUp.no + 1, dueOn: nextFollowUpOn, periodFrom: input.heldOn };
    return happened(...passed.events, closed, event('followUpPlanned', today, next));
  },
};

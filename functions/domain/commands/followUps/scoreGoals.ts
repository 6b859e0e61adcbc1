import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import type { GoalScore, Scorings } from '../../areas/followUps';
import { goalById, type CaseState, type Order } from '../../case';
import { scoringsOf } from '../../goalScorings';
import { activeGoals, withoutStart } from '../../startingPoints';
import { runningOrder } from '../orders/atProvider';
import { scoreFault, withVersion } from './report';

export interface ScoreGoals {
  orderId: string;
  answers: GoalScore[];
  /** The own scoring that this one corrects. */
  supersedes?: string;
}

/** Why an earlier scoring cannot be corrected by this one. */
function correctionFault(state: CaseState, order: Order, { scoringId, orderId, on }: Scorings) {
  if (orderId !== order.orderId) return refused('notAllowed');
  if (state.scorings.some((s) => s.supersedes === scoringId) || state.errors.some((e) => e.ref === scoringId)) return refused('alreadyAnswered');
  return state.followUps.some((f) => f.orderId === orderId && f.result && !f.enteredInError && f.result.on >= on) ? refused('resultRegistered') : undefined;
}

/** The provider scores goals between two follow-ups, with the citizen: at most the own order's goals, and each at most once a day, since a score tells of the change since the last one. */
export const scoreGoals: Verb<ScoreGoals> = {
  name: 'scoreGoals',
  by: delivering,
  decide(state, { orderId, answers, supersedes }, { today, actor, id }) {
    const found = runningOrder(state, actor, orderId);
    if (!found.ok) return found;
    const { order } = found;
    const earlier = supersedes === undefined ? undefined : state.scorings.find((s) => s.scoringId === supersedes);
    if (supersedes !== undefined && !earlier) return refused('recordUnknown', { kind: 'scoring' });
    const wrong = (earlier && correctionFault(state, order, earlier)) ?? scoreFault(order, answers);
    if (wrong) return wrong;
    const active = activeGoals(state, order);
    const idle = answers.find((a) => !active.includes(a.goalId));
    if (idle) return refused('stepNotOpen', { state: goalById(state, idle.goalId)!.standing });
    const startless = withoutStart(state, order);
    if (answers.some((a) => startless.includes(a.goalId))) return refused('notAsked');
    const again = answers.filter((a) => !earlier && scoringsOf(state, a.goalId, [order]).some((s) => s.on === today));
    if (again.length > 0) return refused('alreadyAnswered');
    return happened(event('goalsScored', today, { scoringId: id('scoring'), orderId, answers: withVersion(state, answers), supersedes, by: personOf(actor), on: earlier?.on ?? today }));
  },
};

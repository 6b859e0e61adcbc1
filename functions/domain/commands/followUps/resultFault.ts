/** Why a follow-up's result cannot be registered as told, whatever the rules of law and method say. */
import type { CaseState, FollowUp, Order } from '../../case';
import type { Day } from '../../calendar';
import { refused, type Refused } from '../../decide';
import { isActivitySubtheme } from '../../ffb';
import { withoutStart } from '../../startingPoints';
import { scoreFault } from './report';
import type { RegisterFollowUpResult } from './registerFollowUpResult';

type Told = RegisterFollowUpResult;
const twice = (keys: readonly string[]): boolean => new Set(keys).size !== keys.length;

function dateFault({ heldOn, nextFollowUpOn, concern }: Told, { periodFrom }: FollowUp, { endsOn }: Order, today: Day): Refused | undefined {
  if (heldOn > today || heldOn < periodFrom) return refused('dateNotPossible', { field: 'heldOn' });
  if (nextFollowUpOn !== undefined && (nextFollowUpOn <= heldOn || nextFollowUpOn < today || (endsOn !== undefined && nextFollowUpOn > endsOn))) return refused('dateNotPossible', { field: 'nextFollowUpOn' });
  return concern?.notifiedOn !== undefined && concern.notifiedOn > today ? refused('dateNotPossible', { field: 'concern' }) : undefined;
}

/** Levels belong to subthemes under "Aktivitet og deltagelse", and to goals of the order; each is told once. */
function levelFault({ goalLevels = [], goalEvaluations = [], conditionLevels = [] }: Told, { goalIds }: Order): Refused | undefined {
  if ([...goalLevels, ...goalEvaluations].some((g) => !goalIds.includes(g.goalId))) return refused('goalUnknown');
  if (twice(goalLevels.map((g) => g.goalId))) return refused('valueNotPossible', { fields: ['goalLevels'] });
  if (twice(conditionLevels.map((c) => c.code))) return refused('valueNotPossible', { fields: ['conditionLevels'] });
  const outside = conditionLevels.map((c) => c.code).filter((code) => !isActivitySubtheme(code));
  return outside.length > 0 ? refused('goalRule', { rule: 'condition-1', codes: outside }) : undefined;
}

/** Only where no status came does the caseworker score, and only goals that have a starting point. */
function ownScoreFault(state: CaseState, { scores }: Told, { answer }: FollowUp, order: Order): Refused | undefined {
  if (!scores) return undefined;
  if (answer) return refused('valueNotPossible', { fields: ['scores'] });
  const startless = withoutStart(state, order);
  return scoreFault(order, scores) ?? (scores.some((s) => startless.includes(s.goalId)) ? refused('notAsked') : undefined);
}

export function resultFault(state: CaseState, followUp: FollowUp, order: Order, told: Told, today: Day): Refused | undefined {
  if (followUp.stage === 'closed' || followUp.stage === 'cancelled') return refused('resultRegistered');
  // What has ended cannot go on, unless another provider has taken it over.
  const over = order.state !== 'accepted' && !state.orders.some((o) => o.supersedes === order.orderId);
  if (told.result === 'continue' && over) return refused('valueNotPossible', { fields: ['result'] });
  return levelFault(told, order) ?? dateFault(told, followUp, order, today) ?? ownScoreFault(state, told, followUp, order);
}

/** What keeps a decision from being one: names that do not exist, days that cannot be, and a type that says something else than what is granted. */
import { isLive } from '../../access';
import type { CaseState, Thread } from '../../case';
import type { Day } from '../../calendar';
import { refused, type Refused } from '../../decide';
import { isSelectable } from '../../ffb';
import { followsEarlier, grantsNothing, saysLess, takesEffect, type RecordDecision } from './decisionInput';
import { hoursDue, type Given, type Outcome } from './favourable';
import { successorsLeft } from './package';

const missing = (...fields: string[]) => refused('fieldsMissing', { fields });
const impossible = (...fields: string[]) => refused('valueNotPossible', { fields });

function codesAndDays({ services, providerType, from, to }: RecordDecision): Refused | undefined {
  const wrong = [...services.filter((code) => !isSelectable(code, 'service')), ...(providerType !== undefined && !isSelectable(providerType, 'providerType') ? [providerType] : [])];
  if (wrong.length > 0) return refused('codeNotSelectable', { codes: wrong });
  return to !== undefined && to < from ? refused('dateNotPossible', { field: 'to' }) : undefined;
}

/** The records that a decision names: of this case, and open to it. */
function records({ orders, hearings, decisions }: CaseState, { threadId }: Thread, { endsOrders = [], hearingId, replaces }: RecordDecision): Refused | undefined {
  const ended = endsOrders.map((orderId) => orders.find((o) => o.orderId === orderId));
  if (ended.includes(undefined)) return refused('orderUnknown');
  const over = ended.find((o) => !isLive(o!));
  if (over) return refused('stepNotOpen', { state: over.state });
  if (successorsLeft(orders, endsOrders)) return impossible('endsOrders');
  if (hearingId !== undefined && !hearings.some((h) => h.hearingId === hearingId && h.threadId === threadId)) return refused('recordUnknown', { kind: 'hearing' });
  const earlier = decisions.find((d) => d.decisionId === replaces);
  if (replaces !== undefined && !earlier) return refused('recordUnknown', { kind: 'decision' });
  if (earlier?.enteredInError) return refused('stepNotOpen', { state: 'enteredInError' });
  return earlier && decisions.some((d) => d.replaces === replaces && !d.enteredInError) ? refused('stepNotOpen', { state: 'replaced' }) : undefined;
}

/** The type and what is granted must say the same. What runs is stopped and not rejected, and a stop leaves nothing of the decision running that it replaces. */
function typeAndContent({ orders }: CaseState, { type, services, relatedIntervention, hoursBefore, hoursPerWeek, costPerYear, providerType, endsOrders = [], replaces }: RecordDecision): Refused | undefined {
  const nothing = grantsNothing(type);
  if (nothing ? services.length > 0 : services.length === 0 && relatedIntervention === undefined) return impossible('type', 'services');
  const extent = Object.entries({ hoursPerWeek, costPerYear, providerType }).filter(([, value]) => value !== undefined && value !== 0).map(([key]) => key);
  if (nothing && extent.length > 0) return impossible('type', ...extent);
  if (type === 'rejection' && endsOrders.length > 0) return impossible('type', 'endsOrders');
  if (hoursBefore !== undefined && relatedIntervention === undefined) return impossible('hoursBefore');
  if (followsEarlier(type) && replaces === undefined && endsOrders.length === 0 && relatedIntervention === undefined) return missing('replaces');
  return type === 'stop' && orders.some((o) => o.decisionId === replaces && isLive(o) && !endsOrders.includes(o.orderId)) ? impossible('endsOrders') : undefined;
}

/** Whether a decision can be written down as it stands, before it is compared with what was asked for. */
export const contentFault = (state: CaseState, thread: Thread, input: RecordDecision): Refused | undefined =>
  codesAndDays(input) ?? records(state, thread, input) ?? typeAndContent(state, input);

/** Nothing that is compared may be left unsaid: what is refused, hours that were asked for or run, a cost that has been estimated. And help is not taken away for time that has passed. */
export function comparisonFault(state: CaseState, thread: Thread, input: RecordDecision, given: Given, outcome: Outcome, today: Day): Refused | undefined {
  const { type, services, hoursPerWeek, costPerYear, from, effectOn = takesEffect(input, outcome) ? from : today } = input;
  if (given.grants && hoursPerWeek === undefined && outcome.refused.services.length === 0 && hoursDue(state, thread, given) > 0) return missing('hoursPerWeek');
  if (saysLess(type) && outcome.favourable) return impossible('type', 'refusedText');
  if (services.length > 0 && costPerYear === undefined && state.recommendations.some((r) => r.threadId === thread.threadId)) return missing('costPerYear');
  return effectOn < today ? refused('dateNotPossible', { field: 'effectOn' }) : undefined;
}

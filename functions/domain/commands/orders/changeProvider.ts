import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import { goalById, orderById, threadById, type CaseState, type Order } from '../../case';
import { isLive } from '../../access';
import type { Price, Release } from '../../areas/orders';
import { carrierOf, carries } from '../../granted';
import { passGates, through, type Reasons } from '../../rules/gate';
import { frameFault, newOrder, orderFault, type Said } from './newOrder';

export interface ChangeProvider {
  orderId: string;
  provider: string;
  /** The day on which the one provider hands over to the other. */
  takesOverOn: Day;
  firstFollowUpOn: Day;
  /** As before when absent, like all that the new provider is to do. */
  rhythmMonths?: number;
  /** Given anew: what the provider before was told is not told to the next without a basis of its own. */
  releases: Release[];
  /** What the one provider hands over to the other. */
  items: string[];
  place?: string;
  description?: string;
  participants?: string;
  price?: Price;
  reasons?: Reasons;
}

/** What goes on unchanged at the new provider. Place, price and who takes part are not carried over, and what is told of other help only when it is released anew. */
function asBefore(state: CaseState, order: Order, releases: readonly Release[]) {
  const { services, goalIds, purpose, hoursPerWeek, frequency, description, roles, followUpForm, rhythmMonths } = order;
  const relatedInterventions = releases.some((r) => r.kind === 'relatedInterventions') ? order.relatedInterventions : undefined;
  return { services, purpose, hoursPerWeek, frequency, description, roles, relatedInterventions, followUpForm, rhythmMonths, goalIds: goalIds.filter((goalId) => goalById(state, goalId)!.standing === 'active') };
}

function fault(state: CaseState, order: Order, { provider, takesOverOn, firstFollowUpOn }: ChangeProvider, today: Day) {
  if (order.state !== 'accepted') return refused('stepNotOpen', { state: order.state });
  const next = order.handover && orderById(state, order.handover.orderId);
  if (next && isLive(next)) return refused('stepNotOpen', { state: 'handover' });
  if (provider === order.provider) return refused('valueNotPossible', { fields: ['provider'] });
  if (takesOverOn < today || takesOverOn < order.startsOn! || (order.endsOn !== undefined && takesOverOn > order.endsOn)) return refused('dateNotPossible', { field: 'takesOverOn' });
  return firstFollowUpOn <= takesOverOn ? refused('dateNotPossible', { field: 'firstFollowUpOn' }) : undefined;
}

/**
 * Moves a running order to another provider: same decision, goals and services. The one before goes on until the hand-over and ends on that day,
 * once the new one has accepted; its open follow-up is cancelled then, and the new provider's own is planned when that one accepts.
 */
export const changeProvider: Verb<ChangeProvider> = {
  name: 'changeProvider',
  by: authority,
  decide(state, input, context) {
    const { orderId, provider, takesOverOn, items, reasons, ...own } = input;
    const before = orderById(state, orderId);
    if (!before) return refused('orderUnknown');
    const thread = threadById(state, before.threadId)!;
    if (thread.stage === 'closed') return refused('phaseForbids', { from: 'closed', to: 'order' });
    const wrong = fault(state, before, input, context.today);
    if (wrong) return wrong;
    const { rhythmMonths, ...kept } = asBefore(state, before, own.releases);
    const same = state.decisions.find((d) => d.decisionId === before.decisionId)!;
    const decision = carries(state, same, before.services, takesOverOn) ? same : carrierOf(state, before.services, takesOverOn);
    // Under another decision, which goes on with the same help, the end is that decision's.
    const said: Said = { ...kept, ...own, to: decision === same ? before.to : undefined, rhythmMonths: own.rhythmMonths ?? rhythmMonths, provider, wishedStart: takesOverOn };
    const unfit = orderFault(state, said, context) ?? (decision && frameFault(said, decision));
    if (unfit) return unfit;
    const order = newOrder(state, said, thread, decision, before, context);
    const passed = passGates(['order'], state, thread, { order }, reasons, context);
    if (!passed.ok) return passed;
    return through(
      passed,
      event('orderPlaced', context.today, { ...order, decisionId: decision!.decisionId, interventionId: decision!.interventionId! }),
      event('handoverPlanned', context.today, { orderId, handover: { to: provider, orderId: order.orderId, on: takesOverOn, items } }),
    );
  },
};

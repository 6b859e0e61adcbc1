import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { orderById, threadOr, type CaseState, type Order } from '../../case';
import type { Release } from '../../areas/orders';
import { carrierOf } from '../../granted';
import { stepKind } from '../../phase';
import { passGates, through, type Reasons } from '../../rules/gate';
import { frameFault, newOrder, orderFault, type Said } from './newOrder';

export interface PlaceOrder extends Omit<Said, 'releases'> {
  threadId?: string;
  /** What the provider is told beyond purpose and goals, each with its basis. */
  releases?: Release[];
  /** The order that this one takes the place of: it has not been started. */
  supersedes?: string;
  reasons?: Reasons;
}

/** Orders that no provider works on yet may be replaced by a new version, once; the others end by a decision or a change of provider. */
function replaceFault({ orders }: CaseState, { orderId, state }: Order) {
  if (state === 'accepted' || state === 'superseded' || state === 'ended') return refused('stepNotOpen', { state });
  if (orders.some((o) => o.supersedes === orderId)) return refused('stepNotOpen', { state: 'superseded' });
  // The provider before still waits for this one to take over.
  return orders.some((o) => o.handover?.orderId === orderId) ? refused('stepNotOpen', { state: 'handover' }) : undefined;
}

/**
 * Orders an intervention (bestilling). An order needs a decision that grants its services, a support need and a target group
 * (KL's FFB reporting rules care-plan-4 and -5), a follow-up date (care-plan-1, SEL § 148, R28) and a release list (R42); goals are wanted (care-plan-3).
 */
export const placeOrder: Verb<PlaceOrder> = {
  name: 'placeOrder',
  by: authority,
  decide(state, { threadId, reasons, supersedes, releases = [], ...rest }, context) {
    const said: Said = { ...rest, releases };
    const earlier = supersedes === undefined ? undefined : orderById(state, supersedes);
    if (supersedes !== undefined && !earlier) return refused('orderUnknown');
    const wrongTurn = earlier && replaceFault(state, earlier);
    if (wrongTurn) return wrongTurn;
    const decision = carrierOf(state, said.services, said.wishedStart);
    const thread = threadOr(state, threadId ?? earlier?.threadId ?? decision?.threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    const { stage: from, request } = thread;
    // Without a decision it is the rules that say what is missing.
    if (from === 'closed' || (decision && from !== 'order' && stepKind(from, 'order', request.acute, context.settings) !== 'forward')) return refused('phaseForbids', { from, to: 'order' });
    const fault = orderFault(state, said, context) ?? (decision && frameFault(said, decision));
    if (fault) return fault;
    const order = newOrder(state, said, thread, decision, earlier, context);
    const passed = passGates(['order'], state, thread, { order }, reasons, context);
    if (!passed.ok) return passed;
    return through(
      passed,
      ...(earlier && earlier.state !== 'declined' && earlier.state !== 'withdrawn' ? [event('orderSuperseded', context.today, { orderId: earlier.orderId, by: order.orderId })] : []),
      event('orderPlaced', context.today, { ...order, decisionId: decision!.decisionId, interventionId: decision!.interventionId! }),
      ...(from === 'order' ? [] : [event('threadMoved', context.today, { threadId: thread.threadId, from, to: 'order' })]),
    );
  },
};

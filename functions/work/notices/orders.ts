/** Cards about orders: to the provider who is asked, and to the caseworker who waits. */
import { isLive } from '#domain/access';
import { orderById, type CaseState } from '#domain/case';
import { edit, renew, send, type Notice, type Table } from './notice';
import type { Audience } from './audience';

/** Every card about an order shows how it stands now. */
export function orderEdits(state: CaseState, orderId: string, to: Audience): Notice[] {
  const order = orderById(state, orderId);
  if (!order) return [];
  const [unit, contact] = [to.unit(order.provider), to.contact(order)];
  const next = order.handover ? to.unit(order.handover.to) : [];
  return [
    ...edit('C11', orderId, unit), ...edit('C12', orderId, to.caseworker), ...edit('C13', orderId, [...contact, ...to.caseworker]), ...edit('C14', orderId, to.caseworker),
    ...edit('C28', orderId, [...contact, ...next]), ...edit('C33', orderId, [...contact, ...to.caseworker]),
  ];
}

/** Cards about follow-ups of an order that ended under way. */
const cancelled = (state: CaseState, orderId: string, to: Audience): Notice[] =>
  state.followUps.filter((f) => f.orderId === orderId && f.stage === 'cancelled').flatMap((f) => [...edit('C15', f.followUpId, to.contact(orderById(state, orderId)!)), ...edit('C18', f.followUpId, [...to.caseworker, ...to.teamLead])]);

export const orderNotices: Table = {
  orderPlaced: ({ data: { orderId, provider }, to }) => send('C11', orderId, to.unit(provider)),
  orderAcknowledged: ({ data: { orderId }, state, to, mark }) => [...orderEdits(state, orderId, to).filter((n) => n.kind !== 'C12'), ...renew('C12', orderId, to.caseworker, mark)],
  orderDeclined: ({ data: { orderId }, state, to, mark }) => [...orderEdits(state, orderId, to).filter((n) => n.kind !== 'C12'), ...renew('C12', orderId, to.caseworker, mark)],
  clarificationAsked: ({ data: { orderId }, state, to, mark }) => [...orderEdits(state, orderId, to).filter((n) => n.kind !== 'C12'), ...renew('C12', orderId, to.caseworker, mark)],
  // The provider who asked hears of the answer, and can now take the order on.
  clarificationAnswered: ({ data: { orderId }, state, to, mark }) => [...orderEdits(state, orderId, to).filter((n) => n.kind !== 'C11'), ...renew('C11', orderId, to.unit(orderById(state, orderId)!.provider), mark)],
  orderWithdrawn: ({ data: { orderId }, state, to }) => orderEdits(state, orderId, to),
  orderSuperseded: ({ data: { orderId }, state, to }) => orderEdits(state, orderId, to),
  orderEnded: ({ data: { orderId }, state, to }) => [...orderEdits(state, orderId, to), ...cancelled(state, orderId, to)],
  handoverPlanned: ({ data: { orderId, handover }, state, to, mark }) => [
    ...orderEdits(state, orderId, to).filter((n) => n.kind !== 'C28'), ...renew('C28', orderId, [...to.contact(orderById(state, orderId)!), ...to.unit(handover.to)], mark),
  ],
  handoverConfirmed: ({ data: { orderId }, state, to }) => orderEdits(state, orderId, to),
  startPostponed: ({ data: { orderId }, state, to }) => orderEdits(state, orderId, to),
  startRegistered: ({ data: { orderId }, state, to }) => orderEdits(state, orderId, to),
  startingPointRecorded: ({ data: { goalId }, state, to }) => state.orders.filter((o) => isLive(o) && o.goalIds.includes(goalId)).flatMap((o) => edit('C14', o.orderId, to.caseworker)),
  changeRequested: ({ data: { changeRequestId }, to }) => send('C21', changeRequestId, to.caseworker),
  changeRequestAnswered: ({ data: { changeRequestId }, to }) => edit('C21', changeRequestId, to.caseworker),
};

/** What the cards about orders, delivery and follow-ups have in common. */
import { isLive, mayDeliver, relationTo } from '../../../access';
import { followUpById, orderById, type CaseState, type FollowUp, type Order } from '../../../case';
import { undoableBy } from '../../../commands/matters/undo';
import type { Actor } from '../../../decide';
import type { Asked } from '../kinds';

export interface Head { caseNo: string; ref: string; rev: number; orderNo: string; provider: string }

/** delivers: a provider of the order, who acts while it runs; carries: the caseworker or the cover; leads: the team lead, who sees how it goes. */
export type Face = 'delivers' | 'carries' | 'leads';

/** null for everybody else, and for a channel: these cards go to named persons. */
export function faceAt({ state, viewer, today }: Pick<Asked, 'state' | 'viewer' | 'today'>, order: Order): Face | null {
  if (!viewer) return null;
  if (mayDeliver(viewer, order)) return 'delivers';
  const relation = relationTo(state, viewer, today);
  return relation === 'owner' || relation === 'cover' ? 'carries' : relation === 'teamLead' ? 'leads' : null;
}

export const headFor = ({ caseNo }: CaseState, { orderNo, provider }: Order, ref: string, rev: number): Head => ({ caseNo, ref, rev, orderNo, provider });

/** An order that the card is about, with how the viewer stands to it. */
export function ofOrder(asked: Asked): { order: Order; face: Face; head: Head } | null {
  const order = orderById(asked.state, asked.ref);
  const face = order && faceAt(asked, order);
  return face ? { order, face, head: headFor(asked.state, order, order.orderId, order.rev) } : null;
}

/** The same for a follow-up. */
export function ofFollowUp(asked: Asked): { followUp: FollowUp; order: Order; face: Face; head: Head } | null {
  const followUp = followUpById(asked.state, asked.ref);
  const order = followUp && orderById(asked.state, followUp.orderId);
  const face = order && faceAt(asked, order);
  return face ? { followUp, order, face, head: headFor(asked.state, order, followUp.followUpId, followUp.rev) } : null;
}

/** A provider acts on a card while the order is its own and runs. */
export const mayDo = (face: Face, order: Order): boolean => face === 'delivers' && isLive(order);

/** The version that this viewer may take back, when the last step is the own one and changed this very record. */
export function undoOf(state: CaseState, viewer: Actor | null, records: 'orders' | 'followUps', id: string): number | undefined {
  const step = viewer && undoableBy(state, viewer);
  if (!step) return undefined;
  const idOf = (item: Order | FollowUp) => ('followUpId' in item ? item.followUpId : item.orderId);
  const [before, now] = [state.last!.before[records], state[records]].map((list) => (list as readonly (Order | FollowUp)[] | undefined)?.find((item) => idOf(item) === id));
  return before && before.rev !== now?.rev ? step.version : undefined;
}

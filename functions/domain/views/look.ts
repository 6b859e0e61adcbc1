/** One look at a case: who looks, on which day, what the table of access gives, and which orders may be known of. */
import { accessTo, isLive, mayDeliver, relationTo, type CaseObject, type Given, type Relation } from '../access';
import { openFollowUp, type CaseState, type Order } from '../case';
import type { Day } from '../calendar';
import type { Actor, Context } from '../decide';

/** What steps, rules and alerts need to know of the municipality. */
export type World = Omit<Context, 'today' | 'actor' | 'id'>;

export interface Looking {
  /** A reason was stated, and is on record. */
  reasonGiven?: boolean;
  /** Without it no next steps are told. */
  world?: World;
}

export interface Look {
  state: CaseState;
  actor: Actor;
  today: Day;
  relation: Relation;
  reasonGiven: boolean;
  world?: World;
  access(object: CaseObject): Given;
  /** True when the object is shown whole. */
  whole(object: CaseObject): boolean;
  /** True for a provider, who sees what belongs to the own orders. */
  outside: boolean;
  /** All orders, or those of the own unit. */
  orders: readonly Order[];
  /** Those of them on which work goes on. */
  live: readonly Order[];
  /** True for the order itself, or anything that names it, when it may be known of. */
  own(item: { orderId?: string }): boolean;
}

export function lookAt(state: CaseState, actor: Actor, today: Day, { reasonGiven = false, world }: Looking = {}): Look {
  const relation = relationTo(state, actor, today);
  const outside = relation === 'provider';
  const orders = outside ? state.orders.filter((order) => mayDeliver(actor, order)) : state.orders;
  const access = (object: CaseObject) => accessTo(object, relation, reasonGiven);
  return {
    state, actor, today, relation, reasonGiven, world, outside, orders, access,
    live: orders.filter(isLive),
    whole: (object) => access(object) === 'write' || access(object) === 'read',
    own: ({ orderId }) => orders.some((order) => order.orderId === orderId),
  };
}

/** Ids that deadlines and waits of the live own orders go by. */
export const liveRefs = ({ state, live }: Look): ReadonlySet<string> =>
  new Set(live.flatMap((order) => [order.orderId, ...[openFollowUp(state, order.orderId)?.followUpId].filter((id) => id !== undefined)]));

/** The fields, or none of them. */
export const when = <T extends object>(shown: boolean, fields: () => T): T | Partial<T> => (shown ? fields() : {});

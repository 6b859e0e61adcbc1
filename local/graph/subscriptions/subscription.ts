/** Subscriptions to changes of lists as they are stored and as they appear on the wire. */
import type { Store } from '../../store';
import { GraphError } from '../errors';
import { all, inOneWrite, one, run } from '../sql';
import { type GraphWorld, link } from '../world';

export interface Subscription {
  id: string;
  /** Client id of the application that it belongs to; nobody else sees it. */
  app: string;
  /** Key of the list. */
  list: number;
  /** As the subscriber wrote it. */
  resource: string;
  notification_url: string;
  lifecycle_url: string | null;
  client_state: string | null;
  /** ISO 8601 in UTC with milliseconds. */
  expires: string;
}

const columns = 'id, app, list, resource, notification_url, lifecycle_url, client_state, expires';

/** Removes subscriptions that have run out, with what they still had to tell. */
export function removeExpired({ store, clock }: GraphWorld): void {
  const now = clock.now().toISOString();
  if (!one(store, 'SELECT 1 FROM graph_subscriptions WHERE expires <= ? LIMIT 1', now)) return;
  inOneWrite(store, () => {
    run(store, 'DELETE FROM graph_notifications WHERE subscription IN (SELECT id FROM graph_subscriptions WHERE expires <= ?)', now);
    run(store, 'DELETE FROM graph_subscriptions WHERE expires <= ?', now);
  });
}

export const subscriptionById = (store: Store, id: string): Subscription | undefined =>
  one<Subscription>(store, `SELECT ${columns} FROM graph_subscriptions WHERE id = ?`, id);

/** Those of an application that are still in force, oldest first. */
export function subscriptionsOf(world: GraphWorld, app: string): Subscription[] {
  removeExpired(world);
  return all<Subscription>(world.store, `SELECT ${columns} FROM graph_subscriptions WHERE app = ? ORDER BY rowid`, app);
}

/** A subscription of this application by id; 404 when there is none or it belongs to another. */
export function ownSubscription(world: GraphWorld, app: string, id: string): Subscription {
  removeExpired(world);
  const found = subscriptionById(world.store, id.toLowerCase());
  if (found?.app !== app) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.');
  return found;
}

export function keepSubscription(store: Store, s: Subscription): void {
  run(
    store,
    `INSERT INTO graph_subscriptions (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[s.id, s.app, s.list, s.resource, s.notification_url, s.lifecycle_url, s.client_state, s.expires],
  );
}

export function renewSubscription(store: Store, subscription: Subscription, expires: string): Subscription {
  run(store, 'UPDATE graph_subscriptions SET expires = ? WHERE id = ?', expires, subscription.id);
  return { ...subscription, expires };
}

export function removeSubscription(store: Store, { id }: Subscription): void {
  inOneWrite(store, () => {
    run(store, 'DELETE FROM graph_notifications WHERE subscription = ?', id);
    run(store, 'DELETE FROM graph_subscriptions WHERE id = ?', id);
  });
}

export const subscriptionToWire = (s: Subscription): Record<string, unknown> => ({
  id: s.id,
  resource: s.resource,
  applicationId: s.app,
  changeType: 'updated',
  clientState: s.client_state,
  notificationUrl: s.notification_url,
  notificationQueryOptions: null,
  lifecycleNotificationUrl: s.lifecycle_url,
  expirationDateTime: s.expires,
  creatorId: s.app,
  includeResourceData: null,
  latestSupportedTlsVersion: 'v1_2',
  encryptionCertificate: null,
  encryptionCertificateId: null,
  notificationUrlAppId: null,
});

export const subscriptionContext = (world: GraphWorld): string => link(world, '/$metadata#subscriptions');

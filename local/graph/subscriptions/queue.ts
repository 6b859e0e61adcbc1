/**
 * Notifications that are still to be delivered, at most one per subscription: changes that come close together, or while
 * the receiver is away, are told once. They lie in the store, so that they outlive the process. Times are real ones, in
 * milliseconds; the movable clock decides only about the lifetime of subscriptions.
 */
import type { Store } from '../../store';
import { all, run } from '../sql';

export interface Pending {
  subscription: string;
  /** Changes since the last delivery; tells whether more came while one was under way. */
  changes: number;
  attempts: number;
  due: number;
}

/** Changes within this time of the first one are told together. */
const gatherMs = 1000;

/** Pauses after a failed delivery, about four hours in all; after the last one the notification is dropped. */
const pausesMs = [2, 4, 8, 12, 16, 60, 300, 900, 1800, 3600, 3600, 3600].map((seconds) => seconds * 1000);

/** Notes a change of an item inside its write, for every subscription to the list. */
export function noteChange(store: Store, list: { key: number }): void {
  run(
    store,
    `INSERT INTO graph_notifications (subscription, changes, attempts, due)
     SELECT id, 1, 0, ? FROM graph_subscriptions WHERE list = ?
     ON CONFLICT (subscription) DO UPDATE SET changes = changes + 1`,
    ...[Date.now() + gatherMs, list.key],
  );
}

/** Everything that waits, soonest first. */
export const pending = (store: Store): Pending[] =>
  all<Pending>(store, 'SELECT subscription, changes, attempts, due FROM graph_notifications ORDER BY due');

/** The receiver has accepted; what changed meanwhile waits for a delivery of its own. */
export function settle(store: Store, { subscription, changes }: Pending): void {
  run(store, 'DELETE FROM graph_notifications WHERE subscription = ? AND changes = ?', subscription, changes);
  const text = 'UPDATE graph_notifications SET changes = changes - ?, attempts = 0, due = ? WHERE subscription = ?';
  run(store, text, changes, Date.now() + gatherMs, subscription);
}

/** The receiver has refused or not answered: another try after a growing pause, or none any more. */
export function postpone(store: Store, { subscription, attempts }: Pending): void {
  const pause = pausesMs[attempts];
  if (pause === undefined) run(store, 'DELETE FROM graph_notifications WHERE subscription = ?', subscription);
  else run(store, 'UPDATE graph_notifications SET attempts = attempts + 1, due = ? WHERE subscription = ?', Date.now() + pause, subscription);
}

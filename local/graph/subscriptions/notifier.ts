/** Delivers notifications when they are due, and again when the receiver was away. */
import { local } from '../../config';
import type { GraphWorld } from '../world';
import { post } from './post';
import { type Pending, pending, postpone, settle } from './queue';
import { removeExpired, type Subscription, subscriptionById } from './subscription';

export interface Notifier {
  /** Looks at what waits; to be called after every write. */
  wake(): void;
}

/** A receiver has this long to accept a notification, in milliseconds. */
const patience = 3000;

/** Begins with what an earlier process has left. Nothing happens any more once `ending` is aborted. */
export function createNotifier(world: GraphWorld, ending: AbortSignal): Notifier {
  const { store } = world;
  const underway = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  ending.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const over = () => ending.aborted || !store.open;
  const waiting = () => pending(store).filter(({ subscription }) => !underway.has(subscription));

  function wake(): void {
    clearTimeout(timer);
    if (over()) return;
    const [next] = waiting();
    if (next) timer = setTimeout(deliverDue, Math.max(0, next.due - Date.now())).unref();
  }

  function deliverDue(): void {
    if (over()) return;
    removeExpired(world);
    const now = Date.now();
    for (const next of waiting().filter(({ due }) => due <= now)) void deliver(next);
    wake();
  }

  async function deliver(next: Pending): Promise<void> {
    const subscription = subscriptionById(store, next.subscription);
    if (!subscription) return settle(store, next);
    underway.add(next.subscription);
    const body = JSON.stringify({ value: [notificationOf(subscription)] });
    const answer = await post(new URL(subscription.notification_url), 'application/json', body, patience, ending).catch(() => null);
    underway.delete(next.subscription);
    if (over()) return;
    if (answer && answer.status >= 200 && answer.status < 300) settle(store, next);
    else postpone(store, next);
    wake();
  }

  wake();
  return { wake };
}

/** Tells that something in the list changed, not what. */
const notificationOf = (subscription: Subscription): Record<string, unknown> => ({
  subscriptionId: subscription.id,
  subscriptionExpirationDateTime: subscription.expires,
  clientState: subscription.client_state,
  changeType: 'updated',
  resource: subscription.resource,
  tenantId: local.tenantId,
  resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
});

/** `/subscriptions`: be notified of changes in a list. Every application sees only its own. */
import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { badRequest } from '../errors';
import { proveEndpoint } from '../subscriptions/handshake';
import { readExpiry, readWish, subscribedList } from '../subscriptions/read';
import {
  keepSubscription,
  ownSubscription,
  removeSubscription,
  renewSubscription,
  type Subscription,
  subscriptionContext,
  subscriptionsOf,
  subscriptionToWire,
} from '../subscriptions/subscription';
import { type Call, jsonBody } from '../world';

export function subscriptionRoutes(router: Hono<Call>, ending: AbortSignal): void {
  router.get('/subscriptions', (c) => {
    const { world, app } = c.env;
    return c.json({ '@odata.context': subscriptionContext(world), value: subscriptionsOf(world, app).map(subscriptionToWire) });
  });

  router.post('/subscriptions', async (c) => {
    const { world, app } = c.env;
    const wish = readWish(await jsonBody(c));
    subscribedList(world, app, wish.resource);
    const expires = readExpiry(world, wish.expirationDateTime);
    const strict = world.faults.get().strict ?? false;
    const addresses = [wish.notificationUrl, wish.lifecycleNotificationUrl].filter((address) => typeof address === 'string');
    await Promise.all(addresses.map((address) => proveEndpoint(address, strict, ending)));
    const subscription: Subscription = {
      id: randomUUID(),
      app,
      // Asked for again, because the list may be gone since the handshake began.
      list: subscribedList(world, app, wish.resource).key,
      resource: wish.resource,
      notification_url: wish.notificationUrl,
      lifecycle_url: wish.lifecycleNotificationUrl ?? null,
      client_state: wish.clientState ?? null,
      expires,
    };
    keepSubscription(world.store, subscription);
    return c.json({ '@odata.context': `${subscriptionContext(world)}/$entity`, ...subscriptionToWire(subscription) }, 201);
  });

  router.get('/subscriptions/:id', (c) => {
    const { world, app } = c.env;
    const subscription = ownSubscription(world, app, c.req.param('id'));
    return c.json({ '@odata.context': `${subscriptionContext(world)}/$entity`, ...subscriptionToWire(subscription) });
  });

  router.patch('/subscriptions/:id', async (c) => {
    const { world, app } = c.env;
    const body = await jsonBody(c);
    const subscription = ownSubscription(world, app, c.req.param('id'));
    const other = Object.keys(body).find((name) => name !== 'expirationDateTime' && !name.startsWith('@'));
    if (other !== undefined) throw badRequest(`The property '${other}' of a subscription cannot be changed.`);
    const renewed = renewSubscription(world.store, subscription, readExpiry(world, body.expirationDateTime));
    return c.json({ '@odata.context': `${subscriptionContext(world)}/$entity`, ...subscriptionToWire(renewed) });
  });

  router.delete('/subscriptions/:id', (c) => {
    const { world, app } = c.env;
    removeSubscription(world.store, ownSubscription(world, app, c.req.param('id')));
    return c.body(null, 204);
  });
}

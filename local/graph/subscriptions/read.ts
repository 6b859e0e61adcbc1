/** Reads what an application asks for when it subscribes or renews. */
import { z } from 'zod';
import { badRequest, invalidRequest } from '../errors';
import { type List, listNamed } from '../lists';
import { servicePath } from '../paths';
import { demand, siteNamed } from '../sites';
import type { GraphWorld } from '../world';

/** Longest lifetime of a subscription to a list, in minutes. */
const longestMinutes = 42_300;

const wish = z.looseObject({
  changeType: z.string(),
  resource: z.string().min(1),
  notificationUrl: z.string().min(1),
  lifecycleNotificationUrl: z.string().min(1).nullish(),
  expirationDateTime: z.string(),
  clientState: z.string().nullish(),
  includeResourceData: z.boolean().nullish(),
});
export type SubscriptionWish = z.infer<typeof wish>;

/** Throws 400 where a member is missing, has the wrong type, or asks for what lists do not offer. */
export function readWish(body: unknown): SubscriptionWish {
  const parsed = wish.safeParse(body);
  if (!parsed.success) throw badRequest(`The subscription is not valid: ${z.prettifyError(parsed.error)}`);
  const { changeType, clientState, includeResourceData, resource } = parsed.data;
  if (changeType !== 'updated') throw invalidRequest(`Invalid 'changeType' attribute: '${changeType}'.`);
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(resource)) throw badRequest(`The value '${resource}' of property 'resource' must be a relative URI.`);
  if ((clientState?.length ?? 0) > 128) throw invalidRequest("The value of property 'clientState' is longer than 128 characters.");
  if (includeResourceData) throw invalidRequest('Notifications of lists do not carry resource data.');
  return parsed.data;
}

/** The list that `sites/{site}/lists/{list}` names. 403 unless the application may change its items, 400 for other resources. */
export function subscribedList(world: GraphWorld, app: string, resource: string): List {
  const path = servicePath(`http://service/v1.0/${resource.replace(/^\/+/, '')}`);
  const [, site, list] = /^\/sites\/([^/]+)\/lists\/([^/]+)$/.exec(path) ?? [];
  if (/[?#]/.test(resource) || site === undefined || list === undefined) throw badRequest(`The resource '${resource}' cannot be subscribed to.`);
  const found = siteNamed(world.store, decoded(site));
  demand(world.store, found, app, 'write');
  return listNamed(world.store, found, decoded(list));
}

/** The end of a subscription in UTC. Throws 400 unless it lies ahead, and at most 42,300 minutes. */
export function readExpiry(world: GraphWorld, text: unknown): string {
  const parsed = z.iso.datetime({ offset: true }).safeParse(text);
  if (!parsed.success) throw badRequest("The value of property 'expirationDateTime' must be a date and time in ISO 8601 with its offset.");
  const expires = new Date(parsed.data);
  const ahead = expires.getTime() - world.clock.now().getTime();
  if (ahead <= 0) throw invalidRequest('Subscription expiration must lie in the future.');
  if (ahead > longestMinutes * 60_000) throw invalidRequest(`Subscription expiration can only be ${longestMinutes} minutes in the future.`);
  return expires.toISOString();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The resource of the subscription is not properly encoded.');
  }
}

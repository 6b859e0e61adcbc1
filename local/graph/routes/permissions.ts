/** `/sites/{site}/permissions`: what applications may do on a site, for those who own it. */
import type { Hono } from 'hono';
import { grant, permissionNamed, permissionsOf, permissionToWire, readGrantee, readRole, revoke } from '../permissions';
import { type Call, type CallContext, jsonBody, link } from '../world';
import { siteOf } from './site';

const base = '/sites/:site/permissions';

export function permissionRoutes(router: Hono<Call>): void {
  router.get(base, (c) => {
    const permissions = permissionsOf(c.env.world.store, siteOf(c, 'owner'));
    return c.json({ '@odata.context': context(c), value: permissions.map((permission) => permissionToWire(permission, false)) });
  });

  router.post(base, async (c) => {
    const body = await jsonBody(c);
    const site = siteOf(c, 'owner');
    const { id, displayName } = readGrantee(body);
    return c.json({ '@odata.context': `${context(c)}/$entity`, ...permissionToWire(grant(c.env.world.store, site, id, readRole(body), displayName), true) }, 201);
  });

  router.get(`${base}/:permission`, (c) => {
    const permission = permissionNamed(c.env.world.store, siteOf(c, 'owner'), c.req.param('permission'));
    return c.json({ '@odata.context': `${context(c)}/$entity`, ...permissionToWire(permission, true) });
  });

  router.patch(`${base}/:permission`, async (c) => {
    const { store } = c.env.world;
    const body = await jsonBody(c);
    const site = siteOf(c, 'owner');
    const { app } = permissionNamed(store, site, c.req.param('permission'));
    return c.json({ '@odata.context': `${context(c)}/$entity`, ...permissionToWire(grant(store, site, app, readRole(body)), true) });
  });

  router.delete(`${base}/:permission`, (c) => {
    const { store } = c.env.world;
    const site = siteOf(c, 'owner');
    revoke(store, site, permissionNamed(store, site, c.req.param('permission')).app);
    return c.body(null, 204);
  });
}

const context = (c: CallContext): string => link(c.env.world, `/$metadata#sites('${c.req.param('site')}')/permissions`);

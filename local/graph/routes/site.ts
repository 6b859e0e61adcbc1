/** `GET /sites/{site}`: a site by id, by host, by path, or the root. */
import type { Hono } from 'hono';
import { local } from '../../config';
import { queryOptions, selected } from '../options';
import { demand, type Site, type SiteRole, siteNamed, siteUrl } from '../sites';
import { type Call, type CallContext, link } from '../world';

export function siteRoutes(router: Hono<Call>): void {
  router.get('/sites/:site', (c) => {
    const { world, app } = c.env;
    const site = siteNamed(world.store, c.req.param('site'));
    if (site.path !== '') demand(world.store, site, app, 'read');
    const { select } = queryOptions(c.req.url, ['select', 'expand']);
    const shown = {
      createdDateTime: site.created,
      description: '',
      id: site.id,
      lastModifiedDateTime: site.created,
      name: site.name,
      webUrl: siteUrl(site),
      displayName: site.name || 'Root',
      siteCollection: { hostname: local.siteHost },
      ...(site.path === '' ? { root: {} } : {}),
    };
    return c.json({ '@odata.context': link(world, '/$metadata#sites/$entity'), ...selected(shown, select) });
  });
}

/** The site of a request, after the application's role on it has been checked. */
export function siteOf(c: CallContext, role: SiteRole): Site {
  const site = siteNamed(c.env.world.store, c.req.param('site') ?? '');
  demand(c.env.world.store, site, c.env.app, role);
  return site;
}

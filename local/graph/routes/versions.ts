/** `/sites/{site}/lists/{list}/items/{item}/versions`: read what an item was, and restore it. */
import type { Hono } from 'hono';
import { fieldReader } from '../items/fields';
import { textsOfVersion, versionsOf } from '../items/history';
import { type Item, itemNumbered } from '../items/item';
import { restoreVersion, versionNamed, versionToWire } from '../items/versions';
import type { List } from '../lists';
import { expansions, names, queryOptions, selected } from '../options';
import type { Site } from '../sites';
import { type Call, type CallContext, link } from '../world';
import { listOf } from './lists';
import { siteOf } from './site';

const base = '/sites/:site/lists/:list/items/:item/versions';

export function versionRoutes(router: Hono<Call>): void {
  router.get(base, (c) => {
    const place = placeOf(c);
    const shown = wireOf(c, place);
    return c.json({ '@odata.context': context(c, place), value: versionsOf(c.env.world.store, place.list, place.item).map(shown) });
  });

  router.get(`${base}/:version`, (c) => {
    const place = placeOf(c);
    const version = versionNamed(c.env.world.store, place.list, place.item, c.req.param('version'));
    return c.json({ '@odata.context': `${context(c, place)}/$entity`, ...wireOf(c, place)(version) });
  });

  router.get(`${base}/:version/fields`, (c) => {
    const { world } = c.env;
    const place = placeOf(c);
    const version = versionNamed(world.store, place.list, place.item, c.req.param('version'));
    const { select } = queryOptions(c.req.url, ['select']);
    const read = fieldReader(world, place.list, [version], select === undefined ? null : names(select), textsOfVersion(world.store, place.list));
    return c.json({ '@odata.context': `${context(c, place)}('${c.req.param('version')}')/fields/$entity`, ...read(version) });
  });

  router.post(`${base}/:version/restoreVersion`, (c) => {
    const list = listOf(c, siteOf(c, 'write'));
    restoreVersion(c.env.world, list, c.env.app, c.req.param('item'), c.req.param('version'));
    return c.body(null, 204);
  });
}

interface Place {
  site: Site;
  list: List;
  item: Item;
}

function placeOf(c: CallContext): Place {
  const site = siteOf(c, 'read');
  const list = listOf(c, site);
  return { site, list, item: itemNumbered(c.env.world.store, list, c.req.param('item') ?? '') };
}

/** How the request wants versions shown: with or without fields, and which members. */
function wireOf(c: CallContext, { list, item }: Place): (version: Item) => Record<string, unknown> {
  const { world } = c.env;
  const options = queryOptions(c.req.url, ['select', 'expand']);
  const fields = expansions(options.expand, ['fields']).get('fields');
  const reader = fields === undefined ? undefined : fieldReader(world, list, [item], fields, textsOfVersion(world.store, list));
  return (version) => selected(versionToWire(version, reader), options.select, ['fields']);
}

const context = (c: CallContext, { site, list, item }: Place): string =>
  link(c.env.world, `/$metadata#sites('${site.id}')/lists('${list.id}')/items('${item.id}')/versions`);

/** `/sites/{site}/lists/{list}/items`: query, follow, create, read, change and delete items. */
import type { Hono } from 'hono';
import { columnsOf } from '../columns/store';
import { invalidRequest } from '../errors';
import { acceptFields, type Cells } from '../items/accept';
import { deltaPage } from '../items/delta';
import { fieldReader } from '../items/fields';
import { type Item, itemNumbered, itemToWire } from '../items/item';
import { queryItems } from '../items/query';
import { changeItem, createItem, deleteItem } from '../items/write';
import type { List } from '../lists';
import { expansions, names, pageSize, queryOptions, selected } from '../options';
import type { Site } from '../sites';
import { type Call, type CallContext, type GraphWorld, isRecord, jsonBody, link } from '../world';
import { listOf } from './lists';
import { siteOf } from './site';

const base = '/sites/:site/lists/:list/items';

export function itemRoutes(router: Hono<Call>): void {
  router.get(base, (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listOf(c, site);
    const options = queryOptions(c.req.url, ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken']);
    const page = queryItems(world, list, {
      ...options,
      size: pageSize(options.top),
      honourNonIndexed: prefers(c, 'HonorNonIndexedQueriesWarningMayFailRandomly'),
    });
    const fields = expansions(options.expand, ['fields']).get('fields');
    const reader = fields === undefined ? undefined : fieldReader(world, list, page.items, fields);
    const value = page.items.map((item) => selected(itemToWire(world, site, list, item, reader), options.select, ['fields']));
    const next = page.next === undefined ? {} : { '@odata.nextLink': nextLink(world, site, list, options, page.next) };
    return c.json({ '@odata.context': context(world, site, list), ...next, value });
  });

  router.get(`${base}/delta`, (c) => {
    const site = siteOf(c, 'read');
    const options = queryOptions(c.req.url, ['select', 'expand', 'top', 'token', 'skiptoken', 'deltatoken']);
    const { select, expand, top, token, skiptoken, deltatoken } = options;
    const asked = Object.entries({ select, expand, top }).filter(([, value]) => value !== undefined);
    const query = { token: token ?? skiptoken ?? deltatoken, options: Object.fromEntries(asked) };
    return c.json(deltaPage(c.env.world, site, listOf(c, site), query));
  });

  router.post(base, async (c) => {
    const { world, app } = c.env;
    const body = await jsonBody(c);
    const site = siteOf(c, 'write');
    const list = listOf(c, site);
    const item = createItem(world, list, app, given(c, list, body.fields ?? {}));
    return c.json(whole(world, site, list, item), 201);
  });

  router.get(`${base}/:item`, (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listOf(c, site);
    const item = itemNumbered(world.store, list, c.req.param('item'));
    const options = queryOptions(c.req.url, ['select', 'expand']);
    const fields = expansions(options.expand, ['fields']).get('fields');
    const reader = fields === undefined ? undefined : fieldReader(world, list, [item], fields);
    return c.json({ '@odata.context': `${context(world, site, list)}/$entity`, ...selected(itemToWire(world, site, list, item, reader), options.select, ['fields']) });
  });

  router.get(`${base}/:item/fields`, (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listOf(c, site);
    const item = itemNumbered(world.store, list, c.req.param('item'));
    const { select } = queryOptions(c.req.url, ['select']);
    return c.json(fieldSet(world, site, list, item, select === undefined ? null : names(select)));
  });

  router.patch(`${base}/:item`, async (c) => {
    const body = await jsonBody(c);
    const site = siteOf(c, 'write');
    const list = listOf(c, site);
    const item = patch(c, list, given(c, list, body.fields ?? {}));
    return c.json(whole(c.env.world, site, list, item));
  });

  router.patch(`${base}/:item/fields`, async (c) => {
    const body = await jsonBody(c);
    const site = siteOf(c, 'write');
    const list = listOf(c, site);
    return c.json(fieldSet(c.env.world, site, list, patch(c, list, given(c, list, body)), null));
  });

  router.delete(`${base}/:item`, (c) => {
    const site = siteOf(c, 'write');
    deleteItem(c.env.world.store, listOf(c, site), c.req.param('item'), c.req.header('if-match'));
    return c.body(null, 204);
  });
}

const prefers = (c: CallContext, wish: string): boolean => (c.req.header('prefer') ?? '').toLowerCase().includes(wish.toLowerCase());

const context = (world: GraphWorld, site: Site, list: List) => link(world, `/$metadata#sites('${site.id}')/lists('${list.id}')/items`);

function given(c: CallContext, list: List, fields: unknown): Cells {
  if (!isRecord(fields)) throw invalidRequest("'fields' must be an object.");
  return acceptFields(columnsOf(c.env.world.store, list), fields, prefers(c, 'apiversion=2.1'));
}

const patch = (c: CallContext, list: List, cells: Cells): Item =>
  changeItem(c.env.world, list, c.env.app, c.req.param('item') ?? '', c.req.header('if-match'), cells);

const whole = (world: GraphWorld, site: Site, list: List, item: Item): Record<string, unknown> => ({
  '@odata.context': `${context(world, site, list)}/$entity`,
  ...itemToWire(world, site, list, item, fieldReader(world, list, [item], null)),
});

const fieldSet = (world: GraphWorld, site: Site, list: List, item: Item, select: string[] | null): Record<string, unknown> => ({
  '@odata.context': `${context(world, site, list)}('${item.id}')/fields/$entity`,
  ...fieldReader(world, list, [item], select)(item),
});

/** The same query one page on; only the options that shape the page are carried along. */
function nextLink(world: GraphWorld, site: Site, list: List, options: Record<string, string | undefined>, next: string): string {
  const kept = ['select', 'expand', 'filter', 'orderby', 'top'].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[`$${name}`, value] as const];
  });
  return link(world, `/sites/${site.id}/lists/${list.id}/items`, { ...Object.fromEntries(kept), $skiptoken: next });
}

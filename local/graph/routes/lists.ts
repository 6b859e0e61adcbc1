/** `/sites/{site}/lists`: list, create, read, rename and delete lists. */
import type { Hono } from 'hono';
import { columnToWire } from '../columns/column';
import { readNewColumn } from '../columns/definition';
import { columnsOf } from '../columns/store';
import { GraphError, invalidRequest } from '../errors';
import { changeList, createList, deleteList, type List, listNamed, listsOf, listToWire } from '../lists';
import { expansions, pageSize, queryOptions, selected } from '../options';
import type { Site } from '../sites';
import { type Call, type CallContext, type GraphWorld, isRecord, jsonBody, link } from '../world';
import { siteOf } from './site';

export function listRoutes(router: Hono<Call>): void {
  router.get('/sites/:site/lists', (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const options = queryOptions(c.req.url, ['select', 'expand', 'top', 'filter']);
    const wanted = options.filter === undefined ? () => true : titleTest(options.filter);
    const lists = listsOf(world.store, site).filter(wanted).slice(0, pageSize(options.top));
    return c.json({
      '@odata.context': link(world, `/$metadata#sites('${site.id}')/lists`),
      value: lists.map((list) => shown(world, site, list, options)),
    });
  });

  router.post('/sites/:site/lists', async (c) => {
    const { world } = c.env;
    const body = await jsonBody(c);
    const site = siteOf(c, 'manage');
    if ('name' in body) throw invalidRequest("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
    const template = isRecord(body.list) ? (body.list.template ?? 'genericList') : 'genericList';
    if (template !== 'genericList') throw new GraphError(400, 'notSupported', `The list template '${String(template)}' is not supported.`);
    const columns = Array.isArray(body.columns) ? body.columns : [];
    const list = createList(world, site, titleIn(body), textIn(body, 'description') ?? '', columns.map(readNewColumn));
    return c.json(listToWire(world, site, list), 201);
  });

  router.get('/sites/:site/lists/:list', (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listNamed(world.store, site, c.req.param('list'));
    return c.json(shown(world, site, list, queryOptions(c.req.url, ['select', 'expand'])));
  });

  router.patch('/sites/:site/lists/:list', async (c) => {
    const { world } = c.env;
    const body = await jsonBody(c);
    const site = siteOf(c, 'manage');
    const list = listNamed(world.store, site, c.req.param('list'));
    const title = 'displayName' in body ? titleIn(body) : undefined;
    return c.json(listToWire(world, site, changeList(world, site, list, { title, description: textIn(body, 'description') })));
  });

  router.delete('/sites/:site/lists/:list', (c) => {
    const site = siteOf(c, 'manage');
    deleteList(c.env.world.store, listNamed(c.env.world.store, site, c.req.param('list')));
    return c.body(null, 204);
  });
}

/** The list that the address of a request names. */
export const listOf = (c: CallContext, site: Site): List => listNamed(c.env.world.store, site, c.req.param('list') ?? '');

function shown(world: GraphWorld, site: Site, list: List, options: { select?: string; expand?: string }): Record<string, unknown> {
  const columns = expansions(options.expand, ['columns']).has('columns')
    ? { columns: columnsOf(world.store, list).map(columnToWire) }
    : {};
  return { ...selected(listToWire(world, site, list), options.select), ...columns };
}

function titleTest(filter: string): (list: List) => boolean {
  const title = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter)?.[1];
  if (title === undefined) throw invalidRequest('Invalid filter clause');
  return (list) => list.title.toLowerCase() === title.replaceAll("''", "'").toLowerCase();
}

function titleIn(body: Record<string, unknown>): string {
  const title = textIn(body, 'displayName')?.trim();
  if (!title || title.length > 255) throw invalidRequest("A list needs a 'displayName' of at most 255 characters.");
  return title;
}

function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalidRequest(`'${name}' must be a text.`);
}

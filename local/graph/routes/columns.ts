/** `/sites/{site}/lists/{list}/columns`: list, create, read, change and delete columns. */
import type { Hono } from 'hono';
import { type Column, columnToWire } from '../columns/column';
import { readCommon, readFacet, readNewColumn, undeterminedType } from '../columns/definition';
import { columnNamed, columnsOf, insertColumn, removeColumn, replaceColumn } from '../columns/store';
import { GraphError, invalidRequest } from '../errors';
import type { List } from '../lists';
import { queryOptions, selected } from '../options';
import type { Site } from '../sites';
import { inOneWrite } from '../sql';
import { type Call, type GraphWorld, jsonBody, link } from '../world';
import { listOf } from './lists';
import { siteOf } from './site';

export function columnRoutes(router: Hono<Call>): void {
  router.get('/sites/:site/lists/:list/columns', (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listOf(c, site);
    const { select } = queryOptions(c.req.url, ['select']);
    const value = columnsOf(world.store, list).map((column) => {
      const { hyperlinkOrPicture: _notListed, ...shown } = columnToWire(column);
      return selected(shown, select);
    });
    return c.json({ '@odata.context': context(world, site, list), value });
  });

  router.post('/sites/:site/lists/:list/columns', async (c) => {
    const { world } = c.env;
    const body = await jsonBody(c);
    const site = siteOf(c, 'manage');
    const list = listOf(c, site);
    const column = readNewColumn(body);
    inOneWrite(world.store, () => insertColumn(world.store, list, column));
    return c.json({ '@odata.context': `${context(world, site, list)}/$entity`, ...columnToWire(column) }, 201);
  });

  router.get('/sites/:site/lists/:list/columns/:column', (c) => {
    const { world } = c.env;
    const site = siteOf(c, 'read');
    const list = listOf(c, site);
    const column = columnNamed(world.store, list, c.req.param('column'));
    return c.json({ '@odata.context': `${context(world, site, list)}/$entity`, ...columnToWire(column) });
  });

  router.patch('/sites/:site/lists/:list/columns/:column', async (c) => {
    const { world } = c.env;
    const body = await jsonBody(c);
    const site = siteOf(c, 'manage');
    const list = listOf(c, site);
    const before = columnNamed(world.store, list, c.req.param('column'));
    const after = changed(before, body);
    replaceColumn(world.store, list, before, after);
    return c.json({ '@odata.context': `${context(world, site, list)}/$entity`, ...columnToWire(after) });
  });

  router.delete('/sites/:site/lists/:list/columns/:column', (c) => {
    const { world } = c.env;
    const list = listOf(c, siteOf(c, 'manage'));
    const column = columnNamed(world.store, list, c.req.param('column'));
    if (column.readOnly || column.name === 'Title') throw new GraphError(400, 'notAllowed', 'A built-in column cannot be deleted.');
    removeColumn(world.store, list, column);
    return c.body(null, 204);
  });
}

const context = (world: GraphWorld, site: Site, list: List) => link(world, `/$metadata#sites('${site.id}')/lists('${list.id}')/columns`);

/** The column after a PATCH: anything but its name and its type; of built-in columns only the index. */
function changed(before: Column, body: Record<string, unknown>): Column {
  const { name, displayName, description, required, indexed, enforceUniqueValues, hidden, defaultValue } = readCommon(body);
  if (name !== undefined && name !== before.name) throw invalidRequest('The name of a column cannot be changed.');
  const typed = readFacet(body);
  if (typed && typed.facet !== before.facet) throw undeterminedType();
  const index = { indexed: indexed ?? before.indexed, enforceUniqueValues: enforceUniqueValues ?? before.enforceUniqueValues };
  if (before.readOnly) {
    if (index.enforceUniqueValues || Object.keys(body).some((key) => key !== 'indexed' && key !== 'id' && !key.startsWith('@'))) {
      throw invalidRequest(`The column '${before.name}' is read-only.`);
    }
    return { ...before, ...index };
  }
  if (typed && 'allowMultipleLines' in typed.settings && typed.settings.allowMultipleLines !== before.settings.allowMultipleLines) {
    throw invalidRequest('A text column cannot change between one and several lines.');
  }
  const { defaultValue: _replaced, ...kept } = before;
  const standard = defaultValue === undefined ? before.defaultValue : (defaultValue ?? undefined);
  return {
    ...kept,
    ...index,
    displayName: displayName ?? before.displayName,
    description: description ?? before.description,
    required: required ?? before.required,
    hidden: hidden ?? before.hidden,
    settings: { ...before.settings, ...typed?.settings },
    ...(standard ? { defaultValue: standard } : {}),
  };
}

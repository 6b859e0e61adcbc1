/** The delta feed of a list: the latest state of every item that changed after a position, deletions included. */
import { GraphError } from '../errors';
import type { List } from '../lists';
import { expansions, pageSize, selected } from '../options';
import type { Site } from '../sites';
import { all } from '../sql';
import { type GraphWorld, link } from '../world';
import { type DeltaState, readToken, writeToken } from './deltaToken';
import { fieldReader } from './fields';
import { itemColumns, type ItemRow, itemToWire, toItem, tombstone } from './item';

/** A token is good for this long. */
const lifetimeMs = 60 * 24 * 60 * 60 * 1000;

export interface DeltaQuery {
  token?: string | undefined;
  options: DeltaState['options'];
}

/** One page with either a next link or a delta link. Throws 410 with a fresh `Location` for an old token. */
export function deltaPage(world: GraphWorld, site: Site, list: List, query: DeltaQuery): Record<string, unknown> {
  const now = world.clock.now().getTime();
  const path = `/sites/${site.id}/lists/${list.id}/items/delta`;
  const fresh = { list: list.id, position: 0, enumeratedFrom: list.sequence, issued: now, options: query.options };
  const latest = query.token === 'latest';
  const state: DeltaState = latest || query.token === undefined ? fresh : readToken(query.token, list.id);
  const options = { ...state.options, ...query.options };
  if (now - state.issued > lifetimeMs) throw expired(link(world, path, asQuery(options)));

  const size = pageSize(options.top);
  const rows = latest ? [] : changes(world, list, state, size + 1);
  const shown = rows.slice(0, size);
  const more = rows.length > size;
  const items = shown.map(toItem);
  const fields = expansions(options.expand, ['fields']).get('fields');
  const reader = fields === undefined ? undefined : fieldReader(world, list, items, fields);
  const value = items.map((item) =>
    item.deleted ? tombstone(site, item) : selected(itemToWire(world, site, list, item, reader), options.select, ['id', 'fields']),
  );
  const position = more ? (items.at(-1)?.sequence ?? state.position) : list.sequence;
  const token = writeToken({ list: list.id, position, enumeratedFrom: more ? state.enumeratedFrom : 0, issued: now, options });
  return {
    '@odata.context': link(world, '/$metadata#Collection(listItem)'),
    ...(more ? { '@odata.nextLink': link(world, path, { $skiptoken: token }) } : { '@odata.deltaLink': link(world, path, { token }) }),
    value,
  };
}

/** Items by the order of their latest change; an enumeration passes over what was deleted before it began. */
const changes = (world: GraphWorld, list: List, state: DeltaState, limit: number): ItemRow[] =>
  all<ItemRow>(
    world.store,
    `SELECT ${itemColumns} FROM graph_items WHERE list = ? AND sequence > ? AND (deleted = 0 OR sequence > ?) ORDER BY sequence LIMIT ?`,
    ...[list.key, state.position, state.enumeratedFrom, limit],
  );

const expired = (location: string) =>
  new GraphError(410, 'resyncRequired', "Resync required. Replace any local items with the server's version.", { Location: location });

const asQuery = (options: DeltaState['options']): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [`$${name}`, value]));

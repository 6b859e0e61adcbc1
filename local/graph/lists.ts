/** Lists of a site as they are stored and as they appear on the wire. */
import { randomUUID } from 'node:crypto';
import type { Store } from '../store';
import { builtInColumns } from './columns/builtIn';
import type { Column } from './columns/column';
import { insertColumn } from './columns/store';
import { invalidRequest, itemNotFound, nameAlreadyExists, overThreshold } from './errors';
import { type Site, siteUrl } from './sites';
import { all, inOneWrite, one, run } from './sql';
import { countItems, viewThreshold } from './threshold';
import { type GraphWorld, link, wireTime } from './world';

export interface List {
  /** Key inside the store; grows and is never used again. */
  key: number;
  id: string;
  site: string;
  /** Name in addresses; assigned once. */
  name: string;
  title: string;
  description: string;
  template: string;
  created: string;
  modified: string;
  version: number;
  /** Highest item id given so far. */
  last_item: number;
  /** Number of the latest change of an item. */
  sequence: number;
  /** Number of the latest change of the columns. */
  shape: number;
}

export const listsOf = (store: Store, site: Site): List[] =>
  all<List>(store, 'SELECT * FROM graph_lists WHERE site = ? ORDER BY key', site.id);

const byTitle = (store: Store, site: Site, title: string) =>
  one<List>(store, 'SELECT * FROM graph_lists WHERE site = ? AND title = ?', site.id, title);
const byName = (store: Store, site: Site, name: string) =>
  one<List>(store, 'SELECT * FROM graph_lists WHERE site = ? AND name = ?', site.id, name);

/** A list by GUID or title (or its name in addresses); undefined when there is none. */
export const findList = (store: Store, site: Site, reference: string): List | undefined =>
  one<List>(store, 'SELECT * FROM graph_lists WHERE id = ? AND site = ?', reference.toLowerCase(), site.id) ??
  byTitle(store, site, reference) ??
  byName(store, site, reference);

export function listNamed(store: Store, site: Site, reference: string): List {
  const found = findList(store, site, reference);
  if (!found) throw itemNotFound('The specified list was not found');
  return found;
}

/** Creates a list with the built-in columns and these. 409 when the title is taken. */
export function createList(world: GraphWorld, site: Site, title: string, description: string, columns: Column[]): List {
  const { store, clock } = world;
  return inOneWrite(store, () => {
    if (byTitle(store, site, title)) throw titleTaken();
    const now = wireTime(clock.now());
    run(
      store,
      `INSERT INTO graph_lists (id, site, name, title, description, template, created, modified, version, last_item, sequence, shape)
       VALUES (?, ?, ?, ?, ?, 'genericList', ?, ?, 1, 0, 0, 0)`,
      ...[randomUUID(), site.id, freeName(store, site, title), title, description, now, now],
    );
    const list = byTitle(store, site, title)!;
    for (const column of [...builtInColumns(), ...columns]) insertColumn(store, list, column);
    return listNamed(store, site, list.id);
  });
}

export function changeList(world: GraphWorld, site: Site, list: List, change: { title?: string; description?: string }): List {
  const { store, clock } = world;
  return inOneWrite(store, () => {
    const same = change.title === undefined ? undefined : byTitle(store, site, change.title);
    if (same && same.key !== list.key) throw titleTaken();
    run(
      store,
      'UPDATE graph_lists SET title = ?, description = ?, modified = ?, version = version + 1 WHERE key = ?',
      ...[change.title ?? list.title, change.description ?? list.description, wireTime(clock.now()), list.key],
    );
    return listNamed(store, site, list.id);
  });
}

const tablesOfList = ['graph_values', 'graph_texts', 'graph_version_texts', 'graph_versions', 'graph_items', 'graph_columns', 'graph_subscriptions'];

/** Deletes the list with everything in it and every subscription to it. 429 above the view threshold; then all of it stays. */
export function deleteList(store: Store, list: List): void {
  inOneWrite(store, () => {
    if (countItems(store, list) > viewThreshold) throw overThreshold();
    run(store, 'DELETE FROM graph_notifications WHERE subscription IN (SELECT id FROM graph_subscriptions WHERE list = ?)', list.key);
    for (const table of tablesOfList) run(store, `DELETE FROM ${table} WHERE list = ?`, list.key);
    run(store, 'DELETE FROM graph_lists WHERE key = ?', list.key);
  });
}

export function listToWire(world: GraphWorld, site: Site, list: List): Record<string, unknown> {
  const eTag = `"${list.id},${list.version}"`;
  return {
    '@odata.context': link(world, `/$metadata#sites('${site.id}')/lists/$entity`),
    '@odata.etag': eTag,
    createdDateTime: list.created,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: listUrl(site, list),
    displayName: list.title,
    createdBy: { user: { displayName: 'SharePoint App' } },
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

export const listUrl = (site: Site, list: List): string => `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}`;

const titleTaken = () => nameAlreadyExists('A list with this name already exists.');

function freeName(store: Store, site: Site, title: string): string {
  const plain = title.replace(/[~#%&*{}\\:<>?/|"]/g, '').trim();
  if (plain === '') throw invalidRequest('The name of the list cannot be used.');
  for (let n = 0; ; n += 1) {
    const name = n === 0 ? plain : `${plain}${n}`;
    if (!byName(store, site, name)) return name;
  }
}

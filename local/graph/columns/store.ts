/** Columns as they are stored: read once per shape of a list, changed together with the index entries they imply. */
import type { Store } from '../../store';
import { invalidRequest, itemNotFound, nameAlreadyExists } from '../errors';
import type { List } from '../lists';
import { all, inOneWrite, one, run } from '../sql';
import { type Column, comparable, kindOf } from './column';
import { checkIndexes, checkLookup } from './rules';

const remembered = new WeakMap<Store, Map<number, { shape: number; columns: Column[] }>>();

/** All columns of a list, built-in ones first. */
export function columnsOf(store: Store, list: List): Column[] {
  let lists = remembered.get(store);
  if (!lists) remembered.set(store, (lists = new Map()));
  const known = lists.get(list.key);
  if (known?.shape === list.shape) return known.columns;
  const rows = all<{ definition: string }>(store, 'SELECT definition FROM graph_columns WHERE list = ? ORDER BY key', list.key);
  const columns = rows.map((row) => JSON.parse(row.definition) as Column);
  lists.set(list.key, { shape: list.shape, columns });
  return columns;
}

/** A column by id or internal name. */
export function columnNamed(store: Store, list: List, reference: string): Column {
  const found = columnsOf(store, list).find((column) => column.id === reference.toLowerCase() || column.name === reference);
  if (!found) throw itemNotFound();
  return found;
}

/** Adds a column inside the caller's write; refuses names that are taken and indexes that cannot be. */
export function insertColumn(store: Store, list: List, column: Column): void {
  if (one(store, 'SELECT 1 FROM graph_columns WHERE list = ? AND name = ? COLLATE NOCASE', list.key, column.name)) {
    throw nameAlreadyExists(`A column named '${column.name}' already exists.`);
  }
  checkLookup(store, list, column);
  checkIndexes(store, list, column);
  run(store, 'INSERT INTO graph_columns (list, id, name, definition) VALUES (?, ?, ?, ?)', list.key, column.id, column.name, JSON.stringify(column));
  newShape(store, list);
}

/** Replaces a column's definition; builds or drops its index entries. */
export function replaceColumn(store: Store, list: List, before: Column, after: Column): void {
  inOneWrite(store, () => {
    checkIndexes(store, list, after, before);
    run(store, 'UPDATE graph_columns SET definition = ? WHERE list = ? AND id = ?', JSON.stringify(after), list.key, after.id);
    newShape(store, list);
    if (before.indexed && !after.indexed) dropEntries(store, list, after);
    if (!before.indexed && after.indexed) buildEntries(store, list, after);
    if (!before.enforceUniqueValues && after.enforceUniqueValues) checkNoDuplicates(store, list, after);
  });
}

/** Removes a column with everything the items hold in it. */
export function removeColumn(store: Store, list: List, column: Column): void {
  inOneWrite(store, () => {
    dropEntries(store, list, column);
    for (const table of ['graph_texts', 'graph_version_texts']) run(store, `DELETE FROM ${table} WHERE list = ? AND name = ?`, list.key, column.name);
    for (const table of ['graph_items', 'graph_versions']) {
      run(store, `UPDATE ${table} SET fields = json_remove(fields, ?) WHERE list = ?`, `$."${column.name}"`, list.key);
    }
    run(store, 'DELETE FROM graph_columns WHERE list = ? AND id = ?', list.key, column.id);
    newShape(store, list);
  });
}

const newShape = (store: Store, list: List) => run(store, 'UPDATE graph_lists SET shape = shape + 1 WHERE key = ?', list.key);

const dropEntries = (store: Store, list: List, column: Column) =>
  run(store, 'DELETE FROM graph_values WHERE list = ? AND name = ?', list.key, column.name);

function buildEntries(store: Store, list: List, column: Column): void {
  type Row = { id: number; created: string; modified: string; fields: string };
  const rows = all<Row>(store, 'SELECT id, created, modified, fields FROM graph_items WHERE list = ? AND deleted = 0', list.key);
  for (const row of rows) {
    const own: Record<string, unknown> = { Created: row.created, Modified: row.modified };
    const value = comparable(column.readOnly ? own[column.name] : (JSON.parse(row.fields) as Record<string, unknown>)[column.name]);
    if (value !== null) run(store, 'INSERT INTO graph_values (list, name, value, item) VALUES (?, ?, ?, ?)', list.key, column.name, value, row.id);
  }
}

function checkNoDuplicates(store: Store, list: List, column: Column): void {
  const text = 'SELECT 1 FROM graph_values WHERE list = ? AND name = ? GROUP BY value HAVING count(*) > 1 LIMIT 1';
  if (one(store, text, list.key, column.name)) {
    throw invalidRequest(`The ${kindOf(column)} column '${column.name}' already holds duplicate values.`);
  }
}

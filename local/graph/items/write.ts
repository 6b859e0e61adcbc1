/**
 * Creates, changes and deletes items; each in one write together with its index entries, its place in the delta feed,
 * its earlier versions and the notifications it calls for.
 */
import { randomUUID } from 'node:crypto';
import type { Store } from '../../store';
import { type Column, comparable, kindOf } from '../columns/column';
import { columnsOf } from '../columns/store';
import { GraphError, invalidRequest } from '../errors';
import type { List } from '../lists';
import { inOneWrite, one, run, type SqlValue } from '../sql';
import { noteChange } from '../subscriptions/queue';
import { type GraphWorld, wireTime } from '../world';
import type { Cells } from './accept';
import { forgetVersions, keepVersion } from './history';
import { cellAt, eTagOf, type Item, itemNumbered } from './item';

/** A new item with the next id of the list; ids follow each other without gaps. 400 on a value that must be unique. */
export function createItem(world: GraphWorld, list: List, app: string, given: Cells): Item {
  const { store, clock } = world;
  const columns = columnsOf(store, list);
  return inOneWrite(store, () => {
    const place = one<{ last_item: number; sequence: number }>(
      store,
      'UPDATE graph_lists SET last_item = last_item + 1, sequence = sequence + 1 WHERE key = ? RETURNING last_item, sequence',
      list.key,
    )!;
    const now = wireTime(clock.now());
    const { cells: written, texts } = apart(columns, { ...defaultCells(columns), ...given });
    const cells = withoutEmpty(written);
    const item: Item = {
      ...{ id: place.last_item, guid: randomUUID(), version: 1, created: now, modified: now, author: app, editor: app },
      ...{ sequence: place.sequence, deleted: 0, cells },
    };
    run(
      store,
      `INSERT INTO graph_items (list, id, guid, version, created, modified, author, editor, fields, sequence)
       VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
      ...[list.key, item.id, item.guid, now, now, app, app, JSON.stringify(cells), item.sequence],
    );
    writeTexts(store, list, item.id, texts);
    writeIndex(store, list, columns, null, item);
    noteChange(store, list);
    return item;
  });
}

/** Changes the given cells only. 412 when `ifMatch` is not the current eTag; then nothing has changed. */
export function changeItem(world: GraphWorld, list: List, app: string, id: string, ifMatch: string | undefined, given: Cells): Item {
  const { store, clock } = world;
  const columns = columnsOf(store, list);
  return inOneWrite(store, () => {
    const before = itemNumbered(store, list, id);
    demandMatch(before, ifMatch);
    const { cells, texts } = apart(columns, given);
    const after: Item = {
      ...before,
      ...{ version: before.version + 1, modified: wireTime(clock.now()), editor: app, sequence: nextSequence(store, list) },
      cells: withoutEmpty({ ...before.cells, ...cells }),
    };
    run(
      store,
      'UPDATE graph_items SET version = ?, modified = ?, editor = ?, fields = ?, sequence = ? WHERE list = ? AND id = ?',
      ...[after.version, after.modified, app, JSON.stringify(after.cells), after.sequence, list.key, after.id],
    );
    keepVersion(store, list, before, texts);
    writeTexts(store, list, after.id, texts);
    writeIndex(store, list, columns, before, after);
    noteChange(store, list);
    return after;
  });
}

/** Deletes the item for good; the delta feed keeps telling that it is gone. */
export function deleteItem(store: Store, list: List, id: string, ifMatch: string | undefined): void {
  const columns = columnsOf(store, list);
  inOneWrite(store, () => {
    const before = itemNumbered(store, list, id);
    demandMatch(before, ifMatch);
    run(
      store,
      `UPDATE graph_items SET deleted = 1, fields = '{}', sequence = ? WHERE list = ? AND id = ?`,
      ...[nextSequence(store, list), list.key, before.id],
    );
    run(store, 'DELETE FROM graph_texts WHERE list = ? AND item = ?', list.key, before.id);
    forgetVersions(store, list, before);
    writeIndex(store, list, columns, before, null);
    noteChange(store, list);
  });
}

function demandMatch(item: Item, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*' || ifMatch.trim() === eTagOf(item)) return;
  throw new GraphError(412, 'resourceModified', "ETag does not match current item's value");
}

const nextSequence = (store: Store, list: List): number =>
  one<{ sequence: number }>(store, 'UPDATE graph_lists SET sequence = sequence + 1 WHERE key = ? RETURNING sequence', list.key)!.sequence;

function defaultCells(columns: readonly Column[]): Cells {
  const cells: Cells = {};
  for (const column of columns) {
    const value = column.defaultValue?.value;
    if (value === undefined || value === '') continue;
    const kind = kindOf(column);
    if (kind === 'text' || kind === 'note') cells[column.name] = value;
    if (kind === 'number' && Number.isFinite(Number(value))) cells[column.name] = Number(value);
    if (kind === 'boolean') cells[column.name] = value === '1' || value.toLowerCase() === 'true';
  }
  return cells;
}

/** Long texts lie in a table of their own. */
function apart(columns: readonly Column[], given: Cells): { cells: Cells; texts: Cells } {
  const notes = new Set(columns.filter((column) => kindOf(column) === 'note').map((column) => column.name));
  const entries = Object.entries(given);
  return {
    cells: Object.fromEntries(entries.filter(([name]) => !notes.has(name))),
    texts: Object.fromEntries(entries.filter(([name]) => notes.has(name))),
  };
}

const withoutEmpty = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));

function writeTexts(store: Store, list: List, item: number, texts: Cells): void {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== 'string') run(store, 'DELETE FROM graph_texts WHERE list = ? AND item = ? AND name = ?', list.key, item, name);
    else run(store, 'INSERT OR REPLACE INTO graph_texts (list, item, name, value) VALUES (?, ?, ?, ?)', list.key, item, name, value);
  }
}

function writeIndex(store: Store, list: List, columns: readonly Column[], before: Item | null, after: Item | null): void {
  for (const column of columns) {
    if (!column.indexed || column.name === 'ID') continue;
    const was = before && comparable(cellAt(before, column));
    const is = after && comparable(cellAt(after, column));
    if (was === is) continue;
    const item = (after ?? before)!.id;
    if (was !== null) run(store, 'DELETE FROM graph_values WHERE list = ? AND name = ? AND value = ? AND item = ?', list.key, column.name, was, item);
    if (is === null) continue;
    if (column.enforceUniqueValues) demandUnique(store, list, column, is);
    run(store, 'INSERT INTO graph_values (list, name, value, item) VALUES (?, ?, ?, ?)', list.key, column.name, is, item);
  }
}

function demandUnique(store: Store, list: List, column: Column, value: SqlValue): void {
  if (one(store, 'SELECT 1 FROM graph_values WHERE list = ? AND name = ? AND value = ?', list.key, column.name, value)) {
    throw invalidRequest('One or more fields with unique constraints already has the provided value.');
  }
}

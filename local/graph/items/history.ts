/**
 * What items were before their latest change. Every change keeps the item as it was; of long texts only those that the
 * change replaces, so that a large text that stays the same is stored once.
 */
import type { Store } from '../../store';
import type { List } from '../lists';
import { all, one, run } from '../sql';
import type { Cells } from './accept';
import type { TextSource } from './fields';
import type { Item } from './item';

/** Keeps an item as it is, inside the write that is about to replace these long texts. */
export function keepVersion(store: Store, list: List, before: Item, texts: Cells): void {
  run(
    store,
    'INSERT INTO graph_versions (list, item, version, modified, editor, fields) VALUES (?, ?, ?, ?, ?, ?)',
    ...[list.key, before.id, before.version, before.modified, before.editor, JSON.stringify(before.cells)],
  );
  for (const [name, value] of Object.entries(texts)) {
    const was = currentText(store, list, before, name);
    if (was === (value ?? undefined)) continue;
    run(
      store,
      'INSERT INTO graph_version_texts (list, item, name, until, value) VALUES (?, ?, ?, ?, ?)',
      ...[list.key, before.id, name, before.version, was ?? null],
    );
  }
}

/** A deleted item leaves no versions behind. */
export function forgetVersions(store: Store, list: List, item: Item): void {
  for (const table of ['graph_version_texts', 'graph_versions']) run(store, `DELETE FROM ${table} WHERE list = ? AND item = ?`, list.key, item.id);
}

/** The item as it is and as it was, newest first. */
export function versionsOf(store: Store, list: List, item: Item): Item[] {
  type Row = Pick<Item, 'version' | 'modified' | 'editor'> & { fields: string };
  const text = 'SELECT version, modified, editor, fields FROM graph_versions WHERE list = ? AND item = ? ORDER BY version DESC';
  const earlier = all<Row>(store, text, list.key, item.id);
  return [item, ...earlier.map(({ fields, ...row }) => ({ ...item, ...row, cells: JSON.parse(fields) as Cells }))];
}

/** Long texts as the version had them. */
export function textsOfVersion(store: Store, list: List): TextSource {
  const text = 'SELECT value FROM graph_version_texts WHERE list = ? AND item = ? AND name = ? AND until >= ? ORDER BY until LIMIT 1';
  return (version, name) => {
    const kept = one<{ value: string | null }>(store, text, list.key, version.id, name, version.version);
    return kept ? (kept.value ?? undefined) : currentText(store, list, version, name);
  };
}

const currentText = (store: Store, list: List, item: Item, name: string): string | undefined =>
  one<{ value: string }>(store, 'SELECT value FROM graph_texts WHERE list = ? AND item = ? AND name = ?', list.key, item.id, name)?.value;

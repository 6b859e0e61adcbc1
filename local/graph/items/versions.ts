/** Versions of an item by their ids, on the wire, and made current again. */
import type { Store } from '../../store';
import { kindOf } from '../columns/column';
import { columnsOf } from '../columns/store';
import { itemNotFound } from '../errors';
import type { List } from '../lists';
import type { GraphWorld } from '../world';
import type { Cells } from './accept';
import type { FieldReader } from './fields';
import { textsOfVersion, versionsOf } from './history';
import { identity, type Item, itemNumbered } from './item';
import { changeItem } from './write';

/** The version of an item with an id such as `3.0`; 404 when there is none. */
export function versionNamed(store: Store, list: List, item: Item, id: string): Item {
  const found = versionsOf(store, list, item).find((version) => versionId(version) === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Makes the contents of an earlier version current again, as a new version; unique values can forbid it with 400. */
export function restoreVersion(world: GraphWorld, list: List, app: string, itemId: string, id: string): void {
  const { store } = world;
  const version = versionNamed(store, list, itemNumbered(store, list, itemId), id);
  const textOf = textsOfVersion(store, list);
  const cells: Cells = {};
  for (const column of columnsOf(store, list)) {
    if (column.readOnly) continue;
    const value = kindOf(column) === 'note' ? textOf(version, column.name) : version.cells[column.name];
    cells[column.name] = value ?? null;
  }
  changeItem(world, list, app, itemId, undefined, cells);
}

/** A listItemVersion; with `fields` when a reader for them is given. */
export const versionToWire = (version: Item, fields?: FieldReader): Record<string, unknown> => ({
  id: versionId(version),
  lastModifiedDateTime: version.modified,
  lastModifiedBy: identity(version.editor),
  published: { level: 'published', versionId: versionId(version) },
  ...(fields ? { fields: fields(version) } : {}),
});

const versionId = (version: Item): string => `${version.version}.0`;

/** Items as they are stored and as they appear on the wire. */
import type { Store } from '../../store';
import type { Column } from '../columns/column';
import { itemNotFound } from '../errors';
import { type List, listUrl } from '../lists';
import type { Site } from '../sites';
import { one } from '../sql';
import { type GraphWorld, link } from '../world';
import type { Cells } from './accept';
import type { FieldReader } from './fields';

export interface ItemRow {
  id: number;
  guid: string;
  version: number;
  created: string;
  modified: string;
  /** Client id of the application that created it, and of the one that changed it last. */
  author: string;
  editor: string;
  /** JSON of every cell but long texts. */
  fields: string;
  sequence: number;
  deleted: number;
}

export interface Item extends Omit<ItemRow, 'fields'> {
  cells: Cells;
}

export const itemColumns = 'id, guid, version, created, modified, author, editor, fields, sequence, deleted';

export const toItem = ({ fields, ...row }: ItemRow): Item => ({ ...row, cells: JSON.parse(fields) as Cells });

/** A live item by the id in an address; 404 when there is none. */
export function itemNumbered(store: Store, list: List, id: string): Item {
  const row = /^\d{1,15}$/.test(id)
    ? one<ItemRow>(store, `SELECT ${itemColumns} FROM graph_items WHERE list = ? AND id = ? AND deleted = 0`, list.key, Number(id))
    : undefined;
  if (!row) throw itemNotFound();
  return toItem(row);
}

/** The quotes belong to the value. */
export const eTagOf = (item: Pick<Item, 'guid' | 'version'>): string => `"${item.guid},${item.version}"`;

/** What a column of the item holds, the item's own times and number included; long texts are not among it. */
export function cellAt(item: Item, column: Column): unknown {
  if (column.name === 'ID') return item.id;
  if (column.readOnly) return column.name === 'Created' ? item.created : column.name === 'Modified' ? item.modified : undefined;
  return item.cells[column.name];
}

const contentType = { id: '0x0100C5D1B3E0A9F24C7B8E6D5A4F3C2B1A00', name: 'Item' };
/** Who did something, as items and versions tell it. */
export const identity = (app: string) => ({ application: { id: app, displayName: 'Application' }, user: { displayName: 'SharePoint App' } });

/** A listItem; with `fields` when a reader for them is given. */
export function itemToWire(world: GraphWorld, site: Site, list: List, item: Item, fields?: FieldReader): Record<string, unknown> {
  const eTag = eTagOf(item);
  return {
    '@odata.etag': eTag,
    createdDateTime: item.created,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${listUrl(site, list)}/${item.id}_.000`,
    createdBy: identity(item.author),
    lastModifiedBy: identity(item.editor),
    parentReference: { id: list.id, siteId: site.id },
    contentType,
    ...(fields
      ? { 'fields@odata.context': link(world, `/$metadata#sites('${site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`), fields: fields(item) }
      : {}),
  };
}

/** What a delta feed says about an item that is gone. */
export const tombstone = (site: Site, item: Pick<Item, 'id'>): Record<string, unknown> => ({
  id: String(item.id),
  parentReference: { siteId: site.id },
  contentType,
  deleted: { state: 'deleted' },
});

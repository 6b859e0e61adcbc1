/** Builds the `fields` of items: all of them, or those that a nested `$select` names. */
import { people } from '../../people';
import { type Column, kindOf } from '../columns/column';
import { columnsOf } from '../columns/store';
import type { List } from '../lists';
import { all, one } from '../sql';
import type { GraphWorld } from '../world';
import { eTagOf, type Item } from './item';

/** The application itself as author and editor. */
const appPrincipal = '1073741822';

export type FieldReader = (item: Item) => Record<string, unknown>;

/** A long text of an item; undefined when it is empty. */
export type TextSource = (item: Item, name: string) => string | undefined;

/**
 * A reader for the fields of these items. Long texts are fetched in one query and only where they are asked for, unless
 * another source for them is given. `select` null gives the default set, in which lookups appear as `<name>LookupId` only and empty cells not at all.
 */
export function fieldReader(world: GraphWorld, list: List, items: readonly Item[], select: readonly string[] | null, source?: TextSource): FieldReader {
  const columns = columnsOf(world.store, list);
  const custom = columns.filter((column) => !column.readOnly);
  const wanted = select && new Set(select);
  const shown = custom.filter((column) => !wanted || wanted.has(column.name) || wanted.has(`${column.name}LookupId`));
  const notes = shown.filter((column) => kindOf(column) === 'note');
  const textOf = source ?? longTexts(world, list, items, notes);
  return (item) => {
    const system = Object.entries(systemFields(item)).filter(([name]) => !wanted || wanted.has(name));
    const fields: Record<string, unknown> = { '@odata.etag': eTagOf(item), ...Object.fromEntries(system) };
    for (const name of ['Author', 'Editor']) if (wanted?.has(name)) fields[name] = personNumbered(appPrincipal);
    for (const column of shown) addCell(world, list, fields, column, kindOf(column) === 'note' ? textOf(item, column.name) : item.cells[column.name], wanted);
    return fields;
  };
}

function addCell(world: GraphWorld, list: List, to: Record<string, unknown>, column: Column, value: unknown, wanted: Set<string> | null): void {
  if (value === undefined || value === null) return;
  const kind = kindOf(column);
  if (kind !== 'lookup' && kind !== 'lookups') {
    to[column.name] = value;
    return;
  }
  const idField = `${column.name}LookupId`;
  const ids = Array.isArray(value) ? (value as number[]) : [value as number];
  if (!wanted || wanted.has(idField)) to[idField] = kind === 'lookups' ? ids.map(String) : String(value);
  if (!wanted?.has(column.name)) return;
  const display = ids.map((id) => lookedUp(world, list, column, id));
  to[column.name] = kind === 'lookups' ? display.map((LookupValue, n) => ({ LookupId: ids[n], LookupValue })) : display[0];
}

/** The display name of a person by the id that the site knows them under: the local people are numbered from 1. */
const personNumbered = (id: string): string => (id === appPrincipal ? 'SharePoint App' : (people[Number(id) - 1]?.name ?? ''));

/** The value that a lookup shows, from the list and column it points at; empty for missing items and unknown people. */
function lookedUp(world: GraphWorld, list: List, column: Column, id: number): unknown {
  if (column.facet === 'personOrGroup') return personNumbered(String(id));
  const { listId, columnName } = column.settings as { listId?: string; columnName?: string };
  const text = `SELECT i.fields FROM graph_items i JOIN graph_lists l ON l.key = i.list
                WHERE l.id = ? AND l.site = ? AND i.id = ? AND i.deleted = 0`;
  const row = one<{ fields: string }>(world.store, text, (listId ?? '').toLowerCase(), list.site, id);
  return row ? ((JSON.parse(row.fields) as Record<string, unknown>)[columnName ?? 'Title'] ?? '') : '';
}

function longTexts(world: GraphWorld, list: List, items: readonly Item[], notes: readonly Column[]): TextSource {
  if (notes.length === 0 || items.length === 0) return () => undefined;
  const text = `SELECT item, name, value FROM graph_texts WHERE list = ?
                AND item IN (SELECT value FROM json_each(?)) AND name IN (SELECT value FROM json_each(?))`;
  const ids = JSON.stringify(items.map((item) => item.id));
  const names = JSON.stringify(notes.map((column) => column.name));
  const rows = all<{ item: number; name: string; value: string }>(world.store, text, list.key, ids, names);
  const texts = new Map(rows.map((row) => [`${row.item}/${row.name}`, row.value]));
  return (item, name) => texts.get(`${item.id}/${name}`);
}

/** The fields that every item has, in the order of the real service. */
function systemFields(item: Item): Record<string, unknown> {
  const { Title } = item.cells;
  return {
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modified,
    Created: item.created,
    AuthorLookupId: appPrincipal,
    EditorLookupId: appPrincipal,
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(typeof Title === 'string' ? { LinkTitleNoMenu: Title, LinkTitle: Title } : {}),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: '1',
    AppEditorLookupId: '1',
  };
}

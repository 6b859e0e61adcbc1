/** What a column may be: which can be indexed or unique, and how many indexes a list takes. */
import type { Store } from '../../store';
import { invalidRequest, overThreshold } from '../errors';
import type { List } from '../lists';
import { all, one } from '../sql';
import { countItems, indexBuildLimit } from '../threshold';
import { type Column, kindOf, type ValueKind } from './column';

const indexLimit = 20;
const indexable: readonly ValueKind[] = ['text', 'number', 'dateTime', 'boolean', 'lookup'];
const unique: readonly ValueKind[] = ['text', 'number', 'dateTime', 'lookup'];

/** Throws 400 when the wished index or uniqueness cannot be, 429 when the list is too big for a new index. The counter `ID` is always indexed and not counted. */
export function checkIndexes(store: Store, list: List, column: Column, before?: Column): void {
  if (column.name === 'ID') return;
  const kind = kindOf(column);
  if (column.enforceUniqueValues && !column.indexed) throw invalidRequest('This field must be indexed to enforce unique values');
  if (column.indexed && !indexable.includes(kind)) throw invalidRequest(`The column '${column.name}' cannot be indexed.`);
  if (column.enforceUniqueValues && !unique.includes(kind)) throw invalidRequest(`The column '${column.name}' cannot enforce unique values.`);
  if (!column.indexed || before?.indexed) return;
  const others = all<{ definition: string }>(store, 'SELECT definition FROM graph_columns WHERE list = ?', list.key)
    .map((row) => JSON.parse(row.definition) as Column)
    .filter((other) => other.indexed && other.name !== 'ID' && other.id !== column.id);
  if (others.length >= indexLimit) throw invalidRequest(`A list cannot have more than ${indexLimit} indexed columns.`);
  if (countItems(store, list) > indexBuildLimit) throw overThreshold();
}

/** A lookup points at a column of a list on the same site. */
export function checkLookup(store: Store, list: List, column: Column): void {
  if (column.facet !== 'lookup') return;
  const { listId, columnName } = column.settings as { listId?: string; columnName?: string };
  const target = one<{ key: number }>(store, 'SELECT key FROM graph_lists WHERE id = ? AND site = ?', (listId ?? '').toLowerCase(), list.site);
  if (!target) throw invalidRequest(`The list of the lookup column '${column.name}' does not exist on this site.`);
  const found = one(store, 'SELECT 1 FROM graph_columns WHERE list = ? AND name = ?', target.key, columnName ?? 'Title');
  if (!found) throw invalidRequest(`The column that '${column.name}' looks up does not exist.`);
}

/** Lists items a page at a time, under the rules that a large list imposes. */
import { comparable } from '../columns/column';
import { columnsOf } from '../columns/store';
import { invalidRequest, overThreshold } from '../errors';
import type { List } from '../lists';
import { all, one, type SqlValue } from '../sql';
import { viewThreshold } from '../threshold';
import type { GraphWorld } from '../world';
import { parseFilter, parseOrder } from './filter';
import { cellAt, type Item, itemColumns, type ItemRow, toItem } from './item';
import { type Candidates, holds, leadingCandidates, queriedColumn, toCondition } from './predicates';

export interface ItemQuery {
  filter?: string | undefined;
  orderby?: string | undefined;
  skiptoken?: string | undefined;
  size: number;
  /** The client accepts columns without an index and the risk that comes with them. */
  honourNonIndexed: boolean;
}

export interface ItemPage {
  items: Item[];
  /** Where the next page begins; absent on the last one. */
  next?: string;
}

/** Throws 400 for clauses the service refuses and 429 above the threshold. */
export function queryItems(world: GraphWorld, list: List, query: ItemQuery): ItemPage {
  const columns = columnsOf(world.store, list);
  const conditions = query.filter === undefined ? [] : parseFilter(query.filter).map((p) => toCondition(columns, p, query.honourNonIndexed));
  const order = query.orderby === undefined ? undefined : parseOrder(query.orderby);
  const sortBy = order && queriedColumn(columns, order.field, query.honourNonIndexed);
  const from = readPosition(query.skiptoken);
  const byId = !sortBy || (sortBy.name === 'ID' && !order?.descending);
  if (conditions.length === 0 && byId) return page(plainPage(world, list, from.id, query.size + 1), query.size);

  const { candidates, rest } = leadingCandidates(list, conditions);
  if (overThresholdFor(world, candidates)) throw overThreshold();
  if (byId) return page(idOrder(world, list, candidates, from.id, query.size + 1, (item) => rest.every((c) => holds(c, item))), query.size);

  const sign = order?.descending ? -1 : 1;
  const sorted = load(world, list, ids(world, candidates, 0))
    .filter((item) => rest.every((condition) => holds(condition, item)))
    .map((item) => ({ item, value: comparable(cellAt(item, sortBy)) }))
    .sort((a, b) => sign * compare(a.value, b.value) || a.item.id - b.item.id)
    .filter(({ item, value }) => from.id === 0 || (sign * compare(value, from.value) || item.id - from.id) > 0);
  const shown = sorted.slice(0, query.size);
  const last = shown.at(-1);
  return { items: shown.map((row) => row.item), ...(last && sorted.length > shown.length ? { next: position(last.item.id, last.value) } : {}) };
}

const page = (items: Item[], size: number): ItemPage => {
  const shown = items.slice(0, size);
  const last = shown.at(-1);
  return { items: shown, ...(last && items.length > size ? { next: position(last.id) } : {}) };
};

function plainPage(world: GraphWorld, list: List, after: number, limit: number): Item[] {
  const text = `SELECT ${itemColumns} FROM graph_items WHERE list = ? AND id > ? AND deleted = 0 ORDER BY id LIMIT ?`;
  return all<ItemRow>(world.store, text, list.key, after, limit).map(toItem);
}

const overThresholdFor = (world: GraphWorld, { sql, values }: Candidates): boolean =>
  one<{ n: number }>(world.store, `SELECT count(*) AS n FROM (${sql} LIMIT ${viewThreshold + 1})`, ...values)!.n > viewThreshold;

const ids = (world: GraphWorld, { sql, values }: Candidates, after: number): number[] =>
  all<{ item: number }>(world.store, `SELECT item FROM (${sql}) WHERE item > ? ORDER BY item`, ...values, after).map((row) => row.item);

/** Loads candidates by rising id, a chunk at a time, until the page is full. */
function idOrder(world: GraphWorld, list: List, candidates: Candidates, after: number, limit: number, keep: (item: Item) => boolean): Item[] {
  const numbers = ids(world, candidates, after);
  const found: Item[] = [];
  for (let at = 0; at < numbers.length && found.length < limit; at += limit) {
    found.push(...load(world, list, numbers.slice(at, at + limit)).filter(keep));
  }
  return found.slice(0, limit);
}

function load(world: GraphWorld, list: List, numbers: readonly number[]): Item[] {
  const text = `SELECT ${itemColumns} FROM graph_items WHERE list = ? AND id IN (SELECT value FROM json_each(?)) AND deleted = 0 ORDER BY id`;
  return all<ItemRow>(world.store, text, list.key, JSON.stringify(numbers)).map(toItem);
}

/** Empty cells come first. */
function compare(a: SqlValue, b: SqlValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}

/** `$skiptoken`: the last item of the page, and its sort value where the order is not by id. */
function position(id: number, value?: SqlValue): string {
  const text = `Paged=TRUE${value === undefined ? '' : `&p_Value=${encodeURIComponent(JSON.stringify(value))}`}&p_ID=${id}`;
  return Buffer.from(text).toString('base64url');
}

function readPosition(token: string | undefined): { id: number; value: SqlValue } {
  if (token === undefined) return { id: 0, value: null };
  const read = new URLSearchParams(Buffer.from(token, 'base64url').toString());
  const id = read.get('p_ID');
  if (read.get('Paged') !== 'TRUE' || !id || !/^\d{1,15}$/.test(id)) throw invalidRequest('The $skiptoken is not valid.');
  try {
    return { id: Number(id), value: JSON.parse(read.get('p_Value') ?? 'null') as SqlValue };
  } catch {
    throw invalidRequest('The $skiptoken is not valid.');
  }
}

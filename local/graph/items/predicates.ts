/** Ties the predicates of a filter to columns: the index rule, typed values, SQL for the leading column, a test for the rest. */
import { type Column, comparable, kindOf } from '../columns/column';
import { invalidRequest } from '../errors';
import type { List } from '../lists';
import type { SqlValue } from '../sql';
import { storedTime, unrecognised } from './accept';
import type { Literal, Operator, Predicate } from './filter';
import { cellAt, type Item } from './item';

export interface Condition {
  column: Column;
  operator: Operator;
  /** As `comparable` gives it; null stands for an empty cell. */
  value: SqlValue;
}

/** Which items a query may return, as a statement that yields their ids. */
export interface Candidates {
  sql: string;
  values: SqlValue[];
}

const notIndexed = (name: string) =>
  invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );

/** A column by the name a filter or order uses. Without `honour` it must be indexed; else 400. */
export function queriedColumn(columns: readonly Column[], field: string, honour: boolean): Column {
  const name = field === 'id' ? 'ID' : field;
  const column = columns.find((c) => {
    const looksUp = c.facet === 'lookup' || c.facet === 'personOrGroup';
    return looksUp ? `${c.name}LookupId` === name : c.name === name;
  });
  if (!column) throw unrecognised(field);
  if (!column.indexed && !honour) throw notIndexed(field);
  if (column.name !== 'ID' && ['note', 'choices', 'lookups', 'hyperlink', 'computed'].includes(kindOf(column))) {
    throw invalidRequest(`Field '${field}' cannot be referenced in filter or orderby.`);
  }
  return column;
}

export const toCondition = (columns: readonly Column[], { field, operator, literal }: Predicate, honour: boolean): Condition => {
  const column = queriedColumn(columns, field, honour);
  const value = valueOf(column, literal);
  const suits = operator === 'startswith' ? typeof value === 'string' && kindOf(column) === 'text' : value !== null || operator === 'eq' || operator === 'ne';
  if (!suits) throw invalidRequest('Invalid filter clause');
  return { column, operator, value };
};

function valueOf(column: Column, literal: Literal): SqlValue {
  if (literal.type === 'null') return null;
  const wrong = () => invalidRequest(`Invalid filter clause: the value does not suit field '${column.name}'.`);
  const kind = column.name === 'ID' ? 'lookup' : kindOf(column);
  if (kind === 'number' && literal.type === 'number') return literal.value;
  if (kind === 'text' && literal.type === 'text') return comparable(literal.value);
  if (kind === 'lookup' && (literal.type === 'text' || literal.type === 'number') && /^\d+$/.test(String(literal.value))) return Number(literal.value);
  if (kind === 'boolean' && literal.type === 'boolean') return literal.value ? 1 : 0;
  if (kind === 'boolean' && literal.type === 'number' && (literal.value === 0 || literal.value === 1)) return literal.value;
  if (kind === 'dateTime' && (literal.type === 'text' || literal.type === 'time')) {
    const time = storedTime(literal.value);
    if (time !== null) return comparable(time);
  }
  throw wrong();
}

const signs: Partial<Record<Operator, string>> = { eq: '=', lt: '<', gt: '>', le: '<=', ge: '>=' };

/** One unbroken stretch of an index, as opposed to everything outside a value. */
const isRange = ({ operator, value }: Condition) => operator !== 'ne' && value !== null;

/**
 * The service serves a query from one index: that of the first condition, narrowed by further ranges on the same column.
 * Answers which conditions the statement covers; the others are for `holds`.
 */
export function leadingCandidates(list: List, conditions: readonly Condition[]): { candidates: Candidates; rest: Condition[] } {
  const lead = conditions.find((condition) => condition.column.indexed);
  if (!lead) return { candidates: everyItem(list), rest: [...conditions] };
  const covered = isRange(lead) ? conditions.filter((c) => c.column.name === lead.column.name && isRange(c)) : [lead];
  const rest = conditions.filter((condition) => !covered.includes(condition));
  return { candidates: lead.column.name === 'ID' ? byNumber(list, covered) : byIndex(list, lead, covered), rest };
}

const everyItem = (list: List): Candidates => ({ sql: 'SELECT id AS item FROM graph_items WHERE list = ? AND deleted = 0', values: [list.key] });

function byNumber(list: List, covered: readonly Condition[]): Candidates {
  const { sql, values } = everyItem(list);
  const parts = covered.map(({ operator }) => ` AND id ${operator === 'ne' ? 'IS NOT' : (signs[operator] ?? '=')} ?`);
  return { sql: sql + parts.join(''), values: [...values, ...covered.map((c) => c.value)] };
}

function byIndex(list: List, lead: Condition, covered: readonly Condition[]): Candidates {
  const inIndex = 'SELECT item FROM graph_values WHERE list = ? AND name = ?';
  const column: SqlValue[] = [list.key, lead.column.name];
  if (isRange(lead)) {
    const parts = covered.map(({ operator, value }) =>
      operator === 'startswith'
        ? { sql: ' AND value >= ? AND value < ?', values: [value, `${value}\u{10FFFF}`] }
        : { sql: ` AND value ${signs[operator]} ?`, values: [value] },
    );
    return { sql: inIndex + parts.map((part) => part.sql).join(''), values: [...column, ...parts.flatMap((part) => part.values)] };
  }
  if (lead.operator === 'ne' && lead.value === null) return { sql: inIndex, values: column };
  const everything = everyItem(list);
  const outside = lead.value === null ? { sql: inIndex, values: column } : { sql: `${inIndex} AND value = ?`, values: [...column, lead.value] };
  return { sql: `${everything.sql} AND id NOT IN (${outside.sql})`, values: [...everything.values, ...outside.values] };
}

/** Whether an item meets a condition; nothing is less or greater than an empty cell. */
export function holds({ column, operator, value }: Condition, item: Item): boolean {
  const cell = comparable(cellAt(item, column));
  if (operator === 'eq') return cell === value;
  if (operator === 'ne') return cell !== value;
  if (cell === null || value === null) return false;
  if (operator === 'startswith') return String(cell).startsWith(String(value));
  if (operator === 'lt') return cell < value;
  if (operator === 'gt') return cell > value;
  return operator === 'le' ? cell <= value : cell >= value;
}

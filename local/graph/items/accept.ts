/** Checks and normalises the field map of a create or an update. */
import { type Column, kindOf, type ValueKind } from '../columns/column';
import { invalidRequest } from '../errors';
import { isRecord, wireTime } from '../world';

/** A stored cell: texts, numbers, booleans, UTC times, lookup ids as numbers, several values, a hyperlink. */
export type Cell = string | number | boolean | string[] | number[] | { Url: string; Description: string };

/** Cells by internal column name; null empties one. */
export type Cells = Record<string, Cell | null>;

/** Longest plain text of several lines. */
const noteLimit = 63_999;

/** Throws 400 for unknown, read-only and ill-typed fields. `hyperlinks`: the request may write hyperlink columns. */
export function acceptFields(columns: readonly Column[], input: Record<string, unknown>, hyperlinks: boolean): Cells {
  const cells: Cells = {};
  for (const [key, value] of Object.entries(input)) {
    if (key.startsWith('@')) continue;
    const annotated = /^(.+)@odata\.type$/.exec(key)?.[1];
    if (annotated !== undefined) {
      fieldColumn(columns, annotated);
      continue;
    }
    const column = fieldColumn(columns, key);
    const kind = kindOf(column);
    if (column.readOnly || kind === 'computed') throw invalidRequest(`Field '${key}' is read-only`);
    const several = kind === 'choices' || kind === 'lookups';
    if (several && value !== null && input[`${key}@odata.type`] !== 'Collection(Edm.String)') throw untyped();
    cells[column.name] = value === null || value === '' ? null : cellOf(column, kind, value, hyperlinks);
  }
  return cells;
}

/** The column that a field name addresses: its internal name, or `<name>LookupId` for lookups and people. */
function fieldColumn(columns: readonly Column[], field: string): Column {
  const byId = field.endsWith('LookupId') ? field.slice(0, -'LookupId'.length) : null;
  const found = columns.find((column) => {
    const looksUp = column.facet === 'lookup' || column.facet === 'personOrGroup';
    return looksUp ? column.name === byId : column.name === field;
  });
  if (!found) throw unrecognised(field);
  return found;
}

export const unrecognised = (field: string) => invalidRequest(`Field '${field}' is not recognized`);
const untyped = () => invalidRequest('A value without a type name was found and no expected type is available.');

function cellOf(column: Column, kind: ValueKind, value: unknown, hyperlinks: boolean): Cell {
  const wrong = (wanted: string) => invalidRequest(`The value of field '${column.name}' is not valid: ${wanted}.`);
  switch (kind) {
    case 'text':
    case 'note': {
      if (typeof value !== 'string') throw wrong('a text is expected');
      const limit = kind === 'note' ? noteLimit : Number(column.settings.maxLength ?? 255);
      if (value.length > limit) throw wrong(`it is longer than ${limit} characters`);
      return value;
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong('a number is expected');
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong('true or false is expected');
      return value;
    case 'dateTime': {
      const time = storedTime(value);
      if (time === null) throw wrong('a date and time in ISO 8601 is expected');
      return time;
    }
    case 'lookup': {
      const id = itemId(value);
      if (id === null) throw wrong('the id of an item is expected');
      return id;
    }
    case 'lookups': {
      const ids = Array.isArray(value) ? value.map(itemId) : [null];
      if (ids.includes(null)) throw wrong('a list of item ids is expected');
      return ids as number[];
    }
    case 'choices':
      if (!Array.isArray(value) || value.some((v) => typeof v !== 'string')) throw wrong('a list of texts is expected');
      return value as string[];
    case 'hyperlink':
      if (!hyperlinks) throw invalidRequest('Invalid request');
      if (!isRecord(value) || typeof value.Url !== 'string') throw wrong('an object with Url is expected');
      return { Url: value.Url, Description: typeof value.Description === 'string' ? value.Description : value.Url };
    case 'computed':
      throw wrong('it is computed');
  }
}

/** An ISO 8601 date or time as UTC with whole seconds, or null when it is none; without an offset it counts as UTC. */
export function storedTime(value: unknown): string | null {
  const parts = typeof value === 'string' ? /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value) : null;
  if (!parts) return null;
  const instant = new Date(`${parts[0]}${parts[1] && !parts[4] ? 'Z' : ''}`);
  return Number.isNaN(instant.getTime()) ? null : wireTime(instant);
}

function itemId(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A column of a list: what it is called, what it may hold, and how it appears on the wire. */
import type { SqlValue } from '../sql';

export const facets = ['text', 'choice', 'number', 'dateTime', 'boolean', 'lookup', 'personOrGroup', 'hyperlinkOrPicture'] as const;
export type Facet = (typeof facets)[number];

export interface Column {
  id: string;
  /** Internal name; never changes. */
  name: string;
  displayName: string;
  description: string;
  group: string;
  /** Null for built-in columns whose type the service does not describe. */
  facet: Facet | null;
  settings: Record<string, unknown>;
  required: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  hidden: boolean;
  readOnly: boolean;
  defaultValue?: { value?: string; formula?: string };
}

/** What a cell of the column holds. `computed` cells come from the item itself and cannot be written. */
export type ValueKind = 'text' | 'note' | 'choices' | 'number' | 'dateTime' | 'boolean' | 'lookup' | 'lookups' | 'hyperlink' | 'computed';

export function kindOf(column: Column): ValueKind {
  const { facet, settings } = column;
  if (column.readOnly && facet !== 'dateTime') return 'computed';
  if (facet === 'text') return settings.allowMultipleLines ? 'note' : 'text';
  if (facet === 'choice') return settings.displayAs === 'checkBoxes' ? 'choices' : 'text';
  if (facet === 'lookup') return settings.allowMultipleValues ? 'lookups' : 'lookup';
  if (facet === 'personOrGroup') return settings.allowMultipleSelection ? 'lookups' : 'lookup';
  if (facet === 'hyperlinkOrPicture') return 'hyperlink';
  return facet ?? 'computed';
}

/** A stored value as it is compared in indexes, filters and unique checks: texts without regard to case; null = empty. */
export function comparable(value: unknown): SqlValue {
  if (typeof value === 'string') return value === '' ? null : value.toLowerCase();
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return null;
}

export function columnToWire(column: Column): Record<string, unknown> {
  const { facet, settings, group, ...shown } = column;
  return { columnGroup: group, ...shown, ...(facet ? { [facet]: settings } : {}) };
}

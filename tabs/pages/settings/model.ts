/** Reading the shape of the choices: which field stands for what, and what a new row begins with. */
import type { Schema } from '../../answers/fits';

/** The place without the numbers of rows: what words are kept under. */
export const nameOf = (path: string): string => path.split('.').filter((part) => !/^\d+$/.test(part)).join('.');

/** The place of a template holds its form, that of a ladder its card; their fields are named alike all the same. */
export const wordKey = (path: string): string => nameOf(path).replace(/^(templates|ladders)\.[A-Za-z0-9]+\./, '$1.');

export const follow = (root: Schema, schema: Schema): Schema => (schema.$ref ? root.$defs![schema.$ref.slice('#/$defs/'.length)]! : schema);

export type FieldKind = 'flag' | 'number' | 'choice' | 'line' | 'day' | 'choices' | 'lines' | 'rows' | 'group';

export function kindOf(root: Schema, given: Schema): FieldKind {
  const schema = follow(root, given);
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'object') return 'group';
  if (schema.type !== 'array') return schema.format === 'date' ? 'day' : 'line';
  const item = follow(root, schema.items!);
  return item.enum ? 'choices' : item.type === 'object' ? 'rows' : 'lines';
}

/** What a new row begins with: the least that its shape allows, and no words. */
export function blank(root: Schema, given: Schema): unknown {
  const schema = follow(root, given);
  const kind = kindOf(root, schema);
  if (kind === 'group') return Object.fromEntries((schema.required ?? []).map((key) => [key, blank(root, schema.properties![key]!)]));
  if (kind === 'choice') return schema.enum![0];
  if (kind === 'number') return Math.max(schema.minimum ?? 0, 0);
  if (kind === 'flag') return false;
  return kind === 'line' || kind === 'day' ? '' : [];
}

/** A value with one part exchanged; undefined takes the part away. */
export function exchanged<T extends object>(value: T, key: string | number, part: unknown): T {
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? part : item)) as unknown as T;
  const { [key as keyof T]: _before, ...rest } = value;
  return (part === undefined ? rest : { ...value, [key]: part }) as T;
}

export const fromLine = (line: string): string[] => line.split(',').map((word) => word.trim()).filter(Boolean);

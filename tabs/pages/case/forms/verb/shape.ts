/** What kind of field a piece of schema asks for, and how typed values become what the API takes. */
import type { FieldSchema } from '../../../../data/verbSchema';

export type Value = string | boolean | string[] | Values | Values[] | undefined;
export interface Values { [key: string]: Value }

export type Kind =
  | { is: 'text'; long: boolean; max: number } | { is: 'day' } | { is: 'yesNo' } | { is: 'number'; min?: number; max?: number }
  | { is: 'choice'; options: (string | number)[]; nullable: boolean } | { is: 'choices'; options: (string | number)[] }
  | { is: 'reference'; nullable: boolean } | { is: 'references' } | { is: 'lines' } | { is: 'group'; schema: FieldSchema } | { is: 'list'; item: FieldSchema };

/** A union of single literals is one choice. */
const literals = (schema: FieldSchema): (string | number)[] | undefined =>
  schema.enum ?? (schema.anyOf?.every((part) => part.enum?.length === 1) ? schema.anyOf.map((part) => part.enum![0]!) : undefined);

/** Fields that name something of the organisation by a key that is no UUID. */
const isUnit = (key: string) => key === 'provider' || key === 'receivers' || key === 'serviceArea';
const longText = 200;

export function kindOf(key: string, schema: FieldSchema): Kind {
  const options = literals(schema);
  if (options) return { is: 'choice', options, nullable: schema.nullable ?? false };
  if (schema.type === 'boolean') return { is: 'yesNo' };
  if (schema.type === 'number' || schema.type === 'integer') return { is: 'number', min: schema.minimum, max: schema.maximum };
  if (schema.type === 'array') {
    const item = schema.items ?? {};
    const many = literals(item);
    if (many) return { is: 'choices', options: many };
    if (item.type === 'object') return { is: 'list', item };
    return item.format === 'uuid' || isUnit(key) ? { is: 'references' } : { is: 'lines' };
  }
  if (schema.type === 'object') return schema.properties ? { is: 'group', schema } : { is: 'lines' };
  if (schema.format === 'date') return { is: 'day' };
  if (schema.format === 'uuid' || isUnit(key) || personKeys.has(key)) return { is: 'reference', nullable: schema.nullable ?? false };
  return { is: 'text', long: (schema.maxLength ?? longText + 1) > longText, max: schema.maxLength ?? 4000 };
}

/** Fields that name a person of the organisation. */
export const personKeys: ReadonlySet<string> = new Set(['owner', 'personId', 'negotiator']);

/** Fields that a form never shows: who and what they mean is known from where the form was opened. */
export const hiddenKeys: ReadonlySet<string> = new Set(['reasons', 'more', 'rev', 'version']);

const empty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The value that the API takes; undefined where nothing was written. */
export function sendable(key: string, schema: FieldSchema, value: Value): unknown {
  const kind = kindOf(key, schema);
  switch (kind.is) {
    case 'number': return value === undefined || value === '' ? undefined : Number(String(value).replace(',', '.'));
    case 'yesNo': return value === true ? true : undefined;
    case 'choice': {
      if (value === 'null' && kind.nullable) return null;
      return kind.options.find((option) => String(option) === value);
    }
    case 'choices': return empty(value) ? undefined : kind.options.filter((option) => (value as string[]).includes(String(option)));
    case 'lines': return typeof value === 'string' && value.trim() ? value.split('\n').map((line) => line.trim()).filter(Boolean) : undefined;
    case 'group': {
      const object = objectOf(kind.schema, (value ?? {}) as Values);
      return Object.keys(object).length > 0 ? object : undefined;
    }
    case 'list': return empty(value) ? undefined : (value as Values[]).map((item) => objectOf(kind.item, item));
    default: return typeof value === 'string' ? value.trim() || undefined : empty(value) ? undefined : value;
  }
}

export function objectOf(schema: FieldSchema, values: Values): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const sent = sendable(key, part, values[key]);
    const mustBe = sent === undefined && schema.required?.includes(key);
    // What must be there and may be empty is sent empty: an unticked box, a list without lines.
    if (mustBe && part.type === 'boolean') return [key, false] as const;
    if (mustBe && part.type === 'array' && !part.minItems) return [key, []] as const;
    return [key, sent] as const;
  });
  return Object.fromEntries(entries.filter(([, sent]) => sent !== undefined));
}

/** The keys of required fields that are still empty, by path. */
export function missingIn(schema: FieldSchema, values: Values, path = ''): string[] {
  const sent = objectOf(schema, values);
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]): string[] => {
    const at = `${path}${key}`;
    if (schema.required?.includes(key) && sent[key] === undefined && !hiddenKeys.has(key)) return [at];
    const kind = kindOf(key, part);
    if (kind.is === 'group' && sent[key] !== undefined) return missingIn(kind.schema, values[key] as Values, `${at}.`);
    if (kind.is === 'list') return ((values[key] ?? []) as Values[]).flatMap((item, i) => missingIn(kind.item, item, `${at}.${i}.`));
    return [];
  });
}

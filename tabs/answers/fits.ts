/** Whether a value fits a shape of the contract. The shapes come as JSON Schema, so that the tabs need no schema library; the build refuses what is not understood here. */
import { isDay } from '#domain/calendar';

type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

export interface Schema {
  type?: Kind | readonly Kind[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** The pattern does not tell capitals apart. */
  anyCase?: boolean;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** A place where a value does not fit, the rule that it breaks, and the bound or the choices of that rule. */
export interface Misfit { path: string; rule: keyof Schema; bound?: unknown }

const none: readonly Misfit[] = [];
const at = (key: string | number, found: readonly Misfit[]): readonly Misfit[] =>
  found.length === 0 ? none : found.map((misfit) => ({ ...misfit, path: misfit.path ? `${key}.${misfit.path}` : `${key}` }));
const broken = (rule: keyof Schema, bound?: unknown): readonly Misfit[] => [{ path: '', rule, bound }];

const patterns = new Map<string, RegExp>();
function matches({ pattern, anyCase }: Schema, value: string): boolean {
  const key = `${anyCase ? 'i' : ''}u${pattern}`;
  let known = patterns.get(key);
  if (!known) patterns.set(key, (known = new RegExp(pattern!, anyCase ? 'iu' : 'u')));
  return known.test(value);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isOf = (value: unknown, kind: Kind): boolean => (kind === 'integer' ? Number.isInteger(value) : kindOf(value) === kind);

function inText(schema: Schema, value: string): readonly Misfit[] {
  if (schema.minLength !== undefined && value.length < schema.minLength) return broken('minLength', schema.minLength);
  if (schema.maxLength !== undefined && value.length > schema.maxLength) return broken('maxLength', schema.maxLength);
  if (schema.pattern !== undefined && !matches(schema, value)) return broken('pattern');
  return schema.format === 'date' && !isDay(value) ? broken('format') : none;
}

function inNumber({ minimum, maximum }: Schema, value: number): readonly Misfit[] {
  if (minimum !== undefined && value < minimum) return broken('minimum', minimum);
  return maximum !== undefined && value > maximum ? broken('maximum', maximum) : none;
}

function inArray(schema: Schema, value: readonly unknown[], root: Schema): readonly Misfit[] {
  if (schema.minItems !== undefined && value.length < schema.minItems) return broken('minItems', schema.minItems);
  if (schema.maxItems !== undefined && value.length > schema.maxItems) return broken('maxItems', schema.maxItems);
  return schema.items ? value.flatMap((item, i) => at(i, visit(schema.items!, item, root))) : none;
}

function inObject(schema: Schema, value: Record<string, unknown>, root: Schema): readonly Misfit[] {
  const found: Misfit[] = [];
  for (const key of schema.required ?? []) if (value[key] === undefined) found.push({ path: key, rule: 'required' });
  for (const [key, inner] of Object.entries(value)) {
    const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (own) found.push(...(inner === undefined ? none : at(key, visit(own, inner, root))));
    else if (schema.additionalProperties === false) found.push({ path: key, rule: 'additionalProperties' });
    else {
      if (schema.propertyNames) found.push(...at(key, visit(schema.propertyNames, key, root)));
      if (typeof schema.additionalProperties === 'object') found.push(...at(key, visit(schema.additionalProperties, inner, root)));
    }
  }
  return found;
}

function visit(schema: Schema, value: unknown, root: Schema): readonly Misfit[] {
  if (schema.$ref) return visit(root.$defs![schema.$ref.slice('#/$defs/'.length)]!, value, root);
  if (schema.anyOf) {
    const tried = schema.anyOf.map((one) => visit(one, value, root));
    return tried.some((found) => found.length === 0) ? none : value === null ? broken('anyOf') : tried[0]!;
  }
  const { type } = schema;
  if (type && !(typeof type === 'string' ? isOf(value, type) : type.some((kind) => isOf(value, kind)))) return broken('type', type);
  if (schema.enum && !schema.enum.includes(value)) return broken('enum', schema.enum);
  if ('const' in schema && schema.const !== value) return broken('const', schema.const);
  if (typeof value === 'string') return inText(schema, value);
  if (typeof value === 'number') return inNumber(schema, value);
  if (Array.isArray(value)) return inArray(schema, value, root);
  return isObject(value) ? inObject(schema, value, root) : none;
}

/** Every place where a value does not fit. */
export const misfits = (schema: Schema, value: unknown): readonly Misfit[] => visit(schema, value, schema);

/** A shape of the contract as JSON Schema. The build writes the outcome in place of the call, so that neither this nor the schemas reach the browser. */
import { z } from 'zod';
import type { Schema } from './fits';

/** The type of what fits travels with the schema. */
export type Shape<T> = Schema & { readonly fits?: T };

const understood = new Set([
  'type', 'const', 'enum', 'anyOf', '$ref', '$defs', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'anyCase', 'format', 'minimum', 'maximum',
]);
/** Said for people, or said again by a pattern. */
const leftOut = new Set(['$schema', 'description']);

function clean(schema: object): Schema {
  return Object.fromEntries(Object.entries(schema).flatMap(([key, value]) => {
    if (leftOut.has(key) || (key === 'format' && value !== 'date') || (key === 'minimum' && value === Number.MIN_SAFE_INTEGER) || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER)) return [];
    const name = key === 'oneOf' ? 'anyOf' : key;
    if (!understood.has(name)) throw new Error(`The tabs cannot check “${key}” of a shape.`);
    if (name === 'properties' || name === '$defs') return [[name, Object.fromEntries(Object.entries(value as object).map(([inner, part]) => [inner, clean(part as object)]))]];
    if (name === 'anyOf') return [[name, (value as object[]).map(clean)]];
    return [[name, ['items', 'additionalProperties', 'propertyNames'].includes(name) && typeof value === 'object' ? clean(value as object) : value]];
  }));
}

/** @throws Error when the shape asks for something that `fits` does not check */
export function shapeOf<T>(type: z.ZodType<T>): Shape<T> {
  return clean(z.toJSONSchema(type, {
    io: 'output', reused: 'ref', unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const checks = (zodSchema._zod.def.checks ?? []).map((check) => check._zod.def as { pattern?: RegExp });
      if (checks.some(({ pattern }) => pattern?.ignoreCase)) jsonSchema.anyCase = true;
    },
  }));
}

/** Reads what is posted to a control, strictly. */
import { z } from 'zod';
import { Refusal } from './refusal';

/** Parses the JSON body by a schema; an empty body counts as `{}`. Refuses with 400 that names every field at fault. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const text = await request.text();
  let value: unknown;
  try {
    value = text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal(400, 'invalid-json', 'The body is not JSON.');
  }
  return check(schema, value, 'invalid-body');
}

/** Checks the query of an address; each parameter at most once. */
export const readQuery = <T>(url: string, schema: z.ZodType<T>): T => check(schema, Object.fromEntries(new URL(url).searchParams), 'invalid-query');

function check<T>(schema: z.ZodType<T>, value: unknown, code: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Refusal(400, code, issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '), { issues });
}

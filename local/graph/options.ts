/** OData query options: with or without `$`, percent-encoded or not, and what `$expand` asks for inside. */
import { badRequest, invalidRequest } from './errors';

/** Options by lower-case name without `$`; anything unknown to the route is refused with 400. */
export function queryOptions<Name extends string>(address: string, known: readonly Name[]): Partial<Record<Name, string>> {
  const found: Partial<Record<string, string>> = {};
  for (const [name, value] of new URL(address).searchParams) {
    const option = name.replace(/^\$/, '').toLowerCase();
    if ((known as readonly string[]).includes(option)) found[option] = value;
    else if (name.startsWith('$')) throw invalidRequest(`The query option '${name}' is not supported here.`);
  }
  return found as Partial<Record<Name, string>>;
}

/** `$top`: a positive whole number, capped at 5,000; 200 when absent. */
export function pageSize(top: string | undefined): number {
  if (top === undefined) return 200;
  if (!/^\d{1,9}$/.test(top) || Number(top) === 0) throw badRequest(`Invalid value '${top}' for $top query option found.`);
  return Math.min(Number(top), 5000);
}

export const names = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** `$expand=fields($select=A,B),columns` → fields: [A, B], columns: null (null = everything of it). */
export function expansions<Name extends string>(expand: string | undefined, known: readonly Name[]): Map<Name, string[] | null> {
  const found = new Map<Name, string[] | null>();
  for (const [, text = ''] of (expand ?? '').matchAll(/((?:[^,()]|\([^()]*\))+)/g)) {
    const parts = /^\s*(\w+)\s*(?:\(\s*\$?select\s*=([^()]*)\)|\(\s*\))?\s*$/i.exec(text);
    const name = known.find((k) => k.toLowerCase() === parts?.[1]?.toLowerCase());
    if (!parts || !name) throw badRequest(`Parsing OData Select and Expand failed: '${text.trim()}' cannot be expanded.`);
    found.set(name, parts[2] === undefined ? null : names(parts[2]));
  }
  return found;
}

/** Keeps the selected members of an object, annotations always. */
export function selected<T extends Record<string, unknown>>(object: T, select: string | undefined, always: readonly string[] = []): Partial<T> {
  if (select === undefined || select.trim() === '*') return object;
  const wanted = new Set([...names(select), ...always].map((name) => name.toLowerCase()));
  const kept = Object.entries(object).filter(([name]) => name.startsWith('@') || name.includes('@odata.') || wanted.has(name.toLowerCase()));
  return Object.fromEntries(kept) as Partial<T>;
}

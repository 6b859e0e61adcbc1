/** Digests that tie commands and commits together. */
import { createHash } from 'node:crypto';
import type { Commit } from '#contract/journal';

/** Text of a value with its keys in order, so that equal values give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url');

/** A UUID that is always the same for the same words (name-based, version 8 of RFC 9562). */
export function uuidFrom(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${'89ab'[parseInt(hex[16]!, 16) & 3]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The hash of a commit covers its content and the commit before it: an edit breaks the chain visibly. */
export const commitHash = ({ hash: _hash, ...commit }: Commit | (Omit<Commit, 'hash'> & { hash?: string })): string => digest(commit);

/**
 * A document that is changed version by version. A version is first written under a key of its own, where two writers meet;
 * then the document that everybody reads is brought up to it. What breaks off in between is made up for by whoever comes next.
 */
import type { SettingsStore } from './ports';

/** What a document may hold, so that it fits one column of a list. */
export const longest = 60_000;

export const versionKey = (document: string, version: number): string => `${document}/${String(version).padStart(6, '0')}`;

/** @param read reads the text of a version, or of the document itself · @param write the text of the document at a version */
export interface Versioned<T extends { version: number }> { key: string; read(text: string): T; write(stored: T): string }

/** The newest version; null when nothing was written yet. */
export async function newest<T extends { version: number }>(settings: SettingsStore, { key, read, write }: Versioned<T>): Promise<T | null> {
  const text = await settings.read(key);
  let found = text === null ? null : read(text);
  for (;;) {
    const next = await settings.read(versionKey(key, (found?.version ?? 0) + 1));
    if (next === null) return found;
    found = read(next);
    await settings.put(key, found.version, write(found));
  }
}

/** Writes the next version. @param row the version with what it changed · `taken` = somebody else was first */
export async function addVersion<T extends { version: number }>(settings: SettingsStore, { key, write }: Versioned<T>, next: T, row: string): Promise<'written' | 'taken'> {
  if ((await settings.create(versionKey(key, next.version), row)) === 'taken') return 'taken';
  await settings.put(key, next.version, write(next));
  return 'written';
}

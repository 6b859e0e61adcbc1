/** One SQLite file holds everything the stand-ins remember. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

export type Store = InstanceType<typeof Database>;

/** Opens (and creates) the file; `:memory:` keeps nothing. Commits survive a killed process (WAL, synchronous). */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
  const store = new Database(file);
  store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  return store;
}

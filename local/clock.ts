/** The movable clock of the stand-ins: real time plus an offset that survives a restart. */
import type { Store } from './store';

export interface LocalClock {
  now(): Date;
  /** Sets the clock to an instant, or back to real time with `null`. */
  set(instant: Date | null): void;
  /** Moves the clock forward by milliseconds. */
  advance(milliseconds: number): void;
}

export function openClock(store: Store): LocalClock {
  store.exec('CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset_ms REAL NOT NULL)');
  const row = store.prepare('SELECT offset_ms FROM clock WHERE id = 1').get() as { offset_ms: number } | undefined;
  let offset = row?.offset_ms ?? 0;
  const keep = store.prepare('INSERT INTO clock (id, offset_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET offset_ms = excluded.offset_ms');
  const move = (to: number) => {
    offset = to;
    keep.run(to);
  };
  return {
    now: () => new Date(Date.now() + offset),
    set: (instant) => move(instant ? instant.getTime() - Date.now() : 0),
    advance: (milliseconds) => move(offset + milliseconds),
  };
}

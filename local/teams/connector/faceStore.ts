/** Which card each person sees instead of the one that was sent, for as long as the message stays unedited. */
import type { Store } from '../../store';
import type { Card } from './cardActions';

export interface Face {
  /** Null when the bot was asked and gave no card: the base card is shown. */
  card: Card | null;
  /** Answer to a press, shown until the message changes; the others came by automatic refresh and age. */
  manual: boolean;
  /** Real milliseconds; 0 when something else has happened since. */
  seenAt: number;
}

export interface FaceStore {
  find(messageId: string, version: number, person: string): Face | undefined;
  save(messageId: string, version: number, person: string, face: { card: Card | null; manual: boolean }): void;
  /** Makes automatic faces ask again at next sight: one person's after a press, everyone's after a clock change. */
  age(person?: string): void;
  /** Grows with each `age`, so that an answer asked for earlier is not kept as fresh. */
  generation(person: string): number;
}

export function openFaceStore(store: Store): FaceStore {
  store.exec(`CREATE TABLE IF NOT EXISTS chat_faces (
    message INTEGER NOT NULL, person TEXT NOT NULL, version INTEGER NOT NULL, card TEXT, manual INTEGER NOT NULL, seen_at REAL NOT NULL,
    PRIMARY KEY (message, person))`);
  const own = new Map<string, number>();
  let all = 0;
  return {
    find(messageId, version, person) {
      const row = store.prepare('SELECT card, manual, seen_at FROM chat_faces WHERE message = ? AND person = ? AND version = ?').get(Number(messageId), person, version) as
        | { card: string | null; manual: number; seen_at: number }
        | undefined;
      return row && { card: row.card === null ? null : (JSON.parse(row.card) as Card), manual: row.manual === 1, seenAt: row.seen_at };
    },
    save: (messageId, version, person, { card, manual }) =>
      void store
        .prepare('INSERT OR REPLACE INTO chat_faces (message, person, version, card, manual, seen_at) VALUES (?, ?, ?, ?, ?, ?)')
        .run(Number(messageId), person, version, card && JSON.stringify(card), manual ? 1 : 0, Date.now()),
    age(person) {
      if (person === undefined) {
        all += 1;
        store.exec('UPDATE chat_faces SET seen_at = 0 WHERE manual = 0');
        return;
      }
      own.set(person, (own.get(person) ?? 0) + 1);
      store.prepare('UPDATE chat_faces SET seen_at = 0 WHERE manual = 0 AND person = ?').run(person);
    },
    generation: (person) => all + (own.get(person) ?? 0),
  };
}

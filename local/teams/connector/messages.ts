/** Every message of every chat, as the bot or a person sent it. Ids are increasing milliseconds written as text. */
import type { LocalClock } from '../../clock';
import type { Store } from '../../store';

export type Activity = Record<string, unknown> & { type: string };

export interface Message {
  id: string;
  /** Conversation id without thread. */
  base: string;
  /** Id of the post that opened the thread; null for that post itself and in personal chats. */
  thread: string | null;
  /** `bot` or the key of a person. */
  author: string;
  activity: Activity;
  sentAt: string;
  editedAt: string | null;
  /** 1 at first, one more for each edit. */
  version: number;
}

export interface Messages {
  add(message: { base: string; thread?: string | null; author: string; activity: Activity }): Message;
  /** Undefined when it was never sent, or was deleted. */
  find(id: string): Message | undefined;
  edit(id: string, activity: Activity): void;
  remove(id: string): void;
  /** All that is not deleted in these conversations, newest last. */
  list(bases: readonly string[]): Message[];
}

interface Row {
  id: number;
  base: string;
  thread: string | null;
  author: string;
  activity: string;
  sent_at: string;
  edited_at: string | null;
  version: number;
}

export function openMessages(store: Store, clock: LocalClock): Messages {
  store.exec(`CREATE TABLE IF NOT EXISTS chat_messages (
    id INTEGER PRIMARY KEY, base TEXT NOT NULL, thread TEXT, author TEXT NOT NULL, activity TEXT NOT NULL,
    sent_at TEXT NOT NULL, edited_at TEXT, deleted INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1)`);
  store.exec('CREATE INDEX IF NOT EXISTS chat_messages_by_base ON chat_messages (base, deleted, id)');
  const insert = store.prepare('INSERT INTO chat_messages (id, base, thread, author, activity, sent_at) VALUES (?, ?, ?, ?, ?, ?)');
  const newest = store.prepare('SELECT MAX(id) AS id FROM chat_messages');
  const select = store.prepare('SELECT * FROM chat_messages WHERE id = ? AND deleted = 0');
  const find = (id: string): Message | undefined => {
    const row = /^\d{1,15}$/.test(id) ? (select.get(Number(id)) as Row | undefined) : undefined;
    return row && messageOf(row);
  };
  return {
    find,
    add({ base, thread = null, author, activity }) {
      const last = (newest.get() as { id: number | null }).id ?? 0;
      // Real time, so that ids never run backwards when the movable clock does.
      const id = Math.max(Date.now(), last + 1);
      insert.run(id, base, thread, author, JSON.stringify(activity), clock.now().toISOString());
      return find(String(id))!;
    },
    edit: (id, activity) =>
      void store
        .prepare('UPDATE chat_messages SET activity = ?, edited_at = ?, version = version + 1 WHERE id = ?')
        .run(JSON.stringify(activity), clock.now().toISOString(), Number(id)),
    remove: (id) => void store.prepare('UPDATE chat_messages SET deleted = 1, version = version + 1 WHERE id = ?').run(Number(id)),
    list: (bases) =>
      (store.prepare(`SELECT * FROM chat_messages WHERE deleted = 0 AND base IN (${bases.map(() => '?').join(',')}) ORDER BY id`).all(...bases) as Row[]).map(messageOf),
  };
}

const messageOf = (row: Row): Message => ({
  id: String(row.id),
  base: row.base,
  thread: row.thread,
  author: row.author,
  activity: JSON.parse(row.activity) as Activity,
  sentAt: row.sent_at,
  editedAt: row.edited_at,
  version: row.version,
});

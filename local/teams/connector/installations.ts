/** Where the app is installed. The bot may write only there; `announced` means that it was told and answered 2xx. */
import type { Store } from '../../store';

export interface Installations {
  has(target: string): boolean;
  isAnnounced(target: string): boolean;
  add(target: string): void;
  announce(target: string): void;
}

export function openInstallations(store: Store): Installations {
  store.exec('CREATE TABLE IF NOT EXISTS chat_installations (target TEXT PRIMARY KEY, announced INTEGER NOT NULL DEFAULT 0)');
  const row = (target: string) =>
    store.prepare('SELECT announced FROM chat_installations WHERE target = ?').get(target) as { announced: number } | undefined;
  return {
    has: (target) => row(target) !== undefined,
    isAnnounced: (target) => row(target)?.announced === 1,
    add: (target) => void store.prepare('INSERT INTO chat_installations (target) VALUES (?) ON CONFLICT (target) DO NOTHING').run(target),
    announce: (target) => void store.prepare('UPDATE chat_installations SET announced = 1 WHERE target = ?').run(target),
  };
}

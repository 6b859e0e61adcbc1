/** How far the calendar has been carried out. Kept, so that a restart neither skips nor repeats; read once by a process, written when something was done. */
import type { Moment } from '#domain/reminders/moment';
import type { Settings } from '../ports';

export interface Cursor {
  /** The moment up to which everything has been carried out; null where nothing ever was: then there is nothing to make up for. */
  at(settings: Settings): Promise<Moment | null>;
  move(settings: Settings, to: Moment): Promise<void>;
}

export function cursor(key: string): Cursor {
  let known: Moment | null | undefined;
  return {
    at: async (settings) => (known ??= await settings.read(key)),
    async move(settings, to) {
      await settings.write(key, to);
      known = to;
    },
  };
}

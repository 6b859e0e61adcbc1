/** Rows that are written again and again under one unique key, each carrying the case version that it reflects. */
import { statusOf } from './failure';
import { keep } from './keep';
import type { ListName } from './lists';
import type { Fields, Rows } from './rows';

interface Known { itemId: string; etag: string; version: number }

export interface KeyedRows {
  /** 2 units when the row is known or new; 2 more to look it up. What is as new already stays, but for `whatever`, which rebuilding uses. */
  put(key: string, version: number, fields: Fields, isNew: boolean, whatever?: boolean): Promise<void>;
  /** The version that the row under this key shows; undefined when there is none. */
  versionOf(key: string): Promise<number | undefined>;
}

export function keyedRows(rows: Rows, list: ListName, column: string): KeyedRows {
  const cache = new Map<string, Known>();
  const remember = (key: string, known: Known) => keep(cache, key, known, 5000);
  const find = async (key: string): Promise<Known | undefined> => {
    const [row] = await rows.where(list, column, key, [column, 'Version']);
    return row && { itemId: row.itemId, etag: row.etag, version: Number(row.fields.Version ?? 0) };
  };
  return {
    async versionOf(key) {
      const known = cache.get(key) ?? (await find(key));
      if (known) remember(key, known);
      return known?.version;
    },
    async put(key, version, fields, isNew, whatever = false) {
      let known = cache.get(key) ?? (isNew ? undefined : await find(key));
      for (let attempt = 0; ; attempt++) {
        if (known && known.version >= version && !whatever) return remember(key, known);
        const content = { ...fields, [column]: key, Version: version };
        try {
          const written = known
            ? { itemId: known.itemId, etag: await rows.change(list, known.itemId, content, known.etag) }
            : await rows.create(list, content);
          return remember(key, { itemId: written.itemId, etag: written.etag, version });
        } catch (error) {
          if (![400, 412].includes(statusOf(error)) || attempt >= 2) throw error;
          known = await find(key);
          if (!known) throw error;
        }
      }
    },
  };
}

/** Rows of one site's lists through Graph: the few requests that everything here is made of. Units are SharePoint resource units. */
import type { Client } from '@microsoft/microsoft-graph-client';
import type { ListName } from './lists';

export type Fields = Record<string, string | number | boolean | null | undefined>;
export interface Row { itemId: string; etag: string; fields: Fields }
interface Item { id: string; eTag?: string; '@odata.etag'?: string; fields?: Fields; deleted?: object }
interface Page { value: Item[]; '@odata.nextLink'?: string; '@odata.deltaLink'?: string }

const toRow = (item: Item): Row => ({ itemId: item.id, etag: item.eTag ?? item['@odata.etag'] ?? '', fields: item.fields ?? {} });
const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
const expand = (select: readonly string[]) => `fields($select=${select.join(',')})`;

/** The place in the list is too old (410) or unreadable (400), or a page broke off in the middle (an error with status 200): everything is read anew, which changes nothing. */
const isLostPlace = (error: unknown): boolean => [200, 400, 410].includes((error as { statusCode?: number }).statusCode ?? 0);

export interface Rows {
  /** 2 units. Graph answers 400 when a unique column has the value already. */
  create(list: ListName, fields: Fields): Promise<Row>;
  /** 2 units. With `etag`, 412 when the row has changed since. */
  change(list: ListName, itemId: string, fields: Fields, etag?: string): Promise<string>;
  /** 2 units; a row that is gone already is no trouble. Only for what is no record of anything. */
  remove(list: ListName, itemId: string): Promise<void>;
  /** 1 unit; null when there is no such row. */
  get(list: ListName, itemId: string, select: readonly string[]): Promise<Row | null>;
  /** 2 units a page: rows whose indexed column has the value, oldest first. */
  where(list: ListName, column: string, value: string, select: readonly string[]): Promise<Row[]>;
  /** 2 units a page: rows whose indexed column begins so. */
  beginning(list: ListName, column: string, prefix: string, select: readonly string[]): Promise<Row[]>;
  /** 2 units a page: every row. For short lists. */
  all(list: ListName, select: readonly string[]): Promise<Row[]>;
  /** 1 unit with a link, 2 a page without; rows changed since the link was given. `anew` when Graph did not know the link any more and all rows were read. */
  changes(list: ListName, link: string | null, select: readonly string[]): Promise<{ rows: Row[]; link: string; anew: boolean }>;
}

/** @param client Graph client; the site is looked up once, by host and path */
export function createRows(client: Client, site: { host: string; path: string }): Rows {
  let siteId: Promise<string> | undefined;
  const root = async (): Promise<string> => {
    siteId ??= client.api(`/sites/${site.host}:/${site.path}`).get().then((s: { id: string }) => s.id);
    return `/sites/${await siteId.catch((error: unknown) => {
      siteId = undefined;
      throw error;
    })}`;
  };
  const items = async (list: ListName) => `${await root()}/lists/${list}/items`;

  const pages = async (first: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let url: string | undefined = first; url; ) {
      const page = (await client.api(url).get()) as Page;
      rows.push(...page.value.map(toRow));
      url = page['@odata.nextLink'];
    }
    return rows;
  };

  const filtered = async (list: ListName, filter: string, select: readonly string[]): Promise<Row[]> =>
    pages(`${await items(list)}?$expand=${expand(select)}&$filter=${encodeURIComponent(filter)}&$top=1000`);

  return {
    async create(list, fields) {
      return toRow((await client.api(await items(list)).post({ fields })) as Item);
    },
    async change(list, itemId, fields, etag) {
      const request = client.api(`${await items(list)}/${itemId}/fields`);
      if (etag) request.header('If-Match', etag);
      return ((await request.patch(fields)) as { '@odata.etag': string })['@odata.etag'];
    },
    async remove(list, itemId) {
      await client.api(`${await items(list)}/${itemId}`).delete().catch((error: unknown) => {
        if ((error as { statusCode?: number }).statusCode !== 404) throw error;
      });
    },
    async get(list, itemId, select) {
      try {
        return toRow((await client.api(`${await items(list)}/${itemId}`).query({ $expand: expand(select) }).get()) as Item);
      } catch (error) {
        if ((error as { statusCode?: number }).statusCode === 404) return null;
        throw error;
      }
    },
    where: (list, column, value, select) => filtered(list, `fields/${column} eq ${quoted(value)}`, select),
    beginning: (list, column, prefix, select) => filtered(list, `startswith(fields/${column},${quoted(prefix)})`, select),
    async all(list, select) {
      return pages(`${await items(list)}?$expand=${expand(select)}&$top=1000`);
    },
    async changes(list, link, select) {
      const everything = `${await items(list)}/delta?$expand=${expand(select)}&$top=1000`;
      if (link !== null) {
        try {
          return { ...(await follow(link)), anew: false };
        } catch (error) {
          if (!isLostPlace(error)) throw error;
        }
      }
      return { ...(await follow(everything)), anew: link !== null };
    },
  };

  /** Follows a delta to its end; of an item that comes several times the last state counts. */
  async function follow(first: string): Promise<{ rows: Row[]; link: string }> {
    const latest = new Map<string, Row>();
    let url = first;
    for (;;) {
      const page = (await client.api(url).get()) as Page;
      for (const item of page.value) {
        // Nothing that is followed is ever deleted; a tombstone from a hand in SharePoint has no fields to read.
        if (!item.deleted) latest.set(item.id, toRow(item));
      }
      const next = page['@odata.nextLink'];
      if (!next) return { rows: [...latest.values()], link: page['@odata.deltaLink'] ?? url };
      url = next;
    }
  }
}

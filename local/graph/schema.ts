/** Tables of the stand-in. Long texts and index values lie apart from the items, so that neither slows a listing. */
import type { Store } from '../store';

export function prepareSchema(store: Store): void {
  store.exec(`
    CREATE TABLE IF NOT EXISTS graph_sites (
      id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, created TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS graph_grants (
      site TEXT NOT NULL, app TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (site, app));
    CREATE TABLE IF NOT EXISTS graph_lists (
      key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL,
      name TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, template TEXT NOT NULL,
      created TEXT NOT NULL, modified TEXT NOT NULL, version INTEGER NOT NULL,
      last_item INTEGER NOT NULL, sequence INTEGER NOT NULL, shape INTEGER NOT NULL,
      UNIQUE (site, title), UNIQUE (site, name));
    CREATE TABLE IF NOT EXISTS graph_columns (
      key INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
      definition TEXT NOT NULL, UNIQUE (list, name));
    CREATE TABLE IF NOT EXISTS graph_items (
      list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
      created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL,
      fields TEXT NOT NULL, sequence INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, UNIQUE (list, id));
    CREATE INDEX IF NOT EXISTS graph_items_by_sequence ON graph_items (list, sequence);
    CREATE TABLE IF NOT EXISTS graph_texts (
      list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (list, item, name));
    CREATE TABLE IF NOT EXISTS graph_values (
      list INTEGER NOT NULL, name TEXT NOT NULL, value NOT NULL, item INTEGER NOT NULL,
      PRIMARY KEY (list, name, value, item)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS graph_versions (
      list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL, editor TEXT NOT NULL,
      fields TEXT NOT NULL, PRIMARY KEY (list, item, version));
    CREATE TABLE IF NOT EXISTS graph_version_texts (
      list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, until INTEGER NOT NULL, value TEXT,
      PRIMARY KEY (list, item, name, until));
    CREATE TABLE IF NOT EXISTS graph_application_names (app TEXT PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS graph_subscriptions (
      id TEXT PRIMARY KEY, app TEXT NOT NULL, list INTEGER NOT NULL, resource TEXT NOT NULL, notification_url TEXT NOT NULL,
      lifecycle_url TEXT, client_state TEXT, expires TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS graph_subscriptions_by_list ON graph_subscriptions (list);
    CREATE TABLE IF NOT EXISTS graph_notifications (
      subscription TEXT PRIMARY KEY, changes INTEGER NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL);
  `);
}

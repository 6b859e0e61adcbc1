/** A thin, typed door to SQLite: statements prepared once per store, and write transactions. */
import type { Store } from '../store';

/** The only values handed to SQLite; the driver ends the process on booleans. */
export type SqlValue = string | number | null;

interface Statement {
  get(parameters: SqlValue[]): unknown;
  all(parameters: SqlValue[]): unknown[];
  run(parameters: SqlValue[]): { changes: number; lastInsertRowid: number | bigint };
}

const prepared = new WeakMap<Store, Map<string, Statement>>();

function statement(store: Store, text: string): Statement {
  let known = prepared.get(store);
  if (!known) prepared.set(store, (known = new Map()));
  let found = known.get(text);
  if (!found) known.set(text, (found = store.prepare(text) as Statement));
  return found;
}

export const one = <Row>(store: Store, text: string, ...values: SqlValue[]) =>
  statement(store, text).get(values) as Row | undefined;

export const all = <Row>(store: Store, text: string, ...values: SqlValue[]) => statement(store, text).all(values) as Row[];

export const run = (store: Store, text: string, ...values: SqlValue[]) => statement(store, text).run(values);

/** Runs `work` as one write: all of it is kept, or nothing of it when it throws or the process dies. */
export const inOneWrite = <Result>(store: Store, work: () => Result): Result =>
  store.transaction(work).immediate() as Result;

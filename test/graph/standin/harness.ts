/** A stand-in on a free loopback port, with a site and the list that most tests use. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type LocalClock, openClock } from '#local/clock';
import { createFaults, type Faults } from '#local/faults';
import { createSite, graphApp } from '#local/graph/app';
import { createMeter, type Meter } from '#local/meter';
import { openStore, type Store } from '#local/store';

export type App = 'deploy' | 'runtime' | 'reader' | 'outsider';
const apps = new Set<string>(['deploy', 'runtime', 'reader', 'outsider']);

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** Untyped, because assertions look at every corner of it. */
  body: any;
}

export interface Asked {
  as?: App | null;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Standin {
  url: string;
  siteId: string;
  store: Store;
  clock: LocalClock;
  meter: Meter;
  faults: Faults;
  /** `path` starts below `/v1.0`; a full link of the service is followed on this port. */
  ask(method: string, path: string, asked?: Asked): Promise<Reply>;
  newSite(path: string): string;
  stop(): Promise<void>;
}

/** Three applications of their own hold the usual roles on the site, a fourth holds none. */
export async function startStandin(): Promise<Standin> {
  const folder = mkdtempSync(path.join(tmpdir(), 'standin-'));
  const store = openStore(path.join(folder, 'store.db'));
  const clock = openClock(store);
  const meter = createMeter();
  const faults = createFaults({});
  const world = { store, clock, meter, faults, verifyToken: async (bearer: string) => (apps.has(bearer) ? { appId: bearer } : null) };
  const ending = new AbortController();
  const root = new Hono().route('/v1.0', graphApp(world, ending.signal));
  const server = serve({ fetch: root.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const newSite = (at: string) =>
    createSite(world, at, [
      { clientId: 'deploy', role: 'fullcontrol' },
      { clientId: 'runtime', role: 'write' },
      { clientId: 'reader', role: 'read' },
    ]).siteId;
  return {
    ...{ url, store, clock, meter, faults, newSite, siteId: newSite('sites/x') },
    async ask(method, to, { as = 'deploy', body, headers = {} } = {}) {
      const address = to.startsWith('https://graph.microsoft.com') ? url + to.slice('https://graph.microsoft.com'.length) : `${url}/v1.0${to}`;
      const reply = await fetch(address, {
        method,
        headers: {
          ...(as ? { Authorization: `Bearer ${as}` } : {}),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, headers: reply.headers, text, body: text === '' ? null : JSON.parse(text) };
    },
    async stop() {
      ending.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      (server as unknown as { closeAllConnections(): void }).closeAllConnections();
      await closed;
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const text = (name: string, more: object = {}) => ({ name, text: {}, ...more });

/** The fixture list; answers the path of the list. */
export async function fixtureList(standin: Standin, title: string): Promise<string> {
  const site = `/sites/${standin.siteId}`;
  const other = await standin.ask('POST', `${site}/lists`, { body: { displayName: `${title} looked up` } });
  const made = await standin.ask('POST', `${site}/lists`, {
    body: {
      displayName: title,
      list: { template: 'genericList' },
      columns: [
        text('RowKey', { indexed: true, enforceUniqueValues: true }),
        text('CaseKey', { indexed: true }),
        { name: 'Status', choice: { choices: ['Open', 'Closed'] } },
        { name: 'Amount', number: {} },
        { name: 'Due', dateTime: { format: 'dateTime' }, indexed: true },
        { name: 'Tags', choice: { choices: ['A', 'B'], displayAs: 'checkBoxes' } },
        { name: 'Notes', text: { allowMultipleLines: true, textType: 'plain' } },
        { name: 'CaseLookup', lookup: { listId: other.body.id, columnName: 'Title' }, indexed: true },
      ],
    },
  });
  if (made.status !== 201) throw new Error(made.text);
  return `${site}/lists/${made.body.id}`;
}

/** Fills a list through batches of 20 and waits until all are created. */
export async function fill(standin: Standin, list: string, count: number, fields: (n: number) => object): Promise<void> {
  for (let at = 0; at < count; at += 20) {
    const requests = Array.from({ length: Math.min(20, count - at) }, (_, n) => ({
      id: String(n),
      method: 'POST',
      url: `${list}/items`,
      headers: { 'Content-Type': 'application/json' },
      body: { fields: fields(at + n + 1) },
    }));
    const reply = await standin.ask('POST', '/$batch', { body: { requests } });
    const failed = reply.body.responses.find((part: { status: number }) => part.status !== 201);
    if (failed) throw new Error(JSON.stringify(failed));
  }
}

export const uniqueText = 'One or more fields with unique constraints already has the provided value.';
export const notIndexedText = (name: string) =>
  `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`;
export const honour = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/**
 * Azure Functions host for one machine: loads the app that package.json names as `main`, unchanged, and serves it with the built
 * pages. Differs from the real host: no function keys, retries, CORS, response cookies or other triggers than HTTP and timer, and
 * the admin route is open. Therefore it listens on 127.0.0.1 only.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { globSync } from 'glob';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { provideCore } from './core';
import { serveFiles } from './files';
import { serveFunctions } from './http';
import { setLogLevel, writeError } from './log';
import { startTimers } from './timers';
import { endWithParent } from '../endWithParent';

export interface HostOptions {
  /** 0 takes any free port. */
  port: number;
  /** Folder with package.json, host.json and dist/. */
  root: string;
}

export interface Host {
  url: string;
  /** Stops the timers, lets requests under way finish (at most three seconds) and frees the port. */
  close(): Promise<void>;
}

export class PortTakenError extends Error {
  override name = 'PortTakenError';
  constructor(port: number) {
    super(`Port ${port} is in use by another program. Stop it, or choose another port: PORT=4000 npm start`);
  }
}

const maxBody = 1024 * 1024;

interface HostFile {
  extensions?: { http?: { routePrefix?: string } };
  logging?: { logLevel?: Record<string, string> };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Loads the app and serves it. One host per process. Rejects with PortTakenError, or with what loading the app threw. */
export async function startHost({ port, root }: HostOptions): Promise<Host> {
  const hostFile = readJson<HostFile>(path.join(root, 'host.json'));
  setLogLevel(process.env.LOG_LEVEL ?? hostFile.logging?.logLevel?.default);

  const core = provideCore();
  const { main } = readJson<{ main: string }>(path.join(root, 'package.json'));
  const files = globSync(main, { cwd: root, absolute: true }).sort();
  if (files.length === 0) throw new Error(`Nothing found at "${main}". Run: npm run build`);
  for (const file of files) require(file);
  await core.runHooks('appStart', { functionAppDirectory: root, hookData: {}, appHookData: core.appHookData });
  await core.model().getCapabilities?.({});
  const timers = startTimers(core);

  const prefix = hostFile.extensions?.http?.routePrefix ?? 'api';
  const app = new Hono();
  app.onError((error, c) => {
    writeError('host', error);
    return c.body(null, 500);
  });
  app.post('/admin/functions/:name', async (c) => c.body(null, (await timers.runNow(c.req.param('name'))) ? 202 : 404));
  app.use('*', bodyLimit({ maxSize: maxBody, onError: (c) => c.body(null, 413, { Connection: 'close' }) }));
  app.all(prefix ? `/${prefix}/*` : '*', serveFunctions(core, prefix));
  let taken = port;
  app.route('/', serveFiles(root, () => taken));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  taken = await listen(server, port);

  return {
    url: `http://127.0.0.1:${taken}`,
    async close() {
      timers.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const last = setTimeout(() => server.closeAllConnections(), 3000);
      await closed;
      clearTimeout(last);
      await core.runHooks('appTerminate', { functionAppDirectory: root, hookData: {}, appHookData: core.appHookData });
    },
  };
}

if (require.main === module) {
  endWithParent();
  const root = process.cwd();
  startHost({ port: Number(process.env.PORT ?? 3978), root }).then(
    (host) => {
      const stop = () => void host.close().then(() => process.exit(0));
      process.once('SIGINT', stop).once('SIGTERM', stop);
      console.log(`The app listens on ${host.url}${existsSync(path.join(root, 'dist/tabs')) ? '' : ' (the tabs are not built)'}`);
    },
    (error: unknown) => {
      console.error(error instanceof PortTakenError ? error.message : error);
      process.exit(1);
    },
  );
}

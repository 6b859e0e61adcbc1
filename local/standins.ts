/** The stand-ins in one process and one file: Microsoft Graph, Entra, the bot channel, and the local controls. */
import type { Server } from 'node:http';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { openClock } from './clock';
import { local } from './config';
import { controlsApp } from './controls/app';
import { grants } from './controls/graph';
import { onlyLoopback } from './controls/guard';
import { entraApp } from './entra/app';
import { botFrameworkApp } from './entra/botFramework';
import { openTokens } from './entra/tokens';
import { endWithParent } from './endWithParent';
import { createFaults, faultMiddleware } from './faults';
import { graphApp } from './graph/app';
import { createSite, findSite } from './graph/sites';
import { createMeter } from './meter';
import { openStore } from './store';
import { connectorApp } from './teams/connector/app';
import { openTeamsSide, type Urls } from './teams/connector/side';

export interface StandinsOptions {
  /** 0 takes any free port. */
  port: number;
  /** Folder of the one file, `standins.db`. */
  dataDir: string;
  /** Where the app is reached: its bot endpoint and its timers. */
  appUrl?: string;
}

export interface Standins {
  url: string;
  /** Sends activities and clock news to another address from now on. */
  useApp(appUrl: string): void;
  close(): Promise<void>;
}

/** Starts on 127.0.0.1. Everything worth keeping is committed at once, so a killed process loses nothing. */
export async function startStandins({ port, dataDir, appUrl = local.appUrl }: StandinsOptions): Promise<Standins> {
  const store = openStore(path.join(dataDir, 'standins.db'));
  const urls: Urls = { app: appUrl, standins: '' };
  const [clock, tokens] = [openClock(store), await openTokens(store)];
  const world = { store, clock, meter: createMeter(), faults: createFaults(), verifyToken: tokens.verifyAppToken };
  const side = openTeamsSide({ store, clock, tokens, urls });

  const ending = new AbortController();
  const app = new Hono();
  app.use('*', onlyLoopback);
  app.route('/local', controlsApp({ world, tokens, side, urls }));
  app.use('/connector/*', faultMiddleware(world.faults));
  app.route('/connector', connectorApp(side));
  app.route('/botframework', botFrameworkApp(tokens));
  app.route('/v1.0', graphApp(world, ending.signal));
  app.route('/', entraApp(tokens));
  if (!findSite(store, local.sitePath)) createSite(world, local.sitePath, grants);

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Longer than the clients' own idle time, so that none of them meets a socket that is just being closed.
  server.keepAliveTimeout = 65_000;
  urls.standins = `http://127.0.0.1:${await listen(server, port)}`;
  return {
    url: urls.standins,
    useApp: (url) => void (urls.app = url),
    close: async () => {
      ending.abort();
      await new Promise((ended) => {
        server.close(ended);
        server.closeAllConnections();
      });
      store.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

async function main(): Promise<void> {
  endWithParent();
  const standins = await startStandins({ port: local.standinsPort, dataDir: local.dataDir });
  console.log(`Stand-ins for Graph, Entra and Teams ready on ${standins.url}`);
  const end = () => void standins.close().then(() => process.exit(0));
  process.once('SIGTERM', end).once('SIGINT', end);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

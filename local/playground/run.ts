/** Starts Microsoft 365 Agents Playground as a client of the bot, on loopback only; it reads the people from a file in its working directory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endWithParent } from '../endWithParent';
import { local } from '../config';
import { playgroundSettings } from './settings';

/** The playground listens wherever it is reached: whoever shares the network could act as anybody. */
function listenOnLoopbackOnly(): void {
  const { listen } = Server.prototype;
  const bound = (first: unknown): unknown[] => (typeof first === 'number' ? [first, '127.0.0.1'] : typeof first === 'object' && first !== null ? [{ ...first, host: '127.0.0.1' }] : [first]);
  Server.prototype.listen = function (this: Server, first: unknown, ...rest: unknown[]) {
    return Reflect.apply(listen, this, [...bound(first), ...rest.filter((value) => typeof value === 'function')]) as Server;
  } as typeof listen;
}

endWithParent();
const script = require.resolve('@microsoft/m365agentsplayground/cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'sagskompas-playground-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// JSON is YAML, too.
writeFileSync(path.join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundSettings(process.env.PLAYGROUND_PERSON ?? 'caseworker'), null, 2));
process.chdir(folder);
// It ends where it finds no program to open a browser with; the address is printed instead.
process.env.TEAMSAPPTESTER_BROWSER = 'none';
for (const name of ['AUTH_CLIENT_ID', 'AUTH_CLIENT_SECRET', 'AUTH_TENANT_ID', 'M365_AGENTS_PLAYGROUND_CONFIG_PATH']) delete process.env[name];
listenOnLoopbackOnly();
process.argv = [process.argv[0]!, script, '-e', `${local.appUrl}/api/messages`, '-c', 'msteams', '-p', String(local.playgroundPort), '--disable-telemetry'];
process.once('SIGTERM', () => process.exit(0)).once('SIGINT', () => process.exit(0));
require(script);

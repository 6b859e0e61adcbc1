/**
 * `npm start`: the stand-ins, the lists, the app, the demo cases, and then it stays up. Always local, whatever `.env` says.
 * `npm run play` (`--play`): the same with Microsoft 365 Agents Playground as a second client of the bot, which then asks it for no token.
 */
import { existsSync } from 'node:fs';
import { banner, playBanner } from './banner';
import { local } from './config';
import { localDeployEnvironment, localEnvironment } from './environment';
import { createSupervisor } from './supervisor';
import { isFree, untilReady } from './wait';

interface Demo {
  playDemo(options: { appUrl: string; standinsUrl: string; log(line: string): void }): Promise<void>;
}

const play = process.argv.includes('--play');
const place = { port: local.appPort, dataDir: play && !process.env.DATA_DIR ? `${local.dataDir}-play` : local.dataDir };
const scripts = { ...(play ? { playground: 'dist/local/playground/run.js' } : {}), standins: 'dist/local/standins.js', provision: 'dist/manifest/provision.js', app: 'dist/local/functions/host.js' };
const log = (line: string) => console.log(line);

const ending = new AbortController();
const supervisor = createSupervisor({
  log,
  giveUp: (service) => void stop(1, `“${service.name}” ended five times within a minute. The lines above say why.`),
});

async function stop(code: number, reason?: string): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  if (reason) console.error(reason);
  await supervisor.stop();
  process.exit(code);
}

async function checkPlace(): Promise<void> {
  for (const script of Object.values(scripts)) {
    if (!existsSync(script)) throw new Error(`${script} is missing. Run: npm run build`);
  }
  for (const port of [local.appPort, local.standinsPort, ...(play ? [local.playgroundPort] : [])]) {
    if (!(await isFree(port))) {
      throw new Error(`Port ${port} is in use by another program. Stop it, or choose another pair of ports: PORT=4000 npm start`);
    }
  }
}

/** Tells the bot for whom it is installed; where it has been told, nothing happens. */
async function install(): Promise<void> {
  const answer = await fetch(`${local.standinsUrl}/local/install`, { method: 'POST' });
  if (!answer.ok) throw new Error(`Installing the bot was answered with ${answer.status}.`);
  const { failed } = (await answer.json()) as { failed: { target: string; status?: number }[] };
  for (const { target, status } of failed) log(`The bot answered ${status} when it was installed for ${target}.`);
}

async function start(): Promise<void> {
  await checkPlace();
  const env = { ...localEnvironment(place), ...(play ? { PLAYGROUND_URL: local.playgroundUrl } : {}) };
  log(`Starting the stand-ins on ${local.standinsUrl} …`);
  supervisor.start({ name: 'stand-ins', script: scripts.standins, env });
  await untilReady(`${local.standinsUrl}/local/ready`, 60, ending.signal);

  log('Preparing the lists …');
  await supervisor.run({ name: 'lists', script: scripts.provision, env: localDeployEnvironment(place) });

  log(`Starting the app on ${local.appUrl} …`);
  supervisor.start({ name: 'app', script: scripts.app, env });
  await untilReady(`${local.appUrl}/api/health`, 60, ending.signal);

  // Whoever opens the playground meets the bot there for the first time.
  if (!play) await install();

  const { playDemo } = require('#local/demo/play') as Demo;
  await playDemo({ appUrl: local.appUrl, standinsUrl: local.standinsUrl, log });
  if (scripts.playground) {
    supervisor.start({ name: 'playground', script: scripts.playground, env });
    await untilReady(`${local.playgroundUrl}/_debug/ping`, 60, ending.signal);
  }
  log(banner(local.appUrl));
  if (play) log(playBanner(local.playgroundUrl));
}

process.on('SIGINT', () => void stop(0)).on('SIGTERM', () => void stop(0));
start().catch((error: unknown) => {
  if (!ending.signal.aborted) void stop(1, error instanceof Error ? error.message : String(error));
});

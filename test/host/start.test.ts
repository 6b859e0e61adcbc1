/** `npm start` with stand-ins, provisioning and demo that only write down that they ran, and the real host with the sample app. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { isFree } from '#local/wait';
import { buildSampleApp, compileFolder, type SampleApp } from './sampleApp';

let app: SampleApp;
let port: number;
const running = new Set<ChildProcess>();

const standins = `
require('node:fs').appendFileSync('order', 'stand-ins\\n');
const { createServer } = require('node:http');
const { appendFileSync } = require('node:fs');
createServer((request, response) => {
  if (request.url === '/local/install') appendFileSync('order', 'install\\n');
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"installed":[],"failed":[]}');
}).listen(Number(process.env.PORT) + 1, '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));`;

const provision = `
const { DEPLOY_CLIENT_ID, DEPLOY_CLIENT_SECRET, TENANT_ID, LOCAL_STANDINS_URL } = process.env;
require('node:fs').appendFileSync('order', 'lists\\n');
require('node:fs').writeFileSync('environment', JSON.stringify({ DEPLOY_CLIENT_ID, DEPLOY_CLIENT_SECRET, TENANT_ID, LOCAL_STANDINS_URL }));
process.exit(process.env.BREAK_LISTS ? 1 : 0);`;

const demo = `
exports.playDemo = async ({ appUrl, standinsUrl, log }) => {
  require('node:fs').appendFileSync('order', 'demo\\n');
  log('demo at ' + appUrl + ' and ' + standinsUrl);
};`;

const playground = `
require('node:fs').appendFileSync('order', 'playground ' + process.env.PLAYGROUND_URL + '\\n');
require('node:http').createServer((request, response) => response.end('pong')).listen(Number(process.env.PORT) + 2, '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));`;

const health = `
require('./app.js');
require('node:fs').appendFileSync('order', 'app ' + process.pid + '\\n');
const { app } = require('@azure/functions');
app.http('health', { methods: ['GET'], handler: () => ({ jsonBody: { deploy: process.env.DEPLOY_CLIENT_SECRET ?? null, tenant: process.env.TENANT_ID } }) });`;

async function freePair(): Promise<number> {
  for (;;) {
    const first = await new Promise<number>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port: found } = probe.address() as { port: number };
        probe.close(() => resolve(found));
      });
    });
    if (await isFree(first + 1)) return first;
  }
}

beforeAll(() => {
  app = buildSampleApp();
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(app.folder, file)), { recursive: true });
    writeFileSync(path.join(app.folder, file), text);
  };
  compileFolder('local', path.join(app.folder, 'dist/local'));
  write('package.json', JSON.stringify({ main: 'health.js', imports: { '#local/*': './dist/local/*.js' } }));
  write('health.js', health);
  write('dist/local/standins.js', standins);
  write('dist/manifest/provision.js', provision);
  write('dist/local/demo/play.js', demo);
  write('dist/local/playground/run.js', playground);
});
beforeEach(async () => {
  port = await freePair();
  writeFileSync(path.join(app.folder, 'order'), '');
});
afterEach(async () => {
  for (const child of running) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => app.remove());

function start(env: Record<string, string> = {}, ...args: string[]) {
  const child = spawn(process.execPath, ['dist/local/main.js', ...args], {
    cwd: app.folder,
    env: { ...process.env, PORT: String(port), EVERY_SECOND: '0 0 0 1 1 *', ...env },
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code);
    }),
  );
  return { child, ended, output: () => output };
}

async function until(condition: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited for 15 seconds: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const order = () => readFileSync(path.join(app.folder, 'order'), 'utf8').trim().split('\n');
const isUp = () => fetch(`http://127.0.0.1:${port}/api/health`).then((response) => response.ok, () => false);

test('starts everything in order, starts the app again when it is killed, and stops within five seconds', async () => {
  const { child, ended, output } = start({ TENANT_ID: 'a-real-tenant', DEPLOY_CLIENT_SECRET: '' });
  await until(() => output().includes('Sagskompas is running'), output);
  expect(output().indexOf('Sagskompas kører')).toBeLessThan(output().indexOf('Sagskompas is running'));
  expect(output()).toContain(`http://127.0.0.1:${port}/teams/`);
  expect(output()).toContain(`demo at http://127.0.0.1:${port} and http://127.0.0.1:${port + 1}`);
  expect(order().map((line) => line.split(' ')[0])).toEqual(['stand-ins', 'lists', 'app', 'install', 'demo']);

  const lists = JSON.parse(readFileSync(path.join(app.folder, 'environment'), 'utf8')) as Record<string, string>;
  expect(lists).toMatchObject({ DEPLOY_CLIENT_SECRET: 'local-deploy-secret', LOCAL_STANDINS_URL: `http://127.0.0.1:${port + 1}` });
  const seen = (await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()) as { deploy: string; tenant: string };
  expect(seen.deploy).toBe('');
  expect([seen.tenant, lists.TENANT_ID]).not.toContain('a-real-tenant');

  const pid = Number(order()[2]?.split(' ')[1]);
  process.kill(pid, 'SIGKILL');
  await until(async () => order().length === 6 && (await isUp()), output);
  expect(output()).toContain('[app] ended (SIGKILL); starting it again');

  const began = Date.now();
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(Date.now() - began).toBeLessThan(5000);
  expect([await isFree(port), await isFree(port + 1)]).toEqual([true, true]);
});

test('with --play: the playground last, the app told of it, and nobody met before it is opened', async () => {
  const { child, ended, output } = start({}, '--play');
  await until(() => output().includes('Agents Playground'), output);
  expect(output()).toContain(`Agents Playground   http://localhost:${port + 2}`);
  expect(order().map((line) => line.split(' ')[0])).toEqual(['stand-ins', 'lists', 'app', 'demo', 'playground']);
  expect(order().at(-1)).toBe(`playground http://localhost:${port + 2}`);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('says which port is taken before anything is started', async () => {
  const other = createServer().listen(port + 1, '127.0.0.1');
  const { ended, output } = start();
  expect(await ended).toBe(1);
  other.close();
  expect(output()).toContain(`Port ${port + 1} is in use by another program`);
  expect(order()).toEqual(['']);
});

test('stops with what went wrong when the lists cannot be prepared', async () => {
  const { ended, output } = start({ BREAK_LISTS: '1' });
  expect(await ended).toBe(1);
  expect(output()).toContain('lists ended with 1.');
  expect(await isFree(port + 1)).toBe(true);
});

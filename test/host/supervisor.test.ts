import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSupervisor, type Service } from '#local/supervisor';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'supervisor-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Each run of the script adds a line with its process id to `runs`. */
function service(script: string): { service: Service; runs(): string[] } {
  const file = path.join(folder, 'service.js');
  const runs = path.join(folder, 'runs');
  writeFileSync(runs, '');
  writeFileSync(file, `require('node:fs').appendFileSync(process.env.RUNS, process.pid + '\\n');\n${script}`);
  return { service: { name: 'sample', script: file, env: { RUNS: runs } }, runs: () => readFileSync(runs, 'utf8').split('\n').filter(Boolean) };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited for ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const staysUp = 'setInterval(() => {}, 1000);';
const isAlive = (pid: string) => {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
};

test('a service that is killed is started again', async () => {
  const sample = service(staysUp);
  const supervisor = createSupervisor({ log: () => undefined, giveUp: () => undefined, pause: 20 });
  supervisor.start(sample.service);
  await until(() => sample.runs().length === 1);
  process.kill(Number(sample.runs()[0]), 'SIGKILL');
  await until(() => sample.runs().length === 2);
  await supervisor.stop();
  expect(sample.runs().map(isAlive)).toEqual([false, false]);
});

test('a service that keeps ending is given up after its last allowed restart, and its words are passed on', async () => {
  const sample = service("console.error('cannot go on'); process.exit(7);");
  const lines: string[] = [];
  const givenUp: string[] = [];
  const supervisor = createSupervisor({ log: (line) => lines.push(line), giveUp: ({ name }) => givenUp.push(name), pause: 5, restartsPerMinute: 3 });
  supervisor.start(sample.service);
  await until(() => givenUp.length === 1);
  expect(sample.runs()).toHaveLength(4);
  expect(lines.filter((line) => line === '[sample] cannot go on')).toHaveLength(4);
  expect(lines).toContain('[sample] ended (7); starting it again');
});

test('stopping ends a service that does not listen to SIGTERM within five seconds', async () => {
  const sample = service(`process.on('SIGTERM', () => {}); ${staysUp}`);
  const supervisor = createSupervisor({ log: () => undefined, giveUp: () => undefined });
  supervisor.start(sample.service);
  await until(() => sample.runs().length === 1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const began = Date.now();
  await supervisor.stop();
  expect(Date.now() - began).toBeLessThan(5000);
  expect(sample.runs().map(isAlive)).toEqual([false]);
});

test('a script that runs to its end resolves, one that fails rejects', async () => {
  const supervisor = createSupervisor({ log: () => undefined, giveUp: () => undefined });
  await expect(supervisor.run(service('').service)).resolves.toBeUndefined();
  await expect(supervisor.run(service('process.exit(3)').service)).rejects.toThrow('sample ended with 3.');
});

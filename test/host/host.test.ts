import { connect } from 'node:net';
import { buildSampleApp, runHost, type RunningHost, type SampleApp } from './sampleApp';
import { until } from '../product';

let app: SampleApp;
let host: RunningHost;

beforeAll(async () => {
  app = buildSampleApp();
  host = await runHost(app);
});
afterAll(async () => {
  await host.stop();
  app.remove();
});

const get = (path: string, init?: RequestInit) => fetch(host.url + path, { redirect: 'manual', ...init });
const json = async (path: string, init?: RequestInit) => (await get(path, init)).json() as Promise<Record<string, unknown>>;

/** Sends a request line as it stands: fetch would tidy the path first. */
function rawStatus(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(host.port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve({ status: Number(text.split(' ')[1]), text }));
    socket.on('error', reject);
  });
}

describe('HTTP functions', () => {
  test('carry method, parameters, query and body to the handler', async () => {
    const answer = await json('/api/echo/S%2F1%20%C3%A6?a=1&b=x%20y', { method: 'POST', body: '{"å":1}', headers: { 'content-type': 'application/json' } });
    expect(answer).toEqual({ method: 'POST', params: { id: 'S/1 æ' }, query: { a: '1', b: 'x y' }, body: '{"å":1}', type: 'application/json' });
  });

  test('take their name as the route when none is given, with the status and headers of the handler', async () => {
    const answer = await get('/api/withoutRoute');
    expect([answer.status, answer.headers.get('x-own'), await answer.text()]).toEqual([201, 'yes', 'plain']);
  });

  test('carry bytes unchanged', async () => {
    expect([...new Uint8Array(await (await get('/api/bytes')).arrayBuffer())]).toEqual([0, 1, 254, 255]);
  });

  test('answer 204 when the handler returns nothing', async () => {
    expect((await get('/api/nothing')).status).toBe(204);
  });

  test.each([
    ['/api/cases/mine', 'literal', {}],
    ['/api/Cases/Mine', 'literal', {}],
    ['/api/cases/42', 'number', { id: '42' }],
    ['/api/cases/a0000000-0000-4000-8000-000000000001', 'guid', { id: 'a0000000-0000-4000-8000-000000000001' }],
    ['/api/cases/S-2026-0101', 'parameter', { caseNo: 'S-2026-0101' }],
    ['/api/notes/S-1', 'optional', { caseNo: 'S-1' }],
    ['/api/notes/S-1/2', 'optional', { caseNo: 'S-1', page: '2' }],
    ['/api/files/a/b/c.txt', 'catchAll', { path: 'a/b/c.txt' }],
    ['/api/cases', 'listCases', {}],
  ])('%s goes to %s', async (path, name, params) => {
    expect(await json(path)).toEqual({ name, params });
  });

  test('sharing a route are told apart by method', async () => {
    expect(await json('/api/cases', { method: 'POST' })).toEqual({ name: 'openCase', params: {} });
  });

  test.each([
    ['DELETE', '/api/cases/mine'],
    ['GET', '/api/unknown'],
    ['GET', '/api/notes/S-1/two'],
    ['GET', '/cases'],
  ])('%s %s is 404', async (method, path) => {
    expect((await get(path, { method })).status).toBe(404);
  });

  test('answer 400 to a parameter that cannot be decoded', async () => {
    expect((await rawStatus('/api/echo/%E0%A4%A')).status).toBe(400);
  });

  test('answer 413 to a body above 1 MB, with and without a stated length, and take one of 1 MB', async () => {
    const big = new Uint8Array(1024 * 1024 + 1).fill(97);
    expect((await get('/api/echo/1', { method: 'POST', body: big })).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(big);
        controller.close();
      },
    });
    expect((await get('/api/echo/1', { method: 'POST', body: stream, duplex: 'half' } as RequestInit)).status).toBe(413);
    const largest = await json('/api/echo/1', { method: 'POST', body: big.subarray(1) });
    expect((largest.body as string).length).toBe(1024 * 1024);
  });

  test('that throw answer 500 without a word, and the log holds neither query nor token', async () => {
    const answer = await get('/api/fails?cpr=0101011234');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    // What a process prints may arrive after what it answers.
    await until('the error is in the log', async () => host.output().includes('[error] fails: Error: secret detail at'));
    expect(host.output()).not.toMatch(/0101011234|abc\.def/);
  });

  test('write to the log under their name', async () => {
    await get('/api/echo/1');
    expect(host.output()).toContain('[information] echo: echoing');
  });
});

describe('hooks', () => {
  test('run around an invocation and share their data', async () => {
    expect(await json('/api/hooked')).toEqual({ before: 'before', after: true });
  });
  test('can take an error away', async () => {
    expect((await get('/api/mended')).status).toBe(418);
  });
  test('run when the app starts', async () => {
    expect(await json('/api/state')).toMatchObject({ started: true });
  });
});

describe('timers', () => {
  const run = (name: string, method = 'POST') => get(`/admin/functions/${name}`, { method });

  test('run on their six-field schedule, taken from a setting', async () => {
    const before = (await json('/api/state')).ticks as number;
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect((await json('/api/state')).ticks).toBeGreaterThan(before);
  });

  test('run by hand to their end before the answer, one at a time', async () => {
    const answers = await Promise.all([run('slow'), run('slow')]);
    expect(answers.map((answer) => answer.status)).toEqual([202, 202]);
    expect(await json('/api/state')).toMatchObject({ slow: 2, overlapping: 1 });
  });

  test('that throw are logged and do no harm', async () => {
    expect((await run('breaks')).status).toBe(202);
    expect(host.output()).toContain('[error] breaks: Error: the timer broke');
  });

  test('unknown to the app are 404, and so are HTTP functions and other methods', async () => {
    expect((await run('nobody')).status).toBe(404);
    expect((await run('echo')).status).toBe(404);
    expect((await run('slow', 'GET')).status).toBe(404);
  });
});

describe('pages', () => {
  test('/ leads to the shell', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/teams/']);
    expect(await (await get('/teams/')).text()).toContain('shell');
  });

  test('tabs may be framed by Teams and by the page itself, and are asked for again', async () => {
    const answer = await get('/tabs/');
    expect(answer.headers.get('content-type')).toMatch(/text\/html/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com/);
  });

  test('the shell may reach the stand-ins and be framed by nobody', async () => {
    const csp = (await get('/teams/')).headers.get('content-security-policy');
    expect(csp).toContain(`http://127.0.0.1:${host.port + 1}`);
    expect(csp).toContain("frame-ancestors 'none'");
  });

  test('hashed files are kept for a year', async () => {
    const answer = await get('/tabs/assets/index-Ab12Cd34.js');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  test('an address of the page itself gets the page, a missing file 404', async () => {
    expect(await (await get('/tabs/case/S-2026-0101')).text()).toContain('<title>tabs');
    expect((await get('/tabs/assets/gone-Ab12Cd34.js')).status).toBe(404);
    expect((await get('/tabs', {})).headers.get('location')).toBe('/tabs/');
  });

  test.each([
    '/tabs/../secret.txt',
    '/tabs/..%2fsecret.txt',
    '/tabs/%2e%2e/secret.txt',
    '/tabs/%2e%2e%2fsecret.txt',
    '/tabs/..%5csecret.txt',
    '/tabs/..\\secret.txt',
    '/tabs/%252e%252e%252fsecret.txt',
    '/tabs/assets/..%2f..%2f..%2fpackage.json',
    '/tabs//etc/hostname',
    '/tabs/%00secret.txt',
  ])('%s does not leave the folder', async (path) => {
    const { status, text } = await rawStatus(path);
    expect(text).not.toMatch(/outside the pages|"sample"/);
    expect([400, 404]).toContain(status);
  });
});

describe('the process', () => {
  test('says clearly that the port is taken', async () => {
    await expect(runHost(app, { PORT: String(host.port) })).rejects.toThrow(`Port ${host.port} is in use by another program`);
  });

  test('ends in order on SIGTERM', async () => {
    const other = await runHost(app);
    expect(await other.stop()).toBe(0);
    expect(other.output()).toContain('terminated');
  });
});

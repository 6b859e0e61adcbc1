import { request } from 'node:http';
import { local } from '#local/config';
import { people } from '#local/people';
import { addDuration } from '#local/controls/duration';
import { startTestStandins, type TestStandins } from './startStandins';
import { TinyBot } from './tinyBot';

let standins: TestStandins;
beforeAll(async () => {
  standins = await startTestStandins();
});
afterAll(() => standins.close());

describe('durations', () => {
  test.each([
    ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 'P1Y', '2025-02-28T10:00:00.000Z'],
    ['2026-11-30T10:00:00.000Z', 'P3M', '2027-02-28T10:00:00.000Z'],
    ['2026-03-28T23:30:00.000Z', 'P1D', '2026-03-29T23:30:00.000Z'],
    ['2026-03-28T23:30:00.000Z', 'PT2H', '2026-03-29T01:30:00.000Z'],
    ['2026-03-28T00:00:00.000Z', 'P1W', '2026-04-04T00:00:00.000Z'],
    ['2026-03-28T00:00:00.000Z', 'P1Y2M3DT4H5M6.5S', '2027-05-31T04:05:06.500Z'],
  ])('%s + %s', (from, duration, to) => {
    expect(addDuration(new Date(from), duration)?.toISOString()).toBe(to);
  });
  test.each(['', 'P', 'PT', '1D', 'P1', 'P1H', '-P1D', 'P1D2', 'P1DT', 'P1.5D', 'p1d', 'P99999999Y'])('%s is none', (duration) => {
    expect(addDuration(new Date(), duration)).toBeUndefined();
  });
});

describe('the clock', () => {
  const clock = (body?: unknown) => standins.call(body === undefined ? 'GET' : 'POST', 'clock', body);
  afterEach(() => clock({ reset: true, quiet: true }));

  test('moves, is set, keeps running, survives a restart and returns', async () => {
    const day = (await clock({ advance: 'P1D', quiet: true })).body;
    expect(Math.abs(Date.parse(day.now) - Date.now() - 86_400_000)).toBeLessThan(2000);
    expect(Math.abs(day.offsetMs - 86_400_000)).toBeLessThan(2000);
    await standins.restart();
    expect(Math.abs((await clock()).body.offsetMs - 86_400_000)).toBeLessThan(2000);
    const set = (await clock({ set: '2026-10-25T02:30:00+01:00', quiet: true })).body;
    expect(Math.abs(Date.parse(set.now) - Date.parse('2026-10-25T01:30:00Z'))).toBeLessThan(2000);
    expect(Date.parse((await clock()).body.now)).toBeGreaterThanOrEqual(Date.parse(set.now));
    expect(Math.abs((await clock({ reset: true, quiet: true })).body.offsetMs)).toBeLessThan(5);
  });

  test('tells the app, unless it shall be quiet, and does not mind an app that is down', async () => {
    expect((await clock({ advance: 'PT1H' })).status).toBe(200);
    const { bot, close } = await TinyBot.start(standins.url);
    standins.useApp(bot.url);
    await clock({ advance: 'PT1H', quiet: true });
    expect(bot.timerCalls).toEqual([]);
    await clock({ advance: 'PT1H' });
    expect(bot.timerCalls).toEqual([{}]);
    await close();
  });

  test.each([{}, { advance: 'tomorrow' }, { advance: 'P1D', set: '2026-01-01T00:00:00Z' }, { set: '2026-01-01' }, { set: 'now' }, { reset: false }, { advance: 'P1D', loud: true }, [], 'P1D'])(
    '%j is refused and moves nothing',
    async (body) => {
      const { status, body: refusal } = await clock(body);
      expect(status).toBe(400);
      expect(refusal).toEqual({ code: expect.any(String), message: expect.stringMatching(/.{10}/), ...(refusal.details ? { details: refusal.details } : {}) });
      expect(Math.abs((await clock()).body.offsetMs)).toBeLessThan(5);
    },
  );
});

describe('strictness', () => {
  test.each([
    ['POST', 'token', {}, 400],
    ['POST', 'token', { person: 'nobody' }, 404],
    ['POST', 'token', { app: 'root' }, 400],
    ['POST', 'token', { person: 'admin', app: 'deploy' }, 400],
    ['POST', 'token', { person: 'admin', role: 'x' }, 400],
    ['POST', 'token', { person: 'admin', expiresIn: '5' }, 400],
    ['PUT', 'faults', { rules: [{ effect: 'nonsense' }] }, 400],
    ['POST', 'sites', { path: 'x' }, 400],
    ['POST', 'sites', { path: 'sites/../x' }, 400],
    ['POST', 'sites', { path: local.sitePath }, 409],
    ['GET', 'chats/nobody', undefined, 404],
    ['GET', 'chats/admin?refresh=yes', undefined, 400],
    ['GET', 'chats/admin?fresh=1', undefined, 400],
    ['POST', 'chats/admin/say', { text: '' }, 400],
    ['POST', 'chats/admin/say', { text: 'x', to: 'y' }, 400],
    ['POST', 'chats/admin/invoke', { action: 'x' }, 400],
    ['POST', 'chats/admin/invoke', { messageId: '1', action: 'x' }, 404],
    ['POST', 'chats/admin/activity', [], 400],
    ['POST', 'install', { person: 'nobody' }, 404],
    ['GET', 'nothing', undefined, 404],
  ])('%s %s %j → %d with code and message', async (method, control, body, expected) => {
    const { status, body: answer } = await standins.call(method, control, body);
    expect(status).toBe(expected);
    expect(answer).toMatchObject({ code: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/), message: expect.any(String) });
  });

  test('a body that is no JSON', async () => {
    const response = await fetch(`${standins.url}/local/token`, { method: 'POST', body: '{person' });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'invalid-json']);
  });
});

describe('access', () => {
  const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
      const sent = request(standins.url + path, { method, headers }, (response) => {
        response.resume();
        done({ status: response.statusCode!, headers: response.headers });
      });
      sent.on('error', fail).end();
    });

  test.each(['/local/people', '/v1.0/sites/root', '/botframework/keys', '/connector/v3/teams/x'])('%s is closed to another host name and to foreign pages', async (path) => {
    expect((await ask(path, { Host: 'evil.example' })).status).toBe(403);
    expect((await ask(path, { Host: '127.0.0.1.evil.example' })).status).toBe(403);
    expect((await ask(path, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask(path, { Origin: 'null' })).status).toBe(403);
  });

  test('pages of this machine may call the controls', async () => {
    for (const origin of ['http://127.0.0.1:3978', 'http://localhost:5170'])
      expect((await ask('/local/people', { Origin: origin })).headers['access-control-allow-origin']).toBe(origin);
    const preflight = await ask('/local/clock', { Origin: 'http://127.0.0.1:3978', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }, 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toContain('POST');
  });
});

test('people, readiness and the measures', async () => {
  expect((await standins.call('GET', 'ready')).status).toBe(200);
  const listed = (await standins.call<any[]>('GET', 'people')).body;
  expect(listed.map((p) => p.key)).toEqual(people.map((p) => p.key));
  expect(listed.filter((p) => p.channels.length).map((p) => p.key)).toEqual(['caseworker', 'caseworker2', 'teamlead']);
  const token = (await standins.call('POST', 'token', { app: 'runtime' })).body.accessToken;
  await standins.call('DELETE', 'meter');
  await fetch(`${standins.url}/v1.0/sites/${local.siteHost}:/${local.sitePath}`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await standins.call('GET', 'meter')).body).toMatchObject({ requests: 1 });
  await standins.call('DELETE', 'meter');
  expect((await standins.call('GET', 'meter')).body).toMatchObject({ requests: 0, units: 0 });
});

test('a new site is empty and open to the three applications by their roles', async () => {
  const { status, body } = await standins.call('POST', 'sites', { path: 'sites/x' });
  expect([status, body.siteId]).toEqual([201, expect.stringMatching(/^nordlund\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/)]);
  const lists = async (app: string, method: string) => {
    const token = (await standins.call('POST', 'token', { app })).body.accessToken;
    const init = method === 'POST' ? { body: JSON.stringify({ displayName: app, list: { template: 'genericList' } }) } : {};
    return (await fetch(`${standins.url}/v1.0/sites/${body.siteId}/lists`, { method, headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, ...init })).status;
  };
  expect(await lists('deploy', 'POST')).toBe(201);
  expect(await lists('reader', 'GET')).toBe(200);
  expect(await lists('reader', 'POST')).toBe(403);
});

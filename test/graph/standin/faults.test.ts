import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { createFaults, faultMiddleware } from '#local/faults';
import { createGovernor } from '#local/graph/governor';
import { fill, fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
let list: string;
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Journal');
});
afterAll(() => graph.stop());
afterEach(() => graph.faults.clear());

const create = (RowKey: string) => graph.ask('POST', `${list}/items`, { body: { fields: { RowKey } } });
const rows = async (RowKey: string) => (await graph.ask('GET', `${list}/items?$filter=fields/RowKey eq '${RowKey}'`)).body.value.length;
const onCreate = { method: 'POST', path: 'lists/Journal/items' };

/** Sends a create and gives up after a while, as a client with a deadline does. */
async function createAndGiveUp(RowKey: string, milliseconds: number): Promise<string> {
  try {
    const reply = await fetch(`${graph.url}/v1.0${list}/items`, {
      method: 'POST',
      headers: { Authorization: 'Bearer deploy', 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields: { RowKey } }),
      signal: AbortSignal.timeout(milliseconds),
    });
    return String(reply.status);
  } catch (error) {
    return (error as Error).name;
  }
}

describe('the plan', () => {
  test.each([
    ['an unknown effect', { rules: [{ effect: 'explode' }] }],
    ['an unknown member', { latency: 5 }],
    ['a rate above one', { rules: [{ effect: 'throttle', rate: 2 }] }],
    ['a broken regular expression', { rules: [{ match: { path: '/(/' }, effect: 'throttle' }] }],
    ['a governor without units', { governor: { unitsPerMinute: 0 } }],
    ['something that is no object', 'throttle everything'],
  ])('with %s is refused and leaves the old one in force', (_what, plan) => {
    graph.faults.set({ latencyMs: 1 });
    expect(() => graph.faults.set(plan)).toThrow(/^The plan of faults is not valid/);
    expect(graph.faults.get()).toEqual({ latencyMs: 1, rules: [] });
  });

  test('is shown with how often each rule has fired; 503 with its Retry-After can be injected', async () => {
    graph.faults.set({ rules: [{ match: onCreate, times: 2, effect: 'unavailable', retryAfter: 7 }] });
    const first = await create('plan');
    expect([first.status, first.headers.get('retry-after'), first.body.error.code]).toEqual([503, '7', 'serviceNotAvailable']);
    expect(graph.faults.get().rules).toEqual([expect.objectContaining({ hits: 1, effect: 'unavailable' })]);
    expect((await create('plan')).status).toBe(503);
    expect((await create('plan')).status).toBe(201);
    expect(graph.faults.get().rules[0]?.hits).toBe(2);
  });

  test('finds paths as text and as regular expressions, by GUID and by title, with methods in any case', () => {
    const paths = ['/v1.0/sites/s/lists/123/items/4', '/v1.0/sites/s/lists/Journal/items/4'];
    for (const [match, hits] of [
      [{ path: 'lists/Journal/items' }, true],
      [{ path: '/items/' }, true],
      [{ path: '/items\\/\\d+$/' }, true],
      [{ path: '/ITEMS\\/\\d+$/i' }, true],
      [{ path: '/items\\/\\d{2}$/' }, false],
      [{ path: 'lists/Cases' }, false],
      [{ method: 'patch' }, true],
      [{ method: 'GET' }, false],
      [{}, true],
    ] as const) {
      const faults = createFaults({});
      faults.set({ rules: [{ match, effect: 'throttle' }] });
      expect([match, faults.judge('PATCH', paths).effect === 'throttle']).toEqual([match, hits]);
    }
  });

  test('fires by chance, the same way for the same plan', () => {
    const faults = createFaults({});
    const run = () => {
      faults.set({ rules: [{ match: {}, rate: 0.3, effect: 'throttle' }] });
      return Array.from({ length: 1000 }, () => faults.judge('GET', ['/']).effect === 'throttle');
    };
    const first = run();
    expect(run()).toEqual(first);
    const share = first.filter(Boolean).length / 1000;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });
});

describe('effects', () => {
  test('throttle refuses with a second to wait and does nothing', async () => {
    graph.faults.set({ rules: [{ match: onCreate, effect: 'throttle' }] });
    const reply = await create('throttled');
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '1']);
    expect(reply.body.error.innerError['request-id']).toBe(reply.headers.get('request-id'));
    expect(await rows('throttled')).toBe(0);
  });

  test('gatewayTimeoutAfterCommit answers 504 though the row is there', async () => {
    graph.faults.set({ rules: [{ match: onCreate, times: 1, effect: 'gatewayTimeoutAfterCommit' }] });
    expect((await create('committed')).status).toBe(504);
    expect(await rows('committed')).toBe(1);
  });

  test('timeout never answers and does nothing', async () => {
    graph.faults.set({ rules: [{ match: onCreate, effect: 'timeout' }] });
    expect(await createAndGiveUp('lost', 200)).toBe('TimeoutError');
    expect(await rows('lost')).toBe(0);
  });

  test('holdAfterCommit never answers though the row is there', async () => {
    graph.faults.set({ rules: [{ match: onCreate, times: 1, effect: 'holdAfterCommit' }] });
    const pending = createAndGiveUp('held', 400);
    while (graph.faults.get().rules[0]?.hits === 0) await sleep(5);
    expect(await rows('held')).toBe(1);
    expect(await pending).toBe('TimeoutError');
  });

  test('dropAfterCommit destroys the connection though the row is there', async () => {
    graph.faults.set({ rules: [{ match: onCreate, times: 1, effect: 'dropAfterCommit' }] });
    expect(await createAndGiveUp('dropped', 5000)).toBe('TypeError');
    expect(await rows('dropped')).toBe(1);
  });

  test('brokenJson ends in the middle under the usual status', async () => {
    await create('whole');
    graph.faults.set({ rules: [{ match: { method: 'GET', path: '/items/' }, effect: 'brokenJson' }] });
    const reply = await fetch(`${graph.url}/v1.0${list}/items/1`, { headers: { Authorization: 'Bearer deploy' } });
    expect(reply.status).toBe(200);
    const text = await reply.text();
    expect(text).toMatch(/^\{/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test('latency of the plan and of a rule add up', async () => {
    graph.faults.set({ latencyMs: 60, rules: [{ match: { method: 'GET' }, latencyMs: 60 }] });
    const began = performance.now();
    expect((await graph.ask('GET', `${list}/items`)).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(115);
  });

  test('parts of a batch are disturbed one by one; a lost connection takes the whole answer', async () => {
    const requests = ['a', 'b'].map((id) => ({
      id, method: 'POST', url: `${list}/items`, headers: { 'Content-Type': 'application/json' }, body: { fields: { RowKey: `part ${id}` } },
    }));
    graph.faults.set({ rules: [{ match: onCreate, times: 1, effect: 'throttle', retryAfter: 3 }] });
    const { body } = await graph.ask('POST', '/$batch', { body: { requests } });
    expect(body.responses.map((part: { status: number }) => part.status).sort()).toEqual([201, 429]);
    graph.faults.set({ rules: [{ match: onCreate, times: 1, effect: 'dropAfterCommit' }] });
    const again = requests.map((part) => ({ ...part, body: { fields: { RowKey: `again ${part.id}` } } }));
    await expect(graph.ask('POST', '/$batch', { body: { requests: again } })).rejects.toThrow('fetch failed');
    expect([await rows('again a'), await rows('again b')]).toEqual([1, 1]);
  });

  test('links begin with the base that the plan names', async () => {
    await fill(graph, list, 2, (n) => ({ RowKey: `link ${n}` }));
    const linkBase = `${graph.url}/v1.0`;
    graph.faults.set({ linkBase });
    const { body } = await graph.ask('GET', `${list}/items?$top=1`);
    expect(body['@odata.nextLink'].startsWith(`${linkBase}/sites/`)).toBe(true);
  });

  test('the middleware puts other services under the same plan', async () => {
    const faults = createFaults({});
    let calls = 0;
    const connector = new Hono().use('*', faultMiddleware(faults)).all('/v3/*', (c) => c.json({ id: String((calls += 1)) }, 201));
    const server = serve({ fetch: new Hono().route('/connector', connector).fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    const send = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/connector/v3/conversations`, { method: 'POST' });
    expect((await send()).status).toBe(201);
    faults.set({ rules: [{ match: { path: '/connector/' }, times: 1, effect: 'throttle', retryAfter: 2 }, { match: {}, effect: 'gatewayTimeoutAfterCommit' }] });
    const throttled = await send();
    expect([throttled.status, throttled.headers.get('retry-after'), calls]).toEqual([429, '2', 1]);
    expect([(await send()).status, calls]).toEqual([504, 2]);
    faults.set({ rules: [{ match: {}, effect: 'dropAfterCommit' }] });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(calls).toBe(3);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('governor', () => {
  test('beyond the minute budget the answer is 429 with whole seconds, per application and without effect', async () => {
    graph.faults.set({ governor: { unitsPerMinute: 5 } });
    const replies = [await create('g1'), await create('g2'), await create('g3')];
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 429]);
    const wait = replies[2]?.headers.get('retry-after') ?? '';
    expect(wait).toMatch(/^\d+$/);
    expect(Number(wait)).toBeGreaterThanOrEqual(1);
    expect(Number(wait)).toBeLessThanOrEqual(60);
    expect((await graph.ask('GET', `${list}/items/1`, { as: 'reader' })).status).toBe(200);
    graph.faults.set({ governor: { unitsPerMinute: 5 } });
    expect(await rows('g3')).toBe(0);
  });

  test('a throttled request succeeds after the told seconds', async () => {
    graph.faults.set({ governor: { unitsPerMinute: 2 } });
    expect((await create('soon')).status).toBe(201);
    const throttled = await create('later');
    expect(throttled.status).toBe(429);
    const began = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(began + Number(throttled.headers.get('retry-after')) * 1000);
    expect((await create('later')).status).toBe(201);
    clock.mockRestore();
  });

  test('after the told seconds a new minute begins, and a change of plan begins one at once', () => {
    let now = 1_000_000;
    const faults = createFaults({});
    faults.set({ governor: { unitsPerMinute: 4 } });
    const governor = createGovernor(faults, () => now);
    const wait = () => {
      try {
        governor.take('app', 2);
        return 0;
      } catch (error) {
        return Number((error as { headers: Record<string, string> }).headers['Retry-After']);
      }
    };
    expect([wait(), wait()]).toEqual([0, 0]);
    now += 10_500;
    expect(wait()).toBe(50);
    now += 49_000;
    expect(wait()).toBe(1);
    now += 1000;
    expect([wait(), wait(), wait()]).toEqual([0, 0, 60]);
    faults.set({ governor: { unitsPerMinute: 2 } });
    expect([wait(), wait()]).toEqual([0, 60]);
  });

  test('is off by default and takes its limit from the environment', () => {
    expect(createFaults({}).unitsPerMinute()).toBeNull();
    const set = createFaults({ LOCAL_GOVERNOR_UNITS: '1250' });
    expect(set.unitsPerMinute()).toBe(1250);
    set.set({ governor: { unitsPerMinute: 7 } });
    expect(set.unitsPerMinute()).toBe(7);
    set.clear();
    expect(set.unitsPerMinute()).toBe(1250);
  });
});

describe('meter', () => {
  test('counts requests and resource units by kind, throttled ones and parts of batches included', async () => {
    graph.meter.reset();
    await create('metered');
    await graph.ask('GET', `${list}/items/1`);
    await graph.ask('GET', `${list}/items?$filter=fields/RowKey eq 'metered'`);
    const { body } = await graph.ask('GET', `${list}/items/delta`);
    await graph.ask('GET', body['@odata.deltaLink']);
    graph.faults.set({ rules: [{ match: { method: 'PATCH' }, effect: 'throttle' }] });
    await graph.ask('PATCH', `${list}/items/1/fields`, { body: { Title: 'x' } });
    graph.faults.clear();
    await graph.ask('POST', '/$batch', { body: { requests: ['a', 'b'].map((id) => ({ id, method: 'GET', url: `${list}/items/1` })) } });
    await graph.ask('GET', `/sites/${graph.siteId}/permissions`);
    const { byApp, ...reading } = graph.meter.read();
    expect(reading).toEqual({
      requests: 9,
      units: 17,
      byKind: {
        'POST items (Journal)': { requests: 1, units: 2 },
        'GET items/{id} (Journal)': { requests: 3, units: 3 },
        'GET items?$filter (Journal)': { requests: 1, units: 2 },
        'GET items/delta (Journal)': { requests: 1, units: 2 },
        'GET items/delta?token (Journal)': { requests: 1, units: 1 },
        'PATCH items/{id}/fields (Journal)': { requests: 1, units: 2 },
        'GET permissions': { requests: 1, units: 5 },
      },
    });
    expect(byApp).toEqual({ deploy: { requests: 9, units: 17 } });
  });
});

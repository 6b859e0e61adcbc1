/** The real client library with its own chain of middleware; only the last hop leads to the stand-in. */
import {
  AuthenticationHandler,
  Client,
  type Context,
  type Middleware,
  PageIterator,
  RedirectHandler,
  RedirectHandlerOptions,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { fill, fixtureList, type Standin, startStandin, uniqueText } from './harness';

class LastHop implements Middleware {
  constructor(private readonly base: string) {}
  async execute(context: Context): Promise<void> {
    const { pathname, search } = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    context.response = await fetch(this.base + pathname + search, context.options);
  }
}

function clientFor(url: string): Client {
  const chain: Middleware[] = [
    new AuthenticationHandler({ getAccessToken: async () => 'runtime' }),
    new RetryHandler(new RetryHandlerOptions()),
    new RedirectHandler(new RedirectHandlerOptions()),
    new TelemetryHandler(),
    new LastHop(url),
  ];
  chain.forEach((middleware, n) => middleware.setNext?.(chain[n + 1]!));
  return Client.initWithMiddleware({ middleware: chain[0]! });
}

let graph: Standin;
let list: string;
let client: Client;
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Client');
  await fill(graph, list, 250, (n) => ({ RowKey: `r${n}`, CaseKey: 'O\'Brien & Søn' }));
  client = clientFor(graph.url);
});
afterAll(() => graph.stop());
afterEach(() => graph.faults.clear());

test('reads, writes, and meets errors as the library words them', async () => {
  const made = await client.api(`${list}/items`).post({ fields: { Title: 'from the client', RowKey: 'new' } });
  const changed = await client.api(`${list}/items/${made.id}/fields`).header('If-Match', made.eTag).patch({ Title: 'again' });
  expect(changed.Title).toBe('again');
  const conflict = client.api(`${list}/items/${made.id}/fields`).header('If-Match', made.eTag).patch({ Title: 'late' });
  await expect(conflict).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
  await expect(client.api(`${list}/items`).post({ fields: { RowKey: 'new' } })).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest', message: uniqueText });
  await expect(client.api(`${list}/items/9999`).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  await client.api(`${list}/items/${made.id}`).delete();
});

test('filters with encoded values and follows pages and the delta feed by their links', async () => {
  const filter = encodeURIComponent("fields/CaseKey eq 'O''Brien & Søn'");
  const first = await client.api(`${list}/items`).filter(filter).expand('fields($select=RowKey)').get();
  const seen: string[] = [];
  await new PageIterator(client, first, (item: { fields: { RowKey: string } }) => seen.push(item.fields.RowKey) > 0).iterate();
  expect(seen).toEqual(Array.from({ length: 250 }, (_, n) => `r${n + 1}`));
  const feed = new PageIterator(client, await client.api(`${list}/items/delta`).get(), () => true);
  await feed.iterate();
  const { value } = await client.api(feed.getDeltaLink()!).get();
  expect(value).toEqual([]);
});

test('its retries wait as told, and repeat a create that had been committed', async () => {
  graph.faults.set({ rules: [{ match: { method: 'GET' }, times: 1, effect: 'throttle', retryAfter: 1 }] });
  const began = performance.now();
  expect((await client.api(`${list}/items/1`).get()).id).toBe('1');
  expect(performance.now() - began).toBeGreaterThan(950);

  graph.faults.set({ rules: [{ match: { method: 'POST' }, times: 1, effect: 'gatewayTimeoutAfterCommit', retryAfter: 1 }] });
  await expect(client.api(`${list}/items`).post({ fields: { RowKey: 'once' } })).rejects.toMatchObject({ statusCode: 400, message: uniqueText });
  expect((await client.api(`${list}/items`).filter("fields/RowKey eq 'once'").get()).value.length).toBe(1);
  graph.faults.set({ rules: [{ match: { method: 'POST' }, times: 1, effect: 'gatewayTimeoutAfterCommit', retryAfter: 1 }] });
  await client.api(`${list}/items`).post({ fields: { Title: 'twice' } });
  const { value } = await client.api(`${list}/items`).expand('fields($select=Title)').top(5000).get();
  expect(value.filter((item: { fields: { Title?: string } }) => item.fields.Title === 'twice').length).toBe(2);
});

test('an answer cut off in the middle is an error with status 200', async () => {
  graph.faults.set({ rules: [{ match: { method: 'GET' }, effect: 'brokenJson' }] });
  await expect(client.api(`${list}/items/delta`).get()).rejects.toMatchObject({ statusCode: 200 });
});

import { fill, fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
let site: string;
beforeAll(async () => {
  graph = await startStandin();
  site = `/sites/${graph.siteId}`;
});
afterAll(() => graph.stop());

interface Entry {
  id: string;
  deleted?: { state: string };
  fields?: Record<string, unknown>;
}

/** Follows a feed to its delta link. */
async function follow(from: string): Promise<{ entries: Entry[]; deltaLink: string; pages: number }> {
  const entries: Entry[] = [];
  for (let link = from, pages = 1; ; pages += 1) {
    const { status, body } = await graph.ask('GET', link);
    expect(status).toBe(200);
    entries.push(...body.value);
    const next = body['@odata.nextLink'];
    const deltaLink = body['@odata.deltaLink'];
    expect([next, deltaLink].filter(Boolean).length).toBe(1);
    if (deltaLink) return { entries, deltaLink, pages };
    link = next;
  }
}

const listWith = async (title: string, rows: number) => {
  const list = await fixtureList(graph, title);
  await fill(graph, list, rows, (n) => ({ Title: `row ${n}`, Notes: 'long' }));
  return list;
};

test('a first run tells every row and ends with a token', async () => {
  const list = await listWith('First run', 3);
  const { entries, deltaLink } = await follow(`${list}/items/delta?$expand=fields`);
  expect(entries.map((entry) => [entry.id, entry.fields?.Title])).toEqual([['1', 'row 1'], ['2', 'row 2'], ['3', 'row 3']]);
  expect(deltaLink).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/.+\/items\/delta\?token=.+/);
  expect((await follow(deltaLink)).entries).toEqual([]);
});

test('the latest token tells nothing old, but what comes after', async () => {
  const list = await listWith('Latest', 3);
  const { body } = await graph.ask('GET', `${list}/items/delta?token=latest`);
  expect(body.value).toEqual([]);
  await graph.ask('POST', `${list}/items`, { body: { fields: { Title: 'new' } } });
  expect((await follow(body['@odata.deltaLink'])).entries.map((entry) => entry.id)).toEqual(['4']);
});

test('three changes of a row are one entry with the last state, and the options are remembered', async () => {
  const list = await listWith('Changed', 3);
  const { deltaLink } = await follow(`${list}/items/delta?$expand=fields($select=Title)`);
  for (const Title of ['a', 'b', 'c']) await graph.ask('PATCH', `${list}/items/2/fields`, { body: { Title } });
  const changed = await follow(deltaLink);
  expect(changed.entries.map((entry) => [entry.id, entry.fields])).toEqual([['2', { '@odata.etag': expect.stringMatching(/,4"$/), Title: 'c' }]]);
  expect(changed.deltaLink).not.toBe(deltaLink);
  expect((await follow(changed.deltaLink)).entries).toEqual([]);
});

test('a deleted row is told without fields', async () => {
  const list = await listWith('Deleted', 3);
  const { deltaLink } = await follow(`${list}/items/delta?$expand=fields`);
  await graph.ask('DELETE', `${list}/items/2`);
  const [entry, ...more] = (await follow(deltaLink)).entries;
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ id: '2', deleted: { state: 'deleted' } });
  expect(entry).not.toHaveProperty('fields');
  expect((await follow(`${list}/items/delta`)).entries.map((e) => e.id)).toEqual(['1', '3']);
});

test('a long run tells of rows that are changed or deleted while it goes on', async () => {
  const list = await listWith('Long run', 25);
  const first = await graph.ask('GET', `${list}/items/delta?$top=10`);
  expect(first.body.value.length).toBe(10);
  await graph.ask('DELETE', `${list}/items/1`);
  await graph.ask('PATCH', `${list}/items/25/fields`, { body: { Title: 'late' } });
  const { entries, pages } = await follow(first.body['@odata.nextLink']);
  expect(pages).toBe(2);
  expect(entries.find((entry) => entry.id === '1')?.deleted).toEqual({ state: 'deleted' });
  expect(entries.filter((entry) => entry.id === '25').length).toBe(1);
  expect(new Set([...first.body.value, ...entries].map((e: Entry) => e.id)).size).toBe(25);
});

test('a token older than 60 days is gone, and the location starts afresh', async () => {
  const list = await listWith('Aged', 2);
  const { deltaLink } = await follow(`${list}/items/delta?$expand=fields`);
  graph.clock.advance(59 * 86_400_000);
  expect((await graph.ask('GET', deltaLink)).status).toBe(200);
  graph.clock.advance(2 * 86_400_000);
  const gone = await graph.ask('GET', deltaLink);
  graph.clock.set(null);
  expect(gone.status).toBe(410);
  expect(['resyncRequired', 'resyncChangesApplyDifferences', 'resyncChangesUploadDifferences']).toContain(gone.body.error.code);
  const { entries } = await follow(gone.headers.get('location') ?? '');
  expect(entries.map((entry) => entry.fields?.Title)).toEqual(['row 1', 'row 2']);
});

test('a damaged or foreign token is a bad request, a filter as well', async () => {
  const list = await listWith('Damaged', 1);
  const other = await follow(`${site}/lists/Damaged looked up/items/delta`);
  const foreign = new URL(other.deltaLink).searchParams.get('token') ?? '';
  for (const token of ['nonsense', `${foreign.slice(0, -3)}xyz`, foreign]) {
    const reply = await graph.ask('GET', `${list}/items/delta?token=${encodeURIComponent(token)}`);
    expect([reply.status, reply.body.error.code, reply.body.error.message]).toEqual([400, 'invalidRequest', 'Provided sync token is malformed']);
  }
  expect((await graph.ask('GET', `${list}/items/delta?$filter=fields/RowKey eq 'x'`)).status).toBe(400);
});

test('long texts that nobody asked for do not slow the feed', async () => {
  const columns = [
    ...Array.from({ length: 8 }, (_, n) => ({ name: `Small${n}`, text: {} })),
    ...['State', 'State2'].map((name) => ({ name, text: { allowMultipleLines: true } })),
  ];
  const { body: made } = await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Wide', columns } });
  const list = `${site}/lists/${made.id}`;
  const small = Object.fromEntries(range(8).map((n) => [`Small${n}`, `value ${n}`]));
  const State = 'x'.repeat(50_000);
  await fill(graph, list, 1000, () => ({ ...small, State }));
  const began = performance.now();
  const reply = await graph.ask('GET', `${list}/items/delta?$top=1000&$expand=fields($select=${range(8).map((n) => `Small${n}`).join(',')})`);
  const took = performance.now() - began;
  expect(reply.body.value.length).toBe(1000);
  expect(reply.body.value[999].fields).toEqual({ '@odata.etag': expect.any(String), ...small });
  expect(took).toBeLessThan(300);
  const one = await graph.ask('GET', `${list}/items/1000?$expand=fields($select=State)`);
  expect(one.body.fields.State).toBe(State);
}, 60_000);

const range = (count: number) => Array.from({ length: count }, (_, n) => n);

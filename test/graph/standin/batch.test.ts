import { fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
let list: string;
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Batched');
  await graph.ask('POST', `${list}/items`, { body: { fields: { Title: 'one' } } });
});
afterAll(() => graph.stop());
afterEach(() => graph.faults.clear());

interface Part {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: any;
}

const get = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });
const post = (id: string, url: string, body: object, more = {}) => ({ id, method: 'POST', url, body, headers: { 'Content-Type': 'application/json' }, ...more });
const batch = async (requests: object[]) => {
  const reply = await graph.ask('POST', '/$batch', { body: { requests } });
  const parts = new Map<string, Part>((reply.body.responses ?? []).map((part: Part) => [part.id, part]));
  return { reply, part: (id: string) => parts.get(id)! };
};

test('every part is answered under its id with status, headers and body', async () => {
  const { reply, part } = await batch([get('a', `${list}/items/1?$expand=fields`), get('b', `${list}/items/77`)]);
  expect(reply.status).toBe(200);
  expect(part('a').status).toBe(200);
  expect(part('a').headers['Content-Type']).toMatch(/^application\/json/);
  expect(part('a').body.fields.Title).toBe('one');
  expect([part('b').status, part('b').body.error.code]).toEqual([404, 'itemNotFound']);
});

test('more than 20 parts are refused', async () => {
  const twenty = Array.from({ length: 20 }, (_, n) => get(String(n), `${list}/items/1`));
  expect((await batch(twenty)).reply.body.responses.length).toBe(20);
  expect((await batch([...twenty, get('x', `${list}/items/1`)])).reply.status).toBe(400);
});

test('ids that differ only in case are refused, and nothing is carried out', async () => {
  const { reply } = await batch([post('A', `${list}/items`, { fields: { RowKey: 'case of ids' } }), get('a', `${list}/items/1`)]);
  expect(reply.status).toBe(400);
  expect((await graph.ask('GET', `${list}/items?$filter=fields/RowKey eq 'case of ids'`)).body.value).toEqual([]);
});

test('what depends on a failed part fails with 424, further down too; what depends on a good one runs after it', async () => {
  const { part } = await batch([
    get('1', `${list}/items/77`),
    post('2', `${list}/items`, { fields: { RowKey: 'after a failure' } }, { dependsOn: ['1'] }),
    get('3', `${list}/items/1`, { dependsOn: ['2'] }),
    post('4', `${list}/items`, { fields: { RowKey: 'after a good one' } }),
    get('5', `${list}/items?$filter=fields/RowKey eq 'after a good one'`, { dependsOn: ['4'] }),
  ]);
  expect(['1', '2', '3', '4', '5'].map((id) => part(id).status)).toEqual([404, 424, 424, 201, 200]);
  expect(part('5').body.value.length).toBe(1);
  expect((await graph.ask('GET', `${list}/items?$filter=fields/RowKey eq 'after a failure'`)).body.value).toEqual([]);
});

test('parts beyond the budget are throttled by themselves', async () => {
  graph.faults.set({ governor: { unitsPerMinute: 3 } });
  const { reply, part } = await batch(['a', 'b', 'c', 'd', 'e'].map((id) => get(id, `${list}/items/1`)));
  expect(reply.status).toBe(200);
  expect(['a', 'b', 'c', 'd', 'e'].map((id) => part(id).status)).toEqual([200, 200, 200, 429, 429]);
  expect(part('d').headers['Retry-After']).toMatch(/^[1-9]\d*$/);
});

test('a batch needs a token, a readable body, and a content type with every body', async () => {
  expect((await graph.ask('POST', '/$batch', { as: null, body: { requests: [get('a', '/sites/root')] } })).status).toBe(401);
  expect((await graph.ask('POST', '/$batch', { body: { requests: [] } })).status).toBe(400);
  expect((await batch([{ id: 'a', method: 'POST', url: `${list}/items`, body: {} }])).reply.status).toBe(400);
  expect((await batch([get('a', 'https://graph.microsoft.com/v1.0/sites/root')])).reply.status).toBe(400);
  expect((await batch([get('a', `/v1.0${list}`)])).part('a').status).toBe(400);
});

test('parts keep If-Match, deletes answer without a body, and siblings of a failure stay committed', async () => {
  const made = await graph.ask('POST', `${list}/items`, { body: { fields: { Title: 'm' } } });
  const path = `${list}/items/${made.body.id}`;
  const headers = { 'Content-Type': 'application/json', 'If-Match': '"stale,1"' };
  const { part } = await batch([
    { id: 'stale', method: 'PATCH', url: `${path}/fields`, body: { Title: 'n' }, headers },
    post('sibling', `${list}/items`, { fields: { RowKey: 'sibling' } }),
  ]);
  expect([part('stale').status, part('sibling').status]).toEqual([412, 201]);
  const gone = (await batch([{ id: 'gone', method: 'DELETE', url: path }])).part('gone');
  expect([gone.status, 'body' in gone]).toEqual([204, false]);
});

test('200 parallel creates through batches give the ids 1 to 200, at 100 a second or more', async () => {
  const fresh = await fixtureList(graph, 'Parallel');
  const began = performance.now();
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, b) => batch(Array.from({ length: 20 }, (_, n) => post(String(n), `${fresh}/items`, { fields: { RowKey: `${b}/${n}` } })))),
  );
  const seconds = (performance.now() - began) / 1000;
  const ids = replies.flatMap(({ reply }) => reply.body.responses.map((part: Part) => Number(part.body.id)));
  expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  expect(200 / seconds).toBeGreaterThan(100);
});

/** What the size of a list forbids. The rows are put into the store at once; everything else goes over HTTP. */
import { fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
beforeAll(async () => {
  graph = await startStandin();
});
afterAll(() => graph.stop());

/** The fixture list with this many rows. */
async function listOf(title: string, rows: number): Promise<string> {
  const list = await fixtureList(graph, title);
  const { key } = graph.store.prepare('SELECT key FROM graph_lists WHERE title = ?').get([title]) as { key: number };
  graph.store.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
    INSERT INTO graph_items (list, id, guid, version, created, modified, author, editor, fields, sequence)
    SELECT ${key}, i, 'guid-' || i, 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'deploy', 'deploy', '{}', i FROM n;
    UPDATE graph_lists SET last_item = ${rows}, sequence = ${rows} WHERE key = ${key};`);
  return list;
}

test('above 20,000 rows no index can be added, by changing a column or with a new one; a plain column can', async () => {
  const list = await listOf('Big', 20_001);
  const refused = await graph.ask('PATCH', `${list}/columns/Status`, { body: { indexed: true } });
  expect([refused.status, refused.body.error.message]).toEqual([429, 'The request has been throttled']);
  expect((await graph.ask('GET', `${list}/columns/Status`)).body.indexed).toBe(false);
  expect((await graph.ask('POST', `${list}/columns`, { body: { name: 'Late', text: {}, indexed: true } })).status).toBe(429);
  expect((await graph.ask('GET', `${list}/columns/Late`)).status).toBe(404);
  expect((await graph.ask('POST', `${list}/columns`, { body: { name: 'Late', text: {} } })).status).toBe(201);
  expect((await graph.ask('PATCH', `${list}/columns/Due`, { body: { displayName: 'Due date' } })).body.indexed).toBe(true);
  expect((await graph.ask('DELETE', `${list}/items/1`)).status).toBe(204);
  expect((await graph.ask('PATCH', `${list}/columns/Status`, { body: { indexed: true } })).status).toBe(200);
});

test('a list above 5,000 rows cannot be deleted; with one row less it can', async () => {
  const list = await listOf('Too big to go', 5001);
  const refused = await graph.ask('DELETE', list);
  expect([refused.status, refused.body.error.message]).toEqual([429, 'The request has been throttled']);
  expect((await graph.ask('GET', `${list}/items/5001`)).status).toBe(200);
  await graph.ask('DELETE', `${list}/items/1`);
  expect((await graph.ask('DELETE', list)).status).toBe(204);
});

test('an indexed column finds its three rows among 20,000', async () => {
  const list = await listOf('Haystack', 20_000);
  for (const CaseKey of ['k1', 'k2', 'k1', 'K1']) await graph.ask('POST', `${list}/items`, { body: { fields: { CaseKey } } });
  const found = await graph.ask('GET', `${list}/items?$filter=fields/CaseKey eq 'k1'&$expand=fields`);
  expect([found.status, found.body.value.map((row: { id: string }) => row.id)]).toEqual([200, ['20001', '20003', '20004']]);
});

test('at any size an item is read by its id, pages by rising id and the delta feed go on', async () => {
  const list = await listOf('Any size', 20_001);
  expect((await graph.ask('GET', `${list}/items/20001`)).status).toBe(200);
  expect((await graph.ask('GET', `${list}/items?$top=5000`)).body.value.length).toBe(5000);
  expect((await graph.ask('GET', `${list}/items/delta?$top=5000`)).body.value.length).toBe(5000);
});

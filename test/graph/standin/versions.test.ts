import { fixtureList, type Standin, startStandin, uniqueText } from './harness';

let graph: Standin;
let list: string;
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Versions');
});
afterAll(() => graph.stop());

const create = async (fields: object): Promise<string> => `${list}/items/${(await graph.ask('POST', `${list}/items`, { body: { fields } })).body.id}`;
const change = (item: string, fields: object, as: 'deploy' | 'runtime' = 'deploy') => graph.ask('PATCH', `${item}/fields`, { as, body: fields });
const versions = async (item: string, query = '') => (await graph.ask('GET', `${item}/versions${query}`)).body.value;

test('every change makes a version; they are told newest first, with who and when', async () => {
  const item = await create({ Title: 'first' });
  await change(item, { Title: 'second' }, 'runtime');
  await graph.ask('PATCH', item, { body: { fields: { Status: 'Open' } } });
  const told = await versions(item);
  expect(told.map((version: { id: string }) => version.id)).toEqual(['3.0', '2.0', '1.0']);
  expect(told.map((version: any) => version.lastModifiedBy.application.id)).toEqual(['deploy', 'runtime', 'deploy']);
  expect(told[0].lastModifiedDateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(told[0]).not.toHaveProperty('fields');
});

test('with fields each version has the values of its time, long texts included', async () => {
  const item = await create({ Title: 'a', Notes: 'note a', Amount: 1 });
  await change(item, { Title: 'b' });
  await change(item, { Notes: 'note c', Amount: null });
  await change(item, { Notes: null });
  const values = (await versions(item, '?$expand=fields')).map(({ fields }: any) => [fields._UIVersionString, fields.Title, fields.Notes, fields.Amount]);
  expect(values).toEqual([
    ['4.0', 'b', undefined, undefined],
    ['3.0', 'b', 'note c', undefined],
    ['2.0', 'b', 'note a', 1],
    ['1.0', 'a', 'note a', 1],
  ]);
  const one = await graph.ask('GET', `${item}/versions/2.0?$expand=fields($select=Title,Notes)`);
  expect(one.body.fields).toEqual({ '@odata.etag': expect.stringMatching(/,2"$/), Title: 'b', Notes: 'note a' });
  expect((await graph.ask('GET', `${item}/versions/3.0/fields?$select=Notes`)).body.Notes).toBe('note c');
  expect((await graph.ask('GET', `${item}/versions/9.0`)).status).toBe(404);
});

test('a refused change makes no version', async () => {
  const item = await create({ Title: 'alone' });
  await graph.ask('PATCH', `${item}/fields`, { body: { Title: 'late' }, headers: { 'If-Match': '"stale,1"' } });
  await change(item, { Nope: 'x' });
  expect((await versions(item)).length).toBe(1);
});

test('restoring makes the old values current as a new version, and keeps the others', async () => {
  const item = await create({ Title: 'old', Notes: 'old note', RowKey: 'restored' });
  await change(item, { Title: 'new', Notes: 'new note', Amount: 7 });
  expect((await graph.ask('POST', `${item}/versions/1.0/restoreVersion`, { as: 'reader' })).status).toBe(403);
  const restored = await graph.ask('POST', `${item}/versions/1.0/restoreVersion`, { as: 'runtime' });
  expect([restored.status, restored.text]).toEqual([204, '']);
  const { fields } = (await graph.ask('GET', `${item}?$expand=fields`)).body;
  expect(fields).toMatchObject({ Title: 'old', Notes: 'old note', RowKey: 'restored', _UIVersionString: '3.0' });
  expect(fields).not.toHaveProperty('Amount');
  expect((await versions(item)).map((version: { id: string }) => version.id)).toEqual(['3.0', '2.0', '1.0']);
  expect((await graph.ask('POST', `${item}/versions/8.0/restoreVersion`)).status).toBe(404);
});

test('restoring cannot take back a unique value that another row has meanwhile', async () => {
  const item = await create({ RowKey: 'given away' });
  await change(item, { RowKey: 'other' });
  await create({ RowKey: 'given away' });
  const refused = await graph.ask('POST', `${item}/versions/1.0/restoreVersion`);
  expect([refused.status, refused.body.error.message]).toEqual([400, uniqueText]);
  expect((await versions(item)).length).toBe(2);
});

test('versions go with their item and their list', async () => {
  const item = await create({ Notes: 'kept' });
  await change(item, { Notes: 'changed' });
  expect((await graph.ask('DELETE', item)).status).toBe(204);
  expect((await graph.ask('GET', `${item}/versions`)).status).toBe(404);
  const left = (table: string) => (graph.store.prepare(`SELECT count(*) AS n FROM ${table}`).get([]) as { n: number }).n;
  await graph.ask('DELETE', list);
  expect([left('graph_versions'), left('graph_version_texts')]).toEqual([0, 0]);
});

import { fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
let list: string;
let target: { id: string; items: string };
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Pointing');
  const { body: made } = await graph.ask('GET', `/sites/${graph.siteId}/lists/Pointing looked up`);
  target = { id: made.id, items: `/sites/${graph.siteId}/lists/${made.id}/items` };
  for (const Title of ['One', 'Two']) await graph.ask('POST', target.items, { body: { fields: { Title } } });
});
afterAll(() => graph.stop());

const column = (body: object) => graph.ask('POST', `${list}/columns`, { body });
const create = (fields: object) => graph.ask('POST', `${list}/items`, { body: { fields } });
const read = async (id: string, select?: string) => (await graph.ask('GET', `${list}/items/${id}?$expand=fields${select ? `($select=${select})` : ''}`)).body.fields;
const several = { 'PlacesLookupId@odata.type': 'Collection(Edm.String)' };

describe('a lookup column added to a list', () => {
  test('holds an id as text, shows the value only where it is selected, and is found by the id', async () => {
    const made = await column({ name: 'Place', lookup: { listId: target.id, columnName: 'Title' }, indexed: true });
    expect(made.body).toMatchObject({ name: 'Place', indexed: true, lookup: { listId: target.id, columnName: 'Title', allowMultipleValues: false } });
    const { body: item } = await create({ Title: 't', PlaceLookupId: '2' });
    const fields = await read(item.id);
    expect(fields).toMatchObject({ Title: 't', PlaceLookupId: '2' });
    for (const absent of ['Place', 'CaseLookup', 'CaseLookupLookupId', 'Amount', 'Notes']) expect(fields).not.toHaveProperty(absent);
    expect(await read(item.id, 'Place')).toEqual({ '@odata.etag': expect.any(String), Place: 'Two' });
    expect(await read(item.id, 'Place,PlaceLookupId')).toEqual({ '@odata.etag': expect.any(String), Place: 'Two', PlaceLookupId: '2' });
    const found = await graph.ask('GET', `${list}/items?$filter=fields/PlaceLookupId eq '2'`);
    expect(found.body.value.map((row: { id: string }) => row.id)).toEqual([item.id]);
    const cleared = await graph.ask('PATCH', `${list}/items/${item.id}/fields`, { body: { PlaceLookupId: null } });
    expect([cleared.status, cleared.body.PlaceLookupId]).toEqual([200, undefined]);
  });

  test('with several values takes a typed list of ids, and has no index', async () => {
    expect((await column({ name: 'Places', lookup: { listId: target.id, columnName: 'Title', allowMultipleValues: true }, indexed: true })).status).toBe(400);
    await column({ name: 'Places', lookup: { listId: target.id, columnName: 'Title', allowMultipleValues: true } });
    const untyped = await create({ PlacesLookupId: ['1', '2'] });
    expect([untyped.status, untyped.body.error.message]).toEqual([400, expect.stringContaining('A value without a type name was found')]);
    const { body: item } = await create({ ...several, PlacesLookupId: ['1', '2'] });
    expect((await read(item.id)).PlacesLookupId).toEqual(['1', '2']);
    expect((await read(item.id, 'Places')).Places).toEqual([{ LookupId: 1, LookupValue: 'One' }, { LookupId: 2, LookupValue: 'Two' }]);
  });

  test('must point at a column of a list on the same site', async () => {
    const other = `/sites/${graph.newSite('sites/far')}/lists`;
    const { body: far } = await graph.ask('POST', other, { body: { displayName: 'Far' } });
    for (const lookup of [{ listId: far.id, columnName: 'Title' }, { listId: target.id, columnName: 'Nope' }, { columnName: 'Title' }]) {
      expect([lookup, (await column({ name: 'Astray', lookup })).status]).toEqual([lookup, 400]);
    }
    expect((await graph.ask('GET', `${list}/columns/Astray`)).status).toBe(404);
  });
});

test('a person column holds an id and shows the name only where it is selected; so do author and editor', async () => {
  await column({ name: 'Responsible', personOrGroup: { allowMultipleSelection: false } });
  const { body: item } = await create({ ResponsibleLookupId: '1' });
  const fields = await read(item.id);
  expect([fields.ResponsibleLookupId, fields.Responsible, fields.Author]).toEqual(['1', undefined, undefined]);
  expect(await read(item.id, 'Responsible,Author')).toEqual({ '@odata.etag': expect.any(String), Responsible: 'Signe Holm', Author: 'SharePoint App' });
});

test('a choice column is plain text; several choices need their type, may be emptied, and are told as a list', async () => {
  const Tags = ['A', 'B'];
  const untyped = await create({ Tags });
  expect([untyped.status, untyped.body.error.message]).toEqual([400, expect.stringContaining('A value without a type name was found')]);
  const { body: item } = await create({ Status: 'Open', 'Tags@odata.type': 'Collection(Edm.String)', Tags });
  expect(item.fields).toMatchObject({ Status: 'Open', Tags });
  expect((await read(item.id)).Tags).toEqual(Tags);
  const emptied = await graph.ask('PATCH', `${list}/items/${item.id}/fields`, { body: { Tags: null } });
  expect([emptied.status, emptied.body.Tags, emptied.body.Status]).toEqual([200, undefined, 'Open']);
  const { body: tags } = await graph.ask('GET', `${list}/columns/Tags`);
  expect(tags.choice).toEqual({ allowTextEntry: false, choices: ['A', 'B'], displayAs: 'checkBoxes' });
});

import { fixtureList, type Standin, startStandin, uniqueText } from './harness';

let graph: Standin;
let list: string;
beforeAll(async () => {
  graph = await startStandin();
  list = await fixtureList(graph, 'Items');
});
afterAll(() => graph.stop());

const create = (fields: object, headers = {}) => graph.ask('POST', `${list}/items`, { body: { fields }, headers });
const read = (id: string, select?: string) => graph.ask('GET', `${list}/items/${id}?$expand=fields${select ? `($select=${select})` : ''}`);
const count = async () => (await graph.ask('GET', `${list}/items?$top=5000`)).body.value.length;

describe('creating', () => {
  test('answers the whole item with its fields', async () => {
    const made = await create({ Title: 't', RowKey: 'whole item', Amount: 5, Due: '2026-05-01T10:00:00.123+02:00' });
    expect(made.status).toBe(201);
    const { id, eTag, fields } = made.body;
    expect(id).toMatch(/^\d+$/);
    expect(eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(made.body['@odata.etag']).toBe(eTag);
    expect(fields['@odata.etag']).toBe(eTag);
    expect(fields).toMatchObject({ Title: 't', LinkTitle: 't', Amount: 5, Due: '2026-05-01T08:00:00Z', _UIVersionString: '1.0', id });
    expect(fields.Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(typeof fields.AuthorLookupId).toBe('string');
    expect(made.body.webUrl).toMatch(new RegExp(`/Lists/Items/${id}_\\.000$`));
    expect(made.body.createdBy.application.id).toBe('deploy');
  });

  test('unknown and display names are not recognised, and no row comes of it', async () => {
    const before = await count();
    for (const name of ['Nope', 'Case Key', 'CaseLookup', 'RowKeyLookupId']) {
      const refused = await create({ [name]: 'x' });
      expect([refused.status, refused.body.error.code, refused.body.error.message]).toEqual([400, 'invalidRequest', `Field '${name}' is not recognized`]);
    }
    expect(await count()).toBe(before);
  });

  test('a value that must be unique is refused the second time, also in other letters, and leaves no gap', async () => {
    const first = await create({ RowKey: 'Twice Ø' });
    const second = await create({ RowKey: 'tWICE ø' });
    expect([second.status, second.body.error.code, second.body.error.message]).toEqual([400, 'invalidRequest', uniqueText]);
    const third = await create({ RowKey: 'third' });
    expect(Number(third.body.id)).toBe(Number(first.body.id) + 1);
    const stolen = await graph.ask('PATCH', `${list}/items/${third.body.id}/fields`, { body: { RowKey: 'twice ø' } });
    expect([stolen.status, stolen.body.error.message]).toEqual([400, uniqueText]);
    expect((await read(third.body.id)).body).toMatchObject({ eTag: third.body.eTag, fields: { RowKey: 'third' } });
    const itself = await graph.ask('PATCH', `${list}/items/${third.body.id}/fields`, { body: { RowKey: 'THIRD' } });
    expect([itself.status, itself.body.RowKey]).toEqual([200, 'THIRD']);
  });

  test('a body without fields makes an item without values', async () => {
    const made = await graph.ask('POST', `${list}/items`, { body: { Title: 'unwrapped' } });
    expect([made.status, made.body.fields.Title]).toEqual([201, undefined]);
  });

  test.each([
    ['a single line above 255 characters', { Title: 'x'.repeat(256) }],
    ['several lines above 63,999 characters', { Notes: 'x'.repeat(64_000) }],
    ['a text where a number belongs', { Amount: '5' }],
    ['a number where a text belongs', { Title: 5 }],
    ['a date that is none', { Due: '2026-13-45' }],
    ['a built-in column', { Created: '2026-01-01T00:00:00Z' }],
    ['several choices without their type', { Tags: ['A'] }],
    ['a lookup that is no id', { CaseLookupLookupId: 'abc' }],
  ])('refuses %s', async (_what, fields) => {
    const before = await count();
    const refused = await create(fields);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(await count()).toBe(before);
  });

  test('takes what is just allowed', async () => {
    const made = await create({ Title: 'x'.repeat(255), Notes: 'y'.repeat(63_999), 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['A', 'B'] });
    expect(made.status).toBe(201);
    const { fields } = (await read(made.body.id)).body;
    expect([fields.Title.length, fields.Notes.length, fields.Tags]).toEqual([255, 63_999, ['A', 'B']]);
  });

  test('a hyperlink is written with the preference for it only', async () => {
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Page', hyperlinkOrPicture: { isPicture: false } } });
    const Page = { Url: 'https://example.org', Description: 'E' };
    expect((await create({ Page })).status).toBe(400);
    const made = await create({ Page }, { Prefer: 'apiversion=2.1' });
    expect([made.status, made.body.fields.Page]).toEqual([201, Page]);
  });

  test('defaults appear without being written', async () => {
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Kind', choice: { choices: ['a', 'b'] }, defaultValue: { value: 'b' } } });
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Done', boolean: {}, defaultValue: { value: '0' } } });
    const made = await create({ Title: 'd' });
    expect(made.body.fields).toMatchObject({ Kind: 'b', Done: false });
  });
});

describe('reading', () => {
  test('an item comes without fields unless they are asked for', async () => {
    const { body: made } = await create({ Title: 'bare' });
    const reply = await graph.ask('GET', `${list}/items/${made.id}`);
    expect(reply.status).toBe(200);
    expect(reply.body.fields).toBeUndefined();
  });

  test('lookups come as ids, empty columns not at all', async () => {
    const lookedUp = await graph.ask('POST', `/sites/${graph.siteId}/lists/Items looked up/items`, { body: { fields: { Title: 'Target' } } });
    const { body: made } = await create({ CaseLookupLookupId: lookedUp.body.id });
    const { fields } = (await read(made.id)).body;
    expect(fields.CaseLookupLookupId).toBe(lookedUp.body.id);
    expect(fields.CaseLookup).toBeUndefined();
    for (const empty of ['Title', 'LinkTitle', 'Amount', 'Notes']) expect(fields).not.toHaveProperty(empty);
    expect((await read(made.id, 'CaseLookup')).body.fields.CaseLookup).toBe('Target');
  });

  test('a nested select gives these fields and nothing else, with or without dollar signs', async () => {
    const { body: made } = await create({ Title: 't', Status: 'Open', CaseKey: 'k', Notes: 'n' });
    expect((await read(made.id, 'Title,Status')).body.fields).toEqual({ '@odata.etag': made.eTag, Title: 't', Status: 'Open' });
    for (const query of ['expand=fields(select=Title)', '%24expand=fields(%24select%3DTitle)']) {
      const reply = await graph.ask('GET', `${list}/items/${made.id}?${query}`);
      expect(reply.body.fields).toEqual({ '@odata.etag': made.eTag, Title: 't' });
    }
    const set = await graph.ask('GET', `${list}/items/${made.id}/fields?$select=Notes`);
    expect(set.body).toEqual({ '@odata.context': expect.any(String), '@odata.etag': made.eTag, Notes: 'n' });
    const outer = await graph.ask('GET', `${list}/items/${made.id}?$select=id&$expand=fields($select=Title)`);
    expect(Object.keys(outer.body).filter((key) => !key.includes('@')).sort()).toEqual(['fields', 'id']);
  });

  test('an unknown item is not found', async () => {
    for (const id of ['999999', 'abc', '0']) {
      const missing = await graph.ask('GET', `${list}/items/${id}`);
      expect([missing.status, missing.body.error.code]).toEqual([404, 'itemNotFound']);
    }
  });
});

describe('changing and deleting', () => {
  test('a field map changes these fields only and raises the version', async () => {
    const { body: made } = await create({ Title: 't', Status: 'Open', Notes: 'n', Amount: 1 });
    const changed = await graph.ask('PATCH', `${list}/items/${made.id}/fields`, { body: { Status: 'Closed' } });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ Title: 't', Status: 'Closed', Notes: 'n', Amount: 1, _UIVersionString: '2.0' });
    expect(changed.body['@odata.etag']).toBe(made.eTag.replace(',1"', ',2"'));
  });

  test('If-Match lets the current eTag through and stops a stale one', async () => {
    const { body: made } = await create({ Title: 'first' });
    const path = `${list}/items/${made.id}/fields`;
    const current = await graph.ask('PATCH', path, { body: { Title: 'second' }, headers: { 'If-Match': made.eTag } });
    expect(current.status).toBe(200);
    const stale = await graph.ask('PATCH', path, { body: { Title: 'third' }, headers: { 'If-Match': made.eTag } });
    expect(stale.status).toBe(412);
    expect(['resourceModified', 'notAllowed', 'entityTagDoesNotMatch']).toContain(stale.body.error.code);
    expect((await read(made.id)).body).toMatchObject({ eTag: current.body['@odata.etag'], fields: { Title: 'second' } });
  });

  test('an item is changed through its fields member', async () => {
    const { body: made } = await create({ Title: 'o' });
    const changed = await graph.ask('PATCH', `${list}/items/${made.id}`, { body: { fields: { Title: 'n' } } });
    expect([changed.status, changed.body.id, changed.body.fields.Title]).toEqual([200, made.id, 'n']);
  });

  test('null empties a field, long texts included', async () => {
    const { body: made } = await create({ Amount: 5, Notes: 'n' });
    const cleared = await graph.ask('PATCH', `${list}/items/${made.id}/fields`, { body: { Amount: null, Notes: null } });
    expect(cleared.status).toBe(200);
    const { fields } = (await read(made.id)).body;
    expect(fields).not.toHaveProperty('Amount');
    expect(fields).not.toHaveProperty('Notes');
  });

  test('deleting respects If-Match, answers nothing, and the id is not used again', async () => {
    const { body: made } = await create({ RowKey: 'deleted' });
    const path = `${list}/items/${made.id}`;
    expect((await graph.ask('DELETE', path, { headers: { 'If-Match': '"stale,1"' } })).status).toBe(412);
    expect((await graph.ask('GET', path)).status).toBe(200);
    const gone = await graph.ask('DELETE', path, { headers: { 'If-Match': made.eTag } });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await graph.ask('GET', path)).status).toBe(404);
    expect((await graph.ask('PATCH', `${path}/fields`, { body: { Title: 'x' } })).status).toBe(404);
    expect((await graph.ask('DELETE', path)).status).toBe(404);
    const next = await create({ RowKey: 'deleted' });
    expect([next.status, Number(next.body.id)]).toEqual([201, Number(made.id) + 1]);
  });

  test('a body that is no JSON object is a bad request', async () => {
    const { body: made } = await create({ Title: 'o' });
    const reply = await fetch(`${graph.url}/v1.0${list}/items/${made.id}/fields`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer deploy', 'Content-Type': 'application/json' },
      body: '{"Title":',
    });
    expect(reply.status).toBe(400);
  });
});

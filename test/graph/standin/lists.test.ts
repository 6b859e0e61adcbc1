import { fixtureList, type Standin, startStandin } from './harness';

let graph: Standin;
let site: string;
beforeAll(async () => {
  graph = await startStandin();
  site = `/sites/${graph.siteId}`;
});
afterAll(() => graph.stop());

const columnNames = async (list: string): Promise<string[]> =>
  (await graph.ask('GET', `${list}/columns`)).body.value.map((column: { name: string }) => column.name);

describe('lists', () => {
  test('a list is created with its columns', async () => {
    const made = await graph.ask('POST', `${site}/lists`, {
      body: {
        displayName: 'My Cases',
        columns: [{ name: 'CaseNo', text: {} }, { name: 'Sum', number: {} }, { name: 'State', choice: { choices: ['a', 'b'] } }],
        list: { template: 'genericList' },
      },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'My Cases',
      displayName: 'My Cases',
      webUrl: 'https://nordlund.sharepoint.com/sites/x/Lists/My%20Cases',
      eTag: `"${made.body.id},1"`,
      list: { template: 'genericList', hidden: false },
    });
    expect(made.body.columns).toBeUndefined();
    expect(await columnNames(`${site}/lists/${made.body.id}`)).toEqual(expect.arrayContaining(['Title', 'CaseNo', 'Sum', 'State']));
  });

  test('a display name alone gives a generic list with a title', async () => {
    const made = await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Bare' } });
    expect([made.status, made.body.list.template]).toEqual([201, 'genericList']);
    expect(await columnNames(`${site}/lists/Bare`)).toContain('Title');
  });

  test('a name may not be given', async () => {
    const refused = await graph.ask('POST', `${site}/lists`, { body: { name: 'x' } });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(refused.body.error.message).toContain("Cannot define a 'name' for a list");
  });

  test('a column without a known type refuses the whole list', async () => {
    for (const column of [{ name: 'A' }, { name: 'A', currency: { locale: 'da-dk' } }]) {
      const refused = await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Untyped', columns: [column] } });
      expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
      expect(refused.body.error.message).toContain('Unable to determine type of provided column definition');
    }
    expect((await graph.ask('GET', `${site}/lists/Untyped`)).status).toBe(404);
  });

  test('a column that cannot be leaves no half-made list', async () => {
    const columns = [{ name: 'Good', text: {} }, { name: 'Bad', text: {}, enforceUniqueValues: true }];
    expect((await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Half', columns } })).status).toBe(400);
    expect((await graph.ask('GET', `${site}/lists/Half`)).status).toBe(404);
  });

  test('a title that is taken is a conflict', async () => {
    await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Twice' } });
    const refused = await graph.ask('POST', `${site}/lists`, { body: { displayName: 'twice' } });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  });

  test('a list is found by title as by id, and lists can be enumerated and filtered', async () => {
    const byTitle = await graph.ask('GET', `${site}/lists/My Cases`);
    expect(byTitle.status).toBe(200);
    expect((await graph.ask('GET', `${site}/lists/${byTitle.body.id}`)).body).toEqual(byTitle.body);
    const every = await graph.ask('GET', `${site}/lists`);
    expect(every.body.value.map((list: { id: string }) => list.id)).toContain(byTitle.body.id);
    const one = await graph.ask('GET', `${site}/lists?$filter=displayName eq 'My Cases'&$select=id`);
    expect(one.body.value).toEqual([{ '@odata.context': expect.any(String), '@odata.etag': expect.any(String), id: byTitle.body.id }]);
    const expanded = await graph.ask('GET', `${site}/lists/My Cases?$expand=columns`);
    expect(expanded.body.columns.length).toBeGreaterThan(3);
  });

  test('an unknown list is not found', async () => {
    const missing = await graph.ask('GET', `${site}/lists/00000000-0000-4000-8000-000000000000`);
    expect([missing.status, missing.body.error.code]).toEqual([404, 'itemNotFound']);
  });

  test('renaming changes the title and keeps name and address', async () => {
    const { body: made } = await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Before' } });
    const renamed = await graph.ask('PATCH', `${site}/lists/${made.id}`, { body: { displayName: 'After' } });
    expect([renamed.status, renamed.body.displayName]).toEqual([200, 'After']);
    const read = await graph.ask('GET', `${site}/lists/After`);
    expect(read.body).toMatchObject({ id: made.id, name: 'Before', webUrl: made.webUrl, eTag: `"${made.id},2"` });
    const taken = await graph.ask('PATCH', `${site}/lists/${made.id}`, { body: { displayName: 'Twice' } });
    expect(taken.status).toBe(409);
  });

  test('a deleted list is gone, and its title is free', async () => {
    await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Short-lived' } });
    await graph.ask('POST', `${site}/lists/Short-lived/items`, { body: { fields: { Title: 'x' } } });
    expect((await graph.ask('DELETE', `${site}/lists/Short-lived`)).status).toBe(204);
    expect((await graph.ask('GET', `${site}/lists/Short-lived`)).status).toBe(404);
    await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Short-lived' } });
    expect((await graph.ask('GET', `${site}/lists/Short-lived/items`)).body.value).toEqual([]);
  });
});

describe('columns', () => {
  let list: string;
  beforeAll(async () => {
    list = await fixtureList(graph, 'Columns');
  });
  const column = async (name: string) => (await graph.ask('GET', `${list}/columns/${name}`)).body;

  test('a text column has the usual defaults', async () => {
    const made = await graph.ask('POST', `${list}/columns`, { body: { name: 'Plain', text: {} } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: expect.any(String), name: 'Plain', displayName: 'Plain', indexed: false, enforceUniqueValues: false,
      text: { maxLength: 255, allowMultipleLines: false },
    });
    const note = await graph.ask('POST', `${list}/columns`, { body: { name: 'Long', text: { allowMultipleLines: true } } });
    expect(note.body.text).toMatchObject({ allowMultipleLines: true, maxLength: 0, textType: 'plain' });
  });

  test('an index given later makes old rows findable', async () => {
    await graph.ask('POST', `${list}/items`, { body: { fields: { Plain: 'Findable' } } });
    const before = await graph.ask('GET', `${list}/items?$filter=fields/Plain eq 'findable'`);
    expect(before.status).toBe(400);
    const { id } = await column('Plain');
    const patched = await graph.ask('PATCH', `${list}/columns/${id}`, { body: { indexed: true } });
    expect([patched.status, patched.body.indexed]).toEqual([200, true]);
    const after = await graph.ask('GET', `${list}/items?$filter=fields/Plain eq 'findable'`);
    expect([after.status, after.body.value.length]).toEqual([200, 1]);
  });

  test('uniqueness without an index is refused', async () => {
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Loose', text: {} } });
    const refused = await graph.ask('PATCH', `${list}/columns/Loose`, { body: { enforceUniqueValues: true } });
    expect([refused.status, refused.body.error.message]).toEqual([400, 'This field must be indexed to enforce unique values']);
    expect((await column('Loose')).enforceUniqueValues).toBe(false);
    const together = await graph.ask('PATCH', `${list}/columns/Loose`, { body: { indexed: true, enforceUniqueValues: true } });
    expect(together.body).toMatchObject({ indexed: true, enforceUniqueValues: true });
  });

  test('long texts and multiple choices cannot be indexed', async () => {
    for (const name of ['Notes', 'Tags']) {
      expect((await graph.ask('PATCH', `${list}/columns/${name}`, { body: { indexed: true } })).status).toBe(400);
      expect((await column(name)).indexed).toBe(false);
    }
  });

  test('columns are listed by internal name, built-in ones read-only', async () => {
    const { body } = await graph.ask('GET', `${list}/columns`);
    const byName = new Map<string, { readOnly: boolean }>(body.value.map((c: { name: string }) => [c.name, c]));
    for (const name of ['Title', 'RowKey', 'Notes']) expect(byName.get(name)?.readOnly).toBe(false);
    for (const name of ['ID', 'Created', 'Modified', 'Author', '_UIVersionString']) expect(byName.get(name)?.readOnly).toBe(true);
  });

  test('an internal name is encoded and cannot change; the type cannot change', async () => {
    const made = await graph.ask('POST', `${list}/columns`, { body: { name: 'Two Words', text: {} } });
    expect(made.body).toMatchObject({ name: 'Two_x0020_Words', displayName: 'Two Words' });
    const path = `${list}/columns/${made.body.id}`;
    expect((await graph.ask('PATCH', path, { body: { name: 'Other' } })).status).toBe(400);
    expect((await graph.ask('PATCH', path, { body: { number: {} } })).status).toBe(400);
    const renamed = await graph.ask('PATCH', path, { body: { displayName: 'Three words' } });
    expect(renamed.body).toMatchObject({ name: 'Two_x0020_Words', displayName: 'Three words' });
  });

  test('duplicates in the rows forbid uniqueness', async () => {
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Same', text: {}, indexed: true } });
    for (const Same of ['a', 'A']) await graph.ask('POST', `${list}/items`, { body: { fields: { Same } } });
    expect((await graph.ask('PATCH', `${list}/columns/Same`, { body: { enforceUniqueValues: true } })).status).toBe(400);
    expect((await column('Same')).enforceUniqueValues).toBe(false);
  });

  test('a deleted column takes its values along', async () => {
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Gone', text: {}, indexed: true } });
    const made = await graph.ask('POST', `${list}/items`, { body: { fields: { Gone: 'x' } } });
    expect((await graph.ask('DELETE', `${list}/columns/Gone`)).status).toBe(204);
    await graph.ask('POST', `${list}/columns`, { body: { name: 'Gone', text: {}, indexed: true } });
    const read = await graph.ask('GET', `${list}/items/${made.body.id}?$expand=fields`);
    expect(read.body.fields.Gone).toBeUndefined();
    expect((await graph.ask('GET', `${list}/items?$filter=fields/Gone eq 'x'`)).body.value).toEqual([]);
    expect((await graph.ask('DELETE', `${list}/columns/Created`)).status).toBe(400);
  });

  test('a list takes 20 indexes', async () => {
    await graph.ask('POST', `${site}/lists`, {
      body: { displayName: 'Twenty', columns: Array.from({ length: 20 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true })) },
    });
    expect((await graph.ask('PATCH', `${site}/lists/Twenty/columns/Title`, { body: { indexed: true } })).status).toBe(400);
    await graph.ask('PATCH', `${site}/lists/Twenty/columns/C0`, { body: { indexed: false } });
    expect((await graph.ask('PATCH', `${site}/lists/Twenty/columns/Modified`, { body: { indexed: true } })).status).toBe(200);
  });
});

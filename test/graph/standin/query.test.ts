import { fill, fixtureList, honour, notIndexedText, type Standin, startStandin } from './harness';

let graph: Standin;
let small: string;
let big: string;
beforeAll(async () => {
  graph = await startStandin();
  small = await fixtureList(graph, 'Small');
  await fill(graph, small, 450, (n) => ({
    RowKey: `r${n}`,
    CaseKey: n <= 3 ? `k${n}` : `other${n % 10}`,
    Amount: n,
    Status: n <= 3 ? 'Open' : 'Closed',
    Due: `2026-01-${String((n % 28) + 1).padStart(2, '0')}T00:00:00Z`,
    ...(n % 2 ? { Title: "O'Brien & Søn #1" } : {}),
  }));
  big = await fixtureList(graph, 'Big');
  await fill(graph, big, 6000, (n) => ({ CaseKey: n <= 3 ? 'K1' : 'big', Status: 'Open' }));
}, 120_000);
afterAll(() => graph.stop());

type Row = { id: string; fields: Record<string, unknown> };
const query = (list: string, options: Record<string, string>, headers = {}) =>
  graph.ask('GET', `${list}/items?${Object.entries(options).map(([k, v]) => `$${k}=${encodeURIComponent(v)}`).join('&')}`, { headers });
const ids = (body: { value: Row[] }) => body.value.map((row) => Number(row.id));
const found = async (filter: string, headers = {}) => {
  const reply = await query(small, { filter, top: '5000' }, headers);
  expect([filter, reply.status]).toEqual([filter, 200]);
  return ids(reply.body);
};
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('paging', () => {
  test('a page holds 200 rows by rising id and links to the next', async () => {
    const reply = await graph.ask('GET', `${small}/items`);
    expect(ids(reply.body)).toEqual(range(1, 200));
    const next = reply.body['@odata.nextLink'];
    expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
    expect(Buffer.from(new URL(next).searchParams.get('$skiptoken') ?? '', 'base64url').toString()).toBe('Paged=TRUE&p_ID=200');
  });

  test('following the links gives every row once, with fields on every page', async () => {
    const pages: Row[][] = [];
    for (let next: string | undefined = `${small}/items?$expand=fields`; next; ) {
      const { body } = await graph.ask('GET', next);
      pages.push(body.value);
      next = body['@odata.nextLink'];
    }
    expect(pages.map((page) => page.length)).toEqual([200, 200, 50]);
    expect(pages.flat().map((row) => Number(row.id))).toEqual(range(1, 450));
    expect(pages.flat().every((row) => row.fields.RowKey === `r${row.id}`)).toBe(true);
  });

  test('the page size is kept in the link and capped at 5,000', async () => {
    const reply = await graph.ask('GET', `${small}/items?$top=5`);
    expect(reply.body.value.length).toBe(5);
    expect(new URL(reply.body['@odata.nextLink']).searchParams.get('$top')).toBe('5');
    const capped = await graph.ask('GET', `${big}/items?$top=9999`);
    expect(capped.body.value.length).toBe(5000);
    expect((await graph.ask('GET', `${small}/items?$top=0`)).status).toBe(400);
  });

  test('a damaged page token and unsupported options are bad requests', async () => {
    for (const option of ['$skiptoken=xyz', '$skip=5', '$count=true', '$search=x']) {
      expect([option, (await graph.ask('GET', `${small}/items?${option}`)).status]).toEqual([option, 400]);
    }
  });
});

describe('filters', () => {
  test('an indexed column finds its rows among many, whatever the case of the letters', async () => {
    const reply = await query(big, { filter: "fields/CaseKey eq 'k1'", expand: 'fields' });
    expect([reply.status, reply.body.value.map((row: Row) => row.fields.CaseKey)]).toEqual([200, ['K1', 'K1', 'K1']]);
  });

  test('a column without an index is refused in words', async () => {
    const reply = await query(small, { filter: "fields/Status eq 'Open'" });
    expect([reply.status, reply.body.error.code, reply.body.error.message]).toEqual([400, 'invalidRequest', notIndexedText('Status')]);
  });

  test('the preference allows it on a small list', async () => {
    expect(await found("fields/Status eq 'Open'", honour)).toEqual([1, 2, 3]);
    expect(await found("fields/Amount gt 448", honour)).toEqual([449, 450]);
  });

  test('and on a large list it ends as throttling', async () => {
    const reply = await query(big, { filter: "fields/Status eq 'Closed'" }, honour);
    expect([reply.status, reply.body.error.message]).toEqual([429, 'The request has been throttled']);
  });

  test('without the prefix, and with anything beyond the grammar, the clause is invalid', async () => {
    for (const filter of ["CaseKey eq 'k1'", "createdDateTime gt '2026-01-01'", "fields/CaseKey eq 'a' or fields/CaseKey eq 'b'", "contains(fields/CaseKey,'k')", "fields/CaseKey eq", 'fields/CaseKey', "fields/CaseKey eq 'a", 'fields/CaseKey eq 5', "fields/Due gt 'x'"]) {
      const reply = await query(small, { filter });
      expect([filter, reply.status]).toEqual([filter, 400]);
      expect(reply.body.error.message).toContain('Invalid filter clause');
    }
    const unknown = await query(small, { filter: "fields/Nope eq 'a'" });
    expect([unknown.status, unknown.body.error.message]).toEqual([400, "Field 'Nope' is not recognized"]);
  });

  test('more than 5,000 matches end as throttling, whatever the page size or a second condition', async () => {
    for (const filter of ["fields/CaseKey eq 'big'", "fields/CaseKey eq 'big' and fields/RowKey eq 'none'"]) {
      const reply = await query(big, { filter, top: '10' });
      expect(reply.status).toBe(429);
      expect(['activityLimitReached', 'throttledRequest', 'tooManyRequests']).toContain(reply.body.error.code);
      expect(reply.body.error.message).toBe('The request has been throttled');
    }
    expect((await query(big, { filter: "fields/RowKey eq 'none' and fields/CaseKey eq 'big'" })).status).toBe(200);
  });

  test('every operator selects the right rows', async () => {
    const day = (n: number) => (n % 28) + 1;
    const all = range(1, 450);
    expect(await found("startswith(fields/CaseKey,'k')")).toEqual([1, 2, 3]);
    expect(await found("fields/Due lt '2026-01-03T00:00:00Z'")).toEqual(all.filter((n) => day(n) < 3));
    expect(await found('fields/Due gt 2026-01-27')).toEqual(all.filter((n) => day(n) > 27));
    expect(await found("fields/Due le '2026-01-03'")).toEqual(all.filter((n) => day(n) <= 3));
    expect(await found("fields/Due ge '2026-01-27T00:00:00Z' and fields/Due lt '2026-01-28T00:00:00Z'")).toEqual(all.filter((n) => day(n) === 27));
    expect(await found("fields/CaseKey ne 'other5'")).toEqual(all.filter((n) => n <= 3 || n % 10 !== 5));
    expect(await found("(fields/CaseKey eq 'other4') and (fields/Due eq '2026-01-05T00:00:00Z')")).toEqual(all.filter((n) => n > 3 && n % 10 === 4 && day(n) === 5));
    expect(await found("fields/ID le 2")).toEqual([1, 2]);
  });

  test('empty cells are found with null, doubled quotes and signs are understood', async () => {
    expect(await found('fields/CaseLookupLookupId eq null')).toEqual(range(1, 450));
    expect(await found('fields/CaseKey ne null')).toEqual(range(1, 450));
    expect(await found("fields/Title eq 'O''Brien & Søn #1' and fields/CaseKey eq 'k1'", honour)).toEqual([1]);
    expect(await found("fields/Title eq null and fields/CaseKey eq 'k2'", honour)).toEqual([2]);
  });

  test('a filtered answer is paged as well', async () => {
    const first = await query(small, { filter: "fields/CaseKey eq 'other7'", top: '30' });
    expect(first.body.value.length).toBe(30);
    const second = await graph.ask('GET', first.body['@odata.nextLink']);
    expect([...ids(first.body), ...ids(second.body)]).toEqual(range(4, 450).filter((n) => n % 10 === 7));
    expect(second.body['@odata.nextLink']).toBeUndefined();
  });

  test('a changed and a deleted row leave the index', async () => {
    const made = await graph.ask('POST', `${small}/items`, { body: { fields: { CaseKey: 'moving' } } });
    await graph.ask('PATCH', `${small}/items/${made.body.id}/fields`, { body: { CaseKey: 'moved' } });
    expect(await found("fields/CaseKey eq 'moving'")).toEqual([]);
    expect(await found("fields/CaseKey eq 'moved'")).toEqual([Number(made.body.id)]);
    await graph.ask('DELETE', `${small}/items/${made.body.id}`);
    expect(await found("fields/CaseKey eq 'moved'")).toEqual([]);
  });
});

describe('order', () => {
  test('an indexed column orders, also downwards and over pages', async () => {
    const first = await query(small, { orderby: 'fields/Due desc', expand: 'fields($select=Due)', top: '300' });
    const second = await graph.ask('GET', first.body['@odata.nextLink']);
    const rows: Row[] = [...first.body.value, ...second.body.value];
    const due = rows.map((row) => row.fields.Due as string);
    expect(rows.length).toBe(450);
    expect(due).toEqual([...due].sort().reverse());
    expect(new Set(rows.map((row) => row.id)).size).toBe(450);
  });

  test('a column without an index does not; by rising id always; otherwise not on a large list', async () => {
    const refused = await query(small, { orderby: 'fields/Amount' });
    expect([refused.status, refused.body.error.message]).toEqual([400, notIndexedText('Amount')]);
    expect((await query(big, { orderby: 'id', top: '1' })).status).toBe(200);
    expect((await query(big, { orderby: 'id desc', top: '1' })).status).toBe(429);
    expect(ids((await query(small, { orderby: 'id desc', top: '2' })).body)).toEqual([450, 449]);
  });
});

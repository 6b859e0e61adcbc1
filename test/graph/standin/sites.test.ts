import { type Standin, startStandin } from './harness';

let graph: Standin;
beforeAll(async () => {
  graph = await startStandin();
});
afterAll(() => graph.stop());
const site = () => `/sites/${graph.siteId}`;

describe('every exchange', () => {
  test('without a token is refused with 401 and the error envelope', async () => {
    const reply = await graph.ask('GET', site(), { as: null });
    expect(reply.status).toBe(401);
    expect(reply.body.error.code).toBe('InvalidAuthenticationToken');
    const bad = await graph.ask('GET', site(), { headers: { Authorization: 'Bearer nobody' }, as: null });
    expect(bad.status).toBe(401);
  });

  test('any failure carries date and ids in innerError, and the same request id as a header', async () => {
    const { body: list } = await graph.ask('POST', `${site()}/lists`, { body: { displayName: 'Failures' } });
    const items = `${site()}/lists/${list.id}/items`;
    await graph.ask('POST', items, { body: { fields: { Title: 'one' } } });
    const failures: [number, string, string, object][] = [
      [400, 'GET', `${items}?$filter=nonsense`, {}],
      [401, 'GET', site(), { as: null }],
      [403, 'GET', site(), { as: 'outsider' }],
      [404, 'GET', '/sites/nordlund.sharepoint.com:/sites/none', {}],
      [409, 'POST', `${site()}/lists`, { body: { displayName: 'Failures' } }],
      [412, 'DELETE', `${items}/1`, { headers: { 'If-Match': '"stale,1"' } }],
    ];
    for (const [status, method, path, asked] of failures) {
      const reply = await graph.ask(method, path, asked);
      expect([path, reply.status]).toEqual([path, status]);
      expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
      const { code, message, innerError } = reply.body.error;
      expect([typeof code, typeof message]).toEqual(['string', 'string']);
      expect(innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      expect(innerError['request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(innerError['request-id']).toBe(reply.headers.get('request-id'));
      expect(innerError['client-request-id']).toBe(reply.headers.get('client-request-id'));
    }
  });

  test('echoes the client-request-id and has the service\'s headers', async () => {
    const reply = await graph.ask('GET', site(), { headers: { 'client-request-id': 'g-1' } });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('client-request-id')).toBe('g-1');
    expect(reply.headers.get('content-type')).toContain('odata.metadata=minimal');
    for (const name of ['request-id', 'x-ms-ags-diagnostic', 'date', 'strict-transport-security', 'cache-control']) {
      expect(reply.headers.get(name)).toBeTruthy();
    }
  });

  test('an unknown segment is a bad request', async () => {
    for (const path of ['/me', `${site()}/pages`, '/subscriptions/a/b']) {
      const reply = await graph.ask('GET', path);
      expect([path, reply.status, reply.body.error.code]).toEqual([path, 400, 'BadRequest']);
    }
  });
});

describe('rights of an application on a site', () => {
  test('without a grant lists are refused with 403', async () => {
    const reply = await graph.ask('GET', `${site()}/lists`, { as: 'outsider' });
    expect([reply.status, reply.body.error.code]).toEqual([403, 'accessDenied']);
    expect((await graph.ask('GET', site(), { as: 'outsider' })).status).toBe(403);
  });

  test('the role read may read but creates no item', async () => {
    const { body: list } = await graph.ask('POST', `${site()}/lists`, { body: { displayName: 'Rights' } });
    const items = `${site()}/lists/${list.id}/items`;
    const refused = await graph.ask('POST', items, { as: 'reader', body: { fields: { Title: 'x' } } });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'accessDenied']);
    const read = await graph.ask('GET', items, { as: 'reader' });
    expect([read.status, read.body.value]).toEqual([200, []]);
  });

  test('the role write makes neither lists nor columns', async () => {
    const refused = await graph.ask('POST', `${site()}/lists`, { as: 'runtime', body: { displayName: 'Mine' } });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'accessDenied']);
    expect((await graph.ask('GET', `${site()}/lists/Mine`)).status).toBe(404);
    const column = await graph.ask('POST', `${site()}/lists/Rights/columns`, { as: 'runtime', body: { name: 'A', text: {} } });
    expect(column.status).toBe(403);
  });

  test('the role write creates, changes and deletes items', async () => {
    const items = `${site()}/lists/Rights/items`;
    const made = await graph.ask('POST', items, { as: 'runtime', body: { fields: { Title: 'x' } } });
    expect(made.status).toBe(201);
    expect((await graph.ask('PATCH', `${items}/${made.body.id}/fields`, { as: 'runtime', body: { Title: 'y' } })).status).toBe(200);
    expect((await graph.ask('DELETE', `${items}/${made.body.id}`, { as: 'runtime' })).status).toBe(204);
  });

  test('grants of one site say nothing about another', async () => {
    const other = graph.newSite('sites/other');
    await graph.ask('POST', `/sites/${other}/lists`, { body: { displayName: 'Elsewhere' } });
    expect((await graph.ask('GET', `${site()}/lists/Elsewhere`)).status).toBe(404);
    expect((await graph.ask('GET', `/sites/${other}/lists/Elsewhere`)).status).toBe(200);
  });
});

describe('naming a site', () => {
  test('by host and path', async () => {
    const reply = await graph.ask('GET', '/sites/nordlund.sharepoint.com:/sites/x');
    expect(reply.status).toBe(200);
    expect(reply.body.id).toBe(graph.siteId);
    expect(reply.body.id).toMatch(/^nordlund\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/);
    expect(reply.body.webUrl).toMatch(/\/sites\/x$/);
    expect(reply.body.siteCollection).toEqual({ hostname: 'nordlund.sharepoint.com' });
  });

  test('an unknown path is not found', async () => {
    const reply = await graph.ask('GET', '/sites/nordlund.sharepoint.com:/sites/none');
    expect([reply.status, reply.body.error.code, reply.body.error.message]).toEqual([404, 'itemNotFound', 'Requested site could not be found']);
  });

  test('a trailing colon and an encoded $ are understood', async () => {
    const reply = await graph.ask('GET', '/sites/nordlund.sharepoint.com:/sites/x:?%24select=id');
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ '@odata.context': expect.any(String), id: graph.siteId });
  });

  test('a path goes on after the trailing colon', async () => {
    await graph.ask('POST', `${site()}/lists`, { body: { displayName: 'By path' } });
    const reply = await graph.ask('GET', '/sites/nordlund.sharepoint.com:/sites/x:/lists/By path');
    expect([reply.status, reply.body.displayName]).toEqual([200, 'By path']);
  });

  test('by id, also percent-encoded; a malformed id is a bad request, an unknown one not found', async () => {
    expect((await graph.ask('GET', `/sites/${encodeURIComponent(graph.siteId)}`)).body.id).toBe(graph.siteId);
    const malformed = await graph.ask('GET', '/sites/nonsense');
    expect([malformed.status, malformed.body.error.message]).toEqual([400, 'Provided identifier is malformed - site collection id is not valid']);
    const guid = '00000000-0000-4000-8000-000000000000';
    expect((await graph.ask('GET', `/sites/nordlund.sharepoint.com,${guid},${guid}`)).status).toBe(404);
  });

  test('the root site answers to its host and to root', async () => {
    const byHost = await graph.ask('GET', '/sites/nordlund.sharepoint.com');
    const byWord = await graph.ask('GET', '/sites/root');
    expect([byHost.status, byWord.status]).toEqual([200, 200]);
    expect(byHost.body.id).toBe(byWord.body.id);
    expect((await graph.ask('GET', '/sites/root/lists')).status).toBe(403);
  });
});

import { type App, type Standin, startStandin } from './harness';

let graph: Standin;
let site: string;
beforeAll(async () => {
  graph = await startStandin();
  site = `/sites/${graph.siteId}`;
  await graph.ask('POST', `${site}/lists`, { body: { displayName: 'Open to' } });
});
afterAll(() => graph.stop());

const body = (roles: string[], id = 'outsider', displayName = 'The outsider') => ({ roles, grantedToIdentities: [{ application: { id, displayName } }] });
const grant = (roles: string[], as: App = 'deploy') => graph.ask('POST', `${site}/permissions`, { as, body: body(roles) });

test('an application sees nothing of a site until it is granted a role, and nothing after it is revoked', async () => {
  const items = `${site}/lists/Open to/items`;
  const post = () => graph.ask('POST', items, { as: 'outsider', body: { fields: { Title: 'x' } } });
  expect((await graph.ask('GET', items, { as: 'outsider' })).status).toBe(403);
  const made = await grant(['read']);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ roles: ['read'], grantedToIdentities: [{ application: { id: 'outsider', displayName: 'The outsider' } }] });
  expect(Buffer.from(made.body.id, 'base64').toString()).toMatch(/^i:0i\.t\|ms\.sp\.ext\|outsider@[0-9a-f-]{36}$/);
  expect([(await graph.ask('GET', items, { as: 'outsider' })).status, (await post()).status]).toEqual([200, 403]);
  const path = `${site}/permissions/${made.body.id}`;
  expect((await graph.ask('PATCH', path, { body: { roles: ['write'] } })).body.roles).toEqual(['write']);
  expect((await post()).status).toBe(201);
  expect((await graph.ask('DELETE', path)).status).toBe(204);
  expect([(await post()).status, (await graph.ask('GET', path)).status]).toEqual([403, 404]);
});

test('a second grant replaces the first; the list names the applications, a single permission its role', async () => {
  const { body: made } = await grant(['read']);
  const { body: again } = await grant(['write']);
  expect(again.id).toBe(made.id);
  const { value } = (await graph.ask('GET', `${site}/permissions`)).body;
  const named = value.filter((permission: any) => permission.grantedToIdentities[0].application.id === 'outsider');
  expect(named).toEqual([{ id: made.id, grantedToIdentities: expect.any(Array), grantedToIdentitiesV2: expect.any(Array) }]);
  expect((await graph.ask('GET', `${site}/permissions/${made.id}`)).body.roles).toEqual(['write']);
});

test('the role manage makes lists but grants nothing; the role fullcontrol does both', async () => {
  await grant(['manage']);
  expect((await graph.ask('POST', `${site}/lists`, { as: 'outsider', body: { displayName: 'Managed' } })).status).toBe(201);
  expect((await grant(['fullcontrol'], 'outsider')).status).toBe(403);
  await grant(['read', 'fullcontrol']);
  expect((await grant(['write'], 'outsider')).status).toBe(201);
});

test('only who owns the site sees and gives permissions', async () => {
  for (const as of ['runtime', 'reader'] as const) {
    expect((await graph.ask('GET', `${site}/permissions`, { as })).status).toBe(403);
    expect((await grant(['fullcontrol'], as)).status).toBe(403);
  }
});

test.each<[string, object]>([
  ['no role', body([])],
  ['an unknown role', body(['emperor'])],
  ['no grantee', { roles: ['read'] }],
  ['a person', { roles: ['read'], grantedToIdentities: [{ user: { id: 'signe' } }] }],
  ['several applications', { roles: ['read'], grantedToIdentities: [...body([]).grantedToIdentities, ...body([]).grantedToIdentities] }],
])('refuses %s', async (_what, asked) => {
  const refused = await graph.ask('POST', `${site}/permissions`, { body: asked });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
});

test('every request about permissions costs five units', async () => {
  graph.meter.reset();
  const { body: made } = await grant(['read']);
  await graph.ask('GET', `${site}/permissions`);
  await graph.ask('GET', `${site}/permissions/${made.id}`);
  expect(graph.meter.read()).toMatchObject({ requests: 3, units: 15 });
});

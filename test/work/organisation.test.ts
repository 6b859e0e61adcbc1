/** Changing the organisation: what is refused and why, what must be confirmed, and how versions are kept on the stand-in and told by the routes. */
import { randomUUID } from 'node:crypto';
import { app } from '@azure/functions';
import type { CaseFacts } from '#domain/facts';
import { organisationAnswer, organisationEffect, organisationHistory as historyAnswer, readStoredOrganisation, type Organisation, type Person } from '#contract/organisation';
import { defaultChoices } from '#contract/settings';
import { registerOrganisation } from '#functions/http/organisation';
import { graphClient } from '#graph/client';
import { provisionLists } from '#graph/provision';
import { createRows, type Rows } from '#graph/rows';
import { createSettings, organisationKey } from '#graph/settings';
import { appTokens } from '#identity/appToken';
import { local, type ApplicationName } from '#local/config';
import { foreseeOrganisation, organisationHistory, provisionOrganisation, readOrganisation, saveOrganisation, type OrganisationPorts } from '#work/organisation';
import { personIn } from '#work/people';
import { saveSettings } from '#work/settings';
import { selectable } from '#domain/ffb/index';
import { startTestStandins, type TestStandins } from '../local/startStandins';
import { routeCalls } from './routeCalls';

jest.mock('@azure/functions', () => ({ app: { http: jest.fn() } }));

let standins: TestStandins;
let rows: Rows;
const oid = (n: number) => `c0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [admin, second, signe, lone, jonas, leader, bit, chief] = [1, 2, 3, 4, 5, 6, 7, 8].map(oid) as [string, string, string, string, string, string, string, string];
const member = (personId: string, name: string, role: Person['roles'][number], place: Partial<Person> = {}): Person => ({ personId, name, roles: [role], language: 'da', ...place });
const start: Organisation = {
  municipality: 'Nordlund', teams: [{ teamId: 'team-a', name: 'Team A', channelId: '19:abc_DEF-1@thread.tacv2' }, { teamId: 'team-b', name: 'Team B' }],
  providers: [{ unitId: 'huset', name: 'Huset', kind: 'internal' }, { unitId: 'anker', name: 'Anker', kind: 'external', registered: false }],
  people: [
    member(admin, 'Ole Storm', 'admin'), member(second, 'Ena Storm', 'admin'), member(signe, 'Signe Holm', 'caseworker', { team: 'team-a' }), member(lone, 'Lone Krogh', 'teamLead', { team: 'team-a' }),
    member(jonas, 'Jonas Vad', 'provider', { unit: 'huset' }), member(leader, 'Torben Lund', 'providerLead', { unit: 'huset' }), member(bit, 'Karin Friis', 'negotiator'), member(chief, 'Ane Bruun', 'head'),
  ],
};
const uno = member(oid(9), 'Uno Fremmed', 'caseworker', { team: 'team-a' });

async function freshSite(): Promise<Rows> {
  const path = `sites/${randomUUID().slice(0, 8)}`;
  await standins.call('POST', 'sites', { path });
  const client = (name: ApplicationName) => {
    const { clientId, secret } = local.applications[name];
    return graphClient(appTokens({ tenantId: local.tenantId, clientId, secret, standinsUrl: standins.url }), standins.url);
  };
  await provisionLists(client('deploy'), { host: local.siteHost, path }, () => undefined);
  const site = createRows(client('runtime'), { host: local.siteHost, path });
  await createSettings(site).write(organisationKey, JSON.stringify(start));
  return site;
}

const order = (provider: string) => ({ provider, state: 'accepted' });
const caseOf = (caseNo: string, owner: string, change: object = {}) => ({ caseNo, owner, team: 'team-a', negotiations: [], orders: [], ...change }) as unknown as CaseFacts;
let facts: CaseFacts[];
let now: string;
const portsOf = (site = rows): OrganisationPorts => ({ clock: { now: async () => new Date(now) }, settings: createSettings(site), readModel: { all: async () => ({ facts, asOf: new Date(now) }) } });
const changed = (change: Partial<Organisation>): Organisation => ({ ...start, ...change });
const people = (...list: Person[]) => changed({ people: list });
const without = (...ids: string[]) => people(...start.people.filter((p) => !ids.includes(p.personId)));
const exchanged = (personId: string, change: Partial<Person>) => people(...start.people.map((p) => (p.personId === personId ? { ...p, ...change } : p)));
const at = (personId: string) => start.people.findIndex((p) => p.personId === personId);

beforeAll(async () => {
  standins = await startTestStandins();
}, 60_000);
beforeEach(async () => {
  rows = await freshSite();
  facts = [];
  now = '2026-01-05T08:00:00.000Z';
});
afterAll(() => standins.close());

const save = (organisation: unknown, { version = 0, by = admin, ports = portsOf(), confirmed }: { version?: number; by?: string; ports?: OrganisationPorts; confirmed?: { personId: string; cases: number }[] } = {}) =>
  saveOrganisation(ports, by, { version, organisation, confirmed });
/** The places that are refused, and the Danish sentence of each. */
async function refusal(organisation: unknown, by = admin): Promise<[string, string][]> {
  const answer = await save(organisation, { by });
  if (answer.ok || answer.code !== 'badRequest') throw new Error(`not refused for what was sent: ${JSON.stringify(answer)}`);
  const problems = answer.details!.problems as { field: string; da: string; en: string }[];
  for (const { da, en } of problems) expect(da !== en && /\.$/.test(da) && /\.$/.test(en)).toBe(true);
  return problems.map(({ field, da }) => [field, da]);
}

describe('versions', () => {
  test('what was provisioned is version 0; what is saved holds, with who, when and what', async () => {
    expect(await readOrganisation(portsOf())).toEqual({ version: 0, organisation: start });
    expect(await save(people(...start.people, uno))).toEqual({ ok: true, version: 1 });
    now = '2026-01-06T08:00:00.000Z';
    expect(await save(people(...start.people, { ...uno, roles: ['caseworker', 'teamLead'], language: 'en' }), { version: 1, by: second })).toEqual({ ok: true, version: 2 });
    const read = await readOrganisation(portsOf());
    expect(read).toMatchObject({ version: 2, by: second, at: now });
    expect(read!.organisation).toEqual(people(...start.people, { ...uno, roles: ['caseworker', 'teamLead'], language: 'en' }));
    expect(await portsOf().settings.organisation()).toEqual(read!.organisation);
    expect(await organisationHistory(portsOf())).toEqual({ versions: [
      { version: 2, by: second, at: now, more: 0, changed: [{ list: 'people', id: uno.personId, name: 'Uno Fremmed', how: 'changed', parts: [{ part: 'roles', from: 'caseworker', to: 'caseworker teamLead' }, { part: 'language', from: 'da', to: 'en' }] }] },
      { version: 1, by: admin, at: '2026-01-05T08:00:00.000Z', more: 0, changed: [expect.objectContaining({ how: 'added', name: 'Uno Fremmed' })] },
    ] });
  });

  test('whoever has not seen the last change is told of it; the same change again gets the first answer; no change makes no version', async () => {
    expect(await save(start)).toEqual({ ok: true, version: 0 });
    expect(await save(people(...start.people, uno))).toEqual({ ok: true, version: 1 });
    expect(await save(people(...start.people, uno))).toEqual({ ok: true, version: 1 });
    expect(await save(people(...start.people, uno), { by: second })).toEqual({ ok: false, code: 'versionConflict', details: { version: 1, by: admin, at: now } });
    expect(await save(without(signe), { by: second })).toMatchObject({ ok: false, code: 'versionConflict' });
    expect(await save(without(signe), { version: 7 })).toMatchObject({ code: 'versionConflict', details: { version: 1 } });
    expect((await readOrganisation(portsOf()))!.organisation.people).toHaveLength(start.people.length + 1);
  });

  test('of many who change the same version at once one wins', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => save(people(...start.people, { ...uno, name: `Uno ${i}` }))));
    expect(answers.filter((a) => a.ok)).toEqual([{ ok: true, version: 1 }]);
    const winner = answers.findIndex((a) => a.ok);
    expect((await readOrganisation(portsOf()))!.organisation.people.at(-1)!.name).toBe(`Uno ${winner}`);
  });

  test('a save that broke off between the two rows is made up for by whoever comes next', async () => {
    const ports = portsOf();
    const broken: OrganisationPorts = { ...ports, settings: { ...ports.settings, put: async () => Promise.reject(new Error('gone')) } };
    await expect(save(without(bit), { ports: broken })).rejects.toThrow('gone');
    expect(await readOrganisation(portsOf())).toMatchObject({ version: 1, by: admin });
    expect((await portsOf().settings.organisation()).people).toHaveLength(start.people.length - 1);
  });

  test('another instance learns of it within half a minute', async () => {
    let passed = 0;
    const elsewhere = createSettings(rows, () => passed);
    expect(personIn(await elsewhere.organisation(), uno.personId)).toBeNull();
    await save(people(...start.people, uno));
    expect(personIn(await elsewhere.organisation(), uno.personId)).toBeNull();
    passed = 30_001;
    expect(personIn(await elsewhere.organisation(), uno.personId)).toMatchObject({ name: 'Uno Fremmed' });
  });

  test('the site’s own file becomes a next version when it replaces what people have changed, and is kept out otherwise', async () => {
    await save(people(...start.people, uno));
    expect(await provisionOrganisation(portsOf(), start, false)).toBe('kept');
    expect(await provisionOrganisation(portsOf(), start, true)).toBe('written');
    expect(await readOrganisation(portsOf())).toMatchObject({ version: 2, by: 'system', organisation: start });
    expect(await provisionOrganisation(portsOf(), start, true)).toBe('written');
    expect((await organisationHistory(portsOf())).versions.map(({ version, by }) => [version, by])).toEqual([[2, 'system'], [1, admin]]);
  });

  test('the history comes ten versions at a time', async () => {
    const ports = portsOf();
    for (let version = 0; version < 12; version++) expect(await save(people(...start.people, { ...uno, name: `Uno ${version}` }), { version, ports })).toEqual({ ok: true, version: version + 1 });
    const numbers = async (before?: number) => {
      const { versions, earlier } = await organisationHistory(ports, before);
      return [versions.map(({ version }) => version), earlier];
    };
    expect(await numbers()).toEqual([[12, 11, 10], 10]);
    expect(await numbers(10)).toEqual([[9, 8, 7, 6, 5, 4, 3, 2, 1], undefined]);
    expect(await numbers(1)).toEqual([[], undefined]);
  });

  test('five hundred people fit, with as many of the changes as there is room for; what would not fit is refused', async () => {
    const many = (n: number, name = 'Navn Efternavnsen') => people(...start.people, ...Array.from({ length: n }, (_, i) => ({ ...uno, personId: randomUUID(), name: `${name} ${i}` })));
    const five = many(500);
    expect(await save(five)).toEqual({ ok: true, version: 1 });
    expect((await portsOf().settings.organisation()).people).toEqual(five.people);
    const { changed: told, more } = (await organisationHistory(portsOf())).versions[0]!;
    expect([told.length > 20, told.length + more]).toEqual([true, 500]);
    expect(await save(many(900), { version: 1 })).toEqual({ ok: false, code: 'tooLarge' });
    expect(await save(many(1000), { version: 1 })).toMatchObject({ code: 'badRequest', details: { fields: ['people'] } });
  });

  test('a stored document that is none is told, not guessed', () => {
    expect(() => readStoredOrganisation('{"version":1,"value":{}}')).toThrow();
    expect(() => readStoredOrganisation('[]')).toThrow();
  });
});

describe('what is refused, with its place', () => {
  test('what is unknown or of another kind', async () => {
    expect((await refusal({ ...start, nonsense: 1 })).map(([field]) => field)).toEqual(['nonsense']);
    expect((await refusal(people({ ...start.people[0]!, boss: true } as Person))).map(([field]) => field)).toEqual(['people.0.boss']);
    expect((await refusal(7)).map(([field]) => field)).toEqual(['organisation']);
  });
  test('an id that is none of Entra’s, a channel that is none of Teams’, a name that says nothing', async () => {
    expect(await refusal(people(...start.people, { ...uno, personId: 'system', name: ' ' }))).toEqual([
      ['people.8.personId', expect.stringMatching(/^Skriv personens objekt-id/)], ['people.8.name', 'Skriv et navn på højst 80 tegn.'],
    ]);
    expect((await refusal(changed({ teams: [{ ...start.teams[0]!, channelId: 'https://teams.microsoft.com/l/channel/19' }, start.teams[1]!] }))).map(([field]) => field)).toEqual(['teams.0.channelId']);
    expect((await refusal(changed({ municipality: 'Nord\u0007lund' }))).map(([field]) => field)).toEqual(['municipality']);
  });
  test('what stands there twice', async () => {
    expect(await refusal(people(...start.people, { ...uno, personId: signe.toUpperCase() }))).toEqual([['people.8.personId', 'Personen står der allerede.']]);
    expect(await refusal(people(...start.people, start.people[2]!))).toEqual([['people.8.personId', 'Personen står der allerede.']]);
    expect((await refusal(changed({ teams: [...start.teams, { teamId: 'team-a', name: 'X' }] }))).map(([field]) => field)).toEqual(['teams.2.teamId']);
    expect((await refusal(changed({ providers: [...start.providers, { unitId: 'team-a', name: 'X', kind: 'internal' }, { unitId: 'huset', name: 'Y', kind: 'internal' }] }))).map(([field]) => field)).toEqual(['providers.2.unitId', 'providers.3.unitId']);
    expect((await refusal(exchanged(signe, { roles: ['caseworker', 'caseworker'] }))).map(([field]) => field)).toEqual([`people.${at(signe)}.roles`]);
  });
  test('a team or provider that does not exist', async () => {
    expect(await refusal(exchanged(bit, { team: 'nowhere', unit: 'nobody' }))).toEqual([[`people.${at(bit)}.team`, 'Teamet findes ikke. Vælg et andet.'], [`people.${at(bit)}.unit`, 'Udføreren findes ikke. Vælg en anden.']]);
  });
  test.each(['caseworker', 'teamLead'] as const)('a %s without a team', async (role) => {
    expect((await refusal(exchanged(bit, { roles: [role] }))).map(([field]) => field)).toEqual([`people.${at(bit)}.team`]);
  });
  test.each(['provider', 'providerLead'] as const)('a %s without a provider', async (role) => {
    expect((await refusal(exchanged(bit, { roles: [role] }))).map(([field]) => field)).toEqual([`people.${at(bit)}.unit`]);
  });
  test('an administrator who shuts the door behind herself, and a municipality without any', async () => {
    const own = /^Du kan ikke tage rollen som administrator fra dig selv/;
    expect(await refusal(exchanged(admin, { roles: ['head'] }))).toEqual([[`people.${at(admin)}.roles`, expect.stringMatching(own)]]);
    expect(await refusal(without(admin), admin.toUpperCase())).toEqual([[`removed.people.${admin}`, expect.stringMatching(own)]]);
    expect(await refusal(without(admin, second), chief)).toEqual([['people', 'Mindst én skal være administrator.']]);
    expect(await save(without(admin), { by: second })).toEqual({ ok: true, version: 1 });
  });
  test('a team that has open cases or people', async () => {
    facts = [1, 2, 3, 4, 5].map((n) => caseOf(`S-2026-000${n}`, second, n === 5 ? { closedOn: '2026-01-01' } : {}));
    const gone = changed({ teams: start.teams.slice(1), people: start.people.filter((p) => p.personId !== lone) });
    expect(await refusal(gone)).toEqual([
      [`people.${at(signe)}.team`, 'Teamet findes ikke. Vælg et andet.'],
      ['removed.teams.team-a', 'Bruges stadig og kan ikke fjernes: 4 åbne sager (S-2026-0001, S-2026-0002, S-2026-0003 og 1 til), 1 person (Signe Holm).'],
    ]);
    expect(await save(changed({ teams: start.teams.slice(0, 1) }))).toEqual({ ok: true, version: 1 });
  });
  test('a provider that has orders, people or an agreement', async () => {
    const ports = portsOf();
    facts = [caseOf('S-2026-0001', second, { orders: [order('huset')] })];
    expect(await refusal(changed({ providers: start.providers.slice(1) }))).toEqual([
      [`people.${at(jonas)}.unit`, 'Udføreren findes ikke. Vælg en anden.'], [`people.${at(leader)}.unit`, 'Udføreren findes ikke. Vælg en anden.'],
      ['removed.providers.huset', 'Bruges stadig og kan ikke fjernes: 1 åben sag (S-2026-0001), 2 personer (Jonas Vad, Torben Lund).'],
    ]);
    const agreement = { agreementRef: 'R-7', provider: 'anker', services: [selectable('service')[0]!.code], rate: 1, unit: 'hour' as const, from: '2026-01-01', to: '2026-12-31' };
    expect(await saveSettings(ports, admin, { version: 0, settings: { ...defaultChoices, negotiation: { ...defaultChoices.negotiation, agreements: [agreement] } } })).toMatchObject({ ok: true });
    expect(await refusal(changed({ providers: start.providers.slice(0, 1) }))).toEqual([['removed.providers.anker', 'Bruges stadig og kan ikke fjernes: 1 rammeaftale (R-7).']]);
  });
});

describe('cases that are left without a caseworker', () => {
  beforeEach(() => void (facts = [caseOf('S-2026-0001', signe), caseOf('S-2026-0002', signe), caseOf('S-2026-0003', signe, { closedOn: '2026-01-01' }), caseOf('S-2026-0004', second)]));
  const warning = (field: string) => ({ ok: false, code: 'warningUnread', details: { warnings: [{ personId: signe, cases: 2, field, da: expect.stringMatching(/^Signe Holm har 2 åbne sager, som står uden sagsbehandler/), en: expect.stringMatching(/^Signe Holm has 2 open cases/) }] } });

  test('are warned of when their caseworker goes or stops being one; it is saved once that is confirmed', async () => {
    expect(await save(without(signe))).toEqual(warning(`removed.people.${signe}`));
    expect(await save(exchanged(signe, { roles: [] }))).toEqual(warning(`people.${at(signe)}.roles`));
    expect(await save(without(signe), { confirmed: [{ personId: lone, cases: 2 }] })).toEqual(warning(`removed.people.${signe}`));
    expect((await readOrganisation(portsOf()))!.version).toBe(0);
    expect(await save(without(signe), { confirmed: [{ personId: signe, cases: 2 }] })).toEqual({ ok: true, version: 1 });
    expect(personIn(await portsOf().settings.organisation(), signe)).toBeNull();
  });
  test('are warned of again when there are more of them than were confirmed', async () => {
    expect(await save(without(signe), { confirmed: [{ personId: signe, cases: 1 }] })).toMatchObject({ code: 'warningUnread' });
    expect(await save(without(signe), { confirmed: [{ personId: signe, cases: 3 }] })).toMatchObject({ ok: true });
  });
  test('are told before saving, with who loses access', async () => {
    expect(await foreseeOrganisation(portsOf(), admin, { version: 0, organisation: without(signe) })).toEqual({ ok: true, effect: {
      open: 3, teams: [], providers: [], people: [{ id: signe, how: 'removed', admission: 'out', rolesGained: [], rolesLost: ['caseworker'], gains: 0, loses: 3, left: 2 }],
    } });
    expect(await foreseeOrganisation(portsOf(), admin, { version: 3, organisation: without(signe) })).toMatchObject({ code: 'versionConflict' });
    expect(await foreseeOrganisation(portsOf(), admin, { version: 0, organisation: without(admin) })).toMatchObject({ code: 'badRequest' });
    expect((await readOrganisation(portsOf()))!.version).toBe(0);
  });
});

test('whoever is here already keeps the id as it is written; a new one is written small', async () => {
  await createSettings(rows).write(organisationKey, JSON.stringify(exchanged(signe, { personId: signe.toUpperCase() })));
  expect(await save(people(...start.people, { ...uno, personId: uno.personId.toUpperCase() }))).toEqual({ ok: true, version: 1 });
  const ids = (await readOrganisation(portsOf()))!.organisation.people.map((p) => p.personId);
  expect([ids[at(signe)], ids.at(-1)]).toEqual([signe.toUpperCase(), uno.personId]);
});

test('without any organisation the product says so', async () => {
  const ports = portsOf();
  const empty: OrganisationPorts = { ...ports, settings: { ...ports.settings, read: async () => null } };
  expect(await readOrganisation(empty)).toBeNull();
  expect(await save(start, { ports: empty })).toEqual({ ok: false, code: 'storageUnavailable' });
  expect(await organisationHistory(empty)).toEqual({ versions: [] });
  let written = '';
  const first: OrganisationPorts = { ...empty, settings: { ...empty.settings, write: async (_key, text) => void (written = text) } };
  expect(await provisionOrganisation(first, start, false)).toBe('written');
  expect(readStoredOrganisation(written)).toEqual({ version: 0, value: start });
});

describe('the routes', () => {
  const roles = { admin, caseworker: signe, teamLead: lone, head: chief, negotiator: bit, provider: jonas, providerLead: leader, stranger: oid(99) } as const;
  const { call, statuses, error } = routeCalls(roles, (personOf) => {
    const ports = portsOf();
    registerOrganisation({ settings: ports.settings, personOf }, ports);
  });

  test('are registered under their paths', () => {
    expect(jest.mocked(app.http).mock.calls.map(([name, { methods, route }]) => [name, methods, route])).toEqual([
      ['organisation', ['GET'], 'organisation'], ['saveOrganisation', ['POST'], 'organisation'], ['organisationEffect', ['POST'], 'organisation/effect'], ['organisationHistory', ['GET'], 'organisation/history'],
    ]);
  });
  test('leaders read it and its history; only an administrator changes or foresees anything', async () => {
    const nobody = { caseworker: 403, teamLead: 403, head: 403, negotiator: 403, provider: 403, providerLead: 403, stranger: 403 };
    const leaders = { ...nobody, admin: 200, teamLead: 200, head: 200 };
    expect(await statuses('organisation')).toEqual(leaders);
    expect(await statuses('organisationHistory')).toEqual(leaders);
    expect(await statuses('saveOrganisation', { version: 0, organisation: start })).toEqual({ ...nobody, admin: 200 });
    expect(await statuses('organisationEffect', { version: 0, organisation: start })).toEqual({ ...nobody, admin: 200 });
    expect((await call('teamLead', 'saveOrganisation', { version: 0, organisation: start }))[1].code).toBe('notAllowed');
  });
  test('answer in the shape that they promise, and whoever is removed is out at once', async () => {
    facts = [caseOf('S-2026-0001', signe)];
    const gone = without(signe);
    const [, effect] = await call('admin', 'organisationEffect', { version: 0, organisation: gone });
    expect(organisationEffect.parse(effect).people).toMatchObject([{ id: signe, left: 1 }]);
    expect(await call('admin', 'saveOrganisation', { version: 0, organisation: gone })).toMatchObject([422, { code: 'warningUnread', details: { warnings: [{ personId: signe, cases: 1 }] } }]);
    expect(await call('admin', 'saveOrganisation', { version: 0, organisation: gone, confirmed: [{ personId: signe, cases: 1 }] })).toEqual([200, { version: 1 }]);
    expect((await call('caseworker', 'organisation'))[1]).toMatchObject({ code: 'noRole' });
    const [, read] = await call('teamLead', 'organisation');
    expect(organisationAnswer.parse(read)).toMatchObject({ version: 1, by: admin, organisation: { people: gone.people } });
    const [, history] = await call('head', 'organisationHistory');
    expect(historyAnswer.parse(history).versions).toMatchObject([{ version: 1, changed: [{ how: 'removed', name: 'Signe Holm' }] }]);
    expect((await call('head', 'organisationHistory', undefined, 'before=1'))[1]).toEqual({ versions: [] });
  });
  test('refuse with a code and the places, and name nobody in the log', async () => {
    expect(await call('admin', 'saveOrganisation', { version: 0, organisation: exchanged(signe, { team: undefined }) })).toMatchObject([400, { code: 'badRequest', details: { fields: [`people.${at(signe)}.team`], problems: [{ en: 'A caseworker or team lead belongs to a team. Choose it.' }] } }]);
    expect(await call('admin', 'saveOrganisation', { organisation: start })).toMatchObject([400, { code: 'badRequest', details: { fields: ['version'] } }]);
    expect(await call('admin', 'saveOrganisation', { version: 0, organisation: start, force: true })).toMatchObject([400, { details: { fields: ['force'] } }]);
    expect(await call('admin', 'organisationEffect', { version: 0, organisation: start, confirmed: [] })).toMatchObject([400, { details: { fields: ['confirmed'] } }]);
    expect((await call('admin', 'organisationHistory', undefined, 'before=x'))[0]).toBe(400);
    await call('admin', 'saveOrganisation', { version: 0, organisation: people(...start.people, uno) });
    expect(await call('admin', 'saveOrganisation', { version: 0, organisation: without(bit) })).toMatchObject([409, { code: 'versionConflict', details: { version: 1, by: admin } }]);
    expect((await call('admin', 'saveOrganisation', { version: 1, organisation: { ...start, x: 'y'.repeat(270_000) } }))[0]).toBe(413);
    expect(error).not.toHaveBeenCalled();
  });
});

/** Saving the municipality's choices: against the real list on the stand-in, and through the routes with the roles that may. */
import { randomUUID } from 'node:crypto';
import { app } from '@azure/functions';
import { addDays } from '#domain/calendar';
import { selectable } from '#domain/ffb/index';
import { defaultChoices, settingsAnswer, settingsHistory as historyAnswer, type Choices } from '#contract/settings';
import { registerSettings } from '#functions/http/settings';
import { graphClient } from '#graph/client';
import { provisionLists } from '#graph/provision';
import { createRows, type Rows } from '#graph/rows';
import { createSettings, organisationKey } from '#graph/settings';
import { appTokens } from '#identity/appToken';
import { local, type ApplicationName } from '#local/config';
import { readSettings, saveSettings, settingsHistory, type SettingsPorts } from '#work/settings';
import { startTestStandins, type TestStandins } from '../local/startStandins';
import { routeCalls } from './routeCalls';

jest.mock('@azure/functions', () => ({ app: { http: jest.fn() } }));

let standins: TestStandins;
let rows: Rows;
const [anna, bent] = [randomUUID(), randomUUID()];
const people = { admin: anna, caseworker: randomUUID(), teamLead: randomUUID(), head: randomUUID(), negotiator: randomUUID(), provider: randomUUID(), providerLead: randomUUID() } as const;

/** A fresh site: nobody has chosen anything there. */
async function freshSite(): Promise<Rows> {
  const path = `sites/${randomUUID().slice(0, 8)}`;
  await standins.call('POST', 'sites', { path });
  const client = (name: ApplicationName) => {
    const { clientId, secret } = local.applications[name];
    return graphClient(appTokens({ tenantId: local.tenantId, clientId, secret, standinsUrl: standins.url }), standins.url);
  };
  await provisionLists(client('deploy'), { host: local.siteHost, path }, () => undefined);
  const site = createRows(client('runtime'), { host: local.siteHost, path });
  await createSettings(site).write(organisationKey, JSON.stringify({
    municipality: 'Nordlund', teams: [], providers: [{ unitId: 'unit-a', name: 'A', kind: 'external' }],
    people: Object.entries(people).map(([role, personId]) => ({ personId, name: role, roles: [role], language: 'da' })),
  }));
  return site;
}

let now = '2026-01-05';
const portsOf = (site = rows): SettingsPorts => ({ clock: { now: async () => new Date(`${now}T08:00:00.000Z`) }, settings: createSettings(site) });
const changed = (change: Partial<Choices>): Choices => ({ ...defaultChoices, ...change });

beforeAll(async () => {
  standins = await startTestStandins();
}, 60_000);
beforeEach(async () => {
  rows = await freshSite();
  now = '2026-01-05';
});
afterEach(() => standins.call('DELETE', 'faults'));
afterAll(() => standins.close());

test('before anybody has chosen, the defaults hold, as version 0', async () => {
  expect(await readSettings(portsOf())).toEqual({ version: 0, settings: defaultChoices });
  expect(await settingsHistory(portsOf())).toEqual({ versions: [] });
});

test('what is saved holds for everybody, with who and when; the history tells what changed', async () => {
  const ports = portsOf();
  expect(await ports.settings.municipality()).toEqual(defaultChoices);
  expect(await saveSettings(ports, anna, { version: 0, settings: changed({ pensionAge: 68, deadlinesUrl: 'https://nordlund.example/frister' }) })).toEqual({ ok: true, version: 1 });
  expect((await ports.settings.municipality()).pensionAge).toBe(68);
  now = addDays(now, 1);
  expect(await saveSettings(ports, bent, { version: 1, settings: changed({ pensionAge: 68, planBeforeDecision: false }) })).toEqual({ ok: true, version: 2 });
  expect(await readSettings(portsOf())).toEqual({ version: 2, by: bent, at: '2026-01-06T08:00:00.000Z', settings: changed({ pensionAge: 68, planBeforeDecision: false }) });
  expect((await settingsHistory(ports)).versions).toEqual([
    { version: 2, by: bent, at: '2026-01-06T08:00:00.000Z', changed: ['deadlinesUrl', 'planBeforeDecision'] }, { version: 1, by: anna, at: '2026-01-05T08:00:00.000Z', changed: ['deadlinesUrl', 'pensionAge'] },
  ]);
  expect(JSON.parse((await ports.settings.read('municipality'))!)).toMatchObject({ version: 2, by: bent, at: '2026-01-06T08:00:00.000Z', value: { pensionAge: 68 } });
  expect(JSON.parse((await ports.settings.read('municipality/000001'))!)).toMatchObject({ version: 1, by: anna, value: { pensionAge: 68, planBeforeDecision: true } });
});

test('whoever has not seen the last change is told of it, and nothing is written', async () => {
  const ports = portsOf();
  await saveSettings(ports, anna, { version: 0, settings: changed({ pensionAge: 68 }) });
  expect(await saveSettings(ports, bent, { version: 0, settings: changed({ pensionAge: 70 }) })).toEqual({ ok: false, code: 'versionConflict', details: { version: 1, by: anna, at: '2026-01-05T08:00:00.000Z' } });
  expect(await saveSettings(ports, bent, { version: 7, settings: changed({ pensionAge: 70 }) })).toMatchObject({ ok: false, details: { version: 1 } });
  expect((await settingsHistory(ports)).versions).toHaveLength(1);
  expect(await saveSettings(portsOf(await freshSite()), bent, { version: 1, settings: changed({ pensionAge: 70 }) })).toEqual({ ok: false, code: 'versionConflict', details: { version: 0 } });
});

test('of many who change the same version at once one wins, and the others are told', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => saveSettings(portsOf(), randomUUID(), { version: 0, settings: changed({ pensionAge: 61 + i }) })));
  expect(answers.filter((a) => a.ok)).toEqual([{ ok: true, version: 1 }]);
  expect(answers.filter((a) => !a.ok).map((a) => !a.ok && [a.code, a.details!.version])).toEqual(Array.from({ length: 5 }, () => ['versionConflict', 1]));
  const winner = answers.findIndex((a) => a.ok);
  expect((await readSettings(portsOf())).settings.pensionAge).toBe(61 + winner);
  expect((await settingsHistory(portsOf())).versions).toHaveLength(1);
});

test('the same change sent again gets the first answer; a change that changes nothing makes no version', async () => {
  const ports = portsOf();
  const change = { version: 0, settings: changed({ pensionAge: 68 }) };
  expect(await saveSettings(ports, anna, { version: 0, settings: defaultChoices })).toEqual({ ok: true, version: 0 });
  expect([await saveSettings(ports, anna, change), await saveSettings(ports, anna, change)]).toEqual([{ ok: true, version: 1 }, { ok: true, version: 1 }]);
  expect(await saveSettings(ports, bent, change)).toMatchObject({ ok: false, code: 'versionConflict' });
  expect(await saveSettings(ports, bent, { ...change, version: 1 })).toEqual({ ok: true, version: 1 });
  expect((await settingsHistory(ports)).versions).toHaveLength(1);
});

test('a save that broke off between the two rows is made up for by whoever comes next', async () => {
  const ports = portsOf();
  await saveSettings(ports, anna, { version: 0, settings: changed({ pensionAge: 68 }) });
  const broken: SettingsPorts = { ...ports, settings: { ...ports.settings, put: async () => Promise.reject(new Error('gone')) } };
  await expect(saveSettings(broken, bent, { version: 1, settings: changed({ pensionAge: 70 }) })).rejects.toThrow('gone');
  expect((await portsOf().settings.municipality()).pensionAge).toBe(68);
  // The one who was interrupted sends it again.
  expect(await saveSettings(portsOf(), bent, { version: 1, settings: changed({ pensionAge: 70 }) })).toEqual({ ok: true, version: 2 });
  expect((await portsOf().settings.municipality()).pensionAge).toBe(70);
  await expect(saveSettings(broken, bent, { version: 2, settings: changed({ pensionAge: 71 }) })).rejects.toThrow('gone');
  expect(await readSettings(portsOf())).toMatchObject({ version: 3, settings: { pensionAge: 71 } });
  expect((await portsOf().settings.municipality()).pensionAge).toBe(71);
});

test('a slow writer does not bring an older version back', async () => {
  const [slow, quick] = [portsOf(), portsOf()];
  const late: (() => Promise<void>)[] = [];
  const delayed: SettingsPorts = { ...slow, settings: { ...slow.settings, put: async (...to) => void late.push(() => slow.settings.put(...to)) } };
  expect(await saveSettings(delayed, anna, { version: 0, settings: changed({ pensionAge: 68 }) })).toEqual({ ok: true, version: 1 });
  expect(await saveSettings(quick, bent, { version: 1, settings: changed({ pensionAge: 70 }) })).toEqual({ ok: true, version: 2 });
  for (const write of late) await write();
  expect((await portsOf().settings.municipality()).pensionAge).toBe(70);
});

test('a row that was written although it looked failed is the own; one that cannot be written is told', async () => {
  await standins.call('PUT', 'faults', { rules: [{ match: { method: 'POST', path: 'lists/Settings/items' }, times: 1, effect: 'dropAfterCommit' }] });
  expect(await saveSettings(portsOf(), anna, { version: 0, settings: changed({ pensionAge: 68 }) })).toEqual({ ok: true, version: 1 });
  await standins.call('PUT', 'faults', { rules: [{ match: { method: 'POST', path: 'lists/Settings/items' }, effect: 'unavailable', retryAfter: 1 }] });
  await expect(saveSettings(portsOf(), anna, { version: 1, settings: changed({ pensionAge: 69 }) })).rejects.toMatchObject({ code: expect.stringMatching(/^storage/) });
  await standins.call('DELETE', 'faults');
  expect((await readSettings(portsOf())).version).toBe(1);
}, 60_000);

test('reading what holds costs one look in half a minute', async () => {
  const ports = portsOf();
  await saveSettings(ports, anna, { version: 0, settings: changed({ pensionAge: 68 }) });
  await ports.settings.municipality();
  await standins.call('DELETE', 'meter');
  for (let i = 0; i < 20; i++) await ports.settings.municipality();
  expect((await standins.call('GET', 'meter')).body).toMatchObject({ requests: 0 });
});

test('what does not fit is refused with every place, and an agreement needs a provider that can be ordered from', async () => {
  const ports = portsOf();
  const refused = await saveSettings(ports, anna, { version: 0, settings: { ...defaultChoices, pensionAge: 10, nonsense: 1 } });
  expect(refused).toMatchObject({ ok: false, code: 'badRequest', details: { fields: ['pensionAge', 'nonsense'], problems: [{ field: 'pensionAge', da: 'Mindst 60.', en: 'At least 60.' }, { field: 'nonsense' }] } });
  const agreement = (provider: string) => ({ agreementRef: provider, provider, services: ['00000000-0000-4000-8000-000000000000'], rate: 1, unit: 'hour' as const, from: '2026-01-01', to: '2026-12-31' });
  expect(await saveSettings(ports, anna, { version: 0, settings: changed({ negotiation: { ...defaultChoices.negotiation, agreements: [agreement('unit-a')] } }) })).toMatchObject({ details: { fields: ['negotiation.agreements.0.services'] } });
  const services = [selectable('service')[0]!.code];
  const agreements = [{ ...agreement('unit-a'), services }, { ...agreement('unit-x'), services }];
  expect(await saveSettings(ports, anna, { version: 0, settings: changed({ negotiation: { ...defaultChoices.negotiation, agreements } }) })).toMatchObject({
    code: 'badRequest', details: { fields: ['negotiation.agreements.1.provider'], problems: [{ da: 'Tilbuddet findes ikke i organisationen.' }] },
  });
  expect(await saveSettings(ports, anna, { version: 0, settings: changed({ negotiation: { ...defaultChoices.negotiation, agreements: agreements.slice(0, 1) } }) })).toEqual({ ok: true, version: 1 });
});

test('a document that would not fit its place is refused as too large', async () => {
  const rules = changed({ deadlines: Array.from({ length: 60 }, (_, i) => ({ area: `a${i}`, da: 'x'.repeat(120), en: 'y'.repeat(120), weeks: 1, paragraphs: Array.from({ length: 40 }, () => '§ 123 a') })) });
  const many = { ...rules, negotiation: { ...rules.negotiation, documents: Array.from({ length: 20 }, (_, i) => `${i}`.padEnd(120, 'x')) }, closedDays: [] };
  expect(JSON.stringify(many).length).toBeLessThan(60_000);
  const templates = { setGoal: { version: 1, required: [], fields: Array.from({ length: 40 }, (_, i) => ({ key: `f${i}`, da: 'x'.repeat(120), en: 'y'.repeat(120), type: 'choice' as const, options: Array.from({ length: 20 }, (_o, n) => `${n}`.padEnd(80, 'z')), required: false })) } };
  expect(await saveSettings(portsOf(), anna, { version: 0, settings: { ...many, templates } })).toEqual({ ok: false, code: 'tooLarge' });
});

describe('the routes', () => {
  const { call, statuses } = routeCalls(people, (personOf) => {
    const ports = portsOf();
    registerSettings({ settings: ports.settings, personOf }, ports);
  });

  test('are registered under their paths', () => {
    expect(jest.mocked(app.http).mock.calls.map(([name, { methods, route }]) => [name, methods, route])).toEqual([
      ['settings', ['GET'], 'settings'], ['saveSettings', ['POST'], 'settings'], ['settingsHistory', ['GET'], 'settings/history'], ['rules', ['GET'], 'rules'],
    ]);
  });
  test('everybody in the authority reads the choices and the rules; leaders read the history; only an administrator changes anything', async () => {
    const authority = { admin: 200, caseworker: 200, teamLead: 200, head: 200, negotiator: 200, provider: 403, providerLead: 403 };
    expect(await statuses('settings')).toEqual(authority);
    expect(await statuses('rules')).toEqual(authority);
    expect(await statuses('settingsHistory')).toEqual({ ...authority, caseworker: 403, negotiator: 403 });
    expect(await statuses('saveSettings', { version: 0, settings: defaultChoices })).toEqual({ admin: 200, caseworker: 403, teamLead: 403, head: 403, negotiator: 403, provider: 403, providerLead: 403 });
  });
  test('answer in the shape that they promise', async () => {
    expect(await call('admin', 'saveSettings', { version: 0, settings: changed({ pensionAge: 68 }) })).toEqual([200, { version: 1 }]);
    const [, read] = await call('caseworker', 'settings');
    expect(settingsAnswer.parse(read)).toMatchObject({ version: 1, by: people.admin, settings: { pensionAge: 68 } });
    const [, history] = await call('head', 'settingsHistory');
    expect(historyAnswer.parse(history).versions).toEqual([{ version: 1, by: people.admin, at: '2026-01-05T08:00:00.000Z', changed: ['pensionAge'] }]);
    const [, rules] = await call('caseworker', 'rules');
    expect(rules.rules.length).toBeGreaterThan(5);
  });
  test('refuse with a code and the places', async () => {
    expect(await call('admin', 'saveSettings', { version: 0, settings: { ...defaultChoices, smallCell: 1 } })).toEqual([400, {
      code: 'badRequest', message: expect.any(String), details: { fields: ['smallCell'], problems: [{ field: 'smallCell', da: 'Mindst 2.', en: 'At least 2.' }] },
    }]);
    expect(await call('admin', 'saveSettings', { settings: defaultChoices })).toMatchObject([400, { code: 'badRequest', details: { fields: ['version'] } }]);
    await call('admin', 'saveSettings', { version: 0, settings: changed({ pensionAge: 68 }) });
    expect(await call('admin', 'saveSettings', { version: 0, settings: changed({ pensionAge: 69 }) })).toMatchObject([409, { code: 'versionConflict', details: { version: 1, by: people.admin } }]);
  });
});

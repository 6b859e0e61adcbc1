/** The doors to Graph against the stand-in, over real HTTP with the real client. */
import { randomUUID } from 'node:crypto';
import type { Commit } from '#contract/journal';
import { graphClient } from '#graph/client';
import { createCases, cut } from '#graph/cases';
import { createConversations } from '#graph/conversations';
import { createDeliveries } from '#graph/deliveries';
import { createDrafts } from '#graph/drafts';
import { createJournal } from '#graph/journal';
import { keyedRows } from '#graph/keyedRows';
import { provisionLists } from '#graph/provision';
import { createReports } from '#graph/reports';
import { createReadModel } from '#graph/readModel';
import { createRows, type Rows } from '#graph/rows';
import { createSettings } from '#graph/settings';
import { appTokens } from '#identity/appToken';
import { local, type ApplicationName } from '#local/config';
import { commitHash } from '#work/digest';
import { startTestStandins, type TestStandins } from '../../local/startStandins';
import demoOrganisation from '../../../local/demo/organisation.json';
import { answered, decided } from '../../domain/lives';
import { until, wait } from '../../product';

let standins: TestStandins;
const site = { host: local.siteHost, path: local.sitePath };
const client = (name: ApplicationName) => {
  const { clientId, secret } = local.applications[name];
  return graphClient(appTokens({ tenantId: local.tenantId, clientId, secret, standinsUrl: standins.url }), standins.url);
};
let rows: Rows;
const report = jest.fn();

beforeAll(async () => {
  standins = await startTestStandins();
  await provisionLists(client('deploy'), site, () => undefined);
  rows = createRows(client('runtime'), site);
});
afterAll(() => standins.close());
afterEach(() => standins.call('DELETE', 'faults'));

const commit = (caseNo: string, version: number, change: Partial<Commit> = {}): Commit => {
  const open: Omit<Commit, 'hash'> = {
    caseNo, version, commandId: randomUUID(), commandHash: 'x', verb: 'recordWish', at: new Date().toISOString(), actor: randomUUID(), role: 'caseworker', surface: 'tab', purpose: 'casework',
    events: [{ type: 'wishRecorded', v: 1, on: '2026-01-01', data: { wishId: randomUUID(), text: 'x' } }], previousHash: '', ...change,
  };
  return { ...open, hash: commitHash(open) };
};

describe('provisioning', () => {
  test('a second run finds everything in place', async () => {
    const lines: string[] = [];
    await provisionLists(client('deploy'), site, (line) => lines.push(line));
    expect(lines.every((line) => line.startsWith('present'))).toBe(true);
  });
  test('the runtime application may not change lists', async () => {
    await expect(client('runtime').api(`/sites/${site.host}:/${site.path}:/lists`).post({ displayName: 'Mine' })).rejects.toMatchObject({ statusCode: 403 });
  });
});

describe('journal', () => {
  test('of two commits for one version one is written, and the other told', async () => {
    const journal = createJournal(rows, report);
    const results = await Promise.all([journal.append(commit('S-2026-0001', 1)), journal.append(commit('S-2026-0001', 1))]);
    expect(results.map((r) => r.kind).sort()).toEqual(['taken', 'written']);
    expect(await journal.at('S-2026-0001', 1)).not.toBeNull();
    expect(await journal.at('S-2026-0001', 2)).toBeNull();
  });
  test('the same command for another version is known, whatever the version', async () => {
    const journal = createJournal(rows, report);
    const first = commit('S-2026-0002', 1);
    await journal.append(first);
    const again = await journal.append(commit('S-2026-0002', 2, { commandId: first.commandId }));
    expect(again).toMatchObject({ kind: 'known', commit: { version: 1, hash: first.hash } });
  });
  test('a commit reads back as it was written, to the millisecond, and its hash holds', async () => {
    const journal = createJournal(rows, report);
    const written = commit('S-2026-0003', 1, { at: '2026-03-01T12:34:56.789Z' });
    await journal.append(written);
    const [read] = await journal.of('S-2026-0003');
    expect(read).toEqual(written);
    expect(commitHash(read!)).toBe(written.hash);
  });
  test('an unreachable answer after the commit is found to be the own', async () => {
    const journal = createJournal(rows, report);
    await standins.call('PUT', 'faults', { rules: [{ match: { method: 'POST', path: 'lists/Journal/items' }, times: 1, effect: 'dropAfterCommit' }] });
    expect(await journal.append(commit('S-2026-0004', 1))).toEqual({ kind: 'written' });
  });
  test('following: what was written since, and everything again when the place is too old or broken', async () => {
    const journal = createJournal(rows, report);
    const { commits: all, cursor } = await journal.since(null);
    await journal.append(commit('S-2026-0005', 1));
    const next = await journal.since(cursor);
    expect(next.commits.map((c) => c.caseNo)).toEqual(['S-2026-0005']);
    expect((await journal.since(next.cursor)).commits).toEqual([]);
    await standins.call('POST', 'clock', { advance: 'P70D', quiet: true });
    expect((await journal.since(next.cursor)).commits).toHaveLength(all.length + 1);
    await standins.call('POST', 'clock', { reset: true, quiet: true });
    expect((await journal.since(next.cursor.replace(/token=[^&]*/, 'token=broken'))).commits).toHaveLength(all.length + 1);
  });
});

describe('the row of a case', () => {
  test('a long state is cut where nothing is lost: no half characters, no white space at an edge', () => {
    const words = 'æøå 😀 x\n y ';
    const text = JSON.stringify({ text: words.repeat(400) });
    for (const longest of [7, 50, 333]) {
      const parts = cut(text, longest);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= longest && part.trim() === part && Buffer.from(part).toString() === part)).toBe(true);
    }
  });
  test('an older projection never replaces a newer one, and a state of 200,000 characters comes back whole', async () => {
    const readModel = createReadModel(rows, report);
    const cases = createCases(rows, readModel);
    const life = decided();
    const state = { ...life.now, caseNo: 'S-2026-0100' };
    const first = await cases.project(null, { state, version: 1, lastHash: 'a' });
    const long = { ...state, wishes: Array.from({ length: 50 }, (_, i) => ({ wishId: String(i), text: `ønske ${i} `.repeat(400), on: '2026-01-01', recordedOn: '2026-01-01', assertedOn: '2026-01-01' })) };
    await cases.project(first, { state: long, version: 3, lastHash: 'c' });
    const late = await cases.project(first, { state, version: 2, lastHash: 'b' });
    expect(late.version).toBe(3);
    expect((await createCases(rows, createReadModel(rows, report)).load('S-2026-0100'))?.state).toEqual(long);
    expect(() => cases.checkSize({ ...long, team: 'x'.repeat(240_001) })).toThrow('caseTooLarge');
  });
  test('the read model sees others\' writes after five seconds and own ones at once', async () => {
    let now = 0;
    const readModel = createReadModel(rows, report, () => now);
    const before = (await readModel.all()).facts.length;
    const other = createCases(rows, createReadModel(rows, report));
    await other.project(null, { state: { ...decided().now, caseNo: 'S-2026-0101' }, version: 1, lastHash: 'a' });
    expect((await readModel.all()).facts).toHaveLength(before);
    now = 5_001;
    expect((await readModel.all()).facts).toHaveLength(before + 1);
    const own = createCases(rows, readModel);
    await own.project(null, { state: { ...decided().now, caseNo: 'S-2026-0102' }, version: 1, lastHash: 'a' });
    expect((await readModel.all()).facts).toHaveLength(before + 2);
  });
  test('a row that someone made by hand stops nothing, and is told of', async () => {
    await rows.create('Cases', { Title: 'by hand' });
    await rows.create('Journal', { Title: 'by hand' });
    report.mockClear();
    expect((await createReadModel(rows, report).all()).facts.length).toBeGreaterThan(0);
    expect((await createJournal(rows, report).since(null)).commits.length).toBeGreaterThan(0);
    expect(report).toHaveBeenCalledTimes(2);
  });
  test('a page of changes that breaks off in the middle is read anew', async () => {
    const { link } = await rows.changes('Cases', null, ['CaseNo']);
    await standins.call('PUT', 'faults', { rules: [{ match: { path: 'lists/Cases/items/delta' }, times: 1, effect: 'brokenJson' }] });
    expect((await rows.changes('Cases', link, ['CaseNo'])).rows.length).toBeGreaterThan(0);
  });
  test('with the store out of reach the overview shows what was last known, and its age', async () => {
    let now = 0;
    const readModel = createReadModel(rows, report, () => now);
    const { asOf, facts } = await readModel.all();
    now = 6_000;
    await standins.call('PUT', 'faults', { rules: [{ match: { path: 'lists/Cases' }, effect: 'throttle', retryAfter: 60 }] });
    expect(await readModel.all()).toEqual({ asOf, facts });
    await expect(createReadModel(rows, report).all()).rejects.toMatchObject({ code: 'storageBusy' });
  });
});

describe('rows under a key', () => {
  test('two instances that write the same key end with the newest version', async () => {
    const [one, two] = [keyedRows(rows, 'Goals', 'GoalKey'), keyedRows(rows, 'Goals', 'GoalKey')];
    await one.put('g/1', 1, { Light: 'a' }, true);
    await two.put('g/1', 3, { Light: 'c' }, true);
    await one.put('g/1', 2, { Light: 'b' }, false);
    const [row] = await rows.where('Goals', 'GoalKey', 'g/1', ['Light', 'Version']);
    expect(row!.fields).toMatchObject({ Light: 'c', Version: 3 });
  });
  test('a card is on record once; the second sender is told', async () => {
    const [one, two] = [createDeliveries(rows), createDeliveries(rows)];
    const delivery = { key: `C11/${randomUUID()}/p`, caseNo: 'S-2026-0001', recipient: 'p', kind: 'C11' as const, ref: 'r', conversation: 'c', activityId: '1', state: 'sent' as const };
    expect(await one.record(delivery)).toBe('recorded');
    expect(await two.record({ ...delivery, activityId: '2' })).toBe('taken');
    expect(await two.find(delivery.key, delivery.caseNo)).toEqual(delivery);
    expect(await createDeliveries(rows).find('C11/none/p', delivery.caseNo)).toBeNull();
  });
  test('what waited for a person is found, and sent later', async () => {
    const deliveries = createDeliveries(rows);
    const waiting = { key: `C12/${randomUUID()}/w`, caseNo: 'S-2026-0002', recipient: 'w', kind: 'C12' as const, ref: 'r', conversation: '', activityId: '', state: 'waiting' as const };
    await deliveries.record(waiting);
    const waitingFor = async (recipient: string) => (await createDeliveries(rows).inState('waiting')).filter((d) => d.recipient === recipient);
    expect(await waitingFor('w')).toEqual([waiting]);
    const sent = { ...waiting, conversation: 'c', activityId: '7', state: 'sent' as const };
    await createDeliveries(rows).replace(sent);
    expect(await waitingFor('w')).toEqual([]);
    expect(await deliveries.find(waiting.key, waiting.caseNo)).toEqual(sent);
  });
  test('what is held keeps its moment, and a day knows what was sent on it', async () => {
    const deliveries = createDeliveries(rows);
    const held = { key: `C15/${randomUUID()}/h`, caseNo: 'S-2026-0003', recipient: 'h', kind: 'C15' as const, ref: 'r', conversation: 'c', activityId: '5', state: 'held' as const, mark: '2026-05-01T07:30', until: '2026-05-04T07:30', attempts: 2, code: 'throttled' as const };
    await deliveries.record(held);
    expect((await createDeliveries(rows).inState('held')).filter((d) => d.recipient === 'h')).toEqual([held]);
    expect(await deliveries.sentTo('h', '2026-05-04')).toEqual([]);
    const sent = { ...held, state: 'sent' as const, activityId: '6', sentOn: '2026-05-04', until: undefined, attempts: undefined, code: undefined };
    await deliveries.replace(sent);
    expect(await deliveries.sentTo('h', '2026-05-04')).toEqual([sent]);
    expect(await createDeliveries(rows).sentTo('h', '2026-05-04')).toEqual([sent]);
    expect(await createDeliveries(rows).find(held.key)).toEqual(sent);
    expect(await createDeliveries(rows).sentTo('h', '2026-05-05')).toEqual([]);
  });
  test('a conversation is kept once per person, and its newest address wins', async () => {
    const [one, two] = [createConversations(rows), createConversations(rows)];
    const base = { recipient: randomUUID(), language: 'da' as const, teamsId: '29:x' };
    const isFirst = await Promise.all([one.save({ ...base, reference: 'a' }), two.save({ ...base, reference: 'a' })]);
    expect(isFirst.sort()).toEqual([false, true]);
    expect(await one.save({ ...base, reference: 'b' })).toBe(false);
    expect(await createConversations(rows).find(base.recipient)).toEqual({ ...base, reference: 'b' });
    expect(await rows.where('Conversations', 'PersonId', base.recipient, ['PersonId'])).toHaveLength(1);
  });
  test('a draft is one row per person, case and form, the latest stays, and once dropped it is gone', async () => {
    const [phone, desktop] = [createDrafts(rows), createDrafts(rows)];
    const of = { personId: randomUUID(), caseNo: 'S-2026-0143', form: `answerFollowUp:${randomUUID()}` };
    expect(await phone.find(of)).toBeNull();
    await phone.drop(of);
    await Promise.all([phone.save(of, () => '{"a":"1"}'), desktop.save(of, () => '{"a":"1"}')]);
    await desktop.save(of, (standing) => standing!.replace('1', '2'));
    expect([await phone.find(of), await phone.find({ ...of, personId: randomUUID() }), await phone.find({ ...of, form: 'other' })]).toEqual(['{"a":"2"}', null, null]);
    expect(await rows.where('Drafts', 'Person', of.personId, ['DraftKey'])).toHaveLength(1);
    await Promise.all([phone.drop(of), desktop.drop(of)]);
    expect([await desktop.find(of), await rows.where('Drafts', 'Person', of.personId, ['DraftKey'])]).toEqual([null, []]);
  });
  test('rows for reports tell whether a commit has been carried through', async () => {
    const reports = createReports(rows);
    const life = answered();
    const state = { ...life.now, caseNo: 'S-2026-0200' };
    const planned = commit('S-2026-0200', 1, { events: life.events.filter((e) => ['goalSet', 'followUpPlanned'].includes(e.type)) });
    const told = commit('S-2026-0200', 2, { events: life.events.filter((e) => e.type === 'statusAnswered') });
    expect(await reports.reflects(planned, state)).toBe(false);
    await reports.project(planned, state);
    expect([await reports.reflects(planned, state), await createReports(rows).reflects(told, state)]).toEqual([true, false]);
    await createReports(rows).project(told, state);
    expect(await createReports(rows).reflects(told, state)).toBe(true);
    expect(await reports.reflects(commit('S-2026-0200', 3), state)).toBe(false);
  });
  test('an address that another process has learnt of is known after ten minutes', async () => {
    let now = 0;
    const [one, two] = [createConversations(rows, () => now), createConversations(rows)];
    const base = { recipient: randomUUID(), language: 'da' as const, teamsId: '29:y' };
    await one.save({ ...base, reference: 'a' });
    await two.save({ ...base, reference: 'b' });
    expect((await one.find(base.recipient))?.reference).toBe('a');
    now = 600_001;
    expect((await one.find(base.recipient))?.reference).toBe('b');
  });
  test('settings are written and read back; without an organisation the product says so', async () => {
    const settings = createSettings(rows);
    await expect(settings.organisation()).rejects.toMatchObject({ code: 'storageUnavailable' });
    await settings.write('place', 'one');
    await settings.write('place', 'two');
    expect(await createSettings(rows).read('place')).toBe('two');
  });
  test('the organisation is read again behind the back of those who ask, and counts no longer than half a minute', async () => {
    let now = 0;
    const [asked, other] = [createSettings(rows, () => now), createSettings(rows)];
    const named = (municipality: string) => JSON.stringify({ ...demoOrganisation, municipality });
    const name = async () => (await asked.organisation()).municipality;
    await other.write('organisation', named('Nordby'));
    expect(await name()).toBe('Nordby');
    await other.write('organisation', named('Sydby'));
    now = 14_000;
    expect(await name()).toBe('Nordby');
    now = 16_000;
    expect(await name()).toBe('Nordby');
    await until('read again', async () => (await name()) === 'Sydby');
    await other.write('organisation', named('Vestby'));
    now = 47_000;
    expect(await name()).toBe('Vestby');
  });
  test('what is saved while the organisation is being read again is not put back', async () => {
    let now = 0;
    let arrives = Promise.resolve();
    const settings = createSettings({ ...rows, where: async (...asked) => rows.where(...asked).then((found) => arrives.then(() => found)) }, () => now);
    const named = (municipality: string) => JSON.stringify({ ...demoOrganisation, municipality });
    await settings.write('organisation', named('Nordby'));
    await settings.organisation();
    now = 16_000;
    let arrive!: () => void;
    arrives = new Promise((done) => (arrive = done));
    await settings.organisation();
    await wait(200);
    await settings.write('organisation', named('Sydby'));
    arrive();
    await wait(50);
    expect((await settings.organisation()).municipality).toBe('Sydby');
  });
});

/** What is promised is kept: projections that failed, rows that someone spoilt, instances beside each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accepted, decided, inDays, newCaseNo, opened, opening, ordered } from '../lives';
import { playDemo } from '#local/demo/play';
import { Product, until } from '../product';

let product: Product;
beforeAll(async () => {
  product = await Product.start();
  await product.allowManyCards();
}, 60_000);
afterAll(() => product.stop());
afterEach(() => product.control('DELETE', 'faults'));

/** A minute passes; the timer may then finish what another process has left. */
async function minutePasses(app = product) {
  await product.clock({ advance: 'PT1M', quiet: true });
  await app.minute();
}
const unavailable = (method: string, path: string) => product.control('PUT', 'faults', { rules: [{ match: { method, path }, effect: 'unavailable', retryAfter: 30 }] });

test('a commit whose projection failed is shown when the store is well again', async () => {
  const caseNo = await opened(product);
  await unavailable('PATCH', 'lists/Cases/items');
  expect((await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'kept' })).body.version).toBe(2);
  await product.control('DELETE', 'faults');
  await minutePasses();
  const { version, view } = (await product.get('caseworker', `cases/${caseNo}`)).body;
  expect([version, view.wishes.map((w: { text: string }) => w.text)]).toEqual([2, ['kept']]);
});

test('a case that was opened while the row could not be written is there afterwards, also after a restart', async () => {
  const caseNo = newCaseNo();
  await unavailable('POST', 'lists/Cases/items');
  expect((await product.post('caseworker', 'cases', opening(caseNo))).status).toBe(200);
  await product.killApp();
  await product.control('DELETE', 'faults');
  await product.startApp();
  await minutePasses();
  expect((await product.get('caseworker', `cases/${caseNo}`)).status).toBe(200);
  expect((await product.get('caseworker', 'cases')).body.rows.map((r: { caseNo: string }) => r.caseNo)).toContain(caseNo);
});

test('one case in which something fails does not keep the others waiting', async () => {
  const [first, second] = [await accepted(product, 10), await accepted(product, 10)];
  const rows = await product.list('GET', `Cases/items?$expand=fields&$filter=fields/CaseNo eq '${first.caseNo}'`);
  await product.list('PATCH', `Cases/items/${rows.body.value[0].id}/fields`, { State1: 'spoilt' });
  await minutePasses();
  const state = (await product.get('provider-internal', `cases/${second.caseNo}`)).body.view.followUps[0].stage;
  expect(state).toBe('asked');
  // The journal still knows the spoilt case.
  const rebuilt = await product.script('dist/manifest/rebuild.js');
  expect(rebuilt.output).toMatch(/cases rebuilt/);
});

test('cards that could not be sent are sent later, also when the case has moved on meanwhile', async () => {
  const order = await ordered(product, 10);
  await product.control('PUT', 'faults', { rules: [{ match: { path: '/connector/v3/conversations' }, effect: 'unavailable', retryAfter: 1 }] });
  const acknowledged = await product.post('provider-internal', `cases/${order.caseNo}/acknowledgeOrder`, { orderId: order.orderId, rev: 1, startsOn: order.today });
  expect(acknowledged.status).toBe(200);
  await product.killApp();
  await product.control('DELETE', 'faults');
  await product.startApp();
  // The follow-up is asked for before the healing comes to the older commit.
  await product.minute();
  expect(await product.cards('caseworker', 'C12', order.orderId)).toHaveLength(0);
  expect(await product.cards('provider-internal', 'C15', acknowledged.body.created.followUpId)).toHaveLength(1);
  await minutePasses();
  expect(await product.cards('caseworker', 'C12', order.orderId)).toHaveLength(1);
}, 60_000);

test('a card that could not be edited is edited later, although another one was sent', async () => {
  const order = await ordered(product, 60);
  await until('the order card', async () => (await product.cards('provider-internal', 'C11', order.orderId)).length > 0);
  await product.control('PUT', 'faults', { rules: [{ match: { method: 'PUT', path: '/connector/v3/conversations' }, effect: 'unavailable', retryAfter: 1 }] });
  await product.post('provider-internal', `cases/${order.caseNo}/acknowledgeOrder`, { orderId: order.orderId, rev: 1, startsOn: order.today });
  await until('the answer is told', async () => (await product.cards('caseworker', 'C12', order.orderId)).length > 0);
  await product.killApp();
  await product.control('DELETE', 'faults');
  await product.startApp();
  await minutePasses();
  const [card] = await product.cards('provider-lead', 'C11', order.orderId);
  expect(card!.editedAt).toBeDefined();
}, 60_000);

test('nothing is refused on a state that is not the last one', async () => {
  const caseNo = await decided(product);
  const { goals } = (await product.get('caseworker', `cases/${caseNo}`)).body.view;
  const aim = { text: 'a', label: 'Nyt', goalType: 'develop', primary: goals[0].primary, baselineLevel: 3, expectedLevel: 2, expectedOn: inDays(300), measure: 'b' };
  await unavailable('PATCH', 'lists/Cases/items');
  const { goalId } = (await product.post('caseworker', `cases/${caseNo}/setGoal`, aim)).body.created;
  await product.killApp();
  await product.control('DELETE', 'faults');
  await product.startApp();
  expect((await product.post('caseworker', `cases/${caseNo}/setGoal`, { ...aim, goalId, label: 'Nyere' })).status).toBe(200);
  await minutePasses();
  // Each version of the goal has its row for reports, with its own aims.
  const keys = (await product.rows('Goals')).map((row) => row.GoalKey).filter((key: string) => key.startsWith(goalId));
  expect(keys.sort()).toEqual([`${goalId}/1`, `${goalId}/2`]);
}, 60_000);

test('when Graph has forgotten the place in the journal, a new instance does not go through the years again', async () => {
  for (let n = 0; n < 3; n++) await decided(product);
  // What was committed long before is done; a commit of the last minutes may not be.
  await product.clock({ advance: 'PT1H', quiet: true });
  await opened(product);
  await minutePasses();
  await minutePasses();
  const [{ id, Value: place }] = (await product.rows('Settings')).filter((row) => row.SettingsKey === 'journal-cursor') as [{ id: string; Value: string }];
  await product.killApp();
  const { link, until: done } = JSON.parse(place);
  await product.list('PATCH', `Settings/items/${id}/fields`, { Value: JSON.stringify({ link: link.replace(/token=[^&]*/, 'token=forgotten'), until: done }) });
  const loaded = async () => Object.entries((await product.control('GET', 'meter')).body.byKind as Record<string, { requests: number }>).filter(([kind]) => /^GET items.*\(Cases\)$/.test(kind) && !kind.includes('delta')).reduce((sum, [, { requests }]) => sum + requests, 0);
  await product.startApp();
  const caseNo = await opened(product);
  await product.control('DELETE', 'meter');
  await minutePasses();
  expect(await loaded()).toBeLessThanOrEqual(2);
  expect((await product.rows('Journal')).length).toBeGreaterThan(15);
  expect((await product.get('caseworker', `cases/${caseNo}`)).status).toBe(200);
}, 60_000);

test('a second instance does not repeat what the first has done', async () => {
  const second = await product.secondApp();
  try {
    await minutePasses(second);
    const order = await ordered(product);
    const [card] = await until('the order card', async () => {
      const cards = await product.cards('provider-internal', 'C11', order.orderId);
      return cards.length > 0 && cards;
    });
    const before = (await product.chats('provider-internal')).length;
    await minutePasses(second);
    await minutePasses(second);
    const after = await product.chats('provider-internal');
    expect(after).toHaveLength(before);
    expect(after.find((m) => m.id === card!.id)?.editedAt).toBeUndefined();
  } finally {
    await second.stop();
  }
}, 60_000);

test('everything can be rebuilt from the journal, and an edited commit is found', async () => {
  const life = await accepted(product, 30);
  const find = async (list: string, column: string, value: string) => (await product.list('GET', `${list}/items?$expand=fields&$filter=fields/${column} eq '${value}'`)).body.value[0];
  const row = await find('Cases', 'CaseNo', life.caseNo);
  const before = (await product.get('caseworker', `cases/${life.caseNo}`)).body;
  await product.list('PATCH', `Cases/items/${row.id}/fields`, { State1: JSON.stringify({ nothing: true }), Facts: '{}' });
  const followUp = await find('FollowUps', 'CaseNo', life.caseNo);
  await product.list('PATCH', `FollowUps/items/${followUp.id}/fields`, { Stage: 'spoilt' });
  const { code, output } = await product.script('dist/manifest/rebuild.js');
  expect(output).toMatch(/^\d+ cases rebuilt from \d+ commits/);
  expect(code).toBe(0);
  await product.killApp();
  await product.startApp();
  expect((await product.get('caseworker', `cases/${life.caseNo}`)).body).toEqual(before);
  expect((await find('FollowUps', 'CaseNo', life.caseNo)).fields.Stage).toBe('planned');

  const commit = await find('Journal', 'CommitKey', `${life.caseNo}/000002`);
  await product.list('PATCH', `Journal/items/${commit.id}/fields`, { Actor: '00000000-0000-4000-8000-000000000000' });
  const again = await product.script('dist/manifest/rebuild.js');
  expect([again.code, again.output]).toEqual([1, expect.stringContaining(`broken chain at ${life.caseNo}/000002`)]);
}, 60_000);

test('the demo goes on where it was interrupted', async () => {
  const place = { appUrl: product.appUrl, standinsUrl: product.standinsUrl, dataDir: product.dataDir };
  const stopAfter = (lines: number) => playDemo({ ...place, log: () => {
    if (--lines === 0) throw new Error('interrupted');
  } });
  const done = () => JSON.parse(readFileSync(path.join(product.dataDir, 'demo.json'), 'utf8')).done as number;
  // Each step has a moment of its own, which the clock shows while it is played.
  const played = async () => (await product.rows('Journal')).filter((row) => /^S-2026-01/.test(row.CaseNo)).map((row) => `${row.CaseNo} ${row.Verb} ${row.OccurredAt.slice(0, 16)}`);
  await expect(stopAfter(2)).rejects.toThrow('interrupted');
  const [first, before] = [done(), await played()];
  await expect(stopAfter(2)).rejects.toThrow('interrupted');
  expect(done()).toBeGreaterThan(first);
  const after = await played();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.filter((line, i) => after.indexOf(line) !== i)).toEqual([]);
}, 90_000);

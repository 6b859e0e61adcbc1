/** Many at once on one case, through real HTTP and the real processes. */
import { randomUUID } from 'node:crypto';
import { Product } from '../product';
import { decided, opened, opening, newCaseNo } from '../lives';

let product: Product;
beforeAll(async () => {
  product = await Product.start({ install: false });
}, 60_000);
afterAll(() => product.stop());

const journalOf = async (caseNo: string) => (await product.rows('Journal')).filter((r) => r.CaseNo === caseNo).sort((a, b) => a.Version - b.Version);

test('20 verbs at once: each commits once or is refused with a clear code, and versions have no gap', async () => {
  const caseNo = await opened(product);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => product.post('caseworker', `cases/${caseNo}/recordWish`, { text: `wish ${i}` })));
  const done = answers.filter((a) => a.status === 200);
  expect(answers.filter((a) => a.status !== 200).map((a) => a.body.code).every((code) => code === 'conflict')).toBe(true);
  const journal = await journalOf(caseNo);
  expect(journal.map((r) => r.Version)).toEqual(Array.from({ length: done.length + 1 }, (_, i) => i + 1));
  expect(new Set(done.map((a) => a.body.version)).size).toBe(done.length);
  const view = (await product.get('caseworker', `cases/${caseNo}`)).body;
  expect(view.view.wishes).toHaveLength(done.length);
  expect(view.version).toBe(done.length + 1);
}, 60_000);

test('two app processes race for the same versions: the journal stays whole', async () => {
  const caseNo = await opened(product);
  const second = await product.secondApp();
  try {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? product : second).post('caseworker', `cases/${caseNo}/recordWish`, { text: `wish ${i}` })));
    const done = answers.filter((a) => a.status === 200).length;
    expect(answers.filter((a) => a.status !== 200).map((a) => a.body.code).filter((code) => code !== 'conflict')).toEqual([]);
    const journal = await journalOf(caseNo);
    expect(journal.map((r) => r.Version)).toEqual(Array.from({ length: done + 1 }, (_, i) => i + 1));
    for (const [i, row] of journal.entries()) expect(row.PreviousHash ?? '').toBe(i === 0 ? '' : journal[i - 1]!.Hash);
    for (const app of [product, second]) expect((await app.get('caseworker', `cases/${caseNo}`)).body.view.wishes).toHaveLength(done);
  } finally {
    await second.stop();
  }
}, 60_000);

test('the same Idempotency-Key, five times at once and again later, has one effect and one answer', async () => {
  const caseNo = await decided(product);
  const headers = { 'idempotency-key': randomUUID() };
  const send = () => product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'once' }, headers);
  const answers = [...await Promise.all(Array.from({ length: 5 }, send)), await send()];
  expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1);
  expect((await journalOf(caseNo)).filter((r) => r.CommandId === headers['idempotency-key'])).toHaveLength(1);
  const other = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'something else' }, headers);
  expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
});

test('a command that the domain would refuse the second time still gets its first answer', async () => {
  const input = opening(newCaseNo());
  const headers = { 'idempotency-key': randomUUID() };
  const first = await product.post('caseworker', 'cases', input, headers);
  expect(first.status).toBe(200);
  expect(await product.post('caseworker', 'cases', input, headers)).toEqual(first);
  const other = await product.post('caseworker', 'cases', input);
  expect([other.status, other.body.code]).toEqual([409, 'caseExists']);
});

test('a POST that was carried out although it looked failed is not carried out again', async () => {
  const caseNo = await opened(product);
  await product.control('PUT', 'faults', { rules: [{ match: { method: 'POST', path: 'lists/Journal/items' }, times: 1, effect: 'gatewayTimeoutAfterCommit' }] });
  const answer = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'once' });
  await product.control('DELETE', 'faults');
  expect(answer.status).toBe(200);
  expect(await journalOf(caseNo)).toHaveLength(2);
}, 30_000);

test('a throttled store is waited for, and an overloaded one refused clearly with nothing written', async () => {
  const caseNo = await opened(product);
  await product.control('PUT', 'faults', { rules: [{ match: { method: 'POST', path: 'lists/Journal/items' }, times: 1, effect: 'throttle', retryAfter: 1 }] });
  expect((await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'waited' })).status).toBe(200);
  await product.control('PUT', 'faults', { rules: [{ match: { path: 'lists/Journal' }, effect: 'throttle', retryAfter: 60 }] });
  const busy = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'not now' });
  expect([busy.status, busy.body.code]).toEqual([503, 'storageBusy']);
  await product.control('DELETE', 'faults');
  expect(await journalOf(caseNo)).toHaveLength(2);
}, 30_000);

test('If-Match tells of changes in between', async () => {
  const caseNo = await opened(product);
  expect((await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'a' }, { 'if-match': '1' })).status).toBe(200);
  const late = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'b' }, { 'if-match': '"1"' });
  expect([late.status, late.body.code, late.body.details]).toEqual([409, 'versionConflict', { version: 2 }]);
});

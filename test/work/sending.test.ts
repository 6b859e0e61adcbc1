/** The sending side over real HTTP: quiet hours, a storm of refusals, and messages that an administrator has to look at. */
import { danishDay, danishInstant, workingTime } from '#local/workingTime';
import { ordered } from '../lives';
import { Product, until } from '../product';

let product: Product;
beforeAll(async () => {
  product = await Product.start();
  await product.allowManyCards();
}, 60_000);
afterAll(() => product.stop());
afterEach(() => product.control('DELETE', 'faults'));

const workday = danishDay(workingTime(new Date()));
const nextWorkday = danishDay(workingTime(new Date(danishInstant(workday, '12:00').getTime() + 86_400_000)));
const at = (day: string, time: string) => product.clock({ set: danishInstant(day, time).toISOString(), quiet: true });
const cards = async (orderId: string) => Promise.all(['provider-internal', 'provider-lead'].map(async (person) => (await product.cards(person, 'C11', orderId)).length));
const undelivered = async (): Promise<any[]> => (await product.get('admin', 'deliveries')).body.deliveries;

test('in the evening nothing is sent; at half past seven on the next working day it is, once, also after a restart', async () => {
  await at(workday, '17:05');
  const { orderId } = await ordered(product);
  const held = await until('the cards are held', async () => {
    const rows = (await undelivered()).filter((d) => d.kind === 'C11');
    return rows.length === 2 && rows;
  });
  expect(held.map((d) => [d.state, d.until])).toEqual(Array(2).fill(['held', `${nextWorkday}T07:30`]));
  expect(JSON.stringify(held)).not.toMatch(/S-20\d\d/);
  await product.killApp();
  await product.startApp();
  await at(nextWorkday, '07:29');
  await product.minute();
  expect(await cards(orderId)).toEqual([0, 0]);
  await at(nextWorkday, '07:30');
  await product.minute();
  await product.minute();
  expect(await cards(orderId)).toEqual([1, 1]);
  expect(await undelivered()).toEqual([]);
}, 60_000);

test('what is not wanted any more in the morning is never sent', async () => {
  await at(workday, '18:00');
  const { caseNo, orderId } = await ordered(product);
  await until('the cards are held', async () => (await undelivered()).length === 2);
  const { status } = await product.post('caseworker', `cases/${caseNo}/withdrawOrder`, { orderId, reason: 'x' });
  expect(status).toBe(200);
  // A process looks for what others hold every five minutes.
  await at(nextWorkday, '07:36');
  await product.minute();
  expect([await cards(orderId), await undelivered()]).toEqual([[0, 0], []]);
}, 60_000);

test('a storm of 429 is waited out: every card arrives, none twice', async () => {
  await at(workday, '10:00');
  await product.control('PUT', 'faults', { rules: [{ match: { path: '/connector/v3/conversations' }, effect: 'throttle', retryAfter: 1, times: 4 }] });
  const { orderId } = await ordered(product);
  await until('the cards', async () => (await cards(orderId)).every((n) => n === 1));
  expect((await product.control('GET', 'faults')).body.rules[0].hits).toBe(4);
}, 60_000);

test('what fails for good is parked; an administrator, and nobody else, sees it, tries again or lets it go', async () => {
  await at(workday, '08:00');
  await product.control('PUT', 'faults', { rules: [{ match: { path: '/connector/v3/conversations' }, effect: 'unavailable', retryAfter: 60 }] });
  const { orderId } = await ordered(product);
  await until('the first attempt', async () => (await undelivered()).filter((d) => d.attempts === 1).length === 2);
  for (let hour = 9; hour <= 15; hour++) {
    await at(workday, `${String(hour).padStart(2, '0')}:05`);
    await product.minute();
  }
  const parked = await undelivered();
  expect(parked.map((d) => [d.state, d.code, d.attempts])).toEqual(Array(2).fill(['parked', 'unavailable', 8]));
  await at(workday, '16:05');
  await product.minute();
  expect((await undelivered()).map((d) => d.attempts)).toEqual([8, 8]);

  expect((await product.get('caseworker', 'deliveries')).body.code).toBe('notAllowed');
  expect((await product.post('provider-internal', `deliveries/${parked[0].key}/retry`, {})).body.code).toBe('notAllowed');
  expect((await product.post('admin', `deliveries/${Buffer.from('C11/none/nobody').toString('base64url')}/drop`, {})).body.code).toBe('recordUnknown');
  await product.control('DELETE', 'faults');
  expect((await product.post('admin', `deliveries/${parked[0].key}/retry`, {})).body).toEqual({ state: 'sent' });
  expect((await product.post('admin', `deliveries/${parked[1].key}/drop`, {})).body).toEqual({ state: 'dropped' });
  expect((await product.post('admin', `deliveries/${parked[1].key}/drop`, {})).body.code).toBe('stepNotOpen');
  expect((await cards(orderId)).sort()).toEqual([0, 1]);
  expect(await undelivered()).toEqual([]);
}, 90_000);

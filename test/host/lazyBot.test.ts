/** The bot's SDK takes a third of a second to load: no route but the bot's own pays for it. */
import path from 'node:path';
import { routes } from '#contract/routes';
import { decided } from '../lives';
import { Product } from '../product';

let product: Product;
beforeAll(async () => {
  // Nobody is reached yet, so nothing is sent either.
  product = await Product.start({ install: false, env: { NODE_OPTIONS: `--require ${path.resolve('test/host/fixture/announceLoads.cjs')}` } });
}, 90_000);
afterAll(() => product?.stop());

test('botbuilder is loaded with the first activity, and by nothing else', async () => {
  const caseNo = await decided(product);
  const read = Object.values(routes).filter(({ method }) => method === 'GET');
  for (const { path: route } of read) {
    const { status } = await product.get('caseworker', route.replace('{caseNo}', caseNo));
    // Allowed or refused, the door has answered.
    expect([route, status !== 404 && status < 500]).toEqual([route, true]);
  }
  await product.post('caseworker', 'settings', {});
  await product.minute();
  expect(product.log).not.toContain('loads bot');

  await product.control('POST', 'chats/caseworker/say', { text: 'hej' });
  expect(product.log).toContain('loads botbuilder');
}, 60_000);

/** How the tab behaves in Teams: quick to show something, calm without a connection, and where it is wanted when Teams calls it back. */
import type { Page } from 'playwright-core';
import { tab } from '../browser';
import type { Product } from '../product';
import { addressOf } from './pages';
import { canariesOf, watchPrivacy } from './privacy';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 900 }, patience: 20_000 });
  ({ product, page } = stage);
}, 120_000);
afterAll(() => stage?.close());

async function opened(person: string, place: string) {
  await openAfresh(page, addressOf(product, { person, place }));
  return tab(page);
}

test('without a connection a banner says so, what was read stays, and the banner goes by itself', async () => {
  const inside = await opened('caseworker', 'personal');
  await inside.getByRole('link', { name: 'S-2026-0101' }).waitFor();
  await page.context().setOffline(true);
  await inside.getByText(/ingen forbindelse/).waitFor();
  expect(await inside.getByRole('link', { name: 'S-2026-0101' }).isVisible()).toBe(true);
  await page.context().setOffline(false);
  await inside.getByText(/ingen forbindelse/).waitFor({ state: 'detached' });
}, 60_000);

test('called back from its rest, the tab goes where it is wanted and tells Teams that it stands', async () => {
  const inside = await opened('caseworker', 'personal');
  await inside.getByRole('link', { name: 'S-2026-0101' }).click();
  await inside.getByRole('heading', { level: 1, name: /S-2026-0101/ }).waitFor();
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage({ func: 'load', args: [{ entityId: 'personal', contentUrl: `${location.origin}/tabs/` }] }, location.origin);
  });
  await inside.getByRole('heading', { level: 1, name: 'Mine sager' }).waitFor();
}, 60_000);

test('an administrator changes a deadline: a wrong value is told at its field, the effect is seen, it is saved, kept in the history and set back', async () => {
  const privacy = watchPrivacy(page, await canariesOf(product, 'S-2026-0101'));
  const inside = await opened('admin', 'personal/settings/followUps');
  const days = inside.getByRole('spinbutton', { name: 'Spørg udføreren så mange dage før' });
  await days.fill('500');
  await inside.getByRole('button', { name: 'Gem ændringer' }).click();
  await inside.getByText('Højst 120.').waitFor();
  await days.fill('60');
  await inside.getByRole('button', { name: 'Se virkningen' }).click();
  await inside.getByText('Hvis det gemmes').waitFor();
  await inside.getByRole('button', { name: 'Gem ændringer' }).click();
  await inside.getByText(/^Gemt som version \d+\.$/).waitFor();
  expect((await product.get('admin', 'settings')).body.settings.statusDaysAhead).toBe(60);
  await inside.getByRole('button', { name: 'Sæt tilbage' }).click();
  await inside.getByText('Det forrige gælder igen.').waitFor();
  expect((await product.get('admin', 'settings')).body.settings.statusDaysAhead).toBe(21);
  await inside.getByRole('link', { name: 'Historik' }).click();
  await inside.getByRole('row', { name: /^2/ }).waitFor();
  expect(await privacy.leaks()).toEqual([]);
}, 60_000);

test('what only the server sees is told at its field too', async () => {
  const inside = await opened('admin', 'personal/settings/messages');
  await inside.getByRole('textbox', { name: 'Til', exact: true }).fill('16:30');
  await inside.getByRole('button', { name: 'Gem ændringer' }).click();
  await inside.getByText('De stille timer skal slutte på et andet tidspunkt, end de begynder.').waitFor();
}, 60_000);

test('a team lead reads the settings and changes nothing; a caseworker is not shown them', async () => {
  const lead = await opened('teamlead', 'personal/settings/messages');
  await lead.getByText('En administrator kan ændre dem.', { exact: false }).waitFor();
  expect(await lead.getByRole('textbox').count()).toBe(0);
  const worker = await opened('caseworker', 'personal');
  await worker.getByRole('link', { name: 'S-2026-0101' }).waitFor();
  expect(await worker.getByRole('link', { name: 'Indstillinger' }).count()).toBe(0);
}, 60_000);

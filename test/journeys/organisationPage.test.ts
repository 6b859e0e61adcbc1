/** An administrator looks after the organisation: lets somebody in, shuts somebody out, and is not alone in doing so. */
import type { Frame, Page } from 'playwright-core';
import { oid } from '../lives';
import { collectProblems, picture, tab } from '../browser';
import { type Product, until } from '../product';
import { watchPrivacy } from './privacy';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
let privacy: ReturnType<typeof watchPrivacy>;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 900 }, patience: 10_000 });
  ({ product, page } = stage);
  collectProblems(page, problems);
  privacy = watchPrivacy(page, ['Uno Fremmed', 'Mikkel Brandt', 'Signe Holm', 'Ole Storm']);
}, 120_000);
afterAll(() => stage?.close());
beforeEach(() => void problems.splice(0));

async function openTab(person: string, place: string, on = page): Promise<Frame> {
  await openAfresh(on, `${product.appUrl}/teams/#/${person}/${place}?theme=default&lang=da`);
  const frame = await tab(on);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}
const organisation = async (person = 'admin', on = page) => {
  const frame = await openTab(person, 'personal/settings/organisation', on);
  await frame.getByRole('heading', { level: 3, name: /^Personer/ }).waitFor();
  return frame;
};
const row = (frame: Frame, list: RegExp, name: string) => frame.getByRole('region', { name: list }).getByRole('listitem').filter({ hasText: name });
/** The browser itself tells of each answer that is no. */
const realProblems = () => problems.filter((problem) => !/responded with a status of 4\d\d/.test(problem));
const saved = (frame: Frame) => frame.getByRole('status').filter({ hasText: /^Gemt som version \d+\.$/ }).waitFor();
const now = async () => (await product.get('admin', 'organisation')).body as { version: number; organisation: { people: { personId: string; name: string; roles: string[] }[] } };
const overviewOf = (person: string, scope: string) => product.get(person, `cases?scope=${scope}`);

test('lets a caseworker in, who then opens the tab and sees the cases of the team', async () => {
  expect((await product.get('stranger', 'me')).body.code).toBe('noRole');
  const frame = await organisation();
  await picture(page, 'organisation');
  await frame.getByRole('button', { name: 'Tilføj person' }).click();
  await frame.locator('input:focus').waitFor();
  await page.keyboard.type('Uno Fremmed');
  await frame.getByLabel(/^Objekt-id/).fill('uno@nordlund.example');
  await picture(page, 'organisation-new-person');

  // What is wrong is told at its place, and one press leads there from elsewhere.
  await frame.getByRole('button', { name: 'Luk: Uno Fremmed' }).click();
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  await frame.getByRole('alert').getByRole('button', { name: /^Uno Fremmed: Skriv personens objekt-id/ }).click();
  await frame.locator('input:focus').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(oid('stranger').toUpperCase());
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  await frame.getByRole('alert').getByRole('button', { name: /^Uno Fremmed: En sagsbehandler eller teamleder hører til et team/ }).waitFor();
  await picture(page, 'organisation-faults');
  await frame.getByRole('combobox', { name: /^Team/ }).selectOption({ label: 'Team Voksen' });
  await frame.getByRole('button', { name: 'Se virkningen' }).click();
  const { rows } = (await overviewOf('caseworker', 'team')).body;
  await frame.getByText(/^Uno Fremmed: får adgang til Sagskompas, får rollen Sagsbehandler, får adgang til \d+ åbne sager\.$/).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.contains(document.querySelector('h4')))).toBe(true);
  await picture(page, 'organisation-effect');
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  await saved(frame);

  const theirs = await openTab('stranger', 'personal');
  await theirs.getByRole('button', { name: 'Teamets sager' }).click();
  await theirs.getByRole('button', { name: 'Sager', exact: true }).click();
  await theirs.locator('[data-case]').first().waitFor();
  expect((await overviewOf('stranger', 'team')).body.rows).toHaveLength(rows.length);
  expect(realProblems()).toEqual([]);
});

test('shuts a caseworker out after reading how many cases are left, and can read who did it', async () => {
  // Mikkel carries a case.
  const mine = (await overviewOf('caseworker', 'mine')).body.rows[0].caseNo;
  expect((await product.post('teamlead', `cases/${mine}/reassignCase`, { owner: oid('caseworker2') })).status).toBe(200);
  const { rows } = (await overviewOf('caseworker2', 'mine')).body;
  const frame = await organisation();
  await frame.getByRole('searchbox', { name: 'Søg efter person' }).fill('mikkel');
  await until('one person is left', async () => (await frame.getByRole('button', { name: /^Fjern: / }).count()) < 20);
  await frame.getByRole('button', { name: 'Fjern: Mikkel Brandt' }).click();
  // The focus stays where it was, on what takes it back.
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Fortryd: Mikkel Brandt');
  await page.keyboard.press('Enter');
  await frame.getByText('Alt er gemt.').waitFor();
  await page.keyboard.press('Enter');
  await frame.getByText('Ikke gemt: 1 ændring.').waitFor();
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  const left = rows.length === 1 ? '1 åben sag' : `${rows.length} åbne sager`;
  await frame.getByRole('alert').getByText(`Mikkel Brandt har ${left}, som står uden sagsbehandler`).waitFor();
  await picture(page, 'organisation-warning');
  expect((await product.get('caseworker2', 'me')).status).toBe(200);
  await frame.getByRole('button', { name: 'Gem alligevel' }).click();
  await saved(frame);
  expect((await product.get('caseworker2', 'me')).body.code).toBe('noRole');
  await frame.getByRole('button', { name: 'Vis historik' }).click();
  await frame.getByText(/^Mikkel Brandt: fjernet \(Roller: Sagsbehandler; Team: Team Voksen; Sprog: Dansk\)$/).waitFor();
  await frame.getByRole('heading', { name: /^Version 2, gemt .* af Ole Storm$/ }).waitFor();
  await picture(page, 'organisation-history');

  await openAfresh(page, `${product.appUrl}/teams/#/caseworker2/personal?theme=default&lang=da`);
  await (await tab(page)).getByText('Du har ikke adgang til Sagskompas').waitFor();
  expect(realProblems()).toEqual([]);
});

test('is told what somebody else saved meanwhile, and keeps the own changes beside it', async () => {
  const frame = await organisation();
  await frame.getByRole('button', { name: 'Ret: Signe Holm' }).click();
  await frame.getByRole('checkbox', { name: 'Teamleder' }).check();
  const { version, organisation: before } = await now();
  const others = { ...before, people: before.people.map((p) => (p.name === 'Karin Friis' || p.name === 'Signe Holm' ? { ...p, language: 'en' } : p)) };
  expect((await product.post('admin', 'organisation', { version, organisation: others })).status).toBe(200);
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  const theirs = frame.getByRole('heading', { name: 'Gemt af andre' }).locator('..');
  await theirs.getByText('Karin Friis: Sprog fra Dansk til Engelsk').waitFor();
  await theirs.getByText('Signe Holm: Sprog fra Dansk til Engelsk — ændret af jer begge').waitFor();
  await frame.getByRole('heading', { name: 'Dine ændringer' }).locator('..').getByText('Signe Holm: Roller fra Sagsbehandler til Sagsbehandler, Teamleder — ændret af jer begge').waitFor();
  await picture(page, 'organisation-conflict');
  await frame.getByRole('button', { name: 'Behold mine ændringer' }).click();
  await frame.getByText('Ikke gemt: 1 ændring.').waitFor();
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  await saved(frame);
  const after = await now();
  expect(after.version).toBe(version + 2);
  expect(after.organisation.people.filter((p) => ['Karin Friis', 'Signe Holm'].includes(p.name))).toMatchObject([{ roles: ['caseworker', 'teamLead'], language: 'en' }, { language: 'en' }]);
  expect(realProblems()).toEqual([]);
});

test('a team that is in use stays; what was not saved waits while other settings are looked at', async () => {
  const frame = await organisation();
  /** Whether the browser would ask before the window closes. */
  const asks = () => frame.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asks()).toBe(false);
  await frame.getByRole('button', { name: 'Fjern: Team Voksen' }).click();
  await frame.getByText('Ikke gemt: 1 ændring.').waitFor();
  expect(await asks()).toBe(true);
  await frame.getByRole('link', { name: 'Frister' }).click();
  await frame.getByRole('heading', { level: 2, name: 'Frister' }).waitFor();
  await frame.getByRole('link', { name: 'Personer og teams' }).click();
  await frame.getByText('Ikke gemt: 1 ændring.').waitFor();
  await frame.getByRole('button', { name: 'Gem ændringer' }).click();
  await frame.getByRole('alert').getByRole('button', { name: /^Team Voksen: Bruges stadig og kan ikke fjernes: \d+ åbne sager \(S-2026-/ }).click();
  await frame.locator('button:focus').waitFor();
  expect(await row(frame, /^Teams/, 'Team Voksen').getByText(/^Bruges stadig/).count()).toBeGreaterThan(0);
  await frame.getByRole('button', { name: 'Fortryd alle' }).click();
  await frame.getByText('Alt er gemt.').waitFor();
  expect(await asks()).toBe(false);
  expect(realProblems()).toEqual([]);
});

test('leaders read it and change nothing', async () => {
  const frame = await organisation('teamlead');
  await row(frame, /^Personer/, 'Signe Holm').waitFor();
  expect(await frame.getByRole('button', { name: /^(Tilføj|Ret|Fjern|Gem)/ }).count()).toBe(0);
  await picture(page, 'organisation-read');
});

test('five hundred people are a small document, also at phone width, and are found by name', async () => {
  const { version, organisation: before } = await now();
  const many = Array.from({ length: 500 }, (_, i) => ({ personId: `d0000000-0000-4000-8000-${String(i).padStart(12, '0')}`, name: `Person ${String(i).padStart(3, '0')}`, roles: ['negotiator'], language: 'da' }));
  expect((await product.post('admin', 'organisation', { version, organisation: { ...before, people: [...before.people, ...many] } })).status).toBe(200);
  const frame = await organisation();
  const drawn = () => frame.evaluate(() => document.querySelectorAll('main *').length);
  expect(await drawn()).toBeLessThan(700);
  await frame.getByRole('button', { name: 'Næste' }).first().click();
  await frame.getByText(/^21–40 af 5\d\d$/).waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  await frame.getByRole('searchbox', { name: 'Søg efter person' }).fill('Person 437');
  await frame.getByRole('button', { name: 'Ret: Person 437' }).click();
  await picture(page, 'organisation-phone');
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 900 });
  expect(realProblems()).toEqual([]);
});

test('nobody’s name stands in an address, in the browser’s storage or in a log', async () => {
  expect(await privacy.leaks()).toEqual([]);
  for (const name of ['Uno Fremmed', 'Mikkel Brandt', 'Karin Friis']) expect(product.log).not.toContain(name);
});

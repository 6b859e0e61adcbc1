/** A provider without Teams: a link, a sign-in in the browser, and the same form with the same rule. */
import type { Page } from 'playwright-core';
import { collectProblems, picture, tab } from '../browser';
import type { Product } from '../product';
import { canariesOf, watchPrivacy } from './privacy';
import { openStage, type Stage } from './stage';

const caseNo = 'S-2026-0101';
let stage: Stage;
let product: Product;
let page: Page;
let form: string;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1100, height: 900 } });
  ({ product, page } = stage);
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());

async function signInAs(name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Log på' }).click();
  await page.getByRole('link', { name }).click();
}

test('the caseworker finds the link to hand on beside what she waits for', async () => {
  await page.goto(`${product.appUrl}/teams/#/caseworker/personal/case/${caseNo}?theme=default&lang=da`);
  const inside = await tab(page);
  await inside.getByRole('button', { name: 'Har udføreren ikke Teams?' }).click();
  form = await inside.getByLabel(/^Send dette link/).inputValue();
  await picture(page, 'without-teams-link');
  expect(form).toMatch(new RegExp(`^${product.appUrl}/tabs/#/cases/${caseNo}/follow-ups/[0-9a-f-]{36}$`));
});

test('whoever turns round at the sign-in is told, and nothing of the case is shown', async () => {
  await page.goto(form);
  await page.getByRole('heading', { name: 'Åbn Sagskompas i Microsoft Teams' }).waitFor();
  await picture(page, 'without-teams');
  await signInAs(/Annullér/);
  await page.getByText(/^Du blev ikke logget på/).waitFor();
  expect(await page.getByText(caseNo).count()).toBe(0);
});

test('an answer of Entra that was not asked for is not taken', async () => {
  await page.goto(`${product.appUrl}/tabs/?code=stolen&state=guessed#/cases/${caseNo}`);
  await page.getByRole('button', { name: 'Log på' }).waitFor();
  await page.getByRole('button', { name: 'Log på' }).click();
  await page.getByRole('link', { name: /Jonas Vad/ }).waitFor();
  const back = new URL(page.url()).searchParams.get('redirect_uri')!;
  await page.goto(`${back}?code=stolen&state=guessed`);
  await page.getByText(/^Du blev ikke logget på/).waitFor();
});

test('the provider signs in, comes to the form that the link names, and sends the status', async () => {
  const privacy = watchPrivacy(page, await canariesOf(product, caseNo));
  // The first answer says that the token is too old: a new one is got behind the person's back.
  await page.route('**/api/me', (route) => route.fulfill({ status: 401, json: { code: 'notSignedIn', message: '' } }), { times: 1 });
  const grants: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/token') && grants.push(new URLSearchParams(request.postData() ?? '').get('grant_type') ?? '')));
  await page.goto(form);
  await signInAs(/Jonas Vad/);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(new URL(page.url()).search).toBe('');
  await picture(page, 'without-teams-form');
  for (const choice of await dialog.getByRole('combobox').all()) await choice.selectOption({ index: 1 });
  for (const comment of await dialog.getByRole('textbox', { name: /^Kommentar/ }).all()) await comment.fill('Hun øver sig hver dag.');
  await dialog.getByRole('button', { name: /Send status/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await product.get('caseworker', `cases/${caseNo}`)).body.view.followUps.at(-1).stage).toBe('answered');
  expect(grants).toEqual(['authorization_code', 'refresh_token']);
  expect(await privacy.leaks()).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).toBe('{}');
}, 60_000);

test('another provider who has the link sees no more than in Teams', async () => {
  await page.goto('about:blank');
  await page.goto(form);
  await signInAs(/Aisha Noor/);
  await page.getByRole('heading', { name: /findes ikke/ }).waitFor();
  expect(problems.filter((problem) => !/40[014]/.test(problem))).toEqual([]);
});

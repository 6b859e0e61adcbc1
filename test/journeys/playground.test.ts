/** Microsoft's own client in a real browser: a provider and the bot in Microsoft 365 Agents Playground. One picture is kept per step. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Locator, Page } from 'playwright-core';
import { localEnvironment } from '#local/environment';
import { openBrowser, picture } from '../browser';
import { ordered, type Ordered } from '../lives';
import { freePort, Product, until } from '../product';

let product: Product;
let playground: ChildProcess;
let browser: Browser;
let page: Page;
let url: string;
let life: Ordered;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  // Nobody is installed in the stand-ins: whoever opens the playground meets the bot there for the first time.
  product = await Product.start({ install: false, env: { PLAYGROUND_URL: url } });
  const env = { PATH: process.env.PATH, ...localEnvironment({ port: Number(new URL(product.appUrl).port), dataDir: product.dataDir }), PLAYGROUND_PORT: String(port), PLAYGROUND_PERSON: 'provider-internal' };
  playground = spawn(process.execPath, ['dist/local/playground/run.js'], { env, stdio: 'ignore' });
  await until('the playground', async () => (await fetch(`${url}/_debug/ping`)).ok, 60_000);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 1000 }, locale: 'da-DK' });
  page.setDefaultTimeout(20_000);
  // It asks a content network for fonts, and does without.
  await page.route(({ hostname }) => hostname !== 'localhost', (route) => route.abort());
  await page.goto(url);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  playground?.kill('SIGTERM');
  await product?.stop();
});

/** The newest card that holds these words. */
const card = (...words: string[]): Locator => words.reduce((found, text) => found.filter({ hasText: text }), page.locator('.ac-adaptiveCard')).last();

const said = (words: string): Locator => page.getByRole('paragraph').filter({ hasText: words }).last();

async function say(text: string): Promise<void> {
  await page.locator('div[role=textbox]').first().click();
  await page.keyboard.type(text);
  await page.getByLabel('Send Message').click();
}

test('1. she is welcomed once, however often the page is opened', async () => {
  await card('Velkommen til Sagskompas').waitFor();
  await picture(page, 'playground-1-welcome');
  await page.reload();
  await say('hjælp');
  await card('Det kan du skrive', 'Opfølgninger').waitFor();
  // The page forgets its chat when it is opened anew, and tells the bot of an installation again.
  expect(await page.getByText('Velkommen til Sagskompas').count()).toBe(0);
  await picture(page, 'playground-2-help');
});

test('2. a wrong word leads on, in the language that she chose', async () => {
  await say('hvordan er vejret');
  await card('Det forstod jeg ikke').getByRole('button', { name: 'Mine sager' }).waitFor();
  await say('language English');
  await said('From now on I write English').waitFor();
  await say('what is the weather');
  await card('I did not understand that').getByRole('button', { name: 'My cases' }).waitFor();
  await say('sprog dansk');
  await said('skriver jeg dansk til dig').waitFor();
  await picture(page, 'playground-3-language');
});

test('3. an order arrives in the open chat, and is confirmed on its card', async () => {
  life = await ordered(product, 10);
  const order = card('Ny bestilling', life.caseNo);
  await order.waitFor();
  await picture(page, 'playground-4-order');
  await order.getByRole('button', { name: 'Bekræft bestilling' }).click();
  await card('Bestillingen er bekræftet', life.caseNo).waitFor();
  expect(await card('Ny bestilling', life.caseNo).count()).toBe(0);
  await say('mine sager');
  await card('Mine sager', life.caseNo).waitFor();
  await say(life.caseNo);
  await card(`Sag ${life.caseNo}`, 'Fase').waitFor();
  await picture(page, 'playground-5-my-cases');
});

test('4. a card that a colleague answers changes where it stands', async () => {
  const second = await ordered(product, 40);
  await card('Ny bestilling', second.caseNo).waitFor();
  const { status } = await product.post('provider-lead', `cases/${second.caseNo}/acknowledgeOrder`, { orderId: second.orderId, rev: 1, startsOn: second.today });
  expect(status).toBe(200);
  await card('Bestillingen er bekræftet', second.caseNo).waitFor();
  expect(await card('Ny bestilling', second.caseNo).count()).toBe(0);
});

test('5. the status is given on the card, and the channel hears of it without a word about goals', async () => {
  await page.getByRole('treeitem', { name: /Opfølgning/ }).click();
  await card('Sagskompas er med i kanalen').waitFor();
  await page.getByRole('treeitem', { name: /Personal Chat/ }).click();
  await product.minute();
  const wanted = card('Status til opfølgning', life.caseNo);
  await wanted.waitFor();
  await picture(page, 'playground-6-status-wanted');
  for (const [name, choice] of [[/Udvikling/, '+1 Lidt bedre'], [/^Status/, 'Arbejder på det'], [/Deltog/, 'Ja'], [/anbefaling/, 'Fortsæt indsatsen']] as const) {
    for (const box of await wanted.getByRole('combobox', { name }).all()) await choose(box, choice);
  }
  await wanted.getByRole('button', { name: 'Send status' }).click();
  await card('Status er sendt', life.caseNo).waitFor();
  await picture(page, 'playground-7-status-sent');
  await page.getByRole('treeitem', { name: /Opfølgning/ }).click();
  const heard = card('Status er modtaget', life.caseNo);
  await heard.waitFor();
  expect(await heard.innerText()).not.toMatch(/Transport|Indkøb|KANARIEFUGL|Lidt bedre/);
  await picture(page, 'playground-8-channel');
});

async function choose(box: Locator, label: string): Promise<void> {
  if ((await box.evaluate((element) => element.tagName)) === 'SELECT') return void (await box.selectOption({ label }));
  await box.click();
  await page.getByRole('option', { name: label }).last().click();
}

/** From an order to an answered follow-up, in a real browser, as the three kinds of people see it. One picture is kept per step. */
import type { Frame, Page } from 'playwright-core';
import { collectProblems, picture, tab } from '../browser';
import { inDays } from '../lives';
import { workingTime } from '#local/workingTime';
import { type Product, until } from '../product';
import { openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 1000 } });
  ({ product, page } = stage);
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());

const caseNo = 'S-2026-0111';

async function open(person: string, place: string): Promise<void> {
  await page.goto(`${product.appUrl}/teams/#/${person}/${place}`);
}
async function openTab(person: string, place = 'personal'): Promise<Frame> {
  await open(person, place);
  // The hash alone does not load the page anew: wait for the frame of this person.
  await page.reload();
  return tab(page);
}
/** The newest message in the chat whose card has this heading and speaks of the case. */
const message = (heading: string) => page.getByRole('article').filter({ hasText: heading }).filter({ hasText: caseNo }).last();

test('1. the caseworker sees her cases, overdue first, filters and searches, and opens one', async () => {
  const frame = await openTab('caseworker');
  await frame.getByRole('link', { name: caseNo }).waitFor();
  const rows = await frame.getByRole('row').allInnerTexts();
  expect(rows[1]).toContain('Forfalden');
  await picture(page, '1-overview');
  await frame.getByRole('button', { name: /^Forfaldne/ }).click();
  await until('two are overdue', async () => (await frame.getByRole('link', { name: /^S-2026/ }).count()) === 2);
  await frame.getByRole('button', { name: /^Alle/ }).click();
  await frame.getByRole('searchbox', { name: 'Søg i sagerne' }).fill('netværk');
  await frame.getByRole('link', { name: caseNo }).waitFor();
  await until('one fits', async () => (await frame.getByRole('link', { name: /^S-2026/ }).count()) === 1);
  await frame.getByRole('link', { name: caseNo }).press('Enter');
  await frame.getByRole('heading', { name: new RegExp(caseNo) }).waitFor();
  await frame.getByText('At nogen ringer, fordi de har lyst').waitFor();
  await picture(page, '2-case');
});

test('2. she orders an intervention with goals', async () => {
  const frame = await tab(page);
  await frame.getByRole('button', { name: 'Ny bestilling' }).click();
  const dialog = frame.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /^Udfører/ }).selectOption({ label: 'Vejviserne (internt tilbud)' });
  for (const group of ['Ydelser', 'Mål, der skal arbejdes med']) {
    for (const box of await dialog.getByRole('group', { name: new RegExp(group) }).getByRole('checkbox').all()) await box.check();
  }
  await dialog.getByLabel(/^Ønsket start/).fill(inDays(3));
  await dialog.getByLabel(/^Første opfølgning/).fill(inDays(70));
  await dialog.getByLabel(/^Timer om ugen/).fill('2');
  await dialog.getByLabel(/^Hvorfor er det nødvendigt/).fill('Ønskerne viser, hvad følgeskabet skal føre til.');
  await dialog.getByLabel(/^Beskrivelse af opgaven/).fill('Følgeskab til strikkecaféen de første gange.');
  await picture(page, '3-order-form');
  await dialog.getByRole('button', { name: 'Send bestilling' }).click();
  await frame.getByText('Bestillingen er sendt til udføreren.').waitFor();
  await frame.getByText('Venter på svar').waitFor();
  await picture(page, '4-order-sent');
});

test('3. the provider acknowledges on the card in the chat, and the caseworker sees it', async () => {
  await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Jonas Vad · Udfører, Vejviserne (internt tilbud)' });
  await page.getByRole('button', { name: /^Chat/ }).first().click();
  await message('Ny bestilling').waitFor();
  await message('Ny bestilling').scrollIntoViewIfNeeded();
  await picture(page, '5-order-card');
  await message('Ny bestilling').getByRole('button', { name: 'Spørg først' }).click();
  const question = (await (await page.waitForSelector('[role=dialog] iframe')).contentFrame())!;
  await question.getByRole('heading', { name: 'Spørg til bestillingen' }).waitFor();
  await question.getByRole('textbox', { name: /^Spørgsmål/ }).waitFor();
  await picture(page, '5b-question-dialog');
  await question.getByRole('button', { name: 'Annullér' }).click();
  await page.waitForSelector('[role=dialog] iframe', { state: 'detached' });
  await message('Ny bestilling').getByRole('button', { name: 'Bekræft bestilling' }).click();
  await message('Bestillingen er bekræftet').waitFor();
  await picture(page, '6-order-receipt');
  await open('caseworker', 'chat');
  await message('bekræftet').waitFor();
  await picture(page, '7-order-answer');
  const frame = await openTab('caseworker');
  await frame.getByRole('row').filter({ hasText: caseNo }).filter({ hasText: 'I gang' }).waitFor();
});

test('4. the clock reaches the follow-up, and the provider answers on the card, with a comment in a dialog', async () => {
  await product.clock({ set: workingTime(new Date(Date.now() + 69 * 86_400_000)).toISOString() });
  await open('provider-internal', 'chat');
  // The last day is moved as a person would.
  await page.getByRole('button', { name: '+1 dag' }).click();
  const card = message('Status til opfølgning');
  await card.waitFor();
  // A day that opens may remind of the card at once, which puts a new one in its place.
  for (let n = 0; n < 2; n++) await product.minute();
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  await picture(page, '8-follow-up-card');
  await card.getByRole('combobox', { name: /Udvikling siden sidst/ }).selectOption({ label: '+2 Klart bedre' });
  await card.getByRole('combobox', { name: /^Status/ }).selectOption({ label: 'Arbejder på det' });
  await card.getByRole('combobox', { name: /Deltog borgeren/ }).selectOption({ label: 'Ja' });
  await card.getByRole('combobox', { name: /anbefaling/ }).selectOption({ label: 'Fortsæt indsatsen' });
  await card.getByRole('button', { name: 'Skriv kommentar' }).click();
  const dialogElement = await page.waitForSelector('[role=dialog] iframe');
  const dialog = (await dialogElement.contentFrame())!;
  await dialog.getByRole('textbox', { name: /Kommentar/ }).fill('Hun kommer nu i strikkecaféen hver tirsdag.');
  await picture(page, '9-comment-dialog');
  await dialog.getByRole('button', { name: 'Gem kommentar' }).click();
  await page.waitForSelector('[role=dialog] iframe', { state: 'detached' });
  // What was chosen on the card is still there after the dialog.
  expect(await card.getByRole('combobox', { name: /Udvikling siden sidst/ }).inputValue()).toBe('2');
  await card.getByRole('button', { name: 'Send status' }).click();
  await message('Status er sendt').waitFor();
  await message('Status er sendt').scrollIntoViewIfNeeded();
  await picture(page, '10-follow-up-receipt');
  expect(await page.getByText('Hun kommer nu').count()).toBe(0);
});

test('5. the caseworker and the channel hear of it, and the overview shows the light and the line', async () => {
  await open('caseworker', 'chat');
  await message('Status er modtaget').waitFor();
  await message('Status er modtaget').scrollIntoViewIfNeeded();
  await picture(page, '11-status-received');
  await open('teamlead', 'channel');
  await message('Status er modtaget').waitFor();
  await message('Status er modtaget').scrollIntoViewIfNeeded();
  await picture(page, '12-team-card');
  const frame = await openTab('caseworker');
  const row = frame.getByRole('row').filter({ hasText: caseNo });
  await row.waitFor();
  expect(await row.innerText()).toContain('foran planen');
  expect(await row.locator('svg').count()).toBeGreaterThan(1);
  await picture(page, '13-overview-lights');
});

test('6. she registers the result and the next date, from the card, and nothing is asked twice', async () => {
  await open('caseworker', 'chat');
  await message('Status er modtaget').getByRole('link', { name: 'Registrér resultat' }).click();
  const frame = await tab(page);
  const dialog = frame.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Fortsæt indsatsen/ }).check();
  await dialog.getByLabel(/^Borgerens egen oplevelse/).fill('Jeg glæder mig til hver tirsdag.');
  const next = dialog.getByLabel(/^Næste opfølgning/);
  expect(await next.inputValue()).not.toBe('');
  await picture(page, '14-result-form');
  await dialog.getByRole('button', { name: 'Registrér resultat' }).click();
  await frame.getByText('Resultatet er registreret.').waitFor();
  await frame.getByText('Opfølgning 2').first().waitFor();
  await frame.getByText('Vis 1 tidligere opfølgning').click();
  await frame.getByLabel(/^Opfølgning 1/).getByText('Hun kommer nu i strikkecaféen hver tirsdag.').waitFor();
  await picture(page, '15-result');
  await until('the card is a receipt', async () => {
    const [card] = (await product.cards('caseworker', 'C16')).filter((m) => m.card.refresh.action.data.caseNo === caseNo && m.conversation.startsWith('a:'));
    return card && !JSON.stringify(card.card).includes('Registrér resultat');
  });
});

test('7. the timeline tells who did what, and no page had an error', async () => {
  const frame = await openTab('caseworker', `personal/case/${caseNo}`);
  await frame.getByRole('heading', { name: new RegExp(caseNo) }).waitFor();
  await frame.getByText('Vis, hvad der er sket i sagen').click();
  await frame.getByText('Udføreren gav status').waitFor();
  expect(await frame.getByText(/Jonas Vad/).count()).toBeGreaterThan(0);
  await picture(page, '16-timeline');
  expect(problems).toEqual([]);
});

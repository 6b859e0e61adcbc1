/** A question about the need: put from the card of the talks, answered in the case, and read there by whoever asked. */
import type { Page } from 'playwright-core';
import { collectProblems, picture, tab } from '../browser';
import { faintWords } from '../contrast';
import type { Product } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
let caseNo: string;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 900 } });
  ({ product, page } = stage);
  caseNo = (await product.get('negotiator', 'cases?scope=negotiation')).body.rows[0].caseNo;
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());

const talks = async () => (await product.get('negotiator', `cases/${caseNo}`)).body.view.negotiations.find((n: { outcome?: object }) => !n.outcome);
const chat = (person: string) => openAfresh(page, `${product.appUrl}/teams/#/${person}/chat?theme=default&lang=da`);
const card = (title: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }).last();

test('the caseworker is called with the card about the talks, and answers in the case', async () => {
  const [asked] = (await talks()).questions;
  await chat('caseworker');
  const called = card('Et spørgsmål om behovet venter på dit svar');
  await called.scrollIntoViewIfNeeded();
  await picture(page, 'need-1-called');
  expect(await page.getByText(asked.question).count()).toBe(0);
  await called.getByRole('link', { name: 'Svar på spørgsmålet' }).click();
  const frame = await tab(page);
  const form = frame.getByRole('dialog', { name: 'Svar på spørgsmålet om behovet' });
  await form.getByText(asked.question).waitFor();
  await picture(page, 'need-2-form');
  await form.getByLabel(/^Tekst/).fill('De skal være faste.');
  await form.getByRole('button', { name: 'Gem' }).click();
  await form.waitFor({ state: 'hidden' });
  expect((await talks()).questions[0].answer.text).toBe('De skal være faste.');
});

test('the negotiator hears of the answer, reads it in the case, and asks again in a dialog', async () => {
  await openAfresh(page, `${product.appUrl}/teams/#/negotiator/personal/case/${caseNo}?theme=dark&lang=da`);
  const frame = await tab(page);
  await frame.getByRole('button', { name: /^Forhandling Aftalt/ }).click();
  const answer = frame.getByText('De skal være faste.');
  await answer.scrollIntoViewIfNeeded();
  await picture(page, 'need-3-read');
  expect(await faintWords(frame)).toEqual([]);
  await chat('negotiator');
  const heard = card('Forhandlingen venter på næste skridt');
  await heard.getByText('Sagsbehandleren har svaret. Svaret står i sagen under forhandlingen.').waitFor();
  await heard.getByRole('button', { name: 'Spørg sagsbehandleren' }).click();
  const dialog = (await (await page.waitForSelector('[role=dialog] iframe')).contentFrame())!;
  await dialog.getByRole('textbox', { name: /^Spørgsmål/ }).fill('Også i ferier?');
  await picture(page, 'need-4-dialog');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await page.waitForSelector('[role=dialog] iframe', { state: 'detached' });
  await heard.getByText('Sagsbehandleren er spurgt om behovet.').waitFor();
  expect(await heard.getByRole('button', { name: 'Spørg sagsbehandleren' }).count()).toBe(0);
  expect(await page.getByText('Også i ferier?').count()).toBe(0);
  await picture(page, 'need-5-waits');
  expect((await talks()).questions.map((q: { question: string; answer?: object }) => [q.question.length > 0, q.answer !== undefined])).toEqual([[true, true], [true, false]]);
});

test('no page complained', () => {
  expect(problems).toEqual([]);
});

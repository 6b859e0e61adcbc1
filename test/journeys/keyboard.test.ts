/** Without a mouse: each kind of person from what waits to what is done, by Tab, arrows, space, Enter and typing alone. */
import type { Frame, Locator, Page } from 'playwright-core';
import { collectProblems, tab } from '../browser';
import { type Product, until } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 900 } });
  ({ product, page } = stage);
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());
afterEach(() => expect(problems.splice(0)).toEqual([]));

/** Where a person stands when the page has come: nothing is focused yet. */
async function arrive(person: string, place: string): Promise<Frame> {
  await openAfresh(page, `${product.appUrl}/teams/#/${person}/${place}?theme=default&lang=da`);
  const inside = await tab(page);
  await inside.getByRole('heading', { level: 1 }).waitFor();
  await inside.evaluate(() => window.focus());
  return inside;
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement).catch(() => false);
/** Presses Tab until the control is reached, as a person would who does not see how far it is. */
async function tabTo(target: Locator, presses = 120): Promise<void> {
  await target.waitFor();
  for (let n = 0; n < presses; n++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never came to ${target}`);
}
async function pressOn(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await page.keyboard.press(key);
}
/** Whoever uses a keyboard sees where they are. */
async function isShown(target: Locator): Promise<void> {
  const { outline, shadow, after } = await target.evaluate((element) => {
    const style = getComputedStyle(element);
    return { outline: style.outlineStyle !== 'none' && style.outlineWidth !== '0px', shadow: style.boxShadow !== 'none', after: getComputedStyle(element, '::after').borderStyle !== 'none' };
  });
  expect([outline, shadow, after]).toContain(true);
}

test('a caseworker goes from the overview to a recorded wish, and takes it back', async () => {
  const inside = await arrive('caseworker', 'personal');
  const row = inside.locator('[data-case="S-2026-0101"]');
  await row.waitFor();
  await tabTo(inside.locator('[data-case][tabindex="0"]'));
  for (let n = 0; n < 20 && !(await isFocused(row)); n++) await page.keyboard.press('ArrowDown');
  await isShown(row);
  await page.keyboard.press('Enter');
  await inside.getByRole('heading', { level: 1, name: /S-2026-0101/ }).waitFor();
  await pressOn(inside.getByRole('button', { name: 'Registrér ønske' }).first());
  const dialog = inside.getByRole('dialog', { name: 'Registrér ønske' });
  await dialog.waitFor();
  await tabTo(dialog.getByRole('textbox').first(), 20);
  await page.keyboard.type('Hun vil gerne lære at bage brød.');
  await pressOn(dialog.getByRole('button', { name: /^(Gem|Registrér)/ }));
  await dialog.waitFor({ state: 'hidden' });
  await inside.getByText('Hun vil gerne lære at bage brød.').first().waitFor();
  await pressOn(inside.getByRole('button', { name: 'Fortryd' }).first());
  await inside.getByText('Hun vil gerne lære at bage brød.').first().waitFor({ state: 'hidden' });
}, 60_000);

test('a provider goes from what the municipality waits for to a status that is sent', async () => {
  const inside = await arrive('provider-internal', 'personal');
  await pressOn(inside.getByRole('link', { name: /^Åbn og skriv status/ }).first());
  await inside.getByRole('heading', { level: 1, name: /S-2026-/ }).waitFor();
  await pressOn(inside.getByRole('button', { name: /^(Giv|Skriv) status/ }).first());
  const dialog = inside.getByRole('dialog');
  await dialog.waitFor();
  for (const choice of await dialog.getByRole('combobox').all()) {
    await tabTo(choice);
    await page.keyboard.press('ArrowDown');
  }
  // A clear change is commented on.
  for (const comment of await dialog.getByRole('textbox', { name: /^Kommentar/ }).all()) {
    await tabTo(comment);
    await page.keyboard.type('Han øver sig hver dag.');
  }
  await pressOn(dialog.getByRole('button', { name: /Send status/ }));
  await dialog.waitFor({ state: 'hidden' });
  await inside.getByText(/Status er sendt|Status er modtaget|Sendt/).first().waitFor();
}, 60_000);

test('a team lead goes from the board to a case that is late, and back to the board', async () => {
  const inside = await arrive('teamlead', 'channel-tab');
  const tile = inside.getByRole('button', { name: /^[1-9]\d* / }).first();
  await tabTo(tile);
  await isShown(tile);
  await page.keyboard.press('Enter');
  const first = inside.locator('[data-case][tabindex="0"]');
  await pressOn(first);
  await inside.getByRole('heading', { level: 1, name: /S-2026-/ }).waitFor();
  await pressOn(inside.getByRole('link', { name: /Tilbage|Teamets sager/ }).first());
  await inside.locator('[data-case]').first().waitFor();
  await pressOn(inside.getByRole('button', { name: 'Tavle' }));
  await inside.getByRole('table').waitFor();
}, 60_000);

test('caseworker and citizen look at a goal together', async () => {
  const inside = await arrive('caseworker', 'personal/case/S-2026-0101/citizen');
  await pressOn(inside.getByRole('button', { name: /^Se på målet sammen/ }).first());
  await pressOn(inside.getByRole('button', { name: 'Godt', exact: true }), 'Space');
  // How it has changed is asked once a day, whoever told it.
  while ((await inside.getByRole('textbox').count()) === 0) await pressOn(inside.getByRole('button', { name: /^(Næste|Spring over)$/ }));
  await tabTo(inside.getByRole('textbox'));
  await page.keyboard.type('Det går bedre med bussen.');
  await pressOn(inside.getByRole('button', { name: 'Gem', exact: true }));
  await inside.getByText('Tak. Det er gemt.').waitFor();
}, 60_000);

test('an administrator changes a deadline and sets it back', async () => {
  const inside = await arrive('admin', 'personal/settings/followUps');
  const field = inside.getByRole('spinbutton', { name: 'Spørg udføreren så mange dage før' });
  await tabTo(field);
  const before = await field.inputValue();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(String(Number(before) + 1));
  await pressOn(inside.getByRole('button', { name: 'Gem ændringer' }));
  await inside.getByText(/^Gemt som version/).waitFor();
  await pressOn(inside.getByRole('button', { name: 'Sæt tilbage' }));
  await until('the former value', async () => (await field.inputValue()) === before);
}, 60_000);

/** Chat and channel in every theme and width: readable, whole, and quiet about the citizen. And the tab by keyboard alone. */
import type { Frame, Page } from 'playwright-core';
import { people } from '#local/people';
import { collectProblems, picture, tab } from '../browser';
import { faintWords } from '../contrast';
import { type Product, until } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

const caseNo = 'S-2026-0101';
const widths = [1366, 390] as const;
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['da', 'en'] as const;

let stage: Stage;
let product: Product;
let page: Page;
/** What people wrote in the case, and names: none of it may leave the page. */
let secrets: string[];
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  ({ product, page } = stage);
  const { view } = (await product.get('caseworker', `cases/${caseNo}`)).body;
  secrets = [
    view.reason, view.purpose, ...view.wishes.map((w: { text: string }) => w.text), ...view.goals.flatMap((g: { text: string; label: string }) => [g.text, g.label]),
    ...view.orders.map((o: { description: string }) => o.description), ...people.map((p) => p.name),
  ];
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());
beforeEach(() => void problems.splice(0));

const heading = (inside: Frame, name: RegExp) => inside.getByRole('heading', { level: 1, name }).waitFor();
const cards = () => page.getByRole('article').last().getByRole('heading').first().waitFor();
const places = [{ person: 'provider-internal', place: 'chat' }, { person: 'teamlead', place: 'channel' }];

async function inTab(place: string): Promise<Frame> {
  await page.setViewportSize({ width: 1366, height: 900 });
  await openAfresh(page, `${product.appUrl}/teams/#/caseworker/${place}?theme=light&lang=da`);
  return tab(page);
}

interface Read { overflow: number; lang: string; headings: number; text: string; kept: string }
/** Reads a window: how far it can be scrolled sideways, its language, and what it keeps outside the page. */
const read = (): Promise<Read> =>
  page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    text: document.body.innerText,
    kept: [document.title, decodeURIComponent(location.href), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  }));

describe.each(themes)('in the %s theme', (theme) => {
  test.each(languages)('and language %s chat and channel are whole at both widths', async (language) => {
    for (const { person, place } of places) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await openAfresh(page, `${product.appUrl}/teams/#/${person}/${place}?theme=${theme}&lang=${language}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await cards();
        const where = `${place} ${theme} ${language} ${width}`;
        // A page that was just made narrow needs a moment to settle.
        const { overflow, lang, headings, text, kept } = await until('the page is no wider than its window', async () => {
          const now = await read();
          return now.overflow <= 0 && now;
        }, 5_000).catch(read);
        expect([where, Math.max(0, overflow), lang, headings]).toEqual([where, 0, language, 1]);
        expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b|Invalid Date|…: \d/);
        expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
        expect(kept).not.toMatch(/\d{6}-\d{4}/);
        expect([where, await faintWords(page)]).toEqual([where, []]);
        await picture(page, `looks-${place}-${theme}-${language}-${width}`);
      }
    }
    expect(problems).toEqual([]);
  }, 60_000);
});

test('by keyboard alone: to a row, into the case, into a form, out of it, and back to its button', async () => {
  const inside = await inTab('personal');
  await inside.getByRole('link', { name: caseNo }).waitFor();
  const focused = () => inside.evaluate(() => document.activeElement?.textContent ?? '');
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never came to ${name}`);
  }
  // The list is one stop of the Tab key; the arrow keys move between its cases.
  const first = await inside.locator('[data-case][tabindex="0"]').innerText();
  await tabTo(first);
  for (let presses = 0; presses < 20 && (await focused()) !== caseNo; presses++) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(caseNo);
  await page.keyboard.press('Enter');
  await heading(inside, new RegExp(caseNo));
  await tabTo('Registrér ønske');
  await page.keyboard.press('Enter');
  const dialog = inside.getByRole('dialog', { name: 'Registrér ønske' });
  await dialog.waitFor();
  expect(await dialog.evaluate((surface) => surface.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Registrér ønske');
});

test('a dialog leaves the page behind it in sight', async () => {
  const inside = await inTab(`personal/case/${caseNo}`);
  await inside.getByRole('button', { name: 'Registrér ønske' }).click();
  await inside.getByRole('dialog').waitFor();
  const covers = await inside.evaluate(() =>
    document.elementsFromPoint(20, 20).filter((element) => !element.contains(document.querySelector('main')) && getComputedStyle(element).backgroundColor.startsWith('rgb(')).length);
  expect(covers).toBe(0);
});

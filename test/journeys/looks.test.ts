/** Every kind of page in every theme, language and width: readable, whole, in the right language, and quiet about the citizen. */
import type { Frame, Page } from 'playwright-core';
import { people } from '#local/people';
import { da } from '../../tabs/text/da';
import { en } from '../../tabs/text/en';
import { collectProblems, picture, tab } from '../browser';
import { faintWords } from '../contrast';
import { type Product, until } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

const caseNo = 'S-2026-0101';
const widths = [1366, 390] as const;
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['da', 'en'] as const;
const words = { da, en };

let stage: Stage;
let product: Product;
let page: Page;
/** What people wrote in the case, and names: none of it may leave the page. */
let secrets: string[];
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ manyCards: true });
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

interface Shown { name: string; person: string; place: string; inTab: boolean; ready(inside: Page | Frame): Promise<unknown> }
const heading = (inside: Page | Frame, name: RegExp) => inside.getByRole('heading', { level: 1, name }).waitFor();
const cards = () => page.getByRole('article').last().getByRole('heading').first().waitFor();
const places: Shown[] = [
  { name: 'overview', person: 'caseworker', place: 'personal', inTab: true, ready: (inside) => inside.getByRole('link', { name: caseNo }).waitFor() },
  { name: 'case', person: 'caseworker', place: `personal/case/${caseNo}`, inTab: true, ready: (inside) => heading(inside, new RegExp(caseNo)) },
  { name: 'chat', person: 'provider-internal', place: 'chat', inTab: false, ready: cards },
  { name: 'channel', person: 'teamlead', place: 'channel', inTab: false, ready: cards },
];

async function open({ person, place, inTab, ready }: Shown, theme: string, language: string): Promise<Page | Frame> {
  await openAfresh(page, `${product.appUrl}/teams/#/${person}/${place}?theme=${theme}&lang=${language}`);
  const inside = inTab ? await tab(page) : page;
  await ready(inside);
  return inside;
}

interface Read { overflow: number; lang: string; headings: number; text: string; kept: string }
/** Reads a window: how far it can be scrolled sideways, its language, and what it keeps outside the page. */
const read = (inside: Page | Frame): Promise<Read> =>
  inside.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    text: document.body.innerText,
    kept: [document.title, decodeURIComponent(location.href), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  }));

/** Sentences of a language that the other says differently, as they stand alone on a line. */
function ownLines(language: 'da' | 'en'): Set<string> {
  const found = new Set<string>();
  const walk = (own: unknown, other: unknown): void => {
    if (typeof own === 'string' && own !== other && own.length > 3) found.add(own);
    if (own && typeof own === 'object') for (const [key, value] of Object.entries(own)) walk(value, (other as Record<string, unknown>)[key]);
  };
  walk(words[language], words[language === 'da' ? 'en' : 'da']);
  return found;
}

describe.each(themes)('in the %s theme', (theme) => {
  test.each(languages)('and language %s every page is whole at both widths', async (language) => {
    const foreign = ownLines(language === 'da' ? 'en' : 'da');
    for (const shown of places) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      const inside = await open(shown, theme, language);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await shown.ready(inside);
        const where = `${shown.name} ${theme} ${language} ${width}`;
        for (const window of shown.inTab ? [page, inside] : [page]) {
          // A page that was just made narrow needs a moment to settle.
          const { overflow, lang, headings, text, kept } = await until('the page is no wider than its window', async () => {
            const now = await read(window);
            return now.overflow <= 0 && now;
          }, 5_000).catch(() => read(window));
          expect([where, Math.max(0, overflow), lang, headings]).toEqual([where, 0, language, 1]);
          expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b|Invalid Date|…: \d/);
          expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
          expect(kept).not.toMatch(/\d{6}-\d{4}/);
          expect([where, await faintWords(window)]).toEqual([where, []]);
        }
        // Cards speak the language of the person, the page that of the window.
        if (shown.inTab) expect((await inside.locator('body').innerText()).split('\n').filter((line) => foreign.has(line.trim()))).toEqual([]);
        await picture(page, `looks-${shown.name}-${theme}-${language}-${width}`);
      }
    }
    expect(problems).toEqual([]);
  }, 60_000);
});

test('by keyboard alone: to a row, into the case, into a form, out of it, and back to its button', async () => {
  await page.setViewportSize({ width: 1366, height: 900 });
  const inside = (await open(places[0]!, 'light', 'da')) as Frame;
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
  await page.setViewportSize({ width: 1366, height: 900 });
  const inside = (await open(places[1]!, 'light', 'da')) as Frame;
  await inside.getByRole('button', { name: 'Registrér ønske' }).click();
  await inside.getByRole('dialog').waitFor();
  const covers = await inside.evaluate(() =>
    document.elementsFromPoint(20, 20).filter((element) => !element.contains(document.querySelector('main')) && getComputedStyle(element).backgroundColor.startsWith('rgb(')).length);
  expect(covers).toBe(0);
});

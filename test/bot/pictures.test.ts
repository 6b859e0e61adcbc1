/** Every card as people see it: drawn by the renderer in a real browser, in every theme, and looked at for words that are too faint, cut or missing. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { faintWords } from '../contrast';
import { cardThemes, cardPage, type CardTheme } from './cardThemes';

/** Other folders with agreed looks are drawn as they come. */
const folders = readdirSync(__dirname).filter((name) => name.startsWith('golden')).map((name) => path.join(__dirname, name));
/** `PICTURES=C16` looks at the cards of that number only. */
const only = process.env.PICTURES?.startsWith('C') ? process.env.PICTURES : '';
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => ({ name: file.replace(/\.json$/, ''), card: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object }))).filter(({ name }) => name.startsWith(only));
/** Kept with `PICTURES=1`; five hundred of them take as long as all the rest. */
const artefacts = path.join(process.cwd(), 'test-artefacts', 'cards');
/** As wide as a card in a chat on a desktop, and on a small telephone. */
const widths = { desktop: 480, phone: 300 } as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 520, height: 800 } });
}, 60_000);
afterAll(() => browser.close());

/** Words that stand outside their card, and inputs that nobody has named. */
const faults = (target: Page): Promise<string[]> => target.evaluate(() => {
  const root = document.querySelector<HTMLElement>('#card')!;
  const { right } = root.getBoundingClientRect();
  const wide = [...root.querySelectorAll<HTMLElement>('p, button, label, input, select, td')].filter((e) => e.getBoundingClientRect().right > right + 1).map((e) => `cut: ${e.textContent}`);
  const named = (e: Element) => e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || document.querySelector(`label[for="${e.id}"]`);
  return [...wide, ...[...root.querySelectorAll('input, select')].filter((e) => !named(e)).map((e) => `unnamed: ${e.outerHTML.slice(0, 80)}`)];
});

/** What a picture is drawn of: its bars and squares, told apart from words by having none. */
const drawn = /^[▂▃▄▅▆▇█■]+$/;
const inkOf = (target: Page): Promise<{ text: string; ink: string; width: number }[]> => target.evaluate(() => [...document.querySelectorAll<HTMLElement>('#card .ac-textBlock')].map((e) => ({
  text: e.textContent!.trim(), ink: getComputedStyle(e.querySelector('p') ?? e).color, width: e.getBoundingClientRect().width,
})));

test.each(Object.keys(cardThemes) as CardTheme[])('in %s the bars and squares of a course stand out, and the light has a colour of its own', async (theme) => {
  await page.setContent(cardPage(theme));
  for (const { card } of files.filter(({ name }) => name === 'C16-owner.da' || name === 'C16-lead.da')) {
    await page.evaluate(([it, px]) => (window as unknown as { draw(card: object, width: number): void }).draw(it, px), [card, widths.phone] as const);
    const bars = (await inkOf(page)).filter(({ text }) => drawn.test(text));
    expect(bars.length).toBeGreaterThan(1);
    expect(bars.every(({ width }) => width > 0)).toBe(true);
    // Graphics need 3 to 1 (WCAG 2.2, 1.4.11); as text they are held to more.
    expect((await faintWords(page)).filter((words) => drawn.test(words.split(' ')[1] ?? ''))).toEqual([]);
    // High contrast has one ink for all text; there the sign and the word tell the light.
    if (theme !== 'contrast') expect(new Set(bars.map(({ ink }) => ink)).size).toBeGreaterThan(1);
  }
}, 60_000);

describe.each(Object.keys(cardThemes) as CardTheme[])('in %s', (theme) => {
  test('every card can be read, nothing is cut off, and every field has a name', async () => {
    await page.setContent(cardPage(theme));
    const found: string[] = [];
    for (const [place, width] of Object.entries(widths)) {
      for (const { name, card } of files) {
        await page.evaluate(([drawn, px]) => (window as unknown as { draw(card: object, width: number): void }).draw(drawn, px), [card, width] as const);
        found.push(...[...(await faults(page)), ...(place === 'desktop' ? (await faintWords(page)).map((words) => `faint: ${words}`) : [])].map((fault) => `${name} ${place} ${fault}`));
        if (process.env.PICTURES && name.endsWith('.da')) await page.locator('#card').screenshot({ path: path.join(artefacts, `${name}.${theme}.${place}.png`) });
      }
    }
    expect(found).toEqual([]);
  }, 240_000);
});

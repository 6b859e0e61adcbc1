/** Every page in every theme, language and width: nothing that axe finds wrong, no sideways scrolling, and nothing about people outside the page. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { picture, tab } from '../browser';
import type { Product } from '../product';
import { addressOf, pages } from './pages';
import { canariesOf, watchPrivacy } from './privacy';
import { openAfresh, openStage, type Stage } from './stage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark', 'contrast'] as const;
const widths = [1366, 390] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let stage: Stage;
let product: Product;
let page: Page;
let privacy: ReturnType<typeof watchPrivacy>;

beforeAll(async () => {
  stage = await openStage({ reducedMotion: 'reduce', patience: 20_000 });
  ({ product, page } = stage);
  privacy = watchPrivacy(page, await canariesOf(product, 'S-2026-0101'));
}, 120_000);
afterAll(() => stage?.close());

interface AxeRun { violations: { id: string; nodes: { target: unknown[] }[] }[] }

async function faultsIn(inside: Frame): Promise<string[]> {
  if (!(await inside.evaluate(() => 'axe' in window))) await inside.evaluate(axe);
  return inside.evaluate(async (values) => {
    const { violations } = await (window as unknown as { axe: { run(where: Document, how: object): Promise<AxeRun> } }).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    const aside = document.documentElement.scrollWidth - innerWidth;
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`), ...(aside > 0 ? [`scrolls ${aside} px sideways`] : [])];
  }, rules);
}

/** Rows that a new width takes away are gone, and the new ones stand: nothing has changed in the document for a while. */
const settled = (inside: Frame) => inside.evaluate(() => new Promise<void>((done) => {
  let quiet = setTimeout(finish, 200);
  const watch = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, 200);
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
  function finish() {
    watch.disconnect();
    done();
  }
}));

describe.each(['da', 'en'] as const)('in language %s', (language) => {
  test.each(pages.map((shown) => [shown.name, shown] as const))('%s', async (name, shown) => {
    await page.setViewportSize({ width: widths[0], height: 900 });
    await openAfresh(page, addressOf(product, shown, 'light', language));
    const inside = await tab(page);
    await shown.ready(inside);
    for (const theme of themes) {
      if (theme !== 'light') {
        // The page is not loaded anew: the theme changes under it, as in Teams.
        const before = await inside.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor);
        await page.evaluate((name) => document.querySelector('iframe')!.contentWindow!.postMessage({ func: 'themeChange', args: [name] }, location.origin), theme);
        // Colours fade into each other; what is half way between two themes is nobody's page.
        await inside.waitForFunction((old) => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor !== old, before);
        await inside.waitForTimeout(250);
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await shown.ready(inside);
        await settled(inside);
        expect([`${name} ${theme} ${language} ${width}`, await faultsIn(inside)]).toEqual([`${name} ${theme} ${language} ${width}`, []]);
        if (language === 'da') await picture(page, `axe-${name.replaceAll(/\W+/g, '-')}-${theme}-${width}`);
      }
    }
    expect(await privacy.leaks()).toEqual([]);
  }, 60_000);
});

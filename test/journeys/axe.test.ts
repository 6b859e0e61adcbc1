/** Every page in every theme, language and width: nothing that axe finds wrong, whole, in the right language, without an error, and nothing about people outside the page. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { collectProblems, picture, tab } from '../browser';
import { foreignLines } from './foreign';
import type { Product } from '../product';
import { addressOf, pages } from './pages';
import { canariesOf, watchPrivacy } from './privacy';
import { openAfresh, openStage, type Stage } from './stage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark', 'contrast'] as const;
const widths = [1366, 390] as const;
const everyRule = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** A theme changes colours and nothing else. */
const rulesOfColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

let stage: Stage;
let product: Product;
let page: Page;
let privacy: ReturnType<typeof watchPrivacy>;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ reducedMotion: 'reduce', patience: 20_000 });
  ({ product, page } = stage);
  privacy = watchPrivacy(page, await canariesOf(product, 'S-2026-0101'));
  // A case that is not there is answered with 404, and the browser says so.
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());
beforeEach(() => void problems.splice(0));

interface AxeRun { violations: { id: string; nodes: { target: unknown[] }[] }[] }

interface Read { aside: number; lang: string; headings: number; text: string }
const read = (inside: Frame): Promise<Read> => inside.evaluate(() => ({
  aside: document.documentElement.scrollWidth - innerWidth, lang: document.documentElement.lang, headings: document.querySelectorAll('h1').length, text: document.body.innerText,
}));

async function faultsIn(inside: Frame, language: 'da' | 'en', rules: object): Promise<string[]> {
  if (!(await inside.evaluate(() => 'axe' in window))) await inside.evaluate(axe);
  const found = await inside.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: { run(where: Document, how: object): Promise<AxeRun> } }).axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
  }, rules);
  const { aside, lang, headings, text } = await read(inside);
  return [
    ...found,
    ...(aside > 0 ? [`scrolls ${aside} px sideways`] : []),
    ...(lang === language ? [] : [`says that it is in ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
    ...(/undefined|\[object|\bNaN\b|\bnull\b|Invalid Date|…: \d/.exec(text) ?? []),
    ...foreignLines(text, language),
  ];
}

/** Rows that a new width takes away are gone, and the new ones stand: nothing has changed in the document for a while. */
const settled = (inside: Frame) => inside.evaluate(() => new Promise<void>((done) => {
  let quiet = setTimeout(finish, 80);
  const watch = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, 80);
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
    // Colours fade into each other; what is half way between two themes is nobody's page.
    await inside.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' });
    for (const theme of themes) {
      if (theme !== 'light') {
        // The page is not loaded anew: the theme changes under it, as in Teams.
        const before = await inside.evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor);
        await page.evaluate((name) => document.querySelector('iframe')!.contentWindow!.postMessage({ func: 'themeChange', args: [name] }, location.origin), theme);
        await inside.waitForFunction((old) => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor !== old, before);
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await shown.ready(inside);
        await settled(inside);
        expect([`${name} ${theme} ${language} ${width}`, await faultsIn(inside, language, theme === 'light' ? everyRule : rulesOfColour)]).toEqual([`${name} ${theme} ${language} ${width}`, []]);
        if (process.env.PICTURES) await picture(page, `page-${name.replaceAll(/\W+/g, '-')}-${theme}-${language}-${width}`);
      }
    }
    expect(await privacy.leaks()).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  }, 60_000);
});

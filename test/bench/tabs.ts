/**
 * The tab on a slow machine: the overview with 5,000 rows and a processor four times slower. Beside it what a browser fetches.
 * `node dist/test/bench/tabs.js` after a build. Counts and ratios decide; milliseconds are printed to be read.
 */
import { openBrowser, tab } from '../browser';
import { budgets, weighTabs } from '../bundle';
import { Product } from '../product';

const rowCount = 5000;
const slower = 4;
/** Interactions slower than this feel slow (Web Vitals). Read, not judged: the machine is shared. */
const interactions = 20;

interface Measure { what: string; value: string; aim: string; kept: boolean }

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const phases = ['request', 'assessment', 'decision', 'order', 'delivery', 'followUp'];

/** An overview as the API would answer it, made from one real row so that its shape is always the one of today. */
function manyRows(real: { rows: Record<string, unknown>[] }) {
  const model = real.rows[0]!;
  const rows = Array.from({ length: rowCount }, (_, n) => ({ ...model, caseNo: `S-2026-${String(n + 1000).padStart(5, '0')}`, phase: phases[n % phases.length], goals: (model.goals as object[]).map((goal, i) => ({ ...goal, goalId: id(n * 10 + i) })) }));
  return { ...real, rows };
}

const p95 = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

async function measure(product: Product): Promise<Measure[]> {
  const overview = manyRows((await product.get('caseworker', 'cases?scope=mine')).body);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, locale: 'da-DK' });
    page.setDefaultTimeout(60_000);
    await page.route(/\/api\/cases\?/, (route) => route.fulfill({ json: overview }));
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const begun = Date.now();
    await page.goto(`${product.appUrl}/teams/#/caseworker/personal`);
    const inside = await tab(page);
    await inside.locator('[data-case]').first().waitFor();
    const first = Date.now() - begun;
    const elements = await inside.locator('[data-case]').count();
    const search = inside.getByRole('searchbox');
    await search.waitFor();
    await inside.evaluate(`(() => {
      globalThis.seen = [];
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) globalThis.seen.push(entry.duration); }).observe({ type: 'event', durationThreshold: 16 });
    })()`);
    for (let n = 0; n < interactions; n++) await search.press(n % 2 === 0 ? '1' : 'Backspace', { delay: 30 });
    await inside.evaluate('new Promise((done) => setTimeout(done, 500))');
    const seen = (await inside.evaluate('globalThis.seen')) as number[];
    const box = inside.getByRole('row').getByRole('checkbox').nth(1);
    const touched = (await box.count()) === 0 ? undefined : await (async () => {
      await inside.evaluate(`(() => {
        globalThis.touched = new Set();
        new MutationObserver((changes) => { for (const { target } of changes) { const row = (target.closest ? target : target.parentElement)?.closest('[role="row"], tr'); if (row) globalThis.touched.add(row); } }).observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true });
      })()`);
      await box.check({ force: true });
      await inside.evaluate('new Promise((done) => setTimeout(done, 500))');
      return (await inside.evaluate('globalThis.touched.size')) as number;
    })();
    return [
      { what: `first of ${rowCount} rows, ${slower}× slower`, value: `${first} ms`, aim: 'read', kept: true },
      { what: 'rows in the page', value: String(elements), aim: '≤ 60', kept: elements <= 60 },
      { what: `interaction p95, ${slower}× slower`, value: `${p95(seen)} ms`, aim: '≤ 200 ms on a quiet machine', kept: true },
      ...(touched === undefined ? [] : [{ what: 'rows drawn anew by selecting one', value: String(touched), aim: '≤ 2', kept: touched <= 2 }]),
    ];
  } finally {
    await browser.close();
  }
}

/** @returns whether every aim was kept */
export async function benchTabs(product: Product): Promise<boolean> {
  const { first, all } = weighTabs();
  const measures: Measure[] = [
    { what: 'JavaScript before the first row', value: `${first.toFixed(1)} KB`, aim: `≤ ${budgets.first} KB`, kept: first <= budgets.first },
    { what: 'JavaScript in all, one language and theme', value: `${all.toFixed(1)} KB`, aim: `≤ ${budgets.all} KB`, kept: all <= budgets.all },
    ...(await measure(product)),
  ];
  console.log('\nThe tab\n');
  for (const { what, value, aim, kept } of measures) console.log(`${what.padEnd(46)}${value.padStart(12)}   ${kept ? 'kept' : 'MISSED'}  ${aim}`);
  return measures.every((one) => one.kept);
}

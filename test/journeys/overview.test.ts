/** The overview tabs as people use them: the caseworker's views and steps in many cases, the team's board and figures, the provider's day, and long lists. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { addDays } from '#domain/calendar';
import { oid } from '../lives';
import { collectProblems, picture, tab } from '../browser';
import { type Product, until } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1366, height: 900 }, patience: 10_000 });
  ({ product, page } = stage);
  collectProblems(page, problems);
}, 120_000);
afterAll(() => stage?.close());
beforeEach(() => void problems.splice(0));

async function openTab(person: string, place = 'personal', { theme = 'light', lang = 'da' } = {}): Promise<Frame> {
  await openAfresh(page, `${product.appUrl}/teams/#/${person}/${place}?theme=${theme}&lang=${lang}`);
  const frame = await tab(page);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}
const linesOf = (frame: Frame) => frame.getByRole('row').filter({ has: frame.locator('[data-case]') });
const overview = async (person: string, scope: string) => (await product.get(person, `cases?scope=${scope}`)).body as { today: string; rows: { caseNo: string; owner: string; heldUntil?: string; dueToday: boolean; opens: string }[] };
const pick = (frame: Frame, caseNo: string) => frame.getByRole('checkbox', { name: `Vælg ${caseNo}` }).check();

describe('the caseworker', () => {
  test('sees what is due, narrows, groups, sorts, and keeps a view of her own', async () => {
    const frame = await openTab('caseworker');
    await linesOf(frame).first().waitFor();
    const { rows } = await overview('caseworker', 'mine');
    const due = rows.filter((r) => r.dueToday).length;
    await frame.getByRole('button', { name: `I dag (${due})` }).click();
    await until('only what is due stands', async () => (await linesOf(frame).count()) === due);
    await frame.getByRole('button', { name: /^Alle \(/ }).click();
    await frame.getByLabel('Gruppér efter').selectOption('phase');
    await frame.getByRole('gridcell', { name: /· \d+ sag/ }).first().waitFor();
    await picture(page, 'overview-grouped');
    await frame.getByLabel('Gruppér efter').selectOption('none');
    await frame.getByRole('columnheader', { name: 'Sag', exact: true }).getByRole('button').click();
    const numbers = await frame.locator('[data-case]').allInnerTexts();
    expect(numbers).toEqual([...numbers].sort());
    await frame.getByRole('button', { name: 'Flere filtre' }).click();
    await frame.getByLabel('Målenes lys').selectOption('behind');
    await frame.getByRole('button', { name: 'Gem visning' }).click();
    await picture(page, 'overview-filters');
    const own = frame.getByRole('button', { name: /^bagud · Sag, stigende$/ });
    await frame.getByRole('button', { name: 'Ryd filtre' }).click();
    await own.click();
    expect(await frame.getByLabel('Målenes lys').inputValue()).toBe('behind');
    const again = await openTab('caseworker');
    await again.getByRole('button', { name: /^bagud · Sag, stigende$/ }).waitFor();
    await again.getByRole('button', { name: /^Fjern visningen/ }).click();
    expect(problems).toEqual([]);
  });

  test('moves, selects and opens by keyboard, and comes back to the row she left', async () => {
    const frame = await openTab('caseworker');
    await linesOf(frame).first().waitFor();
    const focused = () => frame.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.case);
    await frame.locator('[data-case][tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('End');
    expect(await focused()).not.toBe(second);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press(' ');
    await frame.getByText('1 sag valgt').waitFor();
    await page.keyboard.press('Control+a');
    await frame.getByText(/^\d+ sager valgt/).waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('group', { name: 'Gør med de valgte' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: new RegExp(second!) }).waitFor();
    await frame.getByRole('link', { name: /Mine sager|Tilbage/ }).first().click();
    await linesOf(frame).first().waitFor();
    expect(await focused()).toBe(second);
  });

  test('gives several cases to a colleague, is told which one could not, and takes a file of them', async () => {
    const frame = await openTab('caseworker');
    await frame.getByRole('button', { name: 'Teamets sager' }).click();
    await frame.getByRole('button', { name: 'Sager', exact: true }).click();
    await linesOf(frame).first().waitFor();
    const { rows } = await overview('caseworker', 'team');
    const mine = rows.filter((r) => r.owner === oid('caseworker')).map((r) => r.caseNo);
    const [theirs] = rows.filter((r) => r.owner !== oid('caseworker')).map((r) => r.caseNo);
    await frame.getByRole('searchbox').fill('S-2026');
    for (const caseNo of [mine[0]!, mine[1]!, theirs!]) await pick(frame, caseNo);
    const [download] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: 'Eksportér' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^sager-\d{4}-\d{2}-\d{2}\.csv$/);
    const lines = readFileSync((await download.path())!, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines.slice(1).every((line) => /^S-2026-\d{4};/.test(line))).toBe(true);
    await frame.getByRole('button', { name: 'Skift sagsbehandler' }).click();
    const dialog = frame.getByRole('dialog', { name: 'Skift sagsbehandler' });
    await dialog.getByText('Mikkel Brandt').waitFor({ state: 'attached' });
    const people = await dialog.getByLabel(/Ny sagsbehandler/).locator('option').allInnerTexts();
    expect(people).toContain('Mikkel Brandt');
    expect(people).not.toContain('Jonas Vad');
    await dialog.getByLabel(/Ny sagsbehandler/).selectOption({ label: 'Mikkel Brandt' });
    await dialog.getByRole('button', { name: 'Skift', exact: true }).click();
    const told = frame.getByRole('dialog', { name: 'Resultat' });
    await told.getByText('1 kunne ikke. Gjort i 2 sager.').waitFor();
    const items = await told.getByRole('listitem').allInnerTexts();
    expect(items[0]).toMatch(new RegExp(`^${theirs}: `));
    expect(items.slice(1)).toEqual([mine[0], mine[1]].map((caseNo) => `${caseNo}: Gjort`));
    await picture(page, 'overview-bulk-result');
    await told.getByRole('button', { name: 'Luk' }).click();
    await frame.getByText('1 sag valgt').waitFor();
    const after = (await overview('caseworker', 'team')).rows;
    expect(after.filter((r) => mine.slice(0, 2).includes(r.caseNo)).map((r) => r.owner)).toEqual([oid('caseworker2'), oid('caseworker2')]);
    for (const caseNo of mine.slice(0, 2)) expect((await product.post('teamlead', `cases/${caseNo}/reassignCase`, { owner: oid('caseworker') })).status).toBe(200);
  });

  test('lays a case aside until a day; it leaves the day’s work and comes back by itself', async () => {
    const { rows, today } = await overview('caseworker', 'mine');
    const caseNo = rows[0]!.caseNo;
    const day = addDays(today, 3);
    const frame = await openTab('caseworker');
    await linesOf(frame).first().waitFor();
    await pick(frame, caseNo);
    await picture(page, 'overview-selected');
    await frame.getByRole('button', { name: 'Læg til side' }).click();
    const dialog = frame.getByRole('dialog', { name: 'Læg til side' });
    await dialog.getByRole('button', { name: 'Læg til side' }).click();
    expect(await dialog.getByText('Skal udfyldes.').count()).toBe(2);
    await dialog.getByLabel(/^Indtil/).fill(day);
    await dialog.getByLabel(/^Begrundelse/).fill('Afventer indlæggelse');
    await picture(page, 'overview-hold');
    await dialog.getByRole('button', { name: 'Læg til side' }).click();
    await frame.getByRole('dialog', { name: 'Resultat' }).getByRole('button', { name: 'Luk' }).click();
    await linesOf(frame).filter({ hasText: caseNo }).filter({ hasText: 'Lagt til side til' }).waitFor();
    await frame.getByRole('link', { name: caseNo }).click();
    await frame.getByText('”Afventer indlæggelse”').waitFor();
    await picture(page, 'case-hold');
    const line = async () => (await overview('caseworker', 'mine')).rows.find((r) => r.caseNo === caseNo)!;
    expect(await line()).toMatchObject({ heldUntil: day });
    await product.clock({ advance: 'P3D' });
    expect(await line()).toMatchObject({ dueToday: true });
    expect(await line()).not.toHaveProperty('heldUntil');
    const back = await openTab('caseworker');
    await back.getByRole('button', { name: /^I dag/ }).click();
    await linesOf(back).filter({ hasText: caseNo }).filter({ hasText: 'Tilbage igen i dag' }).waitFor();
    await picture(page, 'overview-back');
  });

  test('is told calmly that nothing is there, and gets a way on when nothing comes', async () => {
    await page.route('**/api/cases?scope=mine', (route) => route.fulfill({ status: 503, json: { code: 'unavailable', message: 'x' } }));
    const frame = await openTab('caseworker');
    await frame.getByRole('alert').getByRole('button', { name: 'Prøv igen' }).waitFor({ timeout: 20_000 });
    await page.unroute('**/api/cases?scope=mine');
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await linesOf(frame).first().waitFor();
    await frame.getByRole('searchbox').fill('findes ikke');
    await frame.getByRole('heading', { name: 'Ingen sager passer' }).waitFor();
    await frame.getByRole('button', { name: 'Ryd søgning og filtre' }).click();
    await linesOf(frame).first().waitFor();
  });
});

describe('the team', () => {
  test('begins with the same board for everyone; the lead opens the cases behind a number, a colleague sees the lines', async () => {
    const boards: string[] = [];
    for (const person of ['teamlead', 'caseworker2']) {
      const frame = await openTab(person, 'channel-tab');
      await frame.getByRole('heading', { name: 'Åbne sager pr. fase' }).waitFor();
      boards.push(await frame.getByRole('table').innerText());
      expect(await frame.getByText('Mine sager').count()).toBe(0);
    }
    expect(boards[0]).toBe(boards[1]);
    await picture(page, 'overview-board');
    const frame = await tab(page);
    await frame.getByRole('button', { name: 'Levering', exact: true }).click();
    await linesOf(frame).first().waitFor();
    const locked = (await overview('caseworker2', 'team')).rows.filter((r) => r.opens !== 'yes').map((r) => r.caseNo);
    expect(await frame.locator('a[data-case]').evaluateAll((links, closed) => links.filter((a) => closed.includes((a as HTMLElement).dataset.case!)).length, locked)).toBe(0);
    const lead = await openTab('teamlead');
    await lead.getByRole('button', { name: 'Levering', exact: true }).click();
    const link = lead.locator('a[data-case]').first();
    const caseNo = (await link.innerText()).trim();
    await link.click();
    await lead.getByRole('heading', { level: 1, name: new RegExp(caseNo) }).waitFor();
    expect(problems).toEqual([]);
  });

  test('figures hide few citizens, tell what they rest on, and rank nobody', async () => {
    const frame = await openTab('teamlead');
    await frame.getByRole('button', { name: 'Nøgletal' }).click();
    await frame.getByRole('heading', { name: 'Sagstal og vægt' }).waitFor();
    await frame.getByRole('heading', { name: 'Fremgang med målene' }).waitFor();
    await frame.getByText('skjult', { exact: true }).first().waitFor();
    await frame.getByText(/n = \d/).first().waitFor();
    await picture(page, 'overview-figures');
    for (const by of ['provider', 'goalType', 'period']) {
      await frame.getByLabel('Opdelt efter').selectOption(by);
      await frame.getByRole('heading', { level: 3, name: 'Alle sammen' }).waitFor();
      expect(await frame.locator('main').innerText()).not.toMatch(/undefined|NaN|null|\[object/);
    }
    await picture(page, 'overview-figures-period');
    await frame.getByRole('button', { name: 'Ledelsestilsyn' }).click();
    await frame.getByRole('heading', { name: /Sager til gennemgang/ }).waitFor();
    const drawn = await frame.getByRole('link', { name: /^S-2026/ }).allInnerTexts();
    expect(drawn).toHaveLength(5);
    const again = await openTab('teamlead');
    await again.getByRole('button', { name: 'Ledelsestilsyn' }).click();
    await again.getByRole('heading', { name: /Sager til gennemgang/ }).waitFor();
    expect(await again.getByRole('link', { name: /^S-2026/ }).allInnerTexts()).toEqual(drawn);
    await picture(page, 'overview-supervision');
    expect(problems).toEqual([]);
  });
});

test('a provider sees what the municipality waits for, the follow-ups ahead, and own steps and statuses', async () => {
  const frame = await openTab('provider-internal');
  await frame.getByRole('heading', { name: 'Kommunen venter på jer' }).waitFor();
  await frame.getByRole('heading', { name: 'Alle bestillinger' }).waitFor();
  await picture(page, 'overview-provider');
  const more = frame.getByRole('button', { name: /^Vis delmål og egne statusser/ }).first();
  await more.click();
  await frame.getByRole('heading', { name: 'Delmål, indsatser og metoder' }).waitFor();
  await frame.getByRole('heading', { name: 'Egne statusser' }).waitFor();
  await picture(page, 'overview-provider-details');
  const lead = await openTab('provider-lead');
  await lead.getByText('Vejviserne: hele tilbuddet').waitFor();
  expect(problems).toEqual([]);
});

describe('five thousand cases', () => {
  const many = 5000;
  let frame: Frame;
  beforeAll(async () => {
    const real = (await product.get('caseworker', 'cases?scope=mine')).body;
    const rows = Array.from({ length: many }, (_x, i) => ({ ...real.rows[i % real.rows.length], caseNo: `S-2026-${1000 + i}` }));
    await page.route('**/api/cases?scope=mine', (route) => route.fulfill({ json: { ...real, rows } }));
    frame = await openTab('caseworker');
    await linesOf(frame).first().waitFor();
  });
  afterAll(() => page.unroute('**/api/cases?scope=mine'));

  const drawn = () => frame.locator('[data-row]').count();
  test('only those in sight are in the document, at the top, in the middle, and at the end', async () => {
    expect(await frame.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(many + 1));
    for (const share of [0, 0.5, 1]) {
      await frame.evaluate((part) => window.scrollTo(0, document.documentElement.scrollHeight * part), share);
      await page.waitForTimeout(300);
      expect(await drawn()).toBeGreaterThan(3);
      expect(await drawn()).toBeLessThanOrEqual(60);
    }
    await frame.locator('[data-case]').last().focus();
    await page.keyboard.press('End');
    await frame.locator(`[data-case="S-2026-${1000 + many - 1}"]:focus`).waitFor();
    await page.keyboard.press('Home');
    await frame.locator('[data-case="S-2026-1000"]:focus').waitFor();
  });

  test('selecting one draws at most two rows again', async () => {
    await frame.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(300);
    // Preact has a new node for an element each time its component is drawn (`__k` are a node's children, `__e` is its element).
    const redrawn = async (act: () => Promise<void>) => {
      await frame.evaluate(() => {
        interface Node { __k?: (Node | null)[] | null; __e?: Element }
        const drawings = () => {
          const found = new Map<Element, Node>();
          const visit = (node: Node | null): void => {
            if (node?.__e?.matches?.('[data-row]')) found.set(node.__e, node);
            if (Array.isArray(node?.__k)) node.__k.forEach(visit);
          };
          const root = document.getElementById('root') as Node & HTMLElement;
          visit({ __k: [root.__k].flat() as Node[] });
          return found;
        };
        Object.assign(window, { before: drawings(), drawings });
      });
      await act();
      await page.waitForTimeout(200);
      return frame.evaluate(() => {
        const { before, drawings } = window as unknown as { before: Map<Element, unknown>; drawings(): Map<Element, unknown> };
        const after = drawings();
        return [...before].filter(([row, drawing]) => row.isConnected && after.get(row) !== drawing).length;
      });
    };
    const boxes = frame.getByRole('checkbox', { name: /^Vælg S-/ });
    const changes = [await redrawn(() => boxes.nth(2).check()), await redrawn(() => boxes.nth(4).check()), await redrawn(() => boxes.nth(2).uncheck())];
    expect(Math.min(...changes)).toBeGreaterThan(0);
    expect(Math.max(...changes)).toBeLessThanOrEqual(2);
  });

  test('a change of theme needs no new page, and a narrow screen draws as few', async () => {
    await frame.evaluate(() => Object.assign(window, { same: true }));
    await page.setViewportSize({ width: 390, height: 800 });
    await page.waitForTimeout(500);
    expect(await drawn()).toBeGreaterThan(1);
    expect(await drawn()).toBeLessThanOrEqual(60);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await frame.evaluate(() => 'same' in window)).toBe(true);
    await page.setViewportSize({ width: 1366, height: 900 });
  });
});

/** The case page in a real browser: gates mended from the stage bar, nothing typed is lost, and nothing internal before the citizen's eyes. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { picture, tab } from '../browser';
import { faintWords } from '../contrast';
import { accepted, inDays, newCaseNo, opened, opening, ordered } from '../lives';
import { type Product, until } from '../product';
import { openAfresh, openStage, type Stage } from './stage';

let stage: Stage;
let product: Product;
let page: Page;
const crashes: string[] = [];

beforeAll(async () => {
  stage = await openStage({ demo: false, viewport: { width: 1366, height: 900 } });
  ({ product, page } = stage);
  page.on('pageerror', (error) => crashes.push(error.message));
}, 120_000);
afterAll(() => stage?.close());

async function open(place: string, person = 'caseworker', query = ''): Promise<Frame> {
  await openAfresh(page, `${product.appUrl}/teams/#/${person}/personal/${place}${query}`);
  const frame = await tab(page);
  // Not by its role: behind a form that opens at once the page is not offered to assistive technology.
  await frame.locator('h1').waitFor();
  return frame;
}
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** What WCAG 2.2 AA finds wrong on the page, by rule and place. */
async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 160)}`));
}
const viewOf = async (caseNo: string) => (await product.get('caseworker', `cases/${caseNo}`)).body.view;

test('what the next gate lacks stands under the stage bar, with the form that mends it', async () => {
  const caseNo = newCaseNo();
  const { answerBy: _answerBy, ...request } = opening(caseNo);
  await product.post('caseworker', 'cases', request);
  const frame = await open(`case/${caseNo}`);
  const stages = frame.getByRole('region', { name: 'Hvor langt er sagen?' });
  expect(await stages.getByRole('listitem', { name: 'Sagsåbning: her er vi' }).getAttribute('aria-current')).toBe('step');
  const lack = stages.getByRole('listitem').filter({ hasText: 'Skal på plads' });
  await lack.getByText('RSL § 3 stk. 2').waitFor();
  await picture(page, 'case-page-gate');
  await lack.getByRole('button', { name: 'Vælg sagsbehandlingsfrist' }).click();
  const dialog = frame.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /^Område/ }).selectOption({ label: 'Socialpædagogisk støtte (8 uger)' });
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await lack.waitFor({ state: 'hidden' });
  // The own step can be taken back, and the gate says so again.
  await frame.getByRole('button', { name: 'Fortryd' }).click();
  await lack.waitFor();
});

test('an address leads straight into the form of a verb, about the record that it names', async () => {
  const caseNo = await opened(product);
  await product.post('caseworker', `cases/${caseNo}/raiseMatter`, { kind: 'oralInformation', text: 'Sagt i telefonen.' });
  const [matter] = (await viewOf(caseNo)).matters;
  const frame = await open(`case/${caseNo}/do/settleMatter/${matter.matterId}`);
  const dialog = frame.getByRole('dialog', { name: 'Afslut hændelsen eller anmodningen' });
  await dialog.getByLabel(/^Udfald/).fill('Skrevet ned.');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await viewOf(caseNo)).matters[0].settled.outcome).toBe('Skrevet ned.');
});

test('what was typed survives a lost connection, a change by others, a closed form and a page that is loaded anew', async () => {
  const caseNo = await opened(product);
  await product.post('caseworker', `cases/${caseNo}/setPurpose`, { text: 'At komme i gang.' });
  const frame = await open(`case/${caseNo}`);
  await frame.getByRole('button', { name: 'Ret formål' }).click();
  const dialog = frame.getByRole('dialog');
  const field = dialog.getByLabel(/^Formål med indsatsen/);
  await field.fill('At bo for sig selv.');
  const verbs = '**/api/cases/*/setPurpose';
  await page.route(verbs, (route) => route.abort('internetdisconnected'));
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.getByText('Der kom intet svar.').waitFor();
  expect(await field.inputValue()).toBe('At bo for sig selv.');
  await page.unroute(verbs);

  await product.post('caseworker', `cases/${caseNo}/setPurpose`, { text: 'At gå på arbejde.' });
  await dialog.getByRole('button', { name: 'Gem' }).click();
  const compared = dialog.getByRole('table', { name: /^Det, der gælder nu/ });
  expect(await compared.getByRole('row').nth(1).innerText()).toMatch(/At gå på arbejde\.\s+At bo for sig selv\./);
  await dialog.getByText('Formålet blev skrevet').waitFor();
  await picture(page, 'case-page-conflict');

  await dialog.getByRole('button', { name: 'Annullér' }).click();
  await frame.getByRole('button', { name: 'Ret formål' }).click();
  await dialog.getByText('Det, du skrev sidst, er hentet frem igen.').waitFor();
  expect(await field.inputValue()).toBe('At bo for sig selv.');
  await until('the draft is on the server', async () => (await product.get('caseworker', `cases/${caseNo}/drafts/setPurpose`)).body.draft);

  const anew = await open(`case/${caseNo}`);
  await anew.getByRole('button', { name: 'Ret formål' }).click();
  const again = anew.getByRole('dialog');
  await again.getByRole('button', { name: 'Hent kladden frem' }).click();
  expect(await again.getByLabel(/^Formål med indsatsen/).inputValue()).toBe('At bo for sig selv.');
  await again.getByRole('button', { name: 'Gem' }).click();
  await again.waitFor({ state: 'hidden' });
  expect((await viewOf(caseNo)).purpose).toBe('At bo for sig selv.');
  await until('the draft is gone', async () => (await product.get('caseworker', `cases/${caseNo}/drafts/setPurpose`)).body.draft === null);
  const kept = await anew.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('At bo for sig selv');
}, 60_000);

test('the page turned towards the citizen shows nothing internal, keeps the screen, and prints', async () => {
  const { caseNo } = await ordered(product);
  const internal = ['KANARIE-NOTAT', 'KANARIE-SPARRING', 'KANARIE-SAG', 'KANARIE-VURDERING'];
  await product.post('caseworker', `cases/${caseNo}/writeNote`, { room: 'professional', kind: 'note', text: internal[0] });
  await product.post('caseworker', `cases/${caseNo}/writeNote`, { room: 'professional', kind: 'sparring', text: internal[1] });
  await product.post('caseworker', `cases/${caseNo}/raiseMatter`, { kind: 'worry', text: internal[2] });
  const { themes } = await viewOf(caseNo);
  const theme = themes[0]?.theme ?? (await product.get('caseworker', 'ffb')).body.concepts.find((c: { kind: string; selectable: boolean }) => c.kind === 'condition' && c.selectable).parent;
  await product.post('caseworker', `cases/${caseNo}/recordThemeNote`, { theme, informer: 'caseworker', text: internal[3] });
  await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'Min egen dør.' });

  const frame = await open(`case/${caseNo}`);
  await frame.getByRole('button', { name: /^Fagligt rum/, expanded: false }).click();
  await frame.getByText('KANARIE-SPARRING').waitFor();
  await frame.getByRole('button', { name: 'Sammen med borgeren' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Din sag' }).waitFor();
  await frame.getByText('Min egen dør.').waitFor();
  const everything = () => frame.evaluate(() => document.documentElement.outerHTML);
  const shown = await everything();
  expect(internal.filter((words) => shown.includes(words))).toEqual([]);
  expect(await frame.getByRole('region', { name: 'Så langt er vi' }).getByRole('listitem').count()).toBe(5);

  // Going back leads nowhere until the caseworker has turned the screen.
  await frame.evaluate(() => history.back());
  await frame.getByRole('alertdialog').waitFor();
  const afterBack = await everything();
  expect(internal.filter((words) => afterBack.includes(words))).toEqual([]);
  await frame.getByRole('button', { name: 'Bliv her' }).click();

  await page.emulateMedia({ media: 'print' });
  expect(await frame.getByRole('button', { name: 'Udskriv' }).isVisible()).toBe(false);
  expect(await frame.getByText('Min egen dør.').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const small = await frame.getByRole('button').evaluateAll((buttons) => buttons.filter((b) => b.getBoundingClientRect().height < 48).map((b) => b.textContent));
    expect(small).toEqual([]);
    expect(await faintWords(frame)).toEqual([]);
    await picture(page, `citizen-page-${width}`);
  }
  await page.setViewportSize({ width: 1366, height: 900 });
  await frame.getByRole('button', { name: 'Tilbage til sagen' }).click();
  await frame.getByRole('button', { name: 'Vis sagen' }).click();
  await frame.getByRole('heading', { level: 1, name: new RegExp(caseNo) }).waitFor();
}, 60_000);

test('caseworker and citizen look at two goals together: nothing is lost, all can be taken back, and every page tells of it', async () => {
  const { caseNo } = await ordered(product);
  await product.post('caseworker', `cases/${caseNo}/writeNote`, { room: 'professional', kind: 'note', text: 'KANARIE-NOTAT' });
  const goalsOf = async () => (await viewOf(caseNo)).goals as { goalId: string; currentLevel: number; talks?: object[] }[];
  const [bus, shopping] = await goalsOf();
  const draft = async () => (await product.get('caseworker', `cases/${caseNo}/drafts/scoreWithCitizen:${bus!.goalId}`)).body.draft;
  const words = 'KANARIE: Nu tager jeg selv bussen.';
  await page.setViewportSize({ width: 390, height: 844 });
  let frame = await open(`case/${caseNo}`);
  await frame.getByRole('button', { name: 'Sammen med borgeren' }).click();
  const goal = (n: number) => frame.getByRole('region', { name: 'Dine mål' }).getByRole('listitem').nth(n);
  const press = (name: string, n = 0) => goal(n).getByRole('button', { name, exact: true }).click();
  const asks = (name: string | RegExp, n = 0) => until(name.toString(), async () => {
    const heading = goal(n).getByRole('heading', { name });
    return (await heading.count()) > 0 && heading.evaluate((h) => h === document.activeElement);
  });

  await press('Se på målet sammen');
  await asks('Hvordan går det for dig?');
  await goal(0).getByText('Spørgsmål 1 af 4').waitFor();
  await press('Godt');
  await press('Næste');
  await asks('Hvordan er det gået siden starten?');
  await press('Meget bedre');
  await press('Næste');
  await asks('Hvor svært er det i dag?');
  await goal(0).getByText(/^Det sagde vi .*: Meget svært$/).waitFor();
  await press('Lidt svært');
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await frame.getByRole('button').evaluateAll((buttons) => buttons.filter((b) => b.getBoundingClientRect().height < 48).map((b) => b.textContent))).toEqual([]);
    expect(await faults(frame)).toEqual([]);
    await picture(page, `citizen-question-${width}`);
  }
  await press('Næste');
  await asks('Hvad vil du selv sige om målet?');
  const own = () => goal(0).getByRole('textbox');
  await own().fill(words);
  const verbs = '**/api/cases/*/scoreWithCitizen';
  await page.route(verbs, (route) => route.abort('internetdisconnected'));
  await press('Gem');
  await goal(0).getByText('Det blev ikke gemt endnu. Dine svar står her stadig.').waitFor();
  expect(await own().inputValue()).toBe(words);
  await page.unroute(verbs);
  await until('the answers are on the server', async () => (await draft())?.values.words === words);
  expect((await goalsOf())[0]!.talks).toEqual([]);

  // The page is loaded anew, as on another device: the answers are there, and nothing of them is in the browser.
  frame = await open(`case/${caseNo}/citizen`);
  await press('Se på målet sammen');
  await goal(0).getByText('Her er dine svar fra før.').waitFor();
  expect(await goal(0).getByRole('button', { name: 'Godt', exact: true }).getAttribute('aria-pressed')).toBe('true');
  for (let i = 0; i < 3; i++) await press('Næste');
  expect(await own().inputValue()).toBe(words);
  await press('Gem');
  await goal(0).getByRole('status').filter({ hasText: 'Tak. Det er gemt.' }).waitFor();
  await goal(0).getByText('Det går bedre', { exact: true }).waitFor();
  await until('the draft is gone', async () => (await draft()) === null);
  expect((await goalsOf())[0]).toMatchObject({ currentLevel: 1, talks: [{ score: 2, citizenOwnScore: 2, satisfaction: 4, level: 1, words }] });

  // Taken back at once, the answers stand again; one of them is set right.
  await press('Fortryd');
  await asks('Hvordan går det for dig?');
  expect((await goalsOf())[0]).toMatchObject({ currentLevel: 3, talks: [] });
  await press('Næste');
  await press('Lidt bedre');
  for (let i = 0; i < 2; i++) await press('Næste');
  await press('Gem');

  await press('Næste mål');
  await asks('Hvordan går det for dig?', 1);
  await press('Spring over', 1);
  await press('Lidt dårligere', 1);
  await press('Vi ser det ikke ens', 1);
  await goal(1).getByRole('group', { name: 'Hvad skriver vi sammen?' }).getByRole('button', { name: 'Som før' }).click();
  await press('Næste', 1);
  await press('Spring over', 1);
  await press('Gem', 1);
  await goal(1).getByRole('status').filter({ hasText: 'Tak. Det er gemt.' }).waitFor();
  await press('Færdig', 1);
  await until('the focus is where it was', () => goal(1).getByRole('button', { name: 'Se på målet sammen' }).evaluate((b) => b === document.activeElement));
  expect(await goal(0).innerText()).toMatch(/Det går bedre\s+Du siger selv: Det går bedre/);
  expect(await goal(1).innerText()).toMatch(/Det går, som det plejer\s+Du siger selv: Det går dårligere/);
  await frame.getByRole('region', { name: 'Det har du fortalt' }).getByText(words).waitFor();
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).not.toContain('KANARIE-NOTAT');
  expect(await frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('KANARIE');
  // What was said last stands beside the question, and the change is told once a day.
  await press('Se på målet sammen');
  await goal(0).getByText(/^Det sagde vi .*: Godt$/).waitFor();
  await goal(0).getByText('Spørgsmål 1 af 3').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await goal(0).getByText('Spørgsmål 1 af 3').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 1366, height: 900 });
  await frame.getByRole('button', { name: 'Tilbage til sagen' }).click();
  await frame.getByRole('button', { name: 'Vis sagen' }).click();
  const compass = frame.getByRole('figure', { name: /kompas/i });
  expect(await compass.getByRole('row', { name: /Mål 1/ }).innerText()).toContain('+1');
  await frame.getByRole('article', { name: /^Mål 1/ }).getByText(words).waitFor();
  await frame.getByRole('article', { name: /^Mål 1/ }).getByText(/ · Godt · 1 · /).waitFor();
  await picture(page, 'case-page-looked-together');
  expect((await goalsOf())[1]).toMatchObject({ goalId: shopping!.goalId, currentLevel: 3, talks: [{ score: 0, citizenOwnScore: -1 }] });
}, 90_000);

test('a status is begun on the card, goes on in the tab, is there after a reload, and is gone when it was sent', async () => {
  await product.allowManyCards();
  const { caseNo, followUpId, goalIds: [bus, shopping] } = await accepted(product, 10);
  const card = await until('the follow-up card', async () => {
    await product.minute();
    return (await product.cards('provider-internal', 'C15', followUpId))[0];
  });
  const onCard = async () => {
    const shown = (await product.cards('provider-internal', 'C15', followUpId))[0]!.card;
    const values: Record<string, unknown> = {};
    JSON.stringify(shown, (_key, part: { id?: string; value?: unknown }) => {
      if (part?.id && part.value !== undefined) values[part.id] = part.value;
      return part;
    });
    return { values, text: JSON.stringify(shown) };
  };
  const draft = async () => (await product.get('provider-internal', `cases/${caseNo}/drafts/answerFollowUp:${followUpId}`)).body.draft;
  await product.control('POST', 'chats/provider-internal/invoke', { messageId: card.id, action: 'saveDraft', inputs: { [`score:${bus}`]: '1', [`status:${bus}`]: 'inProgress', [`tookPart:${bus}`]: 'yes' } });

  const toForm = async () => {
    const frame = await open(`case/${caseNo}/do/answerFollowUp/${followUpId}`, 'provider-internal');
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Hent kladden frem' }).click();
    const goal = (n: number) => dialog.getByRole('group', { name: new RegExp(`^Mål ${n}`) });
    return { frame, dialog, goal };
  };
  const begun = await toForm();
  expect(await begun.goal(1).getByLabel(/^Udvikling/).inputValue()).toBe('1');
  await begun.goal(2).getByLabel(/^Udvikling/).selectOption('ns:citizenAbsent');
  await begun.goal(2).getByLabel(/^Status/).selectOption('paused');
  await begun.goal(2).getByLabel(/^Deltog borgeren/).selectOption('no');
  const words = 'KANARIE: Hun var på sygehus.';
  await begun.goal(2).getByLabel(/^Kommentar/).fill(words);
  await begun.dialog.getByLabel(/^Vi ønsker et møde/).check();
  await begun.dialog.getByText('Kladden er gemt').waitFor();
  expect((await draft()).values).toMatchObject({ [`comment:${shopping}`]: words, [`score:${bus}`]: '1' });
  const there = await onCard();
  expect(there.values).toMatchObject({ [`score:${bus}`]: '1', [`score:${shopping}`]: 'ns:citizenAbsent', [`status:${shopping}`]: 'paused', [`tookPart:${shopping}`]: 'no', meetingWanted: 'true' });
  expect(there.text).not.toContain('KANARIE: Hun');
  // More time is asked for; what was filled in stays for the answer that is still to come.
  await begun.dialog.getByText('Kan I ikke svare nu?').click();
  const later = begun.dialog.getByRole('group', { name: 'Bed om mere tid' });
  await later.getByLabel(/^Til og med/).fill(inDays(12));
  await later.getByRole('combobox').selectOption('staffing');
  await later.getByRole('button', { name: 'Bed om mere tid' }).click();
  await begun.dialog.waitFor({ state: 'hidden' });
  expect((await draft()).values).toMatchObject({ [`comment:${shopping}`]: words });

  const again = await toForm();
  expect(await again.goal(1).getByLabel(/^Udvikling/).inputValue()).toBe('1');
  expect(await again.goal(2).getByLabel(/^Kommentar/).inputValue()).toBe(words);
  await picture(page, 'status-draft');
  await again.dialog.getByRole('button', { name: 'Send status' }).click();
  expect(await again.dialog.getByText('Skal udfyldes').count()).toBeGreaterThan(0);
  await again.dialog.getByLabel(/^Jeres anbefaling/).selectOption('continue');
  await again.dialog.getByRole('button', { name: 'Send status' }).click();
  await again.dialog.waitFor({ state: 'hidden' });
  await until('the draft is gone', async () => (await draft()) === null);
  const { followUps } = (await product.get('provider-internal', `cases/${caseNo}`)).body.view;
  expect(followUps[0]).toMatchObject({ stage: 'answered', answer: { recommendation: 'continue', meetingWanted: true }, comments: [{ goalId: shopping, text: words }] });
  expect(await again.frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('KANARIE');
}, 90_000);

test('by keyboard alone: to a folded part, into it, and to its form', async () => {
  const caseNo = await opened(product);
  const frame = await open(`case/${caseNo}`);
  await frame.getByRole('region', { name: 'Hvor langt er sagen?' }).waitFor();
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never came to ${name}`);
  }
  await tabTo('Udredning');
  await page.keyboard.press('Enter');
  // The way there unfolds the part and stands on its heading.
  await until('the part has the focus', async () => frame.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'));
  await frame.getByRole('button', { name: 'Beskriv et tema' }).first().waitFor();
  await tabTo('Beskriv et tema');
  await page.keyboard.press('Enter');
  const dialog = frame.getByRole('dialog', { name: 'Beskriv et tema' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Beskriv et tema');
});

test('every part of the page, a form and the citizen’s page stand up to WCAG 2.2 AA', async () => {
  const { caseNo } = await ordered(product);
  const frame = await open(`case/${caseNo}`);
  await frame.getByRole('region', { name: 'Hvor langt er sagen?' }).waitFor();
  for (const part of await frame.locator('[data-part] > h2 > button').all()) await part.click();
  await frame.getByText('Der er ingen interne notater.').waitFor();
  expect(await faults(frame)).toEqual([]);
  await frame.getByRole('button', { name: 'Registrér ønske' }).first().click();
  await frame.getByRole('dialog').waitFor();
  // Colours are judged when the dialog has come to rest.
  await frame.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
  expect(await faults(frame)).toEqual([]);
  const citizen = await open(`case/${caseNo}/citizen`);
  await citizen.getByRole('heading', { name: 'Dine mål' }).waitFor();
  expect(await faults(citizen)).toEqual([]);
}, 60_000);

test('no page crashed', () => {
  expect(crashes).toEqual([]);
});

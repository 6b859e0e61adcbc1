/** Every page that people see inside the tab. A new page is one line here, and is looked at in every theme, language and width. */
import type { Frame } from 'playwright-core';
import type { Section } from '../../tabs/pages/settings/sections';
import type { Product } from '../product';

export interface ShownPage { name: string; person: string; place: string; ready(inside: Frame): Promise<unknown> }

const titled = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 1, name }).waitFor();
const withSection = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 2, name }).waitFor();
const canBeSaved = (inside: Frame) => inside.getByRole('button', { name: /^(Gem ændringer|Save changes)$/ }).waitFor();
const inDialog = (inside: Frame) => inside.getByRole('dialog').getByRole('textbox').first().waitFor();
/** A part of the team's overview, which stands open when it was pressed. */
const pressed = (button: RegExp, heading: RegExp) => async (inside: Frame) => {
  await inside.getByRole('button', { name: button }).click();
  await withSection(heading)(inside);
};
async function unfolded(inside: Frame): Promise<void> {
  await titled(/S-2026-0101/)(inside);
  const folded = inside.locator('[data-part] > h2 > button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}
const settings = (section: Section, ready: ShownPage['ready'] = canBeSaved): ShownPage => ({ name: `settings, ${section}`, person: 'admin', place: `personal/settings/${section}`, ready });

/** The question that the two come to after the first one. */
async function askedTogether(inside: Frame): Promise<void> {
  await inside.getByRole('heading', { name: /Dine mål|Your goals/ }).waitFor();
  const change = inside.getByRole('heading', { name: /^Hvordan er det gået|^How has it gone/ });
  if (await change.count()) return;
  await inside.getByRole('button', { name: /^Se på målet sammen|^Look at the goal/ }).first().click();
  await inside.getByRole('button', { name: /^Godt$|^Well$/ }).click();
  await inside.getByRole('button', { name: /^Næste$|^Next$/ }).click();
  await change.waitFor();
}
const withPerson = (inside: Frame) => inside.getByRole('listitem').filter({ hasText: 'Signe Holm' }).waitFor();
/** One person is open, one is to be removed, and what it would do is told. */
async function withPersonOpen(inside: Frame): Promise<void> {
  await withPerson(inside);
  const remove = inside.getByRole('button', { name: /^(Fjern|Remove): Aisha Noor$/ });
  if (await remove.count()) {
    await remove.click();
    await inside.getByRole('button', { name: /^(Se virkningen|See the effect)$/ }).click();
    await inside.getByRole('heading', { level: 4 }).waitFor();
    await inside.getByRole('button', { name: /^(Ret|Edit): Ane Bruun$/ }).click();
  }
  await inside.getByRole('group', { name: /Roller|Roles/ }).waitFor();
}

export const pages: readonly ShownPage[] = [
  { name: 'overview', person: 'caseworker', place: 'personal', ready: (inside) => inside.getByRole('searchbox').waitFor() },
  { name: 'case', person: 'caseworker', place: 'personal/case/S-2026-0101', ready: titled(/S-2026-0101/) },
  { name: 'case, unfolded', person: 'caseworker', place: 'personal/case/S-2026-0101', ready: unfolded },
  { name: 'case of a provider', person: 'provider-internal', place: 'personal/case/S-2026-0101', ready: titled(/S-2026-0101/) },
  { name: 'form of a verb', person: 'caseworker', place: 'personal/case/S-2026-0101/do/setGoal', ready: inDialog },
  { name: 'form of an order', person: 'caseworker', place: 'personal/case/S-2026-0111/do/placeOrder', ready: inDialog },
  { name: 'a goal looked at with the citizen', person: 'caseworker', place: 'personal/case/S-2026-0101/citizen', ready: askedTogether },
  { name: 'unknown case', person: 'caseworker', place: 'personal/case/S-2026-9999', ready: (inside) => inside.getByRole('heading', { level: 1 }).waitFor() },
  { name: 'citizen', person: 'caseworker', place: 'personal/case/S-2026-0101/citizen', ready: withSection(/Dine mål|Your goals/) },
  { name: 'provider', person: 'provider-internal', place: 'personal', ready: withSection(/Alle bestillinger|All orders/) },
  { name: 'board', person: 'teamlead', place: 'channel-tab', ready: (inside) => inside.getByRole('table').waitFor() },
  { name: 'figures', person: 'teamlead', place: 'personal', ready: pressed(/^(Nøgletal|Key figures)$/, /Fremgang med målene|Progress/) },
  { name: 'supervision', person: 'teamlead', place: 'personal', ready: pressed(/^(Ledelsestilsyn|Supervision)$/, /./) },
  settings('organisation', withPerson),
  { name: 'settings, organisation being changed', person: 'admin', place: 'personal/settings/organisation', ready: withPersonOpen },
  { name: 'settings, organisation read by a team lead', person: 'teamlead', place: 'personal/settings/organisation', ready: withPerson },
  settings('deadlines'),
  settings('followUps'),
  settings('ladders'),
  settings('messages'),
  settings('rules', (inside) => inside.getByText(/^R01/).waitFor()),
  settings('delegation'),
  settings('negotiation'),
  settings('templates'),
  settings('figures'),
  settings('history', withSection(/./)),
  { name: 'settings read by a team lead', person: 'teamlead', place: 'personal/settings/followUps', ready: withSection(/Opfølgning|Follow-up/) },
  { name: 'operations', person: 'admin', place: 'personal/administration', ready: withSection(/Oversigter|Overviews/) },
];

export const addressOf = (product: Product, { person, place }: Pick<ShownPage, 'person' | 'place'>, theme = 'light', language = 'da'): string =>
  `${product.appUrl}/teams/#/${person}/${place}?theme=${theme === 'light' ? 'default' : theme}&lang=${language}`;

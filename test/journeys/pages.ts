/** Every page that people see inside the tab. A new page is one line here, and is looked at in every theme, language and width. */
import type { Frame } from 'playwright-core';
import type { Product } from '../product';

export interface ShownPage { name: string; person: string; place: string; ready(inside: Frame): Promise<unknown> }

const titled = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 1, name }).waitFor();
const withSection = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 2, name }).waitFor();
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
  { name: 'unknown case', person: 'caseworker', place: 'personal/case/S-2026-9999', ready: (inside) => inside.getByRole('heading', { level: 1 }).waitFor() },
  { name: 'settings, deadlines', person: 'admin', place: 'personal/settings/deadlines', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, ladders', person: 'admin', place: 'personal/settings/ladders', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, rules', person: 'admin', place: 'personal/settings/rules', ready: (inside) => inside.getByText(/^R01/).waitFor() },
  { name: 'settings, negotiation', person: 'admin', place: 'personal/settings/negotiation', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, organisation', person: 'admin', place: 'personal/settings/organisation', ready: withPerson },
  { name: 'settings, organisation being changed', person: 'admin', place: 'personal/settings/organisation', ready: withPersonOpen },
  { name: 'settings, organisation read by a team lead', person: 'teamlead', place: 'personal/settings/organisation', ready: withPerson },
  { name: 'settings read by a team lead', person: 'teamlead', place: 'personal/settings/followUps', ready: withSection(/Opfølgning|Follow-up/) },
  { name: 'operations', person: 'admin', place: 'personal/administration', ready: withSection(/Oversigter|Overviews/) },
];

export const addressOf = (product: Product, { person, place }: Pick<ShownPage, 'person' | 'place'>, theme = 'light', language = 'da'): string =>
  `${product.appUrl}/teams/#/${person}/${place}?theme=${theme === 'light' ? 'default' : theme}&lang=${language}`;

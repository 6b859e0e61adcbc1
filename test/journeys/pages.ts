/** Every page that people see inside the tab. A new page is one line here, and is looked at in every theme, language and width. */
import type { Frame } from 'playwright-core';
import type { Product } from '../product';

export interface ShownPage { name: string; person: string; place: string; ready(inside: Frame): Promise<unknown> }

const titled = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 1, name }).waitFor();
const withSection = (name: RegExp) => (inside: Frame) => inside.getByRole('heading', { level: 2, name }).waitFor();

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

export const pages: readonly ShownPage[] = [
  { name: 'overview', person: 'caseworker', place: 'personal', ready: (inside) => inside.getByRole('searchbox').waitFor() },
  { name: 'case', person: 'caseworker', place: 'personal/case/S-2026-0101', ready: titled(/S-2026-0101/) },
  { name: 'citizen', person: 'caseworker', place: 'personal/case/S-2026-0101/citizen', ready: (inside) => inside.getByRole('heading', { name: /Dine mål|Your goals/ }).waitFor() },
  { name: 'a goal looked at with the citizen', person: 'caseworker', place: 'personal/case/S-2026-0101/citizen', ready: askedTogether },
  { name: 'unknown case', person: 'caseworker', place: 'personal/case/S-2026-9999', ready: (inside) => inside.getByRole('heading', { level: 1 }).waitFor() },
  { name: 'settings, deadlines', person: 'admin', place: 'personal/settings/deadlines', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, ladders', person: 'admin', place: 'personal/settings/ladders', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, rules', person: 'admin', place: 'personal/settings/rules', ready: (inside) => inside.getByText(/^R01/).waitFor() },
  { name: 'settings, negotiation', person: 'admin', place: 'personal/settings/negotiation', ready: (inside) => inside.getByRole('group').nth(3).waitFor() },
  { name: 'settings, organisation', person: 'teamlead', place: 'personal/settings/organisation', ready: (inside) => inside.getByRole('table').nth(2).waitFor() },
  { name: 'settings read by a team lead', person: 'teamlead', place: 'personal/settings/followUps', ready: withSection(/Opfølgning|Follow-up/) },
  { name: 'operations', person: 'admin', place: 'personal/administration', ready: withSection(/Oversigter|Overviews/) },
];

export const addressOf = (product: Product, { person, place }: Pick<ShownPage, 'person' | 'place'>, theme = 'light', language = 'da'): string =>
  `${product.appUrl}/teams/#/${person}/${place}?theme=${theme === 'light' ? 'default' : theme}&lang=${language}`;

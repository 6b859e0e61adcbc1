/** What must never leave a page: names, CPR numbers and what was written about the citizen, in addresses, titles, browser storage or console. */
import type { Page } from 'playwright-core';
import { people } from '#local/people';
import type { Product } from '../product';

const cpr = /\b\d{6}-?\d{4}\b/;

/** Everything that people wrote in a case, and the names of people. */
export async function canariesOf(product: Product, caseNo: string, person = 'caseworker'): Promise<string[]> {
  const { view } = (await product.get(person, `cases/${caseNo}`)).body;
  const texts = new Set<string>(people.map((p) => p.name));
  const words = ['text', 'label', 'description', 'reason', 'purpose', 'conclusion', 'citizenView', 'comment', 'measure'];
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && words.includes(key) && value.length > 4) texts.add(value);
    else if (value && typeof value === 'object') for (const [inner, part] of Object.entries(value)) walk(part, Array.isArray(value) ? key : inner);
  };
  walk(view);
  return [...texts];
}

/** Listens from now on; `leaks` tells what got out, and where, and is empty when all is well. */
export function watchPrivacy(page: Page, canaries: readonly string[]): { leaks(): Promise<string[]> } {
  const found = new Set<string>();
  const look = (where: string, text: string) => {
    if (cpr.test(text)) found.add(`${where}: a CPR number`);
    for (const canary of canaries) if (text.includes(canary)) found.add(`${where}: ${canary.slice(0, 30)}`);
  };
  const decoded = (url: string) => {
    try {
      return decodeURIComponent(url);
    } catch {
      return url;
    }
  };
  page.on('request', (request) => {
    look('address of a request', decoded(request.url()));
    look('referrer', decoded(request.headers().referer ?? ''));
  });
  page.on('framenavigated', (frame) => look('address of a page', decoded(frame.url())));
  page.on('console', (message) => look('console', message.text()));
  return {
    async leaks() {
      for (const frame of page.frames()) {
        const kept = await frame.evaluate(() => ({ title: document.title, address: location.href, local: JSON.stringify({ ...localStorage }), session: JSON.stringify({ ...sessionStorage }), cookies: document.cookie })).catch(() => ({}));
        for (const [where, text] of Object.entries(kept)) look(where, decoded(text));
      }
      return [...found];
    },
  };
}

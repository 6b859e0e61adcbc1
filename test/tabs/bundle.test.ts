/** What a browser must fetch stays small: people open the tab many times a day, some of them on a phone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { concepts } from '#domain/ffb/index';
import { budgets, weighTabs } from '../bundle';

const { first, all, files } = weighTabs();
const heaviest = files.slice(0, 6).map(([file, size]) => `${file} ${size.toFixed(1)}`).join(', ');

test('what comes before the first row keeps its budget', () => {
  expect([first <= budgets.first, `${first.toFixed(1)} of ${budgets.first} KB; heaviest: ${heaviest}`]).toEqual([true, expect.any(String)]);
});

test('everything together keeps its budget', () => {
  expect([all <= budgets.all, `${all.toFixed(1)} of ${budgets.all} KB; heaviest: ${heaviest}`]).toEqual([true, expect.any(String)]);
});

test('the schema library and the catalogue of concepts stay on the server', () => {
  const text = files.map(([file]) => readFileSync(path.join(process.cwd(), 'dist/tabs', file), 'utf8')).join('\n');
  expect(text).not.toMatch(/ZodError|invalid_union/);
  expect(concepts.filter(({ code }) => text.includes(code)).length).toBeLessThan(5);
});

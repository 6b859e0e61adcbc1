/** What a browser must fetch stays small: people open the tab many times a day, some of them on a phone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { concepts } from '#domain/ffb/index';
import { budgets, weighTabs } from '../bundle';

const { first, all, files } = weighTabs();
const heaviest = files.slice(0, 6).map(([file, size]) => `${file} ${size.toFixed(1)}`).join(', ');
const kept = (weight: number, budget: number): string => (weight <= budget ? 'kept' : `${weight.toFixed(1)} of ${budget} KB; heaviest: ${heaviest}`);

test('what comes before the first row keeps its budget', () => {
  expect(kept(first, budgets.first)).toBe('kept');
});

test('everything together keeps its budget', () => {
  expect(kept(all, budgets.all)).toBe('kept');
});

test('the schema library and the catalogue of concepts stay on the server', () => {
  const text = files.map(([file]) => readFileSync(path.join(process.cwd(), 'dist/tabs', file), 'utf8')).join('\n');
  expect(/ZodError|invalid_union/.test(text)).toBe(false);
  expect(concepts.filter(({ code, selectable }) => selectable && text.includes(code)).map(({ term }) => term)).toEqual([]);
});

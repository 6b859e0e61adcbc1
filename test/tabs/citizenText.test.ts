/** The Danish words for the citizen are easy to read: LIX below 30 is the ease of a light novel, below 25 that of a children's book. */
import { citizen } from '../../tabs/text/da/citizen';

/** Every sentence, with a date or a name where one belongs. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [(words as (...given: string[]) => string)('3. maj', '3')];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

/** Words per sentence, and the share of words of more than six letters. */
export function lix(text: readonly string[]): number {
  const parts = text.flatMap((line) => line.split(/[.!?:]+/)).map((line) => line.trim()).filter(Boolean);
  const words = parts.flatMap((line) => line.split(/\s+/)).map((word) => word.replace(/[^\p{L}]/gu, '')).filter(Boolean);
  return words.length / parts.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

test('the page for the citizen is easy to read', () => {
  expect(lix(sentences(citizen))).toBeLessThan(30);
});

test('no sentence is long', () => {
  const long = sentences(citizen).flatMap((line) => line.split(/[.!?:]+/)).filter((line) => line.trim().split(/\s+/).length > 15);
  expect(long).toEqual([]);
});

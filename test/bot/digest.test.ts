/** Cards in place of many: case numbers and counts, in both languages, and never more lines than can be read. */
import { digestCard, type Digest } from '#bot/cards/digest';
import { createLinks } from '#bot/links';

const links = createLinks('11111111-2222-4333-8444-555555555555');
const drawn = (digest: Digest, language: 'da' | 'en' = 'da') => {
  const { card, summary } = digestCard(digest, language, links);
  return { text: JSON.stringify(card), summary };
};
const cases = Array.from({ length: 20 }, (_, n) => `S-2026-${1000 + n}`);

test('a list of many shows case numbers with a way into each, and says how many are left out', () => {
  const { text, summary } = drawn({ kind: 'many', cases });
  expect(summary).toBe('20 sager venter på dig');
  expect(cases.filter((c) => text.includes(`[${c}](`))).toHaveLength(15);
  expect(text).toContain('15 af 20 vises');
  expect(drawn({ kind: 'many', cases: cases.slice(0, 6) }, 'en')).toMatchObject({ summary: '6 cases wait for you', text: expect.not.stringContaining('are shown') });
});

test('overdue follow-ups tell for how long, and that none is', () => {
  expect(drawn({ kind: 'overdue', cases: [{ caseNo: cases[0]!, days: 1 }, { caseNo: cases[1]!, days: 9 }] }).text).toMatch(/1 dag over.*9 dage over/);
  expect(drawn({ kind: 'overdue', cases: [{ caseNo: cases[0]!, days: 1 }] }, 'en')).toMatchObject({ summary: '1 follow-up is overdue', text: expect.stringContaining('1 day over') });
  expect(drawn({ kind: 'overdue', cases: [] }).text).toContain('Ingen opfølgning er overskredet');
  expect(drawn({ kind: 'overdue', cases: [] }, 'en').text).toContain('No follow-up is overdue');
});

test('the week is told in counts alone', () => {
  const { text } = drawn({ kind: 'week', overdue: 3, opened: 4, waiting: 5, behind: 2, reported: 1 });
  expect(text).toContain('Sager med en overskredet frist');
  expect(text).not.toMatch(/S-20\d\d/);
});

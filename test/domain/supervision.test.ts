/** The draw of cases for supervision: nobody chooses, it stands for the month, and each month is drawn anew. */
import fc from 'fast-check';
import { supervisionSample, type Drawable } from '#domain/supervision';

const cases: Drawable[] = Array.from({ length: 60 }, (_x, i) => ({ caseNo: `S-2026-${String(1000 + i)}`, openedOn: '2026-01-05' }));
const draw = (from: readonly Drawable[], on = '2026-11-24', team = 'voksen', size = 5) => supervisionSample(from, { team, on, size });

test('as many as the municipality has chosen, each once, in the order of their numbers', () => {
  const drawn = draw(cases);
  expect(new Set(drawn).size).toBe(5);
  expect(drawn).toEqual([...drawn].sort());
  expect(draw(cases, '2026-11-24', 'voksen', 0)).toEqual([]);
  expect(draw(cases.slice(0, 3))).toEqual(cases.slice(0, 3).map((c) => c.caseNo));
});
test('the same all month, in whatever order the cases come', () => {
  fc.assert(fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), fc.integer({ min: 1, max: 30 }), (mixed, day) => {
    expect(draw(mixed, `2026-11-${String(day).padStart(2, '0')}`)).toEqual(draw(cases));
  }));
});
test('another month and another team draw their own', () => {
  expect(draw(cases, '2026-12-01')).not.toEqual(draw(cases));
  expect(draw(cases, '2026-11-24', 'ung')).not.toEqual(draw(cases));
});
test('what is opened or closed within the month changes nothing; what was closed before takes no part', () => {
  const drawn = draw(cases);
  const more = Array.from({ length: 40 }, (_x, i) => ({ caseNo: `S-2026-${String(2000 + i)}`, openedOn: '2026-11-01' }));
  expect(draw([...cases, ...more])).toEqual(drawn);
  expect(draw(cases.map((c) => (drawn.includes(c.caseNo) ? { ...c, closedOn: '2026-11-02' } : c)))).toEqual(drawn);
  const before = draw(cases.map((c) => (c.caseNo === drawn[0] ? { ...c, closedOn: '2026-10-31' } : c)));
  expect(before).not.toContain(drawn[0]);
  expect(before).toEqual(expect.arrayContaining(drawn.slice(1)));
});
test('over the months nearly every case is looked at', () => {
  const months = Array.from({ length: 60 }, (_x, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`);
  const seen = new Set(months.flatMap((on) => draw(cases.map((c) => ({ ...c, openedOn: '2025-01-01' })), on)));
  expect(seen.size).toBeGreaterThan(55);
});
test('two cases with the same lot are told apart by their numbers', () => {
  expect(supervisionSample([{ caseNo: 'S-2026-1001', openedOn: '2026-01-05' }, { caseNo: 'S-2026-1001', openedOn: '2026-01-05' }], { team: 'v', on: '2026-11-24', size: 2 })).toHaveLength(2);
});

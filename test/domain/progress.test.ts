/** The arithmetic of progress, by examples from the method and by properties. */
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDay, monthsBetween } from '#domain/calendar';
import { plannedValue, progressOf, type GoalCourse, type Score, type Scoring } from '#domain/progress';

const scored = (on: string, score: Score | null): Scoring => ({ on, score, ...(score === null ? { reason: 'citizenAbsent' as const } : {}), tookPart: 'yes' });
const course = (change: Partial<GoalCourse> = {}): GoalCourse => ({
  goalType: 'develop', startedOn: '2026-01-01', expectedOn: '2027-01-01', baselineLevel: 3, currentLevel: 3, expectedLevel: 2,
  scorings: [], rhythmMonths: 3, dueDays: [], ...change,
});

describe('calendar', () => {
  const day = fc.integer({ min: 0, max: 60000 }).map((n) => addDays('1970-01-01', n));
  test('days added and counted agree with the JavaScript calendar', () => {
    fc.assert(fc.property(fc.integer({ min: -20000, max: 80000 }), (n) => {
      const expected = new Date(n * 86_400_000).toISOString().slice(0, 10);
      expect(addDays('1970-01-01', n)).toBe(expected);
      expect(daysBetween('1970-01-01', expected)).toBe(n);
    }));
  });
  test('whole months elapsed is the largest number of months that fits', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 3000 }), (from, days) => {
      const to = addDays(from, days);
      const months = monthsBetween(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }));
  });
  test('month ends are clamped', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
    expect(monthsBetween('2026-05-01', '2026-04-01')).toBe(0);
  });
  test('only days that exist are days', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '1899-12-31', '2200-01-01', 'x'].filter(isDay)).toEqual([]);
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(isDay('1900-02-29')).toBe(false);
    expect(() => addDays('x', 1)).toThrow(RangeError);
  });
});

describe('progress', () => {
  test('the worked example: reached, although slower than planned', () => {
    const p = progressOf(course({
      currentLevel: 2, dueDays: ['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'],
      scorings: [scored('2026-04-01', 1), scored('2026-07-01', 1), scored('2026-10-01', null), scored('2027-01-01', 1)],
    }), '2027-01-01');
    expect(p).toMatchObject({ cumulative: 3, scoredCount: 3, expectedCount: 4, completeness: 0.75, deviation: -1, light: 'behind', trend: 'up', goalMet: true, levelGain: 1, consistent: true });
  });
  test('without a valid score nothing is claimed', () => {
    expect(progressOf(course(), '2026-06-01')).toMatchObject({ last: null, light: 'unknown', trend: 'tooEarly', consistent: null, completeness: 1, cumulative: 0 });
    expect(progressOf(course({ scorings: [scored('2026-04-01', null)] }), '2026-06-01')).toMatchObject({ light: 'unknown', consistent: null });
  });
  test('a score from after the day of asking does not count', () => {
    expect(progressOf(course({ scorings: [scored('2026-04-01', 2)] }), '2026-03-31')).toMatchObject({ last: null, cumulative: 0 });
  });
  test('a score is stale when it is older than one and a half rhythm, and "not scored" does not freshen it', () => {
    const c = course({ scorings: [scored('2026-04-01', 1), scored('2026-07-01', null)] });
    expect(progressOf(c, '2026-08-16')).toMatchObject({ stale: false });
    expect(progressOf(c, '2026-08-17')).toMatchObject({ stale: true, light: 'unknown', last: 1 });
  });
  test.each([
    ['maintain', 0, true], ['maintain', -1, false], ['limitLoss', -2, true], ['limitLoss', -1, true], ['develop', 0, false], ['develop', 1, true],
  ] as const)('%s with %i is consistent: %s', (goalType, score, expected) => {
    expect(progressOf(course({ goalType, scorings: [scored('2026-02-01', score)] }), '2026-02-02').consistent).toBe(expected);
  });
  test('loss held smaller than planned is ahead', () => {
    const c = course({ goalType: 'limitLoss', scorings: [scored('2026-07-01', -1), scored('2027-01-01', 0)], rhythmMonths: 6 });
    expect(progressOf(c, '2027-01-01')).toMatchObject({ cumulative: -1, deviation: 1, light: 'ahead', trend: 'down', consistent: true });
  });
  test('levels that were not assessed make no claim', () => {
    expect(progressOf(course({ currentLevel: null }), '2026-02-01')).toMatchObject({ goalMet: null, levelGain: null });
    expect(progressOf(course({ goalType: 'maintain', baselineLevel: null }), '2026-02-01')).toMatchObject({ goalMet: null, levelGain: null });
    expect(progressOf(course({ goalType: 'maintain', baselineLevel: 2, currentLevel: 2, expectedLevel: 1 }), '2026-02-01').goalMet).toBe(true);
  });
  test('a plan without time stands at its end at once', () => {
    expect(plannedValue(course({ expectedOn: '2026-01-01' }), '2026-01-01')).toBe(4);
    expect(plannedValue(course({ plannedEnd: 2 }), '2026-07-01')).toBe(1);
  });
  test('trend looks at the last two valid scores', () => {
    const trend = (...scores: (Score | null)[]) => progressOf(course({ scorings: scores.map((s, i) => scored(addMonths('2026-01-01', i + 1), s)) }), '2027-01-01').trend;
    expect([trend(1), trend(1, -1), trend(2, -1), trend(-2, null, 1)]).toEqual(['tooEarly', 'flat', 'up', 'down']);
  });

  const scores = fc.array(fc.constantFrom<Score | null>(-2, -1, 0, 1, 2, null), { maxLength: 12 });
  test('the cumulated score is the sum of the valid ones, and "not scored" is never 0', () => {
    fc.assert(fc.property(scores, fc.constantFrom('develop', 'maintain', 'limitLoss') as fc.Arbitrary<GoalCourse['goalType']>, (list, goalType) => {
      const c = course({ goalType, scorings: list.map((s, i) => scored(addMonths('2026-01-01', i), s)) });
      const p = progressOf(c, '2027-06-01');
      const valid = list.filter((s) => s !== null);
      expect(p.cumulative).toBe(valid.reduce<number>((a, b) => a + b, 0));
      expect(p.scoredCount).toBe(valid.length);
      expect(p.light === 'unknown').toBe(valid.length === 0 || p.stale);
      const without = progressOf({ ...c, scorings: c.scorings.filter((s) => s.score !== null) }, '2027-06-01');
      expect(without).toEqual(p);
    }));
  });
  test('better scores never make the light worse', () => {
    const order = ['behind', 'onTrack', 'ahead'];
    fc.assert(fc.property(fc.array(fc.constantFrom<Score>(-2, -1, 0, 1), { minLength: 1, maxLength: 6 }), fc.nat(5), (list, at) => {
      const build = (values: Score[]) => progressOf(course({ scorings: values.map((s, i) => scored(addMonths('2026-01-01', i + 1), s)), rhythmMonths: 12 }), '2026-12-01');
      const better = list.map((s, i) => (i === at % list.length ? ((s + 1) as Score) : s));
      expect(order.indexOf(build(better).light)).toBeGreaterThanOrEqual(order.indexOf(build(list).light));
    }));
  });
});

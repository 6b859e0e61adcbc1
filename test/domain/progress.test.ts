/** The arithmetic of progress, by examples from the method and by properties. */
import fc from 'fast-check';
import { addDays, addMonths, monthsBetween } from '#domain/calendar';
import { plannedValue, progressOf, type GoalCourse, type Score, type Scoring } from '#domain/progress';

const scored = (on: string, score: Score | null): Scoring => ({ on, score, ...(score === null ? { reason: 'citizenAbsent' as const } : {}), tookPart: 'yes' });
const course = (change: Partial<GoalCourse> = {}): GoalCourse => ({
  goalType: 'develop', startedOn: '2026-01-01', expectedOn: '2027-01-01', baselineLevel: 3, currentLevel: 3, expectedLevel: 2,
  scorings: [], rhythmMonths: 3, dueDays: [], ...change,
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

  const course12 = (change: Partial<GoalCourse>) => course({ startedOn: '2026-01-01', expectedOn: '2027-01-01', rhythmMonths: 24, ...change });
  const goalTypes = fc.constantFrom<GoalCourse['goalType']>('develop', 'maintain', 'limitLoss');
  test('the order in which scorings are told is irrelevant', () => {
    fc.assert(fc.property(scores, goalTypes, fc.infiniteStream(fc.nat()), (list, goalType, random) => {
      const told = list.map((s, i) => scored(addMonths('2026-01-15', i), s));
      const shuffled = told.map((s) => ({ s, at: random.next().value! })).sort((a, b) => a.at - b.at).map(({ s }) => s);
      for (const day of ['2026-03-01', '2026-08-15', '2027-06-01']) expect(progressOf(course({ goalType, scorings: shuffled }), day)).toEqual(progressOf(course({ goalType, scorings: told }), day));
    }));
  });
  test('of two scorings on one day the later told is the last', () => {
    const c = course({ scorings: [scored('2026-04-01', 2), scored('2026-04-01', -1)] });
    expect(progressOf(c, '2026-04-02')).toMatchObject({ last: -1, cumulative: 1, trend: 'up' });
  });
  test('"not scored" changes no figure but the gap it leaves', () => {
    fc.assert(fc.property(scores, fc.nat(11), (list, at) => {
      const told = list.map((s, i) => scored(addMonths('2026-01-15', i), s));
      const with1 = [...told.slice(0, at), scored('2026-02-20', null), ...told.slice(at)];
      expect(progressOf(course({ scorings: with1 }), '2026-12-01')).toEqual(progressOf(course({ scorings: told }), '2026-12-01'));
    }));
  });
  test('the light follows the deviation, and changes exactly at one', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<Score>(-2, -1, 0, 1, 2), { minLength: 1, maxLength: 8 }), goalTypes, fc.integer({ min: 0, max: 12 }), fc.integer({ min: -8, max: 8 }), (list, goalType, months, plannedEnd) => {
      const today = addMonths('2026-01-01', months);
      const p = progressOf(course12({ goalType, plannedEnd, scorings: list.map((s) => scored('2026-01-01', s)) }), today);
      const exact = list.reduce<number>((a, b) => a + b, 0) * 12 - plannedEnd * months;
      expect(p.light).toBe(exact >= 12 ? 'ahead' : exact <= -12 ? 'behind' : 'onTrack');
      expect(p.deviation).toBeCloseTo(exact / 12, 10);
    }));
  });
  test.each([
    [3, 1, 'onTrack'], [3, 2, 'ahead'], [6, 2, 'onTrack'], [6, 1, 'behind'], [6, 3, 'ahead'], [4, 1, 'onTrack'], [12, 4, 'onTrack'], [12, 3, 'behind'], [18, 4, 'onTrack'],
  ] as const)('after %i months with C = %i it is %s', (months, sum, light) => {
    const list: Score[] = [sum > 2 ? 2 : (sum as Score), ...(sum > 2 ? [(sum - 2) as Score] : [])];
    expect(progressOf(course12({ scorings: list.map((s) => scored('2026-01-01', s)) }), addMonths('2026-01-01', months)).light).toBe(light);
  });
  test('a path that does not divide evenly is still met exactly', () => {
    for (const [end, whole] of [[7, 21], [3, 9], [5, 15], [6, 18]] as const) {
      const c = course({ plannedEnd: end, expectedOn: addMonths('2026-01-01', whole) });
      for (let k = 1; k <= end; k++) expect(plannedValue(c, addMonths('2026-01-01', (k * whole) / end))).toBe(k);
    }
  });
  test('before the start nothing is planned yet, and after the end no more', () => {
    expect([plannedValue(course(), '2025-06-01'), plannedValue(course({ goalType: 'limitLoss' }), '2026-01-01'), plannedValue(course(), '2029-01-01'), plannedValue(course({ goalType: 'limitLoss' }), '2029-01-01'), plannedValue(course({ goalType: 'maintain' }), '2026-05-01')]).toEqual([0, 0, 4, -2, 0]);
  });
  test('the plan stands at its end at once when its last day is not after its first month', () => {
    for (const expectedOn of ['2025-06-01', '2026-01-01', '2026-01-31']) expect(plannedValue(course({ expectedOn }), '2026-01-01')).toBe(4);
    expect(plannedValue(course({ expectedOn: '2026-02-01' }), '2026-01-31')).toBe(0);
  });
  test('whole months count, with month ends clamped', () => {
    const c = course({ startedOn: '2026-01-31', expectedOn: '2026-05-31', plannedEnd: 4 });
    expect([plannedValue(c, '2026-02-27'), plannedValue(c, '2026-02-28'), plannedValue(c, '2026-03-30'), plannedValue(c, '2026-03-31')]).toEqual([0, 1, 1, 2]);
  });
  test.each([
    // 1.5 × rhythm: 3 months → 4 months and 15 days, 2 → 3 months, 1 → 1 month and 15 days, 12 → 18 months
    [3, '2026-05-16'], [2, '2026-04-01'], [1, '2026-02-16'], [12, '2027-07-01'],
  ] as const)('with a rhythm of %i months a score of 1 January is fresh until %s, and stale the day after', (rhythmMonths, until) => {
    const c = course({ rhythmMonths, scorings: [scored('2026-01-01', 1)] });
    expect([progressOf(c, until).stale, progressOf(c, addDays(until, 1)).stale]).toEqual([false, true]);
    expect(progressOf(c, addDays(until, 1))).toMatchObject({ light: 'unknown', last: 1, cumulative: 1, consistent: true });
  });
  test('completeness counts what was due up to the day of asking, and is not capped', () => {
    const c = course({ dueDays: ['2026-04-01', '2026-07-01'], scorings: [scored('2026-02-01', 1), scored('2026-03-01', 1)] });
    expect(['2026-03-31', '2026-04-01', '2026-07-01'].map((day) => progressOf(c, day).completeness)).toEqual([1, 2, 1]);
    expect(progressOf(c, '2026-07-01')).toMatchObject({ expectedCount: 2, scoredCount: 2 });
    expect(progressOf(course({ dueDays: ['2026-04-01'] }), '2026-04-01').completeness).toBe(0);
  });
  test.each([
    ['develop', 3, 2, 2, true, 1], ['develop', 3, 3, 2, false, 0], ['develop', 3, 1, 2, true, 2],
    ['maintain', 2, 2, 2, true, 0], ['maintain', 2, 3, 2, false, -1], ['maintain', 1, 2, 2, true, -1],
    ['limitLoss', 2, 3, 3, true, -1], ['limitLoss', 2, 4, 3, false, -2],
  ] as const)('%s from %i, now %i, expected %i: met %s, gain %i', (goalType, baselineLevel, currentLevel, expectedLevel, met, gain) => {
    expect(progressOf(course({ goalType, baselineLevel, currentLevel, expectedLevel }), '2026-06-01')).toMatchObject({ goalMet: met, levelGain: gain });
  });
  test('a goal that is developed may be met without a starting point, one that is maintained not', () => {
    expect(progressOf(course({ baselineLevel: null, currentLevel: 1 }), '2026-06-01')).toMatchObject({ goalMet: true, levelGain: null });
    expect(progressOf(course({ goalType: 'limitLoss', baselineLevel: null, currentLevel: 2 }), '2026-06-01')).toMatchObject({ goalMet: true, levelGain: null });
    expect(progressOf(course({ goalType: 'limitLoss', currentLevel: null }), '2026-06-01').goalMet).toBeNull();
  });
  test('limiting a loss is consistent as long as it stays within the plan', () => {
    const lossOf = (plannedEnd: number | undefined, ...list: Score[]) => progressOf(course({ goalType: 'limitLoss', plannedEnd, scorings: list.map((s) => scored('2026-02-01', s)) }), '2026-02-02').consistent;
    expect([lossOf(undefined, -2), lossOf(undefined, -2, -1), lossOf(-3, -2, -1), lossOf(-1, -2)]).toEqual([true, false, true, false]);
  });
});

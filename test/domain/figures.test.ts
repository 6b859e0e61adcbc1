/** Figures of progress: each measure by an example that can be reckoned by hand. */
import { concept, goalTypes, isActivitySubtheme, concepts } from '#domain/ffb/index';
import { isPossible, quartersOf, windowFor } from '#domain/figures/window';
import { median, percentile } from '#domain/figures/tally';
import { aCase, asked, byKey, many, scored, today, whole } from './figuresCases';

const develop = (...args: Parameters<typeof whole>) => whole(...args).types.develop;
const measure = (name: 'consistent' | 'levelGain' | 'tookPart' | 'completeness' | 'monthsToMet' | 'met', ...args: Parameters<typeof whole>) => develop(...args).measures![name];

describe('counts', () => {
  test('citizens, active goals and lights, all together and by goal type', () => {
    const cases = [
      aCase({ goals: [{ course: { scorings: [scored('2026-11-01', 2), scored('2026-11-02', 2), scored('2026-11-03', 2)] } }, { course: { goalType: 'maintain', scorings: [scored('2026-11-01', 0)] } }] }),
      aCase({ goals: [{ course: { scorings: [scored('2026-11-01', 1)] } }, {}] }),
    ];
    const row = whole(cases);
    expect(row.all).toEqual({ citizens: 2, goals: 4, lights: { ahead: 1, onTrack: 1, behind: 1, unknown: 1 } });
    expect(row.types.develop).toMatchObject({ citizens: 2, goals: 3, lights: { ahead: 1, onTrack: 0, behind: 1, unknown: 1 }, shares: { ahead: 1 / 3, onTrack: 0, behind: 1 / 3, unknown: 1 / 3 } });
    expect(row.types.maintain).toMatchObject({ citizens: 1, goals: 1, shares: { onTrack: 1 } });
    expect(row.types.limitLoss).toMatchObject({ citizens: 0, goals: 0, shares: { ahead: null, onTrack: null, behind: null, unknown: null } });
  });
  test('two cases of one citizen are one citizen', () => expect(whole([aCase({ citizen: 'c', goals: [{}] }), aCase({ citizen: 'c', goals: [{}] })]).all).toMatchObject({ citizens: 1, goals: 2 }));
  test('a goal counts from its first day until the day it ends, in an open case', () => {
    const count = (toBe: Parameters<typeof aCase>[0]) => whole([aCase(toBe)]).all.goals;
    expect(count({ goals: [{ from: today }] })).toBe(1);
    expect(count({ goals: [{ from: '2026-11-23' }] })).toBe(0);
    expect(count({ goals: [{ ended: { on: today } }] })).toBe(0);
    expect(count({ goals: [{ ended: { on: '2026-11-23' } }] })).toBe(1);
    expect(count({ closedOn: today, goals: [{}] })).toBe(0);
    expect(count({ closedOn: '2026-11-23', goals: [{}] })).toBe(1);
    expect(count({ openedOn: '2026-11-23', goals: [{}] })).toBe(0);
    expect(count({ openedOn: today, goals: [{}] })).toBe(1);
  });
  test('a goal without a course is not told of', () => {
    const lost = aCase({ goals: [{}] });
    expect(whole([{ ...lost, goals: [] }]).all.goals).toBe(0);
  });
  test('nothing there: zeros, and no values', () => {
    const row = whole([]);
    expect(row.all).toEqual({ citizens: 0, goals: 0, lights: { ahead: 0, onTrack: 0, behind: 0, unknown: 0 } });
    expect(row.types.develop.measures).toEqual(Object.fromEntries(['consistent', 'levelGain', 'tookPart', 'completeness', 'monthsToMet', 'met'].map((m) => [m, { value: null, n: 0 }])));
  });
});

describe('measures, for goals of one type', () => {
  test('the share that goes as its type asks leaves out goals without a valid score', () => {
    const score = (s: -1 | 0 | 1 | null) => ({ course: { scorings: [scored('2026-11-01', s)] } });
    expect(measure('consistent', [aCase({ goals: [score(1), score(0), score(1), score(null), {}] })])).toEqual({ value: 2 / 3, n: 3 });
  });
  test('levels won: the starting level less the present one, where both are known', () => {
    expect(measure('levelGain', [aCase({ goals: [{ course: { currentLevel: 1 } }, { course: { currentLevel: 4 } }, { course: { currentLevel: null } }, { course: { baselineLevel: null } }] })])).toEqual({ value: 0.5, n: 2 });
  });
  test('who took part: "yes" of all valid scores in the period', () => {
    const scorings = [scored('2025-11-01', 1), scored('2026-10-01', 1), scored('2026-10-02', 1, 'partly'), scored('2026-10-03', 1, 'no'), scored('2026-10-04', null)];
    expect(measure('tookPart', [aCase({ goals: [{ course: { scorings } }] })])).toEqual({ value: 1 / 3, n: 3 });
    expect(measure('tookPart', [aCase({ goals: [{ course: { scorings } }] })], { from: '2025-11-01' })).toEqual({ value: 0.5, n: 4 });
  });
  test('completeness is pooled: the sum of scores over the sum of what was due, not capped', () => {
    const goal = (scores: number, due: number) => ({ course: { scorings: Array.from({ length: scores }, () => scored('2026-11-01', 0)), dueDays: Array.from({ length: due }, () => '2026-11-01') } });
    expect(measure('completeness', [aCase({ goals: [goal(1, 4), goal(2, 1)] })])).toEqual({ value: 3 / 5, n: 5 });
    expect(measure('completeness', [aCase({ goals: [goal(3, 0), goal(0, 1)] })])).toEqual({ value: 3, n: 1 });
    expect(measure('completeness', [aCase({ goals: [goal(1, 0)] })])).toEqual({ value: null, n: 0 });
  });
  test('a due day counts on the day itself', () => {
    expect(measure('completeness', [aCase({ goals: [{ course: { dueDays: [today, '2026-11-23'] } }] })])).toEqual({ value: 0, n: 1 });
  });

  describe('months to a goal met', () => {
    const months = (levels: { on: string; level: 0 | 1 | 2 | 3 | 4 | null }[], more = {}) => measure('monthsToMet', [aCase({ goals: [{ levels, course: { currentLevel: levels.at(-1)?.level ?? 3 }, ...more }] })]);
    test('the day on which the level was first seen, when it stayed', () => {
      expect(months([{ on: '2026-04-01', level: 3 }, { on: '2026-07-01', level: 2 }, { on: '2026-10-01', level: 1 }])).toEqual({ value: 6, n: 1 });
      expect(months([{ on: '2026-04-01', level: 2 }, { on: '2026-07-01', level: 3 }, { on: '2026-10-01', level: 2 }])).toEqual({ value: 9, n: 1 });
      expect(months([{ on: '2026-04-01', level: 2 }, { on: '2026-07-01', level: 3 }])).toEqual({ value: null, n: 0 });
    });
    test('a level that was not assessed neither meets nor loses', () => expect(months([{ on: '2026-04-01', level: 2 }, { on: '2026-07-01', level: null }])).toEqual({ value: 3, n: 1 }));
    test('what comes after the period does not count', () => {
      const goal = { levels: [{ on: '2026-04-01', level: 2 as const }, { on: '2026-07-01', level: 3 as const }], course: { currentLevel: 3 as const } };
      expect(measure('monthsToMet', [aCase({ goals: [goal] })], { to: '2026-06-01' })).toEqual({ value: 3, n: 1 });
      expect(measure('monthsToMet', [aCase({ goals: [goal] })], { from: '2026-04-02', to: '2026-06-01' })).toEqual({ value: null, n: 0 });
    });
    test('a goal that ended reached without a level seen at a follow-up counts on the day it ended', () => {
      expect(months([], { ended: { on: '2026-05-01' }, course: { currentLevel: 2 } })).toEqual({ value: 4, n: 1 });
      expect(months([], { ended: { on: '2026-05-01', replaced: true }, course: { currentLevel: 2 } })).toEqual({ value: null, n: 0 });
      expect(months([], { ended: { on: '2026-05-01' }, course: { currentLevel: 3 } })).toEqual({ value: null, n: 0 });
      expect(months([], { ended: { on: '2026-11-23' }, course: { currentLevel: 2 } })).toEqual({ value: null, n: 0 });
    });
    test('the middle one of three, and between the two middle ones of two', () => {
      const met = (on: string) => ({ levels: [{ on, level: 2 as const }], course: { currentLevel: 2 as const } });
      expect(measure('monthsToMet', [aCase({ goals: [met('2026-02-01'), met('2026-09-01'), met('2026-04-01')] })])).toEqual({ value: 3, n: 3 });
      expect(measure('monthsToMet', [aCase({ goals: [met('2026-02-01'), met('2026-09-01')] })])).toEqual({ value: 4.5, n: 2 });
    });
    test('to maintain is met at its end, not at its start', () => {
      const maintain = { goalType: 'maintain' as const, currentLevel: 3 as const };
      const of = (more = {}) => whole([aCase({ goals: [{ levels: [{ on: '2026-04-01', level: 3 }], course: maintain, ...more }] })]).types.maintain.measures!.monthsToMet;
      expect(of()).toEqual({ value: null, n: 0 });
      expect(of({ ended: { on: '2026-09-01' } })).toEqual({ value: 8, n: 1 });
    });
  });

  test('goals met of goals ended: what is replaced or not assessed is left out', () => {
    const ended = (level: 2 | 3 | null, more = {}) => ({ ended: { on: '2026-05-01', ...more }, course: { currentLevel: level } });
    expect(measure('met', [aCase({ goals: [ended(2), ended(3), ended(3), ended(null), ended(2, { replaced: true }), {}] })])).toEqual({ value: 1 / 3, n: 3 });
    expect(measure('met', [aCase({ goals: [ended(2)] })], { from: '2026-05-02' })).toEqual({ value: null, n: 0 });
  });
  test('goals met in a closed case count', () => expect(measure('met', [aCase({ closedOn: '2026-06-01', goals: [{ ended: { on: '2026-05-01' }, course: { currentLevel: 2 } }] })])).toEqual({ value: 1, n: 1 }));
  test('levels are those known at the end of the period', () => {
    const cases = [aCase({ goals: [{ levels: [{ on: '2026-04-01', level: 2 }, { on: '2026-07-01', level: 1 }], course: { currentLevel: 1 } }] })];
    expect(measure('levelGain', cases)).toEqual({ value: 2, n: 1 });
    expect(measure('levelGain', cases, { to: '2026-05-01' })).toEqual({ value: 1, n: 1 });
    expect(measure('levelGain', cases, { to: '2026-04-01' })).toEqual({ value: 1, n: 1 });
    expect(measure('levelGain', cases, { to: '2026-03-01' })).toEqual({ value: 0, n: 1 });
  });
});

describe('dimensions', () => {
  const subtheme = concepts.find((c) => isActivitySubtheme(c.code))!;
  const goal = { primary: subtheme.code };
  const one = aCase({ team: 'team-a', targetGroup: 'tg-1', goals: [goal], orders: [{ provider: 'unit-a', providerType: 'pt', services: ['s1', 's2'] }] });
  const two = aCase({ team: 'team-b', goals: [{ ...goal, course: { goalType: 'maintain' } }], orders: [{ provider: 'unit-b', services: [] }] });
  test.each([
    ['team', { 'team-a': 1, 'team-b': 1 }], ['targetGroup', { none: 1, 'tg-1': 1 }], ['providerType', { none: 1, pt: 1 }], ['service', { none: 1, s1: 1, s2: 1 }],
    ['goalType', { develop: 1, maintain: 1 }], ['providerKind', { external: 1, internal: 1 }], ['theme', { [concept(subtheme.code)!.parent!]: 2 }],
  ] as const)('by %s', (by, expected) => {
    const rows = asked([one, two], by);
    expect(rows[0]).toMatchObject({ key: null, all: { goals: 2 } });
    expect(Object.fromEntries(rows.slice(1).map((r) => [r.key, r.all.goals]))).toEqual(expected);
    expect(rows.slice(1).map((r) => r.key)).toEqual(Object.keys(expected).sort());
  });
  test('by provider success is told within one primary target group; the provider as a whole has counts only', () => {
    const rows = byKey(asked([one, two, aCase({ targetGroup: 'tg-2', goals: [goal], orders: [{}] })], 'provider'));
    expect(Object.keys(rows)).toEqual(['all', 'unit-a', 'unit-a/tg-1', 'unit-a/tg-2', 'unit-b', 'unit-b/none']);
    expect(rows['unit-a']!.all.goals).toBe(2);
    expect(rows['unit-a']!.types.develop.measures).toBeUndefined();
    expect(rows['unit-a/tg-1']!.types.develop.measures!.levelGain.n).toBe(1);
    expect(rows.all!.types.develop.measures!.levelGain.n).toBe(2);
    expect(rows['unit-a/tg-1']!.keyFigures).toBeUndefined();
    expect(rows['unit-a']!.keyFigures).toBeDefined();
  });
  test('all together is a table of its own: counts, no measures', () => expect(Object.keys(whole([one]).all)).toEqual(['citizens', 'goals', 'lights']));
  test('a goal belongs to the orders that carry it on the day, then to the last one, before the first to nobody', () => {
    const providers = (orders: object[], to = today) => asked([aCase({ goals: [{}], orders })], 'provider', { to }).filter((r) => r.key !== null && r.targetGroup === undefined && r.all.goals === 1).map((r) => r.key);
    const before = { provider: 'unit-a', to: '2026-06-01' };
    expect(providers([before, { provider: 'unit-b', from: '2026-06-02' }])).toEqual(['unit-b']);
    expect(providers([before, { provider: 'unit-b', from: '2026-06-02' }], '2026-06-01')).toEqual(['unit-a']);
    expect(providers([{ provider: 'unit-a' }, { provider: 'unit-b' }])).toEqual(['unit-a', 'unit-b']);
    expect(providers([before, { provider: 'unit-b', from: '2026-02-01', to: '2026-05-01' }])).toEqual(['unit-b']);
    expect(providers([{ provider: 'unit-b', from: '2027-01-01' }])).toEqual(['none']);
    expect(providers([{ provider: 'unit-b', goals: [] }])).toEqual(['none']);
  });
  test('a provider that the organisation does not know is neither inside nor outside', () => {
    expect(asked([aCase({ goals: [{}], orders: [{ provider: 'gone' }] })], 'providerKind')[1]!.key).toBe('none');
  });
  test('an unknown subtheme has no theme', () => expect(asked([aCase({ goals: [{ primary: 'x' }] })], 'theme')[1]!.key).toBe('none'));
  test('rows stand in the order of their keys, never of their values', () => {
    const rows = asked([...many(3, { team: 'team-z', goals: [{}] }), aCase({ team: 'team-a', goals: [{}] })]);
    expect(rows.map((r) => r.key)).toEqual([null, 'team-a', 'team-z']);
  });
  test('every goal type has its column', () => expect(Object.keys(whole([]).types)).toEqual(Object.keys(goalTypes)));
});

describe('periods', () => {
  test('the last twelve months unless asked otherwise, and never beyond today', () => {
    expect(windowFor(today)).toEqual({ from: '2025-11-23', to: today });
    expect(windowFor(today, undefined, '2026-06-30')).toEqual({ from: '2025-07-01', to: '2026-06-30' });
    expect(windowFor(today, '2024-01-01', '2027-01-01')).toEqual({ from: '2024-01-01', to: today });
    expect(windowFor(today, undefined, today)).toEqual({ from: '2025-11-23', to: today });
  });
  test('a period begins before it ends, and is told by quarters for ten years at most', () => {
    expect(isPossible({ from: today, to: today }, false)).toBe(true);
    expect(isPossible({ from: '2026-11-23', to: today }, false)).toBe(false);
    expect(isPossible({ from: '1990-01-01', to: today }, false)).toBe(true);
    expect(isPossible({ from: '2016-11-23', to: today }, true)).toBe(true);
    expect(isPossible({ from: '2016-11-22', to: today }, true)).toBe(false);
  });
  test('quarters, the first and the last cut off', () => {
    expect(quartersOf({ from: '2025-11-23', to: '2026-07-01' })).toEqual([
      { key: '2025-Q4', from: '2025-11-23', to: '2025-12-31' }, { key: '2026-Q1', from: '2026-01-01', to: '2026-03-31' },
      { key: '2026-Q2', from: '2026-04-01', to: '2026-06-30' }, { key: '2026-Q3', from: '2026-07-01', to: '2026-07-01' },
    ]);
    expect(quartersOf({ from: '2026-03-31', to: '2026-03-31' })).toEqual([{ key: '2026-Q1', from: '2026-03-31', to: '2026-03-31' }]);
  });
  test('by period each row tells how things stood at its end; a quarter in which nothing happened is there too', () => {
    const rows = asked([aCase({ goals: [{ from: '2026-04-15' }] })], 'period', { from: '2026-01-01' });
    expect(rows.map((r) => [r.key, r.all.goals])).toEqual([[null, 1], ['2026-Q1', 0], ['2026-Q2', 1], ['2026-Q3', 1], ['2026-Q4', 1]]);
  });
});

describe('the middle and the high end', () => {
  test('median', () => expect([[], [4], [9, 1], [10, 9, 2]].map(median)).toEqual([null, 4, 5, 9]));
  test('nine of ten do not exceed the 90th percentile', () => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 0.9)).toBe(9);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 90, 100], 0.9)).toBe(90);
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([100, 1], 0.9)).toBe(100);
    expect(percentile([], 0.9)).toBeNull();
  });
});

describe('small cells', () => {
  const light = (score: 2 | 0) => ({ course: { startedOn: today, scorings: [scored(today, score)] } });
  test('a team of four is hidden, and so is the smallest other one, because the total would tell', () => {
    const cases = [...many(4, { team: 'a', goals: [light(2)] }), ...many(6, { team: 'b', goals: [light(2)] }), ...many(9, { team: 'c', goals: [light(2)] })];
    const rows = byKey(asked(cases, 'team', { smallCell: 5 }));
    expect(rows.a!.all).toEqual({ citizens: null, goals: null, lights: { ahead: null, onTrack: null, behind: null, unknown: null } });
    expect(rows.b!.all.goals).toBeNull();
    expect(rows.c!.all).toMatchObject({ citizens: 9, goals: 9, lights: { ahead: 9, onTrack: 0 } });
    expect(rows.all!.all).toMatchObject({ citizens: 19, goals: 19 });
    expect(rows.a!.types.develop.measures!.consistent).toEqual({ value: null, n: null });
    expect(rows.b!.types.develop.measures!.consistent).toEqual({ value: null, n: null });
    expect(rows.c!.types.develop.measures!.consistent).toEqual({ value: 1, n: 9 });
  });
  test('many goals of few citizens are few', () => {
    expect(whole([...many(4, { goals: [{}, {}, {}] })], { smallCell: 5 }).all.goals).toBeNull();
    expect(whole([...many(5, { goals: [{}] })], { smallCell: 5 }).all.goals).toBe(5);
  });
  test('a light of few is hidden in a team of many, with a second one', () => {
    const row = whole([...many(2, { goals: [light(2)] }), ...many(10, { goals: [light(0)] }), ...many(7, { goals: [{}] })], { smallCell: 5 });
    expect(row.types.develop).toMatchObject({ goals: 19, lights: { ahead: null, onTrack: 10, behind: 0, unknown: null }, shares: { ahead: null, onTrack: 10 / 19, behind: 0, unknown: null } });
  });
  test('a measure is hidden when few stand behind it, though many have goals', () => {
    const cases = [...many(4, { goals: [light(2)] }), ...many(8, { goals: [{}] })];
    const { consistent, levelGain } = develop(cases, { smallCell: 5 }).measures!;
    expect(consistent).toEqual({ value: null, n: null });
    expect(levelGain).toEqual({ value: 0, n: 12 });
  });
  test('a measure that could be reckoned from the whole and the other teams takes another with it', () => {
    const team = (key: string, all: number, some: number) => [...many(some, { team: key, goals: [light(2)] }), ...many(all - some, { team: key, goals: [{}] })];
    const rows = byKey(asked([...team('a', 9, 3), ...team('b', 20, 6), ...team('c', 20, 12)], 'team', { smallCell: 5 }));
    const n = (key: string) => rows[key]!.types.develop.measures!.consistent.n;
    expect(['all', 'a', 'b', 'c'].map(n)).toEqual([21, null, null, 12]);
  });
  test('goal types add up: one of few takes the next with it', () => {
    const row = whole([...many(3, { goals: [{ course: { goalType: 'limitLoss' } }] }), ...many(7, { goals: [{ course: { goalType: 'maintain' } }] }), ...many(20, { goals: [{}] })], { smallCell: 5 });
    expect([row.all.goals, row.types.develop.goals, row.types.maintain.goals, row.types.limitLoss.goals]).toEqual([30, 20, null, null]);
  });
  test('what ended is told where few goals are active, if many have ended', () => {
    const ended = { ended: { on: '2026-05-01' }, course: { currentLevel: 2 as const } };
    const { met, consistent } = develop([...many(6, { goals: [ended] }), ...many(2, { goals: [light(2)] })], { smallCell: 5 }).measures!;
    expect(met).toEqual({ value: 1, n: 6 });
    expect(consistent).toEqual({ value: null, n: null });
  });
  test('quarters do not add up to a year where they tell how things stood', () => {
    const cases = [...many(3, { goals: [{}] }), ...many(20, { goals: [{ from: '2026-04-01' }] })];
    const rows = byKey(asked(cases, 'period', { smallCell: 5, from: '2026-01-01' }));
    expect([rows['2026-Q1']!.all.goals, rows['2026-Q2']!.all.goals, rows.all!.all.goals]).toEqual([null, 23, 23]);
    expect([rows['2026-Q1']!, rows['2026-Q2']!].map((r) => r.types.develop.measures!.levelGain.n)).toEqual([null, 23]);
  });
  test('quarters add up where they tell what happened', () => {
    const met = (on: string) => ({ goals: [{ levels: [{ on, level: 2 as const }], course: { currentLevel: 2 as const } }] });
    const rows = byKey(asked([...many(3, met('2026-02-01')), ...many(6, met('2026-05-01')), ...many(9, met('2026-08-01'))], 'period', { smallCell: 5, from: '2026-01-01' }));
    expect(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', 'all'].map((key) => rows[key]!.types.develop.measures!.monthsToMet.n)).toEqual([null, null, 9, 0, 18]);
  });
});

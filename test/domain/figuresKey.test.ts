/** Key figures of the casework: each by an example that can be counted by hand. */
import fc from 'fast-check';
import { caseloads, dimensions, type FigureRow } from '#domain/figures/index';
import type { KeyFigures } from '#domain/figures/keyTable';
import { defaultSettings } from '#domain/settings';
import { aCase, asked, byKey, many, scored, today, whole, type CaseToBe } from './figuresCases';

type Share = { count: number | null; of: number | null };
const key = (cases: ReturnType<typeof aCase>[], ...more: [Parameters<typeof whole>[1]?]): KeyFigures => whole(cases, ...more).keyFigures!;
const help = { services: ['s'] };
const share = (count: number | null, of: number | null): Share => ({ count, of });

describe('of so many', () => {
  test('decisions within the deadline; without a deadline nothing is claimed', () => {
    const decisions = [{ on: '2026-03-01', kept: true, ...help }, { on: '2026-03-02', kept: false, ...help }, { on: '2026-03-03', ...help }, { on: '2025-03-03', kept: true, ...help }];
    expect(key([aCase({ decisions })]).deadlineKept).toEqual(share(1, 2));
  });
  test('late decisions of which the citizen had been told', () => {
    const decisions = [{ on: '2026-03-01', kept: true, noticed: true as const, ...help }, { on: '2026-03-02', kept: false, noticed: true as const, ...help }, { on: '2026-03-02', kept: false, ...help }, { on: '2027-01-01', kept: false, ...help }];
    expect(key([aCase({ decisions })]).noticeGiven).toEqual(share(1, 2));
  });
  test('follow-ups held with the citizen’s own view', () => {
    const followUps = [{ order: 0, due: '2026-03-01', held: '2026-03-01', view: true as const }, { order: 0, due: '2026-06-01', held: '2026-06-02' }, { order: 0, due: '2026-09-01' }, { order: 0, due: '2025-06-01', held: '2025-06-02' }];
    expect(key([aCase({ orders: [{}], followUps })]).citizenView).toEqual(share(1, 2));
  });
  test('status notes on time: on the day is on time, waived is not due, today may still come', () => {
    const followUps = [
      { order: 0, due: '2026-03-01', answered: '2026-03-01' }, { order: 0, due: '2026-04-01', answered: '2026-04-02' }, { order: 0, due: '2026-05-01' }, { order: 0, due: '2026-06-01', waived: true as const },
      { order: 0, due: today }, { order: 0, due: '2026-11-23', answered: '2026-11-01' }, { order: 0, due: '2025-06-01', answered: '2025-06-01' },
    ];
    expect(key([aCase({ orders: [{}], followUps })]).statusOnTime).toEqual(share(1, 3));
    expect(key([aCase({ orders: [{}], followUps: [{ order: 0, due: today, answered: today }] })]).statusOnTime).toEqual(share(1, 1));
  });
  test('status notes by provider', () => {
    const followUps = [{ order: 0, due: '2026-03-01', answered: '2026-03-01' }, { order: 1, due: '2026-04-01' }, { order: 1, due: '2026-05-01', answered: '2026-05-01' }];
    const rows = byKey(asked([aCase({ orders: [{ provider: 'unit-a' }, { provider: 'unit-b' }], followUps })], 'provider'));
    expect([rows['unit-a'], rows['unit-b'], rows.all].map((r) => r!.keyFigures!.statusOnTime)).toEqual([share(1, 1), share(1, 2), share(2, 3)]);
  });
  test('plans offered where one must be', () => expect(key([aCase({ plans: [{ on: '2026-03-01', offered: true }, { on: '2026-03-01', offered: false }, { on: '2025-03-01', offered: true }] })]).planOffered).toEqual(share(1, 2)));
  test('taken up again soon after closing', () => expect(key([aCase({ closings: [{ on: '2026-03-01', again: true }, { on: '2026-03-01' }, { on: '2025-03-01', again: true }] })]).reopened).toEqual(share(1, 2)));
  test('need, intervention and rate that do not match', () => {
    const talks = [{ checked: { on: '2026-03-01', mismatch: true }, ...help }, { checked: { on: '2026-03-01', mismatch: false }, ...help }, { agreed: { on: '2026-03-01', saved: 1 }, ...help }, { checked: { on: '2025-03-01', mismatch: true }, ...help }];
    expect(key([aCase({ talks })]).mismatch).toEqual(share(1, 2));
  });
  test('overturned: changed and sent back, of those decided on; and why', () => {
    const appeal = (outcome: 'confirmed' | 'changed' | 'remitted' | 'dismissed' | 'withdrawn', on = '2026-03-01', cause?: 'hearing' | 'information') => ({ on, outcome, cause, ...help });
    const appeals = [appeal('confirmed'), appeal('changed', '2026-03-01', 'hearing'), appeal('remitted', '2026-03-01', 'information'), appeal('remitted', '2026-03-01', 'information'), appeal('remitted'), appeal('dismissed'), appeal('withdrawn'), appeal('changed', '2025-03-01')];
    expect(key([aCase({ appeals })]).overturned).toEqual(share(4, 5));
    expect(key([aCase({ appeals })]).overturnCause).toEqual({ of: 4, parts: { information: 2, reasoning: 0, assessment: 0, legalBasis: 0, hearing: 1, other: 0, none: 1 } });
  });
  test('goals with an expected level and a measure; goals without a starting point or a level', () => {
    const goals = [{ course: { baselineLevel: null, currentLevel: null } }, { measured: false, course: { currentLevel: null } }, {}, { ended: { on: '2026-02-01' }, measured: false }];
    expect(key([aCase({ goals })])).toMatchObject({ goalsComplete: share(2, 3), startMissing: share(1, 3), levelMissing: share(2, 3) });
    expect(key([aCase({ goals, closedOn: '2026-02-01' })])).toMatchObject({ goalsComplete: share(0, 0), startMissing: share(0, 0), levelMissing: share(0, 0) });
    const lost = aCase({ goals });
    expect(key([{ ...lost, goals: [] }]).goalsComplete).toEqual(share(0, 0));
  });
  test('running orders without a next follow-up', () => {
    const orders = [{}, {}, { to: '2026-11-21' }, { from: '2026-11-23' }, { to: today }];
    const followUps = [{ order: 0, due: '2027-01-01' }, { order: 1, due: '2026-06-01', held: '2026-06-01' }];
    expect(key([aCase({ orders, followUps })]).dateMissing).toEqual(share(2, 3));
    expect(key([aCase({ orders, followUps })], { to: '2026-05-31' }).dateMissing).toEqual(share(2, 4));
    expect(key([aCase({ orders, followUps, closedOn: today })]).dateMissing).toEqual(share(0, 0));
  });
  test('open cases without a support need', () => {
    expect(key([aCase(), aCase({ needs: [{ on: today, level: 2 }] }), aCase({ needs: [{ on: '2026-11-23', level: 2 }] }), aCase({ closedOn: '2026-02-01' })]).needMissing).toEqual(share(2, 3));
  });
});

describe('parts of a whole', () => {
  test('overdue follow-ups of running orders, by how long', () => {
    const due = ['2026-11-23', today, '2026-11-21', '2026-10-23', '2026-10-22', '2026-08-24', '2026-08-23'];
    const cases = due.map((d) => aCase({ orders: [{}], followUps: [{ order: 0, due: d }, { order: 0, due: '2027-01-01' }] }));
    expect(key([...cases, aCase({ orders: [{}] })]).overdue).toEqual({ of: 8, parts: { notOverdue: 3, upTo30: 2, upTo90: 2, over90: 1 } });
  });
  test('a follow-up that was held after the day asked about was still open then', () => {
    const cases = [aCase({ orders: [{}], followUps: [{ order: 0, due: '2026-03-01', held: '2026-05-01' }] })];
    expect(key(cases, { to: '2026-04-30' }).overdue!.parts).toEqual({ notOverdue: 0, upTo30: 0, upTo90: 1, over90: 0 });
    expect(key(cases, { to: '2026-05-01' }).overdue!.parts).toEqual({ notOverdue: 1, upTo30: 0, upTo90: 0, over90: 0 });
  });
  test('the support need, the last against the first', () => {
    const rated = (...levels: (0 | 1 | 2 | 3 | 4)[]) => aCase({ needs: levels.map((level, i) => ({ on: `2026-0${i + 1}-01`, level })) });
    expect(key([rated(3, 4, 2), rated(2, 3), rated(2, 2), rated(2), rated()]).needChange).toEqual({ of: 3, parts: { less: 1, same: 1, more: 1 } });
    expect(key([rated(3, 4, 2)], { to: '2026-02-28' }).needChange!.parts).toEqual({ less: 0, same: 0, more: 1 });
  });
});

describe('days, kroner and weighted cases', () => {
  test('days in a phase: the middle and the 90th percentile', () => {
    const stays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((days) => ({ stage: 'information' as const, on: '2026-03-01', days }));
    const { phaseDays } = key([aCase({ stays: [...stays, { stage: 'decision', on: '2025-03-01', days: 9 }, { stage: 'order', on: '2026-03-01', days: 9 }] })]);
    expect(phaseDays).toMatchObject({ information: { median: 5.5, p90: 9, n: 10 }, decision: { median: null, p90: null, n: 0 } });
    expect(Object.keys(phaseDays!)).not.toContain('order');
  });
  test('the yearly cost of running orders, and rates by unit', () => {
    const orders = [{ costPerYear: 100, rate: 10, unit: 'hour' as const }, { costPerYear: 50, rate: 20, unit: 'hour' as const }, { costPerYear: 7, to: '2026-01-02' }, {}, { rate: 300, unit: 'day' as const }];
    expect(key([aCase({ orders })])).toMatchObject({ costPerYear: { value: 150, n: 2 }, rates: { hour: { value: 15, n: 2 }, day: { value: 300, n: 1 }, month: { value: null, n: 0 }, package: { value: null, n: 0 } } });
    expect(key([aCase()]).costPerYear).toEqual({ value: null, n: 0 });
  });
  test('an order with several services is divided between them', () => {
    const rows = byKey(asked([aCase({ orders: [{ costPerYear: 100, services: ['s1', 's2'] }, { costPerYear: 30, services: ['s1'] }] })], 'service'));
    expect([rows.s1, rows.s2, rows.all].map((r) => r!.keyFigures!.costPerYear)).toEqual([{ value: 80, n: 2 }, { value: 50, n: 1 }, { value: 130, n: 2 }]);
  });
  test('what talks took off the first offer', () => {
    const talks = [{ agreed: { on: '2026-03-01', saved: 500 }, ...help }, { agreed: { on: '2026-03-01', saved: -200 }, ...help }, { agreed: { on: '2025-03-01', saved: 9 }, ...help }];
    expect(key([aCase({ talks })]).savings).toEqual({ value: 300, n: 2 });
  });
  test('what leaders see of negotiation is the municipality’s choice', () => {
    const seen = (figures: ('spend' | 'mismatch' | 'savings')[]) => Object.keys(whole([aCase()], { settings: { ...defaultSettings, negotiation: { ...defaultSettings.negotiation, figures } } }).keyFigures!);
    const all = ['costPerYear', 'rates', 'mismatch', 'savings'];
    const among = (names: string[]) => all.filter((name) => names.includes(name));
    expect([among(seen([])), among(seen(['spend'])), among(seen(['mismatch'])), among(seen(['savings']))]).toEqual([[], ['costPerYear', 'rates'], ['mismatch'], ['savings']]);
    expect(seen([])).toContain('deadlineKept');
  });
  test('the caseload weighs new cases most', () => {
    const phases = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'delivery', 'followUp'] as const;
    const weights = phases.map((phase) => key([aCase({ phase })]).caseload!.weighted);
    expect(weights).toEqual([3, 3, 2, 2, 2, 2, 2, 2, 2, 1, 1]);
    expect(key([aCase({ phase: 'closed' })]).caseload!.weighted).toBe(1);
    const cases = [aCase({ phase: 'request', owner: 'x' }), aCase({ phase: 'delivery', owner: 'x' }), aCase({ phase: 'information', owner: 'y' }), aCase({ closedOn: today })];
    expect(key(cases).caseload).toEqual({ cases: 3, weighted: 6, workers: 2 });
    expect(key(cases, { to: '2026-01-01' }).caseload!.cases).toBe(3);
  });
  test('the caseload of each worker, in the order of ids, with few hidden', () => {
    const cases = [...many(2, { owner: 'a' }), ...many(6, { owner: 'c', phase: 'request' }), ...many(7, { owner: 'b' }), aCase({ owner: 'd', closedOn: today })];
    const loads = (smallCell: number) => caseloads(cases, today, { ...defaultSettings, smallCell });
    expect(loads(1)).toEqual([{ worker: 'a', cases: 2, weighted: 2 }, { worker: 'b', cases: 7, weighted: 7 }, { worker: 'c', cases: 6, weighted: 18 }]);
    expect(loads(5)).toEqual([{ worker: 'a', cases: null, weighted: null }, { worker: 'b', cases: 7, weighted: 7 }, { worker: 'c', cases: null, weighted: null }]);
    expect(loads(3)[0]!.cases).toBeNull();
  });
});

describe('by which dimension', () => {
  const full: CaseToBe = {
    targetGroup: 'tg', goals: [{}], orders: [{ costPerYear: 1, rate: 1, unit: 'hour' }], followUps: [{ order: 0, due: '2026-03-01', held: '2026-03-01' }], decisions: [{ on: '2026-03-01', kept: false, ...help }],
    appeals: [{ on: '2026-03-01', outcome: 'changed', ...help }], talks: [{ checked: { on: '2026-03-01', mismatch: true }, agreed: { on: '2026-03-01', saved: 1 }, provider: 'unit-a', ...help }],
    plans: [{ on: '2026-03-01', offered: true }], closings: [{ on: '2026-03-01' }], stays: [{ stage: 'request', on: '2026-03-01', days: 1 }], needs: [{ on: '2026-01-01', level: 3 }, { on: '2026-02-01', level: 2 }],
  };
  const ofCase = ['caseload', 'needChange', 'needMissing', 'phaseDays', 'planOffered', 'reopened'];
  const ofHelp = ['deadlineKept', 'noticeGiven', 'overturnCause', 'overturned'];
  const ofOrder = ['citizenView', 'costPerYear', 'dateMissing', 'mismatch', 'overdue', 'rates', 'savings', 'statusOnTime'];
  const ofGoal = ['goalsComplete', 'levelMissing', 'startMissing'];
  test.each([
    ['team', [...ofCase, ...ofHelp, ...ofOrder, ...ofGoal]], ['targetGroup', [...ofCase, ...ofHelp, ...ofOrder, ...ofGoal]], ['period', [...ofCase.slice(1), ...ofHelp, ...ofOrder, ...ofGoal]],
    ['service', [...ofHelp, ...ofOrder, ...ofGoal]], ['providerType', [...ofHelp, ...ofOrder, ...ofGoal]], ['provider', [...ofOrder, ...ofGoal]], ['providerKind', [...ofOrder, ...ofGoal]], ['goalType', ofGoal], ['theme', ofGoal],
  ] as const)('by %s', (by, names) => {
    const [all, row] = asked([aCase(full)], by);
    expect(Object.keys(all!.keyFigures!).sort()).toEqual([...ofCase, ...ofHelp, ...ofOrder, ...ofGoal].sort());
    expect(Object.keys(row!.keyFigures!).sort()).toEqual([...names].sort());
  });
  test('each counts in its row as in the whole', () => {
    const [all, row] = asked([aCase(full)], 'team');
    expect(row!.keyFigures).toEqual(all!.keyFigures);
  });
});

describe('small cells', () => {
  const decision = (kept: boolean) => ({ decisions: [{ on: '2026-03-01', kept, ...help }] });
  test('a share of few is hidden; a count of few in a share of many too; zero is shown', () => {
    const few = { smallCell: 5 };
    expect(key(many(4, decision(true)), few).deadlineKept).toEqual(share(null, null));
    expect(key(many(5, decision(true)), few).deadlineKept).toEqual(share(5, 5));
    expect(key([...many(2, decision(true)), ...many(9, decision(false))], few).deadlineKept).toEqual(share(null, 11));
    expect(key(many(5, decision(false)), few).deadlineKept).toEqual(share(0, 5));
    expect(key(many(4, decision(false)), few).deadlineKept).toEqual(share(null, null));
  });
  test('rows add up: a hidden share takes another with it, and a hidden count does', () => {
    const team = (key_: string, kept: number, late: number) => [...many(kept, { team: key_, ...decision(true) }), ...many(late, { team: key_, ...decision(false) })];
    const of = (cases: ReturnType<typeof aCase>[]) => asked(cases, 'team', { smallCell: 5 }).map((r) => [r.keyFigures!.deadlineKept!.count, r.keyFigures!.deadlineKept!.of]);
    expect(of([...team('a', 3, 0), ...team('b', 6, 0), ...team('c', 9, 0)])).toEqual([[18, 18], [null, null], [null, null], [9, 9]]);
    expect(of([...team('a', 3, 9), ...team('b', 6, 9), ...team('c', 9, 9)])).toEqual([[18, 45], [null, 12], [null, 15], [9, 18]]);
  });
  test('parts add up to the whole', () => {
    const due = (on: string) => ({ orders: [{}], followUps: [{ order: 0, due: on }] });
    const { overdue } = key([...many(3, due('2026-11-20')), ...many(20, due('2027-01-01')), ...many(8, due('2026-09-01'))], { smallCell: 5 });
    expect(overdue).toEqual({ of: 31, parts: { notOverdue: 20, upTo30: null, upTo90: null, over90: 0 } });
    expect(key(many(4, due('2027-01-01')), { smallCell: 5 }).overdue).toEqual({ of: null, parts: { notOverdue: null, upTo30: null, upTo90: null, over90: null } });
  });
  test('days, kroner and caseloads of few are hidden', () => {
    const toBe: CaseToBe = { orders: [{ costPerYear: 1, rate: 1, unit: 'hour' }], stays: [{ stage: 'request', on: '2026-03-01', days: 1 }] };
    const hidden = key(many(4, toBe), { smallCell: 5 });
    expect(hidden).toMatchObject({ costPerYear: { value: null, n: null }, rates: { hour: { value: null, n: null } }, caseload: { cases: null, weighted: null, workers: null } });
    expect(hidden.phaseDays!.request).toEqual({ median: null, p90: null, n: null });
    const shown = key(many(5, toBe), { smallCell: 5 });
    expect(shown).toMatchObject({ costPerYear: { value: 5, n: 5 }, rates: { hour: { value: 1, n: 5 } }, caseload: { cases: 5, weighted: 5, workers: 1 } });
    expect(shown.phaseDays!.request).toEqual({ median: 1, p90: 1, n: 5 });
  });
  test('quarters: what happened adds up, what stands does not', () => {
    const cases = [...many(3, { stays: [{ stage: 'request', on: '2026-02-01', days: 1 }], needs: [{ on: '2026-01-01', level: 1 }] }), ...many(6, { openedOn: '2026-04-01', stays: [{ stage: 'request', on: '2026-05-01', days: 1 }] }), ...many(9, { openedOn: '2026-07-01', stays: [{ stage: 'request', on: '2026-08-01', days: 1 }] })];
    const rows = asked(cases, 'period', { smallCell: 5, from: '2026-01-01' });
    expect(rows.map((r) => r.keyFigures!.phaseDays!.request.n)).toEqual([18, null, null, 9, 0]);
    expect(rows.map((r) => r.keyFigures!.needMissing!.of)).toEqual([18, null, 9, 18, 18]);
  });
});

describe('whatever the cases', () => {
  const day = fc.constantFrom('2026-02-01', '2026-06-01', '2026-10-01');
  const toBe: fc.Arbitrary<CaseToBe> = fc.record({
    team: fc.constantFrom('a', 'b', 'c'), targetGroup: fc.constantFrom('t1', 't2', undefined),
    goals: fc.array(fc.record({ course: fc.record({ goalType: fc.constantFrom('develop' as const, 'maintain' as const, 'limitLoss' as const), scorings: fc.array(fc.tuple(day, fc.constantFrom(1 as const, 0 as const, -1 as const, null)).map(([on, s]) => scored(on, s)), { maxLength: 2 }) }) }), { maxLength: 3 }),
    orders: fc.array(fc.record({ provider: fc.constantFrom('unit-a', 'unit-b', 'unit-c'), services: fc.subarray(['s1', 's2', 's3']), costPerYear: fc.constantFrom(10, undefined) }), { minLength: 1, maxLength: 2 }),
    followUps: fc.array(fc.record({ order: fc.constant(0), due: day, answered: fc.option(day, { nil: undefined }), held: fc.option(day, { nil: undefined }) }), { maxLength: 2 }),
    decisions: fc.array(fc.record({ on: day, kept: fc.boolean(), services: fc.constant(['s1']) }), { maxLength: 1 }),
  });
  const counts = new Set(['citizens', 'goals', 'ahead', 'onTrack', 'behind', 'unknown', 'count', 'of', 'n', 'cases', 'notOverdue', 'upTo30', 'upTo90', 'over90', 'less', 'same', 'more']);
  const walk = (value: unknown, path: string[], seen: (path: string[], n: number) => void): void => {
    if (typeof value === 'number') seen(path, value);
    else if (value && typeof value === 'object') for (const [k, v] of Object.entries(value)) walk(v, [...path, k], seen);
  };
  test('no count below the limit is told, but zero', () => {
    fc.assert(fc.property(fc.array(toBe, { minLength: 1, maxLength: 40 }), fc.constantFrom(...dimensions), (all, by) => {
      for (const row of asked(all.map(aCase), by, { smallCell: 5 })) walk(row, [], (path, n) => {
        if (counts.has(path.at(-1)!) && !path.includes('shares') && n !== 0 && n < 5) throw new Error(`${row.key} ${path.join('.')} ${n}`);
      });
    }), { numRuns: 60 });
  });
  test('what rows and goal types leave hidden is never one value', () => {
    fc.assert(fc.property(fc.array(toBe, { minLength: 1, maxLength: 60 }), (all) => {
      const rows = asked(all.map(aCase), 'team', { smallCell: 5 });
      const lines: (number | null)[][] = [
        ...rows.map((r) => [r.all.goals, ...Object.values(r.types).map((t) => t.goals)]),
        ...(['all', 'develop', 'maintain', 'limitLoss'] as const).map((t) => rows.map((r: FigureRow) => (t === 'all' ? r.all : r.types[t]).goals)),
        ...rows.flatMap((r) => [r.all, ...Object.values(r.types)]).filter((c) => c.goals !== null).map((c) => [c.goals, ...Object.values(c.lights)]),
      ];
      for (const [total, ...parts] of lines) {
        const missing = [total, ...parts].filter((n) => n === null).length;
        expect(missing === 1 ? [total, parts] : null).toBeNull();
      }
    }), { numRuns: 60 });
  });
});

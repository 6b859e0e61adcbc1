/** A goal's course over versions, providers, corrections and gaps; what is read from it: line, markers, warning, the citizen's index. */
import fc from 'fast-check';
import { citizenIndex } from '#domain/citizenIndex';
import { courseLine } from '#domain/courseLine';
import { courseOf } from '#domain/goalCourse';
import { markersOf } from '#domain/goalMarkers';
import { progressOf, type GoalCourse, type Score } from '#domain/progress';
import { warnsAt } from '#domain/warning';
import { addMonths } from '#domain/calendar';
import { goalLine } from '#domain/views/overview';
import { accepted, answered, answers, asked, goal, order, ordered, otherProvider, provider, system, type Life } from './lives';
import { change, code, first, firstGoal, goalIds, goesOn, newest, scoredAt, withoutStart } from './orderLives';

const courseIn = (life: Life, n = 0) => courseOf(life.now, life.now.goals[n]!);
const scored = (life: Life, score: Score | null, n = 0) => [{ goalId: goalIds(life)[n]!, status: 'inProgress' as const, score, tookPart: 'yes' as const, ...(score === null ? { notScoredReason: 'citizenAbsent' as const } : {}) }];
const course = (change: Partial<GoalCourse> = {}): GoalCourse => ({
  goalType: 'develop', startedOn: '2026-01-01', expectedOn: '2027-01-01', baselineLevel: 3, currentLevel: 3, expectedLevel: 2, scorings: [], rhythmMonths: 3, dueDays: [], ...change,
});
const at = (on: string, score: Score | null) => ({ on, score, tookPart: 'yes' as const });

describe('the course', () => {
  test('gathers statuses and scores between them, in the order of their days', () => {
    const life = accepted(1);
    life.today = '2026-03-01';
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [{ goalId: goalIds(life)[0]!, score: -1, tookPart: 'partly', citizenOwnScore: 0 }] }, provider);
    scoredAt(life, '2026-05-01', scored(life, 1));
    goesOn(life, '2026-08-01');
    life.today = '2026-06-15';
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [{ goalId: goalIds(life)[0]!, score: null, notScoredReason: 'tooEarly', tookPart: 'no' }] }, provider);
    expect(courseIn(life).scorings).toEqual([
      { on: '2026-03-01', score: -1, reason: undefined, tookPart: 'partly', citizenOwnScore: 0 }, { on: '2026-05-01', score: 1, reason: undefined, tookPart: 'yes' }, { on: '2026-06-15', score: null, reason: 'tooEarly', tookPart: 'no' },
    ]);
    expect(courseIn(life)).toMatchObject({ rhythmMonths: 3, dueDays: ['2026-05-01', '2026-08-01'], unanswered: ['2026-08-01'], baselineLevel: 3, startedOn: '2026-02-01' });
  });
  test('counts the newest of what was corrected, on the day of the first', () => {
    const life = answered(1);
    life.today = '2026-04-20';
    life.do('correctStatus', { ...answers(life, -1), reason: 'mistyped' }, provider);
    expect(courseIn(life).scorings).toMatchObject([{ on: '2026-04-10', score: -1 }]);
    const between = accepted(1);
    between.today = '2026-03-01';
    const give = (score: Score, supersedes?: string) => between.do('scoreGoals', { orderId: first(between).orderId, answers: [{ goalId: goalIds(between)[0]!, score, tookPart: 'yes' }], supersedes }, provider);
    give(-2);
    between.today = '2026-03-05';
    give(0, between.now.scorings[0]!.scoringId);
    give(1, between.now.scorings[1]!.scoringId);
    expect(courseIn(between).scorings).toMatchObject([{ on: '2026-03-01', score: 1 }]);
  });
  test('leaves out what was entered in error', () => {
    const life = answered(1);
    const error = { reason: 'x', on: life.today, by: 'owner' };
    expect(courseOf({ ...life.now, followUps: life.now.followUps.map((f) => ({ ...f, enteredInError: error })) }, firstGoal(life))).toMatchObject({ scorings: [], dueDays: [] });
    expect(courseOf({ ...life.now, orders: life.now.orders.map((o) => ({ ...o, enteredInError: error })) }, firstGoal(life))).toMatchObject({ scorings: [], dueDays: [], startedOn: firstGoal(life).startedOn });
    const between = accepted(1);
    between.do('scoreGoals', { orderId: first(between).orderId, answers: [{ goalId: goalIds(between)[0]!, score: 1, tookPart: 'yes' }] }, provider);
    const mark = { kind: 'scoring' as const, ref: between.now.scorings[0]!.scoringId, ...error };
    expect(courseOf({ ...between.now, errors: [mark] }, firstGoal(between)).scorings).toEqual([]);
    expect(courseOf({ ...between.now, errors: [{ ...mark, kind: 'note' }] }, firstGoal(between)).scorings).toHaveLength(1);
    expect(courseOf({ ...between.now, errors: [{ ...mark, ref: 'another' }] }, firstGoal(between)).scorings).toHaveLength(1);
  });
  test("holds the caseworker's own scores where no status came", () => {
    const life = asked(1);
    life.today = '2026-05-02';
    goesOn(life, '2026-08-01', { statusWaivedReason: 'x', heldOn: '2026-05-01', scores: [{ goalId: goalIds(life)[0]!, score: 1, tookPart: 'yes' }] });
    expect(courseIn(life)).toMatchObject({ scorings: [{ on: '2026-05-01', score: 1 }], unanswered: ['2026-08-01'] });
  });
  test('is that of one goal', () => {
    const life = asked(2);
    life.do('answerFollowUp', { ...answers(life), answers: [...scored(life, 1, 0), ...scored(life, -1, 1)] }, provider);
    expect([courseIn(life, 0).scorings[0]!.score, courseIn(life, 1).scorings[0]!.score]).toEqual([1, -1]);
    life.do('setGoal', goal('not ordered', 2));
    expect(courseIn(life, 2)).toMatchObject({ scorings: [], dueDays: [], rhythmMonths: 3, startedOn: '2026-04-10' });
  });
  test('takes its aims from the newest version, and its start from the first', () => {
    const life = answered(1);
    life.do('setGoal', { ...goal('x'), goalId: goalIds(life)[0], goalType: 'maintain', expectedLevel: 3, expectedOn: '2028-01-01', plannedEnd: 1 });
    expect(courseIn(life)).toMatchObject({ goalType: 'maintain', expectedLevel: 3, expectedOn: '2028-01-01', plannedEnd: 1, startedOn: '2026-02-01', scorings: [{ score: 1 }] });
  });
  test('begins with the first provider, on the day that really was, but never before the starting point', () => {
    const life = accepted(1);
    life.today = '2026-02-20';
    life.do('registerStart', { orderId: first(life).orderId, startedOn: '2026-02-16' }, provider);
    expect(courseIn(life).startedOn).toBe('2026-02-16');
    const late = withoutStart();
    late.today = '2026-03-10';
    late.do('recordStartingPoint', { goalId: goalIds(late)[0]!, baselineLevel: 4 });
    expect(courseIn(late)).toMatchObject({ startedOn: '2026-03-10', baselineLevel: 4 });
    expect(courseIn(ordered(1)).startedOn).toBe('2026-01-05');
  });
  test('reads its rhythm from the order that runs', () => {
    const life = accepted(1);
    life.do('placeOrder', { ...order(goalIds(life)), rhythmMonths: 12, provider: 'unit-b' });
    expect(courseIn(life).rhythmMonths).toBe(3);
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-02-10' }, otherProvider);
    expect(courseIn(life).rhythmMonths).toBe(12);
    const sent = ordered(1);
    sent.state = { ...sent.now, orders: [{ ...first(sent), rhythmMonths: 6 }] };
    expect(courseIn(sent).rhythmMonths).toBe(6);
  });
  test('tells when the goal was completed', () => {
    const life = accepted(1);
    expect(courseIn(life).completedOn).toBeUndefined();
    life.do('completeGoal', { goalId: goalIds(life)[0]!, reason: 'reached' });
    expect(courseIn(life).completedOn).toBe('2026-01-05');
  });
  test('owes nothing for a follow-up that fell away with its order before its day', () => {
    const life = accepted(1);
    const due = (endsOn: string | undefined) => courseOf({ ...life.now, orders: [{ ...first(life), endsOn }], followUps: [{ ...life.now.followUps[0]!, stage: 'cancelled' }] }, firstGoal(life)).dueDays;
    expect([due('2026-04-30'), due('2026-05-01'), due(undefined)]).toEqual([[], ['2026-05-01'], []]);
  });
});

describe('a life with a change of provider', () => {
  // Months 2, 4, 7 and 10 after the start: +1, −1, then +1, +1 at the new provider.
  const gry = () => {
    const life = accepted(1);
    const { orderId } = first(life);
    const between = (day: string, score: Score) => {
      life.today = day;
      life.do('scoreGoals', { orderId, answers: [{ goalId: goalIds(life)[0]!, score, tookPart: 'yes' }] }, provider);
    };
    between('2026-04-01', 1);
    life.do('moveFollowUp', { followUpId: life.now.followUps[0]!.followUpId, dueOn: '2026-06-01', reason: 'holiday' });
    scoredAt(life, '2026-06-01', scored(life, -1));
    goesOn(life, '2026-09-01');
    life.today = '2026-06-20';
    life.do('changeProvider', change(life, { takesOverOn: '2026-07-01', firstFollowUpOn: '2026-09-01' }));
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-07-01' }, otherProvider);
    life.today = '2026-07-02';
    life.do('endOrder', { orderId }, system);
    scoredAt(life, '2026-09-01', scored(life, 1), otherProvider);
    goesOn(life, '2026-12-01');
    scoredAt(life, '2026-12-01', scored(life, 1), otherProvider);
    return life;
  };
  test('runs on: +1, 0, +1, +2', () => {
    const life = gry();
    expect(courseLine(courseIn(life), life.today)).toEqual([
      { on: '2026-02-01', value: 0 }, { on: '2026-04-01', value: 1 }, { on: '2026-06-01', value: 0 }, { on: '2026-09-01', value: 1 }, { on: '2026-12-01', value: 2 },
    ]);
    expect(courseIn(life).dueDays).toEqual(['2026-06-01', '2026-09-01', '2026-12-01']);
    expect(goesOn(life, '2027-03-01').now.followUps.at(-1)).toMatchObject({ stage: 'planned', no: 3 });
  });
  test('is marked where the provider changes, and where somebody else begins to score', () => {
    const life = gry();
    expect(markersOf(life.now, firstGoal(life))).toEqual([{ on: '2026-04-01', kind: 'scorer', provider: 'unit-a' }, { on: '2026-07-01', kind: 'provider', provider: 'unit-b' }, { on: '2026-09-01', kind: 'scorer', provider: 'unit-b' }]);
  });
  test('shows the new provider its own part only', () => {
    const life = gry();
    const own = life.now.orders.filter((o) => o.provider === 'unit-b');
    expect(courseOf(life.now, firstGoal(life), own)).toMatchObject({ startedOn: '2026-07-01', scorings: [{ on: '2026-09-01' }, { on: '2026-12-01' }] });
    expect(markersOf(life.now, firstGoal(life), own)).toEqual([{ on: '2026-09-01', kind: 'scorer', provider: 'unit-b' }]);
  });
});

describe('a life with missing data', () => {
  // The starting point comes six weeks late; then +1 after 3 months, not scored after 6, nothing after 9 (waived), +1 after 12.
  const hakon = () => {
    const life = withoutStart(2);
    life.today = '2026-03-15';
    expect(code(life.try('requestStatus', { followUpId: life.now.followUps[0]!.followUpId }, system))).toBe('notAsked');
    for (const goalId of goalIds(life)) life.do('recordStartingPoint', { goalId, baselineLevel: 2 });
    const both = (score: Score | null) => [...scored(life, score, 0), ...scored(life, score, 1)];
    scoredAt(life, '2026-05-01', both(1));
    goesOn(life, '2026-08-01');
    scoredAt(life, '2026-08-01', both(null));
    goesOn(life, '2026-11-01');
    life.today = '2026-10-20';
    const open = life.now.followUps.at(-1)!;
    life.do('requestStatus', { followUpId: open.followUpId }, system);
    life.today = '2026-11-20';
    life.do('waiveStatus', { followUpId: open.followUpId, reason: 'no answer after three reminders' });
    goesOn(life, '2027-02-01');
    return { life, both };
  };
  test('has a dashed line: the next change says since when', () => {
    const { life, both } = hakon();
    scoredAt(life, '2027-02-01', both(1));
    const line = courseLine(courseIn(life), life.today);
    expect(line).toEqual([
      { on: '2026-03-15', value: 0 }, { on: '2026-05-01', value: 1 }, { on: '2026-08-01', value: null }, { on: '2026-11-01', value: null }, { on: '2027-02-01', value: 2, since: '2026-05-01' },
    ]);
    expect(goalLine({ goalId: 'g', label: 'l', course: courseIn(life) }, life.today).line).toEqual(line.map(({ on, value }) => ({ on, value })));
    expect(progressOf(courseIn(life), life.today)).toMatchObject({ cumulative: 2, scoredCount: 2, expectedCount: 4, completeness: 0.5 });
  });
  test('says in between that it does not know', () => {
    const { life } = hakon();
    expect(progressOf(courseIn(life), life.today)).toMatchObject({ stale: true, light: 'unknown', last: 1 });
    expect(citizenIndex(life.now.goals.map((g) => courseOf(life.now, g)), life.today)).toEqual({ value: null, scored: 0, goals: 2 });
  });
});

describe('the line', () => {
  test('begins at the start with 0, and ends at the day of asking', () => {
    const c = course({ scorings: [at('2026-03-01', 1), at('2026-06-01', 2)], unanswered: ['2026-05-01', '2026-09-01'] });
    expect(courseLine(c, '2026-05-31')).toEqual([{ on: '2026-01-01', value: 0 }, { on: '2026-03-01', value: 1 }, { on: '2026-05-01', value: null }]);
    expect(courseLine(c, '2026-06-01').at(-1)).toEqual({ on: '2026-06-01', value: 3, since: '2026-03-01' });
    expect(courseLine(course(), '2026-06-01')).toEqual([{ on: '2026-01-01', value: 0 }]);
  });
  test('after a gap from the beginning says since the start', () => {
    expect(courseLine(course({ scorings: [at('2026-06-01', -1), at('2026-03-01', null), at('2026-08-01', 1)] }), '2026-09-01')).toEqual([
      { on: '2026-01-01', value: 0 }, { on: '2026-03-01', value: null }, { on: '2026-06-01', value: -1, since: '2026-01-01' }, { on: '2026-08-01', value: 0 },
    ]);
  });
});

describe('markers', () => {
  test('tell of each new version, on its day', () => {
    const life = accepted(1);
    for (const today of ['2026-03-01', '2026-04-01']) {
      life.today = today;
      life.do('setGoal', { ...goal('x'), goalId: goalIds(life)[0] });
    }
    expect(markersOf(life.now, firstGoal(life))).toEqual([{ on: '2026-03-01', kind: 'version', version: 2 }, { on: '2026-04-01', kind: 'version', version: 3 }]);
    const { versionFrom: _day, ...old } = firstGoal(life);
    expect(markersOf(life.now, { ...old, earlier: [] })).toEqual([]);
    expect(markersOf(life.now, { ...old, earlier: old.earlier.slice(0, 1) })).toEqual([{ on: '2026-01-05', kind: 'version', version: 3 }]);
  });
  test('tell of no change where the same provider goes on under another order, or only a plan changed hands', () => {
    const life = accepted(1);
    life.do('placeOrder', { ...order(goalIds(life)), wishedStart: '2026-03-01' });
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-03-01' }, provider);
    life.do('placeOrder', { ...order(goalIds(life)), provider: 'unit-b' });
    expect(markersOf(life.now, firstGoal(life))).toEqual([]);
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-02-15' }, otherProvider);
    expect(markersOf(life.now, firstGoal(life)).map((m) => [m.on, m.provider])).toEqual([['2026-02-15', 'unit-b'], ['2026-03-01', 'unit-a']]);
    const wrong = life.now.orders.map((o) => (o.provider === 'unit-b' ? { ...o, enteredInError: { reason: 'x', on: life.today, by: 'owner' } } : o));
    expect(markersOf({ ...life.now, orders: wrong }, firstGoal(life))).toHaveLength(0);
    expect(markersOf(life.now, { ...firstGoal(life), goalId: 'another' })).toEqual([]);
  });
  test('stand on the day on which the new provider really started', () => {
    const life = accepted(1);
    life.do('placeOrder', { ...order(goalIds(life)), provider: 'unit-b', wishedStart: '2026-02-10' });
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-02-10' }, otherProvider);
    life.today = '2026-02-20';
    life.do('registerStart', { orderId: newest(life).orderId, startedOn: '2026-02-18' }, otherProvider);
    expect(markersOf(life.now, firstGoal(life))).toEqual([{ on: '2026-02-18', kind: 'provider', provider: 'unit-b' }]);
  });
  test('tell who scores: from the caseworker at the start to the provider, and back', () => {
    const life = asked(1);
    life.do('answerFollowUp', { ...answers(life), answers: scored(life, null) }, provider);
    expect(markersOf(life.now, firstGoal(life))).toEqual([]);
    goesOn(life, '2026-08-01');
    scoredAt(life, '2026-08-01', scored(life, 1));
    goesOn(life, '2026-11-01');
    life.today = '2026-11-01';
    goesOn(life, '2027-02-01', { statusWaivedReason: 'x', scores: [{ goalId: goalIds(life)[0]!, score: 0, tookPart: 'yes' }] });
    expect(markersOf(life.now, firstGoal(life))).toEqual([{ on: '2026-08-01', kind: 'scorer', provider: 'unit-a' }, { on: '2026-11-01', kind: 'scorer' }]);
  });
});

describe('the warning', () => {
  test('comes with a clear fall', () => {
    expect(warnsAt(course({ scorings: [at('2026-02-01', 2), at('2026-03-01', -2)] }), '2026-03-01')).toBe('drop');
    expect(warnsAt(course({ scorings: [at('2026-03-01', -2), at('2026-02-01', 2)] }), '2026-03-01')).toBe('drop');
    expect(warnsAt(course({ scorings: [at('2026-02-01', -2), at('2026-03-01', 2)] }), '2026-03-01')).toBeNull();
    expect(warnsAt(course({ scorings: [at('2026-03-01', -2)] }), '2026-02-28')).toBeNull();
    expect(warnsAt(course(), '2026-02-28')).toBeNull();
  });
  test('comes when it is behind at two scorings in a row, each at its own day', () => {
    // Planned: 1 after 3 months, 2 after 6, 3 after 9.
    const c = (...list: (Score | null)[]) => course({ scorings: list.map((s, i) => at(addMonths('2026-01-01', 3 * (i + 1)), s)) });
    expect([warnsAt(c(0, 1), '2026-07-01'), warnsAt(c(0, 1), '2026-04-01'), warnsAt(c(0), '2026-04-01')]).toEqual(['behindTwice', null, null]);
    expect(warnsAt(c(1, 0, 0), '2026-07-01')).toBeNull();
    expect(warnsAt(c(1, 0, 0), '2026-10-01')).toBe('behindTwice');
    expect(warnsAt(c(0, null, 1), '2026-10-01')).toBe('behindTwice');
    expect(warnsAt(c(0, 2, 0), '2026-10-01')).toBeNull();
    expect([warnsAt(c(-1, 0, 2, 2), '2027-01-01'), warnsAt(c(-1, 0, 2, 2, 1), '2027-04-01')]).toEqual(['behindTwice', null]);
  });
});

describe("the citizen's index", () => {
  const fresh = (score: Score) => course({ rhythmMonths: 12, scorings: [at('2026-02-01', -1), at('2026-03-01', score)] });
  test('is the mean of the last scores of the goals that tell', () => {
    expect(citizenIndex([fresh(2), fresh(-1), course()], '2026-04-01')).toEqual({ value: 0.5, scored: 2, goals: 3 });
    expect(citizenIndex([fresh(0)], '2026-04-01')).toEqual({ value: 0, scored: 1, goals: 1 });
  });
  test('is shown from exactly half of the goals on', () => {
    expect(citizenIndex([fresh(1), course()], '2026-04-01')).toEqual({ value: 1, scored: 1, goals: 2 });
    expect(citizenIndex([fresh(1), course(), course()], '2026-04-01')).toEqual({ value: null, scored: 1, goals: 3 });
    fc.assert(fc.property(fc.nat(8), fc.nat(8), (k, rest) => {
      const told = citizenIndex([...Array.from({ length: k }, () => fresh(1)), ...Array.from({ length: rest }, () => course())], '2026-04-01');
      expect(told).toEqual({ value: k > 0 && k >= rest ? 1 : null, scored: k, goals: k + rest });
    }));
  });
  test('counts neither a stale score nor a completed goal', () => {
    const stale = course({ rhythmMonths: 1, scorings: [at('2026-02-01', 2)] });
    expect(citizenIndex([fresh(1), stale], '2026-04-01')).toEqual({ value: 1, scored: 1, goals: 2 });
    expect(citizenIndex([fresh(1), { ...fresh(-2), completedOn: '2026-04-01' }], '2026-04-01')).toEqual({ value: 1, scored: 1, goals: 1 });
    expect(citizenIndex([{ ...fresh(-2), completedOn: '2026-04-02' }], '2026-04-01').goals).toBe(1);
  });
  test('says nothing without an active goal', () => {
    expect(citizenIndex([], '2026-04-01')).toEqual({ value: null, scored: 0, goals: 0 });
  });
});

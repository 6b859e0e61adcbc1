/** Wishes, goals and the steps under them. */
import { accepted, activity, answered, asked, goal, informed, opened, ordered, otherProvider, otherSubtheme, owner, provider, type Life } from './lives';
import { code, first, firstGoal, goalIds, goesOn, taken, withoutStart } from './orderLives';

describe('wishes and purpose', () => {
  test("the citizen's words are added to, never rewritten", () => {
    const life = opened().do('recordWish', { text: 'one' }).do('recordWish', { text: 'two' });
    expect(life.now.wishes.map((w) => w.text)).toEqual(['one', 'two']);
  });
  test('the purpose belongs to a thread, and the newest counts', () => {
    const life = opened().do('setPurpose', { text: 'one' }).do('setPurpose', { text: 'two' });
    expect(life.now.purposes.map((p) => [p.text, p.threadId])).toEqual([['one', life.thread.threadId], ['two', life.thread.threadId]]);
    expect(life.try('setPurpose', { threadId: 'x', text: 'y' })).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'thread' } } });
    expect(code(life.try('setPurpose', { threadId: life.thread.threadId, text: 'y' }))).toBe('ok');
  });
});

describe('a goal', () => {
  test('lies on Aktivitet og deltagelse, has one primary subtheme and a date ahead', () => {
    const life = informed();
    expect(life.try('setGoal', { ...goal('x'), primary: otherSubtheme })).toMatchObject({ refusal: { code: 'goalRule', details: { rule: 'goal-1', codes: [otherSubtheme] } } });
    expect(life.try('setGoal', { ...goal('x'), secondary: [otherSubtheme] })).toMatchObject({ refusal: { code: 'goalRule', details: { rule: 'goal-1' } } });
    expect(life.try('setGoal', { ...goal('x'), secondary: [activity[0]!] })).toMatchObject({ refusal: { code: 'goalRule', details: { rule: 'goal-2', codes: [activity[0]] } } });
    expect(life.try('setGoal', { ...goal('x'), expectedOn: life.today })).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'expectedOn' } } });
    expect(code(life.try('setGoal', { ...goal('x'), goalId: 'unknown' }))).toBe('goalUnknown');
    expect(life.try('setGoal', { ...goal('x'), threadId: 'unknown' })).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'thread' } } });
    expect(life.try('setGoal', { ...goal('x'), wishId: 'unknown' })).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'wish' } } });
  });
  test('keeps what was said about it', () => {
    const life = informed().do('recordWish', { text: 'a bus to the game night' });
    const more = { secondary: [activity[2]!], wishId: life.now.wishes[0]!.wishId, plannedEnd: 3, acceptedByCitizen: 'disagrees' as const, disagreement: 'too soon', threadId: life.thread.threadId };
    life.do('setGoal', { ...goal('bus'), ...more });
    expect(firstGoal(life)).toMatchObject({ ...more, version: 1, standing: 'active', baselineLevel: 3, currentLevel: 3, startedOn: '2026-01-05', versionFrom: '2026-01-05', earlier: [] });
    expect(firstGoal(life).secondary).toEqual([activity[2]]);
    expect(life.do('setGoal', goal('plain', 1)).now.goals[1]!.secondary).toEqual([]);
  });
  test('that is changed is a new version that keeps its starting point and current level', () => {
    const life = opened().do('setGoal', goal('x'));
    const one = firstGoal(life);
    life.today = '2026-03-01';
    life.do('setGoal', { ...goal('x'), goalId: one.goalId, goalType: 'maintain', expectedLevel: 2 });
    life.today = '2026-04-01';
    life.do('setGoal', { ...goal('x'), goalId: one.goalId, expectedLevel: 0, expectedOn: '2027-06-01' });
    expect(life.now.goals).toHaveLength(1);
    const now = firstGoal(life);
    expect(now).toMatchObject({ version: 3, startedOn: one.startedOn, expectedLevel: 0, currentLevel: 3, versionFrom: '2026-04-01', threadId: one.threadId });
    expect(now.earlier).toMatchObject([{ version: 1, versionId: one.versionId, goalType: 'develop', expectedLevel: 1, from: '2026-01-05' }, { version: 2, goalType: 'maintain', expectedLevel: 2, from: '2026-03-01' }]);
    expect([now.replaces, new Set([now.versionId, ...now.earlier.map((v) => v.versionId)]).size]).toEqual([now.earlier[1]!.versionId, 3]);
  });
  test('has one starting point for all its versions', () => {
    const life = opened().do('setGoal', goal('x'));
    const { goalId } = firstGoal(life);
    expect(life.try('setGoal', { ...goal('x'), goalId, baselineLevel: 2 })).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['baselineLevel'] } } });
    expect(code(life.try('setGoal', { ...goal('x'), goalId, baselineLevel: undefined }))).toBe('ok');
    expect(firstGoal(life).baselineLevel).toBe(3);
  });
  test('may get its starting point with a later version while it has none', () => {
    const life = opened().do('setGoal', { ...goal('x'), baselineLevel: undefined });
    const { goalId } = firstGoal(life);
    expect(firstGoal(life)).toMatchObject({ baselineLevel: null, currentLevel: null });
    life.today = '2026-02-01';
    life.do('setGoal', { ...goal('x'), goalId, baselineLevel: undefined });
    expect(firstGoal(life)).toMatchObject({ baselineLevel: null, startedOn: '2026-01-05' });
    life.do('setGoal', { ...goal('x'), goalId, baselineLevel: 0 });
    expect(firstGoal(life)).toMatchObject({ baselineLevel: 0, currentLevel: 0, startedOn: '2026-02-01' });
  });
  test('that was not assessed stays so in the next version', () => {
    const life = answered();
    const { goalId } = firstGoal(life);
    goesOn(life, '2026-08-01', { goalLevels: [{ goalId, level: null }] });
    life.do('setGoal', { ...goal('x'), goalId });
    expect(firstGoal(life)).toMatchObject({ currentLevel: null, version: 2, levels: [{ level: null }] });
  });
  test('may be a proposal first, and is none again', () => {
    const life = opened().do('setGoal', { ...goal('x'), standing: 'proposed' });
    const { goalId } = firstGoal(life);
    expect(firstGoal(life).standing).toBe('proposed');
    expect(firstGoal(life.do('setGoal', { ...goal('x'), goalId, standing: 'proposed' })).standing).toBe('proposed');
    expect(firstGoal(life.do('setGoal', { ...goal('x'), goalId })).standing).toBe('active');
    expect(life.try('setGoal', { ...goal('x'), goalId, standing: 'proposed' })).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['standing'] } } });
  });
});

describe('the starting point', () => {
  test('is recorded by the caseworker with the citizen: a level, and how it is going', () => {
    const life = opened().do('setGoal', { ...goal('x'), baselineLevel: undefined });
    const { goalId } = firstGoal(life);
    life.today = '2026-02-15';
    expect(code(life.try('recordStartingPoint', { goalId, baselineLevel: 4 }, provider))).toBe('notAllowed');
    expect(code(life.try('recordStartingPoint', { goalId: 'x', baselineLevel: 4 }))).toBe('goalUnknown');
    life.do('recordStartingPoint', { goalId, baselineLevel: 4, satisfaction: 2 });
    expect(firstGoal(life)).toMatchObject({ baselineLevel: 4, currentLevel: 4, satisfaction: 2, startedOn: '2026-02-15' });
    expect(life.events.at(-1)).toMatchObject({ type: 'startingPointRecorded', data: { by: 'owner' } });
    life.do('recordStartingPoint', { goalId, baselineLevel: 3 });
    expect(firstGoal(life).baselineLevel).toBe(3);
  });
  test('stands once something was measured from it', () => {
    const life = answered();
    expect(life.try('recordStartingPoint', { goalId: firstGoal(life).goalId, baselineLevel: 4 })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'scored' } } });
    const found = asked();
    goesOn(found, '2026-08-01', { statusWaivedReason: 'x', goalLevels: [{ goalId: firstGoal(found).goalId, level: 2 }] });
    expect(code(found.try('recordStartingPoint', { goalId: goalIds(found)[0]!, baselineLevel: 4 }))).toBe('stepNotOpen');
    expect(code(found.try('recordStartingPoint', { goalId: goalIds(found)[1]!, baselineLevel: 4 }))).toBe('ok');
  });
  test('that is missing may come late', () => {
    const life = withoutStart();
    life.today = '2026-05-02';
    goesOn(life, '2026-08-01', { statusWaivedReason: 'no start', goalLevels: [{ goalId: firstGoal(life).goalId, level: 2 }] });
    expect(code(life.try('recordStartingPoint', { goalId: firstGoal(life).goalId, baselineLevel: 4 }))).toBe('ok');
  });
});

describe('a goal is completed', () => {
  test('once, with what came of it and who judged', () => {
    const life = accepted();
    const { goalId } = firstGoal(life);
    expect(code(life.try('completeGoal', { goalId, reason: 'reached' }, provider))).toBe('notAllowed');
    expect(code(life.try('completeGoal', { goalId: 'x', reason: 'reached' }))).toBe('goalUnknown');
    expect(life.try('completeGoal', { goalId, reason: 'reached', outcome: 'takes the bus' })).toMatchObject({ refusal: { code: 'fieldsMissing', details: { fields: ['informer'] } } });
    life.do('completeGoal', { goalId, reason: 'reached', outcome: 'takes the bus', informer: 'citizen' });
    expect(firstGoal(life)).toMatchObject({ standing: 'completed', completion: { reason: 'reached', outcome: 'takes the bus', informer: 'citizen', on: '2026-01-05' } });
    for (const verb of ['completeGoal', 'setGoal', 'recordStartingPoint'] as const) {
      expect(life.try(verb, { ...goal('x'), goalId, reason: 'reached', baselineLevel: 3 } as never)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'completed' } } });
    }
    expect(code(life.try('completeGoal', { goalId: goalIds(life)[1]!, reason: 'dropped' }))).toBe('ok');
  });
});

describe('a step under a goal', () => {
  const stepped = () => {
    const life = accepted();
    return life.do('setSubgoal', { orderId: first(life).orderId, goalId: firstGoal(life).goalId, text: 'reads the timetable', methods: 'together', who: 'Kim', deadline: '2026-03-01' }, provider);
  };
  const step = (life: Life) => ({ orderId: first(life).orderId, goalId: firstGoal(life).goalId, text: 'x' });
  test('is the provider\'s, under a goal of an own running order', () => {
    const life = stepped();
    expect(life.now.subgoals).toMatchObject([{ goalId: firstGoal(life).goalId, orderId: first(life).orderId, text: 'reads the timetable', methods: 'together', who: 'Kim', deadline: '2026-03-01', status: 'open', notes: [] }]);
    expect(code(life.try('setSubgoal', step(life), otherProvider))).toBe('notAllowed');
    expect(code(life.try('setSubgoal', step(life), owner))).toBe('notAllowed');
    expect(code(life.try('setSubgoal', { ...step(life), orderId: 'x' }, provider))).toBe('orderUnknown');
    expect(code(life.try('setSubgoal', { ...step(life), goalId: 'x' }, provider))).toBe('goalUnknown');
    expect(life.try('setSubgoal', { ...step(life), deadline: '2026-01-04' }, provider)).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'deadline' } } });
    expect(code(life.try('setSubgoal', { ...step(life), deadline: '2026-01-05' }, provider))).toBe('ok');
    life.do('completeGoal', { goalId: firstGoal(life).goalId, reason: 'dropped' });
    expect(code(life.try('setSubgoal', step(life), provider))).toBe('goalUnknown');
    const sent = ordered();
    expect(code(sent.try('setSubgoal', step(sent), provider))).toBe('stepNotOpen');
  });
  test('is changed where it is, and keeps its notes and how far it came', () => {
    const life = stepped();
    const { subgoalId } = life.now.subgoals[0]!;
    life.do('noteSubgoal', { subgoalId, text: 'first try', status: 'done' }, provider);
    life.today = '2026-03-10';
    expect(life.try('setSubgoal', { ...step(life), subgoalId: 'x' }, provider)).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'subgoal' } } });
    expect(code(life.try('setSubgoal', { ...step(life), subgoalId, goalId: goalIds(life)[1]! }, provider))).toBe('goalUnknown');
    expect(code(life.try('setSubgoal', { ...step(life), subgoalId, deadline: '2026-03-02' }, provider))).toBe('dateNotPossible');
    // A deadline that has passed may stay while other words change.
    life.do('setSubgoal', { ...step(life), subgoalId, text: 'buys a ticket', deadline: '2026-03-01' }, provider);
    expect(life.now.subgoals).toMatchObject([{ subgoalId, text: 'buys a ticket', methods: 'together', status: 'done', notes: [{ text: 'first try', on: '2026-01-05', by: 'provider' }] }]);
  });
  test('is noted on, done, and taken up again', () => {
    const life = stepped();
    const { subgoalId } = life.now.subgoals[0]!;
    expect(life.try('noteSubgoal', { subgoalId: 'x', text: 'y' }, provider)).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'subgoal' } } });
    expect(code(life.try('noteSubgoal', { subgoalId, text: 'y' }, otherProvider))).toBe('notAllowed');
    life.do('noteSubgoal', { subgoalId, text: 'one' }, provider);
    expect(life.now.subgoals[0]!.status).toBe('open');
    life.do('noteSubgoal', { subgoalId, text: 'two', status: 'dropped' }, provider).do('noteSubgoal', { subgoalId, text: 'three', status: 'open' }, provider);
    expect(life.now.subgoals[0]).toMatchObject({ status: 'open', notes: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] });
  });
  test('stays with the provider who set it', () => {
    const life = taken();
    const own = { orderId: first(life).orderId, goalId: firstGoal(life).goalId, text: 'x' };
    life.do('setSubgoal', own, provider);
    const { subgoalId } = life.now.subgoals[0]!;
    const { orderId } = life.now.orders[1]!;
    expect(life.try('setSubgoal', { ...own, orderId, subgoalId }, otherProvider)).toMatchObject({ refusal: { code: 'recordUnknown' } });
    expect(code(life.try('setSubgoal', { ...own, orderId }, otherProvider))).toBe('ok');
  });
});

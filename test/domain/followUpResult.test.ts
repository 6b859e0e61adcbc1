/** The result of a follow-up (SEL § 148): what it needs, what it says, and what follows. */
import { deadlinesOf } from '#domain/deadlines';
import { phaseOf } from '#domain/phase';
import { caseView } from '#domain/views/caseView';
import { defaultSettings } from '#domain/settings';
import { activity, answered, asked, otherSubtheme, provider, reasons, system, type Life } from './lives';
import { code, first, firstGoal, gates, goalIds, goesOn, newest, taken, withoutStart } from './orderLives';

const followUp = (life: Life) => life.now.followUps[0]!;
const result = (life: Life) => ({ followUpId: followUp(life).followUpId, result: 'continue' as const, heldOn: life.today, citizenView: 'It helps', nextFollowUpOn: '2026-08-01' });
const ending = (life: Life) => ({ ...result(life), result: 'end' as const, nextFollowUpOn: undefined, supportNeed: 1 as const });

describe('going on', () => {
  test('needs the next date, and plans it', () => {
    const life = answered();
    expect(life.try('registerFollowUpResult', { ...result(life), nextFollowUpOn: undefined })).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: ['R28'] } } });
    life.do('registerFollowUpResult', { ...result(life), goalLevels: [{ goalId: firstGoal(life).goalId, level: 2 }] });
    expect(life.now.followUps).toMatchObject([
      { stage: 'closed', result: { result: 'continue', citizenView: 'It helps', on: '2026-04-10', by: 'owner' } }, { no: 2, stage: 'planned', dueOn: '2026-08-01', periodFrom: '2026-04-10', orderId: first(life).orderId },
    ]);
    expect(firstGoal(life).currentLevel).toBe(2);
    expect(phaseOf(life.now)).toBe('delivery');
    expect(code(life.try('registerFollowUpResult', result(life)))).toBe('resultRegistered');
    expect(life.now.threads).toHaveLength(1);
  });
  test("without the citizen's view it needs to say why", () => {
    const life = answered();
    const silent = { ...result(life), citizenView: undefined };
    expect(life.try('registerFollowUpResult', silent)).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['R30'] } } });
    expect(code(life.try('registerFollowUpResult', { ...silent, citizenViewMissing: 'notReached' }))).toBe('ok');
  });
  test("can be held without a status, with a reason: the duty is the municipality's", () => {
    const life = asked();
    expect(gates(life.try('registerFollowUpResult', result(life)))).toEqual(['status-or-reason']);
    life.do('registerFollowUpResult', { ...result(life), statusWaivedReason: 'Never came' });
    expect(followUp(life).result!.statusWaivedReason).toBe('Never came');
    const waived = asked();
    waived.do('waiveStatus', { followUpId: followUp(waived).followUpId, reason: 'Waived before' });
    expect(followUp(waived.do('registerFollowUpResult', result(waived))).result!.statusWaivedReason).toBe('Waived before');
  });
  test('keeps everything that was said', () => {
    const life = answered();
    const said = {
      form: 'meeting' as const, participants: 'the citizen and Kim', conclusion: 'It works', agreements: 'more on Mondays', supportNeed: 2 as const,
      goalEvaluations: [{ goalId: firstGoal(life).goalId, text: 'closer', informer: 'citizen' as const }], concern: { text: 'few staff', notifiedOn: '2026-04-10' },
    };
    life.do('registerFollowUpResult', { ...result(life), ...said });
    expect(followUp(life).result).toMatchObject(said);
    expect(followUp(life).result).not.toHaveProperty('reasons');
    expect(followUp(life).result).not.toHaveProperty('nextFollowUpOn');
    expect(first(life).rev).toBe(3);
  });
  test('is only for help that runs', () => {
    const life = answered();
    life.state = { ...life.now, orders: [{ ...first(life), state: 'ended' }] };
    expect(life.try('registerFollowUpResult', result(life))).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['result'] } } });
    expect(code(life.try('registerFollowUpResult', ending(life)))).toBe('ok');
  });
  test('of an order that was handed over goes on at the new provider, whose own follow-up is the next', () => {
    const over = (life: Life) => {
      life.state = { ...life.now, orders: [{ ...first(life), state: 'ended', endsOn: '2026-06-01' }, ...life.now.orders.slice(1)], followUps: [{ ...followUp(life), stage: 'answered' }, ...life.now.followUps.slice(1)] };
      life.today = '2026-06-05';
      return life;
    };
    const life = over(taken());
    life.do('registerFollowUpResult', { ...result(life), nextFollowUpOn: undefined, heldOn: '2026-06-01' });
    expect(life.now.followUps.map((f) => [f.orderId === newest(life).orderId, f.stage])).toEqual([[false, 'closed'], [true, 'planned']]);
    const between = over(taken());
    between.state = { ...between.now, followUps: between.now.followUps.slice(0, 1) };
    expect(code(between.try('registerFollowUpResult', { ...result(between), nextFollowUpOn: undefined, heldOn: '2026-06-01' }))).toBe('ok');
    expect(between.now.followUps).toHaveLength(1);
  });
});

describe('ending', () => {
  test('needs the support need now, and asks for a decision instead of being one', () => {
    const life = answered();
    expect(gates(life.try('registerFollowUpResult', { ...ending(life), supportNeed: undefined }))).toEqual(['support-need-now']);
    expect(gates(life.try('registerFollowUpResult', { ...ending(life), supportNeed: null }))).toEqual(['support-need-now']);
    life.do('registerFollowUpResult', ending(life));
    expect(phaseOf(life.now)).toBe('decision');
    expect(first(life).state).toBe('accepted');
    // 14 days, a Friday.
    expect(life.thread).toMatchObject({ no: 2, stage: 'decision', answerBy: '2026-04-24', request: { requester: 'internal', receivedOn: '2026-04-10', acute: false, fromFollowUp: followUp(life).followUpId } });
    expect(deadlinesOf(life.now)).toEqual([{ kind: 'decision', on: '2026-04-24', ref: life.thread.threadId }]);
    expect(life.now.followUps).toHaveLength(1);
  });
  test('the decision that follows ends the order on its day, and the provider keeps what it contributed', () => {
    const life = answered();
    life.do('registerFollowUpResult', ending(life));
    const { orderId } = first(life);
    const [decision] = life.now.decisions;
    const stop = { ...decision!, decisionId: 'stop', type: 'stop' as const, services: [], threadId: life.thread.threadId, endsOrders: [orderId], from: '2026-04-30', decidedOn: life.today };
    life.state = { ...life.now, decisions: [decision!, stop], orders: [{ ...first(life), endsOn: '2026-04-30' }] };
    expect(deadlinesOf(life.now)).toEqual([]);
    life.today = '2026-05-01';
    life.do('endOrder', { orderId }, system);
    expect(first(life).state).toBe('ended');
    expect(caseView(life.now, provider, life.today)).toMatchObject({ goals: [], wishes: [], followUps: [{ answer: { by: 'provider' } }], orders: [{ state: 'ended', goalIds: [] }] });
  });
  test('with another help in view leads to a new assessment', () => {
    const life = answered();
    life.do('registerFollowUpResult', { ...ending(life), result: 'endAndRefer' });
    expect(life.thread).toMatchObject({ no: 2, stage: 'information', request: { fromFollowUp: followUp(life).followUpId } });
  });
  test('has the days that the municipality gives itself, and no closed day as the last', () => {
    const life = answered();
    life.settings = { ...defaultSettings, days: { ...defaultSettings.days, afterResult: 1 } };
    expect(life.do('registerFollowUpResult', ending(life)).thread.answerBy).toBe('2026-04-13');
  });
  test('the day of the decision that is needed stays, whatever else happens in the case', () => {
    const life = answered();
    life.do('registerFollowUpResult', ending(life));
    const [before] = deadlinesOf(life.now);
    life.today = '2026-07-01';
    life.do('recordWish', { text: 'later' });
    expect(deadlinesOf(life.now)[0]).toEqual(before);
  });
});

describe('a result is refused', () => {
  test.each([
    ['held in the future', { heldOn: '2026-04-11' }, 'dateNotPossible', { field: 'heldOn' }],
    ['held before the period', { heldOn: '2026-01-31' }, 'dateNotPossible', { field: 'heldOn' }],
    ['with a next date that is the same day', { nextFollowUpOn: '2026-04-10' }, 'dateNotPossible', { field: 'nextFollowUpOn' }],
    ['with a next date that is past', { heldOn: '2026-04-01', nextFollowUpOn: '2026-04-09' }, 'dateNotPossible', { field: 'nextFollowUpOn' }],
    ['with a notice of tomorrow', { concern: { text: 'x', notifiedOn: '2026-04-11' } }, 'dateNotPossible', { field: 'concern' }],
    ['with a level for a goal outside the order', { goalLevels: [{ goalId: 'x', level: 1 as const }] }, 'goalUnknown', undefined],
    ['with a word on a goal outside the order', { goalEvaluations: [{ goalId: 'x', text: 'y', informer: 'citizen' as const }] }, 'goalUnknown', undefined],
    ['with a level on a subtheme that carries none', { conditionLevels: [{ code: otherSubtheme, level: 1 as const }] }, 'goalRule', { rule: 'condition-1', codes: [otherSubtheme] }],
    ['with one subtheme twice', { conditionLevels: [{ code: activity[5]!, level: 1 as const }, { code: activity[5]!, level: 2 as const }] }, 'valueNotPossible', { fields: ['conditionLevels'] }],
    ['with own scores beside a status', { scores: [{ goalId: 'x', score: 1 as const, tookPart: 'yes' as const }] }, 'valueNotPossible', { fields: ['scores'] }],
    ['of an unknown follow-up', { followUpId: 'x' }, 'followUpUnknown', undefined],
  ])('%s', (_name, change, expected, details) => {
    const life = answered();
    expect(life.try('registerFollowUpResult', { ...result(life), ...change })).toMatchObject({ refusal: { code: expected, details } });
  });
  test('with one goal twice', () => {
    const life = answered();
    const level = { goalId: firstGoal(life).goalId, level: 1 as const };
    expect(life.try('registerFollowUpResult', { ...result(life), goalLevels: [level, level] })).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['goalLevels'] } } });
  });
  test('with a next date after the order has ended', () => {
    const life = answered();
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-07-31' }] };
    expect(code(life.try('registerFollowUpResult', result(life)))).toBe('dateNotPossible');
    expect(code(life.try('registerFollowUpResult', { ...result(life), nextFollowUpOn: '2026-07-31' }))).toBe('ok');
  });
  test('of a follow-up that was cancelled', () => {
    const life = answered();
    life.state = { ...life.now, followUps: [{ ...followUp(life), stage: 'cancelled' }] };
    expect(code(life.try('registerFollowUpResult', result(life)))).toBe('resultRegistered');
  });
  test('by anyone but the authority', () => {
    const life = answered();
    expect(code(life.try('registerFollowUpResult', result(life), provider))).toBe('notAllowed');
  });
  test('not, on the edges: held on the first day of the period, next tomorrow', () => {
    const life = answered();
    expect(code(life.try('registerFollowUpResult', { ...result(life), heldOn: '2026-02-01', nextFollowUpOn: '2026-04-11' }))).toBe('ok');
    const late = answered();
    expect(code(late.try('registerFollowUpResult', { ...result(late), heldOn: '2026-04-01', nextFollowUpOn: '2026-04-10' }))).toBe('ok');
  });
});

describe('what a follow-up finds out', () => {
  test('of levels stands in the records of the subthemes, for the next assessment', () => {
    const life = answered();
    const before = life.now.conditions.find((c) => c.code === activity[0])!;
    life.do('registerFollowUpResult', { ...result(life), goalLevels: [{ goalId: firstGoal(life).goalId, level: 1 }, { goalId: goalIds(life)[1]!, level: null }], conditionLevels: [{ code: activity[6]!, level: 2 }, { code: activity[7]!, level: null }] });
    const by = (c: string) => life.now.conditions.find((x) => x.code === c);
    expect(by(activity[0]!)).toMatchObject({ conditionId: before.conditionId, level: 1, verification: 'confirmed', status: 'active', assertedOn: '2026-04-10' });
    expect(by(activity[6]!)).toMatchObject({ level: 2, recordedOn: '2026-04-10' });
    expect(by(activity[7]!)).toMatchObject({ level: null });
    // "Ikke vurderet" of a goal says nothing about its subtheme.
    expect(by(activity[1]!)).toBeUndefined();
    expect(life.now.goals.map((g) => [g.currentLevel, g.levels])).toEqual([[1, [{ on: '2026-04-10', level: 1 }]], [null, [{ on: '2026-04-10', level: null }]]]);
  });
  test('a subtheme that is told for itself counts before that of a goal', () => {
    const life = answered();
    life.do('registerFollowUpResult', { ...result(life), goalLevels: [{ goalId: firstGoal(life).goalId, level: 1 }], conditionLevels: [{ code: activity[0]!, level: 0 }] });
    expect(life.now.conditions.find((c) => c.code === activity[0])!.level).toBe(0);
    expect(life.events.filter((e) => e.type === 'conditionAssessed')).toHaveLength(1);
  });
});

describe("the caseworker's own scores", () => {
  const scores = (life: Life) => goalIds(life).map((goalId) => ({ goalId, score: 1 as const, tookPart: 'yes' as const }));
  test('stand in for a status that did not come', () => {
    const life = asked();
    const waived = { ...result(life), statusWaivedReason: 'Never came' };
    expect(code(life.try('registerFollowUpResult', { ...waived, scores: scores(life).map((s) => ({ ...s, goalId: 'x' })) }))).toBe('goalUnknown');
    expect(code(life.try('registerFollowUpResult', { ...waived, scores: scores(life).map((s) => ({ ...s, score: null })) }))).toBe('goalsNotAnswered');
    life.do('registerFollowUpResult', { ...waived, scores: scores(life) });
    expect(followUp(life).result!.scores).toEqual(scores(life).map((s) => ({ ...s, goalVersion: 1 })));
  });
  test('need a starting point', () => {
    const life = withoutStart();
    life.today = '2026-05-01';
    const input = { ...result(life), statusWaivedReason: 'no start', scores: scores(life) };
    expect(code(life.try('registerFollowUpResult', input))).toBe('notAsked');
    life.do('recordStartingPoint', { goalId: goalIds(life)[0]!, baselineLevel: 3 });
    expect(code(life.try('registerFollowUpResult', input))).toBe('ok');
  });
});

describe('the municipality', () => {
  const silent = (life: Life) => ({ ...result(life), citizenView: undefined });
  test('may silence a warning, but no block', () => {
    const life = answered();
    life.settings = { ...defaultSettings, rules: { R30: { level: 'info', reason: 'own practice' }, R28: { level: 'info', reason: 'own practice' } } };
    expect(gates(life.try('registerFollowUpResult', { ...silent(life), nextFollowUpOn: undefined }))).toContain('R28');
    expect(code(life.try('registerFollowUpResult', silent(life)))).toBe('ok');
  });
  test('may raise a warning to a block', () => {
    const life = answered();
    life.settings = { ...defaultSettings, rules: { R30: { level: 'block', reason: 'own practice' } } };
    expect(life.try('registerFollowUpResult', { ...silent(life), reasons: { R30: 'no' } })).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: ['R30'] } } });
  });
});

test('a result that ends the help is followed by nothing until the next decision', () => {
  const life = answered();
  goesOn(life, '2026-08-01');
  life.today = '2026-08-01';
  life.do('registerFollowUpResult', { ...ending(life), followUpId: life.now.followUps[1]!.followUpId, statusWaivedReason: 'x', reasons });
  expect(life.now.followUps.map((f) => f.stage)).toEqual(['closed', 'closed']);
});

/** Scores between two follow-ups: by the provider, of own goals, and set right by a new record. */
import type { GoalScore } from '#domain/areas/followUps';
import { answered, accepted, order, ordered, otherProvider, owner, provider, type Life } from './lives';
import { code, first, goalIds, goesOn, newest, withoutStart } from './orderLives';

const score = (life: Life, value: GoalScore['score'] = 1, n = 0): GoalScore => ({ goalId: goalIds(life)[n]!, score: value, tookPart: 'yes' });
const halfway = () => {
  const life = accepted();
  life.today = '2026-03-15';
  return life;
};

test('are given by the provider of a running order, for some of its goals', () => {
  const life = halfway();
  const { orderId } = first(life);
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life)] }, otherProvider))).toBe('notAllowed');
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life)] }, owner))).toBe('notAllowed');
  expect(code(life.try('scoreGoals', { orderId: 'x', answers: [score(life)] }, provider))).toBe('orderUnknown');
  expect(code(life.try('scoreGoals', { orderId, answers: [{ ...score(life), goalId: 'x' }] }, provider))).toBe('goalUnknown');
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life, null)] }, provider))).toBe('goalsNotAnswered');
  life.do('scoreGoals', { orderId, answers: [{ ...score(life), citizenOwnScore: 2 }] }, provider);
  expect(life.now.scorings).toMatchObject([{ orderId, on: '2026-03-15', by: 'provider', answers: [{ goalId: goalIds(life)[0], score: 1, tookPart: 'yes', citizenOwnScore: 2, goalVersion: 1 }] }]);
  const sent = ordered();
  expect(sent.try('scoreGoals', { orderId: first(sent).orderId, answers: [score(sent)] }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'sent' } } });
});

test('are not given for a goal of another order, one that is over, or one without a starting point', () => {
  const life = halfway();
  life.do('placeOrder', { ...order(goalIds(life).slice(1)), provider: 'unit-b', wishedStart: life.today });
  life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: life.today }, otherProvider);
  expect(code(life.try('scoreGoals', { orderId: newest(life).orderId, answers: [score(life)] }, otherProvider))).toBe('goalUnknown');
  life.do('completeGoal', { goalId: goalIds(life)[0]!, reason: 'partly' });
  expect(life.try('scoreGoals', { orderId: first(life).orderId, answers: [score(life)] }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'completed' } } });
  const startless = withoutStart(2);
  startless.do('recordStartingPoint', { goalId: goalIds(startless)[1]!, baselineLevel: 3 });
  expect(code(startless.try('scoreGoals', { orderId: first(startless).orderId, answers: [score(startless)] }, provider))).toBe('notAsked');
  expect(code(startless.try('scoreGoals', { orderId: first(startless).orderId, answers: [score(startless, 1, 1)] }, provider))).toBe('ok');
});

test('tell of the change since the last one, so there is one a day', () => {
  const life = halfway();
  const { orderId } = first(life);
  life.do('scoreGoals', { orderId, answers: [score(life)] }, provider);
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life)] }, provider))).toBe('alreadyAnswered');
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life, 1, 1)] }, provider))).toBe('ok');
  life.today = '2026-03-16';
  expect(code(life.try('scoreGoals', { orderId, answers: [score(life)] }, provider))).toBe('ok');
  const status = answered();
  expect(code(status.try('scoreGoals', { orderId: first(status).orderId, answers: [score(status)] }, provider))).toBe('alreadyAnswered');
});

describe('are set right', () => {
  const scored = () => {
    const life = halfway();
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [score(life, -1)] }, provider);
    life.today = '2026-03-20';
    return life;
  };
  test('by a new record that counts from the same day; the old one stays', () => {
    const life = scored();
    const [wrong] = life.now.scorings;
    const right = { orderId: first(life).orderId, answers: [score(life, 1)], supersedes: wrong!.scoringId };
    expect(life.try('scoreGoals', { ...right, supersedes: 'x' }, provider)).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'scoring' } } });
    life.do('scoreGoals', right, provider);
    expect(life.now.scorings).toMatchObject([{ scoringId: wrong!.scoringId, answers: [{ score: -1 }] }, { supersedes: wrong!.scoringId, on: '2026-03-15', recordedOn: '2026-03-20', answers: [{ score: 1 }] }]);
    expect(code(life.try('scoreGoals', right, provider))).toBe('alreadyAnswered');
    expect(code(life.try('scoreGoals', { ...right, supersedes: life.now.scorings[1]!.scoringId }, provider))).toBe('ok');
  });
  test('on the same day too', () => {
    const life = scored();
    life.today = '2026-03-15';
    expect(code(life.try('scoreGoals', { orderId: first(life).orderId, answers: [score(life, 1)], supersedes: life.now.scorings[0]!.scoringId }, provider))).toBe('ok');
  });
  test('not when it was entered in error, belongs to another order, or the authority has made a result of it', () => {
    const life = scored();
    const right = { orderId: first(life).orderId, answers: [score(life, 1)], supersedes: life.now.scorings[0]!.scoringId };
    const marked = { ...life.now, errors: [{ kind: 'scoring' as const, ref: right.supersedes, reason: 'x', on: life.today, by: 'provider' }] };
    const before = life.state;
    life.state = marked;
    expect(code(life.try('scoreGoals', right, provider))).toBe('alreadyAnswered');
    life.state = { ...before!, scorings: [{ ...before!.scorings[0]!, orderId: 'another' }] };
    expect(code(life.try('scoreGoals', right, provider))).toBe('notAllowed');
    life.state = before;
    life.today = '2026-04-01';
    goesOn(life, '2026-08-01', { statusWaivedReason: 'x' });
    expect(code(life.try('scoreGoals', right, provider))).toBe('resultRegistered');
    life.state = { ...life.now, followUps: life.now.followUps.map((f) => (f.result ? { ...f, enteredInError: { reason: 'x', on: life.today, by: 'owner' } } : f)) };
    expect(code(life.try('scoreGoals', right, provider))).toBe('ok');
  });
  test('still when the result was registered before the scoring', () => {
    const life = answered();
    goesOn(life, '2026-08-01');
    life.today = '2026-06-01';
    life.do('scoreGoals', { orderId: first(life).orderId, answers: [score(life, -1)] }, provider);
    expect(code(life.try('scoreGoals', { orderId: first(life).orderId, answers: [score(life, 1)], supersedes: life.now.scorings[0]!.scoringId }, provider))).toBe('ok');
  });
});

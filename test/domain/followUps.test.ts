/** The follow-up up to its result: asking for a status, answering, correcting, moving, waiving. */
import { deadlinesOf, dueWakes, waitingFor, wakeInput, wakesOf } from '#domain/deadlines';
import { followUpDay, nextInSeries } from '#domain/followUpSeries';
import { phaseOf } from '#domain/phase';
import { cardView } from '#domain/views/cardView';
import { accepted, answered, answers, asked, goal, order, otherProvider, owner, provider, reasons, system } from './lives';
import { code, first, firstGoal, gates, goalIds, goesOn, granted, newest, taken, withoutStart } from './orderLives';

const followUp = (life: ReturnType<typeof accepted>) => life.now.followUps.at(-1)!;

describe('the series', () => {
  const series = (wishedStart: string, firstFollowUpOn: string, rhythmMonths: number, startsOn?: string) => ({ wishedStart, firstFollowUpOn, rhythmMonths, startsOn });
  const days = (s: ReturnType<typeof series>) => [0, 1, 2, 3].map((k) => followUpDay(s, k));
  test('is start + first + k × rhythm, with month ends clamped each time anew', () => {
    expect(days(series('2026-01-31', '2026-04-30', 3, '2026-01-31'))).toEqual(['2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31']);
    expect(days(series('2025-11-30', '2026-02-28', 3))).toEqual(['2026-02-28', '2026-05-30', '2026-08-30', '2026-11-30']);
  });
  test('steps from the day that was typed, when that is no whole number of months after the start', () => {
    expect(days(series('2026-02-01', '2026-05-12', 6, '2026-02-01'))).toEqual(['2026-05-12', '2026-11-12', '2027-05-12', '2027-11-12']);
  });
  test('keeps the typed day when the provider starts before it, and starts anew when not', () => {
    expect(days(series('2026-02-01', '2026-05-01', 3, '2026-04-30'))).toEqual(['2026-05-01', '2026-08-01', '2026-11-01', '2027-02-01']);
    expect(days(series('2026-02-01', '2026-05-01', 3, '2026-05-01'))).toEqual(['2026-08-01', '2026-11-01', '2027-02-01', '2027-05-01']);
  });
  test('goes on from any day: a late follow-up does not move it', () => {
    const s = series('2026-02-01', '2026-05-01', 3, '2026-02-01');
    expect([nextInSeries(s, '2026-02-01'), nextInSeries(s, '2026-05-01'), nextInSeries(s, '2026-06-20'), nextInSeries(s, '2026-08-01')]).toEqual(['2026-05-01', '2026-08-01', '2026-08-01', '2026-11-01']);
  });
});

describe('a status is asked for', () => {
  test('three weeks ahead, by the system alone, once', () => {
    const life = accepted();
    const { followUpId } = followUp(life);
    expect(wakesOf(life.now)).toEqual([{ verb: 'requestStatus', ref: followUpId, dueOn: '2026-05-01' }]);
    expect(dueWakes(wakesOf(life.now), '2026-04-09', 21)).toEqual([]);
    expect(dueWakes(wakesOf(life.now), '2026-04-10', 21).map(wakeInput)).toEqual([{ followUpId }]);
    life.today = '2026-04-09';
    expect(code(life.try('requestStatus', { followUpId }, system))).toBe('notAsked');
    expect(code(life.try('requestStatus', { followUpId }, owner))).toBe('notAllowed');
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('notAsked');
    expect(code(life.try('commentFollowUp', { followUpId, goalId: firstGoal(life).goalId, text: 'x' }, provider))).toBe('notAsked');
    life.today = '2026-04-10';
    life.do('requestStatus', { followUpId }, system);
    expect(followUp(life)).toMatchObject({ stage: 'asked', askedOn: '2026-04-10', rev: 2 });
    expect(code(life.try('requestStatus', { followUpId }, system))).toBe('alreadyAnswered');
    expect(code(life.try('requestStatus', { followUpId: 'x' }, system))).toBe('followUpUnknown');
    expect(wakesOf(life.now)).toEqual([]);
    expect(phaseOf(life.now)).toBe('followUp');
    expect(waitingFor(life.now)).toContainEqual({ kind: 'status', provider: 'unit-a', since: '2026-04-10', ref: followUpId });
    expect(deadlinesOf(life.now)).toContainEqual({ kind: 'followUp', on: '2026-05-01', ref: followUpId });
  });
  test('only when every goal has a starting point; until then the caseworker has a day for that', () => {
    const life = withoutStart(2);
    const [one, two] = goalIds(life);
    expect(first(life).startingPointBy).toBe('2026-03-15');
    expect(deadlinesOf(life.now).filter((d) => d.kind === 'startingPoint')).toEqual([{ kind: 'startingPoint', on: '2026-03-15', ref: one }, { kind: 'startingPoint', on: '2026-03-15', ref: two }]);
    expect(wakesOf(life.now)).toEqual([]);
    life.today = '2026-04-10';
    expect(code(life.try('requestStatus', { followUpId: followUp(life).followUpId }, system))).toBe('notAsked');
    life.do('recordStartingPoint', { goalId: one!, baselineLevel: 3 });
    expect([code(life.try('requestStatus', { followUpId: followUp(life).followUpId }, system)), wakesOf(life.now)]).toEqual(['notAsked', []]);
    expect(deadlinesOf(life.now).filter((d) => d.kind === 'startingPoint').map((d) => d.ref)).toEqual([two]);
    // A goal that is given up needs none.
    life.do('completeGoal', { goalId: two!, reason: 'dropped' });
    expect(deadlinesOf(life.now).filter((d) => d.kind === 'startingPoint')).toEqual([]);
    expect(wakesOf(life.now)).toHaveLength(1);
    expect(code(life.try('requestStatus', { followUpId: followUp(life).followUpId }, system))).toBe('ok');
  });
  test('a goal that two providers work on has the nearer day', () => {
    const life = withoutStart();
    life.do('placeOrder', { ...order(goalIds(life)), provider: 'unit-b', wishedStart: '2026-02-10' });
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-02-10' }, otherProvider);
    const days = (orders: typeof life.now.orders) => deadlinesOf({ ...life.now, orders }).filter((d) => d.kind === 'startingPoint');
    expect(days(life.now.orders)).toEqual([{ kind: 'startingPoint', on: '2026-03-15', ref: goalIds(life)[0] }]);
    expect(days([...life.now.orders].reverse())).toEqual([{ kind: 'startingPoint', on: '2026-03-15', ref: goalIds(life)[0] }]);
    expect(days(life.now.orders.map((o) => ({ ...o, state: 'ended' as const })))).toEqual([]);
  });
});

describe('the status', () => {
  test('scores every goal or excuses it with a reason', () => {
    const life = asked();
    const whole = answers(life);
    const sent = (list: typeof whole.answers) => life.try('answerFollowUp', { ...whole, answers: list }, provider);
    expect(sent(whole.answers.slice(1))).toMatchObject({ refusal: { code: 'goalsNotAnswered', details: { goals: [whole.answers[0]!.goalId] } } });
    expect(code(sent(whole.answers.map((a) => ({ ...a, score: null }))))).toBe('goalsNotAnswered');
    expect(code(sent(whole.answers.map((a) => ({ ...a, notScoredReason: 'other' as const }))))).toBe('goalsNotAnswered');
    expect(code(sent([...whole.answers, { ...whole.answers[0]!, goalId: 'x' }]))).toBe('goalUnknown');
    expect(code(sent([whole.answers[0]!, whole.answers[0]!]))).toBe('goalUnknown');
    expect(code(sent(whole.answers.map((a, i) => (i === 0 ? { ...a, score: null, notScoredReason: 'citizenAbsent' as const } : a))))).toBe('ok');
  });
  test("says which version of a goal it is about, and keeps the citizen's own score apart", () => {
    const life = asked(1);
    const { goalId } = firstGoal(life);
    life.do('setGoal', { ...goal('changed'), goalId });
    life.do('answerFollowUp', { ...answers(life), answers: [{ goalId, status: 'inProgress', score: 1, tookPart: 'yes', citizenOwnScore: 2 }] }, provider);
    expect(followUp(life).answer!.answers).toEqual([{ goalId, status: 'inProgress', score: 1, tookPart: 'yes', citizenOwnScore: 2, goalVersion: 2 }]);
  });
  test('tells what is common: hours, steps, documents, a meeting with times', () => {
    const life = asked();
    const more = { hoursPerWeek: 3.5, subgoalsUpdated: true, documentsKept: true, meetingWanted: true, meetingTimes: ['Monday 10', 'Friday 9'] };
    expect(life.try('answerFollowUp', { ...answers(life), ...more, meetingWanted: false }, provider)).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['meetingTimes'] } } });
    life.do('answerFollowUp', { ...answers(life), ...more }, provider);
    expect(followUp(life)).toMatchObject({ stage: 'answered', answer: { ...more, recommendation: 'continue', by: 'provider', on: '2026-04-10' } });
    expect(followUp(life).answer).not.toHaveProperty('rev');
    expect(followUp(life).answer).not.toHaveProperty('reasons');
  });
  test.each([[2, 'inProgress'], [-2, 'inProgress'], [0, 'reached']] as const)('with score %i and status %s asks for a comment, or why there is none', (score, status) => {
    const life = asked();
    const { followUpId, ...whole } = answers(life);
    const input = { ...whole, followUpId, answers: whole.answers.map((a, i) => (i === 0 ? { ...a, score, status } : a)) };
    const outcome = life.try('answerFollowUp', input, provider);
    expect(outcome).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['status-comment'], missing: [{ items: [input.answers[0]!.goalId] }] } } });
    expect(code(life.try('answerFollowUp', { ...input, reasons: { 'status-comment': 'told by phone' } }, provider))).toBe('ok');
    const commented = asked();
    commented.do('commentFollowUp', { followUpId: followUp(commented).followUpId, goalId: goalIds(commented)[0]!, text: 'went alone' }, provider);
    expect(code(commented.try('answerFollowUp', { ...answers(commented), answers: answers(commented).answers.map((a, i) => (i === 0 ? { ...a, score, status } : a)) }, provider))).toBe('ok');
  });
  test.each([[1, 'inProgress'], [-1, 'partly'], [null, 'paused']] as const)('with score %s and status %s needs no comment', (score, status) => {
    const life = asked(1);
    const [answer] = answers(life).answers;
    expect(code(life.try('answerFollowUp', { ...answers(life), answers: [{ ...answer!, score, status, ...(score === null ? { notScoredReason: 'other' as const } : {}) }] }, provider))).toBe('ok');
  });
  test('is answered once, from the present card, by the ordered unit', () => {
    const life = asked();
    expect(code(life.try('answerFollowUp', answers(life), otherProvider))).toBe('notAllowed');
    expect(code(life.try('answerFollowUp', { ...answers(life), rev: 1 }, provider))).toBe('cardOutdated');
    expect(code(life.try('answerFollowUp', { ...answers(life), followUpId: 'x' }, provider))).toBe('followUpUnknown');
    life.do('answerFollowUp', answers(life), provider);
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('alreadyAnswered');
    expect(followUp(life)).toMatchObject({ stage: 'answered', answer: { by: 'provider', on: '2026-04-10' } });
    expect(deadlinesOf(life.now)).toContainEqual({ kind: 'result', on: '2026-05-01', ref: followUp(life).followUpId });
    expect(waitingFor(life.now).filter((w) => w.kind === 'status')).toEqual([]);
  });
  test('a changed goal makes the card outdated; a comment does not', () => {
    const life = asked();
    const before = answers(life);
    const { followUpId } = before;
    const { goalId } = firstGoal(life);
    life.do('commentFollowUp', { followUpId, goalId, text: 'first' }, provider).do('commentFollowUp', { followUpId, goalId, text: 'second' }, provider);
    expect(followUp(life).comments.map((c) => c.text)).toEqual(['second']);
    expect(code(life.try('commentFollowUp', { followUpId, goalId: 'x', text: 'y' }, provider))).toBe('goalUnknown');
    expect(code(life.try('commentFollowUp', { followUpId: 'x', goalId, text: 'y' }, provider))).toBe('followUpUnknown');
    expect(code(life.try('commentFollowUp', { followUpId, goalId, text: 'y' }, otherProvider))).toBe('notAllowed');
    life.do('setGoal', { ...goal('changed'), goalId });
    expect(code(life.try('answerFollowUp', before, provider))).toBe('cardOutdated');
    life.do('answerFollowUp', answers(life), provider);
    expect(code(life.try('commentFollowUp', { followUpId, goalId, text: 'late' }, provider))).toBe('alreadyAnswered');
  });
  test('is about the goals that are still worked on; what is known of the others may be told', () => {
    const life = asked();
    const before = answers(life);
    life.do('completeGoal', { goalId: goalIds(life)[0]!, reason: 'reached' });
    expect(code(life.try('answerFollowUp', before, provider))).toBe('cardOutdated');
    expect(code(life.try('answerFollowUp', { ...answers(life), answers: before.answers.slice(1) }, provider))).toBe('ok');
    const both = asked();
    both.do('completeGoal', { goalId: goalIds(both)[0]!, reason: 'reached' });
    expect(code(both.try('answerFollowUp', answers(both), provider))).toBe('ok');
  });
  test('comes no more from a provider whose order is over', () => {
    const life = asked();
    life.state = { ...life.now, orders: [{ ...first(life), state: 'ended' }] };
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('alreadyAnswered');
  });
});

describe('a status is corrected', () => {
  test('by the provider, as a new record beside the old one, and counts from the day of the first', () => {
    const life = answered();
    const before = followUp(life).answer!;
    life.today = '2026-04-20';
    const wrong = { ...answers(life, -1), reason: 'mistyped' };
    expect(code(life.try('correctStatus', { ...wrong, rev: 2 }, provider))).toBe('cardOutdated');
    expect(code(life.try('correctStatus', wrong, otherProvider))).toBe('notAllowed');
    expect(code(life.try('correctStatus', { ...wrong, followUpId: 'x' }, provider))).toBe('followUpUnknown');
    expect(code(life.try('correctStatus', { ...wrong, answers: [] }, provider))).toBe('goalsNotAnswered');
    expect(gates(life.try('correctStatus', { ...wrong, answers: wrong.answers.map((a) => ({ ...a, score: 2 as const })) }, provider))).toEqual(['status-comment']);
    life.do('correctStatus', wrong, provider);
    expect(followUp(life)).toMatchObject({ stage: 'answered', rev: 4, corrected: [before], answer: { by: 'provider', on: '2026-04-20', scoredOn: '2026-04-10' } });
    expect(followUp(life).answer!.answers.map((a) => [a.score, a.goalVersion])).toEqual([[-1, 1], [-1, 1]]);
    expect(followUp(life).answer).not.toHaveProperty('reason');
    life.today = '2026-04-25';
    life.do('correctStatus', { ...answers(life, 0), reason: 'again' }, provider);
    expect(followUp(life)).toMatchObject({ corrected: [before, { on: '2026-04-20' }], answer: { on: '2026-04-25', scoredOn: '2026-04-10' } });
    // The result is still asked for on the day: the status itself came early.
    life.today = '2026-05-02';
    life.do('correctStatus', { ...answers(life, 1), reason: 'again' }, provider);
    expect(wakesOf(life.now)).toEqual([{ verb: 'requestResult', ref: followUp(life).followUpId, dueOn: '2026-05-01' }]);
  });
  test('until the authority has made a result of it, and not before it was given', () => {
    const open = asked();
    expect(open.try('correctStatus', { ...answers(open), reason: 'x' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'asked' } } });
    const life = answered();
    const input = { ...answers(life), reason: 'x' };
    goesOn(life, '2026-08-01');
    expect(code(life.try('correctStatus', input, provider))).toBe('resultRegistered');
    const over = answered();
    over.state = { ...over.now, orders: [{ ...first(over), state: 'ended' }] };
    expect(over.try('correctStatus', { ...answers(over), reason: 'x' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'ended' } } });
  });
});

describe('its result is asked for', () => {
  test('on the day, when the status came earlier', () => {
    const life = answered();
    const { followUpId } = followUp(life);
    expect(wakesOf(life.now)).toEqual([{ verb: 'requestResult', ref: followUpId, dueOn: '2026-05-01' }]);
    expect([dueWakes(wakesOf(life.now), '2026-04-30', 21).length, dueWakes(wakesOf(life.now), '2026-05-01', 21).length]).toEqual([0, 1]);
    expect(code(life.try('requestResult', { followUpId }, system))).toBe('notAsked');
    life.today = '2026-05-01';
    life.do('requestResult', { followUpId }, system);
    expect(wakesOf(life.now)).toEqual([]);
    expect(code(life.try('requestResult', { followUpId }, system))).toBe('alreadyAnswered');
    expect(code(life.try('requestResult', { followUpId: 'x' }, system))).toBe('followUpUnknown');
    const open = asked();
    expect(code(open.try('requestResult', { followUpId: followUp(open).followUpId }, system))).toBe('alreadyAnswered');
  });
  test('not a second time when the status came on the day itself', () => {
    const life = asked();
    life.today = '2026-05-01';
    life.do('answerFollowUp', answers(life), provider);
    expect(wakesOf(life.now)).toEqual([]);
    expect(cardView('C16', followUp(life).followUpId, life.now, owner, life.today)).toMatchObject({ mayRegister: true });
  });
});

describe('a follow-up is moved', () => {
  test('by the authority to a day ahead, with a reason, and the series stays', () => {
    const life = accepted();
    const { followUpId } = followUp(life);
    const move = (dueOn: string) => life.try('moveFollowUp', { followUpId, dueOn, reason: 'the citizen is ill' });
    life.today = '2026-03-01';
    expect(code(life.try('moveFollowUp', { followUpId, dueOn: '2026-05-20', reason: 'x' }, provider))).toBe('notAllowed');
    expect(code(life.try('moveFollowUp', { followUpId: 'x', dueOn: '2026-05-20', reason: 'x' }))).toBe('followUpUnknown');
    for (const dueOn of ['2026-02-28', '2026-05-01']) expect(move(dueOn)).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'dueOn' } } });
    expect([code(move('2026-05-20')), code(move('2026-03-01'))]).toEqual(['ok', 'ok']);
    expect(followUp(life)).toMatchObject({ dueOn: '2026-03-01', stage: 'planned', rev: 3, moves: [{ from: '2026-05-01', to: '2026-05-20', reason: 'the citizen is ill', on: '2026-03-01', by: 'owner' }, { from: '2026-05-20', to: '2026-03-01' }] });
    expect(nextInSeries(first(life), '2026-05-20')).toBe('2026-08-01');
  });
  test('not into the time before its period, nor beyond the end of the order', () => {
    const life = accepted();
    const move = (dueOn: string) => code(life.try('moveFollowUp', { followUpId: followUp(life).followUpId, dueOn, reason: 'x' }));
    expect([move('2026-02-01'), move('2026-02-02')]).toEqual(['dateNotPossible', 'ok']);
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-06-30' }] };
    expect([move('2026-07-01'), move('2026-06-30')]).toEqual(['dateNotPossible', 'ok']);
  });
  test('while it is open', () => {
    for (const life of [asked(), answered()]) expect(code(life.try('moveFollowUp', { followUpId: followUp(life).followUpId, dueOn: '2026-05-20', reason: 'x' }))).toBe('ok');
    const life = answered();
    const { followUpId } = followUp(life);
    goesOn(life, '2026-08-01');
    expect(code(life.try('moveFollowUp', { followUpId, dueOn: '2026-05-20', reason: 'x' }))).toBe('resultRegistered');
    const over = taken();
    over.today = '2026-06-02';
    over.do('endOrder', { orderId: first(over).orderId }, system);
    expect(over.try('moveFollowUp', { followUpId: over.now.followUps[0]!.followUpId, dueOn: '2026-07-01', reason: 'x' })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'cancelled' } } });
  });
});

describe('a status is waived', () => {
  test('with a reason, while it has not come; then nobody is waited for', () => {
    const life = asked();
    const { followUpId } = followUp(life);
    expect(code(life.try('waiveStatus', { followUpId, reason: 'x' }, provider))).toBe('notAllowed');
    expect(code(life.try('waiveStatus', { followUpId: 'x', reason: 'x' }))).toBe('followUpUnknown');
    life.do('waiveStatus', { followUpId, reason: 'called instead' });
    expect(followUp(life)).toMatchObject({ stage: 'asked', statusWaived: { reason: 'called instead', on: '2026-04-10', by: 'owner' } });
    expect(waitingFor(life.now).filter((w) => w.kind === 'status')).toEqual([]);
    expect(code(life.try('waiveStatus', { followUpId, reason: 'x' }))).toBe('alreadyAnswered');
    // One that comes all the same is received.
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('ok');
    expect(life.try('waiveStatus', { followUpId, reason: 'x' })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'answered' } } });
  });
  test('before it was asked for: then it is not', () => {
    const life = accepted();
    const { followUpId } = followUp(life);
    life.do('waiveStatus', { followUpId, reason: 'short order' });
    expect(wakesOf(life.now)).toEqual([]);
    life.today = '2026-05-01';
    expect(code(life.try('requestStatus', { followUpId }, system))).toBe('notAsked');
    goesOn(life, '2026-08-01');
    expect(life.now.followUps[0]!.result!.statusWaivedReason).toBe('short order');
  });
});

describe('the next follow-up is planned', () => {
  test('by hand where help goes on although the last one had ended it', () => {
    const life = answered();
    const plan = (dueOn: string, orderId = first(life).orderId) => life.try('planFollowUp', { orderId, dueOn });
    expect(plan('2026-08-01')).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'answered' } } });
    life.do('registerFollowUpResult', { followUpId: followUp(life).followUpId, result: 'end', heldOn: '2026-04-08', citizenViewMissing: 'other', supportNeed: 1, reasons });
    expect([code(plan('2026-08-01', 'x')), code(plan(life.today)), code(life.try('planFollowUp', { orderId: first(life).orderId, dueOn: '2026-08-01' }, provider))]).toEqual(['orderUnknown', 'dateNotPossible', 'notAllowed']);
    expect(code(plan('2026-04-11'))).toBe('ok');
    expect(followUp(life)).toMatchObject({ no: 2, dueOn: '2026-04-11', periodFrom: '2026-04-08', stage: 'planned' });
  });
  test('for an order that runs, inside its time', () => {
    const life = accepted();
    life.state = { ...life.now, followUps: [] };
    const plan = (dueOn: string) => life.try('planFollowUp', { orderId: first(life).orderId, dueOn });
    expect(code(plan('2026-02-01'))).toBe('dateNotPossible');
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-06-30' }] };
    expect([code(plan('2026-07-01')), code(plan('2026-06-30'))]).toEqual(['dateNotPossible', 'ok']);
    expect(followUp(life)).toMatchObject({ no: 1, periodFrom: '2026-02-01' });
    const sent = granted({});
    sent.do('placeOrder', order(goalIds(sent)));
    expect(sent.try('planFollowUp', { orderId: first(sent).orderId, dueOn: '2026-06-30' })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'sent' } } });
  });
});

test('a change of provider gives the new one a follow-up of its own', () => {
  const life = taken();
  expect(life.now.followUps.map((f) => [f.orderId, f.no, f.dueOn, f.periodFrom])).toEqual([[first(life).orderId, 1, '2026-05-01', '2026-02-01'], [newest(life).orderId, 1, '2026-09-01', '2026-06-01']]);
});

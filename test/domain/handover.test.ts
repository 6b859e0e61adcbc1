/** A change of provider: the help goes on, from one hand to the other, and nobody stops before somebody else has begun. */
import { dueWakes, wakeInput, wakesOf } from '#domain/deadlines';
import { endingOf } from '#domain/orderEnd';
import { phaseOf } from '#domain/phase';
import { accepted, order, ordered, otherProvider, owner, provider, service, system } from './lives';
import { change, changing, code, first, firstGoal, gates, goalIds, newest, taken } from './orderLives';

describe('a change of provider', () => {
  test('places a new version at the other provider: same decision, goals and services, told anew', () => {
    const life = accepted(2);
    life.do('completeGoal', { goalId: firstGoal(life).goalId, reason: 'reached' });
    life.today = '2026-05-20';
    life.do('changeProvider', change(life, { place: 'in town', price: { rate: 400, unit: 'hour', costPerYear: 80_000 }, participants: 'both contacts' }));
    const [before, after] = life.now.orders;
    expect(after).toMatchObject({
      orderNo: 'S-2026-0001-B2', version: 2, supersedes: before!.orderId, state: 'sent', provider: 'unit-b', decisionId: before!.decisionId, interventionId: before!.interventionId, threadId: before!.threadId,
      services: [service], goalIds: [goalIds(life)[1]], wishedStart: '2026-06-01', firstFollowUpOn: '2026-09-01', rhythmMonths: 3, place: 'in town', price: { rate: 400 }, participants: 'both contacts', answerBy: '2026-05-26',
      releases: [{ kind: 'wishes' }],
    });
    expect(before).toMatchObject({ state: 'accepted', endsOn: '2026-06-01', handover: { to: 'unit-b', orderId: after!.orderId, on: '2026-06-01', items: ['keys', 'plan of the week'] } });
    expect(phaseOf(life.now)).toBe('order');
    expect(after!.relatedInterventions).toBeUndefined();
  });
  test('carries over what is to be done, and not who was told what', () => {
    const life = ordered();
    life.do('withdrawOrder', { orderId: first(life).orderId, reason: 'x' });
    const kept = { hoursPerWeek: 4, frequency: 'twice a week', description: 'as agreed', roles: 'the authority', followUpForm: 'meeting' as const, purpose: 'A home', to: '2026-12-01' };
    const told = { relatedInterventions: 'job centre', place: 'the house', participants: 'Kim', price: { rate: 1, unit: 'hour' as const, costPerYear: 1 } };
    life.do('placeOrder', { ...order(goalIds(life)), ...kept, ...told, releases: [{ kind: 'relatedInterventions', basis: 'necessary', reason: 'to coordinate' }] });
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-02-01' }, provider);
    const from = newest(life).orderId;
    life.today = '2026-05-20';
    life.do('changeProvider', change(life, { orderId: from, rhythmMonths: 6 }));
    expect(newest(life)).toMatchObject({ ...kept, rhythmMonths: 6, supersedes: from });
    for (const key of Object.keys(told)) expect(newest(life)[key as 'place']).toBeUndefined();
    life.do('withdrawOrder', { orderId: newest(life).orderId, reason: 'x' });
    life.do('changeProvider', change(life, { orderId: from, description: 'otherwise', releases: [{ kind: 'relatedInterventions', basis: 'necessary', reason: 'to coordinate' }] }));
    expect(newest(life)).toMatchObject({ description: 'otherwise', relatedInterventions: 'job centre' });
  });
  test.each([
    ['an order of this case', { orderId: 'x' }, 'orderUnknown', undefined],
    ['a provider that exists', { provider: 'unit-x' }, 'providerUnknown', undefined],
    ['another provider', { provider: 'unit-a' }, 'valueNotPossible', { fields: ['provider'] }],
    ['a day that is not past', { takesOverOn: '2026-05-19' }, 'dateNotPossible', { field: 'takesOverOn' }],
    ['a follow-up after it', { firstFollowUpOn: '2026-06-01' }, 'dateNotPossible', { field: 'firstFollowUpOn' }],
    ['consents that exist', { releases: [{ kind: 'diagnosis' as const, basis: 'consent' as const, consentId: 'x', reason: 'y' }] }, 'recordUnknown', { kind: 'consent' }],
  ])('needs %s', (_name, more, expected, details) => {
    const life = accepted();
    life.today = '2026-05-20';
    expect(life.try('changeProvider', change(life, more))).toMatchObject({ refusal: { code: expected, details } });
  });
  test('is for an order that runs, by the authority, and not before it began nor after it ends', () => {
    const unanswered = ordered();
    expect(unanswered.try('changeProvider', change(unanswered))).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'sent' } } });
    const life = accepted();
    expect(code(life.try('changeProvider', change(life), provider))).toBe('notAllowed');
    expect(life.try('changeProvider', change(life, { takesOverOn: '2026-01-31' }))).toMatchObject({ refusal: { details: { field: 'takesOverOn' } } });
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-05-31' }] };
    expect(code(life.try('changeProvider', change(life)))).toBe('dateNotPossible');
    expect(code(life.try('changeProvider', change(life, { takesOverOn: '2026-05-31' })))).toBe('ok');
    const early = accepted();
    expect(code(early.try('changeProvider', change(early, { takesOverOn: '2026-02-01' })))).toBe('ok');
  });
  test('goes through the same gates as any order', () => {
    const life = accepted();
    const outcome = life.try('changeProvider', change(life, { releases: [], reasons: {} }));
    expect(outcome.ok).toBe(false);
    expect(gates(outcome)).toContain('R42');
  });
  test('needs help that is still granted on the day', () => {
    const life = accepted();
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, to: '2026-05-31' })) };
    expect(gates(life.try('changeProvider', change(life)))).toContain('order-decision');
    // A later decision that goes on with the same help carries it.
    const [decision] = life.now.decisions;
    const later = { ...decision!, decisionId: 'later', interventionId: 'goes on', from: '2026-06-01', to: '2027-01-31' };
    life.state = { ...life.now, decisions: [decision!, { ...later, hoursPerWeek: 3 }], orders: [{ ...first(life), to: '2026-05-31', hoursPerWeek: 4 }] };
    expect(life.try('changeProvider', change(life))).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['hoursPerWeek'] } } });
    life.state = { ...life.now, decisions: [decision!, later] };
    expect(newest(life.do('changeProvider', change(life)))).toMatchObject({ decisionId: 'later', interventionId: 'goes on', to: '2027-01-31' });
  });
  test('rests on the same decision although a newer one grants the same service', () => {
    const life = accepted();
    const [decision] = life.now.decisions;
    life.state = { ...life.now, decisions: [decision!, { ...decision!, decisionId: 'other' }] };
    expect(newest(life.do('changeProvider', change(life))).decisionId).toBe(decision!.decisionId);
  });
  test('has no place in a closed thread', () => {
    const life = accepted();
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' })) };
    expect(life.try('changeProvider', change(life))).toMatchObject({ refusal: { code: 'phaseForbids', details: { from: 'closed', to: 'order' } } });
  });
  test('is planned once: the next one waits for the answer to the first', () => {
    const life = changing();
    expect(life.try('changeProvider', change(life))).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'handover' } } });
    expect(life.try('placeOrder', { ...order(goalIds(life)), wishedStart: '2026-06-01', firstFollowUpOn: '2026-09-01', supersedes: newest(life).orderId })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'handover' } } });
  });
});

describe('the provider before', () => {
  test('goes on until the hand-over, that day included, and its open follow-up is cancelled then', () => {
    const life = taken();
    const { orderId } = first(life);
    expect(wakesOf(life.now)).toContainEqual({ verb: 'endOrder', ref: orderId, dueOn: '2026-06-02' });
    expect(dueWakes(wakesOf(life.now), '2026-06-01', 0).filter((w) => w.verb === 'endOrder')).toEqual([]);
    life.today = '2026-06-01';
    expect(code(life.try('endOrder', { orderId }, system))).toBe('notAsked');
    expect(code(life.try('endOrder', { orderId }, owner))).toBe('notAllowed');
    expect(code(life.try('endOrder', { orderId: 'x' }, system))).toBe('orderUnknown');
    life.today = '2026-06-02';
    life.do('endOrder', wakeInput(dueWakes(wakesOf(life.now), life.today, 0).find((w) => w.verb === 'endOrder')!) as { orderId: string }, system);
    expect(first(life)).toMatchObject({ state: 'ended', endsOn: '2026-06-01', endReason: 'handover' });
    expect(life.now.followUps.map((f) => [f.orderId === orderId, f.stage, f.dueOn])).toEqual([[true, 'cancelled', '2026-05-01'], [false, 'planned', '2026-09-01']]);
    expect(life.try('endOrder', { orderId }, system)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'ended' } } });
    expect(code(life.try('answerFollowUp', { followUpId: life.now.followUps[0]!.followUpId, rev: life.now.followUps[0]!.rev, answers: [], recommendation: 'continue', meetingWanted: false }, provider))).toBe('alreadyAnswered');
  });
  test('does not stop while the new one has not accepted', () => {
    const life = changing();
    life.today = '2026-07-01';
    expect(wakesOf(life.now).filter((w) => w.verb === 'endOrder')).toEqual([]);
    expect(life.try('endOrder', { orderId: first(life).orderId }, system)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'accepted' } } });
    life.do('askClarification', { orderId: newest(life).orderId, rev: 1, question: 'x' }, otherProvider);
    expect(endingOf(life.now, first(life))).toBeUndefined();
  });
  test.each(['declined', 'withdrawn'] as const)('goes on as if nothing had been planned when the new order is %s', (how) => {
    const life = changing();
    const { orderId } = newest(life);
    const { rev } = first(life);
    if (how === 'declined') life.do('declineOrder', { orderId, rev: 1, reason: 'noCapacity' }, otherProvider);
    else life.do('withdrawOrder', { orderId, reason: 'x' });
    expect([first(life).handover, first(life).endsOn, first(life).state, first(life).rev]).toEqual([undefined, undefined, 'accepted', rev + 1]);
    expect(code(life.try('changeProvider', change(life)))).toBe('ok');
  });
  test('still ends on the day of a decision that stops the help', () => {
    const life = changing();
    const [decision] = life.now.decisions;
    const stop = { ...decision!, decisionId: 'stop', endsOrders: [first(life).orderId], from: '2026-05-25', effectOn: '2026-07-15' };
    life.state = { ...life.now, decisions: [decision!, stop] };
    expect(endingOf(life.now, first(life))).toBe('decision');
    life.do('declineOrder', { orderId: newest(life).orderId, rev: 1, reason: 'noCapacity' }, otherProvider);
    expect(first(life)).toMatchObject({ endsOn: '2026-07-15', handover: undefined });
    expect(endingOf(life.now, first(life))).toBe('decision');
    life.state = { ...life.now, decisions: [decision!, { ...stop, enteredInError: { reason: 'x', on: '2026-05-20', by: 'owner' } }] };
    const again = changing();
    again.state = { ...again.now, decisions: [again.now.decisions[0]!, { ...stop, endsOrders: [first(again).orderId], enteredInError: { reason: 'x', on: '2026-05-20', by: 'owner' } }] };
    expect(endingOf(again.now, first(again))).toBeUndefined();
    again.do('withdrawOrder', { orderId: newest(again).orderId, reason: 'x' });
    expect(first(again).endsOn).toBeUndefined();
  });
  test('ends by the day of the decision itself where no other day was set', () => {
    const life = changing();
    const [decision] = life.now.decisions;
    life.state = { ...life.now, decisions: [decision!, { ...decision!, decisionId: 'stop', endsOrders: [first(life).orderId], from: '2026-06-20' }] };
    life.do('withdrawOrder', { orderId: newest(life).orderId, reason: 'x' });
    expect(first(life).endsOn).toBe('2026-06-20');
  });
  test('hands over on the day on which the new one starts', () => {
    const life = taken('2026-06-15');
    expect(first(life)).toMatchObject({ endsOn: '2026-06-15', handover: { on: '2026-06-15', items: ['keys', 'plan of the week'], to: 'unit-b' } });
    expect(taken('2026-06-01').events.filter((e) => e.type === 'handoverPlanned')).toHaveLength(1);
  });
  test('is not kept on beyond a decision by a later start', () => {
    const life = changing();
    const [decision] = life.now.decisions;
    life.state = { ...life.now, decisions: [decision!, { ...decision!, decisionId: 'stop', services: [], endsOrders: [first(life).orderId] }] };
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-06-15' }, otherProvider);
    expect(first(life).endsOn).toBe('2026-06-01');
  });
  test('that has ended already is not woken by a late answer', () => {
    const life = changing();
    life.state = { ...life.now, orders: life.now.orders.map((o, i) => (i === 0 ? { ...o, state: 'ended' } : o)) };
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-06-15' }, otherProvider);
    expect(first(life)).toMatchObject({ state: 'ended', endsOn: '2026-06-01' });
    expect(endingOf(life.now, first(life))).toBeUndefined();
  });
});

describe('an order that a decision stops', () => {
  test('ends after its last day, whether it runs or was not answered yet', () => {
    for (const life of [accepted(), ordered()]) {
      const [decision] = life.now.decisions;
      life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-06-30' }], decisions: [decision!, { ...decision!, decisionId: 'stop', endsOrders: [first(life).orderId] }] };
      expect(wakesOf(life.now)).toContainEqual({ verb: 'endOrder', ref: first(life).orderId, dueOn: '2026-07-01' });
      life.today = '2026-07-01';
      life.do('endOrder', { orderId: first(life).orderId }, system);
      expect(first(life)).toMatchObject({ state: 'ended', endsOn: '2026-06-30', endReason: 'decision' });
      expect(life.now.followUps.every((f) => f.stage === 'cancelled')).toBe(true);
      expect(wakesOf(life.now)).toEqual([]);
    }
  });
  test('goes on while no end is set', () => {
    expect(endingOf(accepted().now, first(accepted()))).toBeUndefined();
  });
  test('a status that is already there is kept for its result', () => {
    const life = accepted();
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-06-30' }], followUps: [{ ...life.now.followUps[0]!, stage: 'answered' }] };
    life.today = '2026-07-01';
    life.do('endOrder', { orderId: first(life).orderId }, system);
    expect(life.now.followUps[0]!.stage).toBe('answered');
  });
});

describe('the hand-over is confirmed', () => {
  test('by each side once, by a person of that unit, when the new one has accepted', () => {
    const life = changing();
    const { orderId } = first(life);
    expect(life.try('confirmHandover', { orderId, side: 'given' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'sent' } } });
    life.do('acknowledgeOrder', { orderId: newest(life).orderId, rev: 1, startsOn: '2026-06-01' }, otherProvider);
    expect(code(life.try('confirmHandover', { orderId, side: 'given' }, otherProvider))).toBe('notAllowed');
    expect(code(life.try('confirmHandover', { orderId, side: 'taken' }, provider))).toBe('notAllowed');
    expect(code(life.try('confirmHandover', { orderId, side: 'given' }, owner))).toBe('notAllowed');
    expect(code(life.try('confirmHandover', { orderId: 'x', side: 'given' }, provider))).toBe('orderUnknown');
    life.do('confirmHandover', { orderId, side: 'given' }, provider);
    expect(first(life).handover).toMatchObject({ givenBy: { by: 'provider', on: '2026-05-20' } });
    expect(first(life).handover!.takenBy).toBeUndefined();
    expect(code(life.try('confirmHandover', { orderId, side: 'given' }, provider))).toBe('alreadyAnswered');
    life.do('confirmHandover', { orderId, side: 'taken' }, otherProvider);
    expect(first(life).handover).toMatchObject({ givenBy: { by: 'provider' }, takenBy: { by: 'other', on: '2026-05-20' } });
    expect(code(life.try('confirmHandover', { orderId, side: 'taken' }, otherProvider))).toBe('alreadyAnswered');
  });
  test('only where one is planned', () => {
    const life = accepted();
    expect(life.try('confirmHandover', { orderId: first(life).orderId, side: 'given' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'accepted' } } });
  });
});

describe('of two providers in one case', () => {
  test('each speaks only about the own order', () => {
    const life = taken();
    const { orderId } = first(life);
    const goalId = firstGoal(life).goalId;
    life.do('setSubgoal', { orderId, goalId, text: 'x' }, provider);
    const { subgoalId } = life.now.subgoals[0]!;
    life.today = '2026-05-21';
    const tried = [
      life.try('registerStart', { orderId, startedOn: '2026-05-01' }, otherProvider), life.try('registerHours', { orderId, from: '2026-05-01', to: '2026-05-01', hours: 1 }, otherProvider),
      life.try('requestChange', { orderId, kind: 'goal', reasons: 'x' }, otherProvider), life.try('setSubgoal', { orderId, goalId, text: 'x' }, otherProvider), life.try('noteSubgoal', { subgoalId, text: 'x' }, otherProvider),
      life.try('scoreGoals', { orderId, answers: [{ goalId, score: 1, tookPart: 'yes' }] }, otherProvider),
    ];
    expect(tried.map(code)).toEqual(tried.map(() => 'notAllowed'));
  });
  test('neither answers for the other', () => {
    const life = changing();
    const { orderId, rev } = newest(life);
    expect([code(life.try('acknowledgeOrder', { orderId, rev, startsOn: '2026-06-01' }, provider)), code(life.try('declineOrder', { orderId, rev, reason: 'other' }, provider)), code(life.try('askClarification', { orderId, rev, question: 'x' }, provider))]).toEqual(['notAllowed', 'notAllowed', 'notAllowed']);
    const { followUpId } = life.now.followUps[0]!;
    life.do('requestStatus', { followUpId }, system);
    const asked = life.now.followUps[0]!;
    const report = { followUpId, rev: asked.rev, answers: [{ goalId: firstGoal(life).goalId, status: 'inProgress' as const, score: 1 as const, tookPart: 'yes' as const }], recommendation: 'continue' as const, meetingWanted: false };
    expect(code(life.try('answerFollowUp', report, otherProvider))).toBe('notAllowed');
    expect(code(life.try('commentFollowUp', { followUpId, goalId: firstGoal(life).goalId, text: 'x' }, otherProvider))).toBe('notAllowed');
    life.do('answerFollowUp', report, provider);
    expect(code(life.try('correctStatus', { ...report, rev: asked.rev + 1, reason: 'x' }, otherProvider))).toBe('notAllowed');
  });
  test('orders that do not exist are nobody\'s', () => {
    const life = taken();
    expect([code(life.try('registerStart', { orderId: 'x', startedOn: '2026-05-01' }, provider)), code(life.try('askClarification', { orderId: 'x', rev: 1, question: 'x' }, provider))]).toEqual(['orderUnknown', 'orderUnknown']);
  });
});

/** The order: what it needs, how a provider answers it, and how it is taken back or placed anew. */
import { phaseOf } from '#domain/phase';
import { deadlinesOf, waitingFor } from '#domain/deadlines';
import { carries, carrierOf } from '#domain/granted';
import { caseView } from '#domain/views/caseView';
import { defaultSettings } from '#domain/settings';
import type { InputOf } from '#domain/commands/index';
import { accepted, activity, assessed, decided, goal, lead, Life, opened, opening, order, ordered, otherProvider, owner, provider, reasons, service, stranger, targetGroup } from './lives';
import { code, first, gates, goalIds, granted, newest } from './orderLives';
import { selectable } from '#domain/ffb/index';

const [, otherService] = selectable('service').map((s) => s.code);

describe('an order rests on a decision', () => {
  test('that grants its services', () => {
    const outcome = opened().try('placeOrder', order([]));
    expect(code(outcome)).toBe('gateBlocked');
    expect(gates(outcome)).toEqual(expect.arrayContaining(['order-decision', 'care-plan-4', 'care-plan-5']));
    const other = decided().try('placeOrder', { ...order([]), services: [otherService!], reasons });
    expect(gates(other)).toContain('order-decision');
  });
  test('whose period holds the start', () => {
    const life = decided();
    expect(gates(life.try('placeOrder', { ...order(goalIds(life)), wishedStart: '2026-01-31' }))).toContain('order-decision');
    expect(gates(granted({ from: '2026-01-05', to: '2026-01-31' }).try('placeOrder', order([])))).toContain('order-decision');
    const inside = granted({ from: '2026-01-05', to: '2026-02-01' });
    expect(code(inside.try('placeOrder', { ...order(goalIds(inside)), wishedStart: '2026-02-01' }))).toBe('ok');
  });
  test('of which the newest that reaches counts', () => {
    const life = decided();
    const [earlier] = life.now.decisions;
    const later = { ...earlier!, decisionId: 'later', replaces: earlier!.decisionId, from: '2026-03-01' };
    const state = { ...life.now, decisions: [earlier!, later] };
    expect(carrierOf(state, [service], '2026-02-28')!.decisionId).toBe(earlier!.decisionId);
    expect(carrierOf(state, [service], '2026-03-01')!.decisionId).toBe('later');
    expect(carries(state, earlier!, [service], '2026-03-01')).toBe(false);
    expect(carrierOf({ ...state, decisions: [earlier!, { ...later, enteredInError: { reason: 'x', on: '2026-01-05', by: 'owner' } }] }, [service], '2026-03-01')!.decisionId).toBe(earlier!.decisionId);
  });
  test('that has not been ended by a later one', () => {
    const life = accepted();
    const [granting] = life.now.decisions;
    const stop = { ...granting!, decisionId: 'stop', services: [], replaces: undefined, endsOrders: [first(life).orderId], from: '2026-05-01', effectOn: '2026-06-01' };
    const state = { ...life.now, decisions: [granting!, stop] };
    expect(carrierOf(state, [service], '2026-05-31')!.decisionId).toBe(granting!.decisionId);
    expect(carrierOf(state, [service], '2026-06-01')).toBeUndefined();
    const elsewhere = { ...first(life), services: [otherService!] };
    expect(carrierOf({ ...state, orders: [elsewhere] }, [service], '2026-06-01')!.decisionId).toBe(granting!.decisionId);
    expect(carries(state, { ...granting!, enteredInError: { reason: 'x', on: '2026-01-05', by: 'owner' } }, [service], '2026-03-01')).toBe(false);
  });
  test('and stays inside what it grants', () => {
    const life = granted({ hoursPerWeek: 4, to: '2026-12-31' });
    const whole = order(goalIds(life));
    expect(code(life.try('placeOrder', { ...whole, hoursPerWeek: 4.5 }))).toBe('valueNotPossible');
    expect(life.try('placeOrder', { ...whole, to: '2027-01-01' })).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'to' } } });
    life.do('placeOrder', { ...whole, hoursPerWeek: 4 });
    expect(first(life)).toMatchObject({ hoursPerWeek: 4, to: '2026-12-31' });
    const shorter = granted({ hoursPerWeek: 4, to: '2026-12-31' });
    expect(first(shorter.do('placeOrder', { ...whole, goalIds: goalIds(shorter), to: '2026-12-30' })).to).toBe('2026-12-30');
    expect(code(shorter.try('placeOrder', { ...whole, goalIds: goalIds(shorter) }))).toBe('ok');
  });
});

describe('an order needs', () => {
  test('a support need that is assessed, but for an acute case', () => {
    const notAssessed = { supportNeed: null, targetGroups: [{ code: targetGroup, rank: 1 as const }], conditions: [{ code: activity[0]!, level: 3 as const }], reasons };
    const grant: InputOf<'recordDecision'> = { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', reasons };
    const calm = opened().do('advance', { to: 'information', reasons }).do('recordAssessment', notAssessed).do('recordDecision', grant);
    expect(gates(calm.try('placeOrder', { ...order([]), reasons }))).toContain('care-plan-4');
    const acute = new Life().do('openCase', { ...opening, acute: true, acuteReason: 'no home tonight' }).do('advance', { to: 'information', reasons }).do('recordAssessment', notAssessed).do('recordDecision', grant);
    acute.do('placeOrder', { ...order([]), reasons });
    expect(first(acute)).toMatchObject({ acute: true, supportNeed: null });
  });
  test('goals, or a reason why it goes without, and the reason is kept', () => {
    const life = decided();
    const outcome = life.try('placeOrder', order([]));
    expect([code(outcome), gates(outcome)]).toEqual(['gateNeedsReason', expect.arrayContaining(['care-plan-3'])]);
    expect(code(life.try('placeOrder', { ...order([]), reasons: { 'care-plan-3': '  ' } }))).toBe('gateNeedsReason');
    life.do('placeOrder', { ...order([]), reasons: new Proxy({}, { get: () => 'The citizen declined a plan' }) as Record<string, string> });
    expect(life.now.overrides).toContainEqual(expect.objectContaining({ gate: 'care-plan-3', reason: 'The citizen declined a plan', threadId: life.now.threads[0]!.threadId }));
  });
  test.each<[string, Partial<InputOf<'placeOrder'>>, string, object | undefined]>([
    ['a provider that exists', { provider: 'unit-x' }, 'providerUnknown', undefined],
    ['goals of this case', { goalIds: ['elsewhere'] }, 'goalUnknown', undefined],
    ['a start that is not past', { wishedStart: '2026-01-04' }, 'dateNotPossible', { field: 'wishedStart' }],
    ['a follow-up after the start', { firstFollowUpOn: '2026-02-01' }, 'dateNotPossible', { field: 'firstFollowUpOn' }],
    ['an end that is not before the start', { to: '2026-01-31' }, 'dateNotPossible', { field: 'to' }],
    ['consents that exist', { releases: [{ kind: 'diagnosis', basis: 'consent', consentId: 'x', reason: 'to know' }] }, 'recordUnknown', { kind: 'consent' }],
    ['a consent where it says consent', { releases: [{ kind: 'diagnosis', basis: 'consent', reason: 'to know' }] }, 'fieldsMissing', { fields: ['releases'] }],
    ['a name for each document', { releases: [{ kind: 'attachment', basis: 'necessary', reason: 'to know' }] }, 'fieldsMissing', { fields: ['releases'] }],
    ['an order that it replaces', { supersedes: 'x' }, 'orderUnknown', undefined],
    ['a thread of this case', { threadId: 'x' }, 'recordUnknown', { kind: 'thread' }],
  ])('%s', (_name, more, expected, details) => {
    const life = decided();
    const outcome = life.try('placeOrder', { ...order(goalIds(life)), ...more });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: expected, details } });
  });
  test('a consent that still holds', () => {
    const life = decided();
    const release = (consentId: string) => ({ ...order(goalIds(life)), releases: [{ kind: 'diagnosis' as const, basis: 'consent' as const, consentId, reason: 'to know' }, { kind: 'attachment' as const, basis: 'necessary' as const, title: 'Report', reason: 'to know' }] });
    const consent = { type: 'shareAcrossProviders' as const, giver: 'citizen' as const, information: ['diagnosis'], from: ['authority'], receivers: ['unit-a'], purpose: 'the support', form: 'written' as const, givenOn: '2026-01-05', consequencesExplained: true, recordedOn: '2026-01-05', assertedOn: '2026-01-05' };
    life.state = { ...life.now, consents: [{ ...consent, consentId: 'holds' }, { ...consent, consentId: 'over', expiresOn: '2026-01-04' }] };
    expect(life.try('placeOrder', release('over'))).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['releases'] } } });
    expect(code(life.try('placeOrder', release('holds')))).toBe('ok');
  });
  test('goals that are worked on', () => {
    const life = decided().do('setGoal', { ...goal('maybe', 3), standing: 'proposed' });
    expect(life.try('placeOrder', order(goalIds(life)))).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'proposed' } } });
    life.do('completeGoal', { goalId: life.now.goals[0]!.goalId, reason: 'dropped' });
    expect(life.try('placeOrder', order([life.now.goals[0]!.goalId]))).toMatchObject({ refusal: { details: { state: 'completed' } } });
  });
});

describe('an order says', () => {
  test('to whom, what, why and when, and by when an answer is wanted', () => {
    const life = decided().do('setPurpose', { text: 'A safe everyday' });
    const more = {
      frequency: 'twice a week', place: 'at home', description: 'together with the citizen', roles: 'the authority coordinates', relatedInterventions: 'job centre', participants: 'the citizen and the contact person',
      followUpForm: 'meeting' as const, price: { rate: 500, unit: 'hour' as const, costPerYear: 104_000 }, hoursPerWeek: 4,
      releases: [{ kind: 'wishes' as const, basis: 'necessary' as const, reason: 'to know what matters' }, { kind: 'relatedInterventions' as const, basis: 'necessary' as const, reason: 'to coordinate' }],
    };
    life.do('placeOrder', { ...order(goalIds(life)), ...more });
    const [decision] = life.now.decisions;
    expect(first(life)).toMatchObject({
      ...more, orderNo: 'S-2026-0001-B1', version: 1, provider: 'unit-a', services: [service], goalIds: goalIds(life), decisionId: decision!.decisionId, interventionId: decision!.interventionId,
      purpose: 'A safe everyday', supportNeed: 2, targetGroups: [targetGroup], wishedStart: '2026-02-01', firstFollowUpOn: '2026-05-01', rhythmMonths: 3, acute: false, placedOn: '2026-01-05', placedBy: 'owner', state: 'sent', rev: 1,
    });
    // Five days run to a Saturday, so the answer is due on Monday.
    expect(first(life).answerBy).toBe('2026-01-12');
    expect(life.now.threads[0]!.stage).toBe('order');
    expect(first(life)).not.toHaveProperty('supersedes', expect.anything());
  });
  test('what the caseworker wrote, when that differs', () => {
    const life = decided().do('setPurpose', { text: 'A safe everyday' });
    life.do('placeOrder', { ...order(goalIds(life)), purpose: 'A home', acute: true });
    expect(first(life)).toMatchObject({ purpose: 'A home', acute: true });
  });
  test("the municipality's own time to answer", () => {
    const life = decided();
    life.settings = { ...defaultSettings, orderAnswerDays: 2 };
    expect(first(life.do('placeOrder', order(goalIds(life)))).answerBy).toBe('2026-01-07');
  });
});

describe('the phase', () => {
  test('a thread that has its decision but no order yet is moved there', () => {
    const life = assessed();
    life.settings = { ...defaultSettings, planBeforeDecision: false };
    life.do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', reasons });
    expect(life.thread.stage).toBe('decision');
    life.do('placeOrder', { ...order([]), reasons });
    expect(life.thread.stage).toBe('order');
    expect(life.events.at(-1)).toMatchObject({ type: 'threadMoved', data: { from: 'decision', to: 'order' } });
  });
  test('a thread that went back to its information first comes to a decision again', () => {
    const life = decided().do('advance', { to: 'information', reason: 'something is missing', reasons });
    expect(life.try('placeOrder', order(goalIds(life)))).toMatchObject({ refusal: { code: 'phaseForbids', details: { from: 'information', to: 'order' } } });
  });
  test('a closed thread takes no order', () => {
    const life = decided();
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' })) };
    expect(life.try('placeOrder', order(goalIds(life)))).toMatchObject({ refusal: { code: 'phaseForbids', details: { from: 'closed', to: 'order' } } });
  });
  test('an order belongs to the thread of its decision, although a newer thread is open', () => {
    const life = ordered();
    life.do('declineOrder', { orderId: first(life).orderId, rev: 1, reason: 'noCapacity' }, provider);
    const [thread] = life.now.threads;
    life.state = { ...life.now, threads: [thread!, { ...thread!, threadId: 'other', no: 2, stage: 'information' }] };
    life.do('placeOrder', order(goalIds(life)));
    expect(newest(life).threadId).toBe(thread!.threadId);
    expect(life.now.threads[1]!.stage).toBe('information');
  });
});

describe('the provider answers', () => {
  test('the ordered unit only, once, on the card as it stands', () => {
    const life = ordered();
    const { orderId } = first(life);
    expect(phaseOf(life.now)).toBe('order');
    expect(waitingFor(life.now)).toContainEqual({ kind: 'orderAnswer', provider: 'unit-a', since: '2026-01-05', ref: orderId });
    for (const actor of [otherProvider, owner, stranger, lead]) expect(code(life.try('acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-02-01' }, actor))).toBe('notAllowed');
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 2, startsOn: '2026-02-01' }, provider))).toBe('cardOutdated');
    expect(code(life.try('acknowledgeOrder', { orderId: 'x', rev: 1, startsOn: '2026-02-01' }, provider))).toBe('orderUnknown');
    life.do('acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-02-10' }, provider);
    expect(first(life)).toMatchObject({ state: 'accepted', startsOn: '2026-02-10', contact: 'provider', rev: 2 });
    expect(first(life).startingPointBy).toBeUndefined();
    expect(life.now.followUps).toMatchObject([{ orderId, no: 1, dueOn: '2026-05-01', periodFrom: '2026-02-10', stage: 'planned' }]);
    expect(phaseOf(life.now)).toBe('delivery');
    for (const verb of ['acknowledgeOrder', 'declineOrder', 'askClarification'] as const) expect(code(life.try(verb, { orderId, rev: 2, startsOn: '2026-02-10', reason: 'noCapacity', question: 'x' } as never, provider))).toBe('alreadyAnswered');
  });
  test('with a start inside what was granted and ordered', () => {
    const life = ordered();
    const { orderId } = first(life);
    const start = (startsOn: string) => life.try('acknowledgeOrder', { orderId, rev: first(life).rev, startsOn }, provider);
    expect(start('2026-01-31')).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'startsOn' } } });
    const short = granted({ from: '2026-01-01', to: '2026-03-01' });
    short.do('placeOrder', order(goalIds(short)));
    const accept = (startsOn: string) => short.try('acknowledgeOrder', { orderId: first(short).orderId, rev: 1, startsOn }, provider);
    expect([code(accept('2026-01-04')), code(accept('2026-03-02')), code(accept('2026-03-01'))]).toEqual(['dateNotPossible', 'dateNotPossible', 'ok']);
    life.state = { ...life.now, orders: [{ ...first(life), endsOn: '2026-02-15' }] };
    expect([code(start('2026-02-16')), code(start('2026-02-15'))]).toEqual(['dateNotPossible', 'ok']);
  });
  test('a start on the day of the order itself', () => {
    const life = granted({ from: '2026-01-01' });
    life.do('placeOrder', { ...order(goalIds(life)), wishedStart: '2026-01-05' });
    expect(code(life.try('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-01-04' }, provider))).toBe('dateNotPossible');
    expect(code(life.try('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-01-05' }, provider))).toBe('ok');
  });
  test('a start after the first follow-up moves it one rhythm on from the start', () => {
    const life = ordered();
    life.do('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-06-01' }, provider);
    expect(life.now.followUps[0]!.dueOn).toBe('2026-09-01');
    const sameDay = ordered();
    sameDay.do('acknowledgeOrder', { orderId: first(sameDay).orderId, rev: 1, startsOn: '2026-05-01' }, provider);
    expect(sameDay.now.followUps[0]!.dueOn).toBe('2026-08-01');
  });
  test('with a reason when it declines, and then sees the header only', () => {
    const life = ordered();
    const { orderId } = first(life);
    expect(code(life.try('declineOrder', { orderId: 'x', rev: 1, reason: 'other' }, provider))).toBe('orderUnknown');
    expect(code(life.try('declineOrder', { orderId, rev: 9, reason: 'other' }, provider))).toBe('cardOutdated');
    expect(code(life.try('declineOrder', { orderId, rev: 1, reason: 'other' }, otherProvider))).toBe('notAllowed');
    life.do('declineOrder', { orderId, rev: 1, reason: 'noCapacity', text: 'full' }, provider);
    expect(first(life)).toMatchObject({ state: 'declined', declineReason: 'noCapacity', declineText: 'full', rev: 2 });
    expect(phaseOf(life.now)).toBe('order');
    expect(deadlinesOf(life.now).filter((d) => d.kind === 'orderAnswer')).toEqual([]);
    expect(caseView(life.now, provider, life.today)).toMatchObject({ initials: '', wishes: [], goals: [], orders: [{ state: 'declined', goalIds: [], services: [] }] });
  });
});

describe('a question about the order', () => {
  const questioned = () => {
    const life = ordered();
    return life.do('askClarification', { orderId: first(life).orderId, rev: 1, question: 'Which days?' }, provider);
  };
  test('is asked by the ordered unit, and the order then lies with the authority', () => {
    const life = ordered();
    const { orderId } = first(life);
    expect(code(life.try('askClarification', { orderId, rev: 1, question: 'x' }, otherProvider))).toBe('notAllowed');
    expect(code(life.try('askClarification', { orderId, rev: 2, question: 'x' }, provider))).toBe('cardOutdated');
    life.do('askClarification', { orderId, rev: 1, question: 'Which days?' }, provider);
    expect(first(life)).toMatchObject({ state: 'clarifying', rev: 2, clarifications: [{ question: 'Which days?', by: 'provider', on: '2026-01-05' }] });
    expect(deadlinesOf(life.now)).toContainEqual({ kind: 'clarification', on: '2026-01-12', ref: orderId });
    expect(waitingFor(life.now).filter((w) => w.ref === orderId)).toEqual([]);
    expect(life.try('acknowledgeOrder', { orderId, rev: 2, startsOn: '2026-02-01' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'clarifying' } } });
    expect(code(life.try('askClarification', { orderId, rev: 2, question: 'again' }, provider))).toBe('stepNotOpen');
  });
  test('is answered once by the authority, with a new day to answer by', () => {
    const life = questioned();
    const { orderId, clarifications } = first(life);
    const answer = { orderId, clarificationId: clarifications[0]!.clarificationId, text: 'Monday and Thursday' };
    expect(code(life.try('answerClarification', answer, provider))).toBe('notAllowed');
    expect(code(life.try('answerClarification', { ...answer, orderId: 'x' }))).toBe('orderUnknown');
    expect(life.try('answerClarification', { ...answer, clarificationId: 'x' })).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'clarification' } } });
    life.today = '2026-01-20';
    expect(life.try('answerClarification', { ...answer, answerBy: '2026-01-19' })).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'answerBy' } } });
    life.do('answerClarification', answer);
    // 25 January is a Sunday.
    expect(first(life)).toMatchObject({ state: 'sent', rev: 3, answerBy: '2026-01-26', clarifications: [{ answer: { text: 'Monday and Thursday', by: 'owner', on: '2026-01-20' } }] });
    expect(code(life.try('answerClarification', answer))).toBe('alreadyAnswered');
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 3, startsOn: '2026-02-01' }, provider))).toBe('ok');
  });
  test('of two, each gets its own answer', () => {
    const life = questioned();
    const { orderId } = first(life);
    life.do('answerClarification', { orderId, clarificationId: first(life).clarifications[0]!.clarificationId, text: 'one', answerBy: '2026-01-05' });
    expect(first(life).answerBy).toBe('2026-01-05');
    life.do('askClarification', { orderId, rev: 3, question: 'And when?' }, provider);
    life.do('answerClarification', { orderId, clarificationId: first(life).clarifications[1]!.clarificationId, text: 'two' });
    expect(first(life).clarifications.map((c) => c.answer!.text)).toEqual(['one', 'two']);
  });
  test('is not answered any more when the order was declined or withdrawn meanwhile', () => {
    const life = questioned();
    const { orderId, clarifications } = first(life);
    life.do('declineOrder', { orderId, rev: 2, reason: 'distance' }, provider);
    expect(life.try('answerClarification', { orderId, clarificationId: clarifications[0]!.clarificationId, text: 'x' })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'declined' } } });
  });
});

describe('an order that is not accepted yet', () => {
  test('is withdrawn with a reason, one that runs is not', () => {
    const life = ordered();
    const { orderId } = first(life);
    expect(code(life.try('withdrawOrder', { orderId, reason: 'x' }, provider))).toBe('notAllowed');
    expect(code(life.try('withdrawOrder', { orderId: 'x', reason: 'x' }))).toBe('orderUnknown');
    life.do('withdrawOrder', { orderId, reason: 'The citizen moved' });
    expect(first(life)).toMatchObject({ state: 'withdrawn', endReason: 'The citizen moved', rev: 2 });
    expect(life.try('withdrawOrder', { orderId, reason: 'x' })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'withdrawn' } } });
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 2, startsOn: '2026-02-01' }, provider))).toBe('alreadyAnswered');
    const running = accepted();
    expect(running.try('withdrawOrder', { orderId: first(running).orderId, reason: 'x' })).toMatchObject({ refusal: { details: { state: 'accepted' } } });
    const asked = ordered();
    asked.do('askClarification', { orderId: first(asked).orderId, rev: 1, question: 'x' }, provider);
    expect(code(asked.try('withdrawOrder', { orderId: first(asked).orderId, reason: 'x' }))).toBe('ok');
  });
  test('is replaced by a new version, which stands in its place', () => {
    const life = ordered();
    const before = first(life);
    life.do('placeOrder', { ...order(goalIds(life)), hoursPerWeek: 6, supersedes: before.orderId });
    expect(life.now.orders).toMatchObject([{ state: 'superseded', endsOn: '2026-01-05', rev: 2 }, { orderNo: 'S-2026-0001-B2', version: 2, supersedes: before.orderId, state: 'sent', hoursPerWeek: 6 }]);
    expect(code(life.try('acknowledgeOrder', { orderId: before.orderId, rev: 2, startsOn: '2026-02-01' }, provider))).toBe('alreadyAnswered');
    expect(life.try('placeOrder', { ...order(goalIds(life)), supersedes: before.orderId })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'superseded' } } });
  });
  test.each(['declined', 'withdrawn'] as const)('after it was %s there may be a new version, one', (how) => {
    const life = ordered();
    const { orderId } = first(life);
    if (how === 'declined') life.do('declineOrder', { orderId, rev: 1, reason: 'noCapacity' }, provider);
    else life.do('withdrawOrder', { orderId, reason: 'x' });
    const again = { ...order(goalIds(life)), provider: 'unit-b', supersedes: orderId };
    life.do('placeOrder', again);
    expect(life.now.orders).toMatchObject([{ state: how }, { state: 'sent', version: 2, provider: 'unit-b' }]);
    expect(life.events.filter((e) => e.type === 'orderSuperseded')).toEqual([]);
    expect(life.try('placeOrder', again)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'superseded' } } });
  });
  test('only it is replaced: what runs or has ended is not', () => {
    const life = accepted();
    const again = { ...order(goalIds(life)), supersedes: first(life).orderId };
    expect(life.try('placeOrder', again)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'accepted' } } });
    life.state = { ...life.now, orders: [{ ...first(life), state: 'ended' }] };
    expect(life.try('placeOrder', again)).toMatchObject({ refusal: { details: { state: 'ended' } } });
  });
});

/** One line per case: its columns, its flags, and how much of it each viewer gets. */
import type { CaseState } from '#domain/case';
import type { Actor } from '#domain/decide';
import { factsOf } from '#domain/facts';
import { flagsOf, flagsOn } from '#domain/flags';
import { phaseSince } from '#domain/phaseSince';
import { byUrgency, goalLine, inScope, overviewRow, scopesOf, type OverviewRow } from '#domain/views/overview';
import { accepted, answered, asked, assessed, colleague, cover, decided, goal, head, informed, lead, Life, negotiator, opened, opening, ordered, otherProvider, owner, provider, reasons, stranger, system, targetGroup } from './lives';
import { withoutStart } from './orderLives';
import * as talks from './negotiationLives';
import { ids, made, people, played, whole } from './viewLives';

const row = (life: Life, actor: Actor = owner, scope: 'mine' | 'team' | 'provider' | 'negotiation' = 'team') => overviewRow(factsOf(life.now), scope, actor, life.today);
const changed = (state: CaseState, change: Partial<CaseState>): CaseState => ({ ...state, ...change });
const flags = (state: CaseState, today = '2026-06-01') => flagsOn(flagsOf(state), today);

describe('the columns', () => {
  test('where the case stands, for how long, and what it lacks', () => {
    const life = assessed();
    life.today = '2026-01-15';
    expect(row(life)).toEqual({
      caseNo: 'S-2026-0001', initials: 'A.', owner: 'owner', team: 'team-a', cover: undefined, phase: 'recommendation', daysInPhase: 10, acute: false, heldUntil: undefined, back: false, dueToday: false, ready: false,
      nextDeadline: { kind: 'decision', on: '2026-03-01', light: 'later' }, nextFollowUpOn: null, waitingFor: [], waits: { count: 0, oldest: undefined }, orders: [], orderCount: { running: 0, unanswered: 0 }, goals: [],
      supportNeed: 2, targetGroup, paragraphs: [], flags: ['noPlanOffered'], lacks: [], openedOn: '2026-01-05', closedOn: undefined, lastActivityOn: '2026-01-05', opens: 'yes',
    });
  });
  test('orders that run or wait, and who is waited for the longest', () => {
    const life = ordered();
    expect(row(life)).toMatchObject({ waits: { count: 1, oldest: '2026-01-05' }, orderCount: { running: 0, unanswered: 1 }, paragraphs: ['§ 85'] });
    life.do('askClarification', { orderId: life.now.orders[0]!.orderId, rev: 1, question: 'x' }, provider);
    expect(row(life)).toMatchObject({ orderCount: { running: 0, unanswered: 1 } });
    expect(row(accepted())).toMatchObject({ nextFollowUpOn: '2026-05-01', orderCount: { running: 1, unanswered: 0 }, orders: [{ provider: 'unit-a', state: 'accepted' }] });
    expect(row(informed().do('receiveRequest', { receivedOn: '2026-01-05', reason: 'x', answerBy: '2026-02-01', asked: { paragraphs: ['§ 107'] } }))).toMatchObject({ paragraphs: ['§ 107'] });
  });
  test('what a case lacks', () => {
    expect(row(withoutStart()).lacks).toEqual(['startingPoint']);
    const idle = withoutStart();
    expect(factsOf(changed(idle.now, { goals: idle.now.goals.map((g) => ({ ...g, standing: 'proposed' as const })) })).lacks).toEqual([]);
    expect(factsOf(changed(idle.now, { orders: idle.now.orders.map((o) => ({ ...o, goalIds: [] })) })).lacks).toEqual([]);
    expect(factsOf(changed(idle.now, { orders: idle.now.orders.map((o) => ({ ...o, state: 'ended' as const })) })).lacks).toEqual([]);
    const unrated = (stage: 'recommendation' | 'information') => factsOf(changed(assessed().now, { threads: assessed().now.threads.map((t) => ({ ...t, stage })), assessments: assessed().now.assessments.map((a) => ({ ...a, supportNeed: null })) })).lacks;
    expect([unrated('recommendation'), unrated('information')]).toEqual([['supportNeed'], []]);
    const life = answered();
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'end', heldOn: life.today, citizenView: 'x', supportNeed: 1, reasons });
    expect(factsOf(life.now).lacks).toEqual(['nextFollowUp']);
    expect(factsOf(changed(life.now, { orders: life.now.orders.map((o) => ({ ...o, endsOn: '2026-12-31' })) })).lacks).toEqual([]);
  });
  test('a decision entered in error names no paragraph', () => {
    const life = decided();
    const wrong = life.now.decisions.map((d) => ({ ...d, enteredInError: { reason: 'x', by: 'owner', on: life.today } }));
    expect(factsOf(changed(life.now, { decisions: wrong })).paragraphs).toEqual([]);
    expect(factsOf(changed(life.now, { decisions: [...wrong, ...life.now.decisions, ...life.now.decisions] })).paragraphs).toEqual(['§ 85']);
  });
  test('the short record stays small in a long case', () => {
    const life = accepted(5);
    const followUps = Array.from({ length: 40 }, (_x, i) => ({ ...answered().now.followUps[0]!, followUpId: `f${i}`, orderId: life.now.orders[0]!.orderId, no: i + 1 }));
    expect(JSON.stringify(factsOf(changed(life.now, { followUps }))).length).toBeLessThan(40_000);
    expect(JSON.stringify(factsOf(whole)).length).toBeLessThan(12_000);
  });
});

describe('days in the phase', () => {
  test('before an order the thread tells, after it the orders do', () => {
    expect(phaseSince(opened().now)).toBe('2026-01-05');
    // An order that runs on in a thread that went back, and whose start is not told.
    const back = accepted().now;
    expect(phaseSince(changed(back, { threads: back.threads.map((t) => ({ ...t, stage: 'closed' as const })), orders: back.orders.map((o) => ({ ...o, startsOn: undefined })), lastActivityOn: '2026-01-30' }))).toBe('2026-01-30');
    const moved = opened();
    moved.today = '2026-01-09';
    expect(phaseSince(moved.do('advance', { to: 'information', reasons }).now)).toBe('2026-01-09');
    const waiting = ordered();
    expect(phaseSince(changed(waiting.now, { orders: waiting.now.orders.map((o) => ({ ...o, placedOn: '2026-01-03' })) }))).toBe('2026-01-03');
    expect(phaseSince(accepted().now)).toBe('2026-02-01');
    const late = accepted();
    expect(phaseSince(changed(late.now, { orders: late.now.orders.map((o) => ({ ...o, startedOn: '2026-02-09' })) }))).toBe('2026-02-09');
    expect(phaseSince(asked().now)).toBe('2026-04-10');
    const told = answered();
    expect(phaseSince(changed(told.now, { followUps: told.now.followUps.map((f) => ({ ...f, askedOn: undefined, answer: { ...f.answer!, on: '2026-04-12' } })) }))).toBe('2026-04-12');
    expect(phaseSince(changed(told.now, { followUps: told.now.followUps.map((f) => ({ ...f, askedOn: '2026-04-01' })) }))).toBe('2026-04-01');
  });
  test('the earliest counts, and an order that nobody works on falls back on the thread', () => {
    const life = ordered();
    const [first] = life.now.orders;
    expect(phaseSince(changed(life.now, { orders: [first!, { ...first!, placedOn: '2026-01-01' }] }))).toBe('2026-01-01');
    expect(phaseSince(changed(life.now, { orders: [{ ...first!, state: 'declined' }], threads: life.now.threads.map((t) => ({ ...t, stageSince: '2026-01-02' })) }))).toBe('2026-01-02');
    const back = accepted();
    expect(phaseSince(changed(back.now, { threads: back.now.threads.map((t) => ({ ...t, stage: 'closed' as const, stageSince: '2026-03-03' })), orders: [] }))).toBe('2026-03-03');
  });
  test('a phase that begins ahead has lasted no days', () => {
    expect(row(accepted()).daysInPhase).toBe(0);
    const life = accepted();
    life.today = '2026-02-03';
    expect(row(life).daysInPhase).toBe(2);
  });
});

describe('flags', () => {
  const plain = opened().now;
  test('a plain case has none', () => expect(flags(plain)).toEqual([]));
  test('acute, while the request is open', () => {
    const [thread] = plain.threads;
    const acute = { ...thread!, request: { ...thread!.request, acute: true } };
    expect(flags(changed(plain, { threads: [acute] }))).toEqual(['acute']);
    expect(flags(changed(plain, { threads: [{ ...acute, stage: 'closed' }] }))).toEqual([]);
    expect([factsOf(changed(plain, { threads: [acute] })).acute, factsOf(changed(plain, { threads: [{ ...acute, stage: 'closed' }] })).acute]).toEqual([true, false]);
  });
  test('an appeal, until its outcome or until everything was given', () => {
    const appeal = { ...whole.appeals[0]!, outcome: undefined };
    const with_ = (change: object) => flags(changed(plain, { appeals: [{ ...appeal, ...change }] }));
    expect([with_({}), with_({ reassessment: undefined }), with_({ reassessment: { ...appeal.reassessment, outcome: 'changed' } }), with_({ outcome: whole.appeals[0]!.outcome })]).toEqual([['appeal'], ['appeal'], [], []]);
  });
  test('a hearing, until it is answered or its time is over', () => {
    const hearing = { ...whole.hearings[0]!, answer: undefined, deadline: '2026-06-01' };
    expect([flags(changed(plain, { hearings: [hearing] })), flags(changed(plain, { hearings: [hearing] }), '2026-06-02'), flags(changed(plain, { hearings: [{ ...hearing, answer: { on: '2026-05-01' } }] }))]).toEqual([['hearing'], [], []]);
  });
  test('a consent that no longer carries what rests on it', () => {
    const consent = { ...whole.consents[0]!, consentId: 'c' };
    const waiting = { ...whole.information[0]!, consentId: 'c', state: 'waiting' as const };
    const released = { ...whole.orders[0]!, state: 'accepted' as const, releases: [{ kind: 'wishes' as const, basis: 'consent' as const, consentId: 'c', reason: '' }] };
    const withdrawn = { ...consent, withdrawn: { on: '2026-05-01', by: 'owner' } };
    const as = (change: Partial<CaseState>, on?: string) => flags(changed(plain, change), on).includes('consent');
    expect([as({ consents: [consent], information: [waiting] }), as({ consents: [withdrawn], information: [waiting] }), as({ consents: [withdrawn] }), as({ consents: [withdrawn], information: [{ ...waiting, state: 'received' }] })]).toEqual([false, true, false, false]);
    expect([as({ consents: [withdrawn], orders: [released] }), as({ consents: [withdrawn], orders: [{ ...released, state: 'ended' }] })]).toEqual([true, false]);
    const expiring = { ...consent, expiresOn: '2026-05-31' };
    expect([as({ consents: [expiring], information: [waiting] }, '2026-05-31'), as({ consents: [expiring], information: [waiting] }), as({ consents: [expiring] })]).toEqual([false, true, false]);
    expect(as({ consents: [{ ...withdrawn, type: 'collect' }] })).toBe(true);
    expect(as({ consents: [{ ...withdrawn, type: 'collect', consequencesNoticedOn: '2026-05-02' }] })).toBe(false);
  });
  test('the notice before help is cut', () => {
    const decision = { ...whole.decisions[0]!, enteredInError: undefined, effectOn: '2026-06-10', sent: { channel: 'letter' as const, on: '2026-02-20', receivedOn: '2026-03-01' } };
    const as = (change: object, on?: string) => flags(changed(plain, { decisions: [{ ...decision, ...change }] }), on);
    expect([as({}), as({}, '2026-02-28'), as({}, '2026-03-01'), as({}, '2026-06-09'), as({}, '2026-06-10')]).toEqual([['noticePeriod'], [], ['noticePeriod'], ['noticePeriod'], []]);
    expect([as({ sent: undefined }), as({ effectOn: undefined }), as({ effectOn: '2026-03-01' }), as({ enteredInError: { reason: '', on: '', by: '' } })]).toEqual([[], [], [], []]);
  });
  test('no plan offered, once there is a recommendation', () => {
    expect(flags(assessed().now)).toEqual(['noPlanOffered']);
    expect(flags(assessed().do('offerPlan', { duty: 'consider' }).now)).toEqual([]);
    const { now } = assessed();
    const [thread] = now.threads;
    const as = (change: object, more: Partial<CaseState> = {}) => flags(changed(now, { threads: [{ ...thread!, ...change }], ...more }));
    expect(as({ request: { ...thread!.request, fromFollowUp: 'f' } })).toEqual([]);
    expect([as({}, { plans: [{ ...whole.plans[0]!, threadId: thread!.threadId }] }), as({}, { plans: whole.plans, planOffers: whole.planOffers })]).toEqual([[], ['noPlanOffered']]);
    for (const stage of ['request', 'opening', 'information', 'assessment', 'closed']) expect(as({ stage })).toEqual([]);
    for (const stage of ['plan', 'negotiation', 'decision', 'order']) expect(as({ stage })).toEqual(['noPlanOffered']);
  });
  test('a guardian, while there is one, and a protected address', () => {
    const guardian = { ...whole.parties[0]!, from: '2026-06-01', to: '2026-06-02' };
    const as = (change: object, on?: string) => flags(changed(plain, { parties: [{ ...guardian, ...change }] }), on);
    expect([as({}), as({}, '2026-05-31'), as({}, '2026-06-02'), as({}, '2026-06-03'), as({ kind: 'relative' }), as({ ended: { on: '2026-06-01', reason: '' } })]).toEqual([['guardian'], [], ['guardian'], [], [], []]);
    expect(flags(changed(plain, { citizen: { ...plain.citizen, protectedAddress: true } }))).toEqual(['protectedAddress']);
  });
  test('each is told once', () => expect(flagsOn([{ kind: 'guardian' }, { kind: 'guardian' }], '2026-01-01')).toEqual(['guardian']));
});

describe('who sees which lines', () => {
  test('each role has its overviews', () => {
    expect([owner, lead, head, provider, negotiator, stranger].map((a) => scopesOf(a.kind === 'person' ? a.roles : []))).toEqual([['mine', 'team'], ['team'], [], ['provider'], ['negotiation'], []]);
    expect(scopesOf(['caseworker', 'teamLead', 'providerLead', 'negotiator'])).toEqual(['mine', 'team', 'provider', 'negotiation']);
  });
  test('own cases are those that one carries or covers today', () => {
    const facts = { ...factsOf(opened().now), cover: { personId: 'cover', from: '2026-01-05', to: '2026-01-06' } };
    const mine = (actor: Actor, on = '2026-01-05') => inScope(facts, 'mine', actor, on);
    expect([mine(owner), mine(cover), mine(cover, '2026-01-07'), mine(colleague), mine(lead), mine(system)]).toEqual([true, true, false, false, false, false]);
    expect(overviewRow(facts, 'mine', cover, '2026-01-05')).toMatchObject({ cover: 'cover', opens: 'yes' });
    expect(overviewRow(facts, 'mine', owner, '2026-01-07').cover).toBeUndefined();
  });
  test('the team\'s cases are for its caseworkers and lead', () => {
    const facts = factsOf(opened().now);
    const team = (actor: Actor) => inScope(facts, 'team', actor, '2026-01-05');
    expect([team(owner), team(colleague), team(lead), team(cover), team(head), team(provider)]).toEqual([true, true, true, false, false, false]);
  });
  test('negotiations are for whoever negotiates, orders for the unit', () => {
    const facts = factsOf(talks.opened().now);
    expect([negotiator, owner, lead, provider].map((a) => inScope(facts, 'negotiation', a, '2026-01-05'))).toEqual([true, false, false, false]);
    expect([provider, otherProvider, owner].map((a) => inScope(factsOf(ordered().now), 'provider', a, '2026-01-05'))).toEqual([true, false, false]);
  });
  test('a colleague sees how the goals go, and neither scores nor need', () => {
    const life = answered();
    expect(row(life, colleague)).toMatchObject({ opens: 'reason', goals: [{ light: 'onTrack', trend: 'tooEarly', cumulative: null, last: null, line: [] }, {}], flags: ['noPlanOffered'], phase: 'followUp' });
    for (const key of ['supportNeed', 'targetGroup']) expect(row(life, colleague)).not.toHaveProperty(key);
    expect(row(life, lead)).toMatchObject({ opens: 'yes', supportNeed: 2, targetGroup, goals: [{ last: null, line: [] }, {}] });
    expect(row(life)).toMatchObject({ opens: 'yes', supportNeed: 2, goals: [{ last: 1, line: [{ value: 0 }, { value: 1 }] }, {}] });
  });
  test('a negotiator sees need, orders and lights, the own next round, and little else', () => {
    const life = talks.listed();
    life.do('holdRound', talks.round(life, { dueOn: '2026-01-09' }), negotiator).do('setGoal', goal('x'));
    life.state = changed(life.now, { citizen: { ...life.now.citizen, protectedAddress: true } });
    expect(row(life, negotiator, 'negotiation')).toMatchObject({
      phase: 'negotiation', daysInPhase: 0, nextDeadline: { kind: 'round', on: '2026-01-09' }, waitingFor: [], supportNeed: 2, goals: [{ label: 'x', last: null, line: [] }], flags: ['protectedAddress'], paragraphs: [], lacks: [], opens: 'yes',
    });
    life.do('askAboutNeed', { negotiationId: talks.talksId(life), question: 'x' }, negotiator);
    expect([row(life, negotiator, 'negotiation').waitingFor, row(life).waitingFor.map((w) => w.kind)]).toEqual([[{ kind: 'needAnswer', provider: undefined, source: undefined, since: life.today }], ['needAnswer']]);
    const acute = changed(life.now, { threads: life.now.threads.map((t) => ({ ...t, request: { ...t.request, acute: true } })), parties: whole.parties });
    expect(overviewRow(factsOf(acute), 'negotiation', negotiator, '2026-02-01').flags).toEqual(['acute', 'protectedAddress']);
  });
  test('a provider sees the own orders and what is waited for there', () => {
    const own = overviewRow(factsOf(whole), 'provider', people.provider, '2026-02-13');
    expect(own).toMatchObject({ initials: '', acute: true, phase: 'delivery', orders: [{ state: 'accepted' }, { state: 'declined' }], flags: [], paragraphs: [], lacks: [], opens: 'yes', goals: [{ label: 'Mål 1' }] });
    for (const key of ['supportNeed', 'targetGroup', 'openedOn', 'daysInPhase']) expect(own).not.toHaveProperty(key);
    const hidden = changed(whole, { citizen: { ...whole.citizen, protectedAddress: true } });
    expect(overviewRow(factsOf(hidden), 'provider', people.provider, '2026-02-13').flags).toEqual(['protectedAddress']);
    const past = changed(hidden, { orders: hidden.orders.filter((o) => o.orderId === ids.pastOrder), followUps: [] });
    expect(overviewRow(factsOf(past), 'provider', people.provider, '2026-02-13')).toMatchObject({ flags: [], acute: false, goals: [], phase: 'order' });
  });
  test('a provider sees the own course of a goal that another works on too', () => {
    const both = changed(whole, { orders: whole.orders.map((o) => ({ ...o, goalIds: [ids.goal] })) });
    const facts = factsOf(both);
    expect(facts.orders.map((o) => o.shared?.map((g) => g.goalId))).toEqual(Array(3).fill([ids.goal]));
    expect([people.provider, people.otherProvider].map((a) => overviewRow(facts, 'provider', a, '2026-09-01').goals.map((g) => g.cumulative))).toEqual([[3], [0]]);
    expect(factsOf(whole).orders.map((o) => o.shared)).toEqual(Array(3).fill(undefined));
  });
  test('a provider hears of a status that is wanted, and not of what the authority waits for elsewhere', () => {
    const life = asked();
    expect(row(life, provider, 'provider')).toMatchObject({ phase: 'followUp', nextDeadline: { kind: 'followUp' }, waitingFor: [{ kind: 'status', provider: 'unit-a' }] });
    expect(row(accepted(), provider, 'provider')).toMatchObject({ nextDeadline: null, waitingFor: [] });
  });
});

test('the nearest deadline comes first, then the case number', () => {
  const line = (caseNo: string, on?: string) => ({ caseNo, nextDeadline: on ? { kind: 'decision', on, light: 'later' } : null }) as OverviewRow;
  const rows = [line('S-3'), line('S-2', '2026-02-01'), line('S-1', '2026-02-01'), line('S-4', '2026-01-01'), line('S-0')];
  expect([...rows].sort(byUrgency).map((r) => r.caseNo)).toEqual(['S-4', 'S-1', 'S-2', 'S-0', 'S-3']);
  expect([byUrgency(rows[0]!, rows[0]!), byUrgency(rows[1]!, rows[2]!), byUrgency(rows[2]!, rows[1]!), byUrgency(rows[3]!, rows[0]!), byUrgency(rows[0]!, rows[3]!)]).toEqual([0, 1, -1, -1, 1]);
});

test('a goal\'s line is cumulated, has gaps and ends today', () => {
  const life = answered(1);
  const [facts] = factsOf(life.now).goals;
  const course = { ...facts!.course, scorings: [{ on: '2026-03-01', score: 2 as const, tookPart: 'yes' as const }, { on: '2026-04-01', score: null, tookPart: 'no' as const }, { on: '2026-05-01', score: -1 as const, tookPart: 'yes' as const }] };
  expect(goalLine({ ...facts!, course }, '2026-04-30').line.map((p) => p.value)).toEqual([0, 2, null]);
  expect(goalLine({ ...facts!, course }, '2026-05-01').line.map((p) => p.value)).toEqual([0, 2, null, 1]);
});

test('facts are of the case as it is, not of the day', () => {
  expect(factsOf(played(made))).toEqual(factsOf(whole));
  expect(factsOf(whole)).toMatchObject({ supportNeed: 2, targetGroup, closedOn: undefined, negotiations: [{ negotiator: people.negotiator.personId, outcome: 'agreed' }], orders: [{ acute: true }, {}, {}], cover: { personId: people.cover.personId } });
  expect(factsOf(opened().now)).toMatchObject({ supportNeed: undefined, targetGroup: undefined, negotiations: [] });
  expect(factsOf(new Life().do('openCase', { ...opening, acute: true, acuteReason: 'x' }).now).acute).toBe(true);
  expect(factsOf(ordered().now).orders[0]!.acute).toBeUndefined();
});

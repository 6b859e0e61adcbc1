/** Hearings and decisions: what a decision may be, when it is sent, and what follows from that. */
import type { InputOf } from '#domain/commands/index';
import { event } from '#domain/events';
import { awaitsDecision } from '#domain/deadlines';
import { defaultSettings, type Settings } from '#domain/settings';
import { asking, code, firstOrder, gates, granting, happens, lastDecision, otherService, providerType, reasoned, rejection, running, said, toDecide } from './decisionLives';
import { asksOf } from '#domain/reminders/index';
import { colleague, lead, Life, opening, order, otherSubtheme, owner, provider, reasons, service, stranger, system } from './lives';

type Decide = Partial<InputOf<'recordDecision'>>;
const fact = { text: 'what the employer writes', source: 'the employer', essential: true, knownToCitizen: false };
/** A fact that speaks against stands in the case; the clock stands on the day of the letter. */
function heard(today = '2026-03-03', life = asking({ paragraphs: ['§ 107'] })): Life {
  life.do('noteFact', fact);
  life.today = today;
  return life;
}
const factId = (life: Life, n = 0) => life.now.unfavourableFacts[n]!.factId;
const hearing = (life: Life): InputOf<'openHearing'> => ({ factIds: [factId(life)], channel: 'digitalPost', sentOn: life.today });

describe('the hearing', () => {
  const deadline = (life: Life, more: Partial<InputOf<'openHearing'>> = {}) => life.do('openHearing', { ...hearing(life), ...more }).now.hearings[0]!.deadline;
  test('gives ten days from receipt: Digital Post the same day, a letter on the sixth working day', () => {
    expect(deadline(heard())).toBe('2026-03-13');
    // Received on 11 March; the tenth day is a Saturday.
    expect(deadline(heard(), { channel: 'letter' })).toBe('2026-03-23');
    expect(deadline(heard(), { channel: 'oral' })).toBe('2026-03-13');
    const own = { ...defaultSettings, days: { ...defaultSettings.days, hearing: 14 } };
    expect(deadline(heard('2026-03-03', asking({}, own)))).toBe('2026-03-17');
  });
  test('a day that the caseworker typed is not moved by closed days, and comes after receipt', () => {
    expect(deadline(heard(), { channel: 'letter', deadline: '2026-03-21' })).toBe('2026-03-21');
    expect(deadline(heard(), { deadline: '2026-03-04' })).toBe('2026-03-04');
    const life = heard();
    expect(said(life.try('openHearing', { ...hearing(life), deadline: '2026-03-03' }))).toBe('dateNotPossible deadline');
    expect(said(life.try('openHearing', { ...hearing(life), channel: 'letter', deadline: '2026-03-11' }))).toBe('dateNotPossible deadline');
  });
  test('names facts of its own thread, at least one', () => {
    const life = heard();
    expect(said(life.try('openHearing', { ...hearing(life), factIds: [] }))).toBe('fieldsMissing factIds');
    expect(said(life.try('openHearing', { ...hearing(life), factIds: [factId(life), 'unknown'] }))).toBe('recordUnknown fact');
    expect(said(life.try('openHearing', { ...hearing(life), threadId: 'unknown' }))).toBe('recordUnknown thread');
    life.do('receiveRequest', { receivedOn: life.today, reason: 'another', requester: 'citizen', answerBy: '2026-06-01' });
    expect(said(life.try('openHearing', { ...hearing(life) }))).toBe('recordUnknown fact');
    expect(code(life.try('openHearing', { ...hearing(life), threadId: life.now.threads[0]!.threadId }))).toBe('ok');
    expect(life.now.hearings[0]).toMatchObject({ threadId: life.now.threads[0]!.threadId, factIds: [factId(life)], channel: 'digitalPost', sentOn: '2026-03-03', extensions: [] });
  });
  test('was sent between the request and today, while the thread is open', () => {
    const life = heard();
    expect(said(life.try('openHearing', { ...hearing(life), sentOn: '2026-03-04' }))).toBe('dateNotPossible sentOn');
    expect(said(life.try('openHearing', { ...hearing(life), sentOn: '2026-01-03' }))).toBe('dateNotPossible sentOn');
    expect(code(life.try('openHearing', { ...hearing(life), sentOn: '2026-01-04' }))).toBe('ok');
    happens(life, event('threadClosed', life.today, { threadId: life.thread.threadId, reason: 'withdrawn', by: 'owner' }));
    expect(said(life.try('openHearing', hearing(life)))).toBe('phaseForbids closed decision');
  });
  test('is opened by whoever carries the case', () => {
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(heard().try('openHearing', hearing(heard()), actor))).toBe('notAllowed');
  });
  test('may be given more time, forwards only and not after the answer', () => {
    const life = heard();
    life.do('openHearing', hearing(life));
    const { hearingId } = life.now.hearings[0]!;
    const extend = (deadline: string) => said(life.try('extendHearing', { hearingId, deadline, reason: 'asked for' }));
    expect(extend('2026-03-13')).toBe('dateNotPossible deadline');
    expect(extend('2026-03-14')).toBe('ok');
    expect(life.now.hearings[0]).toMatchObject({ deadline: '2026-03-14', extensions: [{ deadline: '2026-03-14', reason: 'asked for', on: '2026-03-03' }] });
    life.today = '2026-03-20';
    expect(extend('2026-03-19')).toBe('dateNotPossible deadline');
    expect(extend('2026-03-20')).toBe('ok');
    expect(said(life.try('extendHearing', { hearingId: 'unknown', deadline: '2026-04-01', reason: 'x' }))).toBe('recordUnknown hearing');
    life.do('answerHearing', { hearingId, answeredOn: '2026-03-20' });
    expect(extend('2026-04-01')).toBe('stepNotOpen answered');
  });
  test('is answered once, with remarks or without, also too late', () => {
    const life = heard();
    life.do('openHearing', hearing(life));
    const { hearingId } = life.now.hearings[0]!;
    const answer = (answeredOn: string, text?: string) => said(life.try('answerHearing', { hearingId, answeredOn, text }));
    life.today = '2026-03-30';
    expect(answer('2026-03-31')).toBe('dateNotPossible answeredOn');
    expect(answer('2026-03-02')).toBe('dateNotPossible answeredOn');
    expect(said(life.try('answerHearing', { hearingId: 'unknown', answeredOn: '2026-03-20' }))).toBe('recordUnknown hearing');
    expect(answer('2026-03-30', 'I cannot keep appointments')).toBe('ok');
    expect(life.now.hearings[0]!.answer).toEqual({ on: '2026-03-30', text: 'I cannot keep appointments' });
    expect(answer('2026-03-30')).toBe('stepNotOpen answered');
    const silent = heard();
    silent.do('openHearing', hearing(silent)).do('answerHearing', { hearingId: silent.now.hearings[0]!.hearingId, answeredOn: '2026-03-03' });
    expect(silent.now.hearings[0]!.answer).toEqual({ on: '2026-03-03', text: undefined });
  });
  test('goes before a rejection: the decision waits for the answer or the end of the last day', () => {
    const life = heard();
    life.do('openHearing', hearing(life));
    const { hearingId } = life.now.hearings[0]!;
    const decide = () => life.try('recordDecision', { ...rejection, from: life.today, hearingId, hearingNotNeeded: undefined, remarksWeighed: 'weighed' });
    expect(decide()).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: ['R13'] } } });
    life.today = '2026-03-13';
    expect(code(decide())).toBe('gateBlocked');
    life.today = '2026-03-14';
    expect(code(decide())).toBe('ok');
    expect(lastDecision(life)).toMatchObject({ hearingId, favourable: false, remarksWeighed: 'weighed' });
  });
  test('an answered hearing does not clear a fact that came later', () => {
    const life = heard();
    life.do('openHearing', hearing(life)).do('answerHearing', { hearingId: life.now.hearings[0]!.hearingId, answeredOn: life.today }).do('noteFact', { ...fact, text: 'and the doctor' });
    const decide = { ...rejection, from: life.today, hearingId: life.now.hearings[0]!.hearingId };
    expect(life.try('recordDecision', decide)).toMatchObject({ refusal: { details: { gates: ['R13'], missing: [{ items: [factId(life, 1)] }] } } });
    life.do('openHearing', { ...hearing(life), factIds: [factId(life, 1)] }).do('answerHearing', { hearingId: life.now.hearings[1]!.hearingId, answeredOn: life.today });
    expect(code(life.try('recordDecision', decide))).toBe('ok');
  });
});

describe('what a decision may be', () => {
  const tried = (life: Life, more: Decide) => said(life.try('recordDecision', { ...granting, ...reasoned, from: life.today, ...more }));
  test('a name that gives nothing grants nothing, and the others grant something', () => {
    for (const type of ['rejection', 'stop'] as const) expect(tried(asking(), { type })).toBe('valueNotPossible type services');
    for (const type of ['grant', 'partial', 'change', 'reduction', 'continuation'] as const) expect(tried(asking(), { type, services: [] })).toBe('valueNotPossible type services');
    expect(tried(asking(), { ...rejection, hoursPerWeek: 4, costPerYear: 5, providerType })).toBe('valueNotPossible type hoursPerWeek costPerYear providerType');
    expect(tried(asking(), { ...rejection, costPerYear: 5 })).toBe('valueNotPossible type costPerYear');
    expect(tried(asking(), { ...rejection, hoursPerWeek: 0, costPerYear: 0 })).toBe('ok');
  });
  test('a name that says less is refused where nobody gets less', () => {
    expect(tried(asking(), { type: 'partial' })).toBe('valueNotPossible type refusedText');
    expect(tried(asking(), { type: 'partial', refusedText: 'the nights' })).toBe('ok');
    expect(tried(asking({ services: [otherService] }), { type: 'partial' })).toBe('ok');
    expect(tried(toDecide(), { type: 'reduction', endsOrders: ['x'] })).toBe('orderUnknown');
    const life = toDecide();
    expect(tried(life, { type: 'reduction', endsOrders: [firstOrder(life).orderId] })).toBe('valueNotPossible type refusedText');
    expect(tried(life, { type: 'reduction', hoursPerWeek: 3, endsOrders: [firstOrder(life).orderId], effectOn: '2026-04-01' })).toBe('ok');
    expect(lastDecision(life)).toMatchObject({ favourable: false, cuts: true, refused: { hoursPerWeek: 1 } });
  });
  test('a grant that leaves out part of what was asked for is no full one, whatever it is called: reasons, hearing and guidance are owed', () => {
    const life = asking({ services: [service, otherService] });
    const outcome = life.try('recordDecision', { ...granting, reasons });
    expect(outcome).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: expect.arrayContaining(['R13', 'R15', 'R17']) } } });
    expect(tried(life, {})).toBe('ok');
    expect(lastDecision(life)).toMatchObject({ type: 'grant', favourable: false, refused: { services: [otherService] }, cuts: undefined });
  });
  test('hours that were asked for are answered with hours', () => {
    const life = asking({ hoursPerWeek: 4 });
    expect(tried(life, { hoursPerWeek: undefined })).toBe('fieldsMissing hoursPerWeek');
    expect(tried(life, { hoursPerWeek: 4 })).toBe('ok');
    // Where a service is refused, the comparison does not hang on hours.
    expect(tried(asking({ services: [otherService], hoursPerWeek: 4 }), { hoursPerWeek: undefined })).toBe('ok');
    expect(tried(asking({ hoursPerWeek: 4 }), rejection)).toBe('ok');
    expect(tried(asking(), { hoursPerWeek: undefined })).toBe('ok');
  });
  test('change, reduction, stop and continuation say what they are about', () => {
    for (const type of ['change', 'reduction', 'continuation'] as const) expect(tried(asking(), { type, refusedText: 'x' })).toBe('fieldsMissing replaces');
    expect(tried(asking(), { ...rejection, type: 'stop' })).toBe('fieldsMissing replaces');
    expect(tried(asking(), { type: 'change', relatedIntervention: 'BPA' })).toBe('ok');
    const life = toDecide();
    expect(tried(life, { type: 'continuation', replaces: lastDecision(life).decisionId })).toBe('ok');
  });
  test('a stop leaves nothing running of the decision that it replaces', () => {
    const life = toDecide();
    const stop: Decide = { ...rejection, type: 'stop', paragraphs: ['§ 85'], from: life.today, effectOn: '2026-05-01', replaces: life.now.decisions[0]!.decisionId };
    expect(tried(life, stop)).toBe('valueNotPossible endsOrders');
    expect(tried(life, { ...stop, endsOrders: [firstOrder(life).orderId] })).toBe('ok');
    expect(lastDecision(life)).toMatchObject({ type: 'stop', favourable: false, cuts: true, effectOn: '2026-05-01', interventionId: undefined, serviceIds: [] });
  });
  test('what runs is stopped and not rejected', () => {
    const life = toDecide();
    expect(tried(life, { ...rejection, paragraphs: ['§ 85'], from: life.today, endsOrders: [firstOrder(life).orderId] })).toBe('valueNotPossible type endsOrders');
  });
  test('hours before are told only of help outside the FFB services', () => {
    expect(tried(asking(), { hoursBefore: 40 })).toBe('valueNotPossible hoursBefore');
    expect(tried(asking(), { hoursBefore: 40, relatedIntervention: 'BPA', hoursPerWeek: 30 })).toBe('ok');
  });
  test('orders that it ends are live, of this case, and no successor of theirs runs on', () => {
    const ended = toDecide();
    const { orderId } = firstOrder(ended);
    happens(ended, event('orderEnded', ended.today, { orderId, endsOn: ended.today, reason: 'decision' }));
    expect(tried(ended, { endsOrders: [orderId] })).toBe('stepNotOpen ended');
    const life = toDecide();
    const first = firstOrder(life).orderId;
    happens(life, event('orderPlaced', life.today, { ...firstOrder(life), orderId: 'after', supersedes: first }));
    expect(tried(life, { endsOrders: [first] })).toBe('valueNotPossible endsOrders');
    expect(tried(life, { endsOrders: [first, 'after'], hoursPerWeek: 8 })).toBe('ok');
  });
  test('a successor that has gone again does not stand in the way', () => {
    const life = toDecide();
    const { orderId } = firstOrder(life);
    happens(life, event('orderPlaced', life.today, { ...firstOrder(life), orderId: 'after', supersedes: orderId }), event('orderDeclined', life.today, { orderId: 'after', reason: 'other' }));
    expect(tried(life, { endsOrders: [orderId] })).toBe('ok');
  });
  test('a hearing is one of its own thread', () => {
    expect(tried(asking(), { hearingId: 'unknown' })).toBe('recordUnknown hearing');
    const life = heard();
    life.do('openHearing', hearing(life)).do('answerHearing', { hearingId: life.now.hearings[0]!.hearingId, answeredOn: life.today });
    const { hearingId } = life.now.hearings[0]!;
    const elsewhere = { ...life.now, hearings: life.now.hearings.map((h) => ({ ...h, threadId: 'other' })) };
    expect(tried(Object.assign(new Life(life.today), { state: elsewhere }), { paragraphs: ['§ 107'], hearingId })).toBe('recordUnknown hearing');
    expect(tried(life, { paragraphs: ['§ 107'], hearingId })).toBe('ok');
  });
  test('the decision that it replaces exists, stands, and is replaced once', () => {
    const life = toDecide();
    const replaces = life.now.decisions[0]!.decisionId;
    expect(tried(life, { replaces: 'unknown' })).toBe('recordUnknown decision');
    const wrong = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, enteredInError: { reason: 'x', on: life.today, by: 'owner' } })) };
    expect(tried(Object.assign(new Life(life.today), { state: wrong }), { replaces })).toBe('stepNotOpen enteredInError');
    life.do('recordDecision', { ...granting, from: life.today, type: 'change', hoursPerWeek: 5, replaces }).do('advance', { to: 'decision', reason: 'again' });
    expect(tried(life, { replaces })).toBe('stepNotOpen replaced');
    const undone = { ...life.now, decisions: life.now.decisions.map((d) => (d.replaces ? { ...d, enteredInError: { reason: 'x', on: life.today, by: 'owner' } } : d)) };
    expect(tried(Object.assign(new Life(life.today), { state: undone }), { replaces })).toBe('ok');
  });
  test('codes are selectable and the period ends after it begins', () => {
    expect(tried(asking(), { services: [otherSubtheme] })).toBe(`codeNotSelectable ${otherSubtheme}`);
    expect(tried(asking(), { providerType: service })).toBe(`codeNotSelectable ${service}`);
    expect(tried(asking(), { providerType })).toBe('ok');
    expect(tried(asking(), { from: '2026-02-01', to: '2026-01-31' })).toBe('dateNotPossible to');
    expect(tried(asking(), { from: '2026-02-01', to: '2026-02-01' })).toBe('ok');
  });
  test('help is not taken away for days that have passed, but may be granted for them', () => {
    const life = toDecide();
    const endsOrders = [firstOrder(life).orderId];
    const fewer: Decide = { type: 'reduction', hoursPerWeek: 3, endsOrders };
    expect(tried(life, { ...fewer, from: '2026-03-01' })).toBe('dateNotPossible effectOn');
    expect(tried(life, { ...fewer, effectOn: '2026-03-01' })).toBe('dateNotPossible effectOn');
    expect(tried(life, { from: '2026-03-01', endsOrders })).toBe('dateNotPossible effectOn');
    expect(tried(life, { from: '2026-03-01', hoursPerWeek: 3, type: 'change', replaces: lastDecision(life).decisionId })).toBe('dateNotPossible effectOn');
    expect(tried(asking(), { from: '2026-01-01', type: 'reduction', relatedIntervention: 'BPA', refusedText: 'the nights' })).toBe('dateNotPossible effectOn');
    expect(tried(asking(), { from: '2026-01-01', effectOn: '2026-01-04' })).toBe('dateNotPossible effectOn');
    expect(tried(asking(), { from: '2026-01-01' })).toBe('ok');
    expect(tried(life, { ...fewer, from: '2026-03-02' })).toBe('ok');
    expect(lastDecision(life).effectOn).toBe('2026-03-02');
  });
  test('when a recommendation has estimated the cost, the decision states it', () => {
    const life = asking();
    life.do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], hoursPerWeek: 4, costPerYear: 90_000, support: [] }], reasons });
    life.do('decideRecommendation', { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'approved' }, lead);
    expect(tried(life, {})).toBe('fieldsMissing costPerYear');
    expect(tried(life, { costPerYear: 90_000 })).toBe('ok');
    expect(lastDecision(life).recommendationId).toBe(life.now.recommendations[0]!.recommendationId);
    const elsewhere = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'decision' as const })), recommendations: life.now.recommendations.map((r) => ({ ...r, threadId: 'other' })) };
    const other = Object.assign(new Life(life.today), { state: elsewhere });
    expect(tried(other, {})).toBe('ok');
    expect(lastDecision(other).recommendationId).toBeUndefined();
  });
  test('what was rejected by whoever may decide carries no decision', () => {
    const life = asking();
    life.do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 900_000, support: [] }], reasons });
    life.do('decideRecommendation', { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'rejected' }, lead);
    expect(gates(life.try('recordDecision', { ...granting, costPerYear: 900_000 }))).toContain('R36');
    expect(tried(life, rejection)).toBe('ok');
    expect(lastDecision(life).recommendationId).toBeUndefined();
  });
  test('belongs to whoever carries the case, and to a thread of it', () => {
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(asking().try('recordDecision', granting, actor))).toBe('notAllowed');
    expect(tried(asking(), { threadId: 'unknown' })).toBe('recordUnknown thread');
  });
});

describe('what is written down', () => {
  test('reasons, guidance, the period and who decided', () => {
    const life = asking().do('recordDecision', { ...granting, ...reasoned, to: '2026-12-31', providerType, localId: 'A-1', costPerYear: 90_000, transition: 'planned' });
    expect(lastDecision(life)).toMatchObject({
      type: 'grant', paragraphs: ['§ 85'], services: [service], hoursPerWeek: 4, costPerYear: 90_000, providerType, from: '2026-01-05', to: '2026-12-31', localId: 'A-1', favourable: true, cuts: undefined,
      reasons: { facts: 'the facts', rules: 'the rules', considerations: 'the weighing' }, guidance: { body: 'Ankestyrelsen', how: 'write to us' }, individual: 'this citizen', whatChanged: 'the need has changed',
      transition: 'planned', hearingNotNeeded: 'the citizen knows all of it', endsOrders: [], effectOn: undefined, by: 'owner', decidedOn: '2026-01-05', threadId: life.thread.threadId, recommendationId: undefined, replaces: undefined,
    });
    expect(lastDecision(life).sent).toBeUndefined();
    expect(life.events.some((e) => e.type === 'decisionSent')).toBe(false);
  });
  test('parts of the reasons that are not given stay empty, and no reasons are none', () => {
    const of = (more: Decide) => lastDecision(asking().do('recordDecision', { ...granting, ...more }));
    expect(of({}).reasons).toBeUndefined();
    expect(of({ factsReliedOn: 'f' }).reasons).toEqual({ facts: 'f', rules: '', considerations: '' });
    expect(of({ rulesApplied: 'r' }).reasons).toEqual({ facts: '', rules: 'r', considerations: '' });
    expect(of({ considerations: 'c' }).reasons).toEqual({ facts: '', rules: '', considerations: 'c' });
    expect(of({}).guidance).toBeUndefined();
    expect(of({ appealBody: 'b' }).guidance).toEqual({ body: 'b', how: '' });
    expect(of({ appealHow: 'h' }).guidance).toEqual({ body: defaultSettings.appealBody, how: 'h' });
  });
  test('a grant makes a package with an id for each service', () => {
    const { interventionId, serviceIds } = lastDecision(asking().do('recordDecision', { ...granting, services: [service, otherService] }));
    expect(interventionId).toMatch(/^intervention-/);
    expect(new Set(serviceIds).size).toBe(2);
    expect(serviceIds[0]).toContain(service);
    expect(lastDecision(asking().do('recordDecision', rejection))).toMatchObject({ interventionId: undefined, serviceIds: [] });
  });
  test('unchanged help goes on under its own ids, a change makes a new package that replaces the old', () => {
    const next = (more: Decide) => {
      const life = toDecide(running({ services: [service, otherService], providerType }));
      const [before] = life.now.decisions;
      life.do('recordDecision', { ...granting, ...reasoned, type: 'continuation', services: [otherService, service], providerType, from: life.today, replaces: before!.decisionId, ...more });
      return { before: before!, after: lastDecision(life) };
    };
    const same = next({});
    expect(same.after).toMatchObject({ interventionId: same.before.interventionId, serviceIds: [...same.before.serviceIds].reverse(), replaces: same.before.decisionId });
    const third = running().now.decisions[0]!.services;
    expect(third).toEqual([service]);
    for (const more of [{ hoursPerWeek: 5 }, { providerType: undefined }, { services: [service] }] satisfies Decide[]) {
      const { before, after } = next(more);
      expect(after.interventionId).not.toBe(before.interventionId);
      expect(after.serviceIds.some((id) => before.serviceIds.includes(id))).toBe(false);
      expect(after.replaces).toBe(before.decisionId);
    }
  });
  test('a package of other services of the same number is a new one', () => {
    const life = toDecide();
    const [before] = life.now.decisions;
    life.do('recordDecision', { ...granting, ...reasoned, type: 'change', services: [otherService], from: life.today, replaces: before!.decisionId });
    expect(lastDecision(life).interventionId).not.toBe(before!.interventionId);
  });
  test('ending all that runs under a decision takes its place', () => {
    const change = (life: Life) => lastDecision(life.do('recordDecision', { ...granting, ...reasoned, type: 'change', hoursPerWeek: 20, from: life.today, endsOrders: [firstOrder(life).orderId] }));
    const life = toDecide();
    expect(change(life)).toMatchObject({ replaces: life.now.decisions[0]!.decisionId, endsOrders: [firstOrder(life).orderId], effectOn: '2026-03-02' });
    // Another order of the decision runs on.
    const beside = toDecide();
    happens(beside, event('orderPlaced', beside.today, { ...firstOrder(beside), orderId: 'beside', supersedes: undefined }));
    expect(change(beside).replaces).toBeUndefined();
    // The one beside has gone again.
    const alone = toDecide();
    happens(alone, event('orderPlaced', alone.today, { ...firstOrder(alone), orderId: 'beside', supersedes: undefined }), event('orderWithdrawn', alone.today, { orderId: 'beside', reason: 'x' }));
    expect(change(alone).replaces).toBe(alone.now.decisions[0]!.decisionId);
  });
  test('orders of two decisions that end take the place of neither', () => {
    const life = toDecide();
    happens(life, event('orderPlaced', life.today, { ...firstOrder(life), orderId: 'other', decisionId: 'd-2', supersedes: undefined }));
    life.do('recordDecision', { ...granting, type: 'change', hoursPerWeek: 20, from: life.today, endsOrders: [firstOrder(life).orderId, 'other'] });
    expect(lastDecision(life).replaces).toBeUndefined();
  });
  test('a decision whose place is taken already is not replaced a second time', () => {
    const life = toDecide();
    const [first] = life.now.decisions;
    const again = (enteredInError?: { reason: string; on: string; by: string }) => {
      const state = { ...life.now, decisions: [first!, { ...first!, decisionId: 'later', replaces: first!.decisionId, enteredInError }] };
      const own = Object.assign(new Life(life.today), { state });
      return lastDecision(own.do('recordDecision', { ...granting, type: 'change', hoursPerWeek: 20, from: life.today, endsOrders: [firstOrder(life).orderId] })).replaces;
    };
    expect(again()).toBeUndefined();
    expect(again({ reason: 'x', on: life.today, by: 'owner' })).toBe(first!.decisionId);
  });
});

describe('where the thread goes', () => {
  const after = (settings: Settings, more: Decide = {}) => asking({}, settings).do('recordDecision', { ...granting, ...reasoned, ...more });
  const talks = (position: 'beforeDecision' | 'afterDecision', planBeforeDecision = true): Settings =>
    ({ ...defaultSettings, planBeforeDecision, negotiation: { ...defaultSettings.negotiation, mode: 'required', position, thresholds: { hoursPerWeek: 4 } } });
  test('a grant goes on to the order, a rejection stays at the decision', () => {
    expect(after(defaultSettings).thread.stage).toBe('order');
    expect(after(defaultSettings, rejection).thread.stage).toBe('decision');
    expect(after(defaultSettings, { services: [], relatedIntervention: 'BPA', paragraphs: ['§ 96'] }).thread.stage).toBe('decision');
  });
  test('it waits where the plan comes after the decision, or talks are required first', () => {
    expect(after({ ...defaultSettings, planBeforeDecision: false }).thread.stage).toBe('decision');
    expect(after(talks('afterDecision')).thread.stage).toBe('decision');
    expect(after(talks('afterDecision'), { hoursPerWeek: 3 }).thread.stage).toBe('order');
    expect(after(talks('beforeDecision')).thread.stage).toBe('order');
  });
  test('a decision on a thread that stands at the decision moves it only onwards', () => {
    const life = asking().do('advance', { to: 'decision', reasons });
    const moves = () => life.events.filter((e) => e.type === 'threadMoved').length;
    const before = moves();
    life.do('recordDecision', rejection);
    expect([life.thread.stage, moves()]).toEqual(['decision', before]);
    life.do('recordDecision', granting);
    expect([life.thread.stage, moves()]).toEqual(['order', before + 1]);
  });
  test('it is made from the recommendation, the plan or the negotiation on, not before and not after', () => {
    const at = (stage: 'request' | 'opening' | 'information' | 'assessment' | 'recommendation' | 'plan' | 'negotiation' | 'decision' | 'order' | 'closed') => {
      const life = asking();
      happens(life, event('threadMoved', life.today, { threadId: life.thread.threadId, from: 'recommendation', to: stage }));
      return said(life.try('recordDecision', granting));
    };
    for (const stage of ['recommendation', 'plan', 'negotiation', 'decision'] as const) expect(at(stage)).toBe('ok');
    for (const stage of ['request', 'opening', 'information', 'assessment', 'order', 'closed'] as const) expect(at(stage)).toBe(`phaseForbids ${stage} decision`);
  });
  test('leaving the recommendation asks what leaving it always asks', () => {
    const life = asking().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 90_000, support: [] }], reasons });
    expect(gates(life.try('recordDecision', { ...granting, costPerYear: 90_000 }))).toContain('recommendation-approved');
  });
  test('leaving the negotiation does too', () => {
    const life = asking();
    happens(life, event('threadMoved', life.today, { threadId: life.thread.threadId, from: 'recommendation', to: 'negotiation' }),
      event('negotiationOpened', life.today, { negotiationId: 'n', negotiationNo: 'N1', threadId: life.thread.threadId, needId: 'x', negotiator: 'negotiator' } as never));
    expect(gates(life.try('recordDecision', { ...granting, reasons: {} }))).toContain('negotiation-concluded');
  });
});

describe('acute help before the assessment', () => {
  const acute = (more: Partial<InputOf<'openCase'>> = {}) => new Life().do('openCase', { ...opening, acute: true, acuteReason: 'tonight', ...more });
  const help: InputOf<'recordDecision'> = { ...granting, acuteReason: 'cannot wait' };
  test('needs its reason, and gets a day for the assessment', () => {
    expect(said(acute().try('recordDecision', granting))).toBe('fieldsMissing acuteReason');
    expect(said(acute().try('recordDecision', { ...help, assessBy: '2026-01-04' }))).toBe('dateNotPossible assessBy');
    const life = acute().do('recordDecision', help);
    expect(life.thread).toMatchObject({ stage: 'order', assessBy: '2026-02-02' });
    expect(life.events.findLast((e) => e.type === 'threadMoved')!.data).toMatchObject({ from: 'opening', to: 'order', reason: 'cannot wait' });
    expect(acute().do('recordDecision', { ...help, assessBy: '2026-01-05' }).thread.assessBy).toBe('2026-01-05');
  });
  test('the day for the assessment is a working day when it follows from the settings', () => {
    const life = acute();
    life.today = '2026-01-10';
    expect(life.do('recordDecision', help).thread.assessBy).toBe('2026-02-09');
  });
  test('only an acute case goes that way, and nobody is rejected unassessed', () => {
    expect(said(acute({ acute: false, acuteReason: undefined }).try('recordDecision', help))).toBe('phaseForbids opening decision');
    expect(said(acute().try('recordDecision', { ...rejection, acuteReason: 'cannot wait' }))).toBe('phaseForbids opening decision');
    const advanced = acute().do('advance', { to: 'decision', reason: 'tonight' });
    expect(said(advanced.try('recordDecision', rejection))).toBe('phaseForbids decision decision');
    expect(said(advanced.try('recordDecision', granting))).toBe('ok');
    const assessed = asking();
    happens(assessed, event('assessmentForced', assessed.today, { threadId: assessed.thread.threadId, assessBy: '2026-02-01' }));
    expect(said(assessed.try('recordDecision', rejection))).toBe('ok');
  });
  test('an ordinary decision forces no assessment and moves without a reason', () => {
    const life = asking().do('recordDecision', { ...granting, acuteReason: 'not so' });
    expect(life.thread.assessBy).toBeUndefined();
    expect(life.events.findLast((e) => e.type === 'threadMoved')!.data).toMatchObject({ reason: undefined });
  });
});

describe('telling the citizen', () => {
  /** A rejection of a day, sent by a channel on a day. */
  const sentOf = (channel: 'digitalPost' | 'letter' | 'oral', on: string, favourable = false) => {
    const life = asking({}, defaultSettings, '2026-01-05');
    life.today = on;
    life.do('recordDecision', favourable ? { ...granting, from: on } : { ...rejection, from: on });
    life.do('sendDecision', { decisionId: lastDecision(life).decisionId, channel, sentOn: on, reasons });
    return lastDecision(life).sent!;
  };
  test('four weeks to appeal from receipt: Digital Post the same day', () => {
    expect(sentOf('digitalPost', '2026-03-03')).toEqual({ channel: 'digitalPost', on: '2026-03-03', receivedOn: '2026-03-03', appealBy: '2026-03-31' });
    expect(sentOf('oral', '2026-03-03')).toMatchObject({ receivedOn: '2026-03-03', appealBy: '2026-03-31' });
  });
  test('a letter is received on the sixth working day', () => {
    expect(sentOf('letter', '2026-03-03')).toEqual({ channel: 'letter', on: '2026-03-03', receivedOn: '2026-03-11', appealBy: '2026-04-08' });
    expect(sentOf('letter', '2026-12-22')).toMatchObject({ receivedOn: '2027-01-05', appealBy: '2027-02-02' });
  });
  test('a last day at Easter or Christmas runs to the next working day', () => {
    expect(sentOf('digitalPost', '2026-03-05').appealBy).toBe('2026-04-07');
    expect(sentOf('digitalPost', '2026-11-26').appealBy).toBe('2026-12-28');
  });
  test('what gives the citizen everything has no last day to appeal', () => {
    expect(sentOf('digitalPost', '2026-03-03', true)).toEqual({ channel: 'digitalPost', on: '2026-03-03', receivedOn: '2026-03-03' });
  });
  test('is sent once, between its own day and today', () => {
    const life = asking().do('recordDecision', rejection);
    const { decisionId } = lastDecision(life);
    life.today = '2026-01-10';
    const send = (sentOn: string, more: object = {}) => said(life.try('sendDecision', { decisionId, channel: 'digitalPost', sentOn, reasons, ...more }));
    expect(send('2026-01-04')).toBe('dateNotPossible sentOn');
    expect(send('2026-01-11')).toBe('dateNotPossible sentOn');
    expect(send('2026-01-05', { decisionId: 'unknown' })).toBe('recordUnknown decision');
    expect(send('2026-01-05')).toBe('ok');
    expect(lastDecision(life).sent).toMatchObject({ on: '2026-01-05' });
    expect(send('2026-01-10')).toBe('stepNotOpen sent');
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(life.try('sendDecision', { decisionId, channel: 'oral', sentOn: life.today }, actor))).toBe('notAllowed');
  });
  test('what was entered in error, or whose place has been taken, is not sent any more', () => {
    const life = asking().do('recordDecision', rejection);
    const { decisionId } = lastDecision(life);
    const send = (state: unknown) => said(Object.assign(new Life(life.today), { state }).try('sendDecision', { decisionId, channel: 'oral', sentOn: life.today, reasons }));
    const enteredInError = { reason: 'x', on: life.today, by: 'owner' };
    expect(send({ ...life.now, decisions: [{ ...lastDecision(life), enteredInError }] })).toBe('stepNotOpen enteredInError');
    const later = { ...lastDecision(life), decisionId: 'later', replaces: decisionId };
    expect(send({ ...life.now, decisions: [...life.now.decisions, later] })).toBe('stepNotOpen replaced');
    expect(send({ ...life.now, decisions: [...life.now.decisions, { ...later, enteredInError }] })).toBe('ok');
  });
  test('a decision that is told at once is recorded and sent in one step, under the same checks', () => {
    const life = asking();
    expect(said(life.try('recordDecision', { ...rejection, sentOn: '2026-01-05' }))).toBe('fieldsMissing channel');
    expect(said(life.try('recordDecision', { ...rejection, channel: 'oral', sentOn: '2026-01-04' }))).toBe('dateNotPossible sentOn');
    expect(said(life.try('recordDecision', { ...rejection, channel: 'oral', sentOn: '2026-01-06' }))).toBe('dateNotPossible sentOn');
    life.do('recordDecision', { ...rejection, channel: 'oral' });
    expect(lastDecision(life).sent).toEqual({ channel: 'oral', on: '2026-01-05', receivedOn: '2026-01-05', appealBy: '2026-02-02' });
    expect(life.commits.at(-1)!.events.map((e) => e.type).filter((t) => t.startsWith('decision'))).toEqual(['decisionRecorded', 'decisionSent']);
  });
  test('the rules of sending are asked when it is sent', () => {
    const oral = { ...rejection, channel: 'oral' as const, reasons: Object.fromEntries(['R03', 'R07', 'R10', 'R38', 'R47', 'R48', 'R24', 'R12'].map((id) => [id, 'known'])) };
    expect(asking().try('recordDecision', oral)).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['R16'] } } });
    const life = asking().do('recordDecision', rejection);
    expect(life.try('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'oral', sentOn: life.today })).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['R16'] } } });
  });
});

describe('what ends with a decision', () => {
  const stop = (life: Life, more: Decide = {}): InputOf<'recordDecision'> =>
    ({ ...reasoned, type: 'stop', paragraphs: ['§ 85'], services: [], from: '2026-05-01', endsOrders: [firstOrder(life).orderId], ...more });
  test('an order ends on the day of effect, from the moment at which the citizen is told', () => {
    const life = toDecide();
    life.do('recordDecision', stop(life, { effectOn: '2026-05-31' }));
    expect(firstOrder(life).endsOn).toBeUndefined();
    const { rev } = firstOrder(life);
    life.do('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
    expect(firstOrder(life)).toMatchObject({ endsOn: '2026-05-31', rev: rev + 1 });
    const beside = toDecide();
    beside.do('recordDecision', stop(beside, { endsOrders: [], relatedIntervention: 'BPA', channel: 'oral' }));
    expect(firstOrder(beside).endsOn).toBeUndefined();
  });
  test('without a day of effect of its own, the first day of the decision counts', () => {
    const life = toDecide();
    life.do('recordDecision', stop(life, { channel: 'oral' }));
    expect([lastDecision(life).effectOn, firstOrder(life).endsOn]).toEqual(['2026-05-01', '2026-05-01']);
  });
  test('an order of older records without a day of effect ends with the first day of the decision', () => {
    const life = toDecide();
    life.do('recordDecision', stop(life));
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, effectOn: undefined })) };
    life.do('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'oral', sentOn: life.today, reasons });
    expect(firstOrder(life).endsOn).toBe('2026-05-01');
  });
  test('help is not taken away before the citizen has been told; the letter may name a later day', () => {
    const life = toDecide();
    life.do('recordDecision', stop(life, { effectOn: '2026-03-09' }));
    const { decisionId } = lastDecision(life);
    const send = (more: object) => said(life.try('sendDecision', { decisionId, channel: 'letter', sentOn: life.today, reasons, ...more }));
    expect(send({})).toBe('dateNotPossible effectOn');
    expect(send({ effectOn: '2026-03-08', channel: 'oral' })).toBe('dateNotPossible effectOn');
    expect(send({ effectOn: '2026-03-09' })).toBe('dateNotPossible effectOn');
    const atOnce = toDecide();
    expect(said(atOnce.try('recordDecision', stop(atOnce, { effectOn: '2026-03-09', channel: 'letter' })))).toBe('dateNotPossible effectOn');
    expect(send({ effectOn: '2026-03-10' })).toBe('ok');
    expect([lastDecision(life).effectOn, firstOrder(life).endsOn]).toEqual(['2026-03-10', '2026-03-10']);
  });
  test('a day of effect is not given to a decision that has none', () => {
    const life = asking().do('recordDecision', rejection);
    expect(said(life.try('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'oral', sentOn: life.today, effectOn: '2026-06-01', reasons }))).toBe('dateNotPossible effectOn');
  });
  test('what is better than before may count from a day before the letter', () => {
    const life = toDecide();
    life.do('recordDecision', { ...granting, type: 'change', hoursPerWeek: 6, from: life.today, endsOrders: [firstOrder(life).orderId] });
    life.do('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'letter', sentOn: life.today, reasons });
    expect(firstOrder(life).endsOn).toBe('2026-03-02');
  });
  test('a decision is not sent when the order that it ends has got a successor since', () => {
    const life = toDecide();
    life.do('recordDecision', stop(life));
    happens(life, event('orderPlaced', life.today, { ...firstOrder(life), orderId: 'after', supersedes: firstOrder(life).orderId }));
    expect(said(life.try('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'oral', sentOn: life.today, reasons }))).toBe('stepNotOpen superseded');
  });
  test('an order that is over by then, or is handed over sooner, keeps its own end', () => {
    const over = toDecide();
    over.do('recordDecision', stop(over));
    happens(over, event('orderEnded', over.today, { orderId: firstOrder(over).orderId, endsOn: '2026-03-01', reason: 'decision' }));
    over.do('sendDecision', { decisionId: lastDecision(over).decisionId, channel: 'oral', sentOn: over.today, reasons });
    expect(firstOrder(over).endsOn).toBe('2026-03-01');
    const handed = (on: string) => {
      const life = toDecide();
      happens(life, event('handoverPlanned', life.today, { orderId: firstOrder(life).orderId, handover: { to: 'unit-b', orderId: 'gone', on, items: [] } }));
      return firstOrder(life.do('recordDecision', stop(life, { channel: 'oral' }))).endsOn;
    };
    expect([handed('2026-04-01'), handed('2026-06-01')]).toEqual(['2026-04-01', '2026-05-01']);
  });
  test('taking the place of a stop lets the order run on, once the citizen is told', () => {
    const stopped = () => {
      const life = toDecide();
      return life.do('recordDecision', stop(life, { channel: 'oral' }));
    };
    const going = (life: Life): InputOf<'recordDecision'> => ({ ...granting, type: 'continuation', from: life.today, replaces: lastDecision(life).decisionId });
    const life = stopped();
    life.do('recordDecision', going(life));
    expect(firstOrder(life).endsOn).toBe('2026-05-01');
    const { rev } = firstOrder(life);
    life.do('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'oral', sentOn: life.today, reasons });
    expect(firstOrder(life)).toMatchObject({ endsOn: undefined, rev: rev + 1 });
    const sooner = stopped();
    sooner.do('recordDecision', { ...going(sooner), hoursPerWeek: 5, effectOn: '2026-04-01', endsOrders: [firstOrder(sooner).orderId], channel: 'oral' });
    expect(firstOrder(sooner).endsOn).toBe('2026-04-01');
    const handed = stopped();
    happens(handed, event('handoverPlanned', handed.today, { orderId: firstOrder(handed).orderId, handover: { to: 'unit-b', orderId: 'gone', on: '2026-04-15', items: [] } }));
    expect(firstOrder(handed.do('recordDecision', { ...going(handed), channel: 'oral' })).endsOn).toBe('2026-04-15');
    const unsent = toDecide();
    unsent.do('recordDecision', stop(unsent));
    happens(unsent, event('handoverPlanned', unsent.today, { orderId: firstOrder(unsent).orderId, handover: { to: 'unit-b', orderId: 'gone', on: '2026-04-15', items: [] } }));
    const before = firstOrder(unsent).rev;
    unsent.do('recordDecision', { ...going(unsent), channel: 'oral' });
    expect(firstOrder(unsent)).toMatchObject({ endsOn: '2026-04-15', rev: before });
  });
});

describe('a cut under the notice scheme (case 10)', () => {
  const bpa: InputOf<'recordDecision'> = { ...reasoned, type: 'reduction', paragraphs: ['§ 96'], services: [], relatedIntervention: 'BPA, SEL § 96', hoursBefore: 40, hoursPerWeek: 30, from: '2026-03-03' };
  const jeppe = () => {
    const life = asking({}, defaultSettings, '2026-01-05');
    life.today = '2026-03-03';
    return life;
  };
  test('the scheme counts 14 weeks from receipt: day 98 is allowed, day 97 is not', () => {
    const day97 = jeppe();
    expect(gates(day97.try('recordDecision', { ...bpa, channel: 'digitalPost', effectOn: '2026-06-08' }))).toContain('R22');
    const life = jeppe().do('recordDecision', { ...bpa, channel: 'digitalPost', effectOn: '2026-06-09' });
    expect(lastDecision(life)).toMatchObject({
      favourable: false, cuts: true, refused: { services: [], hoursPerWeek: 10 }, relatedIntervention: 'BPA, SEL § 96', hoursBefore: 40, effectOn: '2026-06-09', sent: { receivedOn: '2026-03-03', appealBy: '2026-03-31' }, interventionId: undefined,
    });
    expect(life.thread.stage).toBe('decision');
    expect(awaitsDecision(life.now, life.thread)).toBe(false);
  });
  test('a letter moves the first possible day, and may name it when it is sent', () => {
    const life = jeppe().do('recordDecision', { ...bpa, effectOn: '2026-06-09' });
    const send = (effectOn?: string) => life.try('sendDecision', { decisionId: lastDecision(life).decisionId, channel: 'letter', sentOn: life.today, effectOn, reasons });
    expect(gates(send())).toContain('R22');
    expect(gates(send('2026-06-16'))).toContain('R22');
    expect(code(send('2026-06-17'))).toBe('ok');
    expect(lastDecision(life).effectOn).toBe('2026-06-17');
  });
  test('a cut is a cut when it is called a change', () => {
    expect(gates(jeppe().try('recordDecision', { ...bpa, type: 'change', channel: 'digitalPost', effectOn: '2026-06-08' }))).toContain('R22');
    expect(lastDecision(jeppe().do('recordDecision', { ...bpa, type: 'change', hoursPerWeek: 41 }))).toMatchObject({ favourable: true, cuts: undefined, effectOn: undefined });
  });
  test('a stop of help outside the FFB services grants nothing', () => {
    const life = jeppe().do('recordDecision', { ...bpa, type: 'stop', hoursPerWeek: undefined, hoursBefore: undefined, effectOn: '2026-06-09' });
    expect(lastDecision(life)).toMatchObject({ favourable: false, cuts: true, services: [], hoursBefore: undefined });
  });
});

test('an applicant for § 107 is heard, rejected and granted other help (case 3)', () => {
  const life = heard('2026-02-10', asking({ services: [otherService], paragraphs: ['§ 107'] }));
  life.do('openHearing', hearing(life));
  expect(life.now.hearings[0]!.deadline).toBe('2026-02-20');
  life.today = '2026-02-18';
  life.do('answerHearing', { hearingId: life.now.hearings[0]!.hearingId, answeredOn: '2026-02-18', text: 'I cannot keep appointments' });
  life.today = '2026-03-03';
  life.do('recordDecision', { ...rejection, from: life.today, hearingId: life.now.hearings[0]!.hearingId, hearingNotNeeded: undefined, remarksWeighed: 'support at home meets it', channel: 'digitalPost' });
  expect(lastDecision(life)).toMatchObject({ favourable: false, refused: { services: [otherService] }, sent: { appealBy: '2026-03-31' } });
  expect([life.thread.stage, awaitsDecision(life.now, life.thread)]).toEqual(['decision', false]);
  life.do('recordDecision', { ...granting, ...reasoned, paragraphs: ['§ 82 b'], from: life.today, to: '2026-08-31', remarksWeighed: 'support at home meets it', channel: 'digitalPost' });
  expect(lastDecision(life)).toMatchObject({ paragraphs: ['§ 82 b'], favourable: false, refused: { services: [otherService], paragraphs: ['§ 107'] } });
  expect(life.do('placeOrder', { ...order([]), goalIds: [], wishedStart: life.today, firstFollowUpOn: '2026-05-01', reasons }).thread.stage).toBe('order');
});

describe('that a cut took effect', () => {
  const stopped = () => {
    const life = toDecide(running({ paragraphs: ['§ 85'] }));
    return life.do('recordDecision', { ...rejection, type: 'stop', paragraphs: ['§ 85'], from: life.today, effectOn: '2026-06-08', endsOrders: [firstOrder(life).orderId], replaces: lastDecision(life).decisionId, channel: 'digitalPost' });
  };
  const confirm = (life: Life, actor = owner, decisionId = lastDecision(life).decisionId) => said(life.try('confirmEffect', { decisionId }, actor));
  const withLast = (life: Life, change: object) => Object.assign(life, { state: { ...life.now, decisions: life.now.decisions.map((d) => (d === lastDecision(life) ? { ...d, ...change } : d)) } });

  test('is confirmed once, before the day or after it, with who and when', () => {
    const life = stopped();
    expect(confirm(life)).toBe('ok');
    expect(lastDecision(life)).toMatchObject({ effectOn: '2026-06-08', effectConfirmed: { by: 'owner', on: '2026-03-02' } });
    expect(life.now.decisions[0]).not.toHaveProperty('effectConfirmed');
    expect(confirm(life)).toBe('alreadyAnswered');
    const late = Object.assign(stopped(), { today: '2026-06-20' });
    expect([confirm(late), lastDecision(late).effectConfirmed?.on]).toEqual(['ok', '2026-06-20']);
  });
  test('is for whoever carries the case', () => {
    for (const actor of [lead, colleague, provider, stranger, system]) expect(confirm(stopped(), actor)).toBe('notAllowed');
  });
  test('is asked of a decision that was sent with a notice of less help, and still stands', () => {
    expect(confirm(stopped(), owner, 'x')).toBe('recordUnknown decision');
    const granted = stopped();
    expect(confirm(granted, owner, granted.now.decisions[0]!.decisionId)).toBe('stepNotOpen noNotice');
    for (const change of [{ cuts: undefined }, { effectOn: undefined }]) expect(confirm(withLast(stopped(), change))).toBe('stepNotOpen noNotice');
    expect(confirm(withLast(stopped(), { sent: undefined }))).toBe('stepNotOpen notSent');
    const wrong = stopped();
    expect(confirm(wrong.do('markError', { kind: 'decision', ref: lastDecision(wrong).decisionId, reason: 'wrong' }))).toBe('stepNotOpen enteredInError');
    const life = stopped();
    const { decisionId } = lastDecision(life);
    const instead = { ...lastDecision(life), decisionId: 'instead', replaces: decisionId };
    life.state = { ...life.now, decisions: [...life.now.decisions, instead] };
    expect([confirm(life, owner, decisionId), confirm(life, owner, 'instead')]).toEqual(['stepNotOpen replaced', 'ok']);
  });
  test('can be taken back, and is then asked for again', () => {
    const life = stopped();
    const asked = () => asksOf(life.now).some((a) => a.kind === 'C27');
    expect(asked()).toBe(true);
    life.do('confirmEffect', { decisionId: lastDecision(life).decisionId });
    expect(asked()).toBe(false);
    life.do('undo', { version: life.commits.length });
    expect([asked(), lastDecision(life).effectConfirmed]).toEqual([true, undefined]);
  });
});

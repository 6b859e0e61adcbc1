/** The case in plain words: for the citizen, and for the people around the citizen inside scope and period. */
import type { CaseState } from '#domain/case';
import type { Party, PartyScope } from '#domain/areas/people';
import { caseworkerOf } from '#domain/views/citizenParts';
import { citizenView, citizenViewFor, isCurrentParty } from '#domain/views/citizenView';
import { accepted, answered, asked, assessed, decided, informed, Life, negotiator, opened, opening, ordered, reasons } from './lives';
import { asking, rejection } from './decisionLives';
import * as talks from './negotiationLives';
import { day, ids, mark, people, whole } from './viewLives';

const changed = (state: CaseState, change: Partial<CaseState>): CaseState => ({ ...state, ...change });
const view = (life: Life) => citizenView(life.now, life.today);
const stage = (life: Life) => view(life).threads![0]!.stage;
const today = day(240);
const seen = citizenView(whole, today);

describe('how far the case is', () => {
  test('in five plain stages', () => {
    const request = new Life().do('openCase', { ...opening, notTakenUp: true });
    const plan = assessed().do('advance', { to: 'plan', reasons });
    expect([request, opened(), informed(), informed().do('advance', { to: 'assessment', reasons }), assessed(), plan, talks.opened()].map(stage))
      .toEqual(['received', 'received', 'examining', 'assessing', 'assessing', 'assessing', 'assessing']);
    expect([assessed().do('advance', { to: 'decision', reasons }), asking().do('recordDecision', rejection)].map(stage)).toEqual(['decision', 'decision']);
    expect([accepted(), asked(), answered()].map(stage)).toEqual(['support', 'support', 'support']);
    expect(stage(informed().do('closeThread', { reason: 'withdrawn', reasons }))).toBe('closed');
  });
  test('an order that nobody has taken is a decision, once the citizen knows of it', () => {
    const life = ordered();
    expect(stage(life)).toBe('assessing');
    life.do('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
    expect(stage(life)).toBe('decision');
    const [thread] = life.now.threads;
    const at = (to: 'plan' | 'negotiation' | 'assessment') => citizenView(changed(life.now, { threads: [{ ...thread!, stage: to }] }), life.today).threads![0]!.stage;
    expect([at('plan'), at('negotiation'), at('assessment')]).toEqual(['decision', 'decision', 'assessing']);
    const wrong = changed(life.now, { decisions: life.now.decisions.map((d) => ({ ...d, enteredInError: { reason: 'x', by: 'o', on: life.today } })) });
    expect(citizenView(wrong, life.today)).toMatchObject({ decisions: [], threads: [{ stage: 'assessing' }] });
  });
  test('when an answer can be expected, and what was told when it slipped', () => {
    const life = informed();
    expect(view(life).threads).toEqual([{ no: 1, receivedOn: '2026-01-04', stage: 'examining', answerBy: '2026-03-01' }]);
    life.do('noticeDelay', { answerBy: '2026-04-01', reason: 'the doctor is late' });
    expect(view(life).threads![0]).toMatchObject({ answerBy: '2026-04-01', delayed: { on: '2026-01-05', answerBy: '2026-04-01', reason: 'the doctor is late' } });
    life.today = '2026-04-01';
    expect(view(life).threads![0]).not.toHaveProperty('late');
    life.today = '2026-04-02';
    expect(view(life).threads![0]).toMatchObject({ late: true });
    const told = asking().do('recordDecision', rejection);
    expect(view(told).threads![0]).not.toHaveProperty('answerBy');
    expect(seen.threads).toEqual([{ no: 1, receivedOn: day(-2), stage: 'support' }, { no: 2, receivedOn: day(200), stage: 'closed' }]);
    const open = citizenView(informedWithout(), '2027-01-01').threads![0]!;
    expect(open).toEqual({ no: 1, receivedOn: '2026-01-04', stage: 'received', answerBy: undefined });
  });
  const informedWithout = () => new Life().do('openCase', { ...opening, answerBy: undefined }).now;
  test('the newest notice counts', () => {
    const life = informed().do('noticeDelay', { answerBy: '2026-04-01', reason: 'a' }).do('noticeDelay', { answerBy: '2026-05-01', reason: 'b' });
    expect(view(life).threads![0]!.delayed).toMatchObject({ answerBy: '2026-05-01', reason: 'b' });
  });
});

describe('whom we wait for', () => {
  test('in the words that were written for the citizen, or not at all', () => {
    expect(seen.waitingFor).toEqual([{ kind: 'information', line: mark('waiting', 'inside', 'citizenLine'), since: day(2) }]);
    const silent = changed(whole, { information: whole.information.map((i) => ({ ...i, citizenLine: undefined })) });
    expect(citizenView(silent, today).waitingFor).toEqual([]);
    expect(citizenView(changed(whole, { information: whole.information.map((i) => ({ ...i, state: 'received' as const })) }), today).waitingFor).toEqual([]);
  });
  test('a provider who has not answered, the citizen\'s own answer, the appeal body', () => {
    expect(view(ordered()).waitingFor).toEqual([{ kind: 'provider', provider: 'unit-a', since: '2026-01-05' }]);
    expect(view(accepted()).waitingFor).toEqual([]);
    const open = changed(whole, { information: [], hearings: whole.hearings.map((h) => ({ ...h, answer: undefined })), appeals: whole.appeals.map((a) => ({ ...a, outcome: undefined })) });
    expect(citizenView(open, today).waitingFor).toEqual([{ kind: 'yourAnswer', since: day(15), until: day(35) }, { kind: 'appealBody', since: day(61) }]);
    expect(citizenView(changed(open, { appeals: open.appeals.map((a) => ({ ...a, forwardedOn: undefined })) }), today).waitingFor).toHaveLength(1);
  });
});

describe('wishes, goals and own words', () => {
  test('arrows instead of numbers, the citizen\'s own apart', () => {
    expect(seen.goals![0]).toMatchObject({ goalId: ids.goal, text: mark('wishesAndGoals', 'own', 'text1'), since: day(116), arrow: 'up', ownArrow: 'down' });
    expect(seen.goals![2]).toMatchObject({ arrow: undefined, ownArrow: undefined, since: undefined });
    expect(JSON.stringify(seen)).not.toMatch(/"score"|label|baseline|measure|satisfaction/);
    const arrows = (score: -2 | 0 | 1 | null, own?: -1 | 0 | 2) => {
      const scored = answered(1);
      const answer = { goalId: scored.now.goals[0]!.goalId, status: 'partly' as const, score, tookPart: 'yes' as const, citizenOwnScore: own };
      const { goals } = citizenView(changed(scored.now, { followUps: scored.now.followUps.map((f) => ({ ...f, answer: { ...f.answer!, answers: [answer] } })) }), '2026-04-20');
      return [goals![0]!.arrow, goals![0]!.ownArrow];
    };
    expect([arrows(1, 2), arrows(0, 0), arrows(-2, -1), arrows(null)]).toEqual([['up', 'up'], ['flat', 'flat'], ['down', 'down'], [undefined, undefined]]);
  });
  test('nothing that is scored ahead, and the latest of what is', () => {
    const before = citizenView(whole, day(114)).goals![0]!;
    expect([before.arrow, before.ownArrow]).toEqual([undefined, undefined]);
    const later = changed(whole, { scorings: [...whole.scorings, { ...whole.scorings[0]!, scoringId: 's', on: day(150), answers: [{ goalId: ids.goal, score: -1 as const, tookPart: 'yes' as const, citizenOwnScore: 1 as const }] }] });
    expect(citizenView(later, today).goals![0]).toMatchObject({ since: day(150), arrow: 'down', ownArrow: 'up' });
    expect(citizenView(changed(later, { scorings: [...later.scorings].reverse() }), today).goals![0]).toMatchObject({ arrow: 'down', ownArrow: 'up' });
  });
  test('what the citizen has said', () => {
    expect(seen.wishes).toEqual([{ on: day(2), text: mark('wishesAndGoals', 'own', 'wish') }]);
    expect(seen.ownWords).toEqual([{ on: day(3), text: mark('themes', 'inside', 'citizen') }, { on: day(6), text: mark('followUpWords', 'inside', 'goalWords') }, { on: day(132), text: mark('followUpWords', 'inside', 'citizenView') }]);
    expect(citizenView(changed(whole, { followUps: whole.followUps.map((f) => ({ ...f, result: f.result && { ...f.result, citizenView: undefined } })) }), today).ownWords).toHaveLength(2);
  });
  test('the newest plan, with its goals in words', () => {
    expect(seen.plans).toEqual([expect.objectContaining({ words: mark('plan', 'own', 'citizenGoals'), goals: [mark('wishesAndGoals', 'own', 'text1')], otherMatters: [mark('plan', 'inside', 'housing')] })]);
    const newer = changed(whole, { plans: [...whole.plans, { ...whole.plans[0]!, planId: 'q', citizenGoals: 'new', goalIds: ['gone'] }] });
    expect(citizenView(newer, today).plans).toEqual([expect.objectContaining({ words: 'new', goals: [] })]);
  });
});

describe('what comes next', () => {
  test('the follow-up or a meeting, whichever comes first', () => {
    expect(seen.nextMeetingOn).toBe(day(260));
    expect(citizenView(whole, day(260)).nextMeetingOn).toBe(day(260));
    expect(citizenView(whole, day(261)).nextMeetingOn).toBeUndefined();
    const meeting = { ...whole.matters[0]!, settled: undefined, dueOn: day(250) };
    const met = (change: object) => citizenView(changed(whole, { matters: [{ ...meeting, ...change }] }), today).nextMeetingOn;
    expect([met({}), met({ settled: whole.matters[0]!.settled }), met({ kind: 'statement' }), met({ dueOn: undefined }), met({ dueOn: day(270) })]).toEqual([day(250), day(260), day(260), day(260), day(260)]);
    expect(citizenView(changed(whole, { orders: whole.orders.map((o) => ({ ...o, state: 'ended' as const })) }), today).nextMeetingOn).toBeUndefined();
  });
  test('who helps with what, and who speaks for the authority today', () => {
    expect(seen.help).toHaveLength(2);
    expect(seen.help![0]).toEqual({ provider: 'unit-a', services: whole.orders[0]!.services, contact: people.provider.personId, startsOn: day(40), hoursPerWeek: 5, endsOn: undefined, running: true });
    expect(view(ordered()).help).toMatchObject([{ startsOn: '2026-02-01', running: false }]);
    expect(citizenView(changed(whole, { orders: whole.orders.map((o) => ({ ...o, startedOn: day(44) })) }), today).help![0]!.startsOn).toBe(day(44));
    expect(citizenView(changed(whole, { orders: whole.orders.map((o) => ({ ...o, enteredInError: { reason: 'x', on: day(1), by: 'o' } })) }), today).help).toEqual([]);
    expect([caseworkerOf(whole, day(99)), caseworkerOf(whole, day(100)), caseworkerOf(whole, day(200)), caseworkerOf(whole, day(201))]).toEqual([people.owner, people.cover, people.cover, people.owner].map((p) => p.personId));
    expect(seen.caseworker).toBe(people.owner.personId);
  });
});

describe('decisions', () => {
  test('nothing before the citizen has been told', () => {
    const life = decided();
    expect(view(life).decisions).toEqual([]);
    life.do('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
    expect(view(life).decisions).toMatchObject([{ type: 'grant', decidedOn: '2026-01-05', toldOn: '2026-01-05', supportNeed: 2, appeal: undefined }]);
  });
  test('how to appeal, and for how long', () => {
    expect(seen.decisions).toMatchObject([{ type: 'partial', appeal: { by: day(64), open: false, daysLeft: 0, body: mark('decision', 'inside', 'body'), how: mark('decision', 'inside', 'how') }, supportNeed: 2 }]);
    expect(citizenView(whole, day(64)).decisions![0]!.appeal).toMatchObject({ open: true, daysLeft: 0 });
    expect(citizenView(whole, day(60)).decisions![0]!.appeal).toMatchObject({ open: true, daysLeft: 4 });
    const bare = changed(whole, { decisions: whole.decisions.map((d) => ({ ...d, guidance: undefined })), assessments: [] });
    expect(citizenView(bare, today).decisions).toMatchObject([{ appeal: { body: undefined, how: undefined }, supportNeed: undefined, targetGroup: undefined }]);
  });
  test('how far an appeal is', () => {
    expect(seen.appeals).toEqual([{ receivedOn: day(50), answerBy: undefined, forwardedOn: day(61), outcome: 'remitted', outcomeOn: day(290) }]);
    const fresh = { ...whole.appeals[0]!, reassessment: undefined, forwardedOn: undefined, outcome: undefined };
    expect(citizenView(changed(whole, { appeals: [fresh] }), today).appeals).toEqual([{ receivedOn: day(50), answerBy: day(78), forwardedOn: undefined, outcome: undefined, outcomeOn: undefined }]);
    expect(citizenView(changed(whole, { appeals: [{ ...fresh, outcome: { on: day(60), outcome: 'withdrawn' } }] }), today).appeals![0]!.answerBy).toBeUndefined();
  });
});

test('consents and the people around, as they stand', () => {
  expect(seen.consents).toEqual([expect.objectContaining({ consentId: ids.consent, holds: true, endedOn: undefined })]);
  const ended = changed(whole, { consents: whole.consents.map((c) => ({ ...c, withdrawn: { on: day(99), by: 'o' } })), parties: whole.parties.map((p) => ({ ...p, ended: { on: day(1), reason: 'x' } })) });
  expect(citizenView(ended, today)).toMatchObject({ consents: [{ holds: false, endedOn: day(99) }], parties: [] });
  expect(citizenView(changed(whole, { consents: whole.consents.map((c) => ({ ...c, refused: true as const })) }), today).consents).toEqual([]);
  expect(seen.parties!.map((p) => p.kind)).toEqual(['guardian', 'relative']);
  expect(JSON.stringify(seen.parties)).not.toContain('Contact');
  expect(seen.notes).toEqual([{ on: day(134), text: mark('sharedNotes', 'inside', 'note') }]);
});

describe('the people around the citizen', () => {
  const party = (change: Partial<Party>): Party => ({ ...whole.parties[0]!, kind: 'partyRepresentative', from: day(100), to: day(200), ...change });
  const keys = (scope: PartyScope[]) => Object.keys(citizenViewFor(whole, party({ scope }), day(150))!).filter((k) => k !== 'caseNo' && k !== 'caseworker').sort();
  test('each scope opens its own part', () => {
    expect(keys(['stage'])).toEqual(['help', 'threads']);
    expect(keys(['waiting'])).toEqual(['waitingFor']);
    expect(keys(['goals'])).toEqual(['goals', 'nextMeetingOn', 'ownWords', 'plans', 'wishes']);
    expect(keys(['decisions'])).toEqual(['appeals', 'decisions']);
    expect(keys(['stage', 'waiting'])).toEqual(['help', 'threads', 'waitingFor']);
    expect(citizenViewFor(whole, party({ scope: ['everything'] }), day(150))).toEqual(citizenView(whole, day(150)));
    expect(citizenViewFor(whole, party({ scope: [] }), day(150))).toBeNull();
  });
  test('everyone is told whom to turn to', () => {
    expect(citizenViewFor(whole, party({ scope: ['waiting'] }), day(150))).toMatchObject({ caseNo: 'S-2026-0001', caseworker: people.cover.personId });
  });
  test('the period binds, first and last day included', () => {
    const at = (n: number, change: Partial<Party> = {}) => citizenViewFor(whole, party({ scope: ['stage'], ...change }), day(n)) !== null;
    expect([at(99), at(100), at(200), at(201), at(999, { to: undefined }), at(150, { ended: { on: day(150), reason: 'x' } })]).toEqual([false, true, true, false, true, false]);
  });
  test('a relative sees only what a consent covers, for as long as it holds', () => {
    const relative = party({ kind: 'relative', consentId: ids.consent });
    const current = (p: Party, consents = whole.consents) => isCurrentParty({ consents }, p, day(150));
    expect(current(relative)).toBe(true);
    expect(current({ ...relative, consentId: undefined })).toBe(false);
    expect(current(relative, [])).toBe(false);
    expect(current(relative, whole.consents.map((c) => ({ ...c, withdrawn: { on: day(149), by: 'o' } })))).toBe(false);
    expect(current(relative, whole.consents.map((c) => ({ ...c, expiresOn: day(149) })))).toBe(false);
    expect(current(party({ kind: 'guardian', consentId: undefined }))).toBe(true);
    expect(current(party({ kind: 'powerOfAttorney', consentId: 'gone' }))).toBe(false);
  });
});

test('a negotiation leaves no trace in what the citizen is told', () => {
  const life = talks.listed();
  life.do('holdRound', talks.round(life), negotiator);
  expect(JSON.stringify(view(life))).not.toMatch(/negotiat|quiet house|3450/);
});

test('a goal without a starting point says so, until it has one or is over', () => {
  const [goal] = whole.goals;
  const at = (change: object) => citizenView(changed(whole, { goals: [{ ...goal!, ...change }] }), today).goals![0];
  expect(at({ baselineLevel: null, standing: 'active' })).toMatchObject({ startMissing: true });
  expect(at({ baselineLevel: 3, standing: 'active' })).not.toHaveProperty('startMissing');
  expect(at({ baselineLevel: null, standing: 'completed' })).not.toHaveProperty('startMissing');
});

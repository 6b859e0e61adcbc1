/** Appeals: received, reassessed, forwarded and decided; and what becomes of the case (RSL §§ 66-67). */
import type { InputOf } from '#domain/commands/index';
import { awaitsDecision, deadlinesOf, waitingFor } from '#domain/deadlines';
import { event } from '#domain/events';
import { defaultSettings, type Settings } from '#domain/settings';
import { asking, code, firstOrder, gates, granting, happens, lastDecision, otherService, reasoned, rejection, running, said, toDecide } from './decisionLives';
import { assessment, colleague, lead, Life, owner, provider, reasons, stranger, system } from './lives';

/** A rejection was sent by Digital Post on 3 March 2026: to be appealed by 31 March. */
function rejected(more: Partial<InputOf<'recordDecision'>> = {}, asked: InputOf<'openCase'>['asked'] = {}, settings: Settings = defaultSettings): Life {
  const life = asking(asked, settings);
  life.today = '2026-03-03';
  return life.do('recordDecision', { ...rejection, from: life.today, channel: 'digitalPost', ...more });
}
function appealed(on = '2026-03-20', life = rejected()): Life {
  life.today = on;
  return life.do('registerAppeal', { decisionId: lastDecision(life).decisionId, receivedOn: on });
}
const appeal = (life: Life) => life.now.appeals.at(-1)!;
const reassessed = (outcome: 'upheld' | 'changed' | 'partlyChanged', life = appealed(), more: Partial<InputOf<'reassessAppeal'>> = {}): Life => {
  life.today = '2026-04-07';
  return life.do('reassessAppeal', { appealId: appeal(life).appealId, outcome, grounds: 'we looked again', reasons, ...more });
};
const forwarded = (life = reassessed('upheld')): Life => life.do('forwardAppeal', { appealId: appeal(life).appealId, forwardedOn: life.today });
const outcome = (life: Life, more: Partial<InputOf<'registerAppealOutcome'>> = {}): InputOf<'registerAppealOutcome'> =>
  ({ appealId: appeal(life).appealId, outcome: 'confirmed', decidedOn: life.today, ...more });
const decided = (more: Partial<InputOf<'registerAppealOutcome'>>, life = forwarded()): Life => {
  life.today = '2026-06-01';
  return life.do('registerAppealOutcome', { ...outcome(life), ...more });
};
const outsiders = [colleague, lead, provider, stranger, system];
const moved = (life: Life) => life.commits.at(-1)!.events.filter((e) => e.type === 'threadMoved').map((e) => e.data);

describe('an appeal is received', () => {
  test('four weeks to reassess it, rolled over closed days', () => {
    expect(appeal(appealed('2026-03-20'))).toMatchObject({ receivedOn: '2026-03-20', late: false, reassessBy: '2026-04-17' });
    expect(appeal(appealed('2026-03-09')).reassessBy).toBe('2026-04-07');
    expect(deadlinesOf(appealed().now)).toContainEqual({ kind: 'reassess', on: '2026-04-17', ref: expect.any(String) });
  });
  test('two weeks under the notice scheme', () => {
    for (const paragraph of ['§ 95', '§ 96', '§ 98', '§ 114']) {
      const life = rejected({ paragraphs: [paragraph, '§ 85'] });
      expect(appeal(appealed('2026-03-10', life)).reassessBy).toBe('2026-03-24');
    }
    expect(appeal(appealed('2026-03-20', rejected({ paragraphs: ['§ 96'] }))).reassessBy).toBe('2026-04-07');
    expect(appeal(appealed('2026-03-10', rejected({ paragraphs: ['§ 85', '§ 104'] }))).reassessBy).toBe('2026-04-07');
  });
  test('the weeks are those of the municipality', () => {
    const settings = { ...defaultSettings, days: { ...defaultSettings.days, reassessment: 20, reassessmentNotice: 8 } };
    expect(appeal(appealed('2026-03-10', rejected({}, {}, settings))).reassessBy).toBe('2026-03-30');
    expect(appeal(appealed('2026-03-10', rejected({ paragraphs: ['§ 96'] }, {}, settings))).reassessBy).toBe('2026-03-18');
  });
  test('a late one is marked, never refused', () => {
    expect(appeal(appealed('2026-03-31')).late).toBe(false);
    expect(appeal(appealed('2026-04-01')).late).toBe(true);
  });
  test('a decision that gave everything can be appealed too, for as long', () => {
    const full = () => rejected({ ...granting, from: '2026-03-03' });
    expect(lastDecision(full()).sent!.appealBy).toBeUndefined();
    expect(appeal(appealed('2026-03-31', full())).late).toBe(false);
    expect(appeal(appealed('2026-04-01', full())).late).toBe(true);
  });
  test('of a decision that was sent and stands, from the day it was sent', () => {
    const life = rejected();
    const register = (receivedOn: string, decisionId = lastDecision(life).decisionId) => said(life.try('registerAppeal', { decisionId, receivedOn }));
    life.today = '2026-03-20';
    expect(register('2026-03-20', 'unknown')).toBe('recordUnknown decision');
    expect(register('2026-03-02')).toBe('dateNotPossible receivedOn');
    expect(register('2026-03-21')).toBe('dateNotPossible receivedOn');
    const unsent = asking().do('recordDecision', rejection);
    expect(said(unsent.try('registerAppeal', { decisionId: lastDecision(unsent).decisionId, receivedOn: unsent.today }))).toBe('stepNotOpen recorded');
    const wrong = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, enteredInError: { reason: 'x', on: life.today, by: 'owner' } })) };
    expect(said(Object.assign(new Life(life.today), { state: wrong }).try('registerAppeal', { decisionId: lastDecision(life).decisionId, receivedOn: life.today }))).toBe('stepNotOpen enteredInError');
    expect(register('2026-03-03')).toBe('ok');
  });
  test('one at a time for each decision; a new one when the last is over', () => {
    const again = (life: Life) => said(life.try('registerAppeal', { decisionId: life.now.decisions[0]!.decisionId, receivedOn: life.today }));
    expect(again(appealed())).toBe('stepNotOpen appealed');
    expect(again(reassessed('upheld'))).toBe('stepNotOpen appealed');
    expect(again(reassessed('partlyChanged'))).toBe('stepNotOpen appealed');
    expect(again(forwarded())).toBe('stepNotOpen appealed');
    expect(again(reassessed('changed'))).toBe('ok');
    expect(again(decided({}))).toBe('ok');
    const other = appealed();
    other.do('recordDecision', { ...rejection, from: other.today, channel: 'oral' });
    expect(said(other.try('registerAppeal', { decisionId: lastDecision(other).decisionId, receivedOn: other.today }))).toBe('ok');
  });
  test('belongs to whoever carries the case', () => {
    const life = rejected();
    for (const actor of outsiders) expect(code(life.try('registerAppeal', { decisionId: lastDecision(life).decisionId, receivedOn: life.today }, actor))).toBe('notAllowed');
  });
});

describe('the municipality reassesses', () => {
  test('and upholds: nothing moves, the appeal is forwarded next', () => {
    const life = reassessed('upheld');
    expect(appeal(life).reassessment).toEqual({ on: '2026-04-07', outcome: 'upheld', reasons: 'we looked again', by: 'owner' });
    expect([life.thread.stage, life.thread.answerBy, moved(life)]).toEqual(['decision', '2027-12-31', []]);
    expect(awaitsDecision(life.now, life.thread)).toBe(false);
  });
  test.each(['changed', 'partlyChanged'] as const)('and finds otherwise (%s): a new decision is owed, by the day of the reassessment', (outcome) => {
    const life = reassessed(outcome);
    expect(moved(life)).toEqual([{ threadId: life.thread.threadId, from: 'decision', to: 'decision', reason: 'we looked again', back: true }]);
    expect(life.thread).toMatchObject({ stage: 'decision', stageSince: '2026-04-07', answerBy: '2026-04-17' });
    expect(awaitsDecision(life.now, life.thread)).toBe(true);
  });
  test('too late, the new decision is owed today; a day of its own may be given', () => {
    const late = appealed('2026-03-05');
    expect(reassessed('changed', late).thread.answerBy).toBe('2026-04-07');
    expect(reassessed('changed', appealed('2026-03-04')).thread.answerBy).toBe('2026-04-07');
    expect(reassessed('changed', appealed(), { answerBy: '2026-04-30' }).thread.answerBy).toBe('2026-04-30');
    expect(reassessed('changed', appealed(), { answerBy: '2026-04-07' }).thread.answerBy).toBe('2026-04-07');
    const life = appealed();
    const reassess = (more: object) => said(life.try('reassessAppeal', { appealId: appeal(life).appealId, outcome: 'changed', grounds: 'x', reasons, ...more }));
    expect(reassess({ answerBy: '2026-03-19' })).toBe('dateNotPossible answerBy');
    expect(reassess({ outcome: 'upheld', answerBy: '2026-04-30' })).toBe('valueNotPossible answerBy');
    expect(reassess({ appealId: 'unknown' })).toBe('recordUnknown appeal');
  });
  test('a thread that was closed, in a closed case, is taken up again', () => {
    const life = appealed();
    happens(life, event('threadClosed', life.today, { threadId: life.thread.threadId, reason: 'rejected', by: 'owner' }), event('caseClosed', life.today, { reason: 'rejected' }));
    reassessed('changed', life);
    expect(moved(life)).toMatchObject([{ from: 'closed', to: 'decision' }]);
    expect(life.now.closedOn).toBeUndefined();
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['appealReassessed', 'caseReopened', 'threadMoved', 'deadlineChosen']);
  });
  test('a thread that is on its way to a decision already stays on it', () => {
    const at = (stage: 'information' | 'assessment' | 'recommendation' | 'plan' | 'order') => {
      const life = appealed();
      happens(life, event('threadMoved', life.today, { threadId: life.thread.threadId, from: 'decision', to: stage }));
      return moved(reassessed('changed', life));
    };
    for (const stage of ['information', 'assessment', 'recommendation'] as const) expect(at(stage)).toEqual([]);
    for (const stage of ['plan', 'order'] as const) expect(at(stage)).toMatchObject([{ from: stage, to: 'decision' }]);
  });
  test('once, before it is forwarded or over; after its day with a reason', () => {
    const again = (life: Life) => said(life.try('reassessAppeal', { appealId: appeal(life).appealId, outcome: 'upheld', grounds: 'x', reasons }));
    expect(again(reassessed('upheld'))).toBe('stepNotOpen reassessed');
    expect(again(reassessed('partlyChanged'))).toBe('stepNotOpen reassessed');
    expect(again(reassessed('changed'))).toBe('stepNotOpen changed');
    expect(again(forwarded())).toBe('stepNotOpen forwarded');
    expect(again(decided({}))).toBe('stepNotOpen decided');
    const life = appealed();
    life.today = '2026-04-18';
    expect(gates(life.try('reassessAppeal', { appealId: appeal(life).appealId, outcome: 'upheld', grounds: 'x' }))).toEqual(['R19']);
    for (const actor of outsiders) expect(code(life.try('reassessAppeal', { appealId: appeal(life).appealId, outcome: 'upheld', grounds: 'x' }, actor))).toBe('notAllowed');
  });
});

describe('an appeal goes on to the appeal body', () => {
  const forward = (life: Life, forwardedOn = life.today, more: object = {}) => life.try('forwardAppeal', { appealId: appeal(life).appealId, forwardedOn, ...more });
  test('after a reassessment that did not change everything', () => {
    const life = forwarded();
    expect(appeal(life).forwardedOn).toBe('2026-04-07');
    expect(waitingFor(life.now)).toContainEqual({ kind: 'appealBody', since: '2026-04-07', ref: appeal(life).appealId });
    expect(said(forward(reassessed('partlyChanged')))).toBe('ok');
    expect(said(forward(reassessed('changed')))).toBe('stepNotOpen changed');
    expect(said(forward(appealed()))).toBe('stepNotOpen received');
    expect(said(forward(life))).toBe('stepNotOpen forwarded');
    expect(said(forward(decided({})))).toBe('stepNotOpen decided');
    expect(said(life.try('forwardAppeal', { appealId: 'unknown', forwardedOn: life.today }))).toBe('recordUnknown appeal');
  });
  test('between the reassessment and today', () => {
    const life = reassessed('upheld');
    life.today = '2026-04-09';
    expect(said(forward(life, '2026-04-06'))).toBe('dateNotPossible forwardedOn');
    expect(said(forward(life, '2026-04-10'))).toBe('dateNotPossible forwardedOn');
    expect(said(forward(life, '2026-04-08'))).toBe('ok');
    for (const actor of outsiders) expect(code(forwarded().try('forwardAppeal', { appealId: 'x', forwardedOn: '2026-04-07' }, actor))).toBe('notAllowed');
  });
});

describe('the appeal body decides', () => {
  const register = (life: Life, more: Partial<InputOf<'registerAppealOutcome'>> = {}) => life.try('registerAppealOutcome', { ...outcome(life), ...more });
  test.each(['confirmed', 'dismissed', 'withdrawn'] as const)('%s: the decision stands and nothing moves', (result) => {
    const life = decided({ outcome: result, decidedOn: '2026-05-20', text: 'their words' });
    expect(appeal(life).outcome).toEqual({ on: '2026-05-20', outcome: result, cause: undefined, text: 'their words' });
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['appealDecided']);
  });
  test('remitted: back to the information with a new day to answer by, and the cause', () => {
    const life = forwarded();
    life.today = '2026-06-01';
    expect(said(register(life, { outcome: 'remitted' }))).toBe('fieldsMissing cause answerBy');
    expect(said(register(life, { outcome: 'remitted', cause: 'information' }))).toBe('fieldsMissing answerBy');
    expect(said(register(life, { outcome: 'remitted', cause: 'information', answerBy: '2026-05-31' }))).toBe('dateNotPossible answerBy');
    expect(said(register(life, { outcome: 'remitted', cause: 'information', answerBy: '2026-06-01' }))).toBe('ok');
    expect(moved(life)).toEqual([{ threadId: life.thread.threadId, from: 'decision', to: 'information', reason: 'information', back: true }]);
    expect(life.thread).toMatchObject({ stage: 'information', answerBy: '2026-06-01' });
    expect(appeal(life).outcome).toMatchObject({ outcome: 'remitted', cause: 'information' });
    expect(awaitsDecision(life.now, life.thread)).toBe(true);
  });
  test('remitted in a closed case: thread and case are taken up again, in the words of the appeal body', () => {
    const life = forwarded();
    happens(life, event('threadClosed', life.today, { threadId: life.thread.threadId, reason: 'rejected', by: 'owner' }), event('caseClosed', life.today, { reason: 'rejected' }));
    decided({ outcome: 'remitted', cause: 'information', text: 'daily life is not described', answerBy: '2026-08-01' }, life);
    expect(moved(life)).toMatchObject([{ from: 'closed', to: 'information', reason: 'daily life is not described' }]);
    expect([life.now.closedOn, life.thread.answerBy]).toEqual([undefined, '2026-08-01']);
  });
  test('remitted while information is gathered anyway: only the day is new', () => {
    const at = (stage: 'opening' | 'information' | 'assessment' | 'recommendation') => {
      const life = forwarded();
      happens(life, event('threadMoved', life.today, { threadId: life.thread.threadId, from: 'decision', to: stage }));
      return moved(decided({ outcome: 'remitted', cause: 'hearing', answerBy: '2026-08-01' }, life)).length;
    };
    expect([at('opening'), at('information'), at('assessment'), at('recommendation')]).toEqual([0, 0, 1, 1]);
  });
  test('changed: a new decision is owed, within the municipality\'s days unless a day is given', () => {
    const life = forwarded();
    expect(said(register(life, { outcome: 'changed' }))).toBe('fieldsMissing cause');
    decided({ outcome: 'changed', cause: 'assessment' }, life);
    expect(life.thread).toMatchObject({ stage: 'decision', stageSince: '2026-06-01', answerBy: '2026-06-15' });
    expect(awaitsDecision(life.now, life.thread)).toBe(true);
    expect(decided({ outcome: 'changed', cause: 'assessment', answerBy: '2026-07-01' }).thread.answerBy).toBe('2026-07-01');
    const saturday = forwarded();
    saturday.today = '2026-05-30';
    saturday.do('registerAppealOutcome', outcome(saturday, { outcome: 'changed', cause: 'legalBasis' }));
    expect(saturday.thread.answerBy).toBe('2026-06-15');
  });
  test('a day for a new decision is given only where one is owed', () => {
    for (const result of ['confirmed', 'dismissed', 'withdrawn'] as const) expect(said(register(forwarded(), { outcome: result, answerBy: '2026-08-01' }))).toBe('valueNotPossible answerBy');
  });
  test('between forwarding and today, once', () => {
    const life = forwarded();
    life.today = '2026-06-01';
    expect(said(register(life, { decidedOn: '2026-04-06' }))).toBe('dateNotPossible decidedOn');
    expect(said(register(life, { decidedOn: '2026-06-02' }))).toBe('dateNotPossible decidedOn');
    expect(said(register(life, { appealId: 'unknown' }))).toBe('recordUnknown appeal');
    expect(said(register(life, { decidedOn: '2026-04-07' }))).toBe('ok');
    expect(said(register(life))).toBe('stepNotOpen decided');
    for (const actor of outsiders) expect(code(life.try('registerAppealOutcome', outcome(life), actor))).toBe('notAllowed');
  });
  test('an appeal is not over before it was reassessed and forwarded, unless it is withdrawn', () => {
    expect(gates(register(appealed()))).toEqual(['R20']);
    expect(gates(register(reassessed('upheld')))).toEqual(['R20']);
    expect(said(register(reassessed('changed')))).toBe('stepNotOpen changed');
    expect(said(register(reassessed('changed'), { outcome: 'withdrawn' }))).toBe('stepNotOpen changed');
    const life = appealed();
    expect(said(register(life, { outcome: 'withdrawn', decidedOn: '2026-03-19' }))).toBe('dateNotPossible decidedOn');
    expect(said(register(life, { outcome: 'withdrawn' }))).toBe('ok');
    expect(said(register(reassessed('upheld'), { outcome: 'withdrawn' }))).toBe('ok');
    // Where the municipality has lowered R20, an appeal that the appeal body got by another way may be over with a reason.
    const lowered = appealed('2026-03-20', rejected({}, {}, { ...defaultSettings, rules: { R20: { level: 'warn', reason: 'our lawyer' } } }));
    expect(said(register(lowered, { reasons }))).toBe('ok');
  });
});

test('a remitted rejection is decided anew, against what was asked for in the first place (case 3)', () => {
  const life = decided({ outcome: 'remitted', cause: 'information', text: 'daily functioning is not described', answerBy: '2026-08-01' }, forwarded(reassessed('upheld', appealed('2026-03-20', rejected({}, { services: [otherService], paragraphs: ['§ 107'] })))));
  life.do('recordAssessment', { ...assessment, legalGroups: ['§ 85', '§ 107'].map((paragraph) => ({ paragraph, inGroup: true, reasons: 'why', exitAim: 'an own home', evidence: 'the doctor' })) });
  life.do('recordDecision', { ...granting, ...reasoned, paragraphs: ['§ 85'], hoursPerWeek: 3, from: life.today, replaces: life.now.decisions[0]!.decisionId, channel: 'digitalPost' });
  expect(lastDecision(life)).toMatchObject({ favourable: false, refused: { services: [otherService], paragraphs: ['§ 107'] }, hoursPerWeek: 3, sent: { appealBy: '2026-06-29' } });
  expect([life.thread.stage, awaitsDecision(life.now, life.thread)]).toEqual(['order', false]);
});

test('a stop that the municipality changes on appeal never ends the help', () => {
  const life = toDecide(running());
  life.do('recordDecision', { ...reasoned, type: 'stop', paragraphs: ['§ 85'], services: [], from: '2026-06-01', endsOrders: [firstOrder(life).orderId], channel: 'digitalPost' });
  expect(firstOrder(life).endsOn).toBe('2026-06-01');
  appealed('2026-03-20', life);
  reassessed('changed', life);
  life.do('recordDecision', { ...granting, type: 'continuation', from: life.today, replaces: lastDecision(life).decisionId, channel: 'digitalPost' }, owner);
  expect([firstOrder(life).endsOn, lastDecision(life).favourable]).toEqual([undefined, true]);
});

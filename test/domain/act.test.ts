/** The way into every verb: rights, the municipality's template, and the journal's first event. */
import { evolve, replay } from '#domain/evolve';
import { event } from '#domain/events';
import type { InputOf } from '#domain/commands/index';
import { defaultSettings, type Template } from '#domain/settings';
import { nextSteps } from '#domain/nextSteps';
import { decisionsFor } from '#domain/views/citizenParts';
import { accepted, context, decided, goal, head, lead, negotiator, opened, provider, reasons, system } from './lives';
import { changing, code, first, firstGoal, gates, newest } from './orderLives';
import * as talks from './negotiationLives';
import { order } from './lives';
import { whole } from './viewLives';

const withTemplate = (template: Partial<Template>) => opened({ ...defaultSettings, templates: { writeNote: { version: 1, required: [], fields: [], ...template } } });
const note = (more?: object) => ({ room: 'professional', kind: 'note', text: 'x', ...(more ? { more } : {}) }) as InputOf<'writeNote'>;

describe("the municipality's template", () => {
  test('stops a form that lacks what it requires', () => {
    const life = withTemplate({ required: ['threadId'], fields: [{ key: 'place', da: 'Sted', en: 'Place', type: 'text', required: true }] });
    expect(life.try('writeNote', note())).toMatchObject({ refusal: { code: 'fieldsMissing', details: { fields: ['threadId', 'place'] } } });
  });
  test('stops values that it does not know or that do not fit', () => {
    const life = withTemplate({ fields: [{ key: 'hours', da: 'Timer', en: 'Hours', type: 'number', required: false }] });
    expect(life.try('writeNote', note({ hours: 'two', unknown: 'x' }))).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['unknown', 'hours'] } } });
    expect(code(life.try('writeNote', note({ hours: 2 })))).toBe('ok');
  });
});

test('a journal begins with the opening of its case', () => {
  expect(() => evolve(null, event('wishRecorded', '2026-01-05', { wishId: 'w', text: 'x' }) as never)).toThrow('A case begins with caseOpened');
  expect(replay(null, [])).toBeNull();
});

test('a goal whose version does not know its day was set on the day it was first recorded', () => {
  const life = accepted(1);
  life.state = { ...life.now, goals: life.now.goals.map(({ versionFrom: _day, ...old }) => old) };
  life.today = '2026-03-01';
  life.do('setGoal', { ...goal('goal 1'), goalId: firstGoal(life).goalId, expectedLevel: 0 });
  expect(firstGoal(life).earlier).toMatchObject([{ version: 1, from: firstGoal(life).recordedOn }]);
});

test('a wish for change is not taken up on a day before it was made', () => {
  const life = accepted(1);
  life.today = '2026-03-01';
  life.do('requestChange', { orderId: first(life).orderId, kind: 'end', reasons: 'x' }, provider);
  life.today = '2026-02-28';
  expect(life.try('answerChangeRequest', { changeRequestId: life.now.changeRequests[0]!.changeRequestId, outcome: 'accepted' })).toMatchObject({ refusal: { code: 'dateNotPossible' } });
});

test('an order to the next provider is not replaced while the one before waits for it', () => {
  const life = changing();
  expect(life.try('placeOrder', { ...order([]), supersedes: newest(life).orderId, wishedStart: '2026-06-01', firstFollowUpOn: '2026-09-01', reasons })).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'handover' } } });
});

test('what was agreed above every row of the approvals is offered to nobody, nor to the system', () => {
  const life = talks.matched(talks.settingsWith({ approval: [{ upTo: 1, role: 'caseworker' }] }));
  const steps = (actor = head) => nextSteps(life.now, actor, context(actor, life.today, life.settings)).map((s) => s.verb);
  expect([steps(), steps(negotiator), steps(system)]).toEqual([[], [], []]);
});

test('a decision that rests on no assessment tells the citizen of no level and no target group', () => {
  const bare = { ...whole, assessments: [] };
  const told = decisionsFor(bare, '2026-12-01');
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((d) => d.supportNeed === undefined && d.targetGroup === undefined)).toBe(true);
});

test('talks that are approved, or ended without a match, ask for nothing more of their own', () => {
  const life = talks.matched();
  expect(code(talks.approve(life, lead))).toBe('ok');
  const none = talks.agreed(undefined, { outcome: 'noMatch', provider: undefined, intervention: undefined, rate: undefined });
  const steps = (of: typeof life) => nextSteps(of.now, lead, context(lead, of.today, of.settings)).map((s) => s.verb);
  // Back at the recommendation, what was talked about lies behind.
  for (const of of [life, none]) of.do('advance', { to: 'recommendation', reason: 'new knowledge', reasons });
  for (const of of [life, none]) expect(steps(of).filter((verb) => /Negotiation|Match|Round/.test(verb))).toEqual([]);
});

test('an order without a release list is stopped by the rule that asks for one', () => {
  const { releases: _none, ...bare } = order([]);
  expect(gates(decided().try('placeOrder', bare))).toContain('R42');
});

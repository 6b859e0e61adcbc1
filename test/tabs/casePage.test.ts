/** The case page's own reckoning: stages and gates, forms from addresses, themes, and the compass. */
import type { CaseView, GoalView } from '#domain/views/caseView';
import { concepts } from '#domain/ffb/index';
import { emptyView } from './emptyView';
import { leastSpokes, pointAt, spokesOf } from '../../tabs/pages/case/compass/compass';
import { prefillOf } from '../../tabs/pages/case/forms/verb/prefill';
import { markerWords } from '../../tabs/pages/case/markerWords';
import { givenBy } from '../../tabs/pages/case/refs';
import { themesIn } from '../../tabs/pages/case/sections/themes';
import { fixFor } from '../../tabs/pages/case/stages/fixes';
import { gateAsks, nextGate, providerSteps, stageSteps } from '../../tabs/pages/case/stages/stage';
import { formOf, linkedTask, taskOf } from '../../tabs/pages/case/task';
import { wordsOf } from '../../tabs/pages/citizen/readAloud';
import { da } from './wholeTexts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const thread = id(1);
const view = (part: Partial<CaseView>): CaseView => ({ ...emptyView, ...part });
const standings = (steps: { phase: string; standing: string }[]) => steps.map(({ phase, standing }) => `${phase}:${standing}`);

describe('stages', () => {
  const handling = (...past: string[]) => ({ past: past.map((stage) => ({ stage, from: '2026-01-01', to: '2026-01-02' })) }) as never;
  test('what lies behind is done, where it stands is now, the rest is to come', () => {
    expect(standings(stageSteps({ phase: 'information' })).slice(0, 4)).toEqual(['request:done', 'opening:done', 'information:now', 'assessment:ahead']);
  });
  test('negotiation stands there only where it is used, and the plan behind a decision that came first', () => {
    expect(stageSteps({ phase: 'plan' }).map((s) => s.phase)).not.toContain('negotiation');
    expect(standings(stageSteps({ phase: 'negotiation' }))).toContain('negotiation:now');
    expect(stageSteps({ phase: 'order', handling: handling('negotiation') }).find((s) => s.phase === 'negotiation')?.standing).toBe('done');
    const later = stageSteps({ phase: 'plan', handling: handling('decision') }).map((s) => s.phase);
    expect(later.indexOf('decision')).toBe(later.indexOf('plan') - 1);
  });
  test('a closed request shows how far it came', () => {
    expect(standings(stageSteps({ phase: 'closed', handling: handling('request', 'opening', 'information') })).filter((s) => s.endsWith('done')).length).toBe(3);
    expect(standings(stageSteps({ phase: 'closed' })).every((s) => s.endsWith('ahead'))).toBe(true);
  });
  test('a provider sees the stages of an order', () => {
    expect(standings(providerSteps('delivery'))).toEqual(['order:done', 'delivery:now', 'followUp:ahead']);
  });
});

describe('gates', () => {
  const step = (verb: string, input: object, gate?: object[]) => ({ verb, input, ...(gate ? { gate } : {}) }) as CaseView['next'][number];
  test('the step out of a stage comes with what it lacks; other requests have gates of their own', () => {
    const next = [step('giveGuidance', { threadId: thread }), step('advance', { threadId: id(2), to: 'plan' }), step('advance', { threadId: thread, to: 'information' }, [{ id: 'R01', level: 'block' }])];
    expect(nextGate(view({ next }), { threadId: thread })).toMatchObject({ verb: 'advance', input: { to: 'information' }, missing: [{ id: 'R01' }] });
    expect(nextGate(view({ next }), { threadId: id(2) })).toMatchObject({ missing: [] });
    expect(nextGate(view({ next }), { threadId: id(3) })).toBeUndefined();
  });
  test('a decision that waits to be sent belongs to its request', () => {
    const decisions = [{ decisionId: id(9), threadId: thread }] as CaseView['decisions'];
    expect(nextGate(view({ decisions, next: [step('sendDecision', { decisionId: id(9) }, [{ id: 'R16', level: 'warn' }])] }), { threadId: thread })?.verb).toBe('sendDecision');
  });
  test('what a gate lacks is mended by a form that this person may use', () => {
    const own = view({ verbs: ['chooseDeadline', 'answerPlanOffer', 'recordThemeNote', 'settleMatter'], planOffers: [{ offerId: id(4), threadId: thread, answer: 'pending' }] as CaseView['planOffers'] });
    expect(fixFor(own, thread, { id: 'R01', level: 'block' })).toEqual({ verb: 'chooseDeadline', given: { threadId: thread } });
    expect(fixFor(own, thread, { id: 'R24', level: 'warn' })).toEqual({ verb: 'answerPlanOffer', given: { offerId: id(4) } });
    expect(fixFor(own, thread, { id: 'citizen-perspective', level: 'warn', items: [id(7)] })?.given).toEqual({ threadId: thread, informer: 'citizen', theme: id(7) });
    expect(fixFor(own, thread, { id: 'R37', level: 'warn', items: [id(8)] })).toEqual({ verb: 'settleMatter', given: { matterId: id(8) } });
    expect(fixFor(own, thread, { id: 'R37', level: 'warn' })).toBeUndefined();
    expect(fixFor(own, thread, { id: 'R11', level: 'warn' })).toBeUndefined();
    expect(fixFor(own, thread, { id: 'unheard of', level: 'warn' })).toBeUndefined();
  });
  test('the hardest is asked first, and what is silenced or out of force is not asked', () => {
    const rule = (ruleId: string, here: string, at: string, more: object = {}) => ({ id: ruleId, here, at: [at], validFrom: '2020-01-01', ...more }) as never;
    const rules = [rule('a', 'warn', 'decide'), rule('b', 'block', 'send'), rule('c', 'off', 'decide'), rule('d', 'block', 'order'), rule('e', 'block', 'decide', { validTo: '2021-01-01' })];
    expect(gateAsks('decision', rules, '2026-01-01').map((r) => r.id)).toEqual(['b', 'a']);
    expect(gateAsks('delivery', rules, '2026-01-01')).toEqual([]);
  });
});

describe('forms from addresses', () => {
  const own = view({
    verbs: ['settleMatter', 'registerFollowUpResult', 'setGoal', 'assessCondition', 'answerClarification'],
    matters: [{ recordedOn: '2026-01-01', matterId: id(5), threadId: thread }] as unknown as CaseView['matters'], conditions: [{ conditionId: id(6), code: id(60) }] as CaseView['conditions'],
    orders: [{ orderId: id(7), clarifications: [{ clarificationId: id(8) }] }] as unknown as CaseView['orders'],
  });
  test('an id fills in the field that is called by it, also inside another record', () => {
    expect(givenBy(own, id(5))).toEqual({ matterId: id(5) });
    expect(givenBy(own, id(6))).toEqual({ code: id(60) });
    expect(givenBy(own, id(8))).toEqual({ clarificationId: id(8) });
    expect(givenBy(own, thread)).toEqual({});
  });
  test('only verbs that may be used here open a form', () => {
    expect(linkedTask(own, 'settleMatter', id(5))).toEqual({ verb: 'other', name: 'settleMatter', given: { matterId: id(5) } });
    expect(linkedTask(own, 'sendDecision', undefined)).toBeUndefined();
    expect(linkedTask(own, undefined, undefined)).toBeUndefined();
  });
  test('a verb with a form of its own opens that, and what is typed is kept by verb and record', () => {
    expect(taskOf('registerFollowUpResult', { followUpId: id(3) })).toEqual({ verb: 'registerFollowUpResult', followUpId: id(3) });
    expect(taskOf('setPurpose', { threadId: thread })).toMatchObject({ verb: 'other' });
    expect(taskOf('scoreGoals', { orderId: id(7) })).toEqual({ verb: 'scoreGoals', orderId: id(7) });
    expect(formOf(taskOf('registerFollowUpResult', { followUpId: id(3) }))).toBe(`registerFollowUpResult:${id(3)}`);
    expect(formOf(taskOf('settleMatter', { matterId: id(5) }))).toBe(`settleMatter:${id(5)}`);
    expect(formOf(taskOf('recordWish', {}))).toBe('recordWish');
  });
  test('a form that changes something starts from what stands there', () => {
    const conditions = [{ conditionId: id(6), code: id(60), level: null, text: 'Svært i støj.' }] as CaseView['conditions'];
    expect(prefillOf('assessCondition', view({ conditions }), { code: id(60) })).toEqual({ level: 'null', text: 'Svært i støj.' });
    expect(prefillOf('recordWish', view({}), {})).toEqual({});
  });
});

test('eleven themes, opened where something is written, each informer apart', () => {
  const all = themesIn(concepts, { themes: [], conditions: [] });
  expect(all.length).toBe(11);
  const theme = all[3]!;
  const note = (informer: string) => ({ noteId: id(1), informer, text: informer }) as never;
  const sub = concepts.find((c) => c.parent === all[5]!.code)!;
  const told = themesIn(concepts, { themes: [{ theme: theme.code, citizen: [note('citizen')], others: [note('provider')], caseworker: [] }], conditions: [{ conditionId: id(2), code: sub.code }] as CaseView['conditions'] });
  expect(told.filter((t) => t.opened).map((t) => t.code)).toEqual([theme.code, all[5]!.code]);
  expect(told[3]).toMatchObject({ citizen: [{ informer: 'citizen' }], others: [{ informer: 'provider' }], caseworker: [] });
});

describe('the compass', () => {
  const goal = (n: number, part: object = {}): GoalView => ({
    goalId: id(n), label: `Mål ${n}`, standing: 'active', goalType: 'develop', baselineLevel: 3, light: 'onTrack', scorings: [{ on: '2026-03-01', score: 1, tookPart: 'yes' }],
    progress: { cumulative: 1, plannedNow: 1.5, scoredCount: 1 }, ...part,
  }) as unknown as GoalView;
  test('values are clipped and say so; a goal without a start has no value, one without a score stands at its start', () => {
    const [high, none, fresh] = spokesOf([goal(1, { progress: { cumulative: 6, plannedNow: 9, scoredCount: 4 } }), goal(2, { baselineLevel: null }), goal(3, { progress: { cumulative: 0, plannedNow: 0, scoredCount: 0 }, scorings: [] })]);
    expect(high).toMatchObject({ now: 4, planned: 4, beyond: true });
    expect(none).toMatchObject({ now: null, beyond: false });
    expect(fresh).toMatchObject({ now: 0, tookPart: true });
  });
  test('hollow where the citizen took no part in the latest score; what was not scored tells nothing', () => {
    const scorings = [{ on: '2026-03-01', score: 1, tookPart: 'no' }, { on: '2026-06-01', score: null, tookPart: 'yes' }];
    expect(spokesOf([goal(1, { scorings })])[0]!.tookPart).toBe(false);
  });
  test('proposed goals and goals whose scores are not shown have no spoke', () => {
    expect(spokesOf([goal(1, { standing: 'proposed' }), goal(2, { progress: undefined })])).toEqual([]);
    expect(leastSpokes).toBe(3);
  });
  test('the first spoke points up, −4 is the middle and +4 the rim', () => {
    const top = pointAt(0, 4, 4, 100);
    expect([Math.round(top.x), Math.round(top.y)]).toEqual([0, -100]);
    expect(Math.hypot(...Object.values(pointAt(1, 4, -4, 100)) as [number, number])).toBeCloseTo(0);
    expect(Math.round(pointAt(1, 4, 9, 100).x)).toBe(100);
  });
});

test('shifts on a line are told in words', () => {
  const names = { person: String, provider: (unit: string) => ({ anker: 'Anker' })[unit] ?? unit };
  expect(markerWords(da, names, { on: '2026-01-01', kind: 'provider', provider: 'anker' })).toBe('Skift til Anker');
  expect(markerWords(da, names, { on: '2026-01-01', kind: 'version', version: 2 })).toBe('Nyt mål, version 2');
  expect(markerWords(da, names, { on: '2026-01-01', kind: 'scorer' })).toBe('Sagsbehandleren vurderer herfra');
});

test('reading aloud takes the words of the parts that are to be read, and no empty ones', () => {
  const parts = [{ innerText: ' Din sag ' }, { innerText: '' }];
  expect(wordsOf({ querySelectorAll: () => parts } as never)).toEqual(['Din sag']);
});

/** What the figures keep of a case: days, codes and numbers, made from cases that came about through verbs. */
import type { CaseState } from '#domain/case';
import { event } from '#domain/events';
import { evolve } from '#domain/evolve';
import { factsOf } from '#domain/facts';
import { figureFacts } from '#domain/figures/facts';
import { metOn } from '#domain/figures/goals';
import { accepted, answered, asked, assessed, assessment, decided, informed, Life, opened, ordered, reasons, service, targetGroup } from './lives';
import { agreed as negotiated, matched } from './negotiationLives';

const of = (life: Life) => figureFacts(life.now);
const patched = (life: Life, patch: Partial<CaseState>) => figureFacts({ ...life.now, ...patch });
const after = (life: Life, ...events: Parameters<typeof evolve>[1][]) => figureFacts(events.reduce<CaseState>(evolve, life.now));

test('a new case has nothing but its citizen and its days', () => {
  expect(of(opened())).toEqual({ citizen: 'c', openedOn: '2026-01-05', needs: [], orders: [], goals: [], followUps: [], decisions: [], appeals: [], talks: [], plans: [], stays: [], closings: [] });
});
test('no free text: nothing of what was written can be read', () => {
  const life = answered(2).do('recordWish', { text: 'KANARIEFUGL' });
  life.today = '2026-05-01';
  life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: '2026-05-01', citizenView: 'KANARIEFUGL', conclusion: 'KANARIEFUGL', nextFollowUpOn: '2026-08-01' });
  expect(JSON.stringify(of(life))).not.toMatch(/KANARIEFUGL|I do|weekly|why/);
});
test('they are part of the short record', () => expect(factsOf(opened().now).figures).toEqual(of(opened())));

test('the primary target group is that of the newest assessment', () => {
  expect(of(assessed()).targetGroup).toBe(targetGroup);
  expect(patched(assessed(), { assessments: [] }).targetGroup).toBeUndefined();
  const [first] = assessed().now.assessments;
  expect(patched(assessed(), { assessments: [first!, { ...first!, targetGroups: [{ targetGroupId: '1', code: 'second', rank: 2 }, { targetGroupId: '2', code: 'first', rank: 1 }] }] }).targetGroup).toBe('first');
});

test('support needs in the order of days, from assessments, follow-ups and closings; "not assessed" is none', () => {
  const life = answered(1);
  life.today = '2026-05-01';
  life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: '2026-05-01', citizenView: 'x', supportNeed: 1, nextFollowUpOn: '2026-08-01' });
  expect(of(life).needs).toEqual([{ on: '2026-01-05', level: 2 }, { on: '2026-05-01', level: 1 }]);
  const closing = { on: '2026-03-01', reason: 'moved' as const, supportNeed: 0 as const, by: 'owner' };
  expect(patched(life, { threads: life.now.threads.map((t) => ({ ...t, closing })) }).needs.map((n) => n.level)).toEqual([2, 0, 1]);
  expect(patched(life, { threads: life.now.threads.map((t) => ({ ...t, closing: { ...closing, supportNeed: undefined } })) }).needs.map((n) => n.level)).toEqual([2, 1]);
  expect(patched(life, { assessments: life.now.assessments.map((a) => ({ ...a, supportNeed: null })) }).needs.map((n) => n.level)).toEqual([1]);
  expect(patched(life, { followUps: life.now.followUps.map((f) => ({ ...f, enteredInError: { reason: 'r', on: '2026-05-02', by: 'owner' } })) }).needs.map((n) => n.level)).toEqual([2]);
});

describe('orders', () => {
  test('those that have begun to be delivered', () => {
    expect(of(ordered()).orders).toEqual([]);
    expect(of(accepted(2)).orders).toEqual([{ provider: 'unit-a', providerType: undefined, services: [service], goals: [0, 1], from: '2026-02-01', to: undefined, costPerYear: undefined, rate: undefined, unit: undefined }]);
  });
  const order = (patch: object) => {
    const life = accepted(1);
    return patched(life, { orders: life.now.orders.map((o) => ({ ...o, ...patch })) }).orders[0];
  };
  test('the actual start, the last day and the price', () => {
    expect(order({ startedOn: '2026-02-10', endsOn: '2026-06-30', providerType: 'pt', price: { rate: 10, unit: 'hour', costPerYear: 520 } })).toMatchObject({ from: '2026-02-10', to: '2026-06-30', providerType: 'pt', costPerYear: 520, rate: 10, unit: 'hour' });
  });
  test('an order that was superseded or handed over runs until the day before', () => {
    expect(order({ state: 'superseded', endsOn: '2026-06-30' })).toMatchObject({ to: '2026-06-29' });
    expect(order({ state: 'superseded', endsOn: undefined })!.to).toBeUndefined();
    const handover = { to: 'unit-b', orderId: 'o', on: '2026-06-30', items: [] };
    expect(order({ handover, endsOn: '2026-06-30' })).toMatchObject({ to: '2026-06-29' });
    expect(order({ handover, endsOn: '2026-05-31' })).toMatchObject({ to: '2026-05-31' });
  });
  test('what was entered in error never was', () => expect(order({ enteredInError: { reason: 'r', on: '2026-03-01', by: 'owner' } })).toBeUndefined());
  test('goals that are not in the case are left out', () => expect(order({ goalIds: ['other'] })).toMatchObject({ goals: [] }));
});

describe('goals', () => {
  test('active ones, and proposed ones not', () => {
    const life = decided(2);
    expect(of(life).goals).toEqual(life.now.goals.map(({ goalId, primary }) => ({ goalId, primary, from: '2026-01-05', measured: true, levels: undefined, ended: undefined })));
    expect(patched(life, { goals: life.now.goals.map((g, i) => ({ ...g, standing: i ? 'active' as const : 'proposed' as const, measure: '' })) }).goals).toMatchObject([{ goalId: life.now.goals[1]!.goalId, measured: false }]);
  });
  test('when they ended, and whether another took their place', () => {
    const life = decided(2);
    const [one, two] = life.now.goals.map((g) => g.goalId);
    life.do('completeGoal', { goalId: one!, reason: 'reached' }).do('completeGoal', { goalId: two!, reason: 'replaced' });
    expect(of(life).goals.map((g) => g.ended)).toEqual([{ on: '2026-01-05', replaced: undefined }, { on: '2026-01-05', replaced: true }]);
  });
  test('levels found at follow-ups, from which the day on which a goal was met follows', () => {
    const life = answered(1);
    const [goal] = life.now.goals;
    const hold = (heldOn: string, level: 0 | 1 | 2 | 3, nextFollowUpOn: string) => {
      life.today = heldOn;
      return life.do('registerFollowUpResult', { followUpId: life.now.followUps.at(-1)!.followUpId, result: 'continue', heldOn, citizenView: 'x', goalLevels: [{ goalId: goal!.goalId, level }], statusWaivedReason: 'none', nextFollowUpOn, reasons });
    };
    hold('2026-05-01', 2, '2026-08-01');
    hold('2026-08-01', 1, '2026-11-01');
    hold('2026-11-01', 0, '2027-02-01');
    const [figured] = of(life).goals;
    expect(figured!.levels).toEqual([{ on: '2026-05-01', level: 2 }, { on: '2026-08-01', level: 1 }, { on: '2026-11-01', level: 0 }]);
    expect(metOn(figured!, factsOf(life.now).goals[0]!.course, '2026-12-01')).toBe('2026-08-01');
  });
});

describe('follow-ups', () => {
  test('due, answered, and held with the citizen’s view', () => {
    expect(of(asked(1)).followUps).toEqual([{ order: 0, due: '2026-05-01', answered: undefined, waived: undefined, held: undefined, view: undefined }]);
    const life = answered(1);
    expect(of(life).followUps).toMatchObject([{ answered: '2026-04-10' }]);
    life.today = '2026-05-02';
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: '2026-05-01', citizenView: 'x', nextFollowUpOn: '2026-08-01' });
    expect(of(life).followUps).toMatchObject([{ held: '2026-05-01', view: true }, { order: 0, due: '2026-08-01' }]);
  });
  const followUp = (patch: object) => {
    const life = answered(1);
    return patched(life, { followUps: life.now.followUps.map((f) => ({ ...f, ...patch })) }).followUps[0];
  };
  test('a corrected status came on the day of the first', () => expect(followUp({ answer: { on: '2026-06-01', scoredOn: '2026-04-10', answers: [] } })!.answered).toBe('2026-04-10'));
  test('a view that is missing with a reason is no view; a status that was waived is not due', () => {
    expect(followUp({ result: { heldOn: '2026-05-01', citizenViewMissing: 'didNotWish' }, statusWaived: { reason: 'r', on: '2026-04-01', by: 'owner' } })).toMatchObject({ held: '2026-05-01', view: undefined, waived: true });
  });
  test('cancelled, entered in error, or of an order that is not told of: left out', () => {
    expect(followUp({ stage: 'cancelled' })).toBeUndefined();
    expect(followUp({ enteredInError: { reason: 'r', on: '2026-05-01', by: 'owner' } })).toBeUndefined();
    expect(followUp({ orderId: 'other' })).toBeUndefined();
  });
});

describe('decisions', () => {
  const [decision] = decided(1).now.decisions;
  const facts = (days: string[], thread: object = {}, patch: object = {}) => {
    const life = decided(1);
    return patched(life, { decisions: days.map((decidedOn) => ({ ...decision!, threadId: life.thread.threadId, decidedOn, ...patch })), threads: life.now.threads.map((t) => ({ ...t, ...thread })) }).decisions;
  };
  test('the first one on a request, against its deadline', () => {
    expect(of(decided(1)).decisions).toEqual([{ on: '2026-01-05', services: [service], providerType: undefined, kept: true, noticed: undefined }]);
    expect(facts(['2026-03-01', '2026-09-01'])).toMatchObject([{ on: '2026-03-01', kept: true }]);
    expect(facts(['2026-03-02'])).toMatchObject([{ kept: false }]);
    expect(facts(['2026-03-02'], { answerBy: undefined })[0]!.kept).toBeUndefined();
    expect(facts([])).toEqual([]);
  });
  test('a notice that it will be late moves the day the citizen was told of, not the deadline', () => {
    const life = informed();
    life.today = '2026-02-20';
    life.do('noticeDelay', { answerBy: '2026-06-01', reason: 'waiting' });
    life.today = '2026-05-01';
    life.do('recordAssessment', assessment).do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-05-01', reasons });
    expect(of(life).decisions).toMatchObject([{ on: '2026-05-01', kept: false, noticed: true }]);
  });
  test('a notice after the decision is none', () => {
    const notices = (on: string) => facts(['2026-04-01'], { delayNotices: [{ on, answerBy: '2026-06-01', reason: 'r', was: '2026-03-01' }] })[0]!.noticed;
    expect([notices('2026-04-01'), notices('2026-04-02')]).toEqual([true, undefined]);
  });
  test('what was entered in error, and what a follow-up led to, is not measured', () => {
    expect(facts(['2026-03-01'], {}, { enteredInError: { reason: 'r', on: '2026-03-02', by: 'owner' } })).toEqual([]);
    const { request } = decided(1).thread;
    expect(facts(['2026-03-01'], { request: { ...request, fromFollowUp: 'f' } })).toEqual([]);
  });
  test('appeals that have an outcome, with the decision they are about', () => {
    const life = decided(1);
    const appeal = { appealId: 'a', decisionId: life.now.decisions[0]!.decisionId, threadId: life.thread.threadId, receivedOn: '2026-02-01', late: false, reassessBy: '2026-03-01', recordedOn: '2026-02-01', assertedOn: '2026-02-01' };
    expect(patched(life, { appeals: [appeal] }).appeals).toEqual([]);
    const outcome = { on: '2026-06-01', outcome: 'remitted' as const, cause: 'hearing' as const, text: 'KANARIEFUGL' };
    expect(patched(life, { appeals: [{ ...appeal, outcome }, { ...appeal, decisionId: 'gone', outcome }] }).appeals).toEqual([
      { on: '2026-06-01', outcome: 'remitted', cause: 'hearing', services: [service], providerType: undefined }, { on: '2026-06-01', outcome: 'remitted', cause: 'hearing', services: [], providerType: undefined },
    ]);
  });
});

describe('talks', () => {
  test('whether the three match, and what fell off the first offer', () => {
    const life = matched();
    const { firstOffer, rate } = life.now.negotiations[0]!.outcome!;
    expect(of(life).talks).toEqual([{ checked: { on: '2026-01-05', mismatch: false }, agreed: { on: '2026-01-05', saved: firstOffer! - rate!.costPerYear }, provider: 'unit-a', providerType: undefined, services: [service] }]);
    expect(firstOffer! - rate!.costPerYear).toBe((3450 + 600 - 3380) * 365);
  });
  const talks = (patch: object) => {
    const life = negotiated();
    return patched(life, { negotiations: life.now.negotiations.map((n) => ({ ...n, ...patch })) }).talks;
  };
  const match = (needIntervention: string, interventionRate: string) => talks({ match: { needIntervention, interventionRate, on: '2026-01-06', by: 'n' } })[0]!.checked;
  test('anything but green is no match', () => {
    expect([match('green', 'green'), match('yellow', 'green'), match('green', 'red')].map((m) => m!.mismatch)).toEqual([false, true, true]);
  });
  test('nothing checked and nothing agreed is not told of', () => {
    expect(talks({ outcome: undefined })).toEqual([]);
    expect(talks({ outcome: { outcome: 'noMatch', explanation: 'x', on: '2026-01-06', by: 'n' } })).toEqual([]);
    expect(talks({ outcome: { ...negotiated().now.negotiations[0]!.outcome, firstOffer: undefined } })).toEqual([]);
    expect(talks({ outcome: undefined, match: { needIntervention: 'red', interventionRate: 'red', on: '2026-01-06', by: 'n' } })).toMatchObject([{ agreed: undefined, provider: undefined, services: [] }]);
  });
});

describe('plans that must be offered', () => {
  const offer = (duty: 'must' | 'consider', answer: 'pending' | 'accepted' | 'declined' | 'notSuitable', recordedOn = '2026-01-20') => ({ offerId: 'o', duty, answer, recordedOn, assertedOn: recordedOn });
  const plans = (offers: ReturnType<typeof offer>[], supportNeed: 2 | 3 | 4 | null = 2, life = decided(1)) =>
    patched(life, { planOffers: offers.map((o) => ({ ...o, threadId: life.thread.threadId })), assessments: life.now.assessments.map((a) => ({ ...a, supportNeed })) }).plans;
  test('an offer is made whatever the citizen answers; found not suitable is none', () => {
    for (const answer of ['pending', 'accepted', 'declined'] as const) expect(plans([offer('must', answer)])).toEqual([{ on: '2026-01-20', offered: true }]);
    expect(plans([offer('must', 'notSuitable')])).toEqual([{ on: '2026-01-20', offered: false }]);
    expect(plans([offer('must', 'notSuitable'), offer('must', 'accepted', '2026-01-21')])).toEqual([{ on: '2026-01-21', offered: true }]);
  });
  test('where nothing was noted, help for a considerable need says that one must be offered', () => {
    expect(plans([], 3)).toEqual([{ on: '2026-01-05', offered: false }]);
    expect(plans([], 4)).toHaveLength(1);
    expect(plans([], 2)).toEqual([]);
    expect(plans([], null)).toEqual([]);
    expect(plans([offer('consider', 'notSuitable')], 4)).toEqual([]);
    expect(plans([], 4, assessed())).toEqual([]);
  });
  test('no help, no duty', () => {
    const life = decided(1);
    expect(patched(life, { decisions: life.now.decisions.map((d) => ({ ...d, services: [] })), assessments: life.now.assessments.map((a) => ({ ...a, supportNeed: 4 })) }).plans).toEqual([]);
    expect(patched(life, { assessments: [] }).plans).toEqual([]);
  });
});

describe('stages and closings', () => {
  test('how long each stage lasted, on the day it was left', () => {
    const life = informed();
    life.today = '2026-01-25';
    life.do('recordAssessment', assessment);
    expect(of(life).stays.filter((s) => s.days > 0)).toEqual([{ stage: 'information', on: '2026-01-25', days: 20 }]);
    expect(of(life).stays[0]).toEqual({ stage: 'opening', on: '2026-01-05', days: 0 });
  });
  const closed = (reopened?: string, reopens = true) => {
    const life = opened();
    const { threadId, request } = life.thread;
    return after(life,
      event('threadClosed', '2026-01-31', { threadId, reason: 'adviceOnly', by: 'owner' }),
      ...(reopened ? [event('requestReceived', reopened, { threadId: 'next', no: 2, stage: 'request', request: { ...request, receivedOn: reopened, reopens: reopens ? threadId : undefined } })] : [])).closings;
  };
  test('taken up again within six months, month ends clamped', () => {
    expect(closed()).toEqual([{ on: '2026-01-31', again: undefined }]);
    expect(closed('2026-07-31')).toEqual([{ on: '2026-01-31', again: true }]);
    expect(closed('2026-08-01')).toEqual([{ on: '2026-01-31', again: undefined }]);
    expect(closed('2026-03-01', false)).toEqual([{ on: '2026-01-31', again: undefined }]);
  });
  test('the day on which the case closed', () => {
    const life = opened().do('closeThread', { reason: 'adviceOnly', reasons }).do('closeCase', { reason: 'done' });
    expect(of(life)).toMatchObject({ openedOn: '2026-01-05', closedOn: '2026-01-05' });
  });
});

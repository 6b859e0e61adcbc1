/** Whether a decision gives the citizen everything is read from comparing, never from what it is called (FVL §§ 19, 22, 25). */
import fc from 'fast-check';
import type { InputOf } from '#domain/commands/index';
import type { CaseState, Decision, DecisionType } from '#domain/case';
import { outcomeFor, hoursDue, type Given } from '#domain/commands/decisions/favourable';
import { event } from '#domain/events';
import { asking, granting, happens, lastDecision, otherService, reasoned, running, said, services, toDecide } from './decisionLives';
import { service } from './lives';

const given: Given = { paragraphs: ['§ 85'], services: [service], hoursPerWeek: 4, from: '2026-01-05', endsOrders: [], grants: true };
const outcome = (life: { now: CaseState }, more: Partial<Given> = {}) => outcomeFor(life.now, life.now.threads[0]!, { ...given, ...more });

describe('against what was asked for', () => {
  test('all that was asked for is favourable, and so is more', () => {
    const life = asking({ services: [service], paragraphs: ['§ 85'], hoursPerWeek: 4 });
    expect(outcome(life)).toEqual({ favourable: true, refused: { services: [] } });
    expect(outcome(life, { services: [service, otherService], hoursPerWeek: 5, paragraphs: ['§ 85', '§ 104'] }).favourable).toBe(true);
  });
  test('nothing asked for in particular: what is granted is favourable', () => {
    expect(outcome(asking(), { hoursPerWeek: undefined })).toEqual({ favourable: true, refused: { services: [] } });
  });
  test('a service, a paragraph or hours that were asked for and are not granted are refused', () => {
    const life = asking({ services: [service, otherService], paragraphs: ['§ 85', '§ 107'], hoursPerWeek: 10 });
    expect(outcome(life)).toEqual({ favourable: false, refused: { services: [otherService], paragraphs: ['§ 107'], hoursPerWeek: 6 } });
    expect(outcome(life, { services: [service, otherService], hoursPerWeek: 10 }).favourable).toBe(false);
    expect(outcome(life, { services: [service, otherService], paragraphs: ['§ 85', '§ 107'] }).refused).toEqual({ services: [], hoursPerWeek: 6 });
    expect(outcome(life, { services: [service], paragraphs: ['§ 85', '§ 107'], hoursPerWeek: 10 }).favourable).toBe(false);
  });
  test('no help at all is never favourable, whatever was asked for', () => {
    expect(outcome(asking(), { services: [], grants: false, hoursPerWeek: undefined })).toEqual({ favourable: false, refused: { services: [] } });
    expect(outcome(asking({ hoursPerWeek: 4 }), { services: [], grants: false, hoursPerWeek: undefined }).refused.hoursPerWeek).toBeUndefined();
  });
  test('what is said to be refused is refused', () => {
    expect(outcome(asking(), { refusedText: 'the night' })).toEqual({ favourable: false, refused: { services: [], text: 'the night' } });
  });
  test('what other decisions of the thread give need not be given again', () => {
    const life = asking({ services: [service, otherService], paragraphs: ['§ 85', '§ 104'], hoursPerWeek: 10 });
    life.do('recordDecision', { ...granting, ...reasoned, type: 'partial', hoursPerWeek: 4 }).do('advance', { to: 'decision', reason: 'the rest' });
    const rest = { services: [otherService], paragraphs: ['§ 104'], hoursPerWeek: 6 };
    expect(outcome(life, rest)).toEqual({ favourable: true, refused: { services: [] } });
    expect(outcome(life, { ...rest, hoursPerWeek: 5 }).refused.hoursPerWeek).toBe(1);
    expect(outcome(life, { ...rest, replaces: lastDecision(life).decisionId }).refused).toEqual({ services: [service], paragraphs: ['§ 85'], hoursPerWeek: 4 });
    const patched = (patch: Partial<Decision>) => ({ now: { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, ...patch })) } });
    // One that has run out, was entered in error or belongs to another thread gives nothing.
    expect(outcome(patched({ to: '2026-01-04' }), rest).refused.services).toEqual([service]);
    expect(outcome(patched({ to: '2026-01-05' }), rest).favourable).toBe(true);
    expect(outcome(patched({ enteredInError: { reason: 'x', on: '2026-01-05', by: 'owner' } }), rest).refused.services).toEqual([service]);
    expect(outcome(patched({ threadId: 'another' }), rest).refused.services).toEqual([service]);
    expect(outcome(patched({ services: [] }), rest).refused.paragraphs).toEqual(['§ 85']);
    // One that refused part of it may name paragraphs under which it gave nothing.
    expect(outcome(patched({ paragraphs: ['§ 85', '§ 107'] }), rest).refused.paragraphs).toEqual(['§ 85']);
    expect(outcome(patched({ paragraphs: ['§ 85', '§ 107'], favourable: true }), rest).refused.paragraphs).toBeUndefined();
    // One whose place has been taken gives nothing either, unless that was done in error.
    const [first] = life.now.decisions;
    const later = { ...first!, decisionId: 'later', services: [], replaces: first!.decisionId };
    expect(outcome({ now: { ...life.now, decisions: [first!, later] } }, rest).refused.services).toEqual([service]);
    expect(outcome({ now: { ...life.now, decisions: [first!, { ...later, enteredInError: { reason: 'x', on: '2026-01-05', by: 'owner' } }] } }, rest).favourable).toBe(true);
  });
});

describe('against what runs', () => {
  const ending = (life = toDecide()) => ({ life, endsOrders: [life.now.orders[0]!.orderId] });
  test('an order that ends and whose services are not granted again is a cut', () => {
    const { life, endsOrders } = ending();
    expect(outcome(life, { endsOrders, services: [otherService] })).toEqual({ favourable: false, refused: { services: [service] }, cuts: true });
    expect(outcome(life, { endsOrders, services: [], grants: false, hoursPerWeek: undefined })).toEqual({ favourable: false, refused: { services: [service] }, cuts: true });
    expect(outcome(life, { endsOrders })).toEqual({ favourable: true, refused: { services: [] } });
  });
  test('fewer hours than run are a cut, more are not', () => {
    const { life, endsOrders } = ending();
    expect(outcome(life, { endsOrders, hoursPerWeek: 3 })).toEqual({ favourable: false, refused: { services: [], hoursPerWeek: 1 }, cuts: true });
    expect(outcome(life, { endsOrders, hoursPerWeek: 5 })).toEqual({ favourable: true, refused: { services: [] } });
    // Not ended, it runs on beside.
    expect(outcome(life, { hoursPerWeek: 3 })).toEqual({ favourable: true, refused: { services: [] } });
  });
  test('hours of an order that says none are those of its decision', () => {
    const life = toDecide(running({}, null));
    expect(outcome(life, { endsOrders: [life.now.orders[0]!.orderId], hoursPerWeek: 3 }).refused.hoursPerWeek).toBe(1);
    const orphan = { now: { ...life.now, orders: life.now.orders.map((o) => ({ ...o, decisionId: 'elsewhere' })) } };
    expect(outcome(orphan, { endsOrders: [life.now.orders[0]!.orderId], hoursPerWeek: 3, services: [service, otherService] })).toEqual({ favourable: true, refused: { services: [] } });
    // Two orders of one decision share its hours.
    const twice = { now: { ...life.now, orders: [life.now.orders[0]!, { ...life.now.orders[0]!, orderId: 'second' }] } };
    expect(outcome(twice, { endsOrders: [life.now.orders[0]!.orderId, 'second'], hoursPerWeek: 3 }).refused.hoursPerWeek).toBe(1);
    const apart = { now: { ...life.now, orders: twice.now.orders.map((o) => ({ ...o, hoursPerWeek: 2 })) } };
    expect(outcome(apart, { endsOrders: [life.now.orders[0]!.orderId, 'second'], hoursPerWeek: 3 }).refused.hoursPerWeek).toBe(1);
  });
  test('an order that has ended already is not lost', () => {
    const { life, endsOrders } = ending();
    happens(life, event('orderEnded', life.today, { orderId: endsOrders[0]!, endsOn: life.today, reason: 'decision' }));
    expect(outcome(life, { endsOrders, services: [otherService] }).favourable).toBe(true);
  });
  test('a decision is compared with the one whose place it takes: services, hours and end', () => {
    const life = toDecide(running({ to: '2026-12-31' }));
    const replaces = lastDecision(life).decisionId;
    expect(outcome(life, { replaces, to: '2026-12-31' })).toEqual({ favourable: true, refused: { services: [] } });
    expect(outcome(life, { replaces })).toEqual({ favourable: true, refused: { services: [] } });
    expect(outcome(life, { replaces, to: '2026-12-30' })).toEqual({ favourable: false, refused: { services: [], endsEarlier: true }, cuts: true });
    expect(outcome(life, { replaces, hoursPerWeek: 3 })).toEqual({ favourable: false, refused: { services: [], hoursPerWeek: 1 }, cuts: true });
    expect(outcome(life, { replaces, services: [otherService] })).toEqual({ favourable: false, refused: { services: [service] }, cuts: true });
    expect(outcome(life, { replaces, services: [], grants: false, to: '2026-06-01', hoursPerWeek: undefined }).refused).toEqual({ services: [service] });
  });
  test('an end set on help without one is a cut', () => {
    const life = toDecide();
    expect(outcome(life, { replaces: lastDecision(life).decisionId, to: '2030-01-01' }).refused.endsEarlier).toBe(true);
    expect(outcome(life, { to: '2030-01-01' }).favourable).toBe(true);
  });
  test('a rejection has no end that could be shortened', () => {
    const life = asking().do('recordDecision', { ...reasoned, type: 'rejection', paragraphs: ['§ 85'], services: [], from: '2026-01-05' });
    expect(outcome(life, { replaces: lastDecision(life).decisionId, to: '2026-06-01' }).favourable).toBe(true);
  });
  test('taking the place of a stop is compared with the order that would have ended', () => {
    const life = toDecide();
    const orderId = life.now.orders[0]!.orderId;
    life.do('recordDecision', { ...reasoned, type: 'stop', paragraphs: ['§ 85'], services: [], from: '2026-05-01', endsOrders: [orderId], channel: 'oral' });
    expect(outcome(life, { replaces: lastDecision(life).decisionId, hoursPerWeek: 3 })).toEqual({ favourable: false, refused: { services: [], hoursPerWeek: 1 }, cuts: true });
    expect(outcome(life, { replaces: lastDecision(life).decisionId }).favourable).toBe(true);
  });
  test('help outside the FFB services is compared with the hours that ran', () => {
    const related = { services: [], hoursBefore: 40, paragraphs: ['§ 96'] };
    expect(outcome(asking(), { ...related, hoursPerWeek: 30 })).toEqual({ favourable: false, refused: { services: [], hoursPerWeek: 10 }, cuts: true });
    expect(outcome(asking(), { ...related, hoursPerWeek: 40 })).toEqual({ favourable: true, refused: { services: [] } });
    expect(outcome(asking(), { ...related, hoursPerWeek: undefined, grants: false }).cuts).toBe(true);
  });
  test('the hours to measure against are the most that were asked for or run', () => {
    const life = asking({ hoursPerWeek: 6 });
    const due = (more: Partial<Given>) => hoursDue(life.now, life.now.threads[0]!, { ...given, ...more });
    expect([due({}), due({ hoursBefore: 5 }), due({ hoursBefore: 7 })]).toEqual([6, 6, 7]);
    life.do('recordDecision', { ...granting, hoursPerWeek: 8 });
    expect(due({})).toBe(0);
  });
});

describe('in general', () => {
  const some = services.slice(0, 4);
  const paragraphs = ['§ 85', '§ 104', '§ 107'];
  const life = toDecide();
  const orderId = life.now.orders[0]!.orderId;
  const request = fc.record({ services: fc.subarray(some), paragraphs: fc.subarray(paragraphs), hoursPerWeek: fc.option(fc.nat(40), { nil: undefined }) });
  const decision = fc.record({
    services: fc.subarray(some, { minLength: 1 }), paragraphs: fc.subarray(paragraphs, { minLength: 1 }), hoursPerWeek: fc.nat(40), endsOrders: fc.subarray([orderId]), hoursBefore: fc.nat(40),
    to: fc.constantFrom(undefined, '2026-06-30', '2026-12-31'), replaces: fc.constantFrom(undefined, lastDecision(life).decisionId),
  });
  const judge = (asked: { services: string[]; paragraphs: string[]; hoursPerWeek?: number }, more: Partial<Given>) => {
    const thread = { ...life.now.threads[0]!, threadId: 'fresh', request: { ...life.now.threads[0]!.request, asked } };
    return outcomeFor(life.now, thread, { ...given, ...more });
  };
  test('granting more never makes a decision less favourable', () => {
    fc.assert(fc.property(request, decision, fc.subarray(some), fc.subarray(paragraphs), fc.nat(20), fc.boolean(), (asked, less, moreServices, moreParagraphs, moreHours, endsNothing) => {
      const more = {
        ...less, services: [...new Set([...less.services, ...moreServices])], paragraphs: [...new Set([...less.paragraphs, ...moreParagraphs])], hoursPerWeek: less.hoursPerWeek + moreHours,
        endsOrders: endsNothing ? [] : less.endsOrders, to: endsNothing ? undefined : less.to,
      };
      const [before, after] = [judge(asked, less), judge(asked, more)];
      if (before.favourable) expect(after.favourable).toBe(true);
      if (!before.cuts) expect(after.cuts).toBeUndefined();
      expect(after.refused.services.length).toBeLessThanOrEqual(before.refused.services.length);
    }));
  });
  test('a cut is never favourable', () => {
    fc.assert(fc.property(request, decision, (asked, one) => {
      const { cuts, favourable } = judge(asked, one);
      if (cuts) expect(favourable).toBe(false);
    }));
  });
  test('granting all that was asked for and ending nothing is favourable, whatever the decision is called', () => {
    fc.assert(fc.property(request, fc.constantFrom<DecisionType>('grant', 'partial', 'rejection', 'change', 'reduction', 'stop', 'continuation'), fc.nat(20), (asked, type, more) => {
      const own = asking({ ...asked, services: [...asked.services, service], paragraphs: [...asked.paragraphs, '§ 85'] });
      const replaces = ['change', 'reduction', 'stop', 'continuation'].includes(type);
      if (replaces) own.do('recordDecision', { ...reasoned, type: 'rejection', paragraphs: ['§ 85'], services: [], from: '2026-01-05' });
      const input: InputOf<'recordDecision'> = {
        ...granting, type, paragraphs: [...own.thread.request.asked.paragraphs].filter((p, i, all) => all.indexOf(p) === i), services: [...new Set(own.thread.request.asked.services)],
        hoursPerWeek: (asked.hoursPerWeek ?? 0) + more, replaces: replaces ? lastDecision(own).decisionId : undefined, hearingNotNeeded: undefined,
      };
      const outcome = own.try('recordDecision', input);
      // A name that says that somebody gets less is refused where nobody does.
      if (['partial', 'rejection', 'reduction', 'stop'].includes(type)) expect(said(outcome)).toMatch(/^valueNotPossible type/);
      else expect(lastDecision(own)).toMatchObject({ type, favourable: true, refused: { services: [] } });
    }), { numRuns: 60 });
  });
});

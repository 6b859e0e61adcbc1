/** Which way leads from one stage to another: the whole table, under every setting. */
import fc from 'fast-check';
import type { CaseState, Order, Stage, Thread } from '#domain/case';
import type { FollowUpStage } from '#domain/areas/followUps';
import type { OrderState } from '#domain/areas/orders';
import { phaseOf, phaseOfOrders, phaseOfThread, stepKind, stepsFrom, type Phase } from '#domain/phase';
import { modes, positions, settingsOf, signOf, stages, stepOf } from './stageTable';

describe.each([true, false].flatMap((planFirst) => positions.map((position) => [planFirst, position] as const)))('plan first %s, talks %s', (planFirst, position) => {
  const pairs = stages.flatMap((from) => stages.map((to) => [from, to] as const));

  test.each(modes.flatMap((mode) => [true, false].map((acute) => [mode, acute] as const)))('negotiations %s, acute %s: every pair of stages', (mode, acute) => {
    const settings = settingsOf(planFirst, mode, position);
    expect(pairs.map(([from, to]) => [from, to, stepKind(from, to, acute, settings)])).toEqual(pairs.map(([from, to]) => [from, to, stepOf(from, to, acute, settings)]));
  });

  test('the steps that are offered are those that are not forbidden', () => {
    const settings = settingsOf(planFirst, 'optional', position);
    for (const from of stages) {
      const open = stages.map((to) => ({ to, kind: stepOf(from, to, true, settings) })).filter(({ kind }) => kind !== 'forbidden');
      expect(stepsFrom(from, true, settings)).toEqual(open);
    }
  });
});

test('the table speaks of ten stages, each with a way to its end', () => {
  for (const planFirst of [true, false]) for (const position of positions) for (const from of stages) {
    expect(stages.map((to) => signOf(from, to, planFirst, position)).join('')).toMatch(from === 'closed' ? /^\.{10}$/ : /^[fba.]{9}f$/);
  }
});

test('whatever a municipality has set, a thread always has a way on, and none to where it stands', () => {
  fc.assert(fc.property(fc.boolean(), fc.constantFrom(...modes), fc.constantFrom(...positions), fc.boolean(), (plan, mode, position, acute) => {
    for (const from of stages) {
      const steps = stepsFrom(from, acute, settingsOf(plan, mode, position));
      expect(steps.map(({ to }) => to)).not.toContain(from);
      expect(steps.map(({ to }) => to)).not.toContain('request');
      expect(steps.length === 0).toBe(from === 'closed');
      // An order follows a decision, and what may come between the two.
      expect(steps.some(({ to }) => to === 'order')).toBe(from === 'decision' || (from === 'plan' && !plan) || (from === 'negotiation' && position === 'afterDecision'));
    }
  }));
});

describe('the phase that a case shows', () => {
  const order = (state: OrderState, followUp?: FollowUpStage, threadId = 't1'): { order: Order; followUp?: FollowUpStage } => ({ order: { orderId: `${threadId} ${state} ${followUp}`, threadId, state } as Order, followUp });
  const world = (threads: Record<string, Stage>, ...orders: ReturnType<typeof order>[]): CaseState => ({
    threads: Object.entries(threads).map(([threadId, stage]) => ({ threadId, stage }) as Thread),
    orders: orders.map((o) => o.order),
    followUps: orders.flatMap(({ order: { orderId }, followUp }) => (followUp ? [{ orderId, stage: followUp }] : [])),
  }) as unknown as CaseState;
  const shown = (state: CaseState) => phaseOfThread(state, state.threads[0]!);

  test.each<[string, Phase, ReturnType<typeof order>[]]>([
    ['nothing ordered yet', 'order', []],
    ['an order that waits for its answer', 'order', [order('sent')]],
    ['a question from the provider', 'order', [order('clarifying')]],
    ['a declined order', 'order', [order('declined')]],
    ['help that is given', 'delivery', [order('accepted', 'planned')]],
    ['help that is given, while another order waits', 'order', [order('accepted', 'planned'), order('sent')]],
    ['help that is given, while another provider has a question', 'order', [order('accepted', 'planned'), order('clarifying')]],
    ['help that is given, after another provider declined', 'delivery', [order('accepted', 'planned'), order('declined')]],
    ['a status that is asked for', 'followUp', [order('accepted', 'asked')]],
    ['a status that waits for its result', 'followUp', [order('accepted', 'answered')]],
    ['a status that is asked for, while another order waits', 'followUp', [order('accepted', 'asked'), order('sent')]],
    ['a follow-up that is over', 'delivery', [order('accepted', 'closed')]],
    ['a follow-up that was cancelled', 'order', [order('ended', 'cancelled')]],
  ])('%s', (_what, phase, orders) => {
    expect(shown(world({ t1: 'order' }, ...orders))).toBe(phase);
  });

  test("a thread that is not at its orders shows its own stage, and another thread's orders do not count", () => {
    expect(shown(world({ t1: 'assessment' }, order('accepted', 'asked')))).toBe('assessment');
    expect(shown(world({ t1: 'order' }, order('accepted', 'asked', 't2')))).toBe('order');
  });

  test('of several threads the most urgent gives the name', () => {
    const urgency: Phase[] = ['followUp', 'decision', 'order', 'negotiation', 'recommendation', 'assessment', 'information', 'plan', 'opening', 'request', 'delivery', 'closed'];
    const having = (phase: Phase, threadId: string): [Stage, ReturnType<typeof order>[]] =>
      phase === 'followUp' ? ['order', [order('accepted', 'asked', threadId)]] : phase === 'delivery' ? ['order', [order('accepted', 'planned', threadId)]] : [phase, []];
    for (const [i, first] of urgency.entries()) {
      for (const second of urgency.slice(i)) {
        const [a, ordersA] = having(second, 't1');
        const [b, ordersB] = having(first, 't2');
        expect(phaseOf(world({ t1: a, t2: b }, ...ordersA, ...ordersB))).toBe(first);
      }
    }
  });

  test('orders that run on beside a thread that went back are still seen', () => {
    expect(phaseOf(world({ t1: 'information' }, order('accepted', 'asked')))).toBe('followUp');
    expect(phaseOf(world({ t1: 'information' }, order('sent')))).toBe('order');
    expect(phaseOf(world({ t1: 'request' }, order('accepted', 'planned')))).toBe('request');
    expect(phaseOf(world({ t1: 'information' }, order('ended', 'answered')))).toBe('information');
    expect(phaseOf(world({ t1: 'closed' }))).toBe('closed');
  });

  test('a provider is told of the own orders only', () => {
    const state = world({ t1: 'decision' }, order('accepted', 'planned'), order('sent', undefined, 't2'));
    expect(phaseOfOrders(state, [state.orders[0]!])).toBe('delivery');
    expect(phaseOfOrders(state, [state.orders[1]!])).toBe('order');
    expect(phaseOfOrders(state, [])).toBe('order');
  });
});

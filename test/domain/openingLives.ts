/** Small helpers for lives about requests and threads. */
import type { CaseState, Stage } from '#domain/case';
import type { Outcome } from '#domain/decide';
import type { InputOf } from '#domain/commands/index';
import { decided, Life, opening, order, provider, reasons, system } from './lives';

/** What became of a step: 'ok', or the code of its refusal. */
export const code = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.refusal.code);
export const details = (outcome: Outcome): Record<string, unknown> | undefined => (outcome.ok ? undefined : outcome.refusal.details);

export const openedWith = (more: Partial<InputOf<'openCase'>>): Life => new Life().do('openCase', { ...opening, ...more });
export const stageOf = (state: CaseState, threadId: string): Stage => state.threads.find((t) => t.threadId === threadId)!.stage;

/** The newest thread is closed because the citizen took the request back. */
export const withdrawn = (life: Life): Life => life.do('closeThread', { reason: 'withdrawn', reasons });

/** A decision is made and help is ordered. */
export function helpOrdered(): Life {
  const life = decided();
  return life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), reasons });
}

/** The provider has said yes. */
export function helpGiven(): Life {
  const life = helpOrdered();
  return life.do('acknowledgeOrder', { orderId: life.now.orders[0]!.orderId, rev: 1, startsOn: '2026-02-01' }, provider);
}

/** Help was given and has ended by its last day; its thread is the first. */
export function helpedAndEnded(): Life {
  const life = helpGiven();
  const { orderId } = life.now.orders[0]!;
  life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, endsOn: '2026-03-31' })) };
  life.today = '2026-04-01';
  return life.do('endOrder', { orderId }, system);
}

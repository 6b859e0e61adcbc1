/** Cases with help that runs, whatever warnings stand in the way. */
import { answers, decided, order, provider, reasons, system, type Life } from './lives';

/** An order lies with the provider. */
export function sent(goals = 2): Life {
  const life = decided(goals);
  return life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), reasons });
}

/** The provider has taken it on; the first follow-up is planned. */
export function running(goals = 2): Life {
  const life = sent(goals);
  return life.do('acknowledgeOrder', { orderId: life.now.orders[0]!.orderId, rev: life.now.orders[0]!.rev, startsOn: '2026-02-01' }, provider);
}

/** The status is asked for, three weeks before the follow-up. */
export function statusAsked(goals = 2): Life {
  const life = running(goals);
  life.today = '2026-04-10';
  return life.do('requestStatus', { followUpId: life.now.followUps[0]!.followUpId }, system);
}

export const statusGiven = (goals = 2): Life => {
  const life = statusAsked(goals);
  return life.do('answerFollowUp', answers(life), provider);
};

export const refusal = (outcome: { ok: boolean; refusal?: unknown }) => (outcome.ok ? 'ok' : outcome.refusal);
export const code = (outcome: { ok: boolean; refusal?: { code: string } }) => (outcome.ok ? 'ok' : outcome.refusal!.code);

/** A decision that stops the running order from 1 May; told by word of mouth unless another channel is named, or kept back with null. */
export function stopped(channel: 'oral' | 'digitalPost' | 'letter' | null = 'oral', life = running()): Life {
  life.today = '2026-03-02';
  const stop = {
    type: 'stop' as const, paragraphs: ['§ 85'], services: [], from: '2026-05-01', effectOn: '2026-05-01', endsOrders: [life.now.orders[0]!.orderId], factsReliedOn: 'facts', rulesApplied: 'rules',
    considerations: 'considerations', individual: 'this citizen', hearingNotNeeded: 'known already', appealBody: 'Ankestyrelsen', appealHow: 'write to us', whatChanged: 'the need', transition: 'planned', reasons,
  };
  return life.do('advance', { to: 'decision', reason: 'the need has changed', reasons }).do('recordDecision', channel ? { ...stop, channel } : stop);
}

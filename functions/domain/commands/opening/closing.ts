/** What a closing must fit, and what ends with it. */
import { isLive } from '../../access';
import type { CaseState, Thread } from '../../case';
import { refused, type Refused } from '../../decide';
import { event, type CaseEvent } from '../../events';
import type { ClosingReason } from '../../areas/threads';
import type { Day } from '../../calendar';
import type { Level } from '../../progress';

/** Advice instead of a case, or a case for somebody else, is found out before the information is gathered. */
const early: readonly ClosingReason[] = ['adviceOnly', 'wrongAuthority'];

/** A no from the authority is a decision with its hearing, reasons and appeal; a thread is not closed in its place (FVL §§ 19-25). */
export function reasonFault({ decisions }: CaseState, { threadId, stage }: Thread, reason: ClosingReason): Refused | undefined {
  if (early.includes(reason) && stage !== 'request' && stage !== 'opening') return refused('valueNotPossible', { fields: ['reason'] });
  const decided = decisions.findLast((d) => d.threadId === threadId && !d.enteredInError);
  const unsaid = (reason === 'rejected' && decided?.type !== 'rejection') || (reason === 'noNeedProfessional' && !decided);
  return unsaid ? refused('phaseForbids', { from: stage, to: 'closed', by: 'recordDecision' }) : undefined;
}

/** The support need that was rated last for the help of this thread. */
export function ratedLast({ orders, followUps }: CaseState, threadId: string): Level | undefined {
  const own = new Set(orders.filter((o) => o.threadId === threadId).map((o) => o.orderId));
  return followUps.flatMap((f) => (own.has(f.orderId) && typeof f.result?.supportNeed === 'number' ? [f.result.supportNeed] : [])).at(-1);
}

/** Nobody outside is waited for any more. */
export const waitingEnds = ({ information }: CaseState, threadIds: readonly string[], reason: ClosingReason, today: Day): CaseEvent[] =>
  information.filter((i) => i.state === 'waiting' && threadIds.includes(i.threadId)).map((i) => event('informationStopped', today, { informationId: i.informationId, reason }));

/** When the citizen has died, providers and negotiators are let go at once, and no card is sent any more. */
export function helpEnds({ orders, negotiations }: CaseState, by: string, today: Day): CaseEvent[] {
  const reason = 'died' satisfies ClosingReason;
  return [
    ...orders.filter(isLive).map(({ orderId, state }) =>
      state === 'accepted' ? event('orderEnded', today, { orderId, endsOn: today, reason }) : event('orderWithdrawn', today, { orderId, reason })),
    ...negotiations.filter((n) => !n.outcome).map(({ negotiationId }) => event('negotiationConcluded', today, { negotiationId, outcome: 'overtaken' as const, explanation: reason, by })),
  ];
}

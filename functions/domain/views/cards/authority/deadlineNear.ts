import { daysBetween, type Day } from '../../../calendar';
import { threadById } from '../../../case';
import { awaitsDecision } from '../../../deadlines';
import { phaseOfThread, type Phase } from '../../../phase';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C02: the day by which the citizen is owed a decision comes near (RSL § 3 stk. 2, R01). `days` is below 0 when it has passed. */
export interface DeadlineNearCard extends Head { kind: 'C02'; stage: 'open' | 'closed'; answerBy: Day; days: number; phase: Phase; noticedOn?: Day; mayAct: boolean }

export const deadlineNear: ViewOf<DeadlineNearCard> = (asked) => {
  const { state, ref, today } = asked;
  const face = faceOf(asked, 'handling');
  const thread = threadById(state, ref);
  if (!face || thread?.answerBy === undefined) return null;
  const stage = awaitsDecision(state, thread) ? 'open' : 'closed';
  return {
    kind: 'C02', ...headOf(asked, thread.delayNotices.length), stage, answerBy: thread.answerBy, days: daysBetween(today, thread.answerBy), phase: phaseOfThread(state, thread),
    noticedOn: thread.delayNotices.at(-1)?.on, mayAct: face === 'carries' && stage === 'open',
  };
};

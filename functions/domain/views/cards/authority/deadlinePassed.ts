import { daysBetween, type Day } from '../../../calendar';
import { threadById } from '../../../case';
import { awaitsDecision } from '../../../deadlines';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C03: the day of the answer has passed without a written notice (RSL § 3 stk. 2, R03). "moved": there is a later day by now. */
export interface DeadlinePassedCard extends Head { kind: 'C03'; stage: 'open' | 'moved' | 'closed'; answerBy: Day; daysOver: number; noticedOn?: Day; mayAct: boolean }

export const deadlinePassed: ViewOf<DeadlinePassedCard> = (asked) => {
  const { state, ref, today } = asked;
  const face = faceOf(asked, 'handling');
  const thread = threadById(state, ref);
  if (!face || thread?.answerBy === undefined) return null;
  const daysOver = daysBetween(thread.answerBy, today);
  const stage = !awaitsDecision(state, thread) ? 'closed' : daysOver > 0 ? 'open' : 'moved';
  return {
    kind: 'C03', ...headOf(asked, thread.delayNotices.length), stage, answerBy: thread.answerBy, daysOver, noticedOn: thread.delayNotices.at(-1)?.on, mayAct: face === 'carries' && stage === 'open',
  };
};

import type { AppealOutcome } from '../../../areas/decisions';
import type { Day } from '../../../calendar';
import { threadById } from '../../../case';
import { appealById } from '../../../commands/decisions/appealCourse';
import { awaitsDecision } from '../../../deadlines';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C26: what became of an appeal at Ankestyrelsen. A decision that did not stand wants a new one, by a new day (R21). */
export interface AppealOutcomeCard extends Head { kind: 'C26'; stage: 'open' | 'closed'; outcome: AppealOutcome; on: Day; /** By when the new decision is wanted. */ answerBy?: Day }

export const appealOutcome: ViewOf<AppealOutcomeCard> = (asked) => {
  const { state, ref } = asked;
  const appeal = appealById(state, ref);
  if (!faceOf(asked, 'decision') || !appeal?.outcome) return null;
  const { outcome, on } = appeal.outcome;
  const thread = threadById(state, appeal.threadId)!;
  const [wanted, awaited] = [outcome === 'changed' || outcome === 'remitted', awaitsDecision(state, thread)];
  return { kind: 'C26', ...headOf(asked), stage: wanted && !awaited ? 'closed' : 'open', outcome, on, answerBy: wanted && awaited ? thread.answerBy : undefined };
};

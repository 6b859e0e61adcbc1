import type { Day } from '../../../calendar';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C08: a hearing (partshøring) was sent, its day comes, or the answer is in (FVL § 19, R13). */
export interface HearingCard extends Head { kind: 'C08'; stage: 'open' | 'answered'; sentOn: Day; deadline: Day; /** The day has passed without an answer. */ over: boolean; answeredOn?: Day; mayAct: boolean }

export const hearing: ViewOf<HearingCard> = (asked) => {
  const face = faceOf(asked, 'decision');
  const found = asked.state.hearings.find((h) => h.hearingId === asked.ref);
  if (!face || !found) return null;
  const { sentOn, deadline, answer, extensions } = found;
  return {
    kind: 'C08', ...headOf(asked, extensions.length), stage: answer ? 'answered' : 'open', sentOn, deadline, over: !answer && deadline < asked.today, answeredOn: answer?.on,
    mayAct: face === 'carries' && !answer,
  };
};

import { takingOf } from '../../../areas/threads';
import { threadById } from '../../../case';
import type { Day } from '../../../calendar';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, takingsOf, type Done, type Head } from './shared';

/** C01: a new request, for the caseworker who has got it. */
export interface NewRequestCard extends Head { kind: 'C01'; stage: 'open' | 'taken' | 'closed'; receivedOn: Day; answerBy?: Day; acute: boolean; taken?: Done; mayTake: boolean }

export const newRequest: ViewOf<NewRequestCard> = (asked) => {
  const face = faceOf(asked, 'handling');
  const thread = threadById(asked.state, asked.ref);
  if (!face || !thread) return null;
  const taking = takingOf(thread);
  const stage = thread.stage === 'closed' ? 'closed' : taking ? 'taken' : 'open';
  return {
    kind: 'C01', ...headOf(asked, takingsOf(asked.state)), stage, receivedOn: thread.request.receivedOn, answerBy: thread.answerBy, acute: thread.request.acute,
    taken: taking && { by: taking.by, on: taking.on }, mayTake: face === 'carries' && stage === 'open',
  };
};

import type { Day } from '../../../calendar';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C32: the citizen has written, or has a new wish. What was written is read in the case. */
export interface CitizenWroteCard extends Head { kind: 'C32'; stage: 'open' | 'closed'; what: 'message' | 'wish'; on: Day; settledOn?: Day; mayAct: boolean }

export const citizenWrote: ViewOf<CitizenWroteCard> = (asked) => {
  const { state, ref } = asked;
  const wish = state.wishes.find((w) => w.wishId === ref);
  if (wish) return faceOf(asked, 'wishesAndGoals') && { kind: 'C32', ...headOf(asked), stage: 'open', what: 'wish', on: wish.on, mayAct: false };
  const face = faceOf(asked, 'matters');
  const message = state.matters.find((m) => m.matterId === ref && m.kind === 'citizenMessage');
  if (!face || !message) return null;
  const { raisedOn, settled } = message;
  return { kind: 'C32', ...headOf(asked), stage: settled ? 'closed' : 'open', what: 'message', on: raisedOn, settledOn: settled?.on, mayAct: face === 'carries' && !settled };
};

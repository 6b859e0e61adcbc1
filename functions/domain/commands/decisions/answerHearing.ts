import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';

export interface AnswerHearing {
  hearingId: string;
  answeredOn: Day;
  /** The citizen's remarks; absent when the citizen answered that there are none. */
  text?: string;
}

/** Keeps the citizen's answer to a hearing, also a late one. From then on a decision need not wait for the deadline (FVL § 19). */
export const answerHearing: Verb<AnswerHearing> = {
  name: 'answerHearing',
  by: authority,
  decide(state, { hearingId, answeredOn, text }, { today }) {
    const hearing = state.hearings.find((h) => h.hearingId === hearingId);
    if (!hearing) return refused('recordUnknown', { kind: 'hearing' });
    if (hearing.answer) return refused('stepNotOpen', { state: 'answered' });
    if (answeredOn > today || answeredOn < hearing.sentOn) return refused('dateNotPossible', { field: 'answeredOn' });
    return happened(event('hearingAnswered', today, { hearingId, answeredOn, text }));
  },
};

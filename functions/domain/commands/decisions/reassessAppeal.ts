import { authority, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadById } from '../../case';
import type { ReassessmentOutcome } from '../../areas/decisions';
import type { Day } from '../../calendar';
import { passGates, through, type Reasons } from '../../rules/gate';
import { appealById, stageOf, takenUpAgain } from './appealCourse';

export interface ReassessAppeal {
  appealId: string;
  outcome: ReassessmentOutcome;
  /** Why: it goes with the appeal when it is forwarded. */
  grounds: string;
  /** When the new decision will be there; absent: by the day on which the reassessment was due. */
  answerBy?: Day;
  reasons?: Reasons;
}

/** The municipality looks at its decision again (genvurdering, RSL § 66). What it changes, wholly or partly, it owes a new decision on. */
export const reassessAppeal: Verb<ReassessAppeal> = {
  name: 'reassessAppeal',
  by: authority,
  decide(state, { appealId, outcome, grounds, answerBy, reasons }, context) {
    const { today, actor } = context;
    const appeal = appealById(state, appealId);
    if (!appeal) return refused('recordUnknown', { kind: 'appeal' });
    if (stageOf(appeal) !== 'received') return refused('stepNotOpen', { state: stageOf(appeal) });
    const { threadId, reassessBy } = appeal;
    if (outcome === 'upheld' && answerBy !== undefined) return refused('valueNotPossible', { fields: ['answerBy'] });
    if (answerBy !== undefined && answerBy < today) return refused('dateNotPossible', { field: 'answerBy' });
    return through(
      passGates(['reassess'], state, threadById(state, threadId)!, { appealId }, reasons, context),
      event('appealReassessed', today, { appealId, outcome, reasons: grounds, by: personOf(actor) }),
      ...(outcome === 'upheld' ? [] : takenUpAgain(state, threadId, 'decision', grounds, answerBy ?? (reassessBy < today ? today : reassessBy), today)),
    );
  },
};

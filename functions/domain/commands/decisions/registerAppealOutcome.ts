import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadById } from '../../case';
import type { AppealCause, AppealOutcome } from '../../areas/decisions';
import { addDays, type Day } from '../../calendar';
import { passGates, through, type Reasons } from '../../rules/gate';
import { nextOpenDay } from '../../workingDays';
import { appealById, isOpen, stageOf, takenUpAgain } from './appealCourse';

export interface RegisterAppealOutcome {
  appealId: string;
  outcome: AppealOutcome;
  decidedOn: Day;
  /** What was found wrong, and in the appeal body's words; when the decision did not stand. */
  cause?: AppealCause;
  text?: string;
  /** When the municipality's new decision will be there (R21). */
  answerBy?: Day;
  reasons?: Reasons;
}

/** Where the case is taken up again. */
const back: Partial<Record<AppealOutcome, 'information' | 'decision'>> = { changed: 'decision', remitted: 'information' };

/**
 * Keeps what became of an appeal at the appeal body, or that the citizen withdrew it; R20 asks that it was forwarded.
 * A remitted case (hjemvist) goes back to the information with a new day to answer by (R21); a changed decision needs a new one.
 */
export const registerAppealOutcome: Verb<RegisterAppealOutcome> = {
  name: 'registerAppealOutcome',
  by: authority,
  decide(state, { reasons, answerBy, ...input }, context) {
    const { today, calendar, settings } = context;
    const { appealId, outcome, decidedOn, cause, text } = input;
    const appeal = appealById(state, appealId);
    if (!appeal) return refused('recordUnknown', { kind: 'appeal' });
    if (!isOpen(appeal)) return refused('stepNotOpen', { state: stageOf(appeal) });
    if (decidedOn > today || decidedOn < (appeal.forwardedOn ?? appeal.receivedOn)) return refused('dateNotPossible', { field: 'decidedOn' });
    const to = back[outcome];
    if (!to && answerBy !== undefined) return refused('valueNotPossible', { fields: ['answerBy'] });
    const missing = [...(to && !cause ? ['cause'] : []), ...(outcome === 'remitted' && answerBy === undefined ? ['answerBy'] : [])];
    if (missing.length > 0) return refused('fieldsMissing', { fields: missing });
    if (answerBy !== undefined && answerBy < today) return refused('dateNotPossible', { field: 'answerBy' });
    const newBy = answerBy ?? nextOpenDay(addDays(today, settings.days.afterResult), calendar);
    return through(
      passGates(['closeAppeal'], state, threadById(state, appeal.threadId)!, { appealId, appealOutcome: outcome }, reasons, context),
      event('appealDecided', today, input),
      ...(to ? takenUpAgain(state, appeal.threadId, to, text ?? cause!, newBy, today) : []),
    );
  },
};

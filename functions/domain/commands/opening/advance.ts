import { addDays, type Day } from '../../calendar';
import { authority, refused, type Context, type Verb } from '../../decide';
import { awaitsDecision } from '../../deadlines';
import { event } from '../../events';
import { threadOr, type CaseState, type Stage, type Thread } from '../../case';
import { stepKind } from '../../phase';
import { passGates, through, type Reasons } from '../../rules/gate';
import type { Moment } from '../../rules/rule';
import { nextOpenDay } from '../../workingDays';
import { answerDay } from './answerDay';

export interface Advance {
  threadId?: string;
  to: Stage;
  reason?: string;
  /** On the acute way: when the assessment that was passed over must be there. */
  assessBy?: Day;
  /** When a decided thread goes back: by when its new decision is expected. */
  answerBy?: Day;
  reasons?: Reasons;
}

/** The rules that are asked when a thread leaves a stage for a later one. */
export const leaving: Partial<Record<Stage, Moment>> = { opening: 'leaveOpening', information: 'leaveInformation', recommendation: 'leaveRecommendation', negotiation: 'negotiate' };

/** Stages that are reached by a deed; to name them is enough only when it has been done. */
const deeds: Partial<Record<Stage, { by: string; done: (state: CaseState, threadId: string) => boolean }>> = {
  recommendation: { by: 'recordAssessment', done: ({ assessments }, threadId) => assessments.some((a) => a.threadId === threadId) },
  order: { by: 'recordDecision', done: ({ decisions }, threadId) => decisions.some((d) => d.threadId === threadId && d.services.length > 0 && !d.enteredInError) },
  closed: { by: 'closeThread', done: () => false },
};

const inDays = ({ today, calendar }: Context, days: number): Day => nextOpenDay(addDays(today, days), calendar);
/** A new decision is expected as if it were asked for today. */
const newAnswerDay = ({ serviceArea }: Thread, context: Context): Day => answerDay(serviceArea, context.today, context) ?? inDays(context, context.settings.days.afterResult);

/**
 * Moves a thread to another phase. Going back needs a reason, and so does passing a gate that warns. Orders run on beside a thread that goes back.
 * Acute help before a full assessment is possible, and forces the day of that assessment.
 */
export const advance: Verb<Advance> = {
  name: 'advance',
  by: authority,
  decide(state, { threadId, to, reason, assessBy, answerBy, reasons }, context) {
    const { today, settings } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    const { stage: from, request } = thread;
    const kind = stepKind(from, to, request.acute, settings);
    if (kind === 'forbidden') return refused('phaseForbids', { from, to });
    const deed = deeds[to];
    if (deed && !deed.done(state, thread.threadId)) return refused('phaseForbids', { from, to, by: deed.by });
    if (kind !== 'forward' && !reason) return refused('reasonMissing', { from, to });
    const owesAnew = kind === 'back' && !awaitsDecision(state, thread);
    const idle = [...(assessBy && kind !== 'acute' ? ['assessBy'] : []), ...(answerBy && !owesAnew ? ['answerBy'] : [])];
    if (idle.length > 0) return refused('valueNotPossible', { fields: idle });
    if (assessBy && assessBy < today) return refused('dateNotPossible', { field: 'assessBy' });
    if (answerBy && answerBy < today) return refused('dateNotPossible', { field: 'answerBy' });
    const moment = leaving[from];
    const passed = passGates(kind === 'forward' && moment ? [moment] : [], state, thread, { to }, reasons, context);
    return through(
      passed,
      event('threadMoved', today, { threadId: thread.threadId, from, to, reason, ...(kind === 'back' ? { back: true as const } : {}) }),
      ...(kind === 'acute' ? [event('assessmentForced', today, { threadId: thread.threadId, assessBy: assessBy ?? inDays(context, settings.days.acuteAssessment) })] : []),
      ...(owesAnew ? [event('deadlineChosen', today, { threadId: thread.threadId, answerBy: answerBy ?? newAnswerDay(thread, context), reason })] : []),
    );
  },
};

/** How far an appeal has come, and what its outcome sets in motion. */
import type { Appeal, CaseState, Stage } from '../../case';
import { threadById } from '../../case';
import type { Day } from '../../calendar';
import { event, type CaseEvent } from '../../events';

export type AppealStage = 'received' | 'reassessed' | 'forwarded' | 'changed' | 'decided';

/** "changed": the municipality has given the citizen everything itself, and there is nothing left to forward. */
export function stageOf({ outcome, forwardedOn, reassessment }: Appeal): AppealStage {
  if (outcome) return 'decided';
  if (forwardedOn !== undefined) return 'forwarded';
  return reassessment ? (reassessment.outcome === 'changed' ? 'changed' : 'reassessed') : 'received';
}

export const isOpen = (appeal: Appeal): boolean => stageOf(appeal) !== 'decided' && stageOf(appeal) !== 'changed';
export const appealById = (state: CaseState, appealId: string) => state.appeals.find((a) => a.appealId === appealId);

/** The stages in which a thread is on its way to the place that it would be sent back to. */
const onTheWay: Readonly<Record<'information' | 'decision', readonly Stage[]>> = {
  information: ['request', 'opening', 'information'],
  decision: ['request', 'opening', 'information', 'assessment', 'recommendation'],
};

/** Takes a thread up again, also a closed one in a closed case, and sets the day of its new decision. One that waits at its decision owes a new one from today. */
export function takenUpAgain(state: CaseState, threadId: string, to: 'information' | 'decision', reason: string, answerBy: Day, today: Day): CaseEvent[] {
  const { stage } = threadById(state, threadId)!;
  return [
    ...(state.closedOn === undefined ? [] : [event('caseReopened', today, { reason })]),
    ...(onTheWay[to].includes(stage) ? [] : [event('threadMoved', today, { threadId, from: stage, to, reason, back: true })]),
    event('deadlineChosen', today, { threadId, answerBy, reason }),
  ];
}

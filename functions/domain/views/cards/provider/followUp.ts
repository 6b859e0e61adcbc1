/** Cards about a follow-up beside the status itself: the meeting, the day that has passed, goals that fall behind, and what the provider asks for. */
import { isLive } from '../../../access';
import type { MoreTimeReason, NotOursReason } from '../../../areas/followUps';
import type { ChangeRequest } from '../../../areas/orders';
import { daysBetween, type Day } from '../../../calendar';
import { cardRev } from '../../../cardRev';
import { goalById, orderById } from '../../../case';
import { personOf } from '../../../decide';
import { courseOf } from '../../../goalCourse';
import { openMoreTime } from '../../../moreTime';
import { progressOf, type Light } from '../../../progress';
import { warnsAt, type GoalWarning } from '../../../warning';
import type { Asked, ViewOf } from '../kinds';
import { faceAt, headFor, ofFollowUp, type Head } from './shared';

/** C17: a meeting about a follow-up is near. */
export interface MeetingCard extends Head { kind: 'C17'; stage: 'open' | 'closed'; on: Day; confirmedBy: string[]; mayConfirm: boolean; mayMove: boolean }

export const meeting: ViewOf<MeetingCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const matter = state.matters.find((m) => m.matterId === ref && m.kind === 'meeting');
  const order = orderById(state, matter?.orderId ?? '');
  const face = order && faceAt(asked, order);
  if (!face || !viewer || matter?.dueOn === undefined) return null;
  const { dueOn, settled, moved = 0, confirmed = [] } = matter;
  const stage = settled || dueOn < today || !isLive(order) ? 'closed' : 'open';
  const mayMove = stage === 'open' && face !== 'leads';
  return {
    kind: 'C17', ...headFor(state, order, ref, cardRev(state, moved)), stage, on: dueOn, confirmedBy: confirmed.map((c) => c.by), mayMove,
    mayConfirm: mayMove && !confirmed.some((c) => c.by === personOf(viewer)),
  };
};

/** C18: the day of a follow-up has passed without a result. */
export interface FollowUpOverdueCard extends Head { kind: 'C18'; stage: 'open' | 'moved' | 'closed'; no: number; dueOn: Day; days: number; hasStatus: boolean; mayAct: boolean }

export const followUpOverdue: ViewOf<FollowUpOverdueCard> = (asked) => {
  const found = ofFollowUp(asked);
  if (!found || found.face === 'delivers') return null;
  const { followUp: { no, dueOn, stage: standing }, face, head } = found;
  const stage = standing === 'closed' || standing === 'cancelled' ? 'closed' : dueOn >= asked.today ? 'moved' : 'open';
  return { kind: 'C18', ...head, stage, no, dueOn, days: daysBetween(dueOn, asked.today), hasStatus: standing === 'answered', mayAct: stage === 'open' && face === 'carries' };
};

/** C20: goals that fall behind. Why stands only on the caseworker's: one of the reasons tells a single score. */
export interface WarningCard extends Head { kind: 'C20'; stage: 'open' | 'closed'; no: number; goals: { label: string; light: Light; why?: GoalWarning }[]; dueOn: Day; mayAct: boolean }

export const warningLight: ViewOf<WarningCard> = (asked) => {
  const found = ofFollowUp(asked);
  if (!found || found.face === 'delivers') return null;
  const { state, today } = asked;
  const { followUp: { no, dueOn, stage: standing }, order, face, head } = found;
  const goals = order.goalIds.flatMap((goalId) => {
    const goal = goalById(state, goalId);
    const course = goal && courseOf(state, goal);
    const why = course && warnsAt(course, today);
    return why ? [{ label: goal.label, light: progressOf(course, today).light, ...(face === 'carries' ? { why } : {}) }] : [];
  });
  const stage = standing === 'closed' || standing === 'cancelled' || goals.length === 0 ? 'closed' : 'open';
  return { kind: 'C20', ...head, stage, no, goals, dueOn, mayAct: stage === 'open' && face === 'carries' };
};

/** C21: the provider asks for a change or for more time, or says that the citizen is no longer theirs. */
export interface ProviderAsksCard extends Head {
  kind: 'C21'; stage: 'open' | 'closed'; about: ChangeRequest['kind'] | 'moreTime' | 'notOurs'; askedOn: Day; by: string;
  until?: Day; reason?: MoreTimeReason | NotOursReason; outcome?: 'accepted' | 'declined' | 'meeting' | 'granted'; mayAnswer: boolean;
}

function changeAsked(asked: Asked): ProviderAsksCard | null {
  const { state, ref } = asked;
  const wish = state.changeRequests.find((c) => c.changeRequestId === ref);
  const order = wish && orderById(state, wish.orderId);
  const face = order && faceAt(asked, order);
  if (!face || face === 'delivers') return null;
  const { kind, recordedOn, by, answer } = wish;
  const stage = answer && answer.outcome !== 'meeting' ? 'closed' : 'open';
  return { kind: 'C21', ...headFor(state, order, ref, cardRev(state, answer ? 1 : 0)), stage, about: kind, askedOn: recordedOn, by, outcome: answer?.outcome, mayAnswer: stage === 'open' && face === 'carries' };
}

export const providerAsks: ViewOf<ProviderAsksCard> = (asked) => {
  const found = ofFollowUp(asked);
  if (!found) return changeAsked(asked);
  const { followUp, face, head } = found;
  if (face === 'delivers') return null;
  const { stage: standing, notOurs, moreTime = [] } = followUp;
  const wish = openMoreTime(followUp);
  if (notOurs && !wish) return { kind: 'C21', ...head, stage: standing === 'asked' ? 'open' : 'closed', about: 'notOurs', askedOn: notOurs.on, by: notOurs.by, reason: notOurs.reason, mayAnswer: false };
  const told = wish ?? moreTime.at(-1);
  if (!told) return null;
  const stage = wish && standing === 'asked' ? 'open' : 'closed';
  return { kind: 'C21', ...head, stage, about: 'moreTime', askedOn: told.on, by: told.by, until: told.until, reason: told.reason, outcome: told.answer?.outcome, mayAnswer: stage === 'open' && face === 'carries' };
};

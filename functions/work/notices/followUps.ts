/** Cards about follow-ups: the status that is wanted, the status that came, the result, and goals that fall behind. */
import { followUpById, goalById, openFollowUp, orderById, type CaseState } from '#domain/case';
import type { Day } from '#domain/calendar';
import { courseOf } from '#domain/goalCourse';
import { warnsAt } from '#domain/warning';
import { edit, renew, send, type Notice, type Table } from './notice';
import type { Audience } from './audience';

/** Every card about a follow-up shows how it stands now. */
export function followUpEdits(state: CaseState, followUpId: string, to: Audience): Notice[] {
  const order = orderById(state, followUpById(state, followUpId)?.orderId ?? '');
  if (!order) return [];
  return [
    ...edit('C15', followUpId, to.contact(order)), ...edit('C16', followUpId, [...to.caseworker, ...to.channel]), ...edit('C18', followUpId, [...to.caseworker, ...to.teamLead]),
    ...edit('C19', followUpId, to.caseworker), ...edit('C20', followUpId, to.caseworker), ...edit('C21', followUpId, to.caseworker),
  ];
}

/** The caseworker is warned once for each follow-up, however many goals and scorings speak of it. */
function warned(state: CaseState, followUpId: string, goalIds: readonly string[], on: Day, to: Audience): Notice[] {
  const warns = goalIds.some((goalId) => {
    const goal = goalById(state, goalId);
    return goal !== undefined && warnsAt(courseOf(state, goal, state.orders), on) !== null;
  });
  return warns ? renew('C20', followUpId, to.caseworker, 'once') : [];
}

const scored = (answers: readonly { goalId: string }[]): string[] => answers.map((a) => a.goalId);

export const followUpNotices: Table = {
  statusRequested: ({ data: { followUpId }, state, to }) => send('C15', followUpId, to.contact(orderById(state, followUpById(state, followUpId)!.orderId)!)),
  followUpMoved: ({ data: { followUpId }, state, to }) => followUpEdits(state, followUpId, to),
  statusWaived: ({ data: { followUpId }, state, to }) => followUpEdits(state, followUpId, to),
  moreTimeAsked: ({ data: { followUpId, granted }, state, to, mark }) => [
    ...followUpEdits(state, followUpId, to).filter((n) => granted || n.kind !== 'C21'), ...(granted ? [] : renew('C21', followUpId, to.caseworker, mark)),
  ],
  moreTimeAnswered: ({ data: { followUpId }, state, to }) => followUpEdits(state, followUpId, to),
  notOursReported: ({ data: { followUpId }, state, to, mark }) => [...followUpEdits(state, followUpId, to).filter((n) => n.kind !== 'C21'), ...renew('C21', followUpId, to.caseworker, mark)],
  statusCorrected: ({ data: { followUpId }, state, to }) => followUpEdits(state, followUpId, to),
  statusAnswered: ({ data: { followUpId, answers, on }, state, to }) => [
    ...followUpEdits(state, followUpId, to), ...send('C16', followUpId, [...to.caseworker, ...to.channel]), ...warned(state, followUpId, scored(answers), on, to),
  ],
  goalsScored: ({ data: { orderId, answers, on }, state, to }) => {
    const followUp = openFollowUp(state, orderId);
    return followUp ? warned(state, followUp.followUpId, scored(answers), on, to) : [];
  },
  resultRequested: ({ data: { followUpId }, to }) => send('C19', followUpId, to.caseworker),
  followUpResultRegistered: ({ data: { followUpId }, state, to }) => followUpEdits(state, followUpId, to),
};

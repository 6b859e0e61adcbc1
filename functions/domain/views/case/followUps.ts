/** Follow-ups: dates and results, the provider's status, and the words of both, each for whoever may read them. */
import type { Answer, Comment, FollowUp, FollowUpStage, MoreTime, Result, Scorings } from '../../areas/followUps';
import type { Day } from '../../calendar';
import { statusWantedBy } from '../../moreTime';
import { when, type Look } from '../look';

export interface FollowUpView {
  followUpId: string; orderId: string; no: number; dueOn: Day; periodFrom: Day; stage: FollowUpStage; rev: number;
  askedOn?: Day; comments: Comment[]; answer?: Answer; result?: Result;
  /** Answers that a correction took the place of. */
  corrected: Answer[];
  moves: { from: Day; to: Day; on: Day; by?: string; reason?: string }[];
  statusWaived?: { on: Day; by?: string; reason?: string };
  /** The provider's wishes for more time for the status, and the day by which it is wanted now. */
  moreTime: MoreTime[];
  statusWantedBy: Day;
  notOurs?: FollowUp['notOurs'];
  enteredInError?: { on: Day; by: string; reason?: string };
}
export interface FollowUpViews { followUps: FollowUpView[]; scorings: Scorings[] }

/** The result: what, when, by whom and the need as it was rated; the words and the scores each for whoever may read them. */
function resultView(look: Look, { result, heldOn, form, citizenViewMissing, supportNeed, scores, on, by, ...words }: Result): Result {
  return {
    result, heldOn, form, citizenViewMissing, on, by,
    ...when(look.whole('need'), () => ({ supportNeed })), ...when(look.whole('scores'), () => ({ scores })), ...when(look.whole('followUpWords'), () => words),
  };
}

function followUpView(look: Look, followUp: FollowUp): FollowUpView {
  const { followUpId, orderId, no, dueOn, periodFrom, stage, rev, askedOn, comments, answer, corrected, moves, statusWaived, moreTime = [], notOurs, result, enteredInError } = followUp;
  const words = look.whole('followUpWords');
  const status = look.whole('scores') || look.access('scores') === 'own';
  const reasonOf = <T extends { reason: string; by: string }>({ reason, by, ...rest }: T) => ({ ...rest, ...when(!look.outside, () => ({ by })), ...when(words, () => ({ reason })) });
  return {
    followUpId, orderId, no, dueOn, periodFrom, stage, rev, askedOn,
    comments: status ? comments : [], answer: status ? answer : undefined, corrected: status ? corrected : [],
    moves: moves.map(reasonOf), statusWaived: statusWaived && reasonOf(statusWaived), statusWantedBy: statusWantedBy(followUp),
    moreTime: moreTime.map(({ answer: given, ...asked }) => ({ ...asked, answer: given && (words || look.outside ? given : { outcome: given.outcome, by: given.by, on: given.on }) })), notOurs,
    result: look.outside ? undefined : result && resultView(look, result),
    enteredInError: enteredInError && { on: enteredInError.on, by: enteredInError.by, ...when(look.whole('overrides'), () => ({ reason: enteredInError.reason })) },
  };
}

export function followUpsOf(look: Look): FollowUpViews {
  if (look.access('followUp') === 'none') return { followUps: [], scorings: [] };
  const { state } = look;
  return {
    followUps: state.followUps.filter(look.own).map((followUp) => followUpView(look, followUp)),
    scorings: look.access('scores') === 'aggregate' ? [] : state.scorings.filter(look.own),
  };
}

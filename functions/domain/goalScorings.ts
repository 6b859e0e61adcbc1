/** All that was ever scored of one goal: with the status of a follow-up, between two follow-ups, by the caseworker where no status came, or by caseworker and citizen together. */
import { byDay } from './calendar';
import type { CaseState, Order } from './case';
import type { GoalScore, Scorings } from './areas/followUps';
import { talksOf } from './goalTalks';
import type { Scoring } from './progress';

/** Who scored: a provider's unit, or the authority's caseworker. */
export interface GoalScoring extends Scoring { scorer: string }
export const caseworker = 'caseworker';

const scoring = ({ score, notScoredReason: reason, tookPart, citizenOwnScore }: GoalScore, on: string, scorer: string): GoalScoring => ({
  on, score, reason, tookPart, scorer, ...(citizenOwnScore === undefined ? {} : { citizenOwnScore }),
});

/** Those that count: what was corrected or entered in error stays on record and counts no more. */
const standing = ({ scorings, errors }: CaseState): Scorings[] =>
  scorings.filter(({ scoringId }) => !scorings.some((s) => s.supersedes === scoringId) && !errors.some((e) => e.kind === 'scoring' && e.ref === scoringId));

/** In the order of the days on which the goal was scored. @param among the orders that the viewer may know of */
export function scoringsOf(state: CaseState, goalId: string, among: readonly Order[]): GoalScoring[] {
  const providers = new Map(among.filter((o) => !o.enteredInError).map((o) => [o.orderId, o.provider]));
  const find = (scores: readonly GoalScore[] | undefined) => scores?.find((s) => s.goalId === goalId);
  const fromFollowUps = state.followUps.filter((f) => !f.enteredInError && providers.has(f.orderId)).flatMap((f): GoalScoring[] => {
    const answer = find(f.answer?.answers);
    if (answer) return [scoring(answer, f.answer!.scoredOn ?? f.answer!.on, providers.get(f.orderId)!)];
    const own = find(f.result?.scores);
    return own ? [scoring(own, f.result!.heldOn, caseworker)] : [];
  });
  const between = standing(state).filter((s) => providers.has(s.orderId)).flatMap((s): GoalScoring[] => {
    const answer = find(s.answers);
    return answer ? [scoring(answer, s.on, providers.get(s.orderId)!)] : [];
  });
  // The authority's own, like the starting point: no other provider's business is told by them.
  const together = state.goals.filter((g) => g.goalId === goalId).flatMap((g) => talksOf(state, g)).flatMap((talk): GoalScoring[] =>
    (talk.score === undefined ? [] : [scoring({ ...talk, goalId, score: talk.score, tookPart: 'yes' }, talk.on, caseworker)]));
  return [...fromFollowUps, ...between, ...together].sort(byDay);
}

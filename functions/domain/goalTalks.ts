/** What citizen and caseworker have said of a goal together. What was entered in error stays on record and counts no more. */
import type { CaseState, Goal } from './case';
import type { GoalTalk } from './areas/goals';

export const talksOf = ({ errors }: Pick<CaseState, 'errors'>, { talks = [] }: Pick<Goal, 'talks'>): GoalTalk[] =>
  talks.filter(({ talkId }) => !errors.some((e) => e.kind === 'scoring' && e.ref === talkId));

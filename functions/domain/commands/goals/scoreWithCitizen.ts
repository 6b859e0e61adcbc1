import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { goalById } from '../../case';
import { scoringsOf } from '../../goalScorings';
import type { Level, Score } from '../../progress';

export interface ScoreWithCitizen {
  goalId: string;
  /** The change since the last score, as the two see it together. */
  score?: Score;
  /** The same as the citizen alone sees it. */
  citizenOwnScore?: Score;
  /** How it is going for the citizen with this, from 1 to 5. */
  satisfaction?: 1 | 2 | 3 | 4 | 5;
  /** The level of the primary subtheme today. */
  level?: Level;
  /** What the citizen says of the goal, in the citizen's own words. */
  words?: string;
}

/**
 * Caseworker and citizen look at a goal together, whenever they meet: how it goes, what has changed, how hard it is, and the citizen's own words.
 * A score tells of the change since the last one, so a goal is scored once a day, whoever scores it.
 */
export const scoreWithCitizen: Verb<ScoreWithCitizen> = {
  name: 'scoreWithCitizen',
  by: authority,
  decide(state, { goalId, ...said }, { today, actor, id }) {
    const goal = goalById(state, goalId);
    if (!goal) return refused('goalUnknown');
    if (goal.standing !== 'active') return refused('stepNotOpen', { state: goal.standing });
    if (goal.baselineLevel === null) return refused('notAsked');
    const { score, citizenOwnScore } = said;
    const empty = Object.values(said).every((value) => value === undefined);
    if (empty || (citizenOwnScore !== undefined && score === undefined)) return refused('fieldsMissing', { fields: ['score'] });
    if (score !== undefined && scoringsOf(state, goalId, state.orders).some((s) => s.score !== null && s.on === today)) return refused('alreadyAnswered');
    return happened(event('goalScoredWithCitizen', today, { goalId, talkId: id('talk'), goalVersion: goal.version, ...said, by: personOf(actor) }));
  },
};

/** From the citizen's wishes through the purpose to goals and the provider's subgoals. */
import type { Day } from '../calendar';
import type { GoalType } from '../ffb';
import type { Level, Score } from '../progress';
import type { CaseState } from '../case';
import type { FollowUp } from './followUps';
import { amend, append, record, type Fresh, type Recorded, type RulesFor } from './area';

/** The citizen's own words; added to, never rewritten. */
export interface Wish extends Recorded { wishId: string; text: string; on: Day }
/** The overall intention of what one thread leads to (indsatsformål). The newest of a thread counts. */
export interface Purpose extends Recorded { purposeId: string; threadId: string; text: string }

export type GoalStanding = 'proposed' | 'active' | 'completed';
export type CompletionReason = 'reached' | 'partly' | 'dropped' | 'replaced';
export interface GoalVersion { versionId: string; version: number; goalType: GoalType; expectedLevel: Level; expectedOn: Day; from: Day }

/**
 * What citizen and caseworker found when they looked at a goal together: how it goes for the citizen, how it has changed since the last score,
 * how hard it is today, and what the citizen says of it. Each may have been passed over.
 */
export interface GoalTalk {
  talkId: string;
  goalVersion: number;
  score?: Score;
  /** The citizen's own view of the change, where the two see it differently or alike; kept apart from the shared score. */
  citizenOwnScore?: Score;
  satisfaction?: number;
  level?: Level;
  /** In the citizen's own words. */
  words?: string;
  by: string;
  on: Day;
}

export interface Goal extends Recorded {
  goalId: string;
  threadId: string;
  version: number;
  /** Each version has an id of its own; `replaces` names the version before. */
  versionId: string;
  replaces?: string;
  /** The day on which this version was set. */
  versionFrom?: Day;
  text: string;
  /** Neutral words for cards: no health, no theme. */
  label: string;
  goalType: GoalType;
  primary: string;
  secondary: string[];
  /** null until the starting point is recorded. */
  baselineLevel: Level | null;
  /** The starting point t0 of the first version; later versions keep it. */
  startedOn: Day;
  currentLevel: Level | null;
  /** The levels that were found later, by the day: at follow-ups, and when citizen and caseworker looked at the goal together. */
  levels?: { on: Day; level: Level | null }[];
  expectedLevel: Level;
  expectedOn: Day;
  measure: string;
  plannedEnd?: number;
  wishId?: string;
  acceptedByCitizen?: 'yes' | 'disagrees';
  disagreement?: string;
  satisfaction?: number;
  /** In the order in which they were held. */
  talks?: GoalTalk[];
  standing: GoalStanding;
  completion?: { reason: CompletionReason; outcome?: string; informer?: 'citizen' | 'provider' | 'caseworker'; on: Day };
  earlier: GoalVersion[];
}

/** A small step in daily life under a goal; the provider's, with means and methods. */
export interface Subgoal extends Recorded {
  subgoalId: string; goalId: string; orderId: string; text: string; methods?: string; who?: string; deadline?: Day; status: 'open' | 'done' | 'dropped';
  notes: { text: string; on: Day; by: string }[];
}

export interface GoalsState { wishes: Wish[]; purposes: Purpose[]; goals: Goal[]; subgoals: Subgoal[] }
export const noGoals: GoalsState = { wishes: [], purposes: [], goals: [], subgoals: [] };

export interface GoalShapes {
  wishRecorded: { wishId: string; text: string };
  purposeSet: { purposeId: string; threadId: string; text: string };
  goalSet: Fresh<Omit<Goal, 'earlier' | 'standing' | 'completion' | 'satisfaction' | 'versionFrom' | 'levels' | 'talks'>> & { standing?: GoalStanding };
  startingPointRecorded: { goalId: string; baselineLevel: Level; satisfaction?: number; by: string };
  goalScoredWithCitizen: { goalId: string } & Omit<GoalTalk, 'on'>;
  goalCompleted: { goalId: string; reason: CompletionReason; outcome?: string; informer?: 'citizen' | 'provider' | 'caseworker' };
  subgoalSet: Fresh<Omit<Subgoal, 'notes'>>;
  subgoalNoted: { subgoalId: string; text: string; by: string; status?: Subgoal['status'] };
}

const goalIs = (goalId: string) => (goal: Goal) => goal.goalId === goalId;
const subgoalIs = (subgoalId: string) => (subgoal: Subgoal) => subgoal.subgoalId === subgoalId;

/** A level that was found later than the start. */
export const found = ({ levels = [] }: Goal, on: Day, level: Level | null): Partial<Goal> => ({ currentLevel: level, levels: [...levels, { on, level }] });

/** A card that shows an older version of a goal must not be answered any more. */
const outdated = ({ followUps, orders }: CaseState, goalId: string): FollowUp[] =>
  followUps.map((f) => (f.stage === 'asked' && orders.some((o) => o.orderId === f.orderId && o.goalIds.includes(goalId)) ? { ...f, rev: f.rev + 1 } : f));

export const goalRules: RulesFor<GoalShapes> = {
  wishRecorded: ({ wishes }, { data, on }) => ({ wishes: append(wishes, { ...data, on }, on) }),
  purposeSet: ({ purposes }, { data, on }) => ({ purposes: append(purposes, data, on) }),
  goalSet: (state, { data, on }) => {
    const known = state.goals.find(goalIs(data.goalId));
    const earlier = (g: Goal): GoalVersion[] => [...g.earlier, { versionId: g.versionId, version: g.version, goalType: g.goalType, expectedLevel: g.expectedLevel, expectedOn: g.expectedOn, from: g.versionFrom ?? g.recordedOn }];
    return {
      goals: known
        ? amend(state.goals, goalIs(data.goalId), (g) => ({ ...data, standing: data.standing ?? g.standing, versionFrom: on, earlier: earlier(g) }), on)
        : [...state.goals, { ...record(data, on), standing: data.standing ?? 'active', versionFrom: on, earlier: [] }],
      followUps: outdated(state, data.goalId),
    };
  },
  startingPointRecorded: ({ goals }, { data: { goalId, baselineLevel, satisfaction }, on }) => ({
    goals: amend(goals, goalIs(goalId), () => ({ baselineLevel, currentLevel: baselineLevel, satisfaction, startedOn: on }), on),
  }),
  goalScoredWithCitizen: ({ goals }, { data: { goalId, ...talk }, on }) => ({
    goals: amend(goals, goalIs(goalId), (g) => ({ talks: [...(g.talks ?? []), { ...talk, on }], ...(talk.level === undefined ? {} : found(g, on, talk.level)) }), on),
  }),
  goalCompleted: (state, { data: { goalId, ...completion }, on }) => ({
    goals: amend(state.goals, goalIs(goalId), () => ({ standing: 'completed', completion: { ...completion, on } }), on),
    followUps: outdated(state, goalId),
  }),
  subgoalSet: ({ subgoals }, { data, on }) => ({
    subgoals: subgoals.some(subgoalIs(data.subgoalId)) ? amend(subgoals, subgoalIs(data.subgoalId), () => data, on) : append<Subgoal, Fresh<Subgoal>>(subgoals, { ...data, notes: [] }, on),
  }),
  subgoalNoted: ({ subgoals }, { data: { subgoalId, status, ...note }, on }) => ({
    subgoals: amend(subgoals, subgoalIs(subgoalId), (s) => ({ notes: [...s.notes, { ...note, on }], status: status ?? s.status }), on),
  }),
};

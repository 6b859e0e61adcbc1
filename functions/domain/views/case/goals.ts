/** From the citizen's wishes to goals with their course, and the steps that providers set under them. */
import type { Goal, GoalTalk, Purpose, Subgoal, Wish } from '../../areas/goals';
import { purposeOf } from '../../case';
import type { Day } from '../../calendar';
import type { GoalType } from '../../ffb';
import { citizenIndex, type CitizenIndex } from '../../citizenIndex';
import { courseLine, type CoursePoint } from '../../courseLine';
import { courseOf } from '../../goalCourse';
import { talksOf } from '../../goalTalks';
import { markersOf, type Marker } from '../../goalMarkers';
import { progressOf, type Light, type Progress, type Scoring } from '../../progress';
import { smartHelp, type SmartWarning } from '../../smart';
import { isReleased } from '../../consents';
import { goalLine, type GoalLine } from '../overview';
import { when, type Look } from '../look';

export interface GoalView extends Goal {
  light: Light;
  /** Absent, as are scorings and line, where the viewer sees how it goes and no single score. */
  progress?: Progress;
  scorings: Scoring[];
  /** One point for the start and one for each scoring. */
  line: GoalLine['line'];
  /** The same with the gaps that a due scoring left which was never made. */
  points: CoursePoint[];
  markers: Marker[];
  /** What is weak about the goal, for whoever may change it. */
  smart?: SmartWarning[];
}

/** A goal's headline, for whoever needs to know how it goes and not what it is about. */
export interface ShortGoal { goalId: string; label: string; goalType: GoalType; expectedOn: Day; light: Light }

export interface GoalViews {
  /** The overall intention, as told to this viewer. */
  purpose?: string;
  wishes: Wish[]; purposes: Purpose[]; goals: GoalView[]; shortGoals: ShortGoal[]; subgoals: Subgoal[];
  /** How the active goals last moved, for whoever sees single scores of all of them. */
  index?: CitizenIndex;
}

/** A goal that is no longer worked on is not corrected any more. */
function smartOf({ state, world }: Look, goal: Goal): SmartWarning[] {
  if (goal.standing === 'completed') return [];
  const active = state.goals.filter((g) => g.threadId === goal.threadId && g.standing === 'active').length;
  return smartHelp(goal, active, world?.settings.goalsPerPackage);
}

/** What citizen and caseworker found together: the answers for whoever sees single scores, the words for whoever reads those of follow-ups. */
function talksSeen(look: Look, goal: Goal): { talks?: GoalTalk[] } {
  const [scores, words] = [look.whole('scores'), look.whole('followUpWords')];
  return when(scores || words, () => ({
    talks: talksOf(look.state, goal).map(({ talkId, goalVersion, by, on, words: said, ...answers }) => ({ talkId, goalVersion, by, on, ...when(scores, () => answers), ...when(words, () => ({ words: said })) })),
  }));
}

function goalView(look: Look, goal: Goal): GoalView {
  const { state, today, orders } = look;
  const course = courseOf(state, goal, orders);
  const progress = progressOf(course, today);
  const scores = look.whole('scores') || look.access('scores') === 'own';
  const { satisfaction, levels, talks: _talks, ...rest } = goal;
  const shown = { ...rest, startedOn: course.startedOn, light: progress.light, ...talksSeen(look, goal) };
  if (!scores) return { ...shown, scorings: [], line: [], points: [], markers: [] };
  return {
    ...shown, satisfaction, levels, progress, scorings: [...course.scorings], line: goalLine({ goalId: goal.goalId, label: goal.label, course }, today).line,
    points: courseLine(course, today), markers: markersOf(state, goal, orders), ...when(look.access('wishesAndGoals') === 'write', () => ({ smart: smartOf(look, goal) })),
  };
}

/** The citizen's own words go to a provider when a live order releases them. */
const wishesReleased = ({ state, live, today }: Look): boolean => live.some((order) => order.releases.some((r) => r.kind === 'wishes' && isReleased(state, r, today)));

/** The provider's small steps; what is noted under way is for whoever sees status notes. */
const subgoalsOf = (look: Look): Subgoal[] =>
  look.state.subgoals.filter(look.own).map((s) => (look.access('scores') === 'aggregate' ? { ...s, notes: [] } : s));

export function goalsOf(look: Look): GoalViews {
  const { state, today, live } = look;
  if (look.access('wishesAndGoals') === 'short') {
    const short = ({ goalId, label, goalType, expectedOn }: Goal, light: Light): ShortGoal => ({ goalId, label, goalType, expectedOn, light });
    return { wishes: [], purposes: [], goals: [], subgoals: [], shortGoals: state.goals.map((goal) => short(goal, progressOf(courseOf(state, goal), today).light)) };
  }
  const subgoals = subgoalsOf(look);
  if (look.whole('wishesAndGoals')) {
    const courses = state.goals.filter((g) => g.standing !== 'proposed').map((goal) => courseOf(state, goal));
    return {
      purpose: purposeOf(state, state.threads[0]!.threadId), wishes: state.wishes, purposes: state.purposes, goals: state.goals.map((goal) => goalView(look, goal)), shortGoals: [], subgoals,
      index: look.whole('scores') ? citizenIndex(courses, today) : undefined,
    };
  }
  const under = new Set(live.flatMap((order) => order.goalIds));
  const goals = state.goals.filter((goal) => under.has(goal.goalId)).map((goal) => goalView(look, goal));
  return { purpose: live.at(-1)?.purpose, wishes: wishesReleased(look) ? state.wishes : [], purposes: [], goals, shortGoals: [], subgoals };
}

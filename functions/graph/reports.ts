/** The lists for reports: FollowUps and Goals. Numbers, days and codes only. */
import { followUpById, goalById, orderById, type CaseState, type Goal } from '#domain/case';
import { courseOf } from '#domain/goalCourse';
import { progressOf } from '#domain/progress';
import type { CaseEvent } from '#domain/events';
import type { Commit } from '#contract/journal';
import type { Reports } from '#work/ports';
import { door } from './failure';
import { keyedRows } from './keyedRows';
import type { Fields, Rows } from './rows';

const atMidnight = (day: string) => `${day}T00:00:00Z`;

function followUpFields(state: CaseState, followUpId: string): Fields {
  const f = followUpById(state, followUpId)!;
  const order = orderById(state, f.orderId)!;
  return {
    Title: order.orderNo, CaseNo: state.caseNo, OrderNo: order.orderNo, Provider: order.provider, DueDate: atMidnight(f.dueOn), Stage: f.stage,
    Result: f.result?.result, Answers: f.answer ? JSON.stringify(f.answer.answers) : undefined,
  };
}

/** An older version of a goal keeps its own aims; how it goes is told of the whole chain. */
function goalFields(state: CaseState, goal: Goal): Fields {
  const progress = progressOf(courseOf(state, goal), state.lastActivityOn);
  return {
    Title: state.caseNo, CaseNo: state.caseNo, GoalType: goal.goalType, Subtheme: goal.primary, BaselineLevel: goal.baselineLevel, ExpectedLevel: goal.expectedLevel,
    CurrentLevel: goal.currentLevel, LastScore: progress.last, Cumulative: progress.cumulative, Light: progress.light,
  };
}

/** The follow-ups and goals that an event says something new about; `isNew` when the row cannot exist yet. */
function touched(event: CaseEvent, state: CaseState): { followUps: [string, boolean][]; goals: [Goal, boolean][] } {
  const now = (goalId: string): [Goal, boolean] => [goalById(state, goalId)!, false];
  switch (event.type) {
    case 'goalSet': return { followUps: [], goals: [[goalById(state, event.data.goalId)!.version === event.data.version ? goalById(state, event.data.goalId)! : event.data, true]] };
    case 'followUpPlanned': return { followUps: [[event.data.followUpId, true]], goals: [] };
    case 'statusRequested': return { followUps: [[event.data.followUpId, false]], goals: [] };
    case 'statusAnswered': return { followUps: [[event.data.followUpId, false]], goals: event.data.answers.map((a) => now(a.goalId)) };
    case 'followUpResultRegistered': return { followUps: [[event.data.followUpId, false]], goals: event.data.goalLevels.map((g) => now(g.goalId)) };
    default: return { followUps: [], goals: [] };
  }
}

/** Every row that a commit touches, in the order in which they are written. */
const rowsOf = (commit: Commit, state: CaseState) =>
  commit.events.map((event) => touched(event, state)).flatMap((changed) => [
    ...changed.followUps.map(([id, isNew]) => ({ list: 'followUps' as const, key: id, isNew, fields: () => followUpFields(state, id) })),
    ...changed.goals.map(([goal, isNew]) => ({ list: 'goals' as const, key: `${goal.goalId}/${goal.version}`, isNew, fields: () => goalFields(state, goal) })),
  ]);

export function createReports(rows: Rows): Reports {
  const lists = { followUps: keyedRows(rows, 'FollowUps', 'FollowUpKey'), goals: keyedRows(rows, 'Goals', 'GoalKey') };
  const write = async (commit: Commit, state: CaseState, whatever: boolean) => {
    for (const { list, key, isNew, fields } of rowsOf(commit, state)) await lists[list].put(key, commit.version, fields(), isNew, whatever);
  };
  return {
    project: (commit, state) => door(() => write(commit, state, false)),
    rewrite: (commit, state) => door(() => write(commit, state, true)),
    reflects: (commit, state) => door(async () => {
      const last = rowsOf(commit, state).at(-1);
      return last !== undefined && (await lists[last.list].versionOf(last.key)) === commit.version;
    }),
  };
}

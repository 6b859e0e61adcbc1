/** The lists for reports: FollowUps and Goals. Numbers, days and codes only. */
import { followUpById, goalById, orderById, type CaseState } from '#domain/case';
import { courseOf } from '#domain/goalCourse';
import { progressOf } from '#domain/progress';
import type { CaseEvent } from '#domain/events';
import type { Commit } from '#contract/journal';
import type { Reports } from '#work/ports';
import { door } from './failure';
import { keyedRows } from './keyedRows';
import type { Fields, Rows } from './rows';

const atMidnight = (day: string) => `${day}T00:00:00Z`;

/** What was planned and then undone keeps its row, and says so. */
const taken = (state: CaseState): Fields => ({ Title: state.caseNo, CaseNo: state.caseNo });

function followUpFields(state: CaseState, followUpId: string): Fields {
  const f = followUpById(state, followUpId);
  if (!f) return { ...taken(state), Stage: 'undone' };
  const order = orderById(state, f.orderId)!;
  return {
    Title: order.orderNo, CaseNo: state.caseNo, OrderNo: order.orderNo, Provider: order.provider, DueDate: atMidnight(f.dueOn), Stage: f.enteredInError ? 'enteredInError' : f.stage,
    Result: f.result?.result, Answers: f.answer ? JSON.stringify(f.answer.answers) : undefined,
  };
}

/** An older version of a goal keeps its own aims; how it goes is told of the whole chain. */
function goalFields(state: CaseState, { goalId, version }: GoalRow): Fields {
  const goal = goalById(state, goalId);
  const told = goal && (goal.version === version ? goal : goal.earlier.find((e) => e.version === version));
  if (!goal || !told) return { ...taken(state), Light: 'undone' };
  const progress = progressOf(courseOf(state, goal), state.lastActivityOn);
  return {
    Title: state.caseNo, CaseNo: state.caseNo, GoalType: told.goalType, Subtheme: goal.primary, BaselineLevel: goal.baselineLevel, ExpectedLevel: told.expectedLevel,
    CurrentLevel: goal.currentLevel, LastScore: progress.last, Cumulative: progress.cumulative, Light: progress.light,
  };
}

interface GoalRow { goalId: string; version: number; isNew: boolean }
interface Touched { followUps?: { followUpId: string; isNew: boolean }[]; goals?: GoalRow[] }

/** The follow-ups and goals that an event says something new about; `isNew` when the row cannot exist yet. */
function touched(event: CaseEvent, state: CaseState): Touched {
  const known = (goalIds: readonly string[]): GoalRow[] => goalIds.flatMap((goalId) => goalById(state, goalId) ?? []).map(({ goalId, version }) => ({ goalId, version, isNew: false }));
  const followUp = (followUpId: string, isNew = false) => [{ followUpId, isNew }];
  switch (event.type) {
    case 'goalSet': return { goals: [{ goalId: event.data.goalId, version: event.data.version, isNew: true }] };
    case 'startingPointRecorded':
    case 'goalScoredWithCitizen':
    case 'goalCompleted': return { goals: known([event.data.goalId]) };
    case 'goalsScored': return { goals: known(event.data.answers.map((a) => a.goalId)) };
    case 'followUpPlanned': return { followUps: followUp(event.data.followUpId, true) };
    case 'statusRequested':
    case 'statusWaived':
    case 'followUpMoved': return { followUps: followUp(event.data.followUpId) };
    case 'statusAnswered':
    case 'statusCorrected': return { followUps: followUp(event.data.followUpId), goals: known(event.data.answers.map((a) => a.goalId)) };
    case 'followUpResultRegistered': return { followUps: followUp(event.data.followUpId), goals: known(event.data.goalLevels.map((g) => g.goalId)) };
    case 'orderEnded': return { followUps: state.followUps.filter((f) => f.orderId === event.data.orderId && f.stage === 'cancelled').map(({ followUpId }) => ({ followUpId, isNew: false })) };
    case 'enteredInError': return event.data.kind === 'followUp' ? { followUps: followUp(event.data.ref) } : {};
    case 'undone': return { followUps: (event.data.followUps ?? []).flatMap((id) => followUp(id)), goals: (event.data.goals ?? []).map((goal) => ({ ...goal, isNew: false })) };
    default: return {};
  }
}

/** Every row that a commit touches, in the order in which they are written. */
const rowsOf = (commit: Commit, state: CaseState) =>
  commit.events.map((event) => touched(event, state)).flatMap((changed) => [
    ...(changed.followUps ?? []).map(({ followUpId, isNew }) => ({ list: 'followUps' as const, key: followUpId, isNew, fields: () => followUpFields(state, followUpId) })),
    ...(changed.goals ?? []).map((goal) => ({ list: 'goals' as const, key: `${goal.goalId}/${goal.version}`, isNew: goal.isNew, fields: () => goalFields(state, goal) })),
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

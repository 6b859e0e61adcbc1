/** One line of an overview, as one person may see it on one day. */
import type { Day } from '../calendar';
import { isLive, isProvider, mayDeliver } from '../access';
import type { Actor } from '../decide';
import { deadlineLight, type DeadlineKind, type DeadlineLight, type WaitingKind } from '../deadlines';
import type { CaseFacts, GoalFacts, OrderFacts } from '../facts';
import type { Phase } from '../phase';
import { progressOf, type Light, type Trend } from '../progress';
import type { OrderState, Role } from '../case';

export interface GoalLine {
  goalId: string;
  label: string;
  light: Light;
  trend: Trend;
  /** null, with an empty line, where the viewer sees how it goes and no single score. */
  cumulative: number | null;
  last: number | null;
  /** Cumulated score after each scoring, the start first; null marks a scoring that was not made. */
  line: { on: Day; value: number | null }[];
}

export interface OverviewRow {
  caseNo: string;
  initials: string;
  owner: string;
  team: string;
  phase: Phase;
  acute: boolean;
  nextDeadline: { kind: DeadlineKind; on: Day; light: DeadlineLight } | null;
  nextFollowUpOn: Day | null;
  waitingFor: { kind: WaitingKind; provider: string; since: Day }[];
  orders: { orderNo: string; provider: string; state: OrderState }[];
  goals: GoalLine[];
  lastActivityOn: Day;
}

export type OverviewScope = 'mine' | 'team' | 'provider';

/** The line from start 0 through every scoring; a missing score is a gap, never 0. */
export function goalLine({ goalId, label, course }: GoalFacts, today: Day): GoalLine {
  const { light, trend, cumulative, last } = progressOf(course, today);
  let sum = 0;
  const scored = course.scorings.filter((s) => s.on <= today).map((s) => ({ on: s.on, value: s.score === null ? null : (sum += s.score) }));
  return { goalId, label, light, trend, cumulative, last, line: [{ on: course.startedOn, value: 0 }, ...scored] };
}

/** The overviews that a person with these roles may ask for, the usual one first. */
export function scopesOf(roles: readonly Role[]): OverviewScope[] {
  const scopes: OverviewScope[] = [];
  if (roles.includes('caseworker')) scopes.push('mine', 'team');
  else if (roles.includes('teamLead')) scopes.push('team');
  if (isProvider(roles)) scopes.push('provider');
  return scopes;
}

/** True when this case belongs in this person's overview of this kind. */
export function inScope(facts: CaseFacts, scope: OverviewScope, actor: Actor): boolean {
  if (actor.kind === 'system') return false;
  if (scope === 'mine') return facts.owner === actor.personId && actor.roles.includes('caseworker');
  if (scope === 'team') return facts.team === actor.team && actor.roles.some((r) => r === 'caseworker' || r === 'teamLead');
  return facts.orders.some((order) => mayDeliver(actor, order));
}

/** The line itself. */
export function overviewRow(facts: CaseFacts, scope: OverviewScope, actor: Actor, today: Day): OverviewRow {
  const { caseNo, initials, owner, team, phase, acute, orders, lastActivityOn } = facts;
  if (scope === 'provider') return providerRow(facts, actor, today);
  const shown: Shown = { deadlines: facts.deadlines, waiting: facts.waiting, orders, goals: facts.goals };
  const whole = row({ caseNo, initials, owner, team, phase, acute, lastActivityOn }, shown, today);
  // In the team's overview the light is enough: single scores belong to whoever carries the case.
  const mine = actor.kind === 'person' && actor.personId === owner;
  return scope === 'mine' || mine ? whole : { ...whole, goals: whole.goals.map((goal) => ({ ...goal, trend: 'tooEarly', cumulative: null, last: null, line: [] })) };
}

/** A provider sees own orders, what is waited for there, and own courses of the goals under them; never initials, nor the authority's deadlines. */
function providerRow(facts: CaseFacts, actor: Actor, today: Day): OverviewRow {
  const orders = facts.orders.filter((order) => mayDeliver(actor, order));
  const live = orders.filter(isLive);
  const own = new Map(live.flatMap((order) => order.shared ?? []).map((goal) => [goal.goalId, goal]));
  const goalIds = new Set(live.flatMap((order) => order.goalIds));
  const waiting = facts.waiting.filter((w) => orders.some((order) => order.provider === w.provider));
  const urgent: readonly Phase[] = ['followUp', 'order', 'delivery'];
  const head = {
    caseNo: facts.caseNo, initials: '', owner: facts.owner, team: facts.team, acute: facts.acute,
    phase: urgent.find((phase) => (live.length > 0 ? live : orders).some((order) => order.phase === phase)) ?? 'order',
    lastActivityOn: orders.map((order) => order.lastActivityOn).sort().at(-1)!,
  };
  const deadlines = facts.deadlines.filter((d) => waiting.some((w) => w.ref === d.ref));
  return row(head, { deadlines, waiting, orders, goals: facts.goals.filter((g) => goalIds.has(g.goalId)).map((g) => own.get(g.goalId) ?? g) }, today);
}

type Shown = Pick<CaseFacts, 'deadlines' | 'waiting' | 'orders' | 'goals'>;

function row(head: Pick<OverviewRow, 'caseNo' | 'initials' | 'owner' | 'team' | 'phase' | 'acute' | 'lastActivityOn'>, { deadlines: [next], waiting, orders, goals }: Shown, today: Day): OverviewRow {
  return {
    ...head,
    nextDeadline: next ? { kind: next.kind, on: next.on, light: deadlineLight(next.on, today) } : null,
    nextFollowUpOn: orders.filter(isLive).map((o) => o.nextFollowUpOn).filter((on) => on !== undefined).sort()[0] ?? null,
    waitingFor: waiting.map(({ kind, provider, since }) => ({ kind, provider, since })),
    orders: orders.map(({ orderNo, provider, state }) => ({ orderNo, provider, state })),
    goals: goals.map((goal) => goalLine(goal, today)),
  };
}

/** Overdue first, then the nearest deadline, then the case number. */
export function byUrgency(a: OverviewRow, b: OverviewRow): number {
  const [x, y] = [a.nextDeadline?.on ?? '9999-12-31', b.nextDeadline?.on ?? '9999-12-31'];
  return x !== y ? (x < y ? -1 : 1) : a.caseNo < b.caseNo ? -1 : a.caseNo > b.caseNo ? 1 : 0;
}

/** One line of an overview, as one person may see it on one day. */
import { daysBetween, type Day } from '../calendar';
import { accessTo, coversOn, isLive, isProvider, mayDeliver, opensFor, relationTo, type Opens } from '../access';
import { courseLine } from '../courseLine';
import { authority, type Actor, type Relation } from '../decide';
import { deadlineLight, lawDeadlines, type DeadlineKind, type DeadlineLight, type WaitingKind } from '../deadlines';
import type { CaseFacts, GoalFacts, Lack, OrderFacts } from '../facts';
import { flagsOn, type FlagKind } from '../flags';
import type { Phase } from '../phase';
import { progressOf, type Level, type Light, type Trend } from '../progress';
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
  /** Who stands in for the caseworker today. */
  cover?: string;
  phase: Phase;
  daysInPhase?: number;
  acute: boolean;
  /** The caseworker does not look at it before this day. */
  heldUntil?: Day;
  /** A hold has ended, and nobody has touched the case since. */
  back: boolean;
  /** Something falls due today, or did; of a held case only what the law sets. */
  dueToday: boolean;
  ready: boolean;
  nextDeadline: { kind: DeadlineKind; on: Day; light: DeadlineLight } | null;
  nextFollowUpOn: Day | null;
  /** `ref` is told where a person can act on it: whoever carries the case may remind. */
  waitingFor: { kind: WaitingKind; provider?: string; source?: string; since: Day; ref?: string }[];
  /** How many are waited for, and since when the longest. */
  waits: { count: number; oldest?: Day };
  orders: { orderNo: string; provider: string; state: OrderState; providerType?: string }[];
  orderCount: { running: number; unanswered: number };
  goals: GoalLine[];
  supportNeed?: Level | null;
  targetGroup?: string;
  paragraphs: string[];
  flags: FlagKind[];
  lacks: Lack[];
  openedOn?: Day;
  closedOn?: Day;
  lastActivityOn: Day;
  /** Whether the case itself opens for this person, perhaps with a stated reason. */
  opens: Opens;
}

export const overviewScopes = ['mine', 'team', 'provider', 'negotiation'] as const;
export type OverviewScope = (typeof overviewScopes)[number];

/** The line from start 0 through every scoring; a missing one is a gap, never 0. */
export function goalLine({ goalId, label, course }: GoalFacts, today: Day): GoalLine {
  const { light, trend, cumulative, last } = progressOf(course, today);
  return { goalId, label, light, trend, cumulative, last, line: courseLine(course, today).map(({ on, value }) => ({ on, value })) };
}

/** The overviews that a person with these roles may ask for, the usual one first. */
export function scopesOf(roles: readonly Role[]): OverviewScope[] {
  const scopes: OverviewScope[] = [];
  if (roles.includes('caseworker')) scopes.push('mine', 'team');
  else if (roles.includes('teamLead')) scopes.push('team');
  if (isProvider(roles)) scopes.push('provider');
  if (roles.includes('negotiator')) scopes.push('negotiation');
  return scopes;
}

/** True when this case belongs in this person's overview of this kind. One's own cases are also those that one covers today. */
export function inScope(facts: CaseFacts, scope: OverviewScope, actor: Actor, today: Day): boolean {
  if (actor.kind === 'system') return false;
  if (scope === 'team') return facts.team === actor.team && actor.roles.some((r) => r === 'caseworker' || r === 'teamLead');
  if (scope === 'provider') return facts.orders.some((order) => mayDeliver(actor, order));
  const relation = relationTo(facts, actor, today);
  return scope === 'negotiation' ? relation === 'negotiator' : relation === 'owner' || relation === 'cover';
}

/** The line itself. */
export function overviewRow(facts: CaseFacts, scope: OverviewScope, actor: Actor, today: Day): OverviewRow {
  if (scope === 'provider') return providerRow(facts, actor, today);
  const relation = relationTo(facts, actor, today);
  const sees = (object: 'need' | 'scores') => ['read', 'write'].includes(accessTo(object, relation));
  const { openedOn, closedOn, phase, phaseSince, paragraphs, lacks, supportNeed, targetGroup } = facts;
  const need = sees('need') ? { supportNeed, targetGroup } : {};
  const since = { phase, daysInPhase: Math.max(0, daysBetween(phaseSince, today)) };
  if (scope === 'negotiation') {
    const rounds = facts.deadlines.filter((d) => d.kind === 'round');
    const flags = flagsOn(facts.flags, today).filter((flag) => flag === 'acute' || flag === 'protectedAddress');
    return { ...row(facts, { deadlines: rounds, waiting: facts.waiting.filter((w) => w.kind === 'needAnswer'), orders: facts.orders, goals: facts.goals }, actor, today), ...since, ...need, flags, goals: facts.goals.map((goal) => lightOnly(goalLine(goal, today))) };
  }
  const waitingFor = facts.waiting.map(({ kind, provider, source, since: from, ref }) => ({ kind, provider, source, since: from, ...(mayRemind(relation, kind) ? { ref } : {}) }));
  const whole = { ...row(facts, facts, actor, today), ...since, ...need, ...holdOn(facts, today), ready: facts.ready === true, waitingFor, flags: flagsOn(facts.flags, today), paragraphs, lacks, openedOn, closedOn };
  // In the team's overview the light is enough: single scores belong to whoever carries the case.
  return sees('scores') ? whole : { ...whole, goals: whole.goals.map(lightOnly) };
}

const mayRemind = (relation: Relation, kind: WaitingKind): boolean => kind === 'information' && authority.includes(relation);

/** How a hold stands. On its last day the case is due again, until somebody has done something about it. */
function holdOn({ heldUntil, lastActivityOn, deadlines }: CaseFacts, today: Day): Pick<OverviewRow, 'heldUntil' | 'back' | 'dueToday'> {
  const held = heldUntil !== undefined && today < heldUntil;
  const back = heldUntil !== undefined && !held && lastActivityOn < heldUntil;
  return { heldUntil: held ? heldUntil : undefined, back, dueToday: back || deadlines.some((d) => d.on <= today && (!held || lawDeadlines.includes(d.kind))) };
}

const lightOnly = (goal: GoalLine): GoalLine => ({ ...goal, trend: 'tooEarly', cumulative: null, last: null, line: [] });

/** A provider sees own orders, what is waited for there, and own courses of the goals under them; never initials, nor the authority's deadlines. */
function providerRow(facts: CaseFacts, actor: Actor, today: Day): OverviewRow {
  const orders = facts.orders.filter((order) => mayDeliver(actor, order));
  const live = orders.filter(isLive);
  const own = new Map(live.flatMap((order) => order.shared ?? []).map((goal) => [goal.goalId, goal]));
  const goalIds = new Set(live.flatMap((order) => order.goalIds));
  const waiting = facts.waiting.filter((w) => orders.some((order) => order.provider === w.provider));
  const urgent: readonly Phase[] = ['followUp', 'order', 'delivery'];
  const deadlines = facts.deadlines.filter((d) => waiting.some((w) => w.ref === d.ref));
  return {
    ...row(facts, { deadlines, waiting, orders, goals: facts.goals.filter((g) => goalIds.has(g.goalId)).map((g) => own.get(g.goalId) ?? g) }, actor, today),
    initials: '', acute: live.some((order) => order.acute === true),
    phase: urgent.find((phase) => (live.length > 0 ? live : orders).some((order) => order.phase === phase)) ?? 'order',
    lastActivityOn: orders.map((order) => order.lastActivityOn).sort().at(-1)!,
    flags: live.length > 0 ? flagsOn(facts.flags, today).filter((flag) => flag === 'protectedAddress') : [],
  };
}

type Shown = Pick<CaseFacts, 'deadlines' | 'waiting' | 'goals'> & { orders: readonly OrderFacts[] };

/** What every line has, made of the parts that this viewer may see. */
function row(facts: CaseFacts, { deadlines, waiting, orders, goals }: Shown, actor: Actor, today: Day): OverviewRow {
  const [next] = deadlines;
  const { caseNo, initials, owner, team, cover, phase, acute, lastActivityOn } = facts;
  return {
    caseNo, initials, owner, team, phase, acute, lastActivityOn, back: false, ready: false, dueToday: deadlines.some((d) => d.on <= today), cover: coversOn(cover, today) ? cover.personId : undefined,
    nextDeadline: next ? { kind: next.kind, on: next.on, light: deadlineLight(next.on, today) } : null,
    nextFollowUpOn: orders.filter(isLive).map((o) => o.nextFollowUpOn).filter((on) => on !== undefined).sort()[0] ?? null,
    waitingFor: waiting.map(({ kind, provider, source, since }) => ({ kind, provider, source, since })),
    waits: { count: waiting.length, oldest: waiting.map((w) => w.since).sort()[0] },
    orders: orders.map(({ orderNo, provider, state, providerType }) => ({ orderNo, provider, state, providerType })),
    orderCount: { running: orders.filter((o) => o.state === 'accepted').length, unanswered: orders.filter((o) => o.state === 'sent' || o.state === 'clarifying').length },
    goals: goals.map((goal) => goalLine(goal, today)),
    paragraphs: [], flags: [], lacks: [], opens: opensFor(facts, actor, today),
  };
}

/** Overdue first, then the nearest deadline, then the case number. */
export function byUrgency(a: OverviewRow, b: OverviewRow): number {
  const [x, y] = [a.nextDeadline?.on ?? '9999-12-31', b.nextDeadline?.on ?? '9999-12-31'];
  return x !== y ? (x < y ? -1 : 1) : a.caseNo < b.caseNo ? -1 : a.caseNo > b.caseNo ? 1 : 0;
}

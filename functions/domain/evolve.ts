/** How each event changes the state. Total: it never refuses, for what is in the journal has happened. */
import { assessmentRules, notAssessed } from './areas/assessment';
import { caseRules } from './areas/case';
import { decisionRules, noDecisions } from './areas/decisions';
import { followUpRules, noFollowUps } from './areas/followUps';
import { goalRules, noGoals } from './areas/goals';
import { matterRules, noMatters } from './areas/matters';
import { negotiationRules, noNegotiations } from './areas/negotiation';
import { noOrders, orderRules } from './areas/orders';
import { noPeople, peopleRules } from './areas/people';
import { noPlans, planRules } from './areas/plans';
import { noThreads, threadRules } from './areas/threads';
import type { RulesFor } from './areas/area';
import { stateShape, type CaseState } from './case';
import { shapeVersions, type CaseEvent, type EventOf, type EventType, type Shapes } from './events';
import { isUndoable } from './undoable';
import { upcast } from './upcast';

const rules: RulesFor<Omit<Shapes, 'caseOpened'>> = {
  ...caseRules, ...threadRules, ...assessmentRules, ...goalRules, ...planRules, ...decisionRules, ...orderRules, ...followUpRules, ...negotiationRules, ...peopleRules, ...matterRules,
};

function opened({ data, on }: EventOf<'caseOpened'>): CaseState {
  const { citizenId, initials, protectedAddress, ...rest } = data;
  return {
    ...rest, shape: stateShape, citizen: { citizenId, initials, protectedAddress }, openedOn: on, lastActivityOn: on,
    ...noThreads, ...notAssessed, ...noGoals, ...noPlans, ...noDecisions, ...noOrders, ...noFollowUps, ...noNegotiations, ...noPeople, ...noMatters,
  };
}

function applied(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'caseOpened') return opened(event);
  if (!state) throw new RangeError('A case begins with caseOpened');
  const apply = rules[event.type] as (state: CaseState, event: CaseEvent) => Partial<CaseState>;
  return { ...state, ...apply(state, event), lastActivityOn: event.on };
}

/** The state after one event of any age. The first event of a case is `caseOpened`; only it may meet `null`. */
export function evolve(state: CaseState | null, stored: CaseEvent): CaseState {
  const current = (shapeVersions as Partial<Record<EventType, number>>)[stored.type] ?? 1;
  return upcast(stored, state, current).reduce<CaseState | null>(applied, state)!;
}

export const replay = (state: CaseState | null, events: readonly CaseEvent[]): CaseState | null => events.reduce<CaseState | null>(evolve, state);

/** What a commit tells beside its events. */
export interface CommitFacts { version: number; actor: string; verb: string; events: readonly CaseEvent[] }

/** The state after a whole commit. Remembers what it changed when it may be undone. */
export function afterCommit(before: CaseState | null, { version, actor, verb, events }: CommitFacts): CaseState {
  const after = replay(before, events)!;
  const { last: _last, ...state } = after;
  if (!before || !isUndoable(verb)) return state;
  const changed = (Object.keys(state) as (keyof typeof state)[]).filter((key) => key !== 'lastActivityOn' && state[key] !== before[key]);
  return { ...state, last: { version, by: actor, verb, before: Object.fromEntries(changed.map((key) => [key, before[key]])) } };
}

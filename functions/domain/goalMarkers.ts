/** Where a goal's line must be read with care: another version of the goal, another provider, or somebody else who scores. */
import type { CaseState, Goal, Order } from './case';
import { byDay, type Day } from './calendar';
import { caseworker, scoringsOf } from './goalScorings';

export interface Marker { on: Day; kind: 'version' | 'provider' | 'scorer'; version?: number; provider?: string }

/** The starting point was the caseworker's; from there each change of who scores is told. */
function scorerShifts(state: CaseState, { goalId }: Goal, among: readonly Order[]): Marker[] {
  const scorings = scoringsOf(state, goalId, among).filter((s) => s.score !== null);
  return scorings.flatMap(({ on, scorer }, i): Marker[] => (scorer === (scorings[i - 1]?.scorer ?? caseworker) ? [] : [{ on, kind: 'scorer', ...(scorer === caseworker ? {} : { provider: scorer }) }]));
}

/** In the order of their days. @param among the orders that the viewer may know of */
export function markersOf(state: CaseState, goal: Goal, among: readonly Order[] = state.orders): Marker[] {
  const started = (order: Order): Day => order.startedOn ?? order.startsOn!;
  const later = [...goal.earlier, { version: goal.version, from: goal.versionFrom ?? goal.recordedOn }].slice(1);
  const running = among.filter((o) => o.goalIds.includes(goal.goalId) && o.startsOn !== undefined && !o.enteredInError).sort((a, b) => (started(a) < started(b) ? -1 : 1));
  return [
    ...later.map(({ version, from }): Marker => ({ on: from, kind: 'version', version })),
    ...running.flatMap((o, i): Marker[] => (i > 0 && o.provider !== running[i - 1]!.provider ? [{ on: started(o), kind: 'provider', provider: o.provider }] : [])),
    ...scorerShifts(state, goal, among),
  ].sort(byDay);
}

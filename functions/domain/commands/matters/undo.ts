import { authority, happened, leadership, personOf, refused, type Actor, type Verb } from '../../decide';
import { event } from '../../events';
import type { CaseState, Goal } from '../../case';
import { hasSentDecision } from '../../undoable';

export interface Undo {
  /** The version that is taken back; it must still be the newest, so that nobody undoes what they have not seen. */
  version: number;
}

/** What this person may take back right now: the newest commit, when it is the own one and may be undone at all. */
export function undoableBy(state: CaseState, actor: Actor): { version: number; verb: string } | undefined {
  const { last } = state;
  return last && last.by === personOf(actor) && !hasSentDecision(state) ? { version: last.version, verb: last.verb } : undefined;
}

const changed = <T>(now: readonly T[], then: readonly T[] | undefined, idOf: (item: T) => string): string[] => {
  if (!then) return [];
  const told = (list: readonly T[]) => new Map(list.map((item) => [idOf(item), JSON.stringify(item)]));
  const [after, before] = [told(now), told(then)];
  return [...new Set([...after.keys(), ...before.keys()])].filter((id) => after.get(id) !== before.get(id));
};

/** The follow-ups and goal versions about which something else holds once the step is taken back. */
function touched(state: CaseState, restored: Partial<CaseState>) {
  const followUps = changed(state.followUps, restored.followUps, (f) => f.followUpId);
  const scorings = changed(state.scorings, restored.scorings, (s) => s.scoringId);
  const both = (goalId: string): Goal[] => [...state.goals, ...(restored.goals ?? [])].filter((g) => g.goalId === goalId);
  const scored = [
    ...[...state.followUps, ...(restored.followUps ?? [])].filter((f) => followUps.includes(f.followUpId)).flatMap((f) => [...(f.answer?.answers ?? []), ...(f.result?.scores ?? [])]),
    ...[...state.scorings, ...(restored.scorings ?? [])].filter((s) => scorings.includes(s.scoringId)).flatMap((s) => s.answers),
  ];
  const goalIds = [...new Set([...changed(state.goals, restored.goals, (g) => g.goalId), ...scored.map((a) => a.goalId)])];
  const versions = (goalId: string) => [...new Set(both(goalId).map((g) => g.version))].map((version) => ({ goalId, version }));
  return { followUps, goals: goalIds.flatMap(versions) };
}

/** Takes back the own last step for as long as nothing has happened after it and nobody outside the authority has received anything. Both steps stay in the journal. */
export const undo: Verb<Undo> = {
  name: 'undo',
  by: [...authority, ...leadership, 'negotiator', 'provider'],
  decide(state, { version }, { today, actor }) {
    const step = undoableBy(state, actor);
    if (!step || step.version !== version) return refused('nothingToUndo');
    const restored = state.last!.before;
    return happened(event('undone', today, { ...step, restored, ...touched(state, restored) }));
  },
};

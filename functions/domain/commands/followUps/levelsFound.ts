/** What a follow-up has found out about subthemes: their records are asserted anew, so that the next assessment starts from here. */
import { goalById, type CaseState } from '../../case';
import { personOf, type Context } from '../../decide';
import { event, type EventOf } from '../../events';
import type { Level } from '../../progress';

/** "Ikke vurderet" of a goal's subtheme asserts nothing; of a subtheme that was looked at for itself it does. */
export function levelsFound(
  state: CaseState, goalLevels: readonly { goalId: string; level: Level | null }[], conditionLevels: readonly { code: string; level: Level | null }[], { today, id, actor }: Context,
): EventOf<'conditionAssessed'>[] {
  const ofGoals = goalLevels.flatMap(({ goalId, level }): [string, Level | null][] => (level === null ? [] : [[goalById(state, goalId)!.primary, level]]));
  const levels = new Map<string, Level | null>([...ofGoals, ...conditionLevels.map(({ code, level }): [string, Level | null] => [code, level])]);
  return [...levels].map(([code, level]) => {
    const conditionId = state.conditions.find((c) => c.code === code)?.conditionId ?? id(`condition ${code}`);
    return event('conditionAssessed', today, { conditionId, code, level, status: 'active', by: personOf(actor) });
  });
}

/** Carries out what has come due: a status is asked for, a result is asked for. */
import { dueWakes } from '#domain/deadlines';
import { danishDay } from './danishDay';
import { uuidFrom } from './digest';
import type { Ports } from './ports';
import type { Service } from './service';

/**
 * @param report hears of a case in which something failed; the others go on
 * @returns how often something was done
 */
export async function carryOutDue(ports: Ports, service: Service, report: (error: unknown) => void): Promise<number> {
  const today = danishDay(await ports.clock.now());
  const { rules } = await ports.settings.organisation();
  const { facts } = await ports.readModel.all();
  let done = 0;
  for (const { caseNo, wakes } of facts) {
    try {
      for (const { verb, followUpId } of dueWakes(wakes, today, rules.statusDaysAhead)) {
        const answer = await service.submit({
          verb, caseNo, input: { followUpId }, commandId: uuidFrom(verb, caseNo, followUpId), actor: { kind: 'system' }, surface: 'timer', purpose: 'casework',
        });
        if (answer.ok) done++;
      }
    } catch (error) {
      report(error);
    }
  }
  return done;
}

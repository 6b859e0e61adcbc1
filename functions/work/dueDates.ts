/** Carries out what has come due: a status is asked for, a result is asked for. */
import { dueWakes, wakeInput } from '#domain/deadlines';
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
  const { statusDaysAhead } = await ports.settings.municipality();
  const { facts } = await ports.readModel.all();
  let done = 0;
  for (const { caseNo, wakes } of facts) {
    try {
      for (const wake of dueWakes(wakes, today, statusDaysAhead)) {
        const { verb, ref } = wake;
        const answer = await service.submit({
          verb, caseNo, input: wakeInput(wake), commandId: uuidFrom(verb, caseNo, ref), actor: { kind: 'system' }, surface: 'timer', purpose: 'casework',
        });
        if (answer.ok) done++;
      }
    } catch (error) {
      report(error);
    }
  }
  return done;
}

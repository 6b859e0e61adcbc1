/** Carries out what has come due: a status is asked for, a result is asked for. */
import type { CommandName } from '#contract/commands';
import { danishDay } from './danishDay';
import { uuidFrom } from './digest';
import type { Ports } from './ports';
import type { Service } from './service';

/** @returns how many cases something was done in */
export async function carryOutDue(ports: Ports, service: Service): Promise<number> {
  const today = danishDay(await ports.clock.now());
  const { facts } = await ports.readModel.all();
  let done = 0;
  for (const { caseNo, wakes } of facts) {
    for (const wake of wakes.filter((w) => w.on <= today)) {
      const verb: CommandName = wake.verb;
      const answer = await service.submit({
        verb, caseNo, input: { followUpId: wake.followUpId }, commandId: uuidFrom(verb, caseNo, wake.followUpId),
        actor: { kind: 'system' }, surface: 'timer', purpose: 'casework',
      });
      if (answer.ok) done++;
    }
  }
  return done;
}

/** The cases that a team lead looks through this month. */
import { supervisionSample } from '#domain/supervision';
import type { Supervision } from '#contract/figures';
import { danishDay } from './danishDay';
import type { PersonActor } from './people';
import type { Ports } from './ports';

export type SupervisionRead = { ok: true; supervision: Supervision } | { ok: false; code: 'notAllowed' };

export async function readSupervision(ports: Ports, { personId, roles, team }: PersonActor): Promise<SupervisionRead> {
  if (!roles.includes('teamLead') || team === undefined) return { ok: false, code: 'notAllowed' };
  const today = danishDay(await ports.clock.now());
  const [{ facts }, { supervisionSample: size }] = await Promise.all([ports.readModel.all(), ports.settings.municipality()]);
  await ports.accessLog.record({ personId, purpose: 'overview supervision', surface: 'tab' });
  return { ok: true, supervision: { month: today.slice(0, 7), cases: supervisionSample(facts.filter((f) => f.team === team), { team, on: today, size }) } };
}

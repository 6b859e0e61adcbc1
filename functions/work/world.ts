/** What rules, steps and verbs need to know of the municipality and its organisation, as it stands now. */
import type { World } from '#domain/views/look';
import { danishCalendar } from './danishCalendar';
import type { Ports } from './ports';

/** @param caseNo the case that is looked at: a text is compared with those of all others */
export async function worldFor({ settings: documents, readModel }: Pick<Ports, 'settings' | 'readModel'>, caseNo: string): Promise<World> {
  const [{ people, providers }, settings] = await Promise.all([documents.organisation(), documents.municipality()]);
  return {
    settings, calendar: danishCalendar(settings.closedDays),
    caseworkers: people.filter((p) => p.roles.includes('caseworker')),
    negotiators: people.filter((p) => p.roles.includes('negotiator')).map((p) => p.personId),
    providers: providers.map(({ unitId, kind, registered }) => ({ unitId, kind, registered: registered !== false })),
    usedElsewhere: (fingerprint) => readModel.known().some((f) => f.caseNo !== caseNo && f.fingerprints.includes(fingerprint)),
  };
}

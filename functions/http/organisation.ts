/** Routes of the organisation: who works here with which roles, what a change would do, who changed it. Names are in answers only, never in an address. */
import { z } from 'zod';
import { organisationChange } from '#contract/organisation';
import { routes } from '#contract/routes';
import { foreseeOrganisation, organisationHistory, readOrganisation, saveOrganisation, type OrganisationPorts } from '#work/organisation';
import { endpoint, parse, type Door } from './endpoint';
import { leading, only } from './only';

/** The document itself is checked with words that say what to do. */
const wanted = organisationChange.extend({ organisation: z.unknown() });

export function registerOrganisation(door: Door, ports: OrganisationPorts): void {
  endpoint('organisation', routes.organisation, door, only(leading, async () => {
    const body = await readOrganisation(ports);
    return body ? { ok: true, body } : { ok: false, code: 'storageUnavailable' };
  }));

  endpoint('saveOrganisation', routes.saveOrganisation, door, only(['admin'], async ({ person, body }) => {
    const saved = await saveOrganisation(ports, person.personId, parse(wanted, await body()));
    return saved.ok ? { ok: true, body: { version: saved.version } } : saved;
  }));

  endpoint('organisationEffect', routes.organisationEffect, door, only(['admin'], async ({ person, body }) => {
    const seen = await foreseeOrganisation(ports, person.personId, parse(wanted.omit({ confirmed: true }), await body()));
    return seen.ok ? { ok: true, body: seen.effect } : seen;
  }));

  endpoint('organisationHistory', routes.organisationHistory, door, only(leading, async ({ query }) =>
    ({ ok: true, body: await organisationHistory(ports, query.before === undefined ? undefined : Number(query.before)) })));
}

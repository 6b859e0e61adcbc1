/** Routes about the product and the person: health, the API's description, where to sign in, who I am, names for ids, the FFB codes. */
import { concepts, ffbVersion } from '#domain/ffb/index';
import { scopesOf } from '#domain/views/overview';
import { openApi } from '#contract/openapi';
import { routes, type SignIn } from '#contract/routes';
import type { Directory, Me } from '#contract/views';
import type { Ports } from '#work/ports';
import { purposeOf } from './cases';
import { endpoint, type Door } from './endpoint';

export function registerAbout(door: Door, ports: Ports, signIn: SignIn): void {
  const description = openApi();
  endpoint('health', routes.health, door, async () => {
    // Ready means that the store answers, not only that the process runs.
    await ports.settings.organisation();
    return { ok: true, body: { status: 'ready' } };
  });
  endpoint('openapi', routes.openapi, door, async () => ({ ok: true, body: description }));

  endpoint('signIn', routes.signIn, door, async () => ({ ok: true, body: signIn }));

  endpoint('me', routes.me, door, async ({ person }) => {
    const { personId, name, roles, team, unit, language } = person;
    const body: Me = { personId, name, roles, team, unit, language, scopes: scopesOf(roles), purpose: purposeOf(person) };
    return { ok: true, body };
  });

  endpoint('directory', routes.directory, door, async ({ person }) => {
    const { people, teams, providers } = await ports.settings.organisation();
    const outside = !person.roles.some((r) => r !== 'provider' && r !== 'providerLead');
    // A provider gets the names of the authority's people and of the own unit, not of other providers.
    const body: Directory = {
      ...(outside ? { partial: true as const } : {}),
      people: people.filter((p) => !outside || p.unit === undefined || p.unit === person.unit).map(({ personId, name, roles }) => ({ personId, name, ...(!outside && roles.includes('caseworker') ? { caseworker: true as const } : {}) })),
      teams: teams.map(({ teamId, name }) => ({ teamId, name })),
      providers: providers.filter((p) => !outside || p.unitId === person.unit),
    };
    return { ok: true, body };
  });

  endpoint('ffb', routes.ffb, door, async () => ({ ok: true, body: { version: ffbVersion, concepts } }));
}

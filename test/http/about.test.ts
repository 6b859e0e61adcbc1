/** Names for ids at the door: the whole list for the authority's people, the own unit's for a provider, who is told that it is not whole. */
import { signInAt } from '#identity/signIn';
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { Ports } from '#work/ports';

const handlers = new Map<string, (request: HttpRequest, context: InvocationContext) => Promise<{ status: number; jsonBody: any }>>();
jest.mock('@azure/functions', () => ({ app: { http: (name: string, { handler }: { handler: never }) => void handlers.set(name, handler) } }));

const person = (personId: string, role: string, more: object = {}) => ({ personId, name: personId, roles: [role], language: 'da', ...more });
const people = [person('owner', 'caseworker', { team: 'voksen' }), person('provider', 'provider', { unit: 'anker' }), person('other', 'provider', { unit: 'fyr' })];
const ports = { settings: { organisation: async () => ({ municipality: 'N', teams: [], people, providers: [{ unitId: 'anker', name: 'Anker', kind: 'external' }, { unitId: 'fyr', name: 'Fyr', kind: 'internal' }] }) } } as unknown as Ports;

beforeAll(() => {
  const { registerAbout } = jest.requireActual<typeof import('#functions/http/about')>('#functions/http/about');
  registerAbout({ settings: ports.settings, personOf: async (authorization) => authorization }, ports, signInAt({ tenantId: 'T', clientId: 'C', audience: 'api://A' }));
});

const directoryOf = async (who: string) => {
  const { jsonBody } = await handlers.get('directory')!({ headers: new Headers({ authorization: who }), params: {}, query: new URLSearchParams(), method: 'GET' } as unknown as HttpRequest, {} as InvocationContext);
  return [jsonBody.partial, jsonBody.people.map((p: { personId: string }) => p.personId), jsonBody.providers.length];
};

test('whoever is missing from the whole list has left; a provider has a part of it', async () => {
  expect(await directoryOf('owner')).toEqual([undefined, ['owner', 'provider', 'other'], 2]);
  expect(await directoryOf('provider')).toEqual([true, ['owner', 'provider'], 1]);
});

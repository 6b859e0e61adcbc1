/** The routes of cases at the door: which headers they take, and what they do with a purpose or a reason that does not fit. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { factsOf } from '#domain/facts';
import { defaultSettings } from '#domain/settings';
import { writeReason } from '#contract/reasonHeader';
import { openApi } from '#contract/openapi';
import type { Ports } from '#work/ports';
import type { Service } from '#work/service';
import { ids, people, whole } from '../domain/viewLives';

const handlers = new Map<string, (request: HttpRequest, context: InvocationContext) => Promise<{ status: number; jsonBody: any }>>();
jest.mock('@azure/functions', () => ({ app: { http: (name: string, { handler }: { handler: never }) => void handlers.set(name, handler) } }));

const caseNo = 'S-2026-0001';
const reads: { purpose: string }[] = [];
const staff = (['owner', 'cover', 'teamLead', 'negotiator', 'provider', 'colleague'] as const).map((who) => ({ name: who, language: 'da' as const, ...people[who] }));
const organisation = { municipality: 'N', teams: [], providers: [], people: staff };
const ports = {
  clock: { now: async () => new Date('2026-06-01T10:00:00Z') },
  cases: { load: async (number: string) => (number === caseNo ? { state: whole, version: 7, lastHash: '', itemId: '1', etag: '' } : null) },
  journal: { of: async () => [] },
  readModel: { all: async () => ({ facts: [factsOf(whole)], asOf: new Date() }), known: () => [] },
  accessLog: { record: async (read: { purpose: string }) => void reads.push(read) },
  settings: { organisation: async () => organisation, municipality: async () => defaultSettings },
} as unknown as Ports;

beforeAll(() => {
  const { registerCases } = jest.requireActual<typeof import('#functions/http/cases')>('#functions/http/cases');
  registerCases({ settings: ports.settings, personOf: async (authorization) => authorization }, ports, {} as Service);
});
beforeEach(() => void reads.splice(0));

async function call(name: string, who: (typeof staff)[number]['name'], headers: Record<string, string> = {}, query: Record<string, string> = {}) {
  const request = { headers: new Headers({ authorization: people[who].personId, ...headers }), query: new URLSearchParams(query), params: { caseNo } } as unknown as HttpRequest;
  const { status, jsonBody } = await handlers.get(name)!(request, { error: () => undefined } as unknown as InvocationContext);
  return { status, body: jsonBody, code: jsonBody.code as string | undefined };
}

test('a case opens with the purpose that fits the role, and no other', async () => {
  expect((await call('case', 'owner', { purpose: 'casework' })).body.view.face).toBe('authority');
  expect((await call('case', 'negotiator', { purpose: 'casework' })).body.view.face).toBe('negotiator');
  for (const [who, purpose] of [['owner', 'supervision'], ['teamLead', 'casework'], ['provider', 'casework']] as const) {
    for (const route of ['case', 'timeline', 'citizen']) expect(await call(route, who, { purpose })).toMatchObject({ status: 400, code: 'purposeMissing' });
  }
  expect(await call('case', 'owner')).toMatchObject({ code: 'purposeMissing' });
  expect(reads).toHaveLength(2);
});

test('a colleague states a reason in a header; one that cannot be read is refused', async () => {
  expect(await call('case', 'colleague', { purpose: 'casework' })).toMatchObject({ status: 422, code: 'reasonMissing' });
  expect(await call('case', 'colleague', { purpose: 'casework', reason: '%E0%A4%A' })).toMatchObject({ status: 400, code: 'badRequest', body: { details: { fields: ['Reason'] } } });
  expect(await call('case', 'colleague', { purpose: 'casework', reason: 'x' })).toMatchObject({ code: 'badRequest' });
  expect(reads).toEqual([]);
  const reason = writeReason('Borgeren står her nu');
  expect((await call('case', 'colleague', { purpose: 'casework', reason })).body.view.face).toBe('reader');
  expect((await call('timeline', 'colleague', { purpose: 'casework', reason })).status).toBe(200);
  expect(reads.map((r) => r.purpose)).toEqual(Array(2).fill('casework: Borgeren står her nu'));
});

test('the citizen view is casework, of the citizen or of one party', async () => {
  expect((await call('citizen', 'owner', { purpose: 'casework' })).body.view.caseNo).toBe(caseNo);
  expect((await call('citizen', 'owner', { purpose: 'casework' }, { party: ids.party })).status).toBe(200);
  expect(await call('citizen', 'owner', { purpose: 'casework' }, { party: 'anna' })).toMatchObject({ status: 400, code: 'badRequest' });
  expect(await call('citizen', 'teamLead', { purpose: 'supervision' })).toMatchObject({ code: 'purposeMissing' });
  expect(await call('citizen', 'colleague', { purpose: 'casework' })).toMatchObject({ code: 'reasonMissing' });
});

test('overviews are those of the role', async () => {
  const scope = async (who: (typeof staff)[number]['name'], wanted?: string) => {
    const { body, code } = await call('overview', who, {}, wanted === undefined ? {} : { scope: wanted });
    return code ?? `${body.scope} ${body.rows.length}`;
  };
  expect([await scope('owner'), await scope('teamLead'), await scope('provider'), await scope('negotiator'), await scope('negotiator', 'mine'), await scope('owner', 'all')]).toEqual(['mine 1', 'team 1', 'provider 1', 'negotiation 1', 'notAllowed', 'badRequest']);
});

test('the description tells of the reason, which nobody must give, and of the party', () => {
  const paths = openApi().paths as Record<string, Record<string, { parameters: { name: string; required: boolean }[] }>>;
  const parameters = (path: string) => paths[`/api/cases/{caseNo}${path}`]!.get!.parameters.map((p) => [p.name, p.required]);
  expect(parameters('')).toEqual([['caseNo', true], ['Purpose', true], ['Reason', false]]);
  expect(parameters('/citizen')).toEqual([['caseNo', true], ['party', false], ['Purpose', true]]);
});

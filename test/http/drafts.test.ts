/** Drafts at the door: one's own, of cases one may open, and no larger than they may be. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { draftForm, longestDraft, statusForm } from '#contract/drafts';
import { defaultSettings } from '#domain/settings';
import type { DraftOf, Ports } from '#work/ports';
import { people, whole } from '../domain/viewLives';

const handlers = new Map<string, (request: HttpRequest, context: InvocationContext) => Promise<{ status: number; jsonBody: any }>>();
jest.mock('@azure/functions', () => ({ app: { http: (name: string, { handler }: { handler: never }) => void handlers.set(name, handler) } }));

const caseNo = 'S-2026-0001';
const drafts = new Map<string, string>();
const keyOf = ({ personId, caseNo: of, form }: DraftOf) => `${personId}/${of}/${form}`;
const staff = (['owner', 'teamLead', 'provider', 'colleague', 'stranger'] as const).map((who) => ({ name: who, language: 'da' as const, ...people[who] }));
const ports = {
  clock: { now: async () => new Date('2026-06-01T10:00:00Z') },
  cases: { load: async (number: string) => (number === caseNo ? { state: whole, version: 7, lastHash: '', itemId: '1', etag: '' } : null) },
  settings: { organisation: async () => ({ municipality: 'N', teams: [], providers: [], people: staff }), municipality: async () => defaultSettings },
  drafts: {
    find: async (of: DraftOf) => drafts.get(keyOf(of)) ?? null,
    save: async (of: DraftOf, next: (standing: string | null) => string) => void drafts.set(keyOf(of), next(drafts.get(keyOf(of)) ?? null)),
    drop: async (of: DraftOf) => void drafts.delete(keyOf(of)),
  },
} as unknown as Ports;

beforeAll(() => {
  const { registerDrafts } = jest.requireActual<typeof import('#functions/http/drafts')>('#functions/http/drafts');
  registerDrafts({ settings: ports.settings, personOf: async (authorization) => authorization }, ports);
});
beforeEach(() => drafts.clear());

async function call(name: 'draft' | 'saveDraft' | 'dropDraft', who: (typeof staff)[number]['name'], { form = 'setPurpose', body, of = caseNo }: { form?: string; body?: unknown; of?: string } = {}) {
  const request = {
    headers: new Headers({ authorization: people[who].personId, 'content-type': 'application/json' }), query: new URLSearchParams(), params: { caseNo: of, form }, text: async () => JSON.stringify(body),
  } as unknown as HttpRequest;
  const { status, jsonBody } = await handlers.get(name)!(request, { error: () => undefined } as unknown as InvocationContext);
  return { status, body: jsonBody, code: jsonBody.code as string | undefined };
}
const values = { text: 'At bo for sig selv.', list: [{ a: '1' }] };

test('what a person has filled in comes back to the same person, until it is thrown away', async () => {
  expect((await call('draft', 'owner')).body).toEqual({ draft: null });
  expect((await call('saveDraft', 'owner', { body: { values } })).body.draft).toEqual({ savedAt: '2026-06-01T10:00:00.000Z', values });
  expect((await call('draft', 'owner')).body.draft.values).toEqual(values);
  expect((await call('draft', 'owner', { form: 'setGoal:00000000-0000-4000-8000-000000000005' })).body.draft).toBeNull();
  await call('dropDraft', 'owner');
  expect((await call('draft', 'owner')).body.draft).toBeNull();
});

test('a provider’s half-done status is kept under one form for card and tab, and the authority does not see it', async () => {
  const form = statusForm('00000000-0000-4000-8000-00000000002D');
  expect((await call('saveDraft', 'provider', { form, body: { values: { recommendation: 'adjust', 'comment:x': 'Hun var på sygehus.' } } })).status).toBe(200);
  expect([...drafts.keys()]).toEqual([`${people.provider.personId}/${caseNo}/answerFollowUp:00000000-0000-4000-8000-00000000002d`]);
  expect((await call('draft', 'provider', { form })).body.draft.values).toEqual({ recommendation: 'adjust', 'comment:x': 'Hun var på sygehus.' });
  expect((await call('draft', 'owner', { form })).body.draft).toBeNull();
  await call('dropDraft', 'provider', { form });
  expect(drafts.size).toBe(0);
});

test('nobody sees the draft of another', async () => {
  await call('saveDraft', 'owner', { body: { values } });
  expect((await call('draft', 'teamLead')).body.draft).toBeNull();
  await call('dropDraft', 'teamLead');
  expect((await call('draft', 'owner')).body.draft).not.toBeNull();
});

test.each(['draft', 'saveDraft', 'dropDraft'] as const)('%s: a case that one may not open is as one that does not exist', async (name) => {
  expect((await call(name, 'stranger', { body: { values } })).code).toBe('caseUnknown');
  expect((await call(name, 'owner', { body: { values }, of: 'S-2026-0999' })).code).toBe('caseUnknown');
  expect(drafts.size).toBe(0);
});

test('a draft is an object of a form, and not too large', async () => {
  for (const body of [{}, { values: 'x' }, { values, more: 1 }, { values: { text: 'x'.repeat(longestDraft) } }]) expect((await call('saveDraft', 'owner', { body })).status).toBe(400);
  expect((await call('draft', 'owner', { form: '../me' })).status).toBe(400);
  expect(draftForm.safeParse('recordWish').success).toBe(true);
  expect(drafts.size).toBe(0);
});

test('what stands in the list and cannot be read is no draft', async () => {
  for (const value of ['', '{', '{"savedAt":1}', '[]']) {
    drafts.set(keyOf({ personId: people.owner.personId, caseNo, form: 'setPurpose' }), value);
    expect((await call('draft', 'owner')).body).toEqual({ draft: null });
  }
});

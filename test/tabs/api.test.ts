import { ApiError, createApi } from '../../tabs/api';
import { keepIntent } from '../../tabs/data/intent';

interface Call { url: string; init: RequestInit }

function apiThat(...answers: (() => Response)[]) {
  const calls: Call[] = [];
  const tokens: (boolean | undefined)[] = [];
  const api = createApi({
    language: 'da',
    token: async (fresh) => {
      tokens.push(fresh);
      return fresh ? 'new' : 'old';
    },
    fetch: async (url, init) => {
      calls.push({ url: String(url), init: init! });
      return answers[calls.length - 1]!();
    },
  });
  return { api, calls, tokens };
}
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });
const failure = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error as ApiError);
const done = { caseNo: 'S-2026-0101', version: 4, created: {} };

test('a command carries its key, the version that was seen and the token', async () => {
  const { api, calls } = apiThat(json(200, done));
  await expect(api.command('S-2026-0101', 'recordWish', { text: 'x' }, { key: 'k', version: 3 })).resolves.toEqual(done);
  expect(calls[0]!.url).toBe('/api/cases/S-2026-0101/recordWish');
  expect(calls[0]!.init).toMatchObject({ method: 'POST', body: '{"text":"x"}', headers: { Authorization: 'Bearer old', 'Idempotency-Key': 'k', 'If-Match': '3' } });
});

test('without a version no If-Match is sent', async () => {
  const { api, calls } = apiThat(json(200, done));
  await api.command('S-2026-0101', 'recordWish', { text: 'x' }, { key: 'k' });
  expect(calls[0]!.init.headers).not.toHaveProperty('If-Match');
});

test('401 is met once with a fresh token and the same key', async () => {
  const { api, calls, tokens } = apiThat(json(401, { code: 'unauthenticated', message: '' }), json(200, done));
  await api.command('S-2026-0101', 'recordWish', { text: 'x' }, { key: 'k' });
  expect(tokens).toEqual([false, true]);
  expect(calls[1]!.init.headers).toMatchObject({ Authorization: 'Bearer new', 'Idempotency-Key': 'k' });
});

test('a refusal keeps code and details; everything unreadable becomes an error of its own', async () => {
  expect((await failure(apiThat(json(422, { code: 'gateBlocked', message: 'm', details: { gates: ['R28'] } })).api.me()))?.body).toEqual({ code: 'gateBlocked', message: 'm', details: { gates: ['R28'] } });
  expect((await failure(apiThat(() => new Response('<html>', { status: 502 })).api.me()))?.body.code).toBe('network');
  expect((await failure(apiThat(json(200, { anything: 1 })).api.me()))?.body.code).toBe('answerUnreadable');
  const offline = await failure(apiThat(() => { throw new TypeError('offline'); }).api.me());
  expect(offline?.body.code).toBe('network');
  expect(offline?.passing).toBe(true);
});

test('no sign-in, no request', async () => {
  const api = createApi({ language: 'da', token: () => Promise.reject(new Error('denied')), fetch: () => { throw new Error('must not be called'); } });
  expect((await failure(api.me()))?.body.code).toBe('signIn');
});

test('the same content keeps its key until it succeeded', () => {
  let n = 0;
  const intent = keepIntent(() => `key-${++n}`);
  expect(intent.keyFor({ text: 'a' })).toBe('key-1');
  expect(intent.keyFor({ text: 'a' })).toBe('key-1');
  expect(intent.keyFor({ text: 'b' })).toBe('key-2');
  intent.done();
  expect(intent.keyFor({ text: 'b' })).toBe('key-3');
});

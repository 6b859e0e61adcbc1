/** Bad input at every HTTP door of the path: the code that each gets, and nothing written. */
import { randomUUID } from 'node:crypto';
import { decided, newCaseNo, opening, ordered, accepted, oid, inDays } from '../lives';
import { Product } from '../product';

let product: Product;
let caseNo: string;
beforeAll(async () => {
  product = await Product.start({ install: false });
  caseNo = await decided(product);
}, 60_000);
afterAll(() => product.stop());

const journal = async () => (await product.rows('Journal')).length;
const refusal = ({ status, body }: { status: number; body: any }) => [status, body.code];
/** Carries out a call and makes sure that the journal has not grown. */
async function refused(call: () => Promise<{ status: number; body: any }>) {
  const before = await journal();
  const answer = await call();
  expect(await journal()).toBe(before);
  return answer;
}

const wish = { text: 'x' };
const order = () => ({ provider: 'vejviserne', services: [randomUUID()], goalIds: [], wishedStart: inDays(1), firstFollowUpOn: inDays(30), rhythmMonths: 3 });

describe('who is it', () => {
  const claims: [string, object, number, string][] = [
    ['an expired token', { person: 'caseworker', expiresIn: -60 }, 401, 'unauthenticated'],
    ['a token for another audience', { person: 'caseworker', audience: 'api://elsewhere' }, 401, 'unauthenticated'],
    ['a token of another tenant', { person: 'caseworker', tenant: randomUUID() }, 401, 'unauthenticated'],
    ['a token of another issuer', { person: 'caseworker', issuer: 'https://evil.example' }, 401, 'unauthenticated'],
    ['an app-only token', { app: 'runtime' }, 401, 'unauthenticated'],
    ['a good token without a role', { person: 'stranger' }, 403, 'noRole'],
  ];
  const routes = ['me', 'directory', 'ffb', 'cases', 'cases/S-2026-0001', 'cases/S-2026-0001/timeline'];
  const withToken = (accessToken: string | undefined, route: string, init: RequestInit = {}) =>
    fetch(`${product.appUrl}/api/${route}`, { ...init, headers: { purpose: 'casework', 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}) } })
      .then(async (r) => ({ status: r.status, body: await r.json() }));

  test.each(claims)('%s is refused on every route', async (_name, ask, status, code) => {
    const { accessToken } = (await product.control('POST', 'token', ask)).body;
    for (const route of routes) expect(refusal(await withToken(accessToken, route))).toEqual([status, code]);
    const posts = [withToken(accessToken, 'cases', { method: 'POST', body: '{}' }), withToken(accessToken, `cases/${caseNo}/recordWish`, { method: 'POST', body: JSON.stringify(wish) })];
    for (const post of posts) expect(refusal(await post)).toEqual([status, code]);
  });
  test('no token, a broken one, and one with a changed signature or algorithm', async () => {
    const good = await product.token('caseworker');
    const [head, payload, signature] = good.split('.') as [string, string, string];
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.x`;
    const tampered = `${head}.${Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), oid: oid('teamlead') })).toString('base64url')}.${signature}`;
    for (const token of [undefined, 'x', 'x.y.z', none, tampered]) expect(refusal(await withToken(token, 'me'))).toEqual([401, 'unauthenticated']);
  });
  test('health and the description are open, and nothing else is', async () => {
    for (const open of ['health', 'openapi.json']) expect((await fetch(`${product.appUrl}/api/${open}`)).status).toBe(200);
  });
});

describe('is everything well formed', () => {
  const bodies: [string, string, () => unknown, number, string][] = [
    ['an unknown field', 'recordWish', () => ({ ...wish, extra: 1 }), 400, 'badRequest'],
    ['a wrong type', 'recordWish', () => ({ text: 7 }), 400, 'badRequest'],
    ['an empty text', 'recordWish', () => ({ text: '   ' }), 400, 'badRequest'],
    ['a control character', 'recordWish', () => ({ text: 'a\u0000b' }), 400, 'badRequest'],
    ['an overlong text', 'recordWish', () => ({ text: 'x'.repeat(4001) }), 400, 'badRequest'],
    ['an oversized body', 'recordWish', () => ({ text: 'x'.repeat(300_000) }), 413, 'tooLarge'],
    ['something that is not JSON', 'recordWish', () => '{', 400, 'badRequest'],
    ['a list instead of an object', 'recordWish', () => [], 400, 'badRequest'],
    ['null', 'recordWish', () => null, 400, 'badRequest'],
    ['a day that does not exist', 'placeOrder', () => ({ ...order(), wishedStart: '2027-02-30' }), 400, 'badRequest'],
    ['a code that is not in the catalogue', 'placeOrder', () => order(), 422, 'gateBlocked'],
    ['a provider that is not known', 'placeOrder', () => ({ ...order(), provider: 'nobody' }), 422, 'providerUnknown'],
    ['a level outside the scale', 'setGoal', () => ({ text: 'a', label: 'b', goalType: 'develop', primary: randomUUID(), baselineLevel: 5, expectedLevel: 1, expectedOn: inDays(9), measure: 'c' }), 400, 'badRequest'],
    ['a prototype trick', 'recordWish', () => '{"text":"x","__proto__":{"admin":true}}', 400, 'badRequest'],
    ['a verb that does not exist', 'dropEverything', () => ({}), 404, 'unknownVerb'],
    ['a verb of the system', 'requestStatus', () => ({ followUpId: randomUUID() }), 404, 'unknownVerb'],
    ['a name from the language itself', 'constructor', () => ({}), 404, 'unknownVerb'],
    ['opening through the wrong route', 'openCase', () => opening(caseNo), 404, 'unknownVerb'],
  ];
  test.each(bodies)('%s: %s', async (_name, verb, body, status, code) => {
    const answer = await refused(() => product.post('caseworker', `cases/${caseNo}/${verb}`, body()));
    expect(refusal(answer)).toEqual([status, code]);
    expect(Object.keys(answer.body).every((key) => ['code', 'message', 'details'].includes(key))).toBe(true);
  });
  test.each([
    ['without an Idempotency-Key', { 'idempotency-key': '' }, 'idempotencyKeyMissing'],
    ['with one that is no UUID', { 'idempotency-key': 'again' }, 'idempotencyKeyMissing'],
    ['with a broken If-Match', { 'if-match': 'yesterday' }, 'badRequest'],
    ['as a form', { 'content-type': 'text/plain' }, 'badRequest'],
  ])('%s', async (_name, headers, code) => {
    expect(refusal(await refused(() => product.post('caseworker', `cases/${caseNo}/recordWish`, wish, headers as unknown as Record<string, string>)))).toEqual([400, code]);
  });
  test('queries and paths', async () => {
    expect(refusal(await product.get('caseworker', 'cases?scope=all'))).toEqual([400, 'badRequest']);
    expect(refusal(await product.get('caseworker', 'cases?sort=name'))).toEqual([400, 'badRequest']);
    expect(refusal(await product.get('caseworker', "cases/S-2026-0001'%20or%201"))).toEqual([400, 'badRequest']);
    expect(refusal(await product.get('caseworker', `cases/${caseNo}`, { purpose: '' }))).toEqual([400, 'purposeMissing']);
    for (const purpose of ['curiosity', 'delivery', 'supervision']) expect(refusal(await product.get('caseworker', `cases/${caseNo}`, { purpose }))).toEqual([400, 'purposeMissing']);
  });
  test('the refusal speaks the language of the caller and names fields, never values', async () => {
    const danish = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'x', cpr: '111111-1111' });
    const english = await product.post('caseworker', `cases/${caseNo}/recordWish`, { text: 'x', cpr: '111111-1111' }, { 'accept-language': 'en-GB' });
    expect(danish.body.message).toMatch(/Ret felterne/);
    expect(english.body.message).toMatch(/Correct the fields/);
    expect(danish.body.details).toEqual({ fields: ['cpr'] });
    expect(product.log).not.toContain('111111-1111');
  });
});

describe('whose case is it', () => {
  test('a case of others looks like no case at all', async () => {
    const unknown = await product.get('provider-external', 'cases/S-2027-9999');
    expect(await product.get('provider-external', `cases/${caseNo}`)).toEqual(unknown);
    expect(refusal(unknown)).toEqual([404, 'caseUnknown']);
    for (const person of ['provider-internal', 'provider-external', 'admin', 'negotiator']) {
      expect(refusal(await refused(() => product.post(person, `cases/${caseNo}/recordWish`, wish)))).toEqual([404, 'caseUnknown']);
      expect(refusal(await product.get(person, `cases/${caseNo}/timeline`))).toEqual([404, 'caseUnknown']);
    }
  });
  test('a colleague sees the line in the team, and opens the case only with a reason', async () => {
    expect((await product.get('caseworker2', 'cases?scope=team')).body.rows.map((r: any) => r.caseNo)).toContain(caseNo);
    expect((await product.get('caseworker2', 'cases')).body.rows.map((r: any) => r.caseNo)).not.toContain(caseNo);
    expect(refusal(await product.get('caseworker2', `cases/${caseNo}`))).toEqual([422, 'reasonMissing']);
    expect(refusal(await refused(() => product.post('caseworker2', `cases/${caseNo}/recordWish`, wish)))).toEqual([403, 'notAllowed']);
  });
  test('overviews outside the own role are refused', async () => {
    expect(refusal(await product.get('teamlead', 'cases?scope=mine'))).toEqual([403, 'notAllowed']);
    expect(refusal(await product.get('provider-internal', 'cases?scope=team'))).toEqual([403, 'notAllowed']);
    expect(refusal(await product.get('admin', 'cases'))).toEqual([403, 'notAllowed']);
  });
  test('an order of one unit is not for another, and an id of one case not for another', async () => {
    const mine = await ordered(product);
    const other = await ordered(product, 30, 'anker');
    const answer = { orderId: mine.orderId, rev: 1, startsOn: inDays(2) };
    expect(refusal(await refused(() => product.post('provider-external', `cases/${mine.caseNo}/acknowledgeOrder`, answer)))).toEqual([404, 'caseUnknown']);
    expect(refusal(await refused(() => product.post('provider-external', `cases/${other.caseNo}/acknowledgeOrder`, answer)))).toEqual([404, 'orderUnknown']);
    expect(refusal(await refused(() => product.post('provider-internal', `cases/${mine.caseNo}/acknowledgeOrder`, { ...answer, rev: 2 })))).toEqual([409, 'cardOutdated']);
    expect(refusal(await refused(() => product.post('caseworker', `cases/${mine.caseNo}/acknowledgeOrder`, answer)))).toEqual([403, 'notAllowed']);
  });
  test('a status that nobody asked for, and one for a goal of another order', async () => {
    const life = await accepted(product, 200);
    const answers = [{ goalId: randomUUID(), status: 'inProgress', score: 1, tookPart: 'yes' }];
    const status = { followUpId: life.followUpId, rev: 1, answers, recommendation: 'continue', meetingWanted: false };
    expect(refusal(await refused(() => product.post('provider-internal', `cases/${life.caseNo}/answerFollowUp`, status)))).toEqual([409, 'notAsked']);
  });
  test('each read is on record with who, when and for what purpose', async () => {
    await product.get('caseworker', `cases/${caseNo}`);
    await product.get('teamlead', `cases/${caseNo}`);
    const log = (await product.rows('AccessLog')).filter((r) => r.CaseNo === caseNo).map((r) => [r.PersonId, r.Purpose]);
    expect(log).toContainEqual([oid('caseworker'), 'casework']);
    expect(log).toContainEqual([oid('teamlead'), 'supervision']);
  });
  test('a case number is opened once', async () => {
    const number = newCaseNo();
    expect((await product.post('caseworker', 'cases', opening(number))).status).toBe(200);
    expect(refusal(await refused(() => product.post('caseworker', 'cases', opening(number))))).toEqual([409, 'caseExists']);
    expect(refusal(await refused(() => product.post('provider-internal', 'cases', opening(newCaseNo()))))).toEqual([403, 'notAllowed']);
  });
});

test('free text stands in no log and in no list but the journal and the case itself', async () => {
  await accepted(product);
  expect(product.log).not.toContain('KANARIEFUGL');
  for (const list of ['FollowUps', 'Goals', 'Deliveries', 'AccessLog', 'Settings', 'Conversations', 'Drafts']) expect(JSON.stringify(await product.rows(list))).not.toContain('KANARIEFUGL');
  const cases = await product.rows('Cases');
  expect(JSON.stringify(cases.map(({ State1: _1, State2: _2, State3: _3, State4: _4, ...shown }) => shown))).not.toContain('KANARIEFUGL');
});

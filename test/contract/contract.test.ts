/** What crosses a wire: the description says what the routes do, and every error has words in both languages. */
import { commands, systemVerbs } from '#contract/commands/index';
import { errorCatalogue, toErrorBody } from '#contract/errors';
import { openApi } from '#contract/openapi';
import { publicVerbs, routes } from '#contract/routes';
import { goalInput, readFollowUpAnswer } from '#contract/cards';
import { verbs } from '#domain/commands/index';
import { text } from '#contract/primitives';

const description = openApi() as { paths: Record<string, Record<string, any>> };

test('every route and every public verb is described, and no verb of the system', () => {
  for (const route of Object.values(routes).filter((r) => !r.path.includes('{verb}'))) {
    expect(description.paths[`/api/${route.path}`]?.[route.method.toLowerCase()]).toBeDefined();
  }
  for (const verb of publicVerbs) {
    const { post } = description.paths[`/api/cases/{caseNo}/${verb}`]!;
    const schema = post.requestBody.content['application/json'].schema;
    expect(schema.additionalProperties).toBe(false);
    expect(post.parameters.map((p: { name: string }) => p.name)).toEqual(expect.arrayContaining(['caseNo', 'Idempotency-Key']));
  }
  for (const verb of systemVerbs) expect(description.paths[`/api/cases/{caseNo}/${verb}`]).toBeUndefined();
});

test('only health, the description and where to sign in are open', () => {
  const open = Object.values(description.paths).flatMap((path) => Object.values(path)).filter((op: any) => op.security?.length === 0).map((op: any) => op.operationId);
  expect(open.sort()).toEqual(['health', 'openapi', 'signIn']);
});

test('each verb of the domain has a schema of the same name, and none is missing', () => {
  expect(Object.keys(commands).sort()).toEqual(Object.keys(verbs).sort());
});

test('every error has a status and a sentence in Danish and English, and the two differ', () => {
  for (const [code, { status, da, en }] of Object.entries(errorCatalogue)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(da).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
    expect(da).not.toBe(en);
    expect(toErrorBody(code as keyof typeof errorCatalogue, 'da')).toEqual({ code, message: da });
  }
});

test('free text is trimmed, bounded and free of control characters', () => {
  expect(text(5).parse('  ab ')).toBe('ab');
  for (const bad of ['', '   ', 'abcdef', 'a\u0007']) expect(text(5).safeParse(bad).success).toBe(false);
  expect(text(20).parse('line\nline\ttab')).toBe('line\nline\ttab');
});

describe('the follow-up card', () => {
  const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const data = (score: string) => ({
    card: 'C15', caseNo: 'S-2026-0001', ref: ids[0], rev: 2, recommendation: 'continue', meetingWanted: 'true',
    ...Object.fromEntries(ids.flatMap((id) => [[goalInput('status', id), 'partly'], [goalInput('score', id), score], [goalInput('tookPart', id), 'no']])),
  });
  test('turns its flat inputs into the command', () => {
    expect(readFollowUpAnswer(data('-2')).input).toMatchObject({ followUpId: ids[0], rev: 2, meetingWanted: true, answers: [{ goalId: ids[0], score: -2 }, { goalId: ids[1], score: -2, tookPart: 'no' }] });
    expect(readFollowUpAnswer(data('ns:citizenAbsent')).input.answers[0]).toMatchObject({ score: null, notScoredReason: 'citizenAbsent' });
  });
  test.each([
    ['a score outside the scale', data('3')],
    ['a reason that does not exist', data('ns:holiday')],
    ['an input of its own making', { ...data('1'), note: 'x' }],
    ['a goal without a status', Object.fromEntries(Object.entries(data('1')).filter(([key]) => !key.startsWith('status:1')))],
    ['a version that is no number', { ...data('1'), rev: '2' }],
    ['a version of another kind of card', { ...data('1'), card: 'C11' }],
  ])('refuses %s', (_name, bad) => expect(() => readFollowUpAnswer(bad)).toThrow());
});

/** Gates: which rules are asked of a step, how hard they are, and how a step passes. */
import { isValid, levelOf, missingAt, paragraphsOf, pass, passGates, through } from '#domain/rules/gate';
import { ruleById, ruleTable } from '#domain/rules/table';
import type { Rule } from '#domain/rules/rule';
import { event } from '#domain/events';
import { defaultSettings, type Settings } from '#domain/settings';
import { assessment, cut, decision, group, order, plan, rejection, service, subjectOf, type Given } from './ruleCases/given';

const settings = (rules: Settings['rules']): Settings => ({ ...defaultSettings, rules });
const chosen = (level: Settings['rules'][string]['level'], id = 'R') => settings({ [id]: { level, reason: 'decided by the board' } });
const ids = (at: Parameters<typeof missingAt>[0], given: Given) => missingAt(at, subjectOf(given)).map((m) => m.id);

describe('validity', () => {
  const rule = { validFrom: '2025-07-01', validTo: '2026-06-30' } as Rule;
  test.each([['2025-06-30', false], ['2025-07-01', true], ['2026-06-30', true], ['2026-07-01', false]])('on %s: %s', (day, valid) => expect(isValid(rule, day)).toBe(valid));
  test('a rule without an end goes on', () => expect(isValid({ validFrom: '2020-01-01' } as Rule, '2199-01-01')).toBe(true));
  test('a rule that is not in force is not asked', () => {
    expect(ids('leaveOpening', { today: '2019-12-31', thread: { answerBy: undefined } })).toEqual([]);
    expect(ids('leaveOpening', { today: '2020-01-01', thread: { answerBy: undefined } })).toContain('R01');
  });
});

describe('the level of a rule', () => {
  const warning = { id: 'R' };
  const lowerable = { id: 'R', mayLower: true as const };
  test('is its own while nobody has chosen another', () => expect(levelOf(warning, 'warn', defaultSettings)).toBe('warn'));
  test.each(['block', 'info', 'off', 'warn'] as const)('a warning may be made "%s"', (level) => expect(levelOf(warning, 'warn', chosen(level))).toBe(level));
  test.each(['block', 'off'] as const)('information may be made "%s"', (level) => expect(levelOf(warning, 'info', chosen(level))).toBe(level));
  test.each(['warn', 'info', 'off'] as const)('a block is not lowered to "%s"', (level) => expect(levelOf(warning, 'block', chosen(level))).toBe('block'));
  test('some blocks may be lowered to a warning, and no further', () => {
    expect(levelOf(lowerable, 'block', chosen('warn'))).toBe('warn');
    expect(levelOf(lowerable, 'block', chosen('info'))).toBe('block');
    expect(levelOf(lowerable, 'block', chosen('off'))).toBe('block');
  });
  test.each([['R09'], ['R14'], ['R20'], ['R36'], ['R42']])('%s is such a block', (id) => expect(levelOf(ruleById(id)!, 'block', chosen('warn', id))).toBe('warn'));
  test.each([['R01'], ['R08'], ['R13'], ['R15'], ['R17'], ['R22'], ['R25'], ['R27'], ['R28'], ['R33'], ['R34'], ['R35']])('%s is not', (id) => expect(levelOf(ruleById(id)!, 'block', chosen('warn', id))).toBe('block'));
  test('the choice for another rule does not matter', () => expect(levelOf({ id: 'Q' }, 'warn', chosen('off'))).toBe('warn'));
  test('a warning that is switched off is not told; one that was raised blocks', () => {
    const given = { draft: { decision: decision({ individual: undefined }) } };
    expect(ids('decide', given)).toContain('R48');
    expect(ids('decide', { ...given, settings: chosen('off', 'R48') })).not.toContain('R48');
    expect(missingAt('decide', subjectOf({ ...given, settings: chosen('block', 'R48') }))[0]).toEqual({ id: 'R48', level: 'block' });
  });
  test('a warning that turns into a block by what it finds cannot be lowered either', () => {
    const given = { draft: { decision: rejection() }, settings: chosen('off', 'R07') };
    expect(missingAt('decide', subjectOf(given)).find((m) => m.id === 'R07')).toMatchObject({ level: 'block' });
  });
});

describe('for which help a rule is asked', () => {
  const judged = { assessments: [assessment({ legalGroups: [group('§ 108')] })] };
  test('a decision: the paragraphs decided on', () => {
    expect(ids('decide', { state: judged, draft: { decision: decision({ paragraphs: ['§ 85', '§ 108'] }) } })).toContain('R34');
    expect(ids('decide', { state: judged, draft: { decision: decision({ paragraphs: ['§ 85'] }) } })).not.toContain('R34');
    expect(ids('decide', { draft: { decision: cut({ paragraphs: ['§ 95'], effectOn: '2026-03-03' }) } })).toContain('R22');
  });
  test('an order: those of the decision that it rests on', () => {
    const given = (decisions: ReturnType<typeof decision>[]) => ({ state: { decisions, plans: [plan()] }, draft: { order: order() } });
    expect(ids('order', given([decision({ paragraphs: ['§ 107'] }), decision({ decisionId: 'newer' })]))).toContain('R26');
    expect(ids('order', given([decision(), decision({ decisionId: 'newer', paragraphs: ['§ 107'] })]))).not.toContain('R26');
    expect(ids('order', given([]))).not.toContain('R26');
  });
  test('any other step: those asked for, and those of the newest assessment', () => {
    const request = { asked: { services: [], paragraphs: ['§ 85'] } };
    expect(paragraphsOf(subjectOf({ request }))).toEqual(['§ 85']);
    const proposal = { services: [service], paragraphs: ['§ 104'], support: [] };
    expect(paragraphsOf(subjectOf({ request, state: { assessments: [assessment(), assessment({ proposal, legalGroups: [group('§ 107')] })] } }))).toEqual(['§ 85', '§ 104', '§ 107']);
  });
  test('an assessment: those asked for, proposed or judged', () => {
    const proposal = { services: [service], paragraphs: ['§ 83'], support: [] };
    expect(ids('finishAssessment', { draft: { assessment: assessment({ proposal }) } })).toContain('R32');
    expect(ids('finishAssessment', { draft: { assessment: assessment({ legalGroups: [group('§ 83')] }) } })).toContain('R32');
    expect(ids('finishAssessment', { request: { asked: { services: [], paragraphs: ['§ 83'] } }, draft: { assessment: assessment() } })).toContain('R32');
    expect(ids('finishAssessment', { draft: { assessment: assessment() } })).not.toContain('R32');
  });
});

test.each(['askInformation', 'finishAssessment', 'finishPlan', 'decide', 'send', 'order', 'answer', 'followUp'] as const)('a step "%s" that does not say what it is about passes none of its rules', (at) => {
  const asked = ruleTable.filter((r) => r.at.includes(at) && !r.paragraphs).map((r) => r.id);
  expect(asked.length).toBeGreaterThan(0);
  expect(ids(at, {}).sort()).toEqual(asked.sort());
});

describe('passing', () => {
  const block = { id: 'R13', level: 'block' as const, items: ['f'] };
  const warning = { id: 'R48', level: 'warn' as const };
  const info = { id: 'R46', level: 'info' as const };
  test('the hardest is told first', () => {
    const levels = missingAt('decide', subjectOf({ draft: { decision: rejection({ hearingNotNeeded: undefined, individual: undefined }) } })).map((m) => m.level);
    expect(levels).toEqual([...levels].sort((a, b) => ['block', 'warn', 'info'].indexOf(a) - ['block', 'warn', 'info'].indexOf(b)));
    expect(levels[0]).toBe('block');
    expect(levels.at(-1)).toBe('warn');
  });
  test('a block never passes, whatever reason is given', () => {
    expect(pass([block, warning], { R13: 'please', R48: 'known' }, '2026-03-02', 't')).toEqual({
      ok: false, refusal: { code: 'gateBlocked', details: { gates: ['R13', 'R48'], missing: [{ id: 'R13', level: 'block', items: ['f'] }, { id: 'R48', level: 'warn', items: [] }] } },
    });
  });
  test('a warning needs a reason that says something', () => {
    const unsaid: (Record<string, string> | undefined)[] = [undefined, {}, { R48: '  ' }, { R30: 'another rule' }];
    for (const reasons of unsaid) {
      expect(pass([warning, info], reasons, '2026-03-02', 't')).toEqual({ ok: false, refusal: { code: 'gateNeedsReason', details: { gates: ['R48'], missing: [{ id: 'R48', level: 'warn', items: [] }] } } });
    }
  });
  test('each warning that is passed is kept with its reason; information only tells', () => {
    const kept = [event('gateOverridden', '2026-03-02', { gate: 'R48', reason: 'known', threadId: 't' })];
    expect(pass([warning, info], { R48: 'known', R46: 'seen' }, '2026-03-02', 't')).toEqual({ ok: true, events: kept });
    expect(pass([info], undefined, '2026-03-02', 't')).toEqual({ ok: true, events: [] });
  });
  test('what two moments ask alike is asked once', () => {
    const { state, thread, draft, context } = subjectOf({ draft: { decision: rejection({ guidance: undefined, sent: { channel: 'letter', on: '2026-03-02', receivedOn: '2026-03-10', appealBy: '2026-04-07' } }) } });
    const outcome = passGates(['decide', 'send'], state, thread, draft, {}, context as never);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'gateBlocked', details: { gates: ['R07', 'R17'] } } });
  });
  test('the events of a step follow those of its warnings', () => {
    const moved = event('caseClosed', '2026-03-02', { reason: 'x' });
    const kept = event('gateOverridden', '2026-03-02', { gate: 'R48', reason: 'known', threadId: 't' });
    expect(through({ ok: true, events: [kept] }, moved)).toEqual({ ok: true, events: [kept, moved] });
    const refusal = { ok: false as const, refusal: { code: 'gateBlocked' as const } };
    expect(through(refusal, moved)).toBe(refusal);
  });
});

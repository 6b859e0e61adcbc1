/** What is known about the citizen: themes, subthemes, unfavourable facts and the finished assessment, in the words of the field. */
import { assessmentOf } from '#domain/case';
import { isTheme, isThemeIn } from '#domain/commands/assessment/theme';
import { concept, concepts, type FfbConcept } from '#domain/ffb/index';
import { byCode } from '#domain/ffb/tree';
import { ratingHelp } from '#domain/ratingHelp';
import type { Informer } from '#domain/areas/assessment';
import type { Stage } from '#domain/case';
import type { InputOf } from '#domain/commands/index';
import { activity, assessed, assessment, colleague, head, informed, lead, opened, otherProvider, otherSubtheme, provider, reasons, service, stranger, targetGroup, type Life } from './lives';
import { code, details, helpedAndEnded, helpGiven, helpOrdered, withdrawn } from './openingLives';

const themes = concepts.filter((c) => isTheme(c.code));
const [theme] = themes;
const surroundings = concepts.find((c) => c.term === 'Omgivelser')!;
const subthemeOf = (parent: string) => concepts.find((c) => c.parent === parent && c.selectable)!;

describe('the themes of the classification', () => {
  test('are eleven: four, six and one below the three categories', () => {
    expect(themes.map((t) => t.term).sort()).toEqual([
      'Egenomsorg', 'Fysiske funktioner', 'Kommunikation', 'Mentale funktioner', 'Mobilitet', 'Omgivelser', 'Praktiske opgaver', 'Relationer', 'Samfundsliv', 'Sociale forhold', 'Sundhedsforhold',
    ]);
  });
  test('a subtheme, a category, another list and an unknown code are none', () => {
    for (const other of [activity[0]!, otherSubtheme, service, targetGroup, theme!.parent!, 'x', '']) expect(isTheme(other)).toBe(false);
    // Services are grouped three deep as well.
    expect(concepts.filter((c) => c.kind !== 'condition' && isTheme(c.code))).toEqual([]);
  });
  test('one that the classification has given up takes no new notes', () => {
    const later = byCode<FfbConcept>(concepts.map((c) => (c.code === theme!.code ? { ...c, retired: '20270101' } : c)));
    expect(isThemeIn(later, theme!.code)).toBe(false);
    expect(isThemeIn(later, themes[1]!.code)).toBe(true);
  });
});

describe('how a subtheme is described or rated', () => {
  const helpFor = (code: string) => ratingHelp(code, (below) => concept(below)?.parent);
  test('a level counts medicine and aids in, and help from others out; a description leaves all of it out', () => {
    for (const subtheme of activity) expect(helpFor(subtheme)).toEqual(helpFor(activity[0]!));
    expect(helpFor(activity[0]!)!.en).toMatch(/with medicine and aids, but without the support/);
    expect(helpFor(activity[0]!)!.da).toMatch(/med medicin og hjælpemidler, men uden den støtte/);
    const functioning = subthemeOf(concepts.find((c) => c.term === 'Sundhedsforhold')!.code);
    expect(helpFor(functioning.code)!.en).toMatch(/no help, medicine or aids at all/);
    expect(helpFor(functioning.code)!.da).toMatch(/helt uden hjælp, medicin og hjælpemidler/);
  });
  test('the method says nothing of the surroundings, nor of what is no subtheme', () => {
    for (const none of [subthemeOf(surroundings.code).code, service, 'x', theme!.parent!]) expect(helpFor(none)).toBeUndefined();
  });
});

describe('notes on a theme', () => {
  const note = (informer: Informer, text: string) => ({ theme: theme!.code, informer, text });
  test("keep the citizen's, others' and the caseworker's view apart, and are only added to", () => {
    const life = informed();
    for (const informer of ['citizen', 'others', 'provider', 'caseworker'] as const) life.do('recordThemeNote', note(informer, `${informer} says`));
    const before = life.now.themeNotes;
    life.today = '2026-01-06';
    life.do('recordThemeNote', note('citizen', 'and more'));
    expect(life.now.themeNotes.slice(0, 4)).toEqual(before);
    expect(life.now.themeNotes.map((n) => [n.informer, n.text, n.recordedOn])).toEqual([
      ['citizen', 'citizen says', '2026-01-05'], ['others', 'others says', '2026-01-05'], ['provider', 'provider says', '2026-01-05'], ['caseworker', 'caseworker says', '2026-01-05'], ['citizen', 'and more', '2026-01-06'],
    ]);
    expect(life.now.themeNotes[0]).toMatchObject({ theme: theme!.code, threadId: life.thread.threadId, by: 'owner' });
    expect(new Set(life.now.themeNotes.map((n) => n.noteId)).size).toBe(5);
  });
  test('name a theme', () => {
    const outcome = informed().try('recordThemeNote', { ...note('citizen', 'x'), theme: activity[0]! });
    expect([code(outcome), details(outcome)]).toEqual(['codeNotSelectable', { codes: [activity[0]] }]);
  });
});

describe('a subtheme', () => {
  const rated = { code: activity[0]!, level: 3 as const, text: 'needs help each morning' };

  test('under Aktivitet og deltagelse is assessed with a level and a short text', () => {
    const life = informed().do('assessCondition', { ...rated, resource: 'likes company' });
    expect(life.now.conditions).toMatchObject([{ code: activity[0], level: 3, text: 'needs help each morning', resource: 'likes company', status: 'active', verification: 'confirmed', recordedOn: '2026-01-05', assertedOn: '2026-01-05' }]);
    expect(life.events.at(-1)).toMatchObject({ data: { by: 'owner' } });
    expect(informed().do('assessCondition', { ...rated, level: null }).now.conditions[0]).toMatchObject({ level: null });
    expect(informed().do('assessCondition', { ...rated, level: 0 }).now.conditions[0]).toMatchObject({ level: 0 });
  });

  test('elsewhere never has a level, and needs no text', () => {
    const life = informed().do('assessCondition', { code: otherSubtheme });
    expect(life.now.conditions).toMatchObject([{ code: otherSubtheme, verification: 'confirmed' }]);
    expect(life.now.conditions[0]!.level).toBeUndefined();
  });

  test.each<[string, Partial<InputOf<'assessCondition'>>, string, object]>([
    ['no level where one is due', { level: undefined }, 'goalRule', { rule: 'condition-1', codes: [activity[0]] }],
    ['a level where there is none', { code: otherSubtheme }, 'goalRule', { rule: 'condition-1', codes: [otherSubtheme] }],
    ['"not assessed" where there is no level', { code: otherSubtheme, level: null }, 'goalRule', { rule: 'condition-1', codes: [otherSubtheme] }],
    ['a level without a text', { text: undefined }, 'fieldsMissing', { fields: ['text'] }],
    ['a theme', { code: theme!.code }, 'codeNotSelectable', { codes: [theme!.code] }],
    ['a service', { code: service }, 'codeNotSelectable', { codes: [service] }],
    ['one set aside that nobody wrote about', { status: 'inactive' }, 'recordUnknown', { kind: 'condition' }],
  ])('%s is refused', (_what, change, expected, told) => {
    const outcome = informed().try('assessCondition', { ...rated, ...change });
    expect([code(outcome), details(outcome)]).toEqual([expected, told]);
  });

  test('keeps its record over time, and is asserted again', () => {
    const life = informed().do('assessCondition', { ...rated, resource: 'likes company' });
    const [first] = life.now.conditions;
    life.today = '2026-01-20';
    life.do('assessCondition', { ...rated, level: 2, text: 'better' });
    expect(life.now.conditions).toMatchObject([{ conditionId: first!.conditionId, level: 2, text: 'better', resource: 'likes company', recordedOn: '2026-01-05', assertedOn: '2026-01-20' }]);
    expect(code(life.try('assessCondition', { code: rated.code, text: 'x' }))).toBe('goalRule');
    expect(code(life.try('assessCondition', { code: rated.code, level: 1 }))).toBe('fieldsMissing');
  });

  test('that no longer matters is set inactive, keeps what was said, and may come back', () => {
    const life = informed().do('assessCondition', rated).do('assessCondition', { code: otherSubtheme, text: 'quiet' });
    life.do('assessCondition', { code: rated.code, status: 'inactive' }).do('assessCondition', { code: otherSubtheme, status: 'inactive', text: 'moved' });
    expect(life.now.conditions).toMatchObject([{ level: 3, text: 'needs help each morning', status: 'inactive' }, { text: 'moved', status: 'inactive' }]);
    expect(life.now.conditions[1]!.level).toBeUndefined();
    life.do('recordAssessment', { ...assessment, conditions: undefined });
    expect(life.now.assessments[0]!.conditions).toEqual([]);
    life.do('advance', { to: 'assessment', reason: 'x' }).do('assessCondition', { ...rated, level: 4 });
    expect(life.now.conditions[0]).toMatchObject({ level: 4, status: 'active' });
  });

  test('that a provider wrote about and that does not matter is set aside with a word, and counts as not assessed', () => {
    const life = informed().do('noteCondition', { code: rated.code, informer: 'provider', text: 'seen' });
    expect(code(life.try('assessCondition', { code: rated.code, status: 'inactive' }))).toBe('fieldsMissing');
    life.do('assessCondition', { code: rated.code, status: 'inactive', text: 'a passing thing' });
    expect(life.now.conditions).toMatchObject([{ level: null, status: 'inactive', verification: 'confirmed', notes: [{ text: 'seen' }] }]);
    const levelled = informed().do('noteCondition', { code: rated.code, informer: 'provider', text: 'seen' }).do('assessCondition', { code: rated.code, status: 'inactive', text: 'x', level: 1 });
    expect(levelled.now.conditions[0]).toMatchObject({ level: 1 });
  });

  test('is rated while the citizen is assessed and while help is given; not under what was built on it', () => {
    const at = (life: Life, stage: Stage) => {
      life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage })) };
      return life.try('assessCondition', rated);
    };
    for (const stage of ['information', 'assessment', 'order'] as const) expect(code(at(informed(), stage))).toBe('ok');
    for (const stage of ['request', 'opening', 'recommendation', 'plan', 'negotiation', 'decision'] as const) {
      expect([code(at(informed(), stage)), details(at(informed(), stage))]).toEqual(['phaseForbids', { from: stage, to: 'assessment' }]);
    }
  });
});

describe('notes on a subtheme', () => {
  const note = { code: activity[0]!, informer: 'others' as const, text: 'the sister says' };
  test('are kept by informer, and alone they are no assessment', () => {
    const life = informed().do('noteCondition', note);
    life.today = '2026-01-06';
    life.do('noteCondition', { ...note, informer: 'caseworker', text: 'I see' });
    expect(life.now.conditions).toMatchObject([{ code: activity[0], status: 'active', verification: 'unconfirmed', recordedOn: '2026-01-05', assertedOn: '2026-01-06' }]);
    expect(life.now.conditions[0]!.notes).toEqual([{ informer: 'others', text: 'the sister says', by: 'owner', on: '2026-01-05' }, { informer: 'caseworker', text: 'I see', by: 'owner', on: '2026-01-06' }]);
    expect(life.now.conditions[0]!.level).toBeUndefined();
  });
  test('stay with the subtheme when it is assessed; an assessed one stays assessed', () => {
    const life = informed().do('noteCondition', note).do('assessCondition', { code: note.code, level: 2, text: 'x' }).do('noteCondition', note);
    expect(life.now.conditions).toMatchObject([{ level: 2, verification: 'confirmed' }]);
    expect(life.now.conditions[0]!.notes).toHaveLength(2);
  });
  test('name a subtheme', () => {
    expect(details(informed().try('noteCondition', { ...note, code: theme!.code }))).toEqual({ codes: [theme!.code] });
  });
});

describe("a provider's observation", () => {
  const seen = (life: Life, more: Partial<InputOf<'observeCondition'>> = {}) => ({ orderId: life.now.orders[0]!.orderId, code: activity[5]!, text: 'eats alone', ...more });
  test('carries no level, and is unconfirmed until the authority assesses it', () => {
    const life = helpGiven();
    life.do('observeCondition', seen(life), provider);
    const condition = life.now.conditions.find((c) => c.code === activity[5])!;
    expect(condition).toMatchObject({ verification: 'unconfirmed', status: 'active', notes: [{ informer: 'provider', text: 'eats alone', by: 'provider', on: '2026-01-05', orderId: life.now.orders[0]!.orderId }] });
    expect(condition.level).toBeUndefined();
    life.do('assessCondition', { code: activity[5]!, level: 1, text: 'seen too' });
    expect(life.now.conditions.find((c) => c.code === activity[5])).toMatchObject({ conditionId: condition.conditionId, verification: 'confirmed', level: 1, notes: [{ text: 'eats alone' }] });
  });
  test('on a known subtheme leaves its level as it is', () => {
    const life = helpGiven();
    life.do('observeCondition', seen(life, { code: activity[0]! }), provider);
    expect(life.now.conditions.find((c) => c.code === activity[0])).toMatchObject({ level: 3, verification: 'confirmed', notes: [{ informer: 'provider' }] });
    expect(life.now.conditions.filter((c) => c.code === activity[0])).toHaveLength(1);
  });
  test('is for the unit that the order lies with, as long as it lies there', () => {
    const life = helpGiven();
    expect(code(life.try('observeCondition', seen(life, { orderId: 'x' }), provider))).toBe('orderUnknown');
    for (const actor of [otherProvider, colleague, lead, stranger]) expect(code(life.try('observeCondition', seen(life), actor))).toBe('notAllowed');
    life.state = { ...life.now, orders: [...life.now.orders, { ...life.now.orders[0]!, orderId: 'theirs', provider: 'unit-b' }] };
    expect(code(life.try('observeCondition', seen(life, { orderId: 'theirs' }), provider))).toBe('notAllowed');
    expect(code(life.try('observeCondition', seen(life, { code: service }), provider))).toBe('codeNotSelectable');
    expect(code(helpOrdered().try('observeCondition', seen(life, { orderId: 'x' }), provider))).toBe('orderUnknown');
    const over = helpedAndEnded();
    expect([code(over.try('observeCondition', seen(over), provider)), details(over.try('observeCondition', seen(over), provider))]).toEqual(['stepNotOpen', { state: 'ended' }]);
  });
});

describe('facts that speak against the citizen', () => {
  const fact = { text: 'seen at work', source: 'a neighbour', essential: true, knownToCitizen: false };
  test('are noted for the hearing, and may become known otherwise, with a word on how', () => {
    const life = informed().do('noteFact', fact).do('noteFact', { ...fact, text: 'other', essential: false });
    const [first, second] = life.now.unfavourableFacts;
    expect(first).toMatchObject({ ...fact, threadId: life.thread.threadId, by: 'owner', recordedOn: '2026-01-05' });
    life.today = '2026-01-07';
    life.do('markFactKnown', { factId: first!.factId, how: 'told at the meeting' });
    expect(life.now.unfavourableFacts).toMatchObject([{ text: 'seen at work', knownToCitizen: true, madeKnown: { how: 'told at the meeting', on: '2026-01-07', by: 'owner' }, assertedOn: '2026-01-07' }, { knownToCitizen: false }]);
    expect(life.now.unfavourableFacts[1]).toEqual(second);
  });
  test('become known once', () => {
    const life = informed().do('noteFact', { ...fact, knownToCitizen: true });
    const outcome = life.try('markFactKnown', { factId: life.now.unfavourableFacts[0]!.factId, how: 'x' });
    expect([code(outcome), details(outcome)]).toEqual(['stepNotOpen', { state: 'known' }]);
    expect(details(life.try('markFactKnown', { factId: 'x', how: 'x' }))).toEqual({ kind: 'fact' });
  });
});

describe.each([
  ['recordThemeNote', { theme: theme!.code, informer: 'citizen' as const, text: 'x' }],
  ['assessCondition', { code: otherSubtheme }],
  ['noteCondition', { code: otherSubtheme, informer: 'citizen' as const, text: 'x' }],
  ['noteFact', { text: 'x', source: 'x', essential: true, knownToCitizen: false }],
] as const)('%s', (verb, input) => {
  const act = (life: Life, more: object = {}) => life.try(verb, { ...input, ...more } as never);
  test('belongs to a thread that is open', () => {
    const life = informed();
    expect(details(act(life, { threadId: 'x' }))).toEqual({ kind: 'thread' });
    expect([code(act(withdrawn(life))), details(act(life))]).toEqual(['stepNotOpen', { state: 'closed' }]);
  });
  test('is for whoever carries the case', () => {
    for (const actor of [colleague, lead, head, provider, stranger]) expect(code(informed().try(verb, input as never, actor))).toBe('notAllowed');
  });
});

describe('the finished assessment', () => {
  test('is locked and dated, and moves the thread by its own two steps', () => {
    const life = informed().do('recordAssessment', { ...assessment, overall: 'whole', supportNeedText: 'often', resources: 'humour', perspective: 'at home' });
    expect(life.now.assessments).toMatchObject([{ no: 1, threadId: life.thread.threadId, supportNeed: 2, overall: 'whole', supportNeedText: 'often', resources: 'humour', perspective: 'at home', by: 'owner', on: '2026-01-05', legalGroups: [] }]);
    expect(life.events.filter((e) => e.type === 'threadMoved').slice(-2).map((e) => e.data)).toEqual([
      { threadId: life.thread.threadId, from: 'information', to: 'assessment' }, { threadId: life.thread.threadId, from: 'assessment', to: 'recommendation' },
    ]);
    const later = informed().do('advance', { to: 'assessment', reasons }).do('recordAssessment', assessment);
    expect(later.commits.at(-1)!.events.filter((e) => e.type === 'threadMoved')).toHaveLength(1);
    expect(later.thread.stage).toBe('recommendation');
  });

  test('is made from the information or the assessment, in a thread of the case', () => {
    const early = opened().try('recordAssessment', assessment);
    expect([code(early), details(early)]).toEqual(['phaseForbids', { from: 'opening', to: 'recommendation' }]);
    expect(code(assessed().try('recordAssessment', assessment))).toBe('phaseForbids');
    expect(code(withdrawn(informed()).try('recordAssessment', assessment))).toBe('phaseForbids');
    expect(details(informed().try('recordAssessment', { ...assessment, threadId: 'x' }))).toEqual({ kind: 'thread' });
    for (const actor of [colleague, lead, provider, stranger]) expect(code(informed().try('recordAssessment', assessment, actor))).toBe('notAllowed');
  });

  test.each<[string, Partial<InputOf<'recordAssessment'>>, string, object | undefined]>([
    ['no primary target group', { targetGroups: [{ code: targetGroup, rank: 2 }] }, 'onePrimaryTargetGroup', undefined],
    ['two primary target groups', { targetGroups: concepts.filter((c) => c.kind === 'targetGroup' && c.selectable).slice(0, 2).map((c) => ({ code: c.code, rank: 1 as const })) }, 'onePrimaryTargetGroup', undefined],
    ['a target group twice', { targetGroups: [{ code: targetGroup, rank: 1 }, { code: targetGroup, rank: 2 }] }, 'valueNotPossible', { fields: ['targetGroups'] }],
    ['a subtheme twice', { conditions: [{ code: activity[0]!, level: 1 }, { code: activity[0]!, level: 2 }] }, 'valueNotPossible', { fields: ['conditions'] }],
    ['a service as target group', { targetGroups: [{ code: service, rank: 1 }] }, 'codeNotSelectable', { codes: [service] }],
    ['a theme as subtheme', { conditions: [{ code: theme!.code }] }, 'codeNotSelectable', { codes: [theme!.code] }],
    ['a subtheme as target group', { targetGroups: [{ code: activity[0]!, rank: 1 }] }, 'codeNotSelectable', { codes: [activity[0]] }],
    ['a level missing', { conditions: [{ code: activity[0]! }] }, 'goalRule', { rule: 'condition-1', codes: [activity[0]] }],
    ['a level too many', { conditions: [{ code: activity[1]!, level: 1 }, { code: otherSubtheme, level: 1 }] }, 'goalRule', { rule: 'condition-1', codes: [otherSubtheme] }],
    ['a proposal with what is no service', { proposal: { services: [targetGroup], paragraphs: ['§ 85'], support: [] } }, 'codeNotSelectable', { codes: [targetGroup] }],
    ['a proposal at what is no provider type', { proposal: { services: [service], providerType: service, paragraphs: ['§ 85'], support: [] } }, 'codeNotSelectable', { codes: [service] }],
    ['support for a service that is not proposed', { proposal: { services: [service], paragraphs: ['§ 85'], support: [{ service: targetGroup, subthemes: [theme!.code] }] } }, 'codeNotSelectable', { codes: [targetGroup, theme!.code] }],
    ['a proposal that ends before it begins', { proposal: { services: [service], paragraphs: ['§ 85'], support: [], from: '2026-02-02', to: '2026-02-01' } }, 'dateNotPossible', { field: 'to' }],
  ])('%s is refused', (_what, change, expected, told) => {
    const outcome = informed().try('recordAssessment', { ...assessment, ...change });
    expect([code(outcome), details(outcome)]).toEqual([expected, told]);
  });

  test('may carry a proposal, for one day or with no end', () => {
    const providerType = concepts.find((c) => c.kind === 'providerType' && c.selectable)!.code;
    const proposal = { services: [service], paragraphs: ['§ 85'], providerType, support: [{ service, subthemes: [activity[0]!] }], from: '2026-02-01', to: '2026-02-01' };
    const inGroup = [{ paragraph: '§ 85', inGroup: true, reasons: 'x', evidence: 'x' }];
    expect(informed().do('recordAssessment', { ...assessment, proposal, legalGroups: inGroup }).now.assessments[0]!.proposal).toEqual(proposal);
    for (const period of [{ from: undefined }, { to: undefined }]) expect(code(informed().try('recordAssessment', { ...assessment, proposal: { ...proposal, ...period }, legalGroups: inGroup }))).toBe('ok');
  });

  test('takes the subthemes as they stand, when none are named: active and assessed ones only', () => {
    const life = informed().do('assessCondition', { code: activity[0]!, level: 3, text: 'x' }).do('assessCondition', { code: activity[1]!, level: null, text: 'x' }).do('assessCondition', { code: otherSubtheme })
      .do('assessCondition', { code: activity[2]!, level: 1, text: 'x' }).do('assessCondition', { code: activity[2]!, status: 'inactive' }).do('noteCondition', { code: activity[3]!, informer: 'citizen', text: 'x' });
    const ids = life.now.conditions.map((c) => c.conditionId);
    life.do('recordAssessment', { ...assessment, conditions: undefined });
    expect(life.now.assessments[0]!.conditions).toEqual([{ conditionId: ids[0], code: activity[0], level: 3 }, { conditionId: ids[1], code: activity[1], level: null }, { conditionId: ids[2], code: otherSubtheme }]);
    expect(life.now.conditions.find((c) => c.code === activity[3])).toMatchObject({ verification: 'unconfirmed' });
  });

  test('confirms what it names, and target groups and subthemes keep their ids from one to the next', () => {
    const life = informed().do('noteCondition', { code: activity[0]!, informer: 'citizen', text: 'x' });
    const { conditionId } = life.now.conditions[0]!;
    life.do('recordAssessment', assessment);
    const [first] = life.now.assessments;
    expect(first!.conditions[0]!.conditionId).toBe(conditionId);
    expect(life.now.conditions).toMatchObject([{ conditionId, level: 3, verification: 'confirmed' }, { code: otherSubtheme, verification: 'confirmed' }]);
    life.today = '2026-02-01';
    const second = concepts.filter((c) => c.kind === 'targetGroup' && c.selectable)[1]!.code;
    life.do('advance', { to: 'information', reason: 'more' }).do('recordAssessment', { ...assessment, targetGroups: [{ code: second, rank: 1 }, { code: targetGroup, rank: 2 }] });
    const [, again] = life.now.assessments;
    expect(again!.conditions.map((c) => c.conditionId)).toEqual(first!.conditions.map((c) => c.conditionId));
    expect(again!.targetGroups[1]).toEqual({ code: targetGroup, rank: 2, targetGroupId: first!.targetGroups[0]!.targetGroupId });
    expect(again!.targetGroups[0]!.targetGroupId).not.toBe(first!.targetGroups[0]!.targetGroupId);
    expect(life.now.conditions.map((c) => [c.recordedOn, c.assertedOn])).toEqual([['2026-01-05', '2026-02-01'], ['2026-01-05', '2026-02-01']]);
    expect(assessmentOf(life.now, life.thread.threadId)).toBe(again);
  });

  test('"not assessed" and no need at all are two things', () => {
    expect(informed().do('recordAssessment', { ...assessment, supportNeed: 0 }).now.assessments[0]!.supportNeed).toBe(0);
    expect(informed().do('recordAssessment', { ...assessment, supportNeed: null }).now.assessments[0]!.supportNeed).toBeNull();
  });
});

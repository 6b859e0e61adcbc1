/** Talks about need, intervention and rate: the need is fixed before the price is talked about, and somebody else approves. */
import { act } from '#domain/act';
import { isUndoable } from '#domain/undoable';
import { negotiationCommands } from '#contract/commands/negotiation';
import { activity, assessed, assessment, context, cover, head, informed, lead, negotiator, opened as openedCase, otherSubtheme, owner, provider, reasons, colleague, service, targetGroup, type Life } from './lives';
import {
  agreed, agreement, approve, assessedAgain, candidate, codeOf, dayRate, listed, locked, matched, needId, offer, opened, profile, profiled, refusalOf, round, settingsWith, subtheme, talked, talks, talksId,
} from './negotiationLives';

const byCaseworker = settingsWith({ who: 'caseworker' });
const stateOf = (life: Life) => refusalOf(life.try('openNegotiation', { negotiator: 'negotiator', reasons }));

describe('the need (B) before the talks', () => {
  test('takes its support need from the newest assessment, and a new version follows while it is not locked', () => {
    const life = profiled();
    expect(life.now.needs[0]).toMatchObject({ version: 1, supportNeed: 2, threadId: life.thread.threadId, assessmentId: life.now.assessments[0]!.assessmentId, hoursPerWeek: 28, by: 'owner' });
    life.do('profileNeed', { ...profile, hoursPerWeek: 20 });
    expect(life.now.needs.map((n) => [n.version, n.hoursPerWeek])).toEqual([[1, 28], [2, 20]]);
  });
  test('needs an assessment that has rated the support need', () => {
    expect(refusalOf(informed().try('profileNeed', profile))).toEqual({ code: 'stepNotOpen', details: { state: 'notAssessed' } });
    const unrated = assessed();
    unrated.state = { ...unrated.now, assessments: unrated.now.assessments.map((a) => ({ ...a, supportNeed: null })) };
    expect(refusalOf(unrated.try('profileNeed', profile))).toEqual({ code: 'fieldsMissing', details: { fields: ['supportNeed'] } });
  });
  test('is about subthemes that were assessed', () => {
    const life = assessed();
    expect(refusalOf(life.try('profileNeed', { ...profile, subthemes: [targetGroup] }))).toEqual({ code: 'codeNotSelectable', details: { codes: [targetGroup] } });
    expect(refusalOf(life.try('profileNeed', { ...profile, subthemes: [activity[5]!] }))).toEqual({ code: 'valueNotPossible', details: { fields: ['subthemes'] } });
    expect(life.try('profileNeed', { ...profile, subthemes: [subtheme, otherSubtheme] }).ok).toBe(true);
  });
  test('belongs to a request that is known and not closed', () => {
    const life = assessed();
    expect(refusalOf(life.try('profileNeed', { ...profile, threadId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'thread' } });
    life.do('profileNeed', profile);
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' as const })) };
    expect(refusalOf(life.try('profileNeed', profile))).toEqual({ code: 'phaseForbids', details: { from: 'closed', to: 'negotiation' } });
    expect(refusalOf(life.try('lockNeed', { needId: needId(life) }))).toEqual({ code: 'phaseForbids', details: { from: 'closed', to: 'negotiation' } });
  });
  test('is locked once, in its newest version, with a size, by whoever carries the case', () => {
    const life = profiled();
    const first = needId(life);
    expect(codeOf(life.try('lockNeed', { needId: first }, negotiator))).toBe('notAllowed');
    expect(refusalOf(life.try('lockNeed', { needId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'need' } });
    life.do('profileNeed', { cover: 'none', subthemes: [subtheme], content: 'x' });
    expect(refusalOf(life.try('lockNeed', { needId: first }))).toEqual({ code: 'stepNotOpen', details: { state: 'superseded' } });
    expect(refusalOf(life.try('lockNeed', { needId: needId(life) }))).toEqual({ code: 'fieldsMissing', details: { fields: ['hoursPerWeek'] } });
    life.do('profileNeed', profile).do('lockNeed', { needId: needId(life) });
    expect(life.now.needs.map((n) => n.locked)).toEqual([undefined, undefined, { on: life.today, by: 'owner' }]);
    expect(refusalOf(life.try('lockNeed', { needId: needId(life) }))).toEqual({ code: 'stepNotOpen', details: { state: 'locked' } });
  });
  test('is not locked, nor talked about, after a newer assessment has taken its place', () => {
    const life = assessedAgain(profiled());
    expect(refusalOf(life.try('lockNeed', { needId: needId(life) }))).toEqual({ code: 'stepNotOpen', details: { state: 'newerAssessment' } });
    expect(stateOf(assessedAgain(locked()))).toEqual({ code: 'stepNotOpen', details: { state: 'newerAssessment' } });
  });
  test('a locked need that nobody talks about yet may still be described anew', () => {
    expect(locked().do('profileNeed', { ...profile, hoursPerWeek: 10 }).now.needs.at(-1)).toMatchObject({ version: 2, hoursPerWeek: 10 });
  });
  test('stands still while talks are open, also when it would grow', () => {
    const life = opened();
    expect(codeOf(life.try('profileNeed', profile))).toBe('needLocked');
    expect(codeOf(life.try('profileNeed', { ...profile, hoursPerWeek: 40 }))).toBe('needLocked');
  });
  test('after talks only a newer assessment makes it smaller; it may grow', () => {
    const life = opened();
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'noMatch', explanation: 'too dear' }, negotiator);
    expect(codeOf(life.try('profileNeed', { ...profile, hoursPerWeek: 27 }))).toBe('needLocked');
    life.do('profileNeed', { ...profile, hoursPerWeek: 29, cover: 'allDay' });
    assessedAgain(life, 1).do('profileNeed', { ...profile, hoursPerWeek: 10, cover: 'none' });
    expect(life.now.needs.at(-1)).toMatchObject({ supportNeed: 1, hoursPerWeek: 10, version: 3 });
  });
  test('of another request says nothing about this one', () => {
    const life = opened();
    const other = life.now.threads[0]!;
    life.state = { ...life.now, threads: [...life.now.threads, { ...other, threadId: 'second', no: 2, stage: 'recommendation' }] };
    expect(life.do('profileNeed', { ...profile, threadId: 'second', hoursPerWeek: 1 }).now.needs.at(-1)).toMatchObject({ threadId: 'second', version: 1 });
    life.do('lockNeed', { needId: needId(life) });
    expect(life.events.at(-1)!.data).toMatchObject({ takenUpBy: [] });
    life.do('openNegotiation', { threadId: 'second', negotiator: 'negotiator', reasons });
    expect(life.now.negotiations.map((n) => n.threadId)).toEqual([other.threadId, 'second']);
  });
  test('of a newer assessment is locked anew, and the open talks go on about it', () => {
    const life = talked();
    const id = talksId(life);
    assessedAgain(life).do('profileNeed', { ...profile, hoursPerWeek: 35 });
    expect(refusalOf(life.try('holdRound', round(life), negotiator))).toEqual({ code: 'stepNotOpen', details: { state: 'newerAssessment' } });
    life.do('profileNeed', { ...profile, hoursPerWeek: 36 });
    life.do('lockNeed', { needId: needId(life) });
    expect(life.now.negotiations.find((n) => n.negotiationId === id)!.needId).toBe(needId(life));
    expect(codeOf(life.try('profileNeed', profile))).toBe('needLocked');
    expect(life.try('holdRound', round(life), negotiator).ok).toBe(true);
  });
  test('ended talks stay about the need that they were about', () => {
    const life = opened();
    const before = needId(life);
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'noMatch', explanation: 'x' }, negotiator).do('profileNeed', profile);
    life.do('lockNeed', { needId: needId(life) });
    expect([talks(life).needId, needId(life) === before]).toEqual([before, false]);
  });
});

describe('opening talks', () => {
  test('gives them a number and a negotiator and moves the request there', () => {
    const life = opened();
    expect(talks(life)).toMatchObject({ negotiationNo: 'S-2026-0001-F1', negotiator: 'negotiator', needId: needId(life), candidates: [], rounds: [] });
    expect(life.thread.stage).toBe('negotiation');
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'overtaken', explanation: 'acute' }, negotiator).do('openNegotiation', { negotiator: 'negotiator' });
    expect(talks(life).negotiationNo).toBe('S-2026-0001-F2');
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['negotiationOpened']);
    life.do('listCandidate', candidate(life), negotiator);
    expect(life.now.negotiations.map((n) => [n.candidates.length, n.outcome?.outcome])).toEqual([[0, 'overtaken'], [1, undefined]]);
  });
  test('a negotiator does not open them', () => expect(codeOf(locked().try('openNegotiation', { negotiator: 'negotiator', reasons }, negotiator))).toBe('notAllowed'));
  test('needs a need that is locked', () => {
    const expected = { code: 'stepNotOpen', details: { state: 'needNotLocked' } };
    expect(stateOf(assessed())).toEqual(expected);
    expect(stateOf(profiled())).toEqual(expected);
    expect(stateOf(locked().do('profileNeed', profile))).toEqual(expected);
  });
  test('there is one at a time in a request', () => expect(stateOf(opened())).toEqual({ code: 'stepNotOpen', details: { state: 'negotiationOpen' } }));
  test('a request that is unknown, or stands where no talks follow, has none', () => {
    const life = locked();
    expect(refusalOf(life.try('openNegotiation', { threadId: 'x', negotiator: 'negotiator' }))).toEqual({ code: 'recordUnknown', details: { kind: 'thread' } });
    life.do('advance', { to: 'assessment', reason: 'gap' });
    expect(stateOf(life)).toEqual({ code: 'phaseForbids', details: { from: 'assessment', to: 'negotiation' } });
  });
  test('a municipality without talks has none, wherever the request stands, and one with framework agreements only calls off', () => {
    expect(stateOf(locked(settingsWith({ mode: 'off' })))).toEqual({ code: 'phaseForbids', details: { from: 'recommendation', to: 'negotiation' } });
    const there = opened();
    there.settings = settingsWith({ mode: 'off' });
    expect(stateOf(there)).toEqual({ code: 'phaseForbids', details: { from: 'negotiation', to: 'negotiation' } });
    expect(stateOf(locked(settingsWith({ who: 'frameworkOnly' })))).toEqual({ code: 'stepNotOpen', details: { state: 'frameworkOnly' } });
  });
  test('from an order the way back to talks needs a reason', () => {
    const life = locked();
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'order' as const })) };
    expect(stateOf(life)).toEqual({ code: 'reasonMissing', details: { from: 'order', to: 'negotiation' } });
    life.do('openNegotiation', { negotiator: 'negotiator', reason: 'the rate is raised', reasons });
    expect(life.events.at(-1)).toMatchObject({ type: 'threadMoved', data: { from: 'order', to: 'negotiation', reason: 'the rate is raised', back: true } });
  });
  test('a forward step is no step back', () => expect(opened().events.at(-1)).toMatchObject({ type: 'threadMoved', data: expect.not.objectContaining({ back: true }) }));
  test('where caseworkers negotiate, whoever opens the talks holds them, or another caseworker', () => {
    expect(talks(locked(byCaseworker).do('openNegotiation', { reasons })).negotiator).toBe('owner');
    expect(talks(locked(byCaseworker).do('openNegotiation', { negotiator: 'colleague', reasons })).negotiator).toBe('colleague');
    expect(refusalOf(locked(byCaseworker).try('openNegotiation', { negotiator: 'negotiator', reasons }))).toEqual({ code: 'valueNotPossible', details: { fields: ['negotiator'] } });
  });
  test('else somebody who negotiates must be named', () => {
    const life = locked();
    expect(refusalOf(life.try('openNegotiation', { reasons }))).toEqual({ code: 'fieldsMissing', details: { fields: ['negotiator'] } });
    const given = (person: string) => act('openNegotiation', life.now, { negotiator: person, reasons }, { ...context(owner, life.today, life.settings), negotiators: ['negotiator'] });
    expect(refusalOf(given('colleague'))).toEqual({ code: 'valueNotPossible', details: { fields: ['negotiator'] } });
    expect(given('negotiator').ok).toBe(true);
  });
});

describe('who speaks in the talks', () => {
  const verbs = [
    ['listCandidate', (life: Life) => candidate(life)], ['holdRound', (life: Life) => round(life)],
    ['checkMatch', (life: Life) => ({ negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green' })], ['concludeNegotiation', (life: Life) => agreement(life)],
  ] as const;
  test.each(verbs)('%s: a negotiator, or the caseworker where the municipality says so; nobody else', (verb, input) => {
    const life = verb === 'listCandidate' ? opened() : talked();
    const says = (actor: typeof owner, settings = life.settings) => codeOf(act(verb, life.now, input(life), context(actor, life.today, settings)));
    expect(says(negotiator)).toBeNull();
    for (const actor of [owner, lead, head, provider, colleague]) expect(says(actor)).toBe('notAllowed');
    expect([says(owner, byCaseworker), says(lead, byCaseworker)]).toEqual([null, 'notAllowed']);
    expect(says({ ...owner, roles: ['caseworker', 'negotiator'] } as typeof owner)).toBeNull();
    expect(codeOf(act(verb, life.now, { ...input(life), negotiationId: 'x' }, context(negotiator, life.today, life.settings)))).toBe('recordUnknown');
  });
  test.each(['listCandidate', 'holdRound', 'concludeNegotiation'] as const)('%s: not after the talks have ended', (verb) => {
    const life = agreed();
    const input = { listCandidate: candidate(life, { provider: 'unit-b' }), holdRound: round(life), concludeNegotiation: agreement(life) }[verb];
    expect(refusalOf(life.try(verb, input, negotiator))).toEqual({ code: 'stepNotOpen', details: { state: 'agreed' } });
  });
});

describe('a question about the need', () => {
  const ask = (life: Life, actor = negotiator, change: object = {}) => life.try('askAboutNeed', { negotiationId: talksId(life), question: 'Who is awake at night?', ...change }, actor);
  const answer = (life: Life, actor = owner, change: object = {}) => life.try('answerAboutNeed', { questionId: talks(life).questions!.at(-1)!.questionId, text: 'Somebody, every night.', ...change }, actor);
  const asking = (life = talked()) => life.do('askAboutNeed', { negotiationId: talksId(life), question: 'Who is awake at night?' }, negotiator);

  test('is kept with who asked and who answered, and when', () => {
    const life = asking();
    const on = life.today;
    expect(talks(life).questions).toEqual([{ questionId: expect.any(String), question: 'Who is awake at night?', by: 'negotiator', on }]);
    life.today = '2026-01-09';
    life.do('answerAboutNeed', { questionId: talks(life).questions![0]!.questionId, text: 'Somebody, every night.' });
    expect(talks(life).questions).toEqual([expect.objectContaining({ on, answer: { text: 'Somebody, every night.', by: 'owner', on: '2026-01-09' } })]);
    life.do('askAboutNeed', { negotiationId: talksId(life), question: 'And by day?' }, negotiator);
    expect(talks(life).questions!.map((q) => [q.question, q.answer?.text])).toEqual([['Who is awake at night?', 'Somebody, every night.'], ['And by day?', undefined]]);
    life.do('answerAboutNeed', { questionId: talks(life).questions![1]!.questionId, text: 'Nobody.' });
    expect(talks(life).questions!.map((q) => q.answer?.text)).toEqual(['Somebody, every night.', 'Nobody.']);
    expect(talks(life).rounds).toHaveLength(1);
  });
  test('is asked by whoever negotiates and does not carry the case, and answered by whoever carries it', () => {
    const life = talked();
    for (const actor of [owner, cover, lead, head, provider, colleague]) expect(codeOf(ask(life, actor))).toBe('notAllowed');
    const waiting = asking();
    for (const actor of [negotiator, lead, head, provider, colleague]) expect(codeOf(answer(waiting, actor))).toBe('notAllowed');
    waiting.state = { ...waiting.now, cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } };
    expect(codeOf(answer(waiting, cover))).toBeNull();
    expect(codeOf(ask(talked(byCaseworker), owner))).toBe('notAllowed');
  });
  test('is one at a time, while the talks have no outcome', () => {
    const life = asking();
    expect(refusalOf(ask(life))).toEqual({ code: 'stepNotOpen', details: { state: 'questionWaiting' } });
    expect(refusalOf(ask(life, negotiator, { negotiationId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'negotiation' } });
    expect(refusalOf(ask(agreed()))).toEqual({ code: 'stepNotOpen', details: { state: 'agreed' } });
  });
  test('is answered once, and not after the talks have ended', () => {
    const life = asking();
    expect(refusalOf(answer(life, owner, { questionId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'question' } });
    life.do('concludeNegotiation', agreement(life), negotiator);
    expect(refusalOf(answer(life))).toEqual({ code: 'stepNotOpen', details: { state: 'agreed' } });
    life.do('checkMatch', { negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green' }, negotiator);
    expect(codeOf(approve(life, lead, { outcome: 'returned', comment: 'ask again' }))).toBeNull();
    expect(codeOf(answer(life))).toBeNull();
    expect(codeOf(answer(life))).toBe('alreadyAnswered');
  });
  test('says nothing of the need itself, nor of other talks', () => {
    const life = opened();
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'overtaken', explanation: 'acute' }, negotiator).do('openNegotiation', { negotiator: 'negotiator' });
    const { needs } = life.now;
    life.do('askAboutNeed', { negotiationId: talksId(life), question: 'x' }, negotiator);
    life.do('answerAboutNeed', { questionId: talks(life).questions![0]!.questionId, text: 'y' });
    expect([life.now.negotiations[0]!.questions, life.now.needs]).toEqual([undefined, needs]);
  });
  test('cannot be taken back, nor its answer: somebody else has it at once', () => expect([isUndoable('askAboutNeed'), isUndoable('answerAboutNeed')]).toEqual([false, false]));
});

describe('the market scan', () => {
  test('lists a candidate as the public register has it, and changes it', () => {
    const life = listed();
    const [first] = talks(life).candidates;
    expect(first).toMatchObject({ provider: 'unit-a', registered: true, available: 'yes' });
    life.do('listCandidate', candidate(life, { candidateId: first!.candidateId, available: 'no', registered: false, deselected: 'no room' }), negotiator);
    expect(talks(life).candidates).toEqual([{ candidateId: first!.candidateId, provider: 'unit-a', matched: 'quiet house', available: 'no', registered: true, deselected: 'no room' }]);
  });
  test('of a provider that is not known here somebody must have looked in the register', () => {
    const life = opened();
    expect(refusalOf(life.try('listCandidate', candidate(life, { provider: 'Fjordhuset' }), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['registered'] } });
    life.do('listCandidate', candidate(life, { provider: 'Fjordhuset', registered: false }), negotiator);
    expect(talks(life).candidates[0]!.registered).toBe(false);
  });
  test('lists each provider once', () => {
    const life = listed();
    const { candidateId } = talks(life).candidates[0]!;
    const wrong = { code: 'valueNotPossible', details: { fields: ['provider'] } };
    expect(refusalOf(life.try('listCandidate', candidate(life), negotiator))).toEqual(wrong);
    expect(refusalOf(life.try('listCandidate', candidate(life, { candidateId, provider: 'unit-b' }), negotiator))).toEqual(wrong);
    expect(refusalOf(life.try('listCandidate', candidate(life, { candidateId: 'x' }), negotiator))).toEqual({ code: 'recordUnknown', details: { kind: 'candidate' } });
    life.do('listCandidate', candidate(life, { provider: 'unit-b' }), negotiator);
    expect(talks(life).candidates.map((c) => c.provider)).toEqual(['unit-a', 'unit-b']);
  });
});

describe('a round', () => {
  test('keeps both positions with what they cost in a year, and who must come back when', () => {
    const life = listed();
    life.do('holdRound', round(life, { provider: 'unit-a', ours: { need: 'as locked', intervention: offer(30), rate: dayRate(3380) }, dueOn: '2026-02-01', arguments: 'quiet nights' }), negotiator);
    const [held] = talks(life).rounds;
    expect(held).toMatchObject({ no: 1, on: life.today, provider: 'unit-a', dueOn: '2026-02-01', by: 'negotiator', arguments: 'quiet nights', differs: ['intervention', 'rate'] });
    expect([held!.ours.rate!.costPerYear, held!.theirs.rate!.costPerYear]).toEqual([3380 * 365, 4050 * 365]);
    life.do('holdRound', round(life), negotiator);
    expect(talks(life).rounds.map((r) => r.no)).toEqual([1, 2]);
  });
  test('tells in which pillars the sides differ, unless somebody says it', () => {
    const differs = (change: Parameters<typeof round>[1]) => talks(((life) => life.do('holdRound', round(life, change), negotiator))(listed())).rounds[0]!.differs;
    const place = { ...offer(), services: [service], place: 'fjord' };
    expect(differs({ ours: { intervention: offer(), rate: dayRate(10) } , theirs: { intervention: offer(), rate: dayRate(4, 6) } })).toEqual([]);
    expect(differs({ ours: { intervention: { hoursPerWeek: 30, services: [service] } }, theirs: { intervention: { services: [service], hoursPerWeek: 30 } } })).toEqual([]);
    expect(differs({ ours: { intervention: { ...offer(), place: 'a', housing: 'b' } }, theirs: { intervention: { housing: 'b', ...offer(), place: 'a' } } })).toEqual([]);
    expect(differs({ ours: { need: 'a', intervention: offer() }, theirs: { need: 'b', intervention: place } })).toEqual(['need', 'intervention']);
    expect(differs({ ours: { need: 'a' }, theirs: { need: 'a' } })).toEqual([]);
    expect(differs({ ours: {}, theirs: { need: 'b', intervention: offer(), rate: dayRate() } })).toEqual([]);
    expect(differs({ ours: { need: 'b', intervention: offer(), rate: dayRate() }, theirs: {} })).toEqual([]);
    expect(differs({ ours: { rate: dayRate(1) }, theirs: { rate: dayRate(2) } })).toEqual(['rate']);
    expect(differs({ differs: ['need'], ours: { rate: dayRate(1) }, theirs: { rate: dayRate(2) } })).toEqual(['need']);
  });
  test('never has us ask for less than the need, whatever they offer', () => {
    const life = listed();
    expect(refusalOf(life.try('holdRound', round(life, { ours: { intervention: offer(27.5) } }), negotiator))).toEqual({ code: 'needLocked', details: { hoursPerWeek: 28 } });
    expect(life.try('holdRound', round(life, { ours: { intervention: offer(28) }, theirs: { intervention: offer(20) } }), negotiator).ok).toBe(true);
    expect(life.now.needs[0]!.hoursPerWeek).toBe(28);
  });
  test('is held with a candidate that is still on the list', () => {
    const life = listed();
    const unknown = { code: 'recordUnknown', details: { kind: 'candidate' } };
    expect(refusalOf(life.try('holdRound', round(life, { provider: 'unit-b' }), negotiator))).toEqual(unknown);
    life.do('listCandidate', candidate(life, { candidateId: talks(life).candidates[0]!.candidateId, deselected: 'far away' }), negotiator);
    expect(refusalOf(life.try('holdRound', round(life, { provider: 'unit-a' }), negotiator))).toEqual(unknown);
  });
  test('is held in its order, not before the talks and not tomorrow', () => {
    const life = listed();
    const held = (heldOn: string) => codeOf(life.try('holdRound', round(life, { heldOn }), negotiator));
    expect([held('2026-01-06'), held('2026-01-04')]).toEqual(['dateNotPossible', 'dateNotPossible']);
    life.today = '2026-01-20';
    expect([held('2026-01-10'), held('2026-01-09'), held('2026-01-10')]).toEqual([null, 'dateNotPossible', null]);
    expect(refusalOf(life.try('holdRound', round(life, { heldOn: '2026-01-01' }), negotiator))!.details).toEqual({ field: 'heldOn' });
  });
  test('asks for the next step today at the earliest, and for something that was said', () => {
    const life = listed();
    expect(refusalOf(life.try('holdRound', round(life, { dueOn: '2026-01-04' }), negotiator))).toEqual({ code: 'dateNotPossible', details: { field: 'dueOn' } });
    expect(codeOf(life.try('holdRound', round(life, { dueOn: life.today }), negotiator))).toBeNull();
    expect(refusalOf(life.try('holdRound', round(life, { ours: {}, theirs: {} }), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['theirs'] } });
    for (const ours of [{ need: 'x' }, { intervention: offer() }, { rate: dayRate() }]) expect(codeOf(life.try('holdRound', round(life, { ours, theirs: {} }), negotiator))).toBeNull();
  });
  test('takes only services, provider types and periods that can be', () => {
    const life = listed();
    const said = (theirs: NonNullable<Parameters<typeof round>[1]>['theirs']) => refusalOf(life.try('holdRound', round(life, { theirs }), negotiator));
    expect(said({ intervention: { ...offer(), services: [service, targetGroup] } })).toEqual({ code: 'codeNotSelectable', details: { codes: [targetGroup] } });
    expect(said({ intervention: { ...offer(), providerType: service } })).toEqual({ code: 'codeNotSelectable', details: { codes: [service] } });
    expect(said({ intervention: { ...offer(), from: '2026-02-02', to: '2026-02-01' } })).toEqual({ code: 'dateNotPossible', details: { field: 'intervention.to' } });
    expect(said({ rate: { ...dayRate(), from: '2026-02-02', to: '2026-02-01' } })).toEqual({ code: 'dateNotPossible', details: { field: 'rate.to' } });
    for (const fine of [{ from: '2026-02-02', to: '2026-02-02' }, { from: '2026-02-02' }, { to: '2026-02-02' }]) expect([said({ intervention: { ...offer(), ...fine } }), said({ rate: { ...dayRate(), ...fine } })]).toEqual([null, null]);
    expect(codeOf(life.try('holdRound', round(life, { ours: { intervention: { ...offer(), services: [targetGroup] } } }), negotiator))).toBe('codeNotSelectable');
  });
  test('an hourly rate is paid for the hours of its offer, else for those of the need; without either it cannot be told', () => {
    const hourly = { model: 'hour' as const, base: 400, additions: [] };
    const cost = (life: Life, theirs: NonNullable<Parameters<typeof round>[1]>['theirs']) => talks(life.do('holdRound', round(life, { theirs }), negotiator)).rounds.at(-1)!.theirs.rate!.costPerYear;
    expect(cost(listed(), { intervention: offer(30), rate: hourly })).toBe(400 * 30 * 52);
    expect(cost(listed(), { rate: hourly })).toBe(400 * 28 * 52);
    const unsized = assessed().do('profileNeed', { ...profile, hoursPerWeek: undefined });
    unsized.settings = settingsWith({});
    unsized.do('lockNeed', { needId: needId(unsized) }).do('openNegotiation', { negotiator: 'negotiator', reasons });
    expect(refusalOf(unsized.try('holdRound', round(unsized, { theirs: { rate: hourly } }), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['intervention'] } });
    expect(cost(unsized, { rate: dayRate(1) })).toBe(365);
    expect(cost(unsized, { intervention: offer(2), rate: hourly })).toBe(400 * 2 * 52);
  });
});

describe('the match', () => {
  const check = (life: Life, change: object = {}) => life.try('checkMatch', { negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green', ...change }, negotiator);
  test('holds the three against each other and tells who did', () => {
    const life = talked();
    expect(codeOf(check(life))).toBeNull();
    expect(talks(life).match).toEqual({ needIntervention: 'green', interventionRate: 'green', on: life.today, by: 'negotiator' });
  });
  test('anything but green is told in words', () => {
    const missing = { code: 'fieldsMissing', details: { fields: ['text'] } };
    const life = talked();
    expect([refusalOf(check(life, { needIntervention: 'yellow' })), refusalOf(check(life, { interventionRate: 'red' }))]).toEqual([missing, missing]);
    expect(codeOf(check(life, { interventionRate: 'red', text: 'dear' }))).toBeNull();
  });
  test('is not green when the offer has fewer hours than the need; what they last said counts', () => {
    const life = listed();
    life.do('holdRound', round(life, { ours: { intervention: offer(28), rate: dayRate() }, theirs: { intervention: offer(20) } }), negotiator);
    expect(refusalOf(check(life))).toEqual({ code: 'valueNotPossible', details: { fields: ['needIntervention'] } });
    expect(codeOf(check(life, { needIntervention: 'red', text: 'too few hours' }))).toBeNull();
    life.do('holdRound', round(life, { theirs: { intervention: offer(28) } }), negotiator);
    expect(talks(life).match).toBeUndefined();
    expect(codeOf(check(life))).toBeNull();
  });
  test('needs an intervention and a rate on the table', () => {
    const life = listed();
    const nothing = { code: 'stepNotOpen', details: { state: 'noOffer' } };
    expect(refusalOf(check(life))).toEqual(nothing);
    life.do('holdRound', round(life, { theirs: { intervention: offer() } }), negotiator);
    expect(refusalOf(check(life))).toEqual(nothing);
    const other = listed();
    other.do('holdRound', round(other, { theirs: { rate: dayRate() } }), negotiator);
    expect(refusalOf(check(other))).toEqual(nothing);
  });
  test('of an agreement is about what was agreed; there is none without one, nor after approval', () => {
    const reserved = agreed(undefined, { outcome: 'agreedWithReservation', intervention: offer(27) });
    expect(codeOf(check(reserved))).toBe('valueNotPossible');
    const none = talked();
    none.do('concludeNegotiation', { negotiationId: talksId(none), outcome: 'noMatch', explanation: 'x' }, negotiator);
    expect(refusalOf(check(none))).toEqual({ code: 'stepNotOpen', details: { state: 'noMatch' } });
    const done = matched();
    approve(done, lead);
    expect(refusalOf(check(done))).toEqual({ code: 'stepNotOpen', details: { state: 'approved' } });
  });
});

describe('the outcome', () => {
  test('an agreement tells provider, intervention and rate, its yearly cost, and what the first offer would have cost', () => {
    const life = agreed();
    expect(talks(life).outcome).toMatchObject({ outcome: 'agreed', provider: 'unit-a', firstOffer: 4050 * 365, by: 'negotiator', on: life.today, rate: { costPerYear: 3380 * 365 } });
    const bare = talked();
    expect(refusalOf(bare.try('concludeNegotiation', { negotiationId: talksId(bare), outcome: 'agreedWithReservation', explanation: 'x' }, negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['provider', 'intervention', 'rate'] } });
  });
  test('the first offer is that of the provider that was chosen', () => {
    const life = listed();
    life.do('listCandidate', candidate(life, { provider: 'unit-b' }), negotiator);
    life.do('holdRound', round(life, { provider: 'unit-b', theirs: { rate: dayRate(1) } }), negotiator).do('holdRound', round(life, { provider: 'unit-a', theirs: { need: 'x' } }), negotiator);
    life.do('holdRound', round(life, { provider: 'unit-a', theirs: { rate: dayRate(2) } }), negotiator).do('holdRound', round(life, { provider: 'unit-a', theirs: { rate: dayRate(3) } }), negotiator);
    expect(talks(life.do('concludeNegotiation', agreement(life), negotiator)).outcome!.firstOffer).toBe(730);
    const silent = listed();
    expect(talks(silent.do('concludeNegotiation', agreement(silent), negotiator)).outcome!.firstOffer).toBeUndefined();
  });
  test.each(['noMatch', 'withdrawnByMunicipality', 'withdrawnByProvider', 'overtaken'] as const)('%s binds nobody to an offer', (outcome) => {
    const life = talked();
    expect(refusalOf(life.try('concludeNegotiation', agreement(life, { outcome }), negotiator))).toEqual({ code: 'valueNotPossible', details: { fields: ['provider', 'intervention', 'rate'] } });
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome, explanation: 'x' }, negotiator);
    expect(talks(life).outcome).toEqual({ outcome, explanation: 'x', on: life.today, by: 'negotiator' });
  });
  test('less than the need is never simply agreed on, and not with a green light', () => {
    const life = talked();
    const short = { intervention: offer(27) };
    expect(refusalOf(life.try('concludeNegotiation', agreement(life, short), negotiator))).toEqual({ code: 'needLocked', details: { hoursPerWeek: 28 } });
    const light = (needIntervention: 'green' | 'yellow') => life.do('checkMatch', { negotiationId: talksId(life), needIntervention, interventionRate: 'green', text: 'x' }, negotiator);
    light('green');
    expect(codeOf(life.try('concludeNegotiation', agreement(life, { ...short, outcome: 'agreedWithReservation' }), negotiator))).toBe('needLocked');
    light('yellow');
    expect(codeOf(life.try('concludeNegotiation', agreement(life, { ...short, outcome: 'agreedWithReservation' }), negotiator))).toBeNull();
    const exact = talked();
    expect(codeOf(exact.try('concludeNegotiation', agreement(exact, { intervention: offer(28) }), negotiator))).toBeNull();
  });
  test('is made with a candidate on the list, and can only be what can be ordered', () => {
    const life = talked();
    const unknown = { code: 'recordUnknown', details: { kind: 'candidate' } };
    expect(refusalOf(life.try('concludeNegotiation', agreement(life, { provider: 'Fjordhuset' }), negotiator))).toEqual(unknown);
    expect(codeOf(life.try('concludeNegotiation', agreement(life, { intervention: { ...offer(), services: [targetGroup] } }), negotiator))).toBe('codeNotSelectable');
    life.do('listCandidate', candidate(life, { candidateId: talks(life).candidates[0]!.candidateId, deselected: 'far' }), negotiator);
    expect(refusalOf(life.try('concludeNegotiation', agreement(life), negotiator))).toEqual(unknown);
  });
  test('an hourly agreement costs the hours that were agreed', () => {
    expect(talks(agreed(undefined, { rate: { model: 'hour', base: 100, additions: [] } })).outcome!.rate!.costPerYear).toBe(100 * 30 * 52);
  });
  test('after a newer assessment nothing is agreed on the old need, but the talks can be ended', () => {
    const life = assessedAgain(talked());
    expect(refusalOf(life.try('concludeNegotiation', agreement(life), negotiator))).toEqual({ code: 'stepNotOpen', details: { state: 'newerAssessment' } });
    expect(codeOf(life.try('concludeNegotiation', { negotiationId: talksId(life), outcome: 'overtaken', explanation: 'x' }, negotiator))).toBeNull();
  });
  test('fewer offers than the municipality demands need a reason', () => {
    const two = settingsWith({ offers: 2 });
    const life = talked(two);
    expect(refusalOf(life.try('concludeNegotiation', agreement(life), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['fewerOffersReason'] } });
    expect(codeOf(life.try('concludeNegotiation', agreement(life, { fewerOffersReason: 'only one place' }), negotiator))).toBeNull();
    const enough = talked(two);
    enough.do('listCandidate', candidate(enough, { provider: 'unit-b', deselected: 'far' }), negotiator);
    expect(codeOf(enough.try('concludeNegotiation', agreement(enough), negotiator))).toBeNull();
  });
  test('an offer that is not the one the citizen wished carries what the citizen says of it', () => {
    const life = talked();
    life.do('listCandidate', candidate(life, { provider: 'unit-b', citizenWish: 'by the fjord' }), negotiator);
    expect(refusalOf(life.try('concludeNegotiation', agreement(life), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['citizenObjection'] } });
    life.do('concludeNegotiation', agreement(life, { citizenObjection: 'too far from my sister' }), negotiator);
    expect(talks(life).outcome!.citizenObjection).toBe('too far from my sister');
    const wished = opened();
    wished.do('listCandidate', candidate(wished, { citizenWish: 'here' }), negotiator).do('concludeNegotiation', agreement(wished), negotiator);
    expect(talks(wished).outcome!.outcome).toBe('agreed');
  });
  test('a registered outside provider has a published rate to compare with', () => {
    const life = opened();
    life.do('listCandidate', candidate(life, { provider: 'unit-b' }), negotiator);
    expect(refusalOf(life.try('concludeNegotiation', agreement(life, { provider: 'unit-b' }), negotiator))).toEqual({ code: 'fieldsMissing', details: { fields: ['rate.published'] } });
    expect(codeOf(life.try('concludeNegotiation', agreement(life, { provider: 'unit-b', rate: { ...dayRate(), published: 3500 } }), negotiator))).toBeNull();
    const unregistered = (kind: 'internal' | 'external', registered: boolean) => {
      const other = opened();
      other.do('listCandidate', candidate(other, { provider: 'unit-b' }), negotiator);
      return codeOf(act('concludeNegotiation', other.now, agreement(other, { provider: 'unit-b' }), { ...context(negotiator, other.today, other.settings), providers: [{ unitId: 'unit-b', kind, registered }] }));
    };
    expect([unregistered('external', false), unregistered('internal', true), unregistered('external', true)]).toEqual([null, null, 'fieldsMissing']);
  });
});

describe('approval', () => {
  const cost = (costPerYear: number) => ({ rate: { model: 'package' as const, base: costPerYear, additions: [] } });
  test.each([
    [300_000, [null, null, null]], [300_000.01, ['notAllowed', null, null]], [1_500_000, ['notAllowed', null, null]], [1_500_001, ['notAllowed', 'notAllowed', null]],
  ])('a yearly cost of %d is approved by the role that reaches it, or a higher one', (costPerYear, expected) => {
    const ask = (actor: typeof owner) => codeOf(approve(matched(undefined, cost(costPerYear)), actor));
    expect([ask(owner), ask(lead), ask(head)]).toEqual(expected);
  });
  test('tells the cost to whom it is too high, and nobody approves what no row reaches', () => {
    expect(refusalOf(approve(matched(undefined, cost(400_000)), owner))).toEqual({ code: 'notAllowed', details: { costPerYear: 400_000 } });
    expect(codeOf(approve(matched(settingsWith({ approval: [{ upTo: 10, role: 'caseworker' }] }), cost(11)), head))).toBe('notAllowed');
  });
  test('the lead of another team does not lead here, also while covering the case', () => {
    const life = matched(undefined, cost(400_000));
    life.state = { ...life.now, cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } };
    expect(codeOf(approve(life, { ...cover, roles: ['caseworker', 'teamLead'] } as typeof owner))).toBe('notAllowed');
    expect(codeOf(approve(life, { ...cover, roles: ['caseworker', 'teamLead'], team: 'team-a' } as typeof owner))).toBeNull();
  });
  test('is given by somebody else than who concluded the talks', () => {
    const life = talked(byCaseworker);
    life.do('concludeNegotiation', agreement(life, cost(1000)), owner).do('checkMatch', { negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green' }, owner);
    expect(codeOf(approve(life, owner))).toBe('secondPersonNeeded');
    expect(codeOf(approve(life, { ...owner, roles: ['caseworker', 'teamLead'] } as typeof owner))).toBe('secondPersonNeeded');
    expect(codeOf(approve(life, lead))).toBeNull();
    expect(talks(life).approval).toEqual({ outcome: 'approved', by: 'lead', on: life.today });
  });
  test('negotiators, colleagues and providers do not approve', () => {
    for (const actor of [negotiator, colleague, provider]) expect(codeOf(approve(matched(), actor))).toBe('notAllowed');
  });
  test('needs a checked match; a red light is approved with a comment only', () => {
    expect(refusalOf(approve(agreed(), lead))).toEqual({ code: 'stepNotOpen', details: { state: 'matchNotChecked' } });
    for (const lights of [{ needIntervention: 'red', interventionRate: 'green' }, { needIntervention: 'green', interventionRate: 'red' }] as const) {
      const life = agreed();
      life.do('checkMatch', { negotiationId: talksId(life), ...lights, text: 'x' }, negotiator);
      expect([codeOf(approve(life, lead)), codeOf(approve(life, lead, { comment: 'no other place' }))]).toEqual(['reasonMissing', null]);
    }
    const yellow = agreed();
    yellow.do('checkMatch', { negotiationId: talksId(yellow), needIntervention: 'yellow', interventionRate: 'yellow', text: 'x' }, negotiator);
    expect(codeOf(approve(yellow, lead))).toBeNull();
  });
  test('is for agreements that wait for it', () => {
    const life = talked();
    expect(refusalOf(approve(life, lead))).toEqual({ code: 'stepNotOpen', details: { state: 'open' } });
    expect(refusalOf(approve(life, lead, { negotiationId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'negotiation' } });
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'withdrawnByProvider', explanation: 'x' }, negotiator);
    expect(refusalOf(approve(life, lead))).toEqual({ code: 'stepNotOpen', details: { state: 'withdrawnByProvider' } });
    const done = matched();
    approve(done, lead);
    expect(refusalOf(approve(done, head))).toEqual({ code: 'stepNotOpen', details: { state: 'approved' } });
  });
  test('what is returned with a comment is open again, and a new conclusion waits for its own approval', () => {
    const life = matched();
    expect(codeOf(approve(life, lead, { outcome: 'returned' }))).toBe('reasonMissing');
    approve(life, lead, { outcome: 'returned', comment: 'ask for a step-down' });
    expect(talks(life)).toMatchObject({ approval: { outcome: 'returned', comment: 'ask for a step-down', by: 'lead' }, returned: [{ outcome: 'agreed', explanation: 'step-down after half a year' }] });
    expect([talks(life).outcome, talks(life).match]).toEqual([undefined, undefined]);
    life.do('holdRound', round(life), negotiator).do('concludeNegotiation', agreement(life, { explanation: 'better' }), negotiator);
    expect([talks(life).approval, talks(life).outcome!.explanation]).toEqual([undefined, 'better']);
    approve(life, lead, { outcome: 'returned', comment: 'again' });
    expect(talks(life).returned!.map((r) => r.explanation)).toEqual(['step-down after half a year', 'better']);
  });
  test('returning needs no match, and what is returned can be red', () => expect(codeOf(approve(agreed(), lead, { outcome: 'returned', comment: 'x' }))).toBeNull());
});

test('a case with talks from need to approval: three rounds, a lower price, the need untouched', () => {
  const life = listed();
  const say = (heldOn: string, ours: object, theirs: object) => life.do('holdRound', round(life, { provider: 'unit-a', heldOn, ours, theirs }), negotiator);
  life.today = '2026-01-20';
  say('2026-01-06', { intervention: offer(28) }, { intervention: offer(40), rate: dayRate(3450, 600) });
  say('2026-01-10', { intervention: offer(30) }, { intervention: offer(30), rate: dayRate(3450) });
  say('2026-01-15', { intervention: offer(30), rate: dayRate(3380) }, { intervention: offer(30), rate: { ...dayRate(3380), stepDown: 'after month 6', noticeMonths: 1 } });
  expect(talks(life).rounds.map((r) => r.differs)).toEqual([['intervention'], [], []]);
  life.do('concludeNegotiation', agreement(life), negotiator).do('checkMatch', { negotiationId: talksId(life), needIntervention: 'green', interventionRate: 'green' }, negotiator);
  approve(life, lead);
  const { outcome, approval } = talks(life);
  expect([outcome!.firstOffer! - outcome!.rate!.costPerYear, approval!.outcome, life.now.needs[0]!.hoursPerWeek]).toEqual([(4050 - 3380) * 365, 'approved', 28]);
});

describe('what is sent', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  test('a profile names subthemes, each once', () => {
    const sent = (subthemes: string[]) => negotiationCommands.profileNeed.safeParse({ cover: 'day', subthemes, content: 'x' }).success;
    expect([sent([subtheme]), sent([]), sent([subtheme, subtheme])]).toEqual([true, false, false]);
  });
  test('nobody sends a yearly cost or a locked need', () => {
    const rate = { model: 'day', base: 1, additions: [] };
    expect(negotiationCommands.holdRound.safeParse({ negotiationId: id, channel: 'phone', ours: {}, theirs: { rate } }).success).toBe(true);
    expect(negotiationCommands.holdRound.safeParse({ negotiationId: id, channel: 'phone', ours: {}, theirs: { rate: { ...rate, costPerYear: 1 } } }).success).toBe(false);
    expect(negotiationCommands.profileNeed.safeParse({ cover: 'day', subthemes: [subtheme], content: 'x', supportNeed: 1 }).success).toBe(false);
  });
  test('an opening needs nothing but what the settings ask for', () => expect(negotiationCommands.openNegotiation.safeParse({}).success).toBe(true));
});

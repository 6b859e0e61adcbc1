/** Requests and threads: how a case opens, what is noted on the way, and how it ends, in the words of the field. */
import { reassignCase } from '#domain/commands/opening/reassignCase';
import { evolve, replay } from '#domain/evolve';
import { event } from '#domain/events';
import { defaultSettings, type Settings } from '#domain/settings';
import type { ClosingReason } from '#domain/areas/threads';
import { assessed, colleague, context, cover, decided, head, informed, lead, Life, opened, opening, otherSubtheme, owner, provider, reasons, service, stranger, system, targetGroup } from './lives';
import { code, details, helpedAndEnded, helpGiven, helpOrdered, openedWith, stageOf, withdrawn } from './openingLives';

const ask = { receivedOn: '2026-01-05', reason: 'needs more' };

describe('a case is opened from a request', () => {
  test('by a caseworker of the team, once, for an owner of the team', () => {
    const life = opened();
    expect(life.now).toMatchObject({ caseNo: 'S-2026-0001', owner: 'owner', team: 'team-a', citizen: { initials: 'A.' }, openedOn: '2026-01-05' });
    expect(life.thread).toMatchObject({ no: 1, stage: 'opening', stageSince: '2026-01-05', answerBy: '2026-03-01', request: { receivedOn: '2026-01-04', requester: 'citizen', reason: 'why', acute: false, diagnoses: [], asked: { services: [], paragraphs: [] } } });
    expect(code(life.try('openCase', opening))).toBe('caseExists');
    expect(code(new Life().try('openCase', { ...opening, team: 'team-b' }))).toBe('notAllowed');
    expect(code(new Life().try('openCase', opening, provider))).toBe('notAllowed');
    expect(code(new Life().try('openCase', { ...opening, owner: 'nobody' }))).toBe('ownerUnknown');
    expect(code(new Life().try('openCase', { ...opening, owner: 'cover' }))).toBe('ownerUnknown');
  });

  test('no due date opens a case', () => {
    expect(code(new Life().try('openCase', opening, system))).toBe('notAllowed');
  });

  test('what is only recorded begins as a request, and is taken up later', () => {
    const life = openedWith({ notTakenUp: true });
    expect(life.thread.stage).toBe('request');
    expect(life.do('advance', { to: 'opening', reasons }).thread.stage).toBe('opening');
  });

  test('the day to answer by follows from the table: receipt not counted, and on to the next open day', () => {
    // 8 weeks after Sunday 4 January is Sunday 1 March.
    expect(openedWith({ answerBy: undefined, serviceArea: 'support' }).thread).toMatchObject({ serviceArea: 'support', answerBy: '2026-03-02' });
    // 12 weeks after is Sunday 29 March.
    expect(openedWith({ answerBy: undefined, serviceArea: 'housing' }).thread.answerBy).toBe('2026-03-30');
    // 12 weeks after Friday 9 January is Friday 3 April, Good Friday; the next open day is the Tuesday after Easter.
    const life = new Life('2026-01-09').do('openCase', { ...opening, receivedOn: '2026-01-09', answerBy: undefined, serviceArea: 'housing' });
    expect(life.thread.answerBy).toBe('2026-04-07');
    expect(openedWith({ serviceArea: 'support', answerBy: '2026-02-01' }).thread).toMatchObject({ serviceArea: 'support', answerBy: '2026-02-01' });
    expect(openedWith({ answerBy: undefined }).thread.answerBy).toBeUndefined();
    expect(details(new Life().try('openCase', { ...opening, serviceArea: 'moon' }))).toEqual({ fields: ['serviceArea'] });
  });

  test.each([
    ['a receipt in the future', { receivedOn: '2026-01-06' }, 'dateNotPossible', { field: 'receivedOn' }],
    ['an answer before the receipt', { answerBy: '2026-01-03' }, 'dateNotPossible', { field: 'answerBy' }],
    ['a relative without contact', { requester: 'relative' as const }, 'fieldsMissing', { fields: ['requesterContact'] }],
    ['acute without a reason', { acute: true }, 'fieldsMissing', { fields: ['acuteReason'] }],
    ['a diagnosis from the future', { diagnoses: [{ text: 'x', on: '2026-01-05' }, { text: 'y', on: '2026-01-06' }] }, 'dateNotPossible', { field: 'diagnoses' }],
    ['a subtheme as service', { asked: { services: [service, otherSubtheme] } }, 'codeNotSelectable', { codes: [otherSubtheme] }],
  ])('%s is refused', (_what, more, expected, told) => {
    const outcome = new Life().try('openCase', { ...opening, ...more });
    expect([code(outcome), details(outcome)]).toEqual([expected, told]);
  });

  test.each([
    ['received today', { receivedOn: '2026-01-05' }],
    ['answered the day it came', { answerBy: '2026-01-04' }],
    ['a colleague in the municipality without contact', { requester: 'internal' as const }],
    ['a hospital with contact', { requester: 'hospital' as const, requesterContact: 'ward 4' }],
    ['acute with a reason', { acute: true, acuteReason: 'no home' }],
    ['a diagnosis of today, and one without a day', { diagnoses: [{ text: 'x', on: '2026-01-05' }, { text: 'y' }] }],
    ['a service asked for', { asked: { services: [service], hoursPerWeek: 3 } }],
  ])('%s is accepted', (_what, more) => {
    expect(code(new Life().try('openCase', { ...opening, ...more }))).toBe('ok');
  });
});

describe('a further request', () => {
  test('is a thread of its own beside those that run', () => {
    const life = informed();
    const first = life.thread.threadId;
    life.do('receiveRequest', { ...ask, serviceArea: 'shelter' });
    expect(life.now.threads).toHaveLength(2);
    expect(life.thread).toMatchObject({ no: 2, stage: 'opening', answerBy: '2026-01-19', request: { reason: 'needs more' } });
    expect(life.thread.request.reopens).toBeUndefined();
    expect(stageOf(life.now, first)).toBe('information');
    expect(life.now.closedOn).toBeUndefined();
    expect(life.events.some((e) => e.type === 'caseReopened')).toBe(false);
    expect(life.do('receiveRequest', { ...ask, notTakenUp: true }).thread).toMatchObject({ no: 3, stage: 'request' });
  });

  test('follows the same rules as the first, and is for whoever carries the case', () => {
    const life = opened();
    expect(code(life.try('receiveRequest', { ...ask, receivedOn: '2026-01-06' }))).toBe('dateNotPossible');
    expect(code(life.try('receiveRequest', { ...ask, acute: true }))).toBe('fieldsMissing');
    for (const actor of [colleague, lead, provider, stranger]) expect(code(life.try('receiveRequest', ask, actor))).toBe('notAllowed');
  });

  test('takes up a closed thread by pointing to it; the closed one stays as it was', () => {
    const life = withdrawn(opened());
    const closed = life.thread;
    life.do('receiveRequest', { ...ask, reopens: closed.threadId });
    expect(life.thread.request.reopens).toBe(closed.threadId);
    expect(life.now.threads[0]).toEqual(closed);
  });

  test('cannot take up what is open, is not there, or was asked for later', () => {
    const life = opened();
    const open = life.try('receiveRequest', { ...ask, reopens: life.thread.threadId });
    expect([code(open), details(open)]).toEqual(['stepNotOpen', { state: 'opening' }]);
    expect(details(life.try('receiveRequest', { ...ask, reopens: 'x' }))).toEqual({ kind: 'thread' });
    withdrawn(life);
    const early = life.try('receiveRequest', { ...ask, receivedOn: '2026-01-03', reopens: life.thread.threadId });
    expect([code(early), details(early)]).toEqual(['dateNotPossible', { field: 'receivedOn' }]);
    expect(code(life.try('receiveRequest', { ...ask, receivedOn: '2026-01-04', reopens: life.thread.threadId }))).toBe('ok');
  });

  test('opens a closed case again, with what is asked for as the reason', () => {
    const life = withdrawn(opened()).do('closeCase', { reason: 'done' });
    expect(life.now.closedOn).toBe('2026-01-05');
    life.do('receiveRequest', ask);
    expect(life.now.closedOn).toBeUndefined();
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['caseReopened', 'requestReceived']);
    expect(life.events).toContainEqual(expect.objectContaining({ type: 'caseReopened', data: { reason: 'needs more' } }));
  });
});

describe('what was missing in a request is added', () => {
  test('each fact by itself, and the rest stands', () => {
    const life = openedWith({ asked: { services: [service], paragraphs: ['§ 85'], hoursPerWeek: 5 } });
    life.do('amendRequest', { citizenAware: 'aware', interpreter: 'sign', wishesMissing: 'later', assessmentPurpose: 'whole', diagnoses: [{ text: 'x' }] });
    life.do('amendRequest', { asked: { text: 'help at home' } });
    expect(life.thread.request).toMatchObject({
      receivedOn: '2026-01-04', reason: 'why', citizenAware: 'aware', interpreter: 'sign', wishesMissing: 'later', assessmentPurpose: 'whole', diagnoses: [{ text: 'x' }],
      asked: { services: [service], paragraphs: ['§ 85'], hoursPerWeek: 5, text: 'help at home' },
    });
    expect(life.events.filter((e) => e.type === 'requestAmended')).toHaveLength(2);
  });

  test('more may be asked for at any time; less only with a word on how that is known', () => {
    const life = openedWith({ asked: { services: [service], paragraphs: ['§ 85'], hoursPerWeek: 5 } });
    expect(code(life.try('amendRequest', { asked: { services: [service], paragraphs: ['§ 85', '§ 107'], hoursPerWeek: 6 } }))).toBe('ok');
    for (const asked of [{ services: [] }, { paragraphs: ['§ 107'] }, { hoursPerWeek: 5 }]) {
      const outcome = life.try('amendRequest', { asked });
      expect([code(outcome), details(outcome)]).toEqual(['reasonMissing', { field: 'partWithdrawn' }]);
    }
    life.do('amendRequest', { asked: { services: [] }, partWithdrawn: 'said so on the phone' });
    expect(life.thread.request.asked).toMatchObject({ services: [], paragraphs: ['§ 85', '§ 107'], hoursPerWeek: 6 });
    expect(life.events.at(-1)).toMatchObject({ type: 'requestAmended', data: { partWithdrawn: 'said so on the phone' } });
    expect(code(life.try('amendRequest', { asked: { hoursPerWeek: 6 } }))).toBe('ok');
    expect(code(opened().try('amendRequest', { asked: { hoursPerWeek: 1 } }))).toBe('ok');
  });

  test('the request must still hold together', () => {
    const life = opened();
    expect(details(life.try('amendRequest', { requester: 'doctor' }))).toEqual({ fields: ['requesterContact'] });
    expect(code(life.try('amendRequest', { requester: 'doctor', requesterContact: 'the practice' }))).toBe('ok');
    expect(details(life.try('amendRequest', { acute: true }))).toEqual({ fields: ['acuteReason'] });
    expect(code(life.try('amendRequest', { acute: true, acuteReason: 'worse' }))).toBe('ok');
    expect(details(life.try('amendRequest', { diagnoses: [{ text: 'x', on: '2026-01-06' }] }))).toEqual({ field: 'diagnoses' });
    expect(details(life.try('amendRequest', { asked: { services: [targetGroup] } }))).toEqual({ codes: [targetGroup] });
  });

  test('nothing is not an amendment, and the day of receipt is not one of the facts', () => {
    const life = opened();
    const outcome = life.try('amendRequest', { partWithdrawn: 'x' });
    expect([code(outcome), details(outcome)]).toEqual(['fieldsMissing', { fields: ['asked', 'diagnoses', 'citizenAware', 'interpreter', 'wishesMissing', 'assessmentPurpose'] }]);
    expect(code(life.try('amendRequest', { interpreter: 'x' }, colleague))).toBe('notAllowed');
  });
});

describe.each([
  ['amendRequest', { interpreter: 'x' }],
  ['chooseDeadline', { serviceArea: 'support' }],
  ['noticeDelay', { answerBy: '2026-06-01', reason: 'x' }],
  ['giveGuidance', { items: ['rights'] as 'rights'[] }],
  ['noteParticipation', { heldOn: '2026-01-05', form: 'phone' as const }],
  ['chooseLawRoute', { route: 'social' as const, reason: 'x' }],
  ['closeThread', { reason: 'withdrawn' as const, reasons }],
] as const)('%s is about a thread that is open', (verb, input) => {
  const act = (life: Life, more: object = {}) => life.try(verb, { ...input, ...more } as never);
  test('a thread that is not there, and one that is closed', () => {
    const life = opened();
    expect(details(act(life, { threadId: 'x' }))).toEqual({ kind: 'thread' });
    const first = life.thread.threadId;
    withdrawn(life);
    expect([code(act(life)), details(act(life))]).toEqual(['stepNotOpen', { state: 'closed' }]);
    life.do('receiveRequest', { ...ask, answerBy: '2026-02-01' });
    expect(code(act(life, { threadId: first }))).toBe('stepNotOpen');
    expect(code(act(life))).toBe('ok');
    expect(life.now.threads[0]!.stage).toBe('closed');
  });
  test('for whoever carries the case', () => {
    for (const actor of [colleague, lead, head, provider, stranger]) expect(code(opened().try(verb, input as never, actor))).toBe('notAllowed');
  });
});

describe('the deadline', () => {
  test("is the table's, from the day of receipt", () => {
    const life = opened().do('chooseDeadline', { serviceArea: 'support' });
    expect(life.thread).toMatchObject({ serviceArea: 'support', answerBy: '2026-03-02' });
  });

  test('or a day of its own, with a reason', () => {
    const life = opened();
    expect(details(life.try('chooseDeadline', { serviceArea: 'support', answerBy: '2026-02-02' }))).toEqual({ field: 'answerBy' });
    expect(code(life.try('chooseDeadline', { answerBy: '2026-02-02' }))).toBe('reasonMissing');
    expect(code(life.try('chooseDeadline', { serviceArea: 'support', answerBy: '2026-03-02' }))).toBe('ok');
    life.do('chooseDeadline', { answerBy: '2026-02-02', reason: 'agreed with the citizen' });
    expect(life.thread).toMatchObject({ serviceArea: 'support', answerBy: '2026-02-02' });
    expect(life.events.at(-1)).toMatchObject({ type: 'deadlineChosen', data: { answerBy: '2026-02-02', reason: 'agreed with the citizen' } });
    expect(life.do('chooseDeadline', { serviceArea: 'housing' }).thread).toMatchObject({ serviceArea: 'housing', answerBy: '2026-03-30' });
  });

  test('cannot be nothing, unknown, or before the request came', () => {
    const life = opened();
    expect([code(life.try('chooseDeadline', {})), details(life.try('chooseDeadline', {}))]).toEqual(['fieldsMissing', { fields: ['serviceArea'] }]);
    expect([code(life.try('chooseDeadline', { serviceArea: 'moon', answerBy: '2026-02-02', reason: 'x' })), details(life.try('chooseDeadline', { serviceArea: 'moon' }))]).toEqual(['valueNotPossible', { fields: ['serviceArea'] }]);
    expect(details(life.try('chooseDeadline', { answerBy: '2026-01-03', reason: 'x' }))).toEqual({ field: 'answerBy' });
    expect(code(life.try('chooseDeadline', { answerBy: '2026-01-04', reason: 'x' }))).toBe('ok');
  });

  test('once the opening is over a later day is a delay, and is told as one', () => {
    const later = { answerBy: '2026-03-02', reason: 'x' };
    const atOpening = opened();
    expect(code(atOpening.try('chooseDeadline', later))).toBe('ok');
    expect(code(openedWith({ notTakenUp: true }).try('chooseDeadline', later))).toBe('ok');
    const life = informed();
    const outcome = life.try('chooseDeadline', later);
    expect([code(outcome), details(outcome)]).toEqual(['dateNotPossible', { field: 'answerBy', latest: '2026-03-01' }]);
    expect(code(life.try('chooseDeadline', { answerBy: '2026-03-01', reason: 'x' }))).toBe('ok');
    expect(code(life.try('chooseDeadline', { answerBy: '2026-02-27', reason: 'x' }))).toBe('ok');
    const delayed = opened().do('noticeDelay', { answerBy: '2026-04-01', reason: 'x' });
    expect(code(delayed.try('chooseDeadline', { answerBy: '2026-04-02', reason: 'x' }))).toBe('dateNotPossible');
  });

  test('a thread that came without one may be given any', () => {
    const life = openedWith({ answerBy: undefined });
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'information' as const })) };
    expect(life.do('chooseDeadline', { serviceArea: 'housing' }).thread.answerBy).toBe('2026-03-30');
  });
});

describe('a delay', () => {
  test('is told with a later day and a reason, and moves the deadline', () => {
    const life = informed().do('noticeDelay', { answerBy: '2026-03-02', reason: 'the doctor has not answered' });
    expect(life.thread).toMatchObject({ answerBy: '2026-03-02', delayNotices: [{ on: '2026-01-05', answerBy: '2026-03-02', reason: 'the doctor has not answered' }] });
    life.do('noticeDelay', { answerBy: '2026-04-01', reason: 'again' });
    expect(life.thread.delayNotices.map((n) => n.answerBy)).toEqual(['2026-03-02', '2026-04-01']);
  });

  test('is never told with the same or an earlier day, nor with one that is over', () => {
    const life = informed();
    expect(code(life.try('noticeDelay', { answerBy: '2026-03-01', reason: 'x' }))).toBe('dateNotPossible');
    life.today = '2026-03-10';
    expect(details(life.try('noticeDelay', { answerBy: '2026-03-09', reason: 'x' }))).toEqual({ field: 'answerBy' });
    expect(code(life.try('noticeDelay', { answerBy: '2026-03-10', reason: 'x' }))).toBe('ok');
  });

  test('is for a deadline that is owed', () => {
    expect(details(openedWith({ answerBy: undefined }).try('noticeDelay', { answerBy: '2026-03-10', reason: 'x' }))).toEqual({ state: 'noDeadline' });
    expect(details(helpOrdered().try('noticeDelay', { answerBy: '2026-03-10', reason: 'x' }))).toEqual({ state: 'order' });
  });
});

describe('what the citizen is told and takes part in', () => {
  test('guidance is kept with its day and by whom, each point once', () => {
    const life = opened().do('giveGuidance', { items: ['rights', 'dataProcessing', 'rights'] });
    life.do('giveGuidance', { items: ['changesToReport'], givenOn: '2026-01-04' });
    expect(life.thread.guidance).toEqual([{ on: '2026-01-05', items: ['rights', 'dataProcessing'], by: 'owner' }, { on: '2026-01-04', items: ['changesToReport'], by: 'owner' }]);
  });
  test('guidance says something, between receipt and today', () => {
    const life = opened();
    expect(details(life.try('giveGuidance', { items: [] }))).toEqual({ fields: ['items'] });
    expect(details(life.try('giveGuidance', { items: ['rights'], givenOn: '2026-01-03' }))).toEqual({ field: 'givenOn' });
    expect(code(life.try('giveGuidance', { items: ['rights'], givenOn: '2026-01-06' }))).toBe('dateNotPossible');
  });
  test('participation is kept, also that the citizen declined', () => {
    const life = opened().do('noteParticipation', { heldOn: '2026-01-05', form: 'meeting', text: 'at home' }).do('noteParticipation', { heldOn: '2026-01-04', form: 'declined' });
    expect(life.thread.participation).toEqual([{ on: '2026-01-05', form: 'meeting', text: 'at home' }, { on: '2026-01-04', form: 'declined' }]);
    expect(details(life.try('noteParticipation', { heldOn: '2026-01-03', form: 'phone' }))).toEqual({ field: 'heldOn' });
    expect(code(life.try('noteParticipation', { heldOn: '2026-01-06', form: 'phone' }))).toBe('dateNotPossible');
  });
  test('the law that the help lies under is chosen with a reason, and may be chosen anew', () => {
    const life = opened().do('chooseLawRoute', { route: 'elder', reason: 'frail' }).do('chooseLawRoute', { route: 'both', reason: 'two needs' });
    expect(life.thread.lawRoute).toEqual({ route: 'both', reason: 'two needs' });
  });
});

describe('moving a thread', () => {
  const to = (life: Life, stage: Parameters<typeof stageOf>[1] & string, more: object = {}) => life.try('advance', { to: stage as never, reasons, ...more });

  test('goes the ways that lead on, and no others', () => {
    const life = opened();
    expect(details(to(life, 'assessment'))).toEqual({ from: 'opening', to: 'assessment' });
    expect(code(to(life, 'information'))).toBe('ok');
    expect(life.thread).toMatchObject({ stage: 'information', stageSince: '2026-01-05' });
    expect(code(to(life, 'assessment'))).toBe('ok');
    expect(details(life.try('advance', { threadId: 'x', to: 'information' }))).toEqual({ kind: 'thread' });
    for (const actor of [colleague, lead, provider, stranger]) expect(code(life.try('advance', { to: 'information', reason: 'x' }, actor))).toBe('notAllowed');
  });

  test('some stages are reached by a deed, and naming them tells which', () => {
    const life = informed().do('advance', { to: 'assessment', reasons });
    expect(details(to(life, 'recommendation'))).toEqual({ from: 'assessment', to: 'recommendation', by: 'recordAssessment' });
    expect(details(to(life, 'closed'))).toEqual({ from: 'assessment', to: 'closed', by: 'closeThread' });
    const deciding = assessed().do('advance', { to: 'decision', reasons });
    expect(details(to(deciding, 'order'))).toEqual({ from: 'decision', to: 'order', by: 'recordDecision' });
  });

  test('an assessment or a decision of another thread is not this one', () => {
    const life = decided().do('receiveRequest', { ...ask, serviceArea: 'support' }).do('advance', { to: 'information', reasons }).do('advance', { to: 'assessment', reasons });
    expect(details(to(life, 'recommendation'))).toMatchObject({ by: 'recordAssessment' });
    const second = decided().do('receiveRequest', { ...ask, acute: true, acuteReason: 'x' }).do('advance', { to: 'decision', reason: 'x' });
    expect(details(to(second, 'order'))).toMatchObject({ by: 'recordDecision' });
  });

  test('a rejection, and a decision that was an error, lead to no order', () => {
    const life = decided();
    const back = () => life.do('advance', { to: 'decision', reason: 'look again' });
    back();
    const withDecision = (patch: object) => { life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, ...patch })) }; };
    withDecision({ services: [] });
    expect(details(to(life, 'order'))).toMatchObject({ by: 'recordDecision' });
    withDecision({ services: [service], enteredInError: { reason: 'x', on: life.today, by: 'owner' } });
    expect(details(to(life, 'order'))).toMatchObject({ by: 'recordDecision' });
    withDecision({ enteredInError: undefined });
    expect(code(to(life, 'order'))).toBe('ok');
  });

  test('going back needs a reason, which is kept; the assessment may send back to the information any number of times', () => {
    const life = informed();
    for (let round = 1; round <= 3; round++) {
      life.do('advance', { to: 'assessment', reasons });
      expect([code(to(life, 'information')), details(to(life, 'information'))]).toEqual(['reasonMissing', { from: 'assessment', to: 'information' }]);
      life.do('advance', { to: 'information', reason: `gap ${round}` });
      expect(life.events.at(-1)).toMatchObject({ type: 'threadMoved', data: { from: 'assessment', to: 'information', reason: `gap ${round}`, back: true } });
    }
    life.do('advance', { to: 'assessment', reasons });
    expect(life.events.at(-1)!.data).not.toHaveProperty('back');
  });

  test('a thread that goes back is assessed anew, and both assessments stay', () => {
    const assessment = { supportNeed: 3 as const, targetGroups: [{ code: targetGroup, rank: 1 as const }], reasons };
    const life = assessed();
    const first = life.now.assessments[0]!;
    life.do('advance', { to: 'assessment', reason: 'returned' }).do('recordAssessment', assessment);
    life.do('advance', { to: 'information', reason: 'new papers' }).do('recordAssessment', assessment);
    expect(life.now.assessments.map((a) => [a.no, a.threadId, a.supportNeed])).toEqual([[1, life.thread.threadId, 2], [2, life.thread.threadId, 3], [3, life.thread.threadId, 3]]);
    expect(life.now.assessments[0]).toEqual(first);
    expect(life.thread.stage).toBe('recommendation');
    expect(code(to(life.do('advance', { to: 'assessment', reason: 'x' }), 'recommendation'))).toBe('ok');
  });

  describe('a decided thread that goes back', () => {
    test('keeps its orders running, and owes a new decision from today', () => {
      const life = helpGiven();
      life.today = '2026-06-01';
      const orders = life.now.orders;
      life.do('advance', { to: 'information', reason: 'acute change' });
      expect(life.now.orders).toEqual(orders);
      expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['threadMoved', 'deadlineChosen']);
      expect(life.events.at(-1)).toMatchObject({ data: { answerBy: '2026-06-15', reason: 'acute change' } });
      expect(life.thread).toMatchObject({ stage: 'information', answerBy: '2026-06-15' });
    });
    test('by the table of its service area, where it has one', () => {
      const life = helpGiven();
      life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, serviceArea: 'shelter' })) };
      // Two weeks after 22 May is 5 June, which is a closed day, and a Friday.
      life.today = '2026-05-22';
      expect(life.do('advance', { to: 'decision', reason: 'x' }).thread).toMatchObject({ serviceArea: 'shelter', answerBy: '2026-06-08' });
    });
    test('or by the day that the caseworker expects', () => {
      const life = helpGiven();
      expect(details(life.try('advance', { to: 'information', reason: 'x', answerBy: '2026-01-04' }))).toEqual({ field: 'answerBy' });
      expect(life.do('advance', { to: 'information', reason: 'x', answerBy: '2026-01-05' }).thread.answerBy).toBe('2026-01-05');
    });
    test('without a table the day that is set after a result counts, and runs on over closed days', () => {
      const life = helpGiven();
      life.today = '2026-05-22';
      expect(life.do('advance', { to: 'assessment', reason: 'x' }).thread.answerBy).toBe('2026-06-08');
      const own = helpGiven();
      own.settings = { ...defaultSettings, days: { ...defaultSettings.days, afterResult: 3 } } satisfies Settings;
      own.today = '2026-06-01';
      expect(own.do('advance', { to: 'assessment', reason: 'x' }).thread.answerBy).toBe('2026-06-04');
    });
    test('one that was never decided keeps the deadline that it has', () => {
      const life = assessed();
      const refusal = life.try('advance', { to: 'information', reason: 'x', answerBy: '2026-06-01' });
      expect([code(refusal), details(refusal)]).toEqual(['valueNotPossible', { fields: ['answerBy'] }]);
      life.do('advance', { to: 'information', reason: 'x' });
      expect(life.thread.answerBy).toBe('2026-03-01');
      expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['threadMoved']);
      expect(code(informed().try('advance', { to: 'assessment', answerBy: '2026-06-01', reasons }))).toBe('valueNotPossible');
    });
  });

  describe('acute help before the assessment', () => {
    const acute = () => openedWith({ acute: true, acuteReason: 'no home' });
    test('needs an acute request and a reason, and forces the day of the assessment', () => {
      expect(details(to(opened(), 'decision', { reason: 'x' }))).toEqual({ from: 'opening', to: 'decision' });
      expect(code(to(acute(), 'decision'))).toBe('reasonMissing');
      const life = acute().do('advance', { to: 'decision', reason: 'tonight' });
      expect(life.thread).toMatchObject({ stage: 'decision', assessBy: '2026-02-02' });
      expect(life.events.filter((e) => e.type === 'threadMoved').at(-1)!.data).toEqual({ threadId: life.thread.threadId, from: 'opening', to: 'decision', reason: 'tonight' });
    });
    test('the day that follows from the settings runs on over closed days', () => {
      const life = acute();
      // Four weeks after Saturday 10 January is Saturday 7 February.
      life.today = '2026-01-10';
      expect(life.do('advance', { to: 'decision', reason: 'x' }).thread.assessBy).toBe('2026-02-09');
    });
    test('the day may be chosen, but not in the past, and only on this way', () => {
      expect(acute().do('advance', { to: 'decision', reason: 'x', assessBy: '2026-01-05' }).thread.assessBy).toBe('2026-01-05');
      expect(details(acute().try('advance', { to: 'decision', reason: 'x', assessBy: '2026-01-04' }))).toEqual({ field: 'assessBy' });
      const calm = acute().try('advance', { to: 'information', assessBy: '2026-02-01', reasons });
      expect([code(calm), details(calm)]).toEqual(['valueNotPossible', { fields: ['assessBy'] }]);
    });
    test('a case that turns acute during the information goes by way of the opening', () => {
      const life = informed().do('amendRequest', { acute: true, acuteReason: 'evicted' });
      expect(code(life.try('advance', { to: 'decision', reason: 'x' }))).toBe('phaseForbids');
      life.do('advance', { to: 'opening', reason: 'evicted' }).do('advance', { to: 'decision', reason: 'evicted' });
      expect(life.thread).toMatchObject({ stage: 'decision', assessBy: '2026-02-02' });
    });
  });
});

describe('ending a thread', () => {
  const close = (life: Life, reason: ClosingReason, more: object = {}) => life.try('closeThread', { reason, reasons, ...more });

  test('keeps reason, day, notice and note', () => {
    const life = opened().do('closeThread', { reason: 'adviceOnly', supportNeed: 0, finalNoticeOn: '2026-01-05', note: 'told about the club', reasons });
    expect(life.thread).toMatchObject({ stage: 'closed', stageSince: '2026-01-05', closing: { on: '2026-01-05', reason: 'adviceOnly', supportNeed: 0, finalNoticeOn: '2026-01-05', note: 'told about the club', by: 'owner' } });
    expect(life.now.closedOn).toBeUndefined();
  });

  test('the notice was given between the request and today', () => {
    expect(details(close(opened(), 'withdrawn', { finalNoticeOn: '2026-01-03' }))).toEqual({ field: 'finalNoticeOn' });
    expect(code(close(opened(), 'withdrawn', { finalNoticeOn: '2026-01-06' }))).toBe('dateNotPossible');
    expect(code(close(opened(), 'withdrawn', { finalNoticeOn: '2026-01-04' }))).toBe('ok');
  });

  test.each<ClosingReason>(['adviceOnly', 'wrongAuthority'])('%s is for the beginning', (reason) => {
    expect(code(close(openedWith({ notTakenUp: true }), reason))).toBe('ok');
    expect(code(close(opened(), reason))).toBe('ok');
    const late = close(informed(), reason);
    expect([code(late), details(late)]).toEqual(['valueNotPossible', { fields: ['reason'] }]);
  });

  test.each<ClosingReason>(['event', 'noNeedCitizen', 'noShow', 'optedOut', 'withdrawn', 'moved'])('%s may come at any time', (reason) => {
    for (const life of [openedWith({ notTakenUp: true }), opened(), informed(), assessed()]) expect(code(close(life, reason))).toBe('ok');
  });

  test('a no is a decision: nothing is closed as rejected without a rejection', () => {
    const life = assessed().do('advance', { to: 'decision', reasons });
    const without = close(life, 'rejected');
    expect([code(without), details(without)]).toEqual(['phaseForbids', { from: 'decision', to: 'closed', by: 'recordDecision' }]);
    const deciding = (decision: object) => { life.state = { ...life.now, decisions: [...life.now.decisions, { decisionId: 'd', threadId: life.thread.threadId, endsOrders: [], services: [], paragraphs: [], decidedOn: life.today, ...decision }] as never }; };
    deciding({ type: 'rejection', enteredInError: { reason: 'x', on: life.today, by: 'owner' } });
    expect(code(close(life, 'rejected'))).toBe('phaseForbids');
    deciding({ type: 'rejection', threadId: 'another' });
    expect(code(close(life, 'rejected'))).toBe('phaseForbids');
    deciding({ type: 'rejection' });
    const rejected = life.state;
    expect(code(close(life, 'rejected'))).toBe('ok');
    life.state = rejected;
    deciding({ type: 'grant', services: [service] });
    expect(code(close(life, 'rejected'))).toBe('phaseForbids');
  });

  test('a no is a decision: that there is no need is for the authority to decide, for the citizen to say', () => {
    expect(details(close(assessed(), 'noNeedProfessional'))).toEqual({ from: 'recommendation', to: 'closed', by: 'recordDecision' });
    const life = helpedAndEnded();
    expect(code(close(life, 'noNeedProfessional', { supportNeed: 1 }))).toBe('ok');
  });

  test('while orders run or wait, nothing is closed', () => {
    for (const life of [helpOrdered(), helpGiven()]) {
      const outcome = close(life, 'noNeedCitizen', { supportNeed: 1 });
      expect([code(outcome), details(outcome)]).toEqual(['stepNotOpen', { state: 'orderRunning' }]);
    }
    const other = helpGiven().do('receiveRequest', ask);
    expect(code(close(other, 'withdrawn'))).toBe('ok');
  });

  test('while talks are open, nothing is closed', () => {
    const life = informed();
    const talks = (negotiation: object) => { life.state = { ...life.now, negotiations: [{ negotiationId: 'n', threadId: life.thread.threadId, candidates: [], rounds: [], ...negotiation }] as never }; };
    talks({});
    expect(details(close(life, 'withdrawn'))).toEqual({ state: 'negotiationRunning' });
    talks({ outcome: { outcome: 'noMatch' } });
    expect(code(life.try('closeThread', { reason: 'withdrawn', finalNoticeOn: '2026-01-03', reasons }))).toBe('dateNotPossible');
    expect(code(close(life, 'withdrawn'))).toBe('ok');
    const beside = informed();
    beside.state = { ...beside.now, negotiations: [{ negotiationId: 'n', threadId: 'another', candidates: [], rounds: [] }] as never };
    expect(code(close(beside, 'withdrawn'))).toBe('ok');
  });

  describe('help that was given', () => {
    test('is closed with a support need that is rated', () => {
      const life = helpedAndEnded();
      for (const more of [{}, { supportNeed: null }]) expect([code(close(life, 'noNeedCitizen', more)), details(close(life, 'noNeedCitizen', more))]).toEqual(['fieldsMissing', { fields: ['supportNeed'] }]);
      expect(code(close(life, 'noNeedCitizen', { supportNeed: 0 }))).toBe('ok');
      expect(life.now.threads[0]!.closing).toMatchObject({ supportNeed: 0 });
    });
    test('takes the rating of the last follow-up, unless there is a newer', () => {
      const rated = () => {
        const life = helpedAndEnded();
        const { orderId } = life.now.orders[0]!;
        const followUp = (no: number, at: string, supportNeed?: number | null) => ({ followUpId: `f${no}`, orderId: at, no, stage: 'closed', result: { supportNeed } });
        life.state = { ...life.now, followUps: [followUp(1, orderId, 3), followUp(2, orderId, 1), followUp(3, orderId, null), followUp(4, orderId), { ...followUp(5, orderId), result: undefined }, followUp(6, 'another', 4)] as never };
        return life;
      };
      const life = rated();
      expect(code(close(life, 'noNeedCitizen'))).toBe('ok');
      expect(life.thread.closing).toMatchObject({ supportNeed: 1 });
      const newer = rated();
      expect(code(close(newer, 'noNeedCitizen', { supportNeed: 2 }))).toBe('ok');
      expect(newer.thread.closing).toMatchObject({ supportNeed: 2 });
    });
    test('where none was given, "not assessed" may stand, and so may nothing', () => {
      const life = informed();
      expect(code(close(life, 'withdrawn', { supportNeed: null }))).toBe('ok');
      expect(life.thread.closing).toMatchObject({ supportNeed: null });
      const silent = informed();
      expect(code(close(silent, 'withdrawn'))).toBe('ok');
      expect(silent.thread.closing!.supportNeed).toBeUndefined();
      const declined = helpOrdered();
      declined.do('declineOrder', { orderId: declined.now.orders[0]!.orderId, rev: 1, reason: 'other' }, provider);
      expect(code(close(declined, 'noNeedCitizen'))).toBe('ok');
    });
  });

  test('nobody outside is waited for any more', () => {
    const life = informed();
    const asked = (informationId: string, threadId: string, state: string) => ({ informationId, threadId, state, what: 'x', source: { kind: 'doctor', name: 'x' }, purpose: 'x', essential: false, askedOn: life.today, dueOn: '2026-02-01', reminders: [] });
    const { threadId } = life.thread;
    life.state = { ...life.now, information: [asked('i1', threadId, 'waiting'), asked('i2', threadId, 'received'), asked('i3', 'another', 'waiting')] as never };
    expect(code(close(life, 'withdrawn'))).toBe('ok');
    expect(life.now.information.map((i) => [i.state, i.reason])).toEqual([['stopped', 'withdrawn'], ['received', undefined], ['waiting', undefined]]);
  });
});

describe('a death', () => {
  /** One order runs, one waits, talks and a question to a doctor are open, and one thread was closed before. */
  const full = () => {
    const life = withdrawn(helpGiven().do('receiveRequest', ask));
    life.do('receiveRequest', { ...ask, reason: 'third' });
    const [first] = life.now.orders;
    life.state = {
      ...life.now,
      orders: [...life.now.orders, { ...first!, orderId: 'o2', state: 'sent' }, { ...first!, orderId: 'o3', state: 'clarifying' }, { ...first!, orderId: 'o4', state: 'declined' }],
      negotiations: [{ negotiationId: 'n1', candidates: [], rounds: [] }, { negotiationId: 'n2', candidates: [], rounds: [], outcome: { outcome: 'noMatch' } }] as never,
      information: [{ informationId: 'i1', threadId: life.now.threads[0]!.threadId, state: 'waiting', reminders: [] }, { informationId: 'i2', threadId: life.thread.threadId, state: 'waiting', reminders: [] }] as never,
    };
    return life;
  };

  test('closes everything at once', () => {
    const life = full();
    const earlier = life.now.threads[1];
    life.today = '2026-02-10';
    life.do('closeThread', { reason: 'died', note: 'told by the hospital' });
    expect(life.now.closedOn).toBe('2026-02-10');
    expect(life.now.threads.map((t) => t.closing?.reason)).toEqual(['died', 'withdrawn', 'died']);
    expect(life.now.threads[0]!.closing).toMatchObject({ on: '2026-02-10', note: 'told by the hospital', by: 'owner' });
    expect(life.now.threads[1]).toEqual(earlier);
    expect(life.now.orders.map((o) => [o.state, o.endReason, o.endsOn])).toEqual([['ended', 'died', '2026-02-10'], ['withdrawn', 'died', undefined], ['withdrawn', 'died', undefined], ['declined', undefined, undefined]]);
    expect(life.now.followUps.filter((f) => f.stage === 'planned' || f.stage === 'asked')).toEqual([]);
    expect(life.now.negotiations.map((n) => n.outcome)).toMatchObject([{ outcome: 'overtaken', explanation: 'died', by: 'owner' }, { outcome: 'noMatch' }]);
    expect(life.now.information.map((i) => [i.state, i.reason])).toEqual([['stopped', 'died'], ['stopped', 'died']]);
    expect(life.events).toContainEqual(expect.objectContaining({ type: 'caseClosed', data: { reason: 'died' } }));
  });

  test('asks for no support need, and keeps one that is given for the thread it was given for', () => {
    const life = full();
    const [first] = life.now.threads;
    life.do('closeThread', { threadId: first!.threadId, reason: 'died', supportNeed: 2 });
    expect(life.now.threads.map((t) => t.closing?.supportNeed)).toEqual([2, undefined, undefined]);
  });

  test('its notice, too, is not of tomorrow', () => {
    expect(code(full().try('closeThread', { reason: 'died', finalNoticeOn: '2026-01-06' }))).toBe('dateNotPossible');
  });
});

describe('the case as a whole', () => {
  test('closes when all its threads have, with a reason', () => {
    const life = opened();
    expect([code(life.try('closeCase', { reason: 'x' })), details(life.try('closeCase', { reason: 'x' }))]).toEqual(['stepNotOpen', { state: 'threadOpen' }]);
    withdrawn(life);
    expect(code(life.try('closeCase', { reason: 'x' }, colleague))).toBe('notAllowed');
    life.today = '2026-02-01';
    life.do('closeCase', { reason: 'done' });
    expect(life.now.closedOn).toBe('2026-02-01');
    expect(life.events.at(-1)).toMatchObject({ type: 'caseClosed', data: { reason: 'done' } });
    expect(details(life.try('closeCase', { reason: 'x' }))).toEqual({ state: 'closed' });
  });

  test('opens again with a reason; what was closed in it stays closed', () => {
    const life = opened();
    expect([code(life.try('reopenCase', { reason: 'x' })), details(life.try('reopenCase', { reason: 'x' }))]).toEqual(['stepNotOpen', { state: 'open' }]);
    withdrawn(life).do('closeCase', { reason: 'done' });
    expect(code(life.try('reopenCase', { reason: 'x' }, lead))).toBe('notAllowed');
    life.do('reopenCase', { reason: 'a letter came' });
    expect(life.now.closedOn).toBeUndefined();
    expect(life.thread.stage).toBe('closed');
    expect(life.events.at(-1)).toMatchObject({ type: 'caseReopened', data: { reason: 'a letter came' } });
  });

  test('is given to another caseworker, and the team follows', () => {
    const life = opened().do('reassignCase', { owner: 'cover', reason: 'moved house' });
    expect(life.now).toMatchObject({ owner: 'cover', team: 'team-b' });
    expect(life.commits.at(-1)!.events.map((e) => e.type)).toEqual(['caseReassigned']);
    expect(life.events.at(-1)!.data).toEqual({ owner: 'cover', team: 'team-b', reason: 'moved house' });
    expect(code(life.try('reassignCase', { owner: 'owner' }))).toBe('notAllowed');
    expect(code(life.try('reassignCase', { owner: 'owner' }, cover))).toBe('ok');
  });

  test('is given by its caseworker, whoever covers, or the team lead; to a caseworker, and not to the one who has it', () => {
    const life = opened();
    for (const actor of [colleague, head, provider, stranger]) expect(code(life.try('reassignCase', { owner: 'colleague' }, actor))).toBe('notAllowed');
    expect(code(life.try('reassignCase', { owner: 'lead' }))).toBe('ownerUnknown');
    expect(details(life.try('reassignCase', { owner: 'owner' }))).toEqual({ fields: ['owner'] });
    expect(code(opened().try('reassignCase', { owner: 'colleague' }, lead))).toBe('ok');
    const covered = opened().do('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-02-01' } });
    expect(code(covered.try('reassignCase', { owner: 'colleague' }, cover))).toBe('ok');
    expect(covered.now).toMatchObject({ owner: 'colleague', team: 'team-a' });
    // Cover was for the one who had the case.
    expect(covered.now.cover).toBeUndefined();
    expect(covered.commits.at(-1)!.events.map((e) => e.type)).toEqual(['caseReassigned', 'coverSet']);
  });

  test('a caseworker without a team keeps the team of the case', () => {
    const outcome = reassignCase.decide(opened().now, { owner: 'loose' }, { ...context(owner, '2026-01-05'), caseworkers: [{ personId: 'loose' }] });
    expect(outcome).toMatchObject({ ok: true, events: [{ data: { owner: 'loose', team: 'team-a' } }] });
  });

  test('is covered by a colleague for a period, who then reads and writes', () => {
    const life = opened().do('setCover', { cover: { personId: 'cover', from: '2026-01-10', to: '2026-01-20' } });
    expect(life.now.cover).toEqual({ personId: 'cover', from: '2026-01-10', to: '2026-01-20' });
    const may = () => code(life.try('noteParticipation', { heldOn: '2026-01-05', form: 'phone' }, cover));
    for (const [day, expected] of [['2026-01-09', 'notAllowed'], ['2026-01-10', 'ok'], ['2026-01-20', 'ok'], ['2026-01-21', 'notAllowed']] as const) {
      life.today = day;
      expect(may()).toBe(expected);
    }
    life.do('setCover', {});
    expect(life.now.cover).toBeUndefined();
    expect(details(life.try('setCover', {}))).toEqual({ state: 'noCover' });
  });

  test('cover is a caseworker other than the own, for days that are not over; who covers cannot prolong it', () => {
    const life = opened();
    const period = { from: '2026-01-01', to: '2026-01-05' };
    expect(details(life.try('setCover', { cover: { personId: 'lead', ...period } }))).toEqual({ kind: 'caseworker' });
    expect(details(life.try('setCover', { cover: { personId: 'owner', ...period } }))).toEqual({ fields: ['cover'] });
    expect(details(life.try('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-01-04' } }))).toEqual({ field: 'cover' });
    expect(code(life.try('setCover', { cover: { personId: 'cover', from: '2026-01-07', to: '2026-01-06' } }))).toBe('dateNotPossible');
    expect(code(life.try('setCover', { cover: { personId: 'cover', from: '2026-01-07', to: '2026-01-07' } }))).toBe('ok');
    expect(code(life.try('setCover', { cover: { personId: 'cover', ...period } }, lead))).toBe('ok');
    for (const actor of [cover, colleague, head, stranger]) expect(code(life.try('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2027-01-01' } }, actor))).toBe('notAllowed');
  });
});

test('the same events always give the same threads', () => {
  const life = withdrawn(helpGiven().do('giveGuidance', { items: ['rights'] }).do('receiveRequest', { ...ask, serviceArea: 'shelter' }).do('noticeDelay', { answerBy: '2026-06-01', reason: 'x' }));
  expect(replay(null, life.events)!.threads).toEqual(life.now.threads);
  // What an appeal takes up again is not closed any more.
  const again = evolve(life.now, event('threadMoved', life.today, { threadId: life.thread.threadId, from: 'closed', to: 'information', back: true }));
  expect(again.threads[1]).toMatchObject({ stage: 'information', stageSince: life.today });
  expect(again.threads[1]!.closing).toBeUndefined();
  // Each event changes its own thread only.
  const [first] = life.now.threads;
  const moved = evolve(life.now, event('threadMoved', life.today, { threadId: first!.threadId, from: 'order', to: 'information', back: true }));
  expect(moved.threads[1]).toBe(life.now.threads[1]);
});

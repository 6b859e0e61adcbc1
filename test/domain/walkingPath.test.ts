/** The path from an order to a follow-up's result, in the words of the field. */
import { verbs } from '#domain/commands/index';
import { caseView } from '#domain/views/caseView';
import { cardView } from '#domain/views/cardView';
import { deadlinesOf, dueWakes, waitingFor, wakesOf } from '#domain/deadlines';
import { factsOf } from '#domain/facts';
import { phaseOf } from '#domain/phase';
import { overviewRow } from '#domain/views/overview';
import {
  accepted, activity, answered, answers, asked, colleague, decided, goal, lead, Life, opened, opening, order, ordered, otherProvider, otherSubtheme, owner, provider, service, stranger, system, targetGroup,
} from './lives';

const code = (outcome: { ok: boolean; refusal?: { code: string } }) => (outcome.ok ? 'ok' : outcome.refusal!.code);

describe('opening', () => {
  test('a caseworker opens a case for the own team, once', () => {
    const life = opened();
    expect(life.now).toMatchObject({ caseNo: 'S-2026-0001', owner: 'owner', citizen: { initials: 'A.' }, acute: false });
    expect(code(life.try('openCase', opening))).toBe('caseExists');
    expect(code(new Life().try('openCase', { ...opening, team: 'team-b' }))).toBe('notAllowed');
    expect(code(new Life().try('openCase', opening, provider))).toBe('notAllowed');
  });
  test('the owner must be a caseworker of the team', () => {
    expect(code(new Life().try('openCase', { ...opening, owner: 'nobody' }))).toBe('ownerUnknown');
  });
  test('the request cannot come from the future, and the deadline not before it', () => {
    expect(code(new Life().try('openCase', { ...opening, receivedOn: '2026-01-06' }))).toBe('dateNotPossible');
    expect(code(new Life().try('openCase', { ...opening, answerBy: '2026-01-03' }))).toBe('dateNotPossible');
  });
  test("the citizen's words are added to, never rewritten", () => {
    const life = opened().do('recordWish', { text: 'one' }).do('recordWish', { text: 'two' });
    expect(life.now.wishes.map((w) => w.text)).toEqual(['one', 'two']);
  });
});

describe('assessment and goals', () => {
  const assessment = { supportNeed: 2 as const, targetGroups: [{ code: targetGroup, rank: 1 as const }], conditions: [] };
  test('a level belongs to a subtheme under Aktivitet og deltagelse, and only there', () => {
    const life = opened();
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: activity[0]! }] }))).toBe('goalRule');
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: otherSubtheme, level: 1 }] }))).toBe('goalRule');
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: otherSubtheme }, { code: activity[0]!, level: null }] }))).toBe('ok');
  });
  test('exactly one target group is primary, and codes must be selectable', () => {
    const life = opened();
    expect(code(life.try('recordAssessment', { ...assessment, targetGroups: [{ code: targetGroup, rank: 2 }] }))).toBe('onePrimaryTargetGroup');
    expect(code(life.try('recordAssessment', { ...assessment, targetGroups: [{ code: service, rank: 1 }] }))).toBe('codeNotSelectable');
  });
  test('a goal lies on Aktivitet og deltagelse, has one primary subtheme and a date ahead', () => {
    const life = opened();
    expect(code(life.try('setGoal', { ...goal('x'), primary: otherSubtheme }))).toBe('goalRule');
    expect(code(life.try('setGoal', { ...goal('x'), secondary: [activity[0]!] }))).toBe('goalRule');
    expect(code(life.try('setGoal', { ...goal('x'), expectedOn: life.today }))).toBe('dateNotPossible');
    expect(code(life.try('setGoal', { ...goal('x'), goalId: 'unknown' }))).toBe('goalUnknown');
  });
  test('a current level that was not assessed stays so in the next version', () => {
    const life = answered();
    const { goalId } = life.now.goals[0]!;
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'x', nextFollowUpOn: '2026-08-01', goalLevels: [{ goalId, level: null }] });
    life.do('setGoal', { ...goal('x'), goalId });
    expect(life.now.goals[0]!.currentLevel).toBeNull();
  });
  test('a changed goal is a new version that keeps its starting point and current level', () => {
    const life = opened().do('setGoal', goal('x'));
    const first = life.now.goals[0]!;
    life.today = '2026-03-01';
    life.do('setGoal', { ...goal('x'), goalId: first.goalId, expectedLevel: 2 });
    expect(life.now.goals).toHaveLength(1);
    expect(life.now.goals[0]).toMatchObject({ version: 2, startedOn: first.startedOn, expectedLevel: 2, currentLevel: 3 });
  });
});

describe('the order', () => {
  test('needs a decision that grants its services', () => {
    const life = opened();
    const outcome = life.try('placeOrder', order([]));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'gateBlocked', details: { gates: ['order-decision', 'care-plan-4', 'care-plan-5'] } } });
  });
  test('needs a support need that is assessed, but for an acute case', () => {
    const notAssessed = { supportNeed: null, targetGroups: [{ code: targetGroup, rank: 1 as const }], conditions: [] };
    const calm = decided().do('recordAssessment', notAssessed);
    expect(calm.try('placeOrder', order(calm.now.goals.map((g) => g.goalId)))).toMatchObject({ refusal: { details: { gates: ['care-plan-4'] } } });
    const acute = new Life().do('openCase', { ...opening, acute: true }).do('recordAssessment', notAssessed)
      .do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01' });
    expect(code(acute.try('placeOrder', { ...order([]), reasons: { 'care-plan-3': 'goals follow' } }))).toBe('ok');
  });
  test('without goals it needs a reason, and the reason is kept', () => {
    const life = decided();
    expect(life.try('placeOrder', order([]))).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['care-plan-3'] } } });
    expect(code(life.try('placeOrder', { ...order([]), reasons: { 'care-plan-3': '  ' } }))).toBe('gateNeedsReason');
    life.do('placeOrder', { ...order([]), reasons: { 'care-plan-3': 'The citizen declined a plan' } });
    expect(life.events).toContainEqual(expect.objectContaining({ type: 'gateOverridden', data: { gate: 'care-plan-3', reason: 'The citizen declined a plan' } }));
  });
  test('a start before the decision counts is not carried by it', () => {
    const life = decided();
    expect(life.try('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), wishedStart: '2026-01-31' })).toMatchObject({ refusal: { details: { gates: ['order-decision'] } } });
  });
  test('a decision that has run out by the start does not carry it', () => {
    const life = opened().do('recordAssessment', { supportNeed: 2, targetGroups: [{ code: targetGroup, rank: 1 }], conditions: [] })
      .do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-01-05', to: '2026-01-31' });
    expect(life.try('placeOrder', order([]))).toMatchObject({ refusal: { details: { gates: ['order-decision'] } } });
  });
  test.each([
    ['an unknown provider', { provider: 'unit-x' }, 'providerUnknown'],
    ['a goal of another case', { goalIds: ['elsewhere'] }, 'goalUnknown'],
    ['a start in the past', { wishedStart: '2026-01-04' }, 'dateNotPossible'],
    ['a follow-up before the start', { firstFollowUpOn: '2026-02-01' }, 'dateNotPossible'],
  ])('refuses %s', (_name, change, expected) => {
    const life = decided();
    expect(code(life.try('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), ...change }))).toBe(expected);
  });
  test('is acknowledged by the ordered unit only, once, and plans the first follow-up', () => {
    const life = ordered();
    const { orderId } = life.now.orders[0]!;
    expect(phaseOf(life.now)).toBe('order');
    expect(waitingFor(life.now)).toEqual([{ kind: 'orderAnswer', provider: 'unit-a', since: '2026-01-05', ref: orderId }]);
    for (const actor of [otherProvider, owner, stranger, lead]) expect(code(life.try('acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-02-01' }, actor))).toBe('notAllowed');
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 2, startsOn: '2026-02-01' }, provider))).toBe('cardOutdated');
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-01-04' }, provider))).toBe('dateNotPossible');
    expect(code(life.try('acknowledgeOrder', { orderId: 'x', rev: 1, startsOn: '2026-02-01' }, provider))).toBe('orderUnknown');
    life.do('acknowledgeOrder', { orderId, rev: 1, startsOn: '2026-02-10' }, provider);
    expect(life.now.orders[0]).toMatchObject({ state: 'accepted', startsOn: '2026-02-10', contact: 'provider', rev: 2 });
    expect(life.now.followUps).toMatchObject([{ no: 1, dueOn: '2026-05-01', periodFrom: '2026-02-10', stage: 'planned' }]);
    expect(phaseOf(life.now)).toBe('delivery');
    expect(code(life.try('acknowledgeOrder', { orderId, rev: 2, startsOn: '2026-02-10' }, provider))).toBe('alreadyAnswered');
    expect(code(life.try('declineOrder', { orderId, rev: 2, reason: 'noCapacity' }, provider))).toBe('alreadyAnswered');
  });
  test('a start after the first follow-up moves it one rhythm on from the start', () => {
    const life = ordered();
    life.do('acknowledgeOrder', { orderId: life.now.orders[0]!.orderId, rev: 1, startsOn: '2026-06-01' }, provider);
    expect(life.now.followUps[0]!.dueOn).toBe('2026-09-01');
  });
  test('is declined with a reason, and the provider then sees its header only', () => {
    const life = ordered();
    const { orderId } = life.now.orders[0]!;
    expect(code(life.try('declineOrder', { orderId: 'x', rev: 1, reason: 'other' }, provider))).toBe('orderUnknown');
    expect(code(life.try('declineOrder', { orderId, rev: 9, reason: 'other' }, provider))).toBe('cardOutdated');
    life.do('declineOrder', { orderId, rev: 1, reason: 'noCapacity', text: 'full' }, provider);
    expect(phaseOf(life.now)).toBe('order');
    expect(caseView(life.now, provider, life.today)).toMatchObject({ initials: '', wishes: [], goals: [], orders: [{ state: 'declined', goalIds: [], services: [] }] });
  });
});

describe('the follow-up', () => {
  test('a status is asked for three weeks ahead, by the system alone', () => {
    const life = accepted();
    const { followUpId } = life.now.followUps[0]!;
    expect(wakesOf(life.now)).toEqual([{ verb: 'requestStatus', followUpId, dueOn: '2026-05-01' }]);
    expect(dueWakes(wakesOf(life.now), '2026-04-09', 21)).toEqual([]);
    expect(dueWakes(wakesOf(life.now), '2026-04-10', 21)).toHaveLength(1);
    life.today = '2026-04-09';
    expect(code(life.try('requestStatus', { followUpId }, system))).toBe('notAsked');
    expect(code(life.try('requestStatus', { followUpId }, owner))).toBe('notAllowed');
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('notAsked');
    expect(code(life.try('commentFollowUp', { followUpId, goalId: life.now.goals[0]!.goalId, text: 'x' }, provider))).toBe('notAsked');
    life.today = '2026-04-10';
    life.do('requestStatus', { followUpId }, system);
    expect(code(life.try('requestStatus', { followUpId }, system))).toBe('alreadyAnswered');
    expect(code(life.try('requestStatus', { followUpId: 'x' }, system))).toBe('followUpUnknown');
    expect(phaseOf(life.now)).toBe('followUp');
    expect(waitingFor(life.now)).toMatchObject([{ kind: 'status', since: '2026-04-10' }]);
  });
  test('every goal is scored or excused with a reason', () => {
    const life = asked();
    const whole = answers(life);
    expect(code(life.try('answerFollowUp', { ...whole, answers: whole.answers.slice(1) }, provider))).toBe('goalsNotAnswered');
    expect(code(life.try('answerFollowUp', { ...whole, answers: whole.answers.map((a) => ({ ...a, score: null })) }, provider))).toBe('goalsNotAnswered');
    expect(code(life.try('answerFollowUp', { ...whole, answers: whole.answers.map((a) => ({ ...a, notScoredReason: 'other' as const })) }, provider))).toBe('goalsNotAnswered');
    expect(code(life.try('answerFollowUp', { ...whole, answers: [...whole.answers, { ...whole.answers[0]!, goalId: 'x' }] }, provider))).toBe('goalUnknown');
    expect(code(life.try('answerFollowUp', { ...whole, answers: [whole.answers[0]!, whole.answers[0]!] }, provider))).toBe('goalUnknown');
    const excused = whole.answers.map((a, i) => (i === 0 ? { ...a, score: null, notScoredReason: 'citizenAbsent' as const } : a));
    expect(code(life.try('answerFollowUp', { ...whole, answers: excused }, provider))).toBe('ok');
  });
  test('is answered once, from the present card, by the ordered unit', () => {
    const life = asked();
    expect(code(life.try('answerFollowUp', answers(life), otherProvider))).toBe('notAllowed');
    expect(code(life.try('answerFollowUp', { ...answers(life), rev: 1 }, provider))).toBe('cardOutdated');
    expect(code(life.try('answerFollowUp', { ...answers(life), followUpId: 'x' }, provider))).toBe('followUpUnknown');
    life.do('answerFollowUp', answers(life), provider);
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('alreadyAnswered');
    expect(life.now.followUps[0]).toMatchObject({ stage: 'answered', answer: { by: 'provider', on: '2026-04-10' } });
  });
  test('a changed goal makes the card outdated; a comment does not', () => {
    const life = asked();
    const before = answers(life);
    const { followUpId } = before;
    const goalId = life.now.goals[0]!.goalId;
    life.do('commentFollowUp', { followUpId, goalId, text: 'first' }, provider).do('commentFollowUp', { followUpId, goalId, text: 'second' }, provider);
    expect(life.now.followUps[0]!.comments.map((c) => c.text)).toEqual(['second']);
    expect(code(life.try('commentFollowUp', { followUpId, goalId: 'x', text: 'y' }, provider))).toBe('goalUnknown');
    expect(code(life.try('commentFollowUp', { followUpId: 'x', goalId, text: 'y' }, provider))).toBe('followUpUnknown');
    life.do('setGoal', { ...goal('changed'), goalId });
    expect(code(life.try('answerFollowUp', before, provider))).toBe('cardOutdated');
    life.do('answerFollowUp', answers(life), provider);
    expect(code(life.try('commentFollowUp', { followUpId, goalId, text: 'late' }, provider))).toBe('alreadyAnswered');
  });
  test('its result is asked for on the day, when the status came earlier', () => {
    const life = answered();
    const { followUpId } = life.now.followUps[0]!;
    expect(wakesOf(life.now)).toEqual([{ verb: 'requestResult', followUpId, dueOn: '2026-05-01' }]);
    expect([dueWakes(wakesOf(life.now), '2026-04-30', 21).length, dueWakes(wakesOf(life.now), '2026-05-01', 21).length]).toEqual([0, 1]);
    expect(code(life.try('requestResult', { followUpId }, system))).toBe('notAsked');
    life.today = '2026-05-01';
    life.do('requestResult', { followUpId }, system);
    expect(wakesOf(life.now)).toEqual([]);
    expect(code(life.try('requestResult', { followUpId }, system))).toBe('alreadyAnswered');
    expect(code(life.try('requestResult', { followUpId: 'x' }, system))).toBe('followUpUnknown');
  });
  test('a status on the day itself needs no second question', () => {
    const life = asked();
    life.today = '2026-05-01';
    life.do('answerFollowUp', answers(life), provider);
    expect(wakesOf(life.now)).toEqual([]);
    expect(cardView('C16', life.now.followUps[0]!.followUpId, life.now, owner, life.today)).toMatchObject({ mayRegister: true });
  });
});

describe('the result', () => {
  const result = (life: Life) => ({ followUpId: life.now.followUps[0]!.followUpId, result: 'continue' as const, heldOn: life.today, citizenView: 'It helps', nextFollowUpOn: '2026-08-01' });
  test('going on needs the next date, and plans it', () => {
    const life = answered();
    expect(life.try('registerFollowUpResult', { ...result(life), nextFollowUpOn: undefined })).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: ['R28'] } } });
    life.do('registerFollowUpResult', { ...result(life), goalLevels: [{ goalId: life.now.goals[0]!.goalId, level: 2 }] });
    expect(life.now.followUps).toMatchObject([{ stage: 'closed', result: { result: 'continue', citizenView: 'It helps' } }, { no: 2, stage: 'planned', dueOn: '2026-08-01' }]);
    expect(life.now.goals[0]!.currentLevel).toBe(2);
    expect(phaseOf(life.now)).toBe('delivery');
    expect(code(life.try('registerFollowUpResult', result(life)))).toBe('resultRegistered');
  });
  test("without the citizen's view it needs to say why", () => {
    const life = answered();
    const silent = { ...result(life), citizenView: undefined };
    expect(life.try('registerFollowUpResult', silent)).toMatchObject({ refusal: { code: 'gateNeedsReason', details: { gates: ['R30'] } } });
    expect(code(life.try('registerFollowUpResult', { ...silent, citizenViewMissing: 'notReached' }))).toBe('ok');
  });
  test('it can be held without a status, with a reason: the duty is the municipality\'s', () => {
    const life = asked();
    expect(life.try('registerFollowUpResult', result(life))).toMatchObject({ refusal: { details: { gates: ['status-or-reason'] } } });
    expect(code(life.try('registerFollowUpResult', { ...result(life), statusWaivedReason: 'Never came' }))).toBe('ok');
  });
  test('ending needs the support need now, and asks for a decision instead of being one', () => {
    const life = answered();
    const end = { ...result(life), result: 'end' as const, nextFollowUpOn: undefined };
    expect(life.try('registerFollowUpResult', end)).toMatchObject({ refusal: { details: { gates: ['support-need-now'] } } });
    expect(life.try('registerFollowUpResult', { ...end, supportNeed: null })).toMatchObject({ refusal: { details: { gates: ['support-need-now'] } } });
    life.do('registerFollowUpResult', { ...end, supportNeed: 1 });
    expect(phaseOf(life.now)).toBe('decision');
    expect(life.now.orders[0]!.state).toBe('accepted');
    expect(deadlinesOf(life.now)).toMatchObject([{ kind: 'decision' }]);
    expect(life.now.followUps).toHaveLength(1);
    life.do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-05-01' });
    expect(life.now.decisionNeeded).toBeUndefined();
    expect(life.now.orders[0]!.state).toBe('ended');
    expect(phaseOf(life.now)).toBe('decision');
    // What the provider contributed stays to be seen, the rest is gone.
    expect(caseView(life.now, provider, life.today)).toMatchObject({ goals: [], wishes: [], verbs: [], followUps: [{ answer: { by: 'provider' } }], orders: [{ state: 'ended', goalIds: [] }] });
  });
  test('the day of the decision that is needed stays, whatever else happens in the case', () => {
    const ended = answered();
    ended.do('registerFollowUpResult', { followUpId: ended.now.followUps[0]!.followUpId, result: 'end', heldOn: ended.today, citizenViewMissing: 'other', supportNeed: 1 });
    const [before] = deadlinesOf(ended.now);
    ended.today = '2026-07-01';
    ended.do('recordWish', { text: 'later' });
    expect(deadlinesOf(ended.now)[0]).toEqual(before);
  });
  test.each([
    ['held in the future', { heldOn: '2026-12-01' }, 'dateNotPossible'],
    ['held before the period', { heldOn: '2026-01-01' }, 'dateNotPossible'],
    ['a next date that is past', { nextFollowUpOn: '2026-04-10' }, 'dateNotPossible'],
    ['a level for a goal outside the order', { goalLevels: [{ goalId: 'x', level: 1 as const }] }, 'goalUnknown'],
    ['an unknown follow-up', { followUpId: 'x' }, 'followUpUnknown'],
  ])('refuses %s', (_name, change, expected) => {
    const life = answered();
    expect(code(life.try('registerFollowUpResult', { ...result(life), ...change }))).toBe(expected);
  });
  test('a municipality may silence a warning, but no block', () => {
    const life = answered();
    const rules = { statusDaysAhead: 21, orderAnswerDays: 5, gateLevels: { R30: 'info' as const, R28: 'info' as const } };
    const base = { today: life.today, actor: owner, id: String, caseworkers: [], providers: [], rules };
    expect(verbs.registerFollowUpResult.decide(life.now, { ...result(life), citizenView: undefined }, base)).toMatchObject({ ok: true });
    expect(verbs.registerFollowUpResult.decide(life.now, { ...result(life), nextFollowUpOn: undefined }, base)).toMatchObject({ refusal: { details: { gates: ['R28'] } } });
  });
  test('a municipality may raise a warning to a block', () => {
    const life = answered();
    const silent = { ...result(life), citizenView: undefined, reasons: { R30: 'no' } };
    const strict = { today: life.today, actor: owner, id: String, caseworkers: [], providers: [], rules: { statusDaysAhead: 21, orderAnswerDays: 5, gateLevels: { R30: 'block' as const } } };
    expect(verbs.registerFollowUpResult.decide(life.now, silent, strict)).toMatchObject({ refusal: { code: 'gateBlocked', details: { gates: ['R30'] } } });
  });
});

describe('who sees what', () => {
  test('the owner and the team lead open the case, a colleague and a stranger do not', () => {
    const life = answered();
    expect(caseView(life.now, owner, life.today)?.face).toBe('authority');
    expect(caseView(life.now, lead, life.today)?.face).toBe('lead');
    for (const actor of [colleague, stranger, otherProvider, system]) expect(caseView(life.now, actor, life.today)).toBeNull();
  });
  test('a team lead sees how it goes, and no single score nor what was written', () => {
    const life = asked();
    life.do('commentFollowUp', { followUpId: life.now.followUps[0]!.followUpId, goalId: life.now.goals[0]!.goalId, text: 'secret' }, provider).do('answerFollowUp', answers(life, 2), provider);
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'secret', conclusion: 'secret', nextFollowUpOn: '2026-08-01' });
    const view = caseView(life.now, lead, life.today)!;
    expect(view.goals).toMatchObject([{ light: 'ahead', scorings: [], line: [] }, { light: 'ahead' }]);
    expect(view.goals[0]).not.toHaveProperty('progress');
    expect(view.followUps[0]).toMatchObject({ stage: 'closed', comments: [], result: { result: 'continue' } });
    expect(JSON.stringify(view)).not.toMatch(/secret|"score"/);
    const facts = factsOf(life.now);
    expect(overviewRow(facts, 'team', lead, life.today).goals[0]).toMatchObject({ light: 'ahead', cumulative: null, last: null, line: [] });
    expect(overviewRow(facts, 'team', owner, life.today).goals[0]).toMatchObject({ cumulative: 2, last: 2 });
  });
  test('a provider sees own orders and goals, never assessment, decisions or results', () => {
    const life = answered().do('setGoal', goal('not ordered', 3)).do('recordWish', { text: 'w' });
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'secret', conclusion: 'secret', nextFollowUpOn: '2026-08-01' });
    const view = caseView(life.now, provider, life.today)!;
    expect(view).toMatchObject({ face: 'provider', decisions: [], decisionNeeded: false });
    expect(view.assessment).toBeUndefined();
    expect(view.reason).toBeUndefined();
    expect(view.goals.map((g) => g.label)).toEqual(['goal 1', 'goal 2']);
    expect(JSON.stringify(view)).not.toContain('secret');
  });
  test('a provider sees nothing of what another provider has scored on the same goal', () => {
    const life = asked();
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', wishedStart: life.today, firstFollowUpOn: '2026-08-01' });
    life.do('acknowledgeOrder', { orderId: life.now.orders[1]!.orderId, rev: 1, startsOn: life.today }, otherProvider);
    const first = life.now.followUps[0]!;
    life.do('answerFollowUp', { ...answers(life, 2), followUpId: first.followUpId, rev: first.rev }, provider);
    const other = caseView(life.now, otherProvider, life.today)!;
    expect(other.goals.map((g) => [g.scorings, g.progress!.cumulative])).toEqual([[[], 0], [[], 0]]);
    expect(other.phase).toBe('delivery');
    expect(caseView(life.now, provider, life.today)!.goals[0]!.progress!.cumulative).toBe(2);
    const facts = factsOf(life.now);
    expect(overviewRow(facts, 'provider', otherProvider, life.today)).toMatchObject({ phase: 'delivery', goals: [{ last: null, light: 'unknown' }, { last: null }] });
    expect(overviewRow(facts, 'provider', provider, life.today)).toMatchObject({ phase: 'followUp', goals: [{ last: 2 }, { last: 2 }] });
    expect(overviewRow(facts, 'mine', owner, life.today)).toMatchObject({ initials: 'A.', goals: [{ last: 2 }, { last: 2 }] });
  });
  test('cards show each viewer the own face, and nothing to the others', () => {
    const life = answered();
    const [order1] = life.now.orders;
    const [followUp] = life.now.followUps;
    expect(cardView('C11', order1!.orderId, life.now, provider, life.today)).toMatchObject({ kind: 'C11', stage: 'accepted' });
    expect(cardView('C11', order1!.orderId, life.now, owner, life.today)).toBeNull();
    expect(cardView('C12', order1!.orderId, life.now, owner, life.today)).toMatchObject({ kind: 'C12', stage: 'accepted', firstFollowUpOn: '2026-05-01' });
    expect(cardView('C15', followUp!.followUpId, life.now, provider, life.today)).toMatchObject({ stage: 'answered', answered: { goals: [{ score: 1 }, { score: 1 }] } });
    expect(cardView('C15', followUp!.followUpId, life.now, otherProvider, life.today)).toBeNull();
    expect(cardView('C16', followUp!.followUpId, life.now, null, life.today)).toMatchObject({ kind: 'C16', mayRegister: false });
    expect(cardView('C16', followUp!.followUpId, life.now, null, life.today)).not.toHaveProperty('detail.goals');
    expect(cardView('C16', followUp!.followUpId, life.now, lead, life.today)).toMatchObject({ lights: [{ label: 'goal 1', light: expect.any(String) }, { label: 'goal 2' }], mayRegister: false });
    expect(cardView('C16', followUp!.followUpId, life.now, lead, life.today)).toMatchObject({ detail: undefined });
    expect(cardView('C16', followUp!.followUpId, life.now, owner, life.today)).toMatchObject({ detail: { goals: [{ score: 1 }, { score: 1 }] } });
    expect(cardView('C16', followUp!.followUpId, life.now, owner, life.today)).toMatchObject({ mayRegister: false });
    expect(cardView('C16', followUp!.followUpId, life.now, provider, life.today)).toBeNull();
    expect(cardView('C19', followUp!.followUpId, life.now, owner, life.today)).toMatchObject({ kind: 'C19', stage: 'open' });
    expect(cardView('C19', followUp!.followUpId, life.now, provider, life.today)).toBeNull();
    expect(cardView('C19', 'x', life.now, owner, life.today)).toBeNull();
    expect(cardView('C16', order1!.orderId, life.now, owner, life.today)).toBeNull();
  });
});

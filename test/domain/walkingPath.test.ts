/** The beginning of the path and who sees what of it, in the words of the field. Orders, follow-ups and goals have tests of their own. */
import { caseView } from '#domain/views/caseView';
import { cardView } from '#domain/views/cardView';
import { factsOf } from '#domain/facts';
import { overviewRow } from '#domain/views/overview';
import {
  activity, answered, answers, asked, colleague, goal, informed, lead, Life, opened, opening, order, otherProvider, otherSubtheme, owner, provider, reasons, service, stranger, system, targetGroup,
} from './lives';
import { code } from './orderLives';

describe('opening', () => {
  test('a caseworker opens a case for the own team, once', () => {
    const life = opened();
    expect(life.now).toMatchObject({ caseNo: 'S-2026-0001', owner: 'owner', citizen: { initials: 'A.' } });
    expect(life.thread).toMatchObject({ no: 1, stage: 'opening', answerBy: '2026-03-01', request: { reason: 'why', acute: false } });
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
});

describe('assessment', () => {
  const assessment = { supportNeed: 2 as const, targetGroups: [{ code: targetGroup, rank: 1 as const }], conditions: [], reasons };
  test('a level belongs to a subtheme under Aktivitet og deltagelse, and only there', () => {
    const life = informed();
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: activity[0]! }] }))).toBe('goalRule');
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: otherSubtheme, level: 1 }] }))).toBe('goalRule');
    expect(code(life.try('recordAssessment', { ...assessment, conditions: [{ code: otherSubtheme }, { code: activity[0]!, level: null }] }))).toBe('ok');
  });
  test('exactly one target group is primary, and codes must be selectable', () => {
    const life = informed();
    expect(code(life.try('recordAssessment', { ...assessment, targetGroups: [{ code: targetGroup, rank: 2 }] }))).toBe('onePrimaryTargetGroup');
    expect(code(life.try('recordAssessment', { ...assessment, targetGroups: [{ code: service, rank: 1 }] }))).toBe('codeNotSelectable');
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
    life.do('commentFollowUp', { followUpId: life.now.followUps[0]!.followUpId, goalId: life.now.goals[0]!.goalId, text: 'secret' }, provider).do('answerFollowUp', { ...answers(life, 2), reasons }, provider);
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'secret', conclusion: 'secret', nextFollowUpOn: '2026-08-01', reasons });
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
    life.do('registerFollowUpResult', { followUpId: life.now.followUps[0]!.followUpId, result: 'continue', heldOn: life.today, citizenView: 'secret', conclusion: 'secret', nextFollowUpOn: '2026-08-01', reasons });
    const view = caseView(life.now, provider, life.today)!;
    expect(view).toMatchObject({ face: 'provider', decisions: [] });
    expect(view.goals.map((g) => g.label)).toEqual(['goal 1', 'goal 2']);
    expect(JSON.stringify(view)).not.toContain('secret');
  });
  test('a provider sees nothing of what another provider has scored on the same goal', () => {
    const life = asked();
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), provider: 'unit-b', wishedStart: life.today, firstFollowUpOn: '2026-08-01' });
    life.do('acknowledgeOrder', { orderId: life.now.orders[1]!.orderId, rev: 1, startsOn: life.today }, otherProvider);
    const first = life.now.followUps[0]!;
    life.do('answerFollowUp', { ...answers(life, 2), followUpId: first.followUpId, rev: first.rev, reasons }, provider);
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
    expect(cardView('C16', followUp!.followUpId, life.now, owner, life.today)).toMatchObject({ detail: { goals: [{ score: 1 }, { score: 1 }] }, mayRegister: false });
    expect(cardView('C16', followUp!.followUpId, life.now, provider, life.today)).toBeNull();
    expect(cardView('C19', followUp!.followUpId, life.now, owner, life.today)).toMatchObject({ kind: 'C19', stage: 'open' });
    expect(cardView('C19', followUp!.followUpId, life.now, provider, life.today)).toBeNull();
    expect(cardView('C19', 'x', life.now, owner, life.today)).toBeNull();
    expect(cardView('C16', order1!.orderId, life.now, owner, life.today)).toBeNull();
  });
});

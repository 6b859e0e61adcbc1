/** What each card about the authority's own work shows, to whom, and when there is nothing left to do. */
import type { InputOf } from '#domain/commands/index';
import type { Actor } from '#domain/decide';
import { event } from '#domain/events';
import { cardView } from '#domain/views/cardView';
import { costBand } from '#domain/views/cards/authority/costBand';
import { teamDigest } from '#domain/views/cards/authority/teamDigest';
import { asking, firstOrder, happens, lastDecision, person, reasoned, rejection, running, toDecide } from './decisionLives';
import { accepted, activity, colleague, cover, head, informed, lead, Life, negotiator, opened, otherProvider, owner, provider, reasons, service, stranger, system } from './lives';
import { agreed, agreement, dayRate, listed, matched, offer, opened as talksOpened, round, settingsWith, talksId } from './negotiationLives';

type Kind = Parameters<typeof cardView>[0];
const card = (life: Life, kind: Kind, ref: string, viewer: Actor | null = owner, today = life.today): any => cardView(kind, ref, life.now, viewer, today);
const outsiders: (Actor | null)[] = [null, colleague, head, negotiator, provider, otherProvider, stranger, system];
const hidden = (life: Life, kind: Kind, ref: string, from: readonly (Actor | null)[] = outsiders) => from.filter((viewer) => card(life, kind, ref, viewer) !== null);
const covered = (life: Life) => life.do('setCover', { cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } });

describe('who gets to see them', () => {
  test('nobody else than the caseworker, the cover and the team lead sees a request, and no channel does', () => {
    const life = covered(opened());
    const { threadId } = life.thread;
    for (const kind of ['C01', 'C02', 'C29'] as const) {
      expect(hidden(life, kind, threadId)).toEqual([]);
      for (const viewer of [owner, cover, lead]) expect(card(life, kind, threadId, viewer)).toMatchObject({ kind, caseNo: 'S-2026-0001', ref: threadId });
      expect(card(life, kind, 'unknown')).toBeNull();
    }
    expect(card(life, 'C31', threadId)).toBeNull();
  });
  test('a cover only while it lasts', () => {
    const life = covered(opened());
    expect(card(life, 'C01', life.thread.threadId, cover, '2027-01-01')).toBeNull();
  });
});

describe('C01 a new request', () => {
  test('may be taken on by whoever carries the case; the lead looks on', () => {
    const life = opened();
    const { threadId } = life.thread;
    expect(card(life, 'C01', threadId)).toEqual({
      kind: 'C01', caseNo: 'S-2026-0001', ref: threadId, rev: 1, stage: 'open', receivedOn: '2026-01-04', answerBy: '2026-03-01', acute: false, taken: undefined, mayTake: true,
    });
    expect(card(life, 'C01', threadId, lead).mayTake).toBe(false);
    life.do('takeCase', { threadId });
    expect(card(life, 'C01', threadId)).toMatchObject({ stage: 'taken', rev: 2, mayTake: false, taken: { by: 'owner', on: '2026-01-05' } });
  });
  test('is closed with its request', () => {
    const life = opened().do('closeThread', { reason: 'withdrawn', reasons });
    expect(card(life, 'C01', life.thread.threadId)).toMatchObject({ stage: 'closed', mayTake: false });
  });
});

describe('C29 a case that was given to somebody', () => {
  test('to have: with what is open and the three nearest deadlines', () => {
    const life = opened().do('reassignCase', { owner: 'colleague' });
    for (const dueOn of ['2026-01-04', '2026-01-09', '2026-04-01', '2026-05-01']) {
      life.today = dueOn < '2026-01-05' ? '2026-01-03' : '2026-01-05';
      life.do('raiseMatter', { kind: 'meeting', dueOn }, colleague);
    }
    life.today = '2026-01-06';
    const { threadId } = life.thread;
    expect(card(life, 'C29', threadId, owner)).toBeNull();
    expect(card(life, 'C29', threadId, colleague)).toMatchObject({
      stage: 'open', as: 'caseworker', until: undefined, openRequests: 1, mayTake: true, rev: 1,
      deadlines: [{ kind: 'matter', on: '2026-01-04', light: 'overdue' }, { kind: 'matter', on: '2026-01-09', light: 'soon' }, { kind: 'decision', on: '2026-03-01', light: 'later' }],
    });
    expect(card(life, 'C29', threadId, lead)).toMatchObject({ stage: 'open', mayTake: false });
    life.do('takeCase', {}, colleague);
    for (const viewer of [colleague, lead]) expect(card(life, 'C29', threadId, viewer)).toMatchObject({ stage: 'taken', rev: 2, mayTake: false, taken: { by: 'colleague', on: '2026-01-06' } });
  });
  test('to cover: the cover takes it on for as long as it lasts, the caseworker is not asked', () => {
    const life = covered(opened().do('takeCase', {}));
    const { threadId } = life.thread;
    expect(card(life, 'C29', threadId, cover)).toMatchObject({ stage: 'open', as: 'cover', until: '2026-12-31', mayTake: true, taken: undefined });
    expect(card(life, 'C29', threadId, owner)).toMatchObject({ stage: 'taken', as: 'caseworker' });
    life.do('takeCase', {}, cover);
    expect(card(life, 'C29', threadId, cover)).toMatchObject({ stage: 'taken', rev: 3 });
  });
  test('asks for nothing when nothing is open', () => {
    const life = opened().do('closeThread', { reason: 'withdrawn', reasons });
    expect(card(life, 'C29', life.thread.threadId)).toMatchObject({ stage: 'closed', openRequests: 0, mayTake: false });
  });
});

describe('C02 and C03 the day of the decision', () => {
  test('comes near, and passes', () => {
    const life = opened();
    const { threadId } = life.thread;
    expect(card(life, 'C02', threadId, owner, '2026-02-19')).toMatchObject({ stage: 'open', answerBy: '2026-03-01', days: 10, phase: 'opening', noticedOn: undefined, mayAct: true, rev: 1 });
    expect(card(life, 'C02', threadId, lead, '2026-03-02')).toMatchObject({ days: -1, mayAct: false });
    expect(card(life, 'C03', threadId, owner, '2026-03-01')).toMatchObject({ stage: 'moved', mayAct: false });
    expect(card(life, 'C03', threadId, owner, '2026-03-02')).toMatchObject({ stage: 'open', daysOver: 1, mayAct: true });
    expect(card(life, 'C03', threadId, lead, '2026-03-02')).toMatchObject({ stage: 'open', mayAct: false });
    expect(hidden(life, 'C03', threadId)).toEqual([]);
  });
  test('a notice of delay moves it', () => {
    const life = opened();
    life.today = '2026-03-02';
    life.do('noticeDelay', { answerBy: '2026-04-01', reason: 'waits' });
    const { threadId } = life.thread;
    expect(card(life, 'C02', threadId)).toMatchObject({ stage: 'open', answerBy: '2026-04-01', noticedOn: '2026-03-02', rev: 2 });
    expect(card(life, 'C03', threadId)).toMatchObject({ stage: 'moved', answerBy: '2026-04-01', noticedOn: '2026-03-02', rev: 2 });
  });
  test('is of no matter once there is a decision, and there is none without a day', () => {
    const life = running();
    const { threadId } = life.thread;
    for (const kind of ['C02', 'C03'] as const) {
      expect(card(life, kind, threadId, owner, '2028-01-01')).toMatchObject({ stage: 'closed', mayAct: false });
      expect(card(life, kind, 'unknown')).toBeNull();
    }
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, answerBy: undefined })) };
    for (const kind of ['C02', 'C03'] as const) expect(card(life, kind, threadId)).toBeNull();
  });
});

describe('C04 information that does not come', () => {
  const asked = (consentId?: string, life = informed()) => life.do('askInformation', {
    what: 'statement on health', source: { kind: 'doctor', name: 'Torvet' }, purpose: 'to assess', ...(consentId ? { consentId } : { exception: '§ 11 c' as const }), reasons,
  });
  const id = (life: Life) => life.now.information.at(-1)!.informationId;

  test('tells of whom by kind and since when, never by name or what about', () => {
    const life = asked();
    expect(card(life, 'C04', id(life), owner, '2026-01-25')).toEqual({
      kind: 'C04', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', source: 'doctor', askedOn: '2026-01-05', dueOn: '2026-01-19', daysWaited: 20, remindedOn: undefined, reminders: 0, endedOn: undefined, cannot: undefined,
      mayAct: true, mayRemind: true,
    });
    expect(card(life, 'C04', id(life), lead)).toMatchObject({ mayAct: false, mayRemind: false });
    expect(hidden(life, 'C04', id(life))).toEqual([]);
    expect(card(life, 'C04', 'unknown')).toBeNull();
  });
  test('says when a provider cannot answer, and that makes the next press another one', () => {
    const life = accepted().do('askInformation', { what: 'x', source: { kind: 'provider', name: 'unit-a' }, purpose: 'y', exception: '§ 11 c' });
    life.do('cannotAnswerInformation', { informationId: id(life), reason: 'notKnown' }, provider);
    expect(card(life, 'C04', id(life))).toMatchObject({ stage: 'open', cannot: 'notKnown', rev: 2 });
  });
  test('one reminder a day; each makes the next press another one', () => {
    const life = asked();
    life.do('remindInformation', { informationId: id(life), rev: 1 });
    expect(card(life, 'C04', id(life))).toMatchObject({ stage: 'open', remindedOn: '2026-01-05', reminders: 1, mayAct: true, mayRemind: false, rev: 2 });
    expect(card(life, 'C04', id(life), owner, '2026-01-06')).toMatchObject({ mayRemind: true });
  });
  test('no reminder without a consent that holds', () => {
    const life = informed().do('recordConsent', { type: 'collect', information: ['statement on health'], from: ['doctor'], purpose: 'p', form: 'written', consequencesExplained: true, expiresOn: '2026-01-20' });
    asked(life.now.consents[0]!.consentId, life);
    expect(card(life, 'C04', id(life), owner, '2026-01-20')).toMatchObject({ mayAct: true, mayRemind: true });
    expect(card(life, 'C04', id(life), owner, '2026-01-21')).toMatchObject({ mayAct: true, mayRemind: false });
  });
  test('ends when it comes or is given up', () => {
    const came = asked();
    came.do('receiveInformation', { informationId: id(came) });
    expect(card(came, 'C04', id(came))).toMatchObject({ stage: 'received', endedOn: '2026-01-05', mayAct: false, mayRemind: false });
    const left = asked();
    left.do('giveUpInformation', { informationId: id(left), reason: 'why' });
    expect(card(left, 'C04', id(left))).toMatchObject({ stage: 'closed', mayAct: false });
  });
  test('a step that was taken back may be asked for again: the next press is another one', () => {
    const life = asked();
    life.do('receiveInformation', { informationId: id(life) });
    life.do('undo', { version: life.commits.length });
    expect(card(life, 'C04', id(life))).toMatchObject({ stage: 'open', rev: 2 });
  });
});

describe('C06 and C07 the recommendation', () => {
  const proposal = (costPerYear: number) => ({ services: [service], paragraphs: ['§ 85'], hoursPerWeek: 4, costPerYear, support: [{ service, subthemes: [activity[0]!] }] });
  const submitted = (costPerYear = 400_000, actor: Actor = owner) => asking().do('submitRecommendation', { proposals: [proposal(costPerYear)], reasons }, actor);
  const id = (life: Life) => life.now.recommendations.at(-1)!.recommendationId;
  const decide = (outcome: InputOf<'decideRecommendation'>['outcome'], life = submitted(), more: Partial<InputOf<'decideRecommendation'>> = {}) => {
    life.today = '2026-01-08';
    return life.do('decideRecommendation', { recommendationId: id(life), outcome, comment: 'words', ...more }, lead);
  };

  test('the lead approves, with a cost as a band and neither services nor paragraphs', () => {
    const life = submitted();
    expect(card(life, 'C06', id(life), lead, '2026-01-07')).toEqual({
      kind: 'C06', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', by: 'owner', on: '2026-01-05', daysWaiting: 2, cost: { above: 300_000, upTo: 600_000 }, competence: 'teamLead', outcome: undefined,
      mayApprove: true, mayReturn: true, mayOpen: true,
    });
    expect(card(life, 'C06', id(life), owner)).toMatchObject({ stage: 'open', mayApprove: false, mayReturn: false, mayOpen: true });
    expect(hidden(life, 'C06', id(life), outsiders.filter((v) => v !== head))).toEqual([]);
    expect(card(life, 'C06', 'unknown', lead)).toBeNull();
    expect(card(life, 'C07', id(life))).toBeNull();
  });
  test('what stands above the lead goes to a head, who does not open cases', () => {
    const life = submitted(2_000_000);
    expect(card(life, 'C06', id(life), lead)).toMatchObject({ competence: 'head', mayApprove: false, mayReturn: true });
    expect(card(life, 'C06', id(life), head)).toMatchObject({ cost: { above: 1_500_000, upTo: undefined }, mayApprove: true, mayReturn: false, mayOpen: false });
  });
  test('nobody approves what nobody may decide, nor the own recommendation', () => {
    const life = submitted();
    life.state = { ...life.now, recommendations: life.now.recommendations.map((r) => ({ ...r, competence: undefined })) };
    expect(card(life, 'C06', id(life), lead)).toMatchObject({ mayApprove: false, mayReturn: true });
    life.state = { ...life.now, recommendations: life.now.recommendations.map((r) => ({ ...r, competence: 'teamLead', by: 'lead' })) };
    expect(card(life, 'C06', id(life), lead)).toMatchObject({ mayApprove: false, mayReturn: false });
  });
  test('is not to be decided when the request has gone elsewhere', () => {
    const life = submitted().do('advance', { to: 'information', reason: 'a gap', reasons });
    expect(card(life, 'C06', id(life), lead)).toMatchObject({ stage: 'elsewhere', mayApprove: false, mayReturn: false });
  });
  test.each(['approved', 'returned', 'rejected'] as const)('%s: both cards say so', (outcome) => {
    const life = decide(outcome);
    expect(card(life, 'C06', id(life), lead, '2026-02-01')).toMatchObject({ stage: 'decided', daysWaiting: 3, outcome: { outcome, by: 'lead', on: '2026-01-08' }, mayApprove: false, mayReturn: false });
    expect(card(life, 'C07', id(life))).toEqual({ kind: 'C07', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', outcome, by: 'lead', on: '2026-01-08' });
    expect(hidden(life, 'C07', id(life))).toEqual([]);
  });
  test('an approval that was taken back may be given again', () => {
    const life = decide('approved');
    life.do('undo', { version: life.commits.length }, lead);
    expect(card(life, 'C06', id(life), lead)).toMatchObject({ stage: 'open', rev: 2, mayApprove: true });
  });
  test('one that gave way to a newer one has no result of its own', () => {
    const life = submitted();
    const first = id(life);
    life.do('submitRecommendation', { proposals: [proposal(1000)], reasons });
    expect(card(life, 'C06', first, lead)).toMatchObject({ stage: 'decided', outcome: { outcome: 'withdrawn' } });
    expect(card(life, 'C07', first)).toBeNull();
  });
  test.each([[0, 0, 100_000], [100_000, 0, 100_000], [100_001, 100_000, 300_000], [1_500_000, 1_000_000, 1_500_000], [1_500_001, 1_500_000, undefined]])('%i a year is above %i and up to %s', (cost, above, upTo) => {
    expect(costBand(cost)).toEqual({ above, upTo });
  });
});

describe('C08 a hearing', () => {
  const heard = () => {
    const life = asking().do('noteFact', { text: 'a fact', source: 'a letter', essential: true, knownToCitizen: false });
    return life.do('openHearing', { factIds: [life.now.unfavourableFacts[0]!.factId], channel: 'digitalPost', sentOn: life.today, deadline: '2026-01-19' });
  };
  const id = (life: Life) => life.now.hearings[0]!.hearingId;

  test('waits for its answer until its day, and says when that has passed', () => {
    const life = heard();
    expect(card(life, 'C08', id(life), owner, '2026-01-19')).toMatchObject({ stage: 'open', over: false, sentOn: '2026-01-05', deadline: '2026-01-19', mayAct: true, rev: 1 });
    expect(card(life, 'C08', id(life), lead, '2026-01-20')).toMatchObject({ stage: 'open', over: true, mayAct: false });
    expect(hidden(life, 'C08', id(life))).toEqual([]);
    expect(card(life, 'C08', 'unknown')).toBeNull();
  });
  test('is prolonged, and answered', () => {
    const life = heard();
    life.do('extendHearing', { hearingId: id(life), deadline: '2026-02-02', reason: 'why' });
    expect(card(life, 'C08', id(life))).toMatchObject({ deadline: '2026-02-02', rev: 2 });
    life.today = '2026-03-02';
    life.do('answerHearing', { hearingId: id(life), answeredOn: '2026-03-02' });
    expect(card(life, 'C08', id(life))).toMatchObject({ stage: 'answered', over: false, answeredOn: '2026-03-02', mayAct: false });
  });
});

describe('C09 and C10 talks', () => {
  const other: Actor = person('other-negotiator', ['negotiator']);

  test('the negotiator sees number, rounds, what is disputed and the next day; nothing of the citizen', () => {
    const life = talksOpened();
    expect(card(life, 'C09', talksId(life), negotiator)).toEqual({
      kind: 'C09', caseNo: 'S-2026-0001', ref: talksId(life), rev: 1, stage: 'open', negotiationNo: 'S-2026-0001-F1', rounds: 0, differs: [], dueOn: undefined, outcome: undefined, mayAct: true,
      question: undefined, mayAsk: true, answers: undefined,
    });
    life.do('listCandidate', { negotiationId: talksId(life), provider: 'unit-a', matched: 'x', available: 'yes' }, negotiator);
    life.do('holdRound', { negotiationId: talksId(life), channel: 'phone', ours: { intervention: offer(30) }, theirs: { intervention: offer(40), rate: dayRate() }, dueOn: '2026-02-01' }, negotiator);
    expect(card(life, 'C09', talksId(life), negotiator)).toMatchObject({ rounds: 1, differs: expect.arrayContaining(['intervention']), dueOn: '2026-02-01', rev: 2 });
    expect(card(life, 'C09', talksId(life), owner).mayAct).toBe(false);
    expect(card(life, 'C09', talksId(life), lead).mayAct).toBe(false);
    expect(card(life, 'C09', talksId(life), other).mayAct).toBe(true);
    expect(hidden(life, 'C09', talksId(life), [null, colleague, head, provider, stranger, system])).toEqual([]);
    expect(card(life, 'C09', 'unknown', negotiator)).toBeNull();
  });
  test('a caseworker who negotiates acts on the card', () => {
    const life = talksOpened(settingsWith({ who: 'caseworker' }));
    expect(card(life, 'C09', talksId(life), owner).mayAct).toBe(true);
  });
  test('a question about the need waits on the card of whoever asked, and is put to whoever carries the case; its words are on no card', () => {
    const life = listed();
    const id = talksId(life);
    const see = (viewer: Actor) => card(life, 'C09', id, viewer);
    expect([negotiator, other, owner, lead].map((v) => see(v).mayAsk)).toEqual([true, true, false, false]);
    life.do('askAboutNeed', { negotiationId: id, question: 'KANARIEFUGL' }, other);
    const { questionId } = life.now.negotiations[0]!.questions![0]!;
    for (const viewer of [negotiator, other, owner, lead]) expect(see(viewer).question).toEqual({ on: life.today, answeredOn: undefined });
    expect([negotiator, other, owner, lead].map((v) => [see(v).mayAsk, see(v).answers])).toEqual([[false, undefined], [false, undefined], [false, questionId], [false, undefined]]);
    const asked = life.today;
    life.today = '2026-01-08';
    life.do('answerAboutNeed', { questionId, text: 'KANARIEFUGL' });
    expect([see(negotiator), see(owner)]).toMatchObject([{ question: { on: asked, answeredOn: '2026-01-08' }, mayAsk: true, answers: undefined }, { question: { answeredOn: '2026-01-08' }, answers: undefined }]);
    expect(JSON.stringify([see(negotiator), see(owner)])).not.toContain('KANARIEFUGL');
    life.do('holdRound', round(life), negotiator);
    expect(see(negotiator).question).toMatchObject({ answeredOn: '2026-01-08' });
    life.today = '2026-01-09';
    life.do('holdRound', round(life), negotiator);
    expect(see(negotiator).question).toBeUndefined();
    life.do('askAboutNeed', { negotiationId: id, question: 'x' }, negotiator).do('concludeNegotiation', agreement(life), negotiator);
    expect([see(negotiator), see(owner)]).toMatchObject([{ stage: 'concluded', mayAsk: false }, { answers: undefined }]);
  });
  test('concluded talks are for those who held them', () => {
    const life = agreed();
    expect(card(life, 'C09', talksId(life), negotiator)).toMatchObject({ stage: 'concluded', outcome: 'agreed', mayAct: false });
    expect(card(life, 'C09', talksId(life), other)).toBeNull();
    life.do('openNegotiation', { negotiator: 'other-negotiator', reasons });
    expect(card(life, 'C09', life.now.negotiations[0]!.negotiationId, other)).toBeNull();
  });
  test('the lead approves a checked match that fits; the price and the first offer side by side', () => {
    const life = agreed();
    const id = talksId(life);
    expect(card(life, 'C10', id, lead)).toMatchObject({ stage: 'open', match: undefined, mayApprove: false, mayReturn: true });
    life.do('checkMatch', { negotiationId: id, needIntervention: 'green', interventionRate: 'yellow', text: 'words' }, negotiator);
    expect(card(life, 'C10', id, lead)).toEqual({
      kind: 'C10', caseNo: 'S-2026-0001', ref: id, rev: 1, stage: 'open', negotiationNo: 'S-2026-0001-F1', costPerYear: 3380 * 365, firstOffer: 4050 * 365, match: { needIntervention: 'green', interventionRate: 'yellow' },
      concludedBy: 'negotiator', decided: undefined, mayApprove: true, mayReturn: true, mayOpen: true,
    });
    expect(card(life, 'C10', id, owner)).toMatchObject({ mayApprove: false, mayReturn: false });
    expect(card(life, 'C10', id, head)).toMatchObject({ mayApprove: true, mayReturn: false, mayOpen: false });
    expect(hidden(life, 'C10', id, outsiders.filter((v) => v !== head))).toEqual([]);
  });
  test.each([['needIntervention', 'red', 'green'], ['interventionRate', 'green', 'red']] as const)('a red light on %s is approved in the case, with a reason', (_which, needIntervention, interventionRate) => {
    const life = agreed();
    life.do('checkMatch', { negotiationId: talksId(life), needIntervention, interventionRate, text: 'words' }, negotiator);
    expect(card(life, 'C10', talksId(life), lead)).toMatchObject({ mayApprove: false, mayReturn: true });
  });
  test('nobody approves what they have agreed on themselves', () => {
    const life = matched();
    const both = person('negotiator', ['negotiator', 'teamLead']);
    expect(card(life, 'C10', talksId(life), both)).toMatchObject({ mayApprove: false, mayReturn: false });
  });
  test('approved, or returned and agreed on anew', () => {
    const done = matched();
    done.do('approveNegotiation', { negotiationId: talksId(done), outcome: 'approved' }, lead);
    expect(card(done, 'C10', talksId(done), lead)).toMatchObject({ stage: 'approved', decided: { by: 'lead', on: '2026-01-05' }, mayApprove: false, mayReturn: false });
    const back = matched();
    back.do('approveNegotiation', { negotiationId: talksId(back), outcome: 'returned', comment: 'words' }, lead);
    expect(card(back, 'C10', talksId(back), lead)).toMatchObject({ stage: 'returned', costPerYear: 3380 * 365, match: undefined, decided: { by: 'lead' }, mayApprove: false, mayReturn: false, rev: 2 });
    back.do('concludeNegotiation', { negotiationId: talksId(back), outcome: 'agreed', provider: 'unit-a', intervention: offer(), rate: dayRate(3000), explanation: 'less' }, negotiator);
    expect(card(back, 'C10', talksId(back), lead)).toMatchObject({ stage: 'open', costPerYear: 3000 * 365, decided: undefined, rev: 2 });
  });
  test('without an agreement there is nothing to approve', () => {
    const life = listed();
    expect(card(life, 'C10', talksId(life), lead)).toBeNull();
    life.do('concludeNegotiation', { negotiationId: talksId(life), outcome: 'noMatch', explanation: 'no' }, negotiator);
    expect(card(life, 'C10', talksId(life), lead)).toBeNull();
    expect(card(life, 'C10', 'unknown', lead)).toBeNull();
  });
});

describe('C23 a consent', () => {
  const consent: InputOf<'recordConsent'> = { type: 'collect', information: ['statement on health'], from: ['doctor'], purpose: 'p', form: 'written', consequencesExplained: true, expiresOn: '2026-02-01' };
  const resting = () => {
    const life = informed().do('recordConsent', consent);
    return life.do('askInformation', { what: 'statement on health', source: { kind: 'doctor', name: 'Torvet' }, purpose: 'p', consentId: life.now.consents[0]!.consentId, reasons });
  };
  const id = (life: Life) => life.now.consents[0]!.consentId;

  test('that runs out: what rests on it, for the caseworker; that there is something, for the lead', () => {
    const life = resting();
    const { informationId } = life.now.information[0]!;
    expect(card(life, 'C23', id(life))).toEqual({
      kind: 'C23', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', detail: { type: 'collect', standing: 'valid', expiresOn: '2026-02-01', requests: 1, orders: 0, noticeOwed: false }, waitingFor: informationId, mayAct: true,
    });
    expect(card(life, 'C23', id(life), owner, '2026-02-02').detail.standing).toBe('expired');
    expect(card(life, 'C23', id(life), lead)).toMatchObject({ stage: 'open', detail: undefined, waitingFor: undefined, mayAct: false });
    expect(hidden(life, 'C23', id(life))).toEqual([]);
    expect(card(life, 'C23', 'unknown')).toBeNull();
  });
  test('that was withdrawn: its requests stopped, and a notice is owed before a decision', () => {
    const life = resting();
    life.do('withdrawConsent', { consentId: id(life) });
    expect(card(life, 'C23', id(life))).toMatchObject({ stage: 'open', detail: { standing: 'withdrawn', requests: 0, noticeOwed: true }, waitingFor: undefined, mayAct: true });
    life.do('noticeConsequences', { consentId: id(life) });
    expect(card(life, 'C23', id(life))).toMatchObject({ stage: 'closed', mayAct: false });
  });
  test('that an order rests on', () => {
    const life = running();
    life.do('recordConsent', { ...consent, type: 'shareAcrossProviders', receivers: ['unit-a'] });
    const [order] = life.now.orders;
    const released = (state: 'accepted' | 'ended') => ({ ...life.now, orders: [{ ...order!, state, releases: [{ kind: 'wishes' as const, basis: 'consent' as const, consentId: id(life), reason: 'r' }] }] });
    life.state = released('accepted');
    expect(card(life, 'C23', id(life))).toMatchObject({ stage: 'open', detail: { orders: 1 } });
    life.state = released('ended');
    expect(card(life, 'C23', id(life))).toMatchObject({ stage: 'closed', detail: { orders: 0 } });
  });
});

describe('C24 to C27 decisions and appeals', () => {
  const rejected = () => {
    const life = asking();
    life.today = '2026-03-03';
    return life.do('recordDecision', { ...rejection, from: life.today, channel: 'digitalPost' });
  };
  const appealed = () => {
    const life = rejected();
    life.today = '2026-03-20';
    return life.do('registerAppeal', { decisionId: lastDecision(life).decisionId, receivedOn: life.today });
  };
  const id = (life: Life) => life.now.appeals[0]!.appealId;
  const reassess = (outcome: 'upheld' | 'changed', life = appealed()) => life.do('reassessAppeal', { appealId: id(life), outcome, grounds: 'g', reasons });
  const forwarded = () => {
    const life = reassess('upheld');
    return life.do('forwardAppeal', { appealId: id(life), forwardedOn: life.today });
  };
  const decidedAs = (outcome: InputOf<'registerAppealOutcome'>['outcome'], more: Partial<InputOf<'registerAppealOutcome'>> = {}) => {
    const life = forwarded();
    life.today = '2026-06-01';
    return life.do('registerAppealOutcome', { appealId: id(life), outcome, decidedOn: life.today, reasons, ...more });
  };

  test('C24: the days of appeal run out, or somebody appeals', () => {
    const life = rejected();
    const { decisionId } = lastDecision(life);
    expect(card(life, 'C24', decisionId)).toEqual({ kind: 'C24', caseNo: 'S-2026-0001', ref: decisionId, rev: 1, stage: 'open', sentOn: '2026-03-03', receivedOn: '2026-03-03', appealBy: '2026-03-31' });
    expect(card(life, 'C24', decisionId, owner, '2026-04-01').stage).toBe('over');
    expect(card(life, 'C24', decisionId, lead)).toMatchObject({ stage: 'open' });
    expect(hidden(life, 'C24', decisionId)).toEqual([]);
    const after = appealed();
    expect(card(after, 'C24', lastDecision(after).decisionId)).toMatchObject({ stage: 'appealed' });
    life.do('markError', { kind: 'decision', ref: decisionId, reason: 'wrong' });
    expect(card(life, 'C24', decisionId)).toMatchObject({ stage: 'enteredInError' });
  });
  test('C24: nothing before it is sent; without a last day no clock runs', () => {
    const life = asking().do('recordDecision', { ...rejection });
    expect(card(life, 'C24', lastDecision(life).decisionId)).toBeNull();
    expect(card(life, 'C24', 'unknown')).toBeNull();
    const favourable = running();
    favourable.state = { ...favourable.now, decisions: favourable.now.decisions.map((d) => ({ ...d, sent: { ...d.sent!, appealBy: undefined } })) };
    expect(card(favourable, 'C24', lastDecision(favourable).decisionId)).toMatchObject({ stage: 'over', appealBy: undefined });
  });
  test('C25: reassess, then forward, then wait', () => {
    const life = appealed();
    expect(card(life, 'C25', id(life))).toEqual({
      kind: 'C25', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', appeal: 'received', receivedOn: '2026-03-20', reassessBy: '2026-04-17', late: false, reassessment: undefined, forwardedOn: undefined, mayAct: true,
    });
    expect(card(life, 'C25', id(life), lead)).toMatchObject({ mayAct: false });
    expect(hidden(life, 'C25', id(life))).toEqual([]);
    const upheld = reassess('upheld');
    expect(card(upheld, 'C25', id(upheld))).toMatchObject({ stage: 'open', appeal: 'reassessed', reassessment: { outcome: 'upheld', on: '2026-03-20' }, mayAct: true });
    const sent = forwarded();
    expect(card(sent, 'C25', id(sent))).toMatchObject({ stage: 'closed', appeal: 'forwarded', forwardedOn: '2026-03-20', mayAct: false });
    const changed = reassess('changed');
    expect(card(changed, 'C25', id(changed))).toMatchObject({ stage: 'closed', appeal: 'changed' });
    expect(card(changed, 'C25', 'unknown')).toBeNull();
  });
  test('C26: confirmed asks for nothing; sent back wants a new decision by its day', () => {
    const confirmed = decidedAs('confirmed');
    expect(card(confirmed, 'C26', id(confirmed))).toMatchObject({ kind: 'C26', stage: 'open', outcome: 'confirmed', on: '2026-06-01', answerBy: undefined });
    expect(hidden(confirmed, 'C26', id(confirmed))).toEqual([]);
    const remitted = decidedAs('remitted', { cause: 'information', answerBy: '2026-07-01' });
    expect(card(remitted, 'C26', id(remitted), lead)).toMatchObject({ stage: 'open', outcome: 'remitted', answerBy: '2026-07-01' });
    const changed = decidedAs('changed', { cause: 'assessment' });
    expect(card(changed, 'C26', id(changed)).answerBy).toBeDefined();
    changed.do('recordDecision', { ...rejection, ...reasoned, from: changed.today, replaces: lastDecision(changed).decisionId });
    expect(card(changed, 'C26', id(changed))).toMatchObject({ stage: 'closed', answerBy: undefined });
    const open = appealed();
    for (const ref of [id(open), 'unknown']) expect(card(open, 'C26', ref)).toBeNull();
  });
  describe('C27', () => {
    const stopped = () => {
      const life = toDecide(running({ paragraphs: ['§ 85'] }));
      return life.do('recordDecision', {
        ...rejection, type: 'stop', paragraphs: ['§ 85'], from: life.today, effectOn: '2026-06-08', endsOrders: [firstOrder(life).orderId], replaces: lastDecision(life).decisionId, channel: 'digitalPost',
      });
    };
    test('the notice runs until the day of effect', () => {
      const life = stopped();
      const { decisionId } = lastDecision(life);
      expect(card(life, 'C27', decisionId)).toEqual({
        kind: 'C27', caseNo: 'S-2026-0001', ref: decisionId, rev: 1, stage: 'open', effectOn: '2026-06-08', days: 98, endingOrders: 1, confirmed: undefined, mayConfirm: true, undo: undefined,
      });
      expect(card(life, 'C27', decisionId, lead, '2026-06-08')).toMatchObject({ stage: 'inEffect', mayConfirm: false });
      expect(card(life, 'C27', decisionId, owner, '2026-06-08')).toMatchObject({ stage: 'inEffect', mayConfirm: true });
      expect(hidden(life, 'C27', decisionId)).toEqual([]);
      life.do('markError', { kind: 'decision', ref: decisionId, reason: 'wrong' });
      expect(card(life, 'C27', decisionId)).toMatchObject({ stage: 'enteredInError', mayConfirm: false });
      const plain = rejected();
      for (const ref of [lastDecision(plain).decisionId, 'unknown']) expect(card(plain, 'C27', ref)).toBeNull();
      const kept = asking().do('recordDecision', { ...rejection });
      expect(card(kept, 'C27', lastDecision(kept).decisionId)).toBeNull();
    });
    test('is confirmed by whoever carries the case, who may take it back while nothing has happened since', () => {
      const life = stopped();
      const { decisionId } = lastDecision(life);
      const version = life.commits.length + 1;
      life.do('confirmEffect', { decisionId });
      expect(card(life, 'C27', decisionId)).toMatchObject({ stage: 'confirmed', confirmed: { by: 'owner', on: life.today }, mayConfirm: false, undo: version, rev: 2 });
      expect(card(life, 'C27', decisionId, lead)).toMatchObject({ stage: 'confirmed', undo: undefined });
      life.do('undo', { version });
      expect(card(life, 'C27', decisionId)).toMatchObject({ stage: 'open', mayConfirm: true, undo: undefined, rev: 2 });
      life.do('confirmEffect', { decisionId });
      const { effectConfirmed: _confirmed, ...another } = { ...lastDecision(life), decisionId: 'another', replaces: undefined };
      life.state = { ...life.now, decisions: [...life.now.decisions, another] };
      life.do('confirmEffect', { decisionId: 'another' });
      expect([card(life, 'C27', decisionId), card(life, 'C27', 'another')]).toMatchObject([{ stage: 'confirmed', undo: undefined, rev: 3 }, { stage: 'confirmed', undo: life.commits.length }]);
      life.do('recordWish', { text: 'x' });
      expect(card(life, 'C27', 'another')).toMatchObject({ stage: 'confirmed', undo: undefined });
    });
    test('a new decision takes the place of one, once the citizen knows of it', () => {
      const life = stopped();
      const { decisionId } = lastDecision(life);
      const other = { ...lastDecision(life), decisionId: 'new', replaces: decisionId };
      const { sent: _sent, ...unsent } = other;
      const withDecision = (decision: object) => Object.assign(stopped(), { state: { ...life.now, decisions: [...life.now.decisions, decision] } }) as Life;
      expect(card(withDecision(unsent), 'C27', decisionId)).toMatchObject({ stage: 'open', mayConfirm: true });
      expect(card(withDecision({ ...other, enteredInError: {} }), 'C27', decisionId)).toMatchObject({ stage: 'open', mayConfirm: true });
      expect(card(withDecision(other), 'C27', decisionId)).toMatchObject({ stage: 'replaced', mayConfirm: false });
    });
  });
});

describe('C30 and C32 what comes up beside', () => {
  const raised = (input: InputOf<'raiseMatter'>, life = opened()) => life.do('raiseMatter', input);
  const id = (life: Life) => life.now.matters.at(-1)!.matterId;

  test('C30: pension age, with the request whose law is to be chosen; coming of age without', () => {
    const pension = raised({ kind: 'ageRule', text: 'folkepension', dueOn: '2026-03-01' });
    expect(card(pension, 'C30', id(pension))).toEqual({
      kind: 'C30', caseNo: 'S-2026-0001', ref: id(pension), rev: 1, stage: 'open', age: 'pension', matterId: id(pension), dueOn: '2026-03-01', settledOn: undefined, chooseFor: pension.thread.threadId, mayAct: true,
    });
    expect(card(pension, 'C30', id(pension), lead)).toMatchObject({ mayAct: false });
    expect(hidden(pension, 'C30', id(pension))).toEqual([]);
    pension.do('chooseLawRoute', { route: 'social', reason: 'why' });
    expect(card(pension, 'C30', id(pension)).chooseFor).toBeUndefined();
    pension.do('settleMatter', { matterId: id(pension), outcome: 'done' });
    expect(card(pension, 'C30', id(pension))).toMatchObject({ stage: 'closed', settledOn: '2026-01-05', mayAct: false });
    const adult = raised({ kind: 'ageRule', text: '18 years' });
    expect(card(adult, 'C30', id(adult))).toMatchObject({ age: 'adult', chooseFor: undefined });
    // Known by the request that it came up in, the newest one counts.
    expect(card(pension, 'C30', pension.thread.threadId)).toMatchObject({ ref: pension.thread.threadId, matterId: id(pension) });
    const named = raised({ kind: 'ageRule', text: '18 years', threadId: pension.thread.threadId }, pension);
    expect(card(named, 'C30', named.thread.threadId)).toMatchObject({ matterId: id(named), stage: 'open', age: 'adult' });
    const meeting = raised({ kind: 'meeting' });
    for (const ref of [id(meeting), 'unknown']) expect(card(meeting, 'C30', ref)).toBeNull();
  });
  test('C32: a message until it is settled, and a wish', () => {
    const life = raised({ kind: 'citizenMessage', text: 'secret' });
    expect(card(life, 'C32', id(life))).toEqual({ kind: 'C32', caseNo: 'S-2026-0001', ref: id(life), rev: 1, stage: 'open', what: 'message', on: '2026-01-05', settledOn: undefined, mayAct: true });
    expect(card(life, 'C32', id(life), lead)).toMatchObject({ mayAct: false });
    expect(hidden(life, 'C32', id(life))).toEqual([]);
    life.do('settleMatter', { matterId: id(life), outcome: 'done' });
    expect(card(life, 'C32', id(life))).toMatchObject({ stage: 'closed', settledOn: '2026-01-05', mayAct: false });
    life.do('recordWish', { text: 'secret' });
    const { wishId } = life.now.wishes[0]!;
    expect(card(life, 'C32', wishId)).toMatchObject({ stage: 'open', what: 'wish', mayAct: false });
    expect(hidden(life, 'C32', wishId)).toEqual([]);
    expect(card(life, 'C32', 'unknown')).toBeNull();
  });
});

describe('C31 the week of a team', () => {
  const goal = (light: string) => ({ light }) as never;
  const line = (more: object) => ({ team: 'team-a', nextDeadline: null, waits: { count: 0 }, goals: [], ...more });

  test('counts open cases of the team, each at most once per count', () => {
    const lines = [
      line({ openedOn: '2026-01-05', nextDeadline: { kind: 'decision', on: '2026-01-01', light: 'overdue' }, waits: { count: 2 } }),
      line({ openedOn: '2025-12-30', nextDeadline: { kind: 'decision', on: '2026-01-08', light: 'soon' }, goals: [goal('behind'), goal('behind')] }),
      line({ openedOn: '2025-12-29', goals: [goal('onTrack')] }),
      line({ closedOn: '2026-01-04', waits: { count: 1 } }),
      line({ team: 'team-b', waits: { count: 1 } }),
      line({}),
    ];
    expect(teamDigest('team-a', lines, '2026-01-05')).toEqual({ kind: 'C31', team: 'team-a', open: 4, overdue: 1, new: 2, waiting: 1, behind: 1 });
  });
});

test('nothing of a card is left to chance: unknown kinds and records give nothing', () => {
  const life = happens(opened(), event('wishRecorded', '2026-01-05', { wishId: 'w', text: 'x' }));
  for (const kind of ['C01', 'C02', 'C03', 'C04', 'C06', 'C07', 'C08', 'C09', 'C10', 'C23', 'C24', 'C25', 'C26', 'C27', 'C29', 'C30', 'C31'] as const) expect(card(life, kind, 'w')).toBeNull();
});

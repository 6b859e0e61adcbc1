/** Taking back the last step: whose, which, until when, and that nothing of it is left. */
import fc from 'fast-check';
import { addDays } from '#domain/calendar';
import type { CaseState } from '#domain/case';
import { verbs, type Verbs } from '#domain/commands/index';
import { undoableBy } from '#domain/commands/matters/undo';
import { afterCommit } from '#domain/evolve';
import { consideredVerbs, hasSentDecision, isUndoable } from '#domain/undoable';
import type { Actor } from '#domain/decide';
import { activity, answers, assessed, assessment, colleague, cover, goal, grant, informed, lead, Life, opened, order, otherProvider, otherSubtheme, owner, provider, reasons, service, stranger, system } from './lives';
import { code, refusal, running, statusAsked, statusGiven, stopped } from './mattersLives';

const nothing = { code: 'nothingToUndo', details: undefined };
const version = (life: Life) => life.commits.length;
const undo = (life: Life, actor: Actor = owner, of = version(life)) => life.try('undo', { version: of }, actor);
const plain = (state: CaseState) => JSON.parse(JSON.stringify(state)) as CaseState;
/** A case but for what undo leaves: the day of the last activity, the count of undone steps, and revisions, which only grow. */
function content(state: CaseState) {
  const { last: _last, lastActivityOn: _on, undos: _undos, orders, followUps, ...rest } = plain(state);
  return { ...rest, orders: orders.map(({ rev: _rev, ...o }) => o), followUps: followUps.map(({ rev: _rev, ...f }) => f) };
}
const restart = (life: Life) => life.commits.reduce<CaseState | null>((state, commit) => afterCommit(state && plain(state), JSON.parse(JSON.stringify(commit))), null)!;

const proposal = { services: [service], paragraphs: ['§ 85'], costPerYear: 1000, support: [{ service, subthemes: [activity[0]!] }] };

describe('which verbs may be taken back', () => {
  test('every verb of the product has been thought about', () => {
    expect(Object.keys(verbs).filter((verb) => !consideredVerbs.includes(verb))).toEqual([]);
  });
  test('and nothing else has', () => expect(consideredVerbs.filter((verb) => !(verb in verbs))).toEqual([]));
  test.each([
    'placeOrder', 'acknowledgeOrder', 'declineOrder', 'withdrawOrder', 'changeProvider', 'confirmHandover', 'endOrder', 'askClarification', 'answerClarification', 'answerChangeRequest',
    'sendDecision', 'openHearing', 'extendHearing', 'forwardAppeal', 'noticeDelay', 'giveGuidance', 'offerPlan', 'closeThread', 'askInformation', 'remindInformation', 'noticeConsequences', 'withdrawConsent',
    'requestStatus', 'requestResult', 'registerFollowUpResult', 'planFollowUp', 'moveFollowUp', 'waiveStatus', 'holdRound', 'concludeNegotiation', 'lockNeed', 'raiseMatter', 'settleMatter', 'writeNote',
    'openCase', 'reassignCase', 'setCover', 'takeCase', 'closeCase', 'reopenCase', 'undo', 'noSuchVerb',
  ])('%s may not: somebody else has received it, or counts on it', (verb) => expect(isUndoable(verb)).toBe(false));
  test.each([
    'advance', 'receiveRequest', 'amendRequest', 'chooseDeadline', 'noteParticipation', 'chooseLawRoute', 'recordThemeNote', 'assessCondition', 'noteCondition', 'observeCondition', 'noteFact', 'markFactKnown',
    'recordAssessment', 'recordWish', 'setPurpose', 'setGoal', 'recordStartingPoint', 'scoreWithCitizen', 'completeGoal', 'setSubgoal', 'noteSubgoal', 'submitRecommendation', 'decideRecommendation', 'answerPlanOffer', 'finishPlan',
    'answerHearing', 'recordDecision', 'registerAppeal', 'reassessAppeal', 'registerAppealOutcome', 'registerStart', 'registerHours', 'requestChange', 'commentFollowUp', 'answerFollowUp', 'correctStatus', 'scoreGoals',
    'profileNeed', 'openNegotiation', 'listCandidate', 'checkMatch', 'approveNegotiation', 'addParty', 'endParty', 'recordConsent', 'receiveInformation', 'giveUpInformation', 'tickHealthAreas', 'markError', 'holdCase', 'releaseCase',
  ])('%s may: it has stayed inside the authority, or is a provider’s own report', (verb) => expect(isUndoable(verb)).toBe(true));
});

describe('undo', () => {
  test('gives back what was before, and says in the journal what was undone', () => {
    const life = opened().do('setPurpose', { text: 'one' });
    const before = life.now;
    life.today = '2026-01-06';
    life.do('setPurpose', { text: 'two' });
    expect(undoableBy(life.now, owner)).toEqual({ version: 3, verb: 'setPurpose' });
    expect(code(undo(life))).toBe('ok');
    expect(life.now.purposes).toEqual(before.purposes);
    expect(life.events.at(-1)).toMatchObject({ type: 'undone', on: '2026-01-06', data: { version: 3, verb: 'setPurpose', restored: { purposes: before.purposes }, followUps: [], goals: [] } });
    expect(life.now.lastActivityOn).toBe('2026-01-06');
    expect(life.events).toHaveLength(5);
  });
  test('takes back one step only, and is not taken back itself', () => {
    const life = opened().do('recordWish', { text: 'one' }).do('recordWish', { text: 'two' });
    undo(life);
    expect(life.now.wishes.map((w) => w.text)).toEqual(['one']);
    expect(refusal(undo(life))).toEqual(nothing);
    for (const of of [1, 2, 3, 4]) expect(refusal(undo(life, owner, of))).toEqual(nothing);
  });
  test('is counted, so that what a card asked for before can be asked for anew', () => {
    const life = opened();
    for (const n of [1, 2]) {
      life.do('recordWish', { text: 'one' });
      undo(life);
      expect(life.now.undos).toBe(n);
    }
  });
  test('needs the version that is the newest', () => {
    const life = opened().do('recordWish', { text: 'one' });
    for (const of of [0, 1, 3]) expect(refusal(undo(life, owner, of))).toEqual(nothing);
    expect(code(undo(life, owner, 2))).toBe('ok');
  });
  test('is for the one who took the step', () => {
    const life = running().do('recordWish', { text: 'one' });
    life.state = { ...life.now, cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } };
    for (const actor of [cover, lead, provider]) expect(refusal(undo(life, actor))).toEqual(nothing);
    for (const actor of [colleague, stranger, system]) expect(refusal(undo(life, actor))).toMatchObject({ code: 'notAllowed' });
    expect(undoableBy(life.now, lead)).toBeUndefined();
    expect(code(undo(life))).toBe('ok');
  });
  test('ends when anything has happened after the step', () => {
    const life = running();
    life.today = '2026-04-10';
    life.do('recordWish', { text: 'one' }).do('requestStatus', { followUpId: life.now.followUps[0]!.followUpId }, system);
    expect(refusal(undo(life))).toEqual(nothing);
    expect(undoableBy(life.now, owner)).toBeUndefined();
  });
  test('ends when an order has been sent', () => expect(refusal(undo(running(), provider))).toEqual(nothing));
  test('opens no closed door: there is nothing to undo in a case that was just opened', () => expect(refusal(undo(opened()))).toEqual(nothing));

  test('a decision may be taken back until it is sent, also when it is recorded and sent in one', () => {
    const kept = stopped(null);
    expect(hasSentDecision(kept.now)).toBe(false);
    expect(code(undo(kept))).toBe('ok');
    expect(kept.now.decisions).toHaveLength(1);
    expect(kept.thread.stage).toBe('decision');
    const told = stopped('digitalPost');
    expect(hasSentDecision(told.now)).toBe(true);
    expect(refusal(undo(told))).toEqual(nothing);
    expect(undoableBy(told.now, owner)).toBeUndefined();
    told.do('recordWish', { text: 'one' });
    expect(hasSentDecision(told.now)).toBe(false);
    expect(code(undo(told))).toBe('ok');
    told.do('advance', { to: 'order', reasons }).do('advance', { to: 'decision', reason: 'why', answerBy: '2026-06-01', reasons }).do('recordDecision', { ...grant, from: '2026-03-02', replaces: told.now.decisions.at(-1)!.decisionId });
    expect(hasSentDecision(told.now)).toBe(false);
    expect(code(undo(told))).toBe('ok');
  });

  test('what was sent before the step does not stand in its way', () => {
    const [decision] = running().now.decisions;
    const told = (decisionId: string) => ({ ...decision!, decisionId, sent: { channel: 'oral' as const, on: '2026-01-05', receivedOn: '2026-01-05' } });
    const kept = (decisionId: string) => ({ ...decision!, decisionId, sent: undefined });
    const after = (...before: CaseState['decisions']) => ({ version: 2, by: 'owner', verb: 'recordDecision', before: { decisions: before } });
    expect(hasSentDecision({ decisions: [told('a')] })).toBe(false);
    expect(hasSentDecision({ decisions: [told('a'), kept('b')], last: after(told('a')) })).toBe(false);
    expect(hasSentDecision({ decisions: [told('a'), told('b')], last: after(told('a')) })).toBe(true);
    expect(hasSentDecision({ decisions: [told('a'), kept('b')], last: after(kept('a'), kept('b')) })).toBe(true);
  });

  test('a provider takes back an own status; the old card never fits again, a new one does', () => {
    const life = statusAsked();
    const [asked] = life.now.followUps;
    life.do('answerFollowUp', answers(life), provider);
    const [answered] = life.now.followUps;
    for (const actor of [owner, otherProvider]) expect(code(undo(life, actor))).not.toBe('ok');
    expect(code(undo(life, provider))).toBe('ok');
    const [again] = life.now.followUps;
    expect(again).toEqual({ ...asked, rev: answered!.rev + 1 });
    expect(life.events.at(-1)!.data).toMatchObject({ followUps: [asked!.followUpId], goals: life.now.goals.map(({ goalId, version: v }) => ({ goalId, version: v })) });
    for (const { rev } of [asked!, answered!]) expect(code(life.try('answerFollowUp', { ...answers(life), rev }, provider))).toBe('cardOutdated');
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('ok');
  });
  test('a goal that is taken back gives its rows for reports back, the undone version too', () => {
    const life = opened().do('setGoal', goal('one'));
    const { goalId } = life.now.goals[0]!;
    const rows = () => (life.events.at(-1)!.data as { goals: unknown }).goals;
    life.do('setGoal', goal('two', 1)).do('setGoal', { ...goal('better'), goalId });
    undo(life);
    expect(rows()).toEqual([{ goalId, version: 2 }, { goalId, version: 1 }]);
    life.do('setGoal', { ...goal('better'), goalId }).do('setGoal', goal('three', 2));
    const three = life.now.goals[2]!.goalId;
    undo(life);
    expect(rows()).toEqual([{ goalId: three, version: 1 }]);
  });
  test('scores and caseworkers’ own scores name their goals', () => {
    const life = statusGiven();
    const { goalId } = life.now.goals[0]!;
    const { orderId } = life.now.orders[0]!;
    const scores = [{ goalId, score: 1 as const, tookPart: 'yes' as const }];
    const record = { recordedOn: life.today, assertedOn: life.today };
    const [followUp] = life.now.followUps;
    const last = { version: version(life), by: 'owner', verb: 'markError' };
    const said = (state: CaseState) => {
      const other = new Life(life.today);
      other.state = state;
      expect(code(undo(other, owner, last.version))).toBe('ok');
      return other.events.at(-1)!.data;
    };
    expect(said({ ...life.now, last: { ...last, before: { scorings: [] } }, scorings: [{ scoringId: 's', orderId, answers: scores, by: 'provider', on: life.today, ...record }] })).toMatchObject({ followUps: [], goals: [{ goalId, version: 1 }] });
    const scoring = (scoringId: string, about: string) => ({ scoringId, orderId, answers: [{ ...scores[0]!, goalId: about }], by: 'provider', on: life.today, ...record });
    const other = life.now.goals[1]!.goalId;
    expect(said({ ...life.now, last: { ...last, before: { scorings: [scoring('s', goalId)] } }, scorings: [scoring('s', goalId), scoring('t', other)] })).toMatchObject({ goals: [{ goalId: other, version: 1 }] });
    const closed = { ...followUp!, stage: 'closed' as const, answer: undefined, result: { result: 'end' as const, heldOn: life.today, on: life.today, by: 'owner', scores } };
    expect(said({ ...life.now, followUps: [closed], last: { ...last, before: { followUps: [{ ...closed, result: undefined }] } } })).toMatchObject({ followUps: [closed.followUpId], goals: [{ goalId, version: 1 }] });
    expect(said({ ...life.now, last: { ...last, before: { followUps: life.now.followUps } } })).toMatchObject({ followUps: [], goals: [] });
  });
  test('a mark of error is taken back with all that it changed', () => {
    const life = statusGiven();
    const before = life.now;
    life.do('markError', { kind: 'followUp', ref: before.followUps[0]!.followUpId, reason: 'another citizen' }, provider);
    const marked = life.now.followUps[0]!.rev;
    expect(code(undo(life, provider))).toBe('ok');
    expect(content(life.now)).toEqual(content(before));
    expect(life.now.followUps[0]!.rev).toBe(marked + 1);
    expect(life.now.errors).toEqual([]);
  });
  test('a leader and a negotiator may take back what they may do', () => {
    expect(verbs.undo.by).toEqual(['owner', 'cover', 'teamLead', 'head', 'negotiator', 'provider']);
  });
});

/** Each with the case on which it is taken and what it takes. */
const singles: [verb: string, make: () => readonly [life: Life, input: object, actor?: Actor]][] = [
  ['recordAssessment', () => [informed(), assessment]],
  ['submitRecommendation', () => [assessed(), { proposals: [proposal], rejectedAlternatives: 'x', reasons }]],
  ['decideRecommendation', () => {
    const life = assessed().do('submitRecommendation', { proposals: [proposal], rejectedAlternatives: 'x', reasons });
    return [life, { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'approved' }, lead];
  }],
  ['registerAppeal', () => {
    const life = stopped();
    return [life, { decisionId: life.now.decisions.at(-1)!.decisionId, receivedOn: life.today }];
  }],
  ['correctStatus', () => {
    const life = statusGiven();
    return [life, { ...answers(life, 0), rev: life.now.followUps[0]!.rev, reason: 'wrong goal', reasons }, provider];
  }],
  ['commentFollowUp', () => {
    const life = statusAsked();
    return [life, { followUpId: life.now.followUps[0]!.followUpId, goalId: life.now.goals[0]!.goalId, text: 'x' }, provider];
  }],
  ['endParty', () => {
    const life = opened().do('addParty', { kind: 'assessor', name: 'Eva', scope: [] });
    return [life, { partyId: life.now.parties[0]!.partyId, reason: 'x' }];
  }],
  ...(['receiveInformation', 'giveUpInformation'] as const).map((verb): [string, () => readonly [Life, object]] => [verb, () => {
    const life = informed().do('askInformation', { what: 'one', source: { kind: 'doctor', name: 'T' }, purpose: 'why', exception: '§ 11 c' });
    return [life, { informationId: life.now.information[0]!.informationId, ...(verb === 'giveUpInformation' ? { reason: 'x' } : {}) }];
  }]),
  ['markError', () => {
    const life = stopped();
    return [life, { kind: 'decision', ref: life.now.decisions.at(-1)!.decisionId, reason: 'another citizen' }];
  }],
];
test.each(singles)('%s is taken back without a trace in the state, and after a restart', (verb, make) => {
  const [life, input, actor = owner] = make();
  const before = life.now;
  expect(refusal(life.try(verb as keyof Verbs, input as never, actor))).toBe('ok');
  expect(content(life.now)).not.toEqual(content(before));
  expect(code(undo(life, actor))).toBe('ok');
  expect(content(life.now)).toEqual(content(before));
  expect(plain(restart(life))).toEqual(plain(life.now));
});

type Attempt = readonly [verb: string, input: object, actor?: Actor];
type Move = (life: Life, n: number) => Attempt | undefined;
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];
const consent = { type: 'collect', information: ['statement'], from: ['doctor'], purpose: 'why', form: 'written', consequencesExplained: true };

/** Steps that people and due dates take; what does not fit the moment is refused. */
const moves: Record<string, Move> = {
  advance: (_l, n) => ['advance', { to: (['information', 'assessment', 'recommendation', 'plan', 'decision', 'order'] as const)[n % 6], reason: 'why', answerBy: '2030-01-01', reasons }],
  request: (l) => ['receiveRequest', { receivedOn: l.today, reason: 'more', answerBy: addDays(l.today, 50) }],
  amend: () => ['amendRequest', { reason: 'said otherwise' }],
  deadline: (l, n) => ['chooseDeadline', { answerBy: addDays(l.today, n), reason: 'agreed' }],
  took: (l) => ['noteParticipation', { heldOn: l.today, form: 'phone' }],
  route: () => ['chooseLawRoute', { route: 'social', reason: 'why' }],
  condition: (_l, n) => ['assessCondition', { code: activity[n % 4], level: n % 5, text: 'x' }],
  noted: (_l, n) => ['noteCondition', { code: otherSubtheme, informer: n % 2 ? 'citizen' : 'others', text: 'x' }],
  observed: (l, n) => ['observeCondition', { orderId: at(l.now.orders, n)?.orderId, code: activity[n % 4], text: 'x' }, provider],
  fact: (_l, n) => ['noteFact', { text: 'x', source: 'y', essential: n % 2 === 0, knownToCitizen: false }],
  known: (l, n) => ['markFactKnown', { factId: at(l.now.unfavourableFacts, n)?.factId, how: 'told' }],
  assess: () => ['recordAssessment', assessment],
  wish: (_l, n) => ['recordWish', { text: `wish ${n}` }],
  purpose: (_l, n) => ['setPurpose', { text: `purpose ${n}` }],
  goal: (_l, n) => ['setGoal', { ...goal(`goal ${n}`, n % 4), expectedOn: '2031-01-01' }],
  regoal: (l, n) => ['setGoal', { ...goal('again', n % 4), expectedOn: '2031-01-01', goalId: at(l.now.goals, n)?.goalId }],
  start: (l, n) => ['recordStartingPoint', { goalId: at(l.now.goals, n)?.goalId, baselineLevel: 3 }],
  together: (l, n) => ['scoreWithCitizen', { goalId: at(l.now.goals, n)?.goalId, score: 1, level: 2, words: 'x' }],
  complete: (l, n) => ['completeGoal', { goalId: at(l.now.goals, n)?.goalId, reason: 'dropped', outcome: 'x', informer: 'caseworker' }],
  subgoal: (l, n) => ['setSubgoal', { orderId: at(l.now.orders, n)?.orderId, goalId: at(l.now.goals, n)?.goalId, text: 'step' }, provider],
  recommend: () => ['submitRecommendation', { proposals: [proposal], rejectedAlternatives: 'x', reasons }],
  approve: (l) => ['decideRecommendation', { recommendationId: l.now.recommendations.at(-1)?.recommendationId, outcome: 'approved' }, lead],
  plan: (l) => ['finishPlan', { citizenGoals: 'x', purpose: 'y', goalIds: l.now.goals.map((g) => g.goalId), interventions: [proposal], duration: 'a year', otherMatters: { housing: 'x' }, reasons }],
  decide: (l, n) => ['recordDecision', { ...grant, from: l.today, ...(n % 4 === 0 ? { channel: 'oral' } : {}) }],
  order: (l, n) => ['placeOrder', { ...order(l.now.goals.map((g) => g.goalId)), provider: n % 3 ? 'unit-a' : 'unit-b', wishedStart: l.today, firstFollowUpOn: addDays(l.today, 60), reasons }],
  accept: (l, n) => ['acknowledgeOrder', { orderId: at(l.now.orders, n)?.orderId, rev: at(l.now.orders, n)?.rev, startsOn: l.today }, provider],
  started: (l, n) => ['registerStart', { orderId: at(l.now.orders, n)?.orderId, startedOn: l.today }, provider],
  hours: (l, n) => ['registerHours', { orderId: at(l.now.orders, n)?.orderId, from: l.today, to: l.today, hours: n % 8 }, provider],
  change: (l, n) => ['requestChange', { orderId: at(l.now.orders, n)?.orderId, kind: 'goal', reasons: 'x' }, provider],
  ask: (l, n) => ['requestStatus', { followUpId: at(l.now.followUps, n)?.followUpId }, system],
  comment: (l, n) => ['commentFollowUp', { followUpId: at(l.now.followUps, n)?.followUpId, goalId: l.now.goals[0]?.goalId, text: 'x' }, provider],
  status: (l, n) => {
    const followUp = at(l.now.followUps, n);
    const goalIds = l.now.orders.find((o) => o.orderId === followUp?.orderId)?.goalIds ?? [];
    const report = { followUpId: followUp?.followUpId, rev: followUp?.rev, recommendation: 'continue', meetingWanted: false, answers: goalIds.map((goalId) => ({ goalId, status: 'inProgress', score: 1, tookPart: 'yes' })), reasons };
    return followUp?.stage === 'answered' ? ['correctStatus', { ...report, reason: 'wrong' }, provider] : ['answerFollowUp', report, provider];
  },
  score: (l, n) => {
    const o = at(l.now.orders, n);
    return ['scoreGoals', { orderId: o?.orderId, answers: (o?.goalIds ?? []).slice(0, 1).map((goalId) => ({ goalId, score: 1, tookPart: 'yes' })) }, provider];
  },
  result: (l, n) => ['registerFollowUpResult', { followUpId: at(l.now.followUps, n)?.followUpId, result: n % 5 ? 'continue' : 'end', heldOn: l.today, citizenView: 'x', statusWaivedReason: 'x', supportNeed: 1, nextFollowUpOn: addDays(l.today, 60), reasons }],
  party: () => ['addParty', { kind: 'assessor', name: 'Eva', scope: [] }],
  partyEnds: (l, n) => ['endParty', { partyId: at(l.now.parties, n)?.partyId, reason: 'x' }],
  consent: () => ['recordConsent', consent],
  withdraw: (l, n) => ['withdrawConsent', { consentId: at(l.now.consents, n)?.consentId }],
  inform: (l, n) => ['askInformation', { what: 'statement', source: { kind: 'doctor', name: 'T' }, purpose: 'why', ...(n % 2 ? { exception: '§ 11 c' } : { consentId: at(l.now.consents, n)?.consentId }) }],
  received: (l, n) => ['receiveInformation', { informationId: at(l.now.information, n)?.informationId }],
  givenUp: (l, n) => ['giveUpInformation', { informationId: at(l.now.information, n)?.informationId, reason: 'x' }],
  matter: (l, n) => ['raiseMatter', { kind: n % 2 ? 'incident' : 'accessRequest' }],
  note: () => ['writeNote', { room: 'professional', kind: 'note', text: 'x' }],
  health: (l, n) => ['tickHealthAreas', { areas: [`I${n + 1}`], orderId: at(l.now.orders, n)?.orderId }, n % 2 ? provider : owner],
  wrongStatus: (l, n) => ['markError', { kind: 'followUp', ref: at(l.now.followUps, n)?.followUpId, reason: 'x', ...(n % 2 ? { nextFollowUpOn: addDays(l.today, 60) } : {}) }, n % 3 ? owner : provider],
  wrong: (l, n) => ['markError', { kind: 'decision', ref: at(l.now.decisions, n)?.decisionId, reason: 'x' }],
  wrongNote: (l, n) => ['markError', { kind: 'note', ref: at(l.now.notes, n)?.noteId, reason: 'x' }],
};

/** Help runs, and there is something of each kind beside it. */
function busy(): Life {
  const life = statusAsked();
  life.do('addParty', { kind: 'assessor', name: 'Eva', scope: [] }).do('noteFact', { text: 'x', source: 'y', essential: true, knownToCitizen: false }).do('writeNote', { room: 'professional', kind: 'note', text: 'x' });
  for (const what of ['one', 'two', 'three']) life.do('askInformation', { what, source: { kind: 'doctor', name: 'T' }, purpose: 'why', exception: '§ 11 c' });
  return life;
}
const starts: readonly (() => Life)[] = [opened, informed, assessed, running, statusAsked, statusGiven, busy, busy];
const step = fc.record({ move: fc.constantFrom(...Object.keys(moves), 'advance', 'advance', 'assess', 'decide', 'decide', 'recommend', 'approve', 'status', 'wrongStatus'), n: fc.nat(11), days: fc.oneof(fc.constant(0), fc.nat(20)), undone: fc.boolean() });

test('in any life, undo right after a step gives back the state before it, and no card of the step fits again', () => {
  const taken: Record<string, number> = {};
  fc.assert(fc.property(fc.nat(starts.length - 1), fc.array(step, { minLength: 12, maxLength: 30 }), (start, steps) => {
    const life = starts[start]!();
    for (const { move, n, days, undone } of steps) {
      life.today = addDays(life.today, days);
      const [verb, input, actor = owner] = moves[move]!(life, n)!;
      const before = life.now;
      const outcome = life.try(verb as keyof Verbs, input as never, actor);
      if (!outcome.ok) {
        expect(life.now).toBe(before);
        continue;
      }
      const after = life.now;
      const mine = undoableBy(after, actor);
      expect(mine !== undefined).toBe(isUndoable(verb) && !outcome.events.some((e) => e.type === 'decisionSent'));
      if (!undone) continue;
      if (!mine) {
        expect(code(undo(life, actor))).toBe(actor === system ? 'notAllowed' : 'nothingToUndo');
        continue;
      }
      for (const other of [owner, provider, otherProvider, lead]) if (other !== actor) expect(code(undo(life, other))).not.toBe('ok');
      expect(code(undo(life, actor))).toBe('ok');
      taken[verb] = (taken[verb] ?? 0) + 1;
      expect(content(life.now)).toEqual(content(before));
      expect(life.now.last).toBeUndefined();
      const cards = (state: CaseState) => new Map([...state.orders.map((o) => [o.orderId, o.rev] as const), ...state.followUps.map((f) => [f.followUpId, f.rev] as const)]);
      const [then, sentFor, now] = [before, after, life.now].map(cards);
      for (const [id, rev] of now!) {
        const changed = sentFor!.get(id) !== then!.get(id);
        expect(rev).toBe(changed ? sentFor!.get(id)! + 1 : then!.get(id));
        expect(rev).toBeGreaterThanOrEqual(Math.max(then!.get(id)!, sentFor!.get(id)!));
      }
      for (const again of [actor, owner]) expect(code(undo(life, again))).toBe('nothingToUndo');
    }
    expect(plain(restart(life))).toEqual(plain(life.now));
  }), { numRuns: 150 });
  // The property says something only about what it has seen.
  const seen = ['advance', 'receiveRequest', 'recordWish', 'setPurpose', 'setGoal', 'noteFact', 'addParty', 'recordConsent', 'tickHealthAreas', 'markError', 'answerFollowUp', 'scoreGoals', 'scoreWithCitizen', 'requestChange'];
  expect(seen.filter((verb) => !taken[verb])).toEqual([]);
});

/** What the case proposes next: the verbs in the order of the method, for whoever may use them, with what is known filled in. */
import type { InputOf, VerbName } from '#domain/commands/index';
import { act } from '#domain/act';
import type { Actor } from '#domain/decide';
import { nextSteps } from '#domain/nextSteps';
import { defaultSettings, type Settings } from '#domain/settings';
import {
  accepted, activity, answered, asked, assessed, assessment, colleague, context, decided, goal, head, informed, lead, Life, negotiator, opened, opening, order, ordered, otherProvider, owner, provider, reasons,
  service, stranger, system, targetGroup,
} from './lives';
import { asking, happens, rejection, running, toDecide } from './decisionLives';
import { changing, newest, taken, withoutStart } from './orderLives';
import * as talks from './negotiationLives';
import { event } from '#domain/events';

const stepsOf = (life: Life, actor: Actor = owner) => nextSteps(life.now, actor, context(actor, life.today, life.settings));
const verbsOf = (life: Life, actor: Actor = owner): string[] => stepsOf(life, actor).map((s) => s.verb);
const step = (life: Life, verb: VerbName, actor: Actor = owner) => stepsOf(life, actor).find((s) => s.verb === verb);
const threadId = (life: Life) => life.thread.threadId;
const on = (life: Life, day: string): Life => Object.assign(life, { today: day });
const withSettings = (life: Life, change: Partial<Settings>): Life => Object.assign(life, { settings: { ...life.settings, ...change } });

describe('from the request to the decision', () => {
  test('a request is taken up', () => {
    const life = new Life().do('openCase', { ...opening, notTakenUp: true });
    expect(stepsOf(life)).toEqual([{ verb: 'advance', input: { threadId: threadId(life), to: 'opening' }, by: '2026-03-01' }]);
  });
  test('the opening has a deadline, guidance and the citizen\'s words, and says what still stands in the way', () => {
    const life = new Life().do('openCase', { ...opening, answerBy: undefined });
    expect(verbsOf(life)).toEqual(['chooseDeadline', 'giveGuidance', 'recordWish', 'advance']);
    expect(step(life, 'advance')).toMatchObject({ input: { to: 'information' }, gate: expect.arrayContaining([expect.objectContaining({ id: 'R01', level: 'block' }), expect.objectContaining({ id: 'R11', level: 'warn' })]) });
    expect(step(life, 'chooseDeadline')).toEqual({ verb: 'chooseDeadline', input: { threadId: threadId(life) } });
    life.do('chooseDeadline', { serviceArea: 'support' }).do('giveGuidance', { items: ['rights'] }).do('recordWish', { text: 'a home' });
    expect(verbsOf(life)).toEqual(['advance']);
    expect(verbsOf(new Life().do('openCase', { ...opening, wishesMissing: 'did not wish to' }))).toEqual(['giveGuidance', 'advance']);
  });
  test('an acute request may be decided at once, and comes before everything else', () => {
    const life = new Life().do('openCase', { ...opening, acute: true, acuteReason: 'homeless' });
    expect(verbsOf(life)).toEqual(['giveGuidance', 'recordWish', 'recordDecision', 'advance']);
    life.do('receiveRequest', { receivedOn: '2026-01-05', reason: 'more', answerBy: '2026-01-10' });
    const steps = stepsOf(life);
    expect(steps.slice(0, 4).every((s) => s.input.threadId !== threadId(life))).toBe(true);
    expect(steps[4]!.by).toBe('2026-01-10');
  });
  test('information is gathered by theme and subtheme; what a provider has seen is assessed', () => {
    const life = informed();
    expect(stepsOf(life).map((s) => [s.verb, s.input])).toEqual([['recordThemeNote', { threadId: threadId(life) }], ['assessCondition', { threadId: threadId(life) }], ['advance', { threadId: threadId(life), to: 'assessment' }]]);
    expect(step(life, 'advance')!.gate).toEqual([expect.objectContaining({ id: 'R05' })]);
    life.do('assessCondition', { code: activity[0]!, level: 2, text: 'needs help' });
    expect(verbsOf(life)).toEqual(['recordThemeNote', 'advance']);
    happens(life, event('conditionNoted', life.today, { conditionId: 'c', code: activity[1]!, informer: 'provider', text: 'seen', by: 'provider' }));
    expect(step(life, 'assessCondition')!.input).toEqual({ threadId: threadId(life), code: activity[1] });
    happens(life, event('themeNoted', life.today, { noteId: 'n', threadId: threadId(life), theme: activity[0]!, informer: 'citizen', text: 'x', by: 'owner' }));
    expect(verbsOf(life)).toEqual(['assessCondition', 'advance']);
  });
  test('the assessment is finished', () => {
    expect(verbsOf(informed().do('advance', { to: 'assessment', reasons }))).toEqual(['recordAssessment']);
  });
  test('the recommendation leads on as the municipality has settled', () => {
    const life = assessed();
    const to = (l: Life) => stepsOf(l).filter((s) => s.verb === 'advance').map((s) => s.input.to);
    expect(verbsOf(life)).toEqual(['submitRecommendation', 'setPurpose', 'setGoal', 'advance', 'advance', 'recordDecision']);
    expect(to(life)).toEqual(['plan', 'negotiation']);
    expect(to(withSettings(assessed(), { planBeforeDecision: false, negotiation: { ...defaultSettings.negotiation, mode: 'off' } }))).toEqual([]);
    life.do('setPurpose', { text: 'an own life' }).do('setGoal', goal('cook'));
    expect(verbsOf(life)).toEqual(['submitRecommendation', 'advance', 'advance', 'recordDecision']);
  });
  test('a recommendation waits for somebody else than its author, and is put again when it came back', () => {
    const life = assessed().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 600_000, support: [] }], reasons });
    const { recommendationId } = life.now.recommendations[0]!;
    expect(verbsOf(life)).toEqual([]);
    expect(stepsOf(life, lead)).toEqual([{ verb: 'decideRecommendation', input: { recommendationId }, by: life.today }]);
    expect(stepsOf(life, head)).toHaveLength(1);
    const author = { ...owner, roles: ['caseworker', 'teamLead'], personId: 'lead' } as Actor;
    life.state = { ...life.now, recommendations: life.now.recommendations.map((r) => ({ ...r, by: 'lead' })) };
    expect(verbsOf(life, author)).toEqual([]);
    life.state = { ...life.now, recommendations: life.now.recommendations.map((r) => ({ ...r, by: 'owner' })) };
    life.do('decideRecommendation', { recommendationId, outcome: 'approved' }, lead);
    expect(verbsOf(life)).not.toContain('submitRecommendation');
    const back = (outcome: 'withdrawn' | 'approved', on: string) => {
      const again = assessed();
      again.state = { ...again.now, recommendations: [{ ...life.now.recommendations[0]!, threadId: threadId(again), on, outcome: { outcome, by: 'lead', on } }] };
      return verbsOf(again).includes('submitRecommendation');
    };
    expect([back('withdrawn', '2026-01-05'), back('approved', '2026-01-05'), back('approved', '2026-01-04')]).toEqual([true, false, true]);
  });
  test('a plan is offered, answered and finished before the decision', () => {
    const life = assessed().do('setPurpose', { text: 'p' }).do('setGoal', goal('g')).do('advance', { to: 'plan', reasons });
    expect(verbsOf(life)).toEqual(['offerPlan', 'advance', 'recordDecision']);
    life.do('offerPlan', { duty: 'must' });
    expect(stepsOf(life)[0]).toMatchObject({ verb: 'answerPlanOffer', input: { offerId: life.now.planOffers[0]!.offerId } });
    life.do('answerPlanOffer', { offerId: life.now.planOffers[0]!.offerId, answer: 'accepted' });
    expect(verbsOf(life)).toEqual(['finishPlan', 'advance', 'recordDecision']);
    const declined = assessed().do('setPurpose', { text: 'p' }).do('setGoal', goal('g')).do('advance', { to: 'plan', reasons }).do('offerPlan', { duty: 'must', answer: 'declined', reason: 'no' });
    expect(verbsOf(declined)).toEqual(['advance', 'recordDecision']);
    happens(life, event('planFinished', life.today, { planId: 'p', threadId: threadId(life), version: 1, citizenGoals: 'x', goalIds: [], interventions: [], otherMatters: {}, releasedParts: [], by: 'owner' }));
    expect(verbsOf(life)).toEqual(['advance', 'recordDecision']);
    expect(verbsOf(withSettings(life, { planBeforeDecision: false }))).not.toContain('recordDecision');
  });
  test('facts that the citizen does not know of are heard before the decision', () => {
    const life = assessed().do('setPurpose', { text: 'p' }).do('setGoal', goal('g')).do('advance', { to: 'decision', reasons });
    expect(verbsOf(life)).toEqual(['recordDecision']);
    const fact = (factId: string, change: object = {}) => event('factNoted', life.today, { factId, threadId: threadId(life), text: 'x', source: 'y', essential: true, knownToCitizen: false, by: 'owner', ...change });
    happens(life, fact('known', { knownToCitizen: true }), fact('small', { essential: false }), fact('other', { threadId: 'elsewhere' }));
    expect(verbsOf(life)).toEqual(['recordDecision']);
    happens(life, fact('open'));
    expect(stepsOf(life)[0]).toMatchObject({ verb: 'openHearing', input: { threadId: threadId(life) } });
    life.do('openHearing', { factIds: ['open'], channel: 'digitalPost', sentOn: life.today });
    expect(stepsOf(life).map((s) => [s.verb, s.by])).toEqual([['answerHearing', life.now.hearings[0]!.deadline], ['recordDecision', '2026-03-01']]);
  });
  test('a decision that gives nothing is sent, and the thread closed when the days of appeal are over', () => {
    const life = asking().do('recordDecision', rejection);
    expect(verbsOf(life)).toEqual(['sendDecision']);
    expect(step(life, 'sendDecision')).toMatchObject({ input: { decisionId: life.now.decisions[0]!.decisionId }, by: life.today });
    life.do('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
    const { appealBy } = life.now.decisions[0]!.sent!;
    expect(verbsOf(on(life, appealBy!))).toEqual([]);
    expect(verbsOf(on(life, '2026-02-03'))).toEqual(['closeThread']);
    const { state } = life;
    // A stop that the citizen asked for cannot be appealed.
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, sent: { ...d.sent!, appealBy: undefined } })) };
    expect(verbsOf(on(life, '2026-01-06'))).toEqual(['closeThread']);
    life.state = state;
    on(life, '2026-02-03').do('closeThread', { reason: 'rejected', reasons });
    expect(stepsOf(life)).toEqual([{ verb: 'closeCase', input: {} }]);
    expect(verbsOf(life.do('closeCase', { reason: 'done' }))).toEqual([]);
  });
  test('a decision that was entered in error or replaced is not sent', () => {
    const life = asking().do('recordDecision', rejection);
    const [first] = life.now.decisions;
    happens(life, event('enteredInError', life.today, { kind: 'decision', ref: first!.decisionId, reason: 'x', by: 'owner' }));
    expect(verbsOf(life)).not.toContain('sendDecision');
    const other = asking().do('recordDecision', rejection);
    other.state = { ...other.now, decisions: [...other.now.decisions, { ...other.now.decisions[0]!, decisionId: 'new', replaces: other.now.decisions[0]!.decisionId }] };
    expect(stepsOf(other).filter((s) => s.verb === 'sendDecision').map((s) => s.input.decisionId)).toEqual(['new']);
  });
  test('what is granted wants goals, and a plan where that comes after the decision', () => {
    const settings = { ...defaultSettings, planBeforeDecision: false };
    const life = withSettings(assessed(), settings).do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', reasons });
    expect(life.thread.stage).toBe('decision');
    expect(verbsOf(life)).toEqual(['sendDecision', 'setPurpose', 'setGoal', 'offerPlan']);
    expect(verbsOf(withSettings(life, { planBeforeDecision: true }))).toEqual(['sendDecision', 'setPurpose', 'setGoal']);
  });
  test('the notice that the answer will be late comes while it is in time', () => {
    const life = informed();
    const late = (day: string) => verbsOf(on(life, day)).includes('noticeDelay');
    expect([late('2026-02-25'), late('2026-02-26'), late('2026-03-09')]).toEqual([false, true, true]);
    expect(step(life, 'noticeDelay')).toEqual({ verb: 'noticeDelay', input: { threadId: threadId(life) }, by: '2026-03-01' });
    expect(verbsOf(on(new Life().do('openCase', { ...opening, answerBy: undefined }), '2027-01-01'))).not.toContain('noticeDelay');
    expect(verbsOf(on(decided(), '2026-03-09'))).not.toContain('noticeDelay');
  });
  test('acute help has a day for the assessment that was passed over', () => {
    const life = new Life().do('openCase', { ...opening, acute: true, acuteReason: 'homeless' }).do('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-01-05', acuteReason: 'x', assessBy: '2026-01-20', reasons });
    expect(step(life, 'recordAssessment')).toMatchObject({ by: '2026-01-20' });
    life.state = { ...life.now, assessments: assessed().now.assessments.map((a) => ({ ...a, threadId: threadId(life) })) };
    expect(step(life, 'recordAssessment')).toBeUndefined();
  });
});

describe('a cut that takes effect', () => {
  const stopped = () => {
    const life = toDecide(running({ paragraphs: ['§ 85'] }));
    const { orderId } = life.now.orders[0]!;
    return life.do('recordDecision', { ...rejection, type: 'stop', paragraphs: ['§ 85'], from: life.today, effectOn: '2026-06-08', endsOrders: [orderId], replaces: life.now.decisions.at(-1)!.decisionId, channel: 'digitalPost' });
  };
  test('is seen to from two weeks before, until it is confirmed or the request is closed', () => {
    const life = stopped();
    const { decisionId } = life.now.decisions.at(-1)!;
    expect(step(on(life, '2026-05-24'), 'confirmEffect')).toBeUndefined();
    expect(step(on(life, '2026-05-25'), 'confirmEffect')).toEqual({ verb: 'confirmEffect', input: { decisionId }, by: '2026-06-08' });
    expect(step(on(life, '2026-07-01'), 'confirmEffect')).toBeDefined();
    expect(step(life, 'confirmEffect', lead)).toBeUndefined();
    const closed = stopped();
    closed.state = { ...closed.now, threads: closed.now.threads.map((t) => ({ ...t, stage: 'closed' as const })) };
    expect(step(on(closed, '2026-06-08'), 'confirmEffect')).toBeUndefined();
    life.do('confirmEffect', { decisionId });
    expect(step(life, 'confirmEffect')).toBeUndefined();
  });
});

describe('talks', () => {
  const caseworkers = talks.settingsWith({ who: 'caseworker' });
  test('from the need to an agreement, by whoever speaks for the municipality', () => {
    const start = assessed().do('advance', { to: 'negotiation', reasons });
    expect(verbsOf(start)).toEqual(['profileNeed']);
    expect(verbsOf(talks.profiled())).toContain('lockNeed');
    expect(verbsOf(talks.profiled())).not.toContain('openNegotiation');
    expect(step(talks.profiled(), 'lockNeed')!.input).toEqual({ needId: expect.any(String) });
    expect(verbsOf(talks.locked())).toContain('openNegotiation');
    expect(stepsOf(talks.locked()).filter((s) => s.input.to === 'negotiation')).toEqual([]);
    expect(verbsOf(talks.opened(), negotiator)).toEqual(['listCandidate', 'holdRound']);
    expect(verbsOf(talks.opened())).toEqual([]);
    expect(verbsOf(talks.opened(caseworkers))).toEqual(['listCandidate', 'holdRound']);
    expect(verbsOf(talks.talked(), negotiator)).toEqual(['holdRound', 'concludeNegotiation']);
    expect(verbsOf(talks.agreed(), negotiator)).toEqual(['checkMatch']);
    expect(verbsOf(talks.agreed())).toEqual([]);
  });
  test('a question about the need is for whoever carries the case, wherever the request stands, until it has an answer or the talks an outcome', () => {
    const life = talks.talked();
    life.do('askAboutNeed', { negotiationId: talks.talksId(life), question: 'x' }, negotiator);
    const { questionId, on: asked } = talks.talks(life).questions![0]!;
    expect(step(life, 'answerAboutNeed')).toEqual({ verb: 'answerAboutNeed', input: { questionId }, by: asked });
    expect(verbsOf(life, negotiator)).toEqual(['holdRound', 'concludeNegotiation']);
    const back = talks.talked();
    back.do('askAboutNeed', { negotiationId: talks.talksId(back), question: 'x' }, negotiator).do('advance', { to: 'assessment', reason: 'x' });
    expect(verbsOf(back)).toContain('answerAboutNeed');
    life.do('answerAboutNeed', { questionId, text: 'y' });
    expect(verbsOf(life)).not.toContain('answerAboutNeed');
    back.do('concludeNegotiation', { negotiationId: talks.talksId(back), outcome: 'overtaken', explanation: 'x' }, negotiator);
    expect(verbsOf(back)).not.toContain('answerAboutNeed');
  });
  test('the next round has its day', () => {
    const life = talks.listed();
    life.do('holdRound', talks.round(life, { dueOn: '2026-01-09' }), negotiator);
    expect(step(life, 'holdRound', negotiator)!.by).toBe('2026-01-09');
    expect(step(life, 'concludeNegotiation', negotiator)!.by).toBe('2026-03-01');
  });
  test('a match is approved by somebody else who stands high enough', () => {
    const life = talks.matched();
    expect([owner, lead, head, negotiator].map((a) => verbsOf(life, a))).toEqual([[], ['approveNegotiation'], ['approveNegotiation'], []]);
    const approval = (rows: Settings['negotiation']['approval'], actor: Actor) => verbsOf(withSettings(talks.matched(), { negotiation: { ...life.settings.negotiation, approval: rows } }), actor);
    expect(approval([{ upTo: 1e9, role: 'head' }], lead)).toEqual([]);
    expect(approval([{ upTo: 1, role: 'caseworker' }], lead)).toEqual([]);
    expect(approval([{ upTo: 1e9, role: 'caseworker' }], owner)).toEqual(['approveNegotiation']);
    const outcome = (change: object) => {
      life.state = { ...life.now, negotiations: life.now.negotiations.map((n) => ({ ...n, outcome: { ...n.outcome!, ...change } })) };
      return verbsOf(life, lead);
    };
    expect([outcome({ by: 'lead' }), outcome({ by: 'x', rate: undefined }), verbsOf(life), verbsOf(life, negotiator)]).toEqual([[], ['approveNegotiation'], ['approveNegotiation'], []]);
    expect(verbsOf(life, system)).toEqual([]);
  });
  test('afterwards the case goes on to its decision, or to the order', () => {
    const life = talks.matched();
    talks.approve(life, lead);
    expect(verbsOf(life)).toEqual(['advance', 'recordDecision']);
    expect(step(life, 'advance')!.input.to).toBe('plan');
    const none = talks.talked();
    none.do('concludeNegotiation', { negotiationId: talks.talksId(none), outcome: 'noMatch', explanation: 'none' }, negotiator);
    expect(verbsOf(none)).toEqual(['advance', 'recordDecision']);
    const after = withSettings(none, { negotiation: { ...none.settings.negotiation, position: 'afterDecision' } });
    expect(verbsOf(after)).not.toContain('recordDecision');
  });
});

describe('orders and delivery', () => {
  const sent = (life: Life): Life => life.do('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
  test('what is granted and told is ordered, and ordered again when the provider says no', () => {
    expect(verbsOf(decided())).toEqual(['sendDecision']);
    const life = sent(decided());
    expect(stepsOf(life)).toEqual([{ verb: 'placeOrder', input: { threadId: threadId(life) }, by: '2026-02-01' }]);
    life.do('placeOrder', order(life.now.goals.map((g) => g.goalId)));
    expect(verbsOf(life)).toEqual([]);
    const { orderId, rev } = newest(life);
    life.do('declineOrder', { orderId, rev, reason: 'noCapacity' }, provider);
    expect(stepsOf(life)).toEqual([{ verb: 'placeOrder', input: { threadId: threadId(life), supersedes: orderId }, by: '2026-02-01' }]);
    life.do('placeOrder', { ...order(life.now.goals.map((g) => g.goalId)), supersedes: orderId });
    expect(verbsOf(life)).toEqual([]);
    life.do('withdrawOrder', { orderId: newest(life).orderId, reason: 'x' });
    expect(step(life, 'placeOrder')!.input.supersedes).toBe(newest(life).orderId);
    const { decisions } = life.now;
    for (const change of [{ enteredInError: { reason: 'x', by: 'owner', on: life.today } }, { services: [] }, { sent: undefined }]) {
      life.state = { ...life.now, decisions: [{ ...decisions[0]!, ...change }] };
      expect(step(life, 'placeOrder')).toBeUndefined();
    }
    life.state = { ...life.now, decisions: [decisions[0]!, { ...decisions[0]!, decisionId: 'new', replaces: decisions[0]!.decisionId, sent: undefined }] };
    expect(step(life, 'placeOrder')).toBeUndefined();
    life.state = { ...life.now, decisions, threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' as const })) };
    expect(step(life, 'placeOrder')).toBeUndefined();
  });
  test('the provider confirms or asks; the authority answers', () => {
    const life = ordered();
    const { orderId, answerBy } = newest(life);
    expect(stepsOf(life, provider)).toEqual([{ verb: 'acknowledgeOrder', input: { orderId, rev: 1 }, by: answerBy }, { verb: 'askClarification', input: { orderId }, by: answerBy }]);
    expect(verbsOf(life, otherProvider)).toEqual([]);
    life.do('askClarification', { orderId, rev: 1, question: 'when?' }, provider);
    expect(verbsOf(life, provider)).toEqual([]);
    const [clarification] = newest(life).clarifications;
    expect(step(life, 'answerClarification')).toEqual({ verb: 'answerClarification', input: { orderId, clarificationId: clarification!.clarificationId }, by: answerBy });
    life.do('answerClarification', { orderId, clarificationId: clarification!.clarificationId, text: 'now' });
    expect(step(life, 'answerClarification')).toBeUndefined();
    expect(verbsOf(life, provider)).toEqual(['acknowledgeOrder', 'askClarification']);
  });
  test('the provider tells of the start and sets subgoals, each for the own order', () => {
    const life = accepted();
    const { orderId } = newest(life);
    expect(stepsOf(life, provider).map((s) => [s.verb, s.by])).toEqual([['setSubgoal', '2026-03-03'], ['setSubgoal', '2026-03-03']]);
    expect(verbsOf(on(life, '2026-01-31'), provider)).not.toContain('registerStart');
    expect(stepsOf(on(life, '2026-02-01'), provider)[0]).toEqual({ verb: 'registerStart', input: { orderId }, by: '2026-02-01' });
    life.do('registerStart', { orderId, startedOn: '2026-02-01' }, provider).do('setSubgoal', { orderId, goalId: life.now.goals[0]!.goalId, text: 'small' }, provider);
    expect(stepsOf(life, provider).map((s) => s.input)).toEqual([{ orderId, goalId: life.now.goals[1]!.goalId }]);
    expect(verbsOf(life, otherProvider)).toEqual([]);
  });
  test('goals without a starting point get one', () => {
    const life = withoutStart();
    expect(step(life, 'recordStartingPoint')).toEqual({ verb: 'recordStartingPoint', input: { goalId: life.now.goals[0]!.goalId }, by: newest(life).startingPointBy });
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(step(life, 'recordStartingPoint')).toBeUndefined();
  });
  test('a wish for change is answered, also after a meeting', () => {
    const life = accepted();
    life.do('requestChange', { orderId: newest(life).orderId, kind: 'moreHours', hoursPerWeek: 9, reasons: 'more is needed' }, provider);
    const { changeRequestId } = life.now.changeRequests[0]!;
    expect(step(life, 'answerChangeRequest')).toEqual({ verb: 'answerChangeRequest', input: { changeRequestId }, by: life.today });
    life.do('answerChangeRequest', { changeRequestId, outcome: 'meeting' });
    expect(step(life, 'answerChangeRequest')).toBeDefined();
    life.do('answerChangeRequest', { changeRequestId, outcome: 'declined', text: 'no' });
    expect(step(life, 'answerChangeRequest')).toBeUndefined();
  });
  test('a hand-over is confirmed from both sides, once the new provider has accepted', () => {
    const waiting = changing();
    expect([provider, otherProvider].map((a) => step(waiting, 'confirmHandover', a))).toEqual([undefined, undefined]);
    const life = taken();
    const { orderId } = life.now.orders[0]!;
    const confirm = (side: string) => ({ verb: 'confirmHandover', input: { orderId, side }, by: '2026-06-01' });
    expect([step(life, 'confirmHandover', provider), step(life, 'confirmHandover', otherProvider)]).toEqual([confirm('given'), confirm('taken')]);
    life.do('confirmHandover', { orderId, side: 'given' }, provider).do('confirmHandover', { orderId, side: 'taken' }, otherProvider);
    expect([provider, otherProvider].map((a) => step(life, 'confirmHandover', a))).toEqual([undefined, undefined]);
  });
  test('a status is asked for and answered; the result is registered when it is there, or when the day has come', () => {
    const life = asked();
    const { followUpId, rev, dueOn } = life.now.followUps[0]!;
    expect(step(life, 'answerFollowUp', provider)).toEqual({ verb: 'answerFollowUp', input: { followUpId, rev }, by: dueOn });
    expect(step(life, 'registerFollowUpResult')).toBeUndefined();
    expect(step(on(life, dueOn), 'registerFollowUpResult')).toEqual({ verb: 'registerFollowUpResult', input: { followUpId }, by: dueOn });
    expect(step(on(life, '2026-04-30'), 'registerFollowUpResult')).toBeUndefined();
    const told = answered();
    expect(step(told, 'registerFollowUpResult')!.input).toEqual({ followUpId: told.now.followUps[0]!.followUpId });
    expect(step(told, 'answerFollowUp', provider)).toBeUndefined();
    const planned = accepted();
    expect([step(on(planned, '2026-04-30'), 'registerFollowUpResult'), step(on(planned, '2026-05-01'), 'registerFollowUpResult')?.by]).toEqual([undefined, '2026-05-01']);
    told.state = { ...told.now, followUps: told.now.followUps.map((f) => ({ ...f, enteredInError: { reason: 'x', on: told.today, by: 'owner' } })) };
    expect(step(told, 'registerFollowUpResult')).toBeUndefined();
  });
  test('help that runs without a day to look at it gets one, unless a decision is owed', () => {
    const life = answered();
    expect(step(life, 'planFollowUp')).toBeUndefined();
    const { followUpId, orderId } = life.now.followUps[0]!;
    life.do('registerFollowUpResult', { followUpId, result: 'end', heldOn: life.today, citizenView: 'x', supportNeed: 1, reasons });
    expect(step(life, 'planFollowUp')).toBeUndefined();
    life.do('closeThread', { threadId: threadId(life), reason: 'withdrawn', reasons });
    expect(step(life, 'planFollowUp')).toEqual({ verb: 'planFollowUp', input: { orderId } });
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, endsOn: '2026-12-31' })) };
    expect(step(life, 'planFollowUp')).toBeUndefined();
  });
  test('a thread whose orders have all ended is closed', () => {
    const life = accepted();
    const as = (...states: string[]) => {
      life.state = { ...life.now, orders: states.map((state) => ({ ...life.now.orders[0]!, state })) as never };
      return verbsOf(life).includes('closeThread');
    };
    expect([as('ended'), as('superseded', 'ended'), as('ended', 'accepted'), as('declined')]).toEqual([true, true, false, false]);
    life.state = { ...life.now, orders: [] };
    expect(verbsOf(life)).not.toContain('closeThread');
  });
});

describe('beside the phases', () => {
  const appealed = () => {
    const life = asking().do('recordDecision', rejection);
    life.do('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'digitalPost', sentOn: life.today, reasons });
    return life.do('registerAppeal', { decisionId: life.now.decisions[0]!.decisionId, receivedOn: life.today });
  };
  test('an appeal is reassessed, sent on, and its outcome kept', () => {
    const life = appealed();
    const { appealId, reassessBy } = life.now.appeals[0]!;
    expect(step(life, 'reassessAppeal')).toMatchObject({ input: { appealId }, by: reassessBy });
    life.do('reassessAppeal', { appealId, outcome: 'upheld', grounds: 'g', reasons });
    expect(verbsOf(life)).not.toContain('reassessAppeal');
    expect(step(life, 'forwardAppeal')).toMatchObject({ input: { appealId }, by: reassessBy });
    life.do('forwardAppeal', { appealId, forwardedOn: life.today, reasons });
    expect(step(life, 'forwardAppeal')).toBeUndefined();
    expect(step(life, 'registerAppealOutcome')).toEqual({ verb: 'registerAppealOutcome', input: { appealId } });
    life.do('registerAppealOutcome', { appealId, outcome: 'confirmed', decidedOn: life.today, reasons });
    expect(verbsOf(life).filter((v) => v.includes('Appeal'))).toEqual([]);
  });
  test('nothing is left to send on when the decision was changed altogether', () => {
    const life = on(appealed(), '2026-01-12');
    life.do('reassessAppeal', { appealId: life.now.appeals[0]!.appealId, outcome: 'changed', grounds: 'g', reasons });
    expect(verbsOf(life).filter((v) => v.includes('Appeal'))).toEqual([]);
    expect(verbsOf(life)).toContain('recordDecision');
  });
  test('information is received, and reminded of when it is late', () => {
    const life = informed();
    happens(life, event('informationAsked', life.today, { informationId: 'i', threadId: threadId(life), what: 'w', source: { kind: 'doctor', name: 'D' }, purpose: 'p', essential: true, askedOn: life.today, dueOn: '2026-01-20' }));
    expect(step(life, 'receiveInformation')).toEqual({ verb: 'receiveInformation', input: { informationId: 'i' }, by: '2026-01-20' });
    expect(step(on(life, '2026-01-20'), 'remindInformation')).toBeUndefined();
    expect(step(on(life, '2026-01-21'), 'remindInformation')).toEqual({ verb: 'remindInformation', input: { informationId: 'i' }, by: '2026-01-20' });
    life.do('receiveInformation', { informationId: 'i' });
    expect(verbsOf(life).filter((v) => v.endsWith('Information'))).toEqual([]);
  });
  test('a refusal or withdrawal is followed by the notice of what it means', () => {
    const life = informed().do('recordConsent', { type: 'collect', information: ['journal'], from: ['doctor'], purpose: 'p', form: 'oral', consequencesExplained: true });
    expect(step(life, 'noticeConsequences')).toBeUndefined();
    const { consentId } = life.now.consents[0]!;
    life.do('withdrawConsent', { consentId });
    expect(step(life, 'noticeConsequences')).toEqual({ verb: 'noticeConsequences', input: { consentId }, by: life.today });
    life.state = { ...life.now, consents: life.now.consents.map((c) => ({ ...c, withdrawn: undefined, refused: true as const, givenOn: '2026-01-02' })) };
    expect(step(life, 'noticeConsequences')!.by).toBe('2026-01-02');
  });
  test('a matter is settled by its day, or from the day on which it came up', () => {
    const life = informed().do('raiseMatter', { kind: 'incident', text: 'x' }).do('raiseMatter', { kind: 'statement', dueOn: '2026-02-01' });
    const [incident, statement] = life.now.matters;
    expect(stepsOf(life).filter((s) => s.verb === 'settleMatter')).toEqual([
      { verb: 'settleMatter', input: { matterId: incident!.matterId }, by: '2026-01-05' }, { verb: 'settleMatter', input: { matterId: statement!.matterId }, by: '2026-02-01' },
    ]);
    life.do('settleMatter', { matterId: incident!.matterId, outcome: 'done' });
    expect(stepsOf(life).filter((s) => s.verb === 'settleMatter')).toHaveLength(1);
  });
  test('the most urgent comes first, and what has no day last', () => {
    const days = stepsOf(toDecide(running())).map((s) => s.by ?? '9999');
    expect(days).toEqual([...days].sort());
  });
});

test('nothing is proposed to whoever may do nothing', () => {
  for (const life of [opened(), decided(), answered()]) for (const actor of [colleague, stranger, system, otherProvider]) expect(stepsOf(life, actor)).toEqual([]);
});

/** What a person would fill in, so that every proposal can be tried. */
const filled: { [V in VerbName]?: (life: Life) => Partial<InputOf<V>> } = {
  advance: () => ({ reasons, reason: 'x' }), chooseDeadline: () => ({ serviceArea: 'support' }), giveGuidance: () => ({ items: ['rights'] }), recordWish: () => ({ text: 'x' }), setPurpose: () => ({ text: 'x' }), setGoal: () => goal('x', 4),
  recordDecision: () => ({ type: 'grant', paragraphs: ['§ 85'], services: [service], from: '2026-02-01', acuteReason: 'x', assessBy: '2026-12-01', reasons }),
  recordAssessment: () => ({ ...assessment, targetGroups: [{ code: targetGroup, rank: 1 }] }), submitRecommendation: () => ({ proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 1000, support: [] }], reasons }),
  decideRecommendation: () => ({ outcome: 'approved' }), offerPlan: () => ({ duty: 'must' }), profileNeed: () => talks.profile, openNegotiation: () => ({ negotiator: 'negotiator', reasons }), assessCondition: () => ({ code: activity[3]!, level: 2, text: 'x' }),
  sendDecision: (life) => ({ channel: 'digitalPost', sentOn: life.today, reasons }), placeOrder: (life) => ({ ...order([]), wishedStart: life.today > '2026-02-01' ? life.today : '2026-02-01', firstFollowUpOn: '2027-12-01', reasons }),
  acknowledgeOrder: (life) => ({ startsOn: life.today > '2026-02-01' ? life.today : '2026-02-01' }), registerStart: (life) => ({ startedOn: life.today }), setSubgoal: () => ({ text: 'x' }), recordStartingPoint: () => ({ baselineLevel: 3 }),
  listCandidate: () => ({ provider: 'unit-a', matched: 'x', available: 'yes' }), holdRound: (life) => talks.round(life, { negotiationId: undefined }), checkMatch: () => ({ needIntervention: 'green', interventionRate: 'green' }),
  concludeNegotiation: () => ({ outcome: 'noMatch', explanation: 'x' }), approveNegotiation: () => ({ outcome: 'approved' }), reassessAppeal: () => ({ outcome: 'upheld', grounds: 'x', reasons }), noticeDelay: () => ({ answerBy: '2027-12-31', reason: 'x' }),
  registerFollowUpResult: (life) => ({ result: 'continue', heldOn: life.today, citizenView: 'x', statusWaivedReason: 'x', nextFollowUpOn: '2027-10-01', reasons }),
};

test('what is proposed can be done: no step is refused for standing in the wrong place', () => {
  const lives: [Life, Actor?][] = [
    [opened()], [informed()], [assessed()], [decided()], [ordered(), provider], [accepted(), provider], [on(accepted(), '2026-02-10'), provider], [answered()], [on(asked(), '2026-05-02')], [asking()], [withoutStart()],
    [asking().do('recordDecision', rejection)], [talks.profiled()], [talks.locked()], [talks.opened(), negotiator], [talks.talked(), negotiator], [talks.agreed(), negotiator], [talks.matched(), lead], [taken(), provider], [taken(), otherProvider],
    [on(informed(), '2026-03-05')], [assessed().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 1000, support: [] }], reasons }), lead], [toDecide(running())],
  ];
  let tried = 0;
  for (const [life, actor = owner] of lives) {
    for (const { verb, input } of stepsOf(life, actor)) {
      const fill = filled[verb] as ((l: Life) => object) | undefined;
      if (!fill && !['confirmHandover', 'lockNeed', 'closeCase'].includes(verb)) continue;
      const rest = Object.fromEntries(Object.entries(fill?.(life) ?? {}).filter(([, value]) => value !== undefined));
      const outcome = act(verb, life.now, { ...rest, ...input }, context(actor, life.today, life.settings));
      expect([verb, outcome.ok ? 'ok' : `${outcome.refusal.code} ${JSON.stringify(outcome.refusal.details)}`]).toEqual([verb, 'ok']);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(50);
});

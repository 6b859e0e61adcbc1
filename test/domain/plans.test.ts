/** The recommendation and who may decide on it; the action plan, offered, answered and finished (VUM P4-P5, SEL § 141). */
import fc from 'fast-check';
import type { InputOf } from '#domain/commands/index';
import { decideRecommendation } from '#domain/commands/plans/decideRecommendation';
import { costOf } from '#domain/commands/plans/frame';
import { competenceNeeded, mayDecideAlone, withinFrame } from '#domain/competence';
import { waitingFor } from '#domain/deadlines';
import { event } from '#domain/events';
import { defaultSettings, type Delegation, type Settings } from '#domain/settings';
import type { Frame } from '#domain/areas/plans';
import { asking, code, gates, granting, happens, otherService, person, providerType, said } from './decisionLives';
import { activity, colleague, context, goal, head, lead, Life, otherSubtheme, provider, reasons, service, stranger, system } from './lives';

type Proposal = InputOf<'submitRecommendation'>['proposals'][number];
const proposal = (more: Partial<Proposal> = {}): Proposal => ({ services: [service], paragraphs: ['§ 85'], hoursPerWeek: 4, costPerYear: 400_000, support: [{ service, subthemes: [activity[0]!] }], ...more });
const submitted = (proposals: Proposal[] = [proposal()], more: Partial<InputOf<'submitRecommendation'>> = {}, settings: Settings = defaultSettings): Life =>
  asking({}, settings).do('submitRecommendation', { proposals, reasons, ...more });
const newest = (life: Life) => life.now.recommendations.at(-1)!;
const decide = (life: Life, outcome: InputOf<'decideRecommendation'>['outcome'] = 'approved', more: Partial<InputOf<'decideRecommendation'>> = {}): InputOf<'decideRecommendation'> =>
  ({ recommendationId: newest(life).recommendationId, outcome, ...more });
const at = (life: Life, to: Life['thread']['stage']): Life => happens(life, event('threadMoved', life.today, { threadId: life.thread.threadId, from: life.thread.stage, to }));

describe('the recommendation', () => {
  const tried = (proposals: Proposal[], more: Partial<InputOf<'submitRecommendation'>> = {}) => said(asking().try('submitRecommendation', { proposals, reasons, ...more }));
  test('is put before whoever may decide, when the assessment is finished', () => {
    const life = submitted([proposal()], { rejectedAlternatives: 'a home: too much', dissent: 'wants a home', note: 'soon' });
    expect(newest(life)).toMatchObject({
      threadId: life.thread.threadId, proposals: [proposal()], rejectedAlternatives: 'a home: too much', dissent: 'wants a home', note: 'soon', external: false, competence: 'teamLead', by: 'owner', on: '2026-01-05',
    });
    expect(waitingFor(life.now)).toContainEqual({ kind: 'approval', since: '2026-01-05', ref: newest(life).recommendationId });
    expect(life.thread.stage).toBe('recommendation');
    for (const stage of ['information', 'assessment', 'plan', 'decision', 'order', 'closed'] as const) {
      expect(said(at(asking(), stage).try('submitRecommendation', { proposals: [proposal()], reasons }))).toBe(`phaseForbids ${stage} recommendation`);
    }
    expect(tried([proposal()], { threadId: 'unknown' })).toBe('recordUnknown thread');
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(asking().try('submitRecommendation', { proposals: [proposal()], reasons }, actor))).toBe('notAllowed');
  });
  test('proposes help that exists, with what it costs', () => {
    expect(tried([])).toBe('fieldsMissing proposals');
    expect(tried([proposal(), proposal({ costPerYear: undefined })])).toBe('fieldsMissing costPerYear');
    expect(tried([proposal(), proposal({ services: [], support: [] })])).toBe('fieldsMissing services');
    expect(tried([proposal({ services: [], support: [] })], { relatedIntervention: 'BPA' })).toBe('ok');
    expect(tried([proposal({ services: [otherSubtheme], support: [] })])).toBe(`codeNotSelectable ${otherSubtheme}`);
    expect(tried([proposal(), proposal({ from: '2026-02-01', to: '2026-01-01' })])).toBe('dateNotPossible to');
    expect(tried([proposal({ costPerYear: 0 })])).toBe('ok');
  });
  test('says which competence it needs, from cost, paragraphs and provider', () => {
    const needs = (proposals: Proposal[], more: Partial<InputOf<'submitRecommendation'>> = {}, delegation: Delegation[] = [...defaultSettings.delegation]) =>
      newest(submitted(proposals, more, { ...defaultSettings, delegation })).competence;
    expect(needs([proposal({ costPerYear: 300_000 })])).toBe('caseworker');
    expect(needs([proposal({ costPerYear: 300_001 })])).toBe('teamLead');
    expect(needs([proposal({ costPerYear: 900_000 }), proposal({ costPerYear: 900_000 })])).toBe('head');
    const own: Delegation[] = [{ role: 'caseworker', costPerYear: 1_000_000, external: false, paragraphs: ['§ 85'] }, { role: 'teamLead', costPerYear: 500_000, external: true }];
    expect(needs([proposal()], {}, own)).toBe('caseworker');
    expect(needs([proposal()], { external: true }, own)).toBe('teamLead');
    expect(needs([proposal({ paragraphs: ['§ 85', '§ 104'] })], {}, own)).toBe('teamLead');
    expect(needs([proposal(), proposal({ paragraphs: ['§ 104'] })], {}, own)).toBeUndefined();
  });
  test('gives way to a new one before anybody has decided', () => {
    const life = submitted().do('submitRecommendation', { proposals: [proposal({ hoursPerWeek: 3 })], reasons });
    expect(life.now.recommendations.map((r) => r.outcome?.outcome)).toEqual(['withdrawn', undefined]);
    expect(life.now.recommendations[0]!.outcome).toMatchObject({ by: 'owner', on: '2026-01-05' });
    expect(said(life.try('decideRecommendation', { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'approved' }, lead))).toBe('stepNotOpen withdrawn');
    expect(waitingFor(life.now).filter((w) => w.kind === 'approval')).toHaveLength(1);
    // What has been decided stays, and so does what waits in another thread.
    life.do('decideRecommendation', decide(life), lead).do('submitRecommendation', { proposals: [proposal()], reasons });
    expect(life.now.recommendations.map((r) => r.outcome?.outcome)).toEqual(['withdrawn', 'approved', undefined]);
    const apart = submitted();
    apart.state = { ...apart.now, recommendations: apart.now.recommendations.map((r) => ({ ...r, threadId: 'other' })) };
    expect(apart.do('submitRecommendation', { proposals: [proposal()], reasons }).now.recommendations.map((r) => r.outcome)).toEqual([undefined, undefined]);
  });
});

describe('deciding on it', () => {
  const tried = (life: Life, input: InputOf<'decideRecommendation'>, actor = lead) => said(life.try('decideRecommendation', input, actor));
  test('approved: the proposals become the frame', () => {
    const life = submitted([proposal({ from: '2026-02-01', to: '2026-12-31' }), proposal({ services: [otherService], support: [], hoursPerWeek: 2, costPerYear: 100_000, from: '2026-03-01', to: '2027-01-31' })], { relatedIntervention: 'BPA' });
    life.do('decideRecommendation', decide(life, 'approved', { comment: 'good' }), lead);
    expect(newest(life).outcome).toEqual({
      outcome: 'approved', by: 'lead', on: '2026-01-05', comment: 'good',
      frame: { services: [service, otherService], relatedIntervention: 'BPA', hoursPerWeek: 6, costPerYear: 500_000, from: '2026-02-01', to: '2027-01-31' },
    });
    expect(life.thread.stage).toBe('recommendation');
    expect(code(life.try('advance', { to: 'plan', reasons }))).toBe('ok');
  });
  test('the frame leaves open what a proposal leaves open', () => {
    const approved = (...proposals: Proposal[]): Frame => {
      const life = submitted(proposals);
      return newest(life.do('decideRecommendation', decide(life), lead)).outcome!.frame!;
    };
    expect(approved(proposal({ from: '2026-02-01', to: '2026-12-31' }), proposal())).toEqual({ services: [service], hoursPerWeek: 8, costPerYear: 800_000 });
    expect(approved(proposal({ hoursPerWeek: undefined }))).toEqual({ services: [service], costPerYear: 400_000 });
    expect(approved(proposal({ hoursPerWeek: undefined }), proposal({ hoursPerWeek: 0 }))).toMatchObject({ hoursPerWeek: 0 });
    expect(approved(proposal({ from: '2026-03-01' }), proposal({ from: '2026-02-01' }))).toMatchObject({ from: '2026-02-01' });
    expect([costOf([]), costOf([proposal(), proposal({ costPerYear: undefined })])]).toEqual([0, 400_000]);
  });
  test('approved with change: the frame is what the approver says, the rest as proposed', () => {
    const life = submitted([proposal({ from: '2026-02-01', to: '2026-12-31' })], { relatedIntervention: 'BPA' });
    expect(tried(life, decide(life, 'approvedWithChange'))).toBe('fieldsMissing frame');
    expect(tried(life, decide(life, 'approvedWithChange', { frame: { services: [otherSubtheme] } }))).toBe(`codeNotSelectable ${otherSubtheme}`);
    expect(tried(life, decide(life, 'approvedWithChange', { frame: { services: [], to: '2026-01-31' } }))).toBe('dateNotPossible to');
    expect(tried(life, decide(life, 'approvedWithChange', { frame: { services: [otherService], to: '2026-02-01' } }))).toBe('ok');
    expect(newest(life).outcome).toMatchObject({ outcome: 'approvedWithChange', frame: { services: [otherService], relatedIntervention: 'BPA', hoursPerWeek: 4, costPerYear: 400_000, from: '2026-02-01', to: '2026-02-01' } });
    const whole: Frame = { services: [service], relatedIntervention: 'a car', hoursPerWeek: 2, costPerYear: 200_000, from: '2026-03-01', to: '2026-06-30' };
    const other = submitted();
    expect(newest(other.do('decideRecommendation', decide(other, 'approvedWithChange', { frame: whole }), lead)).outcome!.frame).toEqual(whole);
    const open = submitted();
    expect(newest(open.do('decideRecommendation', decide(open, 'approvedWithChange', { frame: { services: [service], from: '2026-03-01' } }), lead)).outcome!.frame).toMatchObject({ from: '2026-03-01' });
  });
  test('returned: back to the assessment with the comment', () => {
    const life = submitted();
    expect(tried(life, decide(life, 'returned'))).toBe('fieldsMissing comment');
    life.do('decideRecommendation', decide(life, 'returned', { comment: 'look at § 104' }), lead);
    expect(life.thread.stage).toBe('assessment');
    expect(life.events.at(-1)).toMatchObject({ type: 'threadMoved', data: { from: 'recommendation', to: 'assessment', reason: 'look at § 104', back: true } });
    expect(newest(life).outcome).toMatchObject({ outcome: 'returned', comment: 'look at § 104' });
    expect(newest(life).outcome!.frame).toBeUndefined();
  });
  test('rejected: nothing is approved, and the road to a rejection is open', () => {
    const life = submitted();
    life.do('decideRecommendation', decide(life, 'rejected'), lead);
    expect(newest(life).outcome).toMatchObject({ outcome: 'rejected', frame: undefined });
    expect(life.thread.stage).toBe('recommendation');
    expect(gates(life.try('advance', { to: 'plan', reasons }))).toContain('recommendation-approved');
    expect(code(life.try('advance', { to: 'decision', reasons }))).toBe('ok');
  });
  test('a frame belongs to an approval with change only', () => {
    for (const outcome of ['approved', 'returned', 'rejected'] as const) {
      const life = submitted();
      expect(tried(life, decide(life, outcome, { comment: 'x', frame: { services: [service] } }))).toBe('valueNotPossible frame');
    }
  });
  test('once, while the thread stands there', () => {
    const life = submitted();
    expect(tried(life, { recommendationId: 'unknown', outcome: 'approved' })).toBe('recordUnknown recommendation');
    const away = at(submitted(), 'information');
    expect(tried(away, decide(away))).toBe('phaseForbids information recommendation');
    expect(tried(life, decide(life))).toBe('ok');
    expect(tried(life, decide(life))).toBe('stepNotOpen approved');
  });
  test('by leadership, whose own delegation reaches', () => {
    const life = submitted([proposal({ costPerYear: 1_500_001 })]);
    for (const actor of [colleague, provider, stranger, system]) expect(tried(life, decide(life), actor)).toBe('notAllowed');
    expect(tried(life, decide(life))).toBe('secondPersonNeeded head');
    expect(tried(life, decide(life, 'approvedWithChange', { frame: { services: [service], costPerYear: 1_500_000 } }))).toBe('ok');
    const most = submitted([proposal({ costPerYear: 1_500_001 })]);
    expect(tried(most, decide(most), head)).toBe('ok');
    const low = submitted([proposal({ costPerYear: 1_000 })]);
    expect(tried(low, decide(low, 'approvedWithChange', { frame: { services: [service], costPerYear: 1_500_001 } }))).toBe('secondPersonNeeded head');
    const unread = submitted();
    expect(decideRecommendation.decide(unread.now, decide(unread), context(system, unread.today))).toEqual({ ok: false, refusal: { code: 'secondPersonNeeded', details: { competence: 'teamLead' } } });
    // No delegation is needed to say no.
    const no = submitted([proposal({ costPerYear: 1_500_001 })]);
    expect(tried(no, decide(no, 'rejected'))).toBe('ok');
  });
  test('paragraphs and outside providers count too', () => {
    const delegation: Delegation[] = [{ role: 'teamLead', costPerYear: 500_000, external: false, paragraphs: ['§ 85'] }];
    const settings = { ...defaultSettings, delegation };
    const outcome = (proposals: Proposal[], external: boolean) => {
      const life = submitted(proposals, { external }, settings);
      return tried(life, decide(life));
    };
    expect(outcome([proposal()], false)).toBe('ok');
    expect(outcome([proposal()], true)).toBe('secondPersonNeeded');
    expect(outcome([proposal({ paragraphs: ['§ 104'] })], false)).toBe('secondPersonNeeded');
    const old = submitted([proposal()], {}, settings);
    old.state = { ...old.now, recommendations: old.now.recommendations.map(({ external: _external, ...r }) => r) };
    expect(tried(old, decide(old))).toBe('ok');
  });
  test('by another person than the author, whatever role the author has by now, unless a caseworker could have decided alone', () => {
    const both = person('owner', ['caseworker', 'teamLead']);
    const own = (costPerYear: number, change?: number) => {
      const life = submitted([proposal({ costPerYear })]);
      life.state = { ...life.now, owner: 'somebody' };
      return tried(life, change === undefined ? decide(life) : decide(life, 'approvedWithChange', { frame: { services: [service], costPerYear: change } }), both);
    };
    expect(own(300_001)).toBe('secondPersonNeeded');
    expect(own(300_000)).toBe('ok');
    expect(own(300_000, 300_001)).toBe('secondPersonNeeded');
    expect(own(300_001, 1)).toBe('secondPersonNeeded');
    const life = submitted([proposal({ costPerYear: 300_001 })]);
    life.state = { ...life.now, owner: 'somebody' };
    expect(tried(life, decide(life, 'rejected'), both)).toBe('secondPersonNeeded');
    // The owner of the case stands to it as its caseworker, and does not approve at all.
    const mine = submitted();
    expect(tried(mine, decide(mine), both)).toBe('notAllowed');
  });
});

describe('competence', () => {
  const delegation: Delegation[] = [
    { role: 'caseworker', costPerYear: 100, external: false, paragraphs: ['§ 85', '§ 104'] }, { role: 'teamLead', costPerYear: 500, external: true }, { role: 'head', costPerYear: 1000, external: true },
  ];
  const settings = { delegation };
  test('a row reaches up to its cost, inside its paragraphs, and outside only where it says so', () => {
    expect(mayDecideAlone(['caseworker'], 100, ['§ 85'], false, settings)).toBe(true);
    expect(mayDecideAlone(['caseworker'], 101, ['§ 85'], false, settings)).toBe(false);
    expect(mayDecideAlone(['caseworker'], 100, ['§ 85', '§ 107'], false, settings)).toBe(false);
    expect(mayDecideAlone(['caseworker'], 100, ['§ 85'], true, settings)).toBe(false);
    expect(mayDecideAlone(['caseworker', 'teamLead'], 500, ['§ 107'], true, settings)).toBe(true);
    expect(mayDecideAlone(['provider', 'admin', 'negotiator'], 1, [], false, settings)).toBe(false);
    expect(mayDecideAlone(['caseworker'], undefined, ['§ 85'], false, settings)).toBe(true);
  });
  test('the lowest role that reaches is needed, and perhaps nobody does', () => {
    expect(competenceNeeded(100, ['§ 85'], false, settings)).toBe('caseworker');
    expect(competenceNeeded(100, ['§ 107'], false, settings)).toBe('teamLead');
    expect(competenceNeeded(501, [], false, settings)).toBe('head');
    expect(competenceNeeded(1001, [], false, settings)).toBeUndefined();
    expect(competenceNeeded(undefined, [], true, settings)).toBe('teamLead');
  });
  test('whoever is needed may, and a smaller purchase never needs more', () => {
    fc.assert(fc.property(fc.nat(1200), fc.nat(1200), fc.subarray(['§ 85', '§ 104', '§ 107']), fc.boolean(), (cost, less, paragraphs, external) => {
      const role = competenceNeeded(cost, paragraphs, external, settings);
      if (role) {
        expect(mayDecideAlone([role], cost, paragraphs, external, settings)).toBe(true);
        const ladder = ['caseworker', 'teamLead', 'head'];
        expect(ladder.indexOf(competenceNeeded(Math.min(cost, less), paragraphs, external, settings)!)).toBeLessThanOrEqual(ladder.indexOf(role));
      }
    }));
  });
  describe('the approved frame', () => {
    const frame: Frame = { services: ['a', 'b'], relatedIntervention: 'BPA', hoursPerWeek: 4, costPerYear: 100, from: '2026-02-01', to: '2026-12-31' };
    const inside = (more: object = {}, outcome: object = {}) =>
      withinFrame({ services: ['a'], hoursPerWeek: 4, costPerYear: 100, from: '2026-02-01', to: '2026-12-31', ...more }, { outcome: { outcome: 'approved', by: 'lead', on: '2026-01-05', frame, ...outcome } });
    test('holds what is not above it', () => {
      expect(inside()).toBe(true);
      expect(inside({ services: ['b', 'a'], relatedIntervention: 'BPA', hoursPerWeek: 0, costPerYear: 0, from: '2026-03-01', to: '2026-06-30' })).toBe(true);
      expect(inside({}, { outcome: 'approvedWithChange' })).toBe(true);
    });
    test.each([{ services: ['a', 'c'] }, { hoursPerWeek: 4.5 }, { costPerYear: 101 }, { to: '2027-01-01' }, { from: '2026-01-31' }])('does not hold %j', (more) => expect(inside(more)).toBe(false));
    test.each([{ hoursPerWeek: undefined }, { costPerYear: undefined }, { to: undefined }])('does not hold what is left unsaid: %j', (more) => expect(inside(more)).toBe(false));
    test('without a limit, nothing is above it; help outside FFB must have been meant', () => {
      const open = { frame: { services: ['a'] } };
      expect(inside({ hoursPerWeek: undefined, costPerYear: 9_999, to: undefined, from: '2020-01-01' }, open)).toBe(true);
      expect(inside({ relatedIntervention: 'BPA' }, open)).toBe(false);
    });
    test('is there only after an approval', () => {
      for (const outcome of ['returned', 'rejected', 'withdrawn']) expect(inside({}, { outcome })).toBe(false);
      expect(inside({}, { frame: undefined })).toBe(false);
      expect(withinFrame({ services: [], from: '2026-02-01' }, {})).toBe(false);
      expect(withinFrame({ services: [], from: '2026-02-01' }, undefined)).toBe(false);
    });
  });
  test('a decision above the frame needs a new approval', () => {
    const life = submitted([proposal({ costPerYear: 400_000, from: '2026-01-05' })]);
    life.do('decideRecommendation', decide(life), lead);
    const decision = { ...granting, costPerYear: 400_000 };
    expect(gates(life.try('recordDecision', { ...decision, costPerYear: 400_001 }))).toContain('R36');
    expect(gates(life.try('recordDecision', { ...decision, hoursPerWeek: 5 }))).toContain('R36');
    expect(said(life.try('recordDecision', decision))).toBe('ok');
  });
});

describe('the offer of an action plan', () => {
  const offer = (more: Partial<InputOf<'offerPlan'>> = {}, life = asking()) => said(life.try('offerPlan', { duty: 'consider', ...more }));
  test('is made, and waits for an answer', () => {
    const life = asking().do('offerPlan', { duty: 'must' });
    expect(life.now.planOffers).toMatchObject([{ threadId: life.thread.threadId, duty: 'must', answer: 'pending' }]);
    expect(offer({}, life)).toBe('stepNotOpen pending');
    expect(offer({ threadId: 'unknown' })).toBe('recordUnknown thread');
    expect(offer({}, at(asking(), 'closed'))).toBe('phaseForbids closed plan');
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(asking().try('offerPlan', { duty: 'must' }, actor))).toBe('notAllowed');
  });
  test('may carry its answer, and is made again after one', () => {
    const life = asking().do('offerPlan', { duty: 'must', answer: 'declined', reason: 'not now' });
    expect(life.now.planOffers[0]).toMatchObject({ answer: 'declined', reason: 'not now' });
    expect(offer({ duty: 'must', answer: 'accepted' }, life)).toBe('ok');
    const other = asking().do('offerPlan', { duty: 'must' });
    other.state = { ...other.now, planOffers: other.now.planOffers.map((o) => ({ ...o, threadId: 'other' })) };
    expect(offer({}, other)).toBe('ok');
  });
  test('a plan that must be offered cannot be unsuitable; one that may be needs the reason', () => {
    expect(offer({ duty: 'must', answer: 'notSuitable', reason: 'x' })).toBe('valueNotPossible duty answer');
    expect(offer({ answer: 'notSuitable' })).toBe('fieldsMissing reason');
    expect(offer({ answer: 'notSuitable', reason: 'a short course of support' })).toBe('ok');
    expect(offer({ duty: 'must', answer: 'declined' })).toBe('ok');
  });
  test('is answered once', () => {
    const answered = (duty: 'must' | 'consider', answer: 'accepted' | 'declined' | 'notSuitable', reason?: string) => {
      const life = asking().do('offerPlan', { duty });
      const outcome = said(life.try('answerPlanOffer', { offerId: life.now.planOffers[0]!.offerId, answer, reason }));
      return { life, outcome };
    };
    expect(answered('must', 'notSuitable', 'x').outcome).toBe('valueNotPossible duty answer');
    expect(answered('consider', 'notSuitable').outcome).toBe('fieldsMissing reason');
    expect(answered('consider', 'notSuitable', 'x').outcome).toBe('ok');
    const { life, outcome } = answered('must', 'declined', 'not now');
    expect([outcome, life.now.planOffers[0]]).toMatchObject(['ok', { duty: 'must', answer: 'declined', reason: 'not now' }]);
    expect(said(life.try('answerPlanOffer', { offerId: life.now.planOffers[0]!.offerId, answer: 'accepted' }))).toBe('stepNotOpen declined');
    expect(said(life.try('answerPlanOffer', { offerId: 'unknown', answer: 'accepted' }))).toBe('recordUnknown planOffer');
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(life.try('answerPlanOffer', { offerId: 'x', answer: 'accepted' }, actor))).toBe('notAllowed');
  });
});

describe('the action plan', () => {
  const planning = (settings: Settings = defaultSettings): Life => at(asking({}, settings), 'plan').do('setGoal', goal('it'));
  const plan = (life: Life, more: Partial<InputOf<'finishPlan'>> = {}): InputOf<'finishPlan'> => ({
    citizenGoals: 'a bus to my game night', purpose: 'an own life', goalIds: life.now.goals.map((g) => g.goalId), interventions: [proposal()], from: '2026-02-01', duration: 'a year', otherMatters: { housing: 'as now' }, reasons, ...more,
  });
  const tried = (life: Life, more: Partial<InputOf<'finishPlan'>> = {}) => said(life.try('finishPlan', plan(life, more)));
  test('is finished with its four mandatory parts', () => {
    const life = planning();
    expect(gates(life.try('finishPlan', plan(life, { duration: undefined })))).toContain('R25');
    expect(gates(life.try('finishPlan', plan(life, { interventions: [] })))).toContain('R25');
    expect(gates(life.try('finishPlan', plan(life, { otherMatters: undefined })))).toContain('R25');
    life.do('finishPlan', plan(life, { coordination: 'the team', firstFollowUpOn: '2026-05-01', rhythmMonths: 6, disagreement: 'more hours', releasedParts: ['goals'], to: '2026-12-31' }));
    expect(life.now.plans).toMatchObject([{
      version: 1, threadId: life.thread.threadId, citizenGoals: 'a bus to my game night', purpose: 'an own life', goalIds: [life.now.goals[0]!.goalId], interventions: [proposal()], from: '2026-02-01', to: '2026-12-31',
      duration: 'a year', otherMatters: { housing: 'as now' }, coordination: 'the team', firstFollowUpOn: '2026-05-01', rhythmMonths: 6, disagreement: 'more hours', releasedParts: ['goals'], by: 'owner',
    }]);
    expect(life.now.plans[0]!.replaces).toBeUndefined();
    expect(life.thread.stage).toBe('decision');
  });
  test('keeps what is not said as nothing', () => {
    const life = planning().do('setPurpose', { text: 'the purpose' });
    life.do('finishPlan', plan(life, { purpose: undefined }));
    expect(life.now.plans[0]).toMatchObject({ releasedParts: [] });
  });
  test('only while the thread stands at its plan, or help has been ordered', () => {
    for (const stage of ['information', 'recommendation', 'negotiation', 'decision', 'closed'] as const) expect(tried(at(planning(), stage))).toBe(`phaseForbids ${stage} plan`);
    expect(tried(planning(), { threadId: 'unknown' })).toBe('recordUnknown thread');
    for (const actor of [colleague, lead, provider, stranger, system]) expect(code(planning().try('finishPlan', plan(planning()), actor))).toBe('notAllowed');
  });
  test('a new version replaces the one before, in the order too, and nothing is written over', () => {
    const life = planning();
    life.do('finishPlan', plan(life, { disagreement: 'more hours' }));
    at(life, 'order').do('finishPlan', plan(life, { citizenGoals: 'now a job' }));
    const [first, second] = life.now.plans;
    expect(second).toMatchObject({ version: 2, replaces: first!.planId, citizenGoals: 'now a job' });
    expect(second!.disagreement).toBeUndefined();
    expect(first).toMatchObject({ version: 1, citizenGoals: 'a bus to my game night', disagreement: 'more hours' });
    expect(life.thread.stage).toBe('order');
    expect(tried(life, { planId: first!.planId })).toBe('stepNotOpen replaced');
    expect(tried(life, { planId: second!.planId })).toBe('ok');
    expect(life.now.plans[2]).toMatchObject({ version: 3, replaces: second!.planId });
    expect(tried(life, { planId: 'unknown' })).toBe('recordUnknown plan');
  });
  test('a plan of another thread is gone on with when it is named', () => {
    const life = planning();
    life.do('finishPlan', plan(life));
    life.state = { ...life.now, plans: life.now.plans.map((p) => ({ ...p, threadId: 'other', version: 4 })) };
    at(life, 'order').do('finishPlan', plan(life));
    expect(life.now.plans[1]).toMatchObject({ version: 1, replaces: undefined });
    life.state = { ...life.now, plans: [life.now.plans[0]!] };
    life.do('finishPlan', plan(life, { planId: life.now.plans[0]!.planId }));
    expect(life.now.plans[1]).toMatchObject({ version: 5, replaces: life.now.plans[0]!.planId });
  });
  test('rests on goals, help and days that exist', () => {
    expect(tried(planning(), { goalIds: ['unknown'] })).toBe('goalUnknown');
    expect(tried(planning(), { interventions: [proposal(), proposal({ providerType: service })] })).toBe(`codeNotSelectable ${service}`);
    expect(tried(planning(), { interventions: [proposal({ providerType })] })).toBe('ok');
    expect(tried(planning(), { to: '2026-01-31' })).toBe('dateNotPossible to');
    expect(tried(planning(), { to: '2026-02-01' })).toBe('ok');
    expect(tried(planning(), { from: undefined, to: '2026-01-31' })).toBe('ok');
    expect(tried(planning(), { firstFollowUpOn: '2026-01-05' })).toBe('dateNotPossible firstFollowUpOn');
    expect(tried(planning(), { firstFollowUpOn: '2026-01-06' })).toBe('ok');
  });
  test('is not made against the answer to its offer', () => {
    const answered = (answer: 'pending' | 'accepted' | 'declined' | 'notSuitable') => tried(planning().do('offerPlan', { duty: 'consider', answer, reason: 'x' }));
    expect([answered('pending'), answered('accepted'), answered('declined'), answered('notSuitable')]).toEqual(['ok', 'ok', 'stepNotOpen declined', 'stepNotOpen notSuitable']);
    const again = planning().do('offerPlan', { duty: 'must', answer: 'declined' }).do('offerPlan', { duty: 'must', answer: 'accepted' });
    expect(tried(again)).toBe('ok');
    const apart = planning().do('offerPlan', { duty: 'must', answer: 'declined' });
    apart.state = { ...apart.now, planOffers: apart.now.planOffers.map((o) => ({ ...o, threadId: 'other' })) };
    expect(tried(apart)).toBe('ok');
  });
  test('one plan across sectors only with the citizen, and with a consent that is for it', () => {
    const consented = (type: 'wholePlan' | 'collect') => happens(planning(), event('consentRecorded', '2026-01-05', {
      consentId: 'c', type, giver: 'citizen', information: ['all'], from: [], receivers: ['job centre'], purpose: 'one plan', form: 'oral', givenOn: '2026-01-05', consequencesExplained: true,
    }));
    const life = planning();
    expect(gates(life.try('finishPlan', plan(life, { wholePlan: { accepted: false } })))).toContain('R27');
    expect(tried(planning(), { wholePlan: { accepted: true, consentId: 'c' } })).toBe('recordUnknown consent');
    expect(tried(consented('collect'), { wholePlan: { accepted: true, consentId: 'c' } })).toBe('recordUnknown consent');
    expect(tried(consented('wholePlan'), { wholePlan: { accepted: true, consentId: 'c' } })).toBe('ok');
    expect(tried(planning(), { wholePlan: { accepted: true } })).toBe('ok');
  });
  describe('moves the thread on', () => {
    const after = (settings: Settings, life = planning(settings), more: Partial<InputOf<'finishPlan'>> = {}) => life.do('finishPlan', plan(life, more)).thread.stage;
    const later = { ...defaultSettings, planBeforeDecision: false };
    const talks = (position: 'beforeDecision' | 'afterDecision', planBeforeDecision: boolean): Settings =>
      ({ ...defaultSettings, planBeforeDecision, negotiation: { ...defaultSettings.negotiation, mode: 'required', position, thresholds: { hoursPerWeek: 4 } } });
    const granted = (life: Life, more: object = {}) => {
      const decision = { decisionId: 'd', threadId: life.thread.threadId, type: 'grant', paragraphs: ['§ 85'], services: [service], serviceIds: [], from: life.today, favourable: true, refused: { services: [] }, endsOrders: [], by: 'owner', decidedOn: life.today };
      life.state = { ...life.now, decisions: [{ ...decision, ...more } as never] };
      return life;
    };
    test('to the decision, or to the order where the plan comes after the decision', () => {
      expect(after(defaultSettings)).toBe('decision');
      expect(after(later, granted(planning(later)))).toBe('order');
    });
    test('not to an order while nothing is granted', () => {
      expect(after(later)).toBe('plan');
      expect(after(later, granted(planning(later), { services: [] }))).toBe('plan');
      expect(after(later, granted(planning(later), { threadId: 'other' }))).toBe('plan');
      expect(after(later, granted(planning(later), { enteredInError: { reason: 'x', on: '2026-01-05', by: 'owner' } }))).toBe('plan');
    });
    test('not past talks that are required on its side of the decision', () => {
      expect(after(talks('beforeDecision', true))).toBe('plan');
      expect(after(talks('afterDecision', true))).toBe('decision');
      expect(after(talks('afterDecision', false), granted(planning(talks('afterDecision', false))))).toBe('plan');
      expect(after(talks('beforeDecision', false), granted(planning(talks('beforeDecision', false))))).toBe('order');
      const small = planning(talks('beforeDecision', true));
      expect(after(small.settings, small, { interventions: [proposal({ hoursPerWeek: 3 })] })).toBe('decision');
      const one = planning(talks('beforeDecision', true));
      expect(after(one.settings, one, { interventions: [proposal({ hoursPerWeek: 3 }), proposal()] })).toBe('plan');
    });
    test('once talks have led to an agreement, it goes on', () => {
      const concluded = (outcome?: 'agreed' | 'noMatch', threadId?: string) => {
        const life = planning(talks('beforeDecision', true));
        const negotiation = { negotiationId: 'n', negotiationNo: 'N1', threadId: threadId ?? life.thread.threadId, needId: 'x', negotiator: 'negotiator', candidates: [], rounds: [], outcome: outcome && { outcome, explanation: '', on: life.today, by: 'negotiator' } };
        life.state = { ...life.now, negotiations: [negotiation as never] };
        return after(life.settings, life);
      };
      expect([concluded('agreed'), concluded('noMatch'), concluded(), concluded('agreed', 'other')]).toEqual(['decision', 'plan', 'plan', 'plan']);
    });
    test('a framework agreement that covers the help from its first day takes the place of talks', () => {
      const base = talks('beforeDecision', true);
      const settings = { ...base, negotiation: { ...base.negotiation, agreements: [{ agreementRef: 'R', provider: 'unit-a', services: [service], rate: 1, unit: 'hour' as const, from: '2026-02-01', to: '2026-12-31' }] } };
      expect(after(settings)).toBe('plan');
      const life = planning(settings);
      expect(after(settings, life, { interventions: [proposal({ from: '2026-02-01' })] })).toBe('decision');
    });
  });
});

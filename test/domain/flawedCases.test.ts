/** Cases with the flaws for which decisions are overturned: each is stopped, or told, by the rule that knows it. And one without any. */
import { act } from '#domain/act';
import { alertsOf } from '#domain/alerts';
import type { Outcome } from '#domain/decide';
import { activity, colleague, context, goal, lead, owner, service, type Life } from './lives';
import {
  appealed, assessed, assessment, due, grant, granted, group, guided, informed, informing, order, ordered, plan, planned, refusal, refused, result, taken,
} from './ruleCases/byTheBook';

const met = (outcome: Outcome) => (outcome.ok ? { code: 'ok', gates: [] as string[] } : { code: outcome.refusal.code, gates: (outcome.refusal.details?.gates ?? []) as string[] });
const blocked = 'gateBlocked';
const flagged = 'gateNeedsReason';
const noFact = { text: 'moved in with a friend', source: 'neighbour', essential: true, knownToCitizen: false };
const doctor = { what: 'diagnosis', source: { kind: 'doctor' as const, name: 'Dr. A' }, purpose: 'to know the need' };
const consented = (life: Life, change = {}) =>
  life.do('recordConsent', { type: 'collect', information: ['diagnosis'], from: ['doctor'], purpose: 'to know the need', form: 'written', consequencesExplained: true, ...change });
const consentId = (life: Life) => life.now.consents[0]!.consentId;
/** Help that runs, and the thread that decides on it after a follow-up. */
const ending = (change = {}) => {
  const life = due();
  return life.do('registerFollowUpResult', result(life, { result: 'end', supportNeed: 1, nextFollowUpOn: undefined, ...change }));
};
const stop = (life: Life, change = {}) => refusal({ type: 'stop', endsOrders: [life.now.orders[0]!.orderId], from: '2026-06-01', whatChanged: 'the citizen manages alone now', ...change });
const cash = (change = {}) => refusal({ type: 'reduction', paragraphs: ['§ 95'], relatedIntervention: 'cash grant', hoursBefore: 20, hoursPerWeek: 10, whatChanged: 'the need has fallen', ...change });
const cashCase = () => assessed(informed(informing(guided(taken({ asked: { services: [], paragraphs: ['§ 95'] } })))), assessment('§ 95', { proposal: undefined }));
const housing = (paragraph: string, change = {}, decidedOn = paragraph) => {
  const life = assessed(informed(informing(guided(taken({ asked: { services: [service], paragraphs: [paragraph] } })))), assessment(paragraph, { legalGroups: [group(paragraph, change)] }));
  return life.try('recordDecision', grant({ paragraphs: [decidedOn] }));
};
const later = (life: Life, today: string) => Object.assign(life, { today });

describe('a case by the book', () => {
  test('meets no gate from the request to the follow-up, and no reason had to be given', () => {
    const life = due();
    life.do('registerFollowUpResult', result(life));
    expect(life.now.overrides).toEqual([]);
    expect(alertsOf(life.now, context(owner, life.today))).toEqual([]);
  });
  test('can refuse, and be closed when the time to appeal has run out', () => {
    const life = later(refused(), '2026-03-01');
    life.do('raiseMatter', { kind: 'journalised' }).do('settleMatter', { matterId: life.now.matters[0]!.matterId, outcome: 'done' }).do('closeThread', { reason: 'rejected' });
    expect(life.now.threads[0]!.stage).toBe('closed');
    expect(life.now.overrides).toEqual([]);
  });
});

type Flaw = [flaw: string, stopped: typeof blocked | typeof flagged, rule: string, play: () => Outcome];
const flaws: Flaw[] = [
  ['no day to answer by', blocked, 'R01', () => guided(taken({ answerBy: undefined })).try('advance', { to: 'information' })],
  ['the citizen was never guided', flagged, 'R11', () => guided(taken(), ['dataProcessing', 'representative']).try('advance', { to: 'information' })],
  ['the right to a representative was not told', flagged, 'R12',
    () => guided(taken(), ['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing']).try('advance', { to: 'information' })],
  ['the use of data was not told', flagged, 'R43',
    () => guided(taken(), ['rights', 'dutyToInform', 'consentConsequences', 'representative']).try('advance', { to: 'information' })],
  ['nobody knows which municipality acts', flagged, 'R40', () => guided(taken({ municipality: undefined })).try('advance', { to: 'information' })],
  ["the citizen's wishes are missing", flagged, 'wishes', () => taken().do('giveGuidance', { items: ['rights'] }).try('advance', { to: 'information' })],
  ['pension age is reached and no act chosen', blocked, 'R33', () => guided().do('raiseMatter', { kind: 'ageRule' }).try('advance', { to: 'information' })],
  ['information is asked for without consent', blocked, 'R08', () => informing().try('askInformation', doctor)],
  ['a blanket consent stands in for a precise one', blocked, 'R08',
    () => { const life = consented(informing(), { information: ['everything'], from: ['anybody'] }); return life.try('askInformation', { ...doctor, consentId: consentId(life) }); }],
  ['the consent was withdrawn', blocked, 'R08', () => {
    const life = consented(informing());
    return life.do('withdrawConsent', { consentId: consentId(life) }).try('askInformation', { ...doctor, consentId: consentId(life) });
  }],
  ['the consent has run out', blocked, 'R08',
    () => { const life = consented(informing(), { expiresOn: '2026-01-10' }); return later(life, '2026-01-11').try('askInformation', { ...doctor, consentId: consentId(life) }); }],
  ['a withdrawal is decided on without telling what follows', blocked, 'R09',
    () => { const life = consented(assessed()); return life.do('withdrawConsent', { consentId: consentId(life) }).try('recordDecision', refusal()); }],
  ['the citizen could not take part', flagged, 'R05', () => informing().try('recordAssessment', assessment())],
  ["only others' words stand in a theme", flagged, 'citizen-perspective',
    () => informed().do('noteCondition', { code: activity[0]!, informer: 'others', text: 'x' }).try('recordAssessment', assessment())],
  ['an essential answer has not come', flagged, 'essential-waiting',
    () => informed().do('askInformation', { ...doctor, exception: '§ 11 c', essential: true }).try('recordAssessment', assessment())],
  ['what was told by word of mouth is not written down', flagged, 'R37',
    () => informed().do('raiseMatter', { kind: 'oralInformation', text: 'on the phone' }).try('recordAssessment', assessment())],
  ['other possibilities were not examined', flagged, 'R06', () => informed().try('recordAssessment', assessment('§ 85', { otherHelp: undefined }))],
  ['nothing backs the assessment', flagged, 'R07',
    () => informed().try('recordAssessment', assessment('§ 85', { legalGroups: [group('§ 85', { evidence: undefined })] }))],
  ['the paragraph that was asked for is not judged', blocked, 'legal-group', () => informed().try('recordAssessment', assessment('§ 85', { legalGroups: [] }))],
  ['a service is proposed that no subtheme supports', flagged, 'service-support',
    () => informed().try('recordAssessment', assessment('§ 85', { proposal: { services: [service], paragraphs: ['§ 85'], support: [] } }))],
  ['§ 108 without reasons for being lasting', blocked, 'R34',
    () => informed().try('recordAssessment', assessment('§ 85', { legalGroups: [group('§ 85'), group('§ 108', { notOtherwise: 'no other place' })] }))],
  ['§ 107 was judged and § 108 is decided', blocked, 'R34', () => housing('§ 107', { exitAim: 'own home in two years' }, '§ 108')],
  ['a rejection rests on nothing', blocked, 'R07',
    () => informed().do('recordAssessment', assessment('§ 85', { legalGroups: [group('§ 85', { evidence: undefined })], reasons: { R07: 'later' } })).try('recordDecision', refusal())],
  ['no hearing, and no reason why', blocked, 'R13', () => assessed().try('recordDecision', refusal({ hearingNotNeeded: undefined }))],
  ['a reason stands in for the hearing of an unknown fact', blocked, 'R13', () => assessed().do('noteFact', noFact).try('recordDecision', refusal())],
  ['decided before the hearing was over', blocked, 'R13', () => {
    const life = assessed().do('noteFact', noFact);
    life.do('openHearing', { factIds: [life.now.unfavourableFacts[0]!.factId], channel: 'digitalPost', sentOn: life.today, deadline: '2026-01-15' });
    return later(life, '2026-01-15').try('recordDecision', refusal());
  }],
  ['the hearing came before the facts', blocked, 'R13', () => {
    const life = assessed().do('noteFact', noFact);
    life.do('openHearing', { factIds: [life.now.unfavourableFacts[0]!.factId], channel: 'digitalPost', sentOn: life.today, deadline: '2026-01-15' });
    return later(life, '2026-01-16').do('noteFact', { ...noFact, text: 'sold the car' }).try('recordDecision', refusal());
  }],
  ['a partial grant without a hearing', blocked, 'R13',
    () => assessed(informed(informing(guided(taken({ asked: { services: [service], paragraphs: ['§ 85'], hoursPerWeek: 10 } })))))
      .try('recordDecision', refusal({ type: 'partial', services: [service], hoursPerWeek: 4, hearingNotNeeded: undefined }))],
  ['the citizen wishes to be heard first', blocked, 'R14',
    () => assessed().do('raiseMatter', { kind: 'statement', dueOn: '2026-01-20' }).try('recordDecision', refusal())],
  ['no reasons at all', blocked, 'R15',
    () => assessed().try('recordDecision', refusal({ factsReliedOn: undefined, rulesApplied: undefined, considerations: undefined }))],
  ['reasons without the rules', blocked, 'R15', () => assessed().try('recordDecision', refusal({ rulesApplied: undefined }))],
  ['an oral refusal without telling of written reasons', flagged, 'R16', () => assessed().try('recordDecision', refusal({ channel: 'oral', considerations: undefined }))],
  ['no guidance about appeal', blocked, 'R17', () => assessed().try('recordDecision', refusal({ appealBody: undefined, appealHow: undefined }))],
  ['the words of another case', flagged, 'R47', () => {
    const life = assessed();
    const individual = 'The citizen is able to manage daily life with the help of the family and of what the municipality offers to everybody.';
    return act('recordDecision', life.now, refusal({ individual }), { ...context(owner, life.today), usedElsewhere: () => true });
  }],
  ['nothing about this citizen', flagged, 'R48', () => assessed().try('recordDecision', refusal({ individual: undefined }))],
  ['the duty to report was not told at the grant', flagged, 'R10',
    () => planned(assessed(informed(informing(guided(taken(), ['rights', 'dutyToInform', 'consentConsequences', 'dataProcessing', 'representative']))))).try('recordDecision', grant())],
  ['the deadline passed without a notice', flagged, 'R03', () => later(assessed(), '2026-03-02').try('recordDecision', refusal({ from: '2026-03-10' }))],
  ['dearer than the caseworker may decide', blocked, 'R36', () => planned().try('recordDecision', grant({ costPerYear: 300_001 }))],
  ['dearer than what was approved', blocked, 'R36', () => {
    const life = assessed().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 400_000, support: [] }] });
    return life.do('decideRecommendation', { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'approved' }, lead).try('recordDecision', grant({ costPerYear: 400_001 }));
  }],
  ['decided while the recommendation waits', blocked, 'recommendation-approved',
    () => assessed().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 400_000, support: [] }] }).try('recordDecision', grant({ costPerYear: 400_000 }))],
  ['somebody is partial', blocked, 'R36', () => planned().do('raiseMatter', { kind: 'conflictOfInterest', text: 'a cousin' }).try('recordDecision', grant())],
  ['documents are not journalised', flagged, 'R38', () => planned().do('raiseMatter', { kind: 'journalised' }).try('recordDecision', grant())],
  ['a stop without changed circumstances', flagged, 'R23', () => { const life = ending(); return life.try('recordDecision', stop(life, { whatChanged: undefined })); }],
  ['a cut of cash help with too short a notice', blocked, 'R22', () => cashCase().try('recordDecision', cash({ from: '2026-04-12', effectOn: '2026-04-12' }))],
  ['the letter makes the notice too short', blocked, 'R22', () => {
    const life = cashCase().do('recordDecision', cash({ from: '2026-04-13', effectOn: '2026-04-13', channel: undefined }));
    return life.try('sendDecision', { decisionId: life.now.decisions[0]!.decisionId, channel: 'letter', sentOn: life.today });
  }],
  ['a discharge from a shelter without the checklist', blocked, 'R35',
    () => { const life = ending(); return life.try('recordDecision', stop(life, { paragraphs: ['§ 110'], transition: 'own flat' })); }],
  ['an order without a decision', blocked, 'order-decision', () => { const life = planned(); return life.try('placeOrder', order(life)); }],
  ['an order before the citizen was told', flagged, 'decision-sent',
    () => { const life = granted(planned(), grant({ channel: undefined })); return life.try('placeOrder', order(life)); }],
  ['an order without goals', flagged, 'care-plan-3', () => { const life = granted(); return life.try('placeOrder', order(life, { goalIds: [] })); }],
  ['an order without a release list', blocked, 'R42', () => { const life = granted(); return life.try('placeOrder', order(life, { releases: [] })); }],
  ['an order that tells more than the list', blocked, 'R42',
    () => { const life = granted(); return life.try('placeOrder', order(life, { relatedInterventions: 'a day centre' })); }],
  ['a protected address in an order', blocked, 'R42', () => {
    const life = granted(planned(assessed(informed(informing(guided(taken({ protectedAddress: true })))))));
    return life.try('placeOrder', order(life, { releases: [{ kind: 'contact', basis: 'necessary', reason: 'to visit' }] }));
  }],
  ['no plan was offered', flagged, 'R24',
    () => { const life = granted(assessed().do('setGoal', { ...goal('shop'), acceptedByCitizen: 'yes' })); return life.try('placeOrder', order(life)); }],
  ['the place to live is not given the plan', flagged, 'R26', () => {
    const life = assessed(informed(informing(guided(taken({ asked: { services: [service], paragraphs: ['§ 107'] } })))), assessment('§ 107', { legalGroups: [group('§ 107', { exitAim: 'own home' })] }));
    return granted(planned(life, '§ 107'), grant({ paragraphs: ['§ 107'] })).try('placeOrder', order(life));
  }],
  ['a provider outside the register', flagged, 'R45', () => {
    const life = granted();
    return act('placeOrder', life.now, order(life), { ...context(owner, life.today), providers: [{ unitId: 'unit-a', kind: 'external', registered: false }] });
  }],
  ['a plan without its mandatory parts', blocked, 'R25', () => {
    const life = assessed().do('offerPlan', { duty: 'must', answer: 'accepted' }).do('advance', { to: 'plan' });
    return life.try('finishPlan', { ...plan(life), duration: undefined, otherMatters: {} });
  }],
  ['one plan for all without acceptance', blocked, 'R27', () => {
    const life = assessed().do('offerPlan', { duty: 'must', answer: 'accepted' }).do('advance', { to: 'plan' });
    return life.try('finishPlan', { ...plan(life), wholePlan: { accepted: false } });
  }],
  ['help goes on without a date', blocked, 'R28', () => { const life = due(); return life.try('registerFollowUpResult', result(life, { nextFollowUpOn: undefined })); }],
  ['a follow-up without the citizen', flagged, 'R30', () => { const life = due(); return life.try('registerFollowUpResult', result(life, { citizenView: undefined })); }],
  ['a worry that nobody was told of', flagged, 'R31',
    () => { const life = due(); return life.try('registerFollowUpResult', result(life, { concern: { text: 'too few staff' } })); }],
  ['a follow-up without status or reason', blocked, 'status-or-reason',
    () => { const life = due(); return life.try('registerFollowUpResult', result(life, { statusWaivedReason: undefined })); }],
  ['help ends and nobody rates the need', blocked, 'support-need-now',
    () => { const life = due(); return life.try('registerFollowUpResult', result(life, { result: 'end', nextFollowUpOn: undefined })); }],
  ['an appeal reassessed too late', flagged, 'R19',
    () => { const life = appealed(); return later(life, '2026-02-18').try('reassessAppeal', { appealId: life.now.appeals[0]!.appealId, outcome: 'upheld', grounds: 'nothing new' }); }],
  ['closed with an open appeal', blocked, 'R20', () => later(appealed(), '2026-04-01').try('closeThread', { reason: 'rejected' })],
  ['closed while the citizen may appeal', flagged, 'appeal-window', () => refused().try('closeThread', { reason: 'rejected' })],
];

describe('a flawed case', () => {
  test('there are at least thirty', () => expect(new Set(flaws.map(([flaw]) => flaw)).size).toBeGreaterThanOrEqual(30));
  test.each(flaws)('%s: %s by %s', (_flaw, stopped, rule, play) => {
    const { code, gates } = met(play());
    expect([code, gates]).toEqual([stopped, expect.arrayContaining([rule])]);
  });
  test('the author of a recommendation cannot approve it, also as team lead of the next caseworker', () => {
    const both = { kind: 'person' as const, personId: 'owner', roles: ['caseworker' as const, 'teamLead' as const], team: 'team-a' };
    const life = assessed().do('submitRecommendation', { proposals: [{ services: [service], paragraphs: ['§ 85'], costPerYear: 400_000, support: [] }] }, both);
    life.do('reassignCase', { owner: 'colleague' });
    const outcome = life.try('decideRecommendation', { recommendationId: life.now.recommendations[0]!.recommendationId, outcome: 'approved' }, both);
    expect(met(outcome).code).toBe('secondPersonNeeded');
    expect(met(life.try('recordDecision', grant({ costPerYear: 400_000 }), colleague)).gates).toEqual(expect.arrayContaining(['R36', 'recommendation-approved']));
  });
  test('a deadline that passes without notice is told each day, to the team lead as well', () => {
    const life = later(assessed(), '2026-03-02');
    const alerts = alertsOf(life.now, context(owner, life.today));
    expect(alerts).toContainEqual({ rule: 'R03', level: 'warn', on: '2026-02-26', ref: life.thread.threadId, escalated: true });
    life.do('noticeDelay', { answerBy: '2026-04-01', reason: 'a statement is late' });
    expect(alertsOf(life.now, context(owner, life.today)).map((a) => a.rule)).not.toContain('R03');
  });
  test('a follow-up that is not held is told', () => {
    const life = later(due(), '2026-05-08');
    expect(alertsOf(life.now, context(owner, life.today))).toContainEqual({ rule: 'R29', level: 'warn', on: '2026-05-02', ref: life.now.followUps[0]!.followUpId, escalated: true });
  });
  test('a warning is passed with a reason, which is kept; a block is not', () => {
    const life = informing();
    life.do('recordAssessment', { ...assessment(), reasons: { R05: 'the citizen is in hospital' } });
    expect(life.now.overrides).toMatchObject([{ gate: 'R05', reason: 'the citizen is in hospital', threadId: life.thread.threadId }]);
    expect(met(life.try('recordDecision', refusal({ appealHow: undefined, reasons: { R17: 'they know' } }))).code).toBe(blocked);
  });
});

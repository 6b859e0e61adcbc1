/** Who is told what after something has happened: each receiver once, nobody about what they did themselves. */
import type { CaseEvent } from '#domain/events';
import { event } from '#domain/events';
import { announce, tells } from '#work/announce';
import type { Organisation } from '#contract/organisation';
import { accepted, answers, asked, Life, lead, opened, negotiator as talksNegotiator, ordered, owner, provider, reasons } from '../domain/lives';
import { firstOrder, lastDecision, rejection, running, toDecide } from '../domain/decisionLives';
import * as talks from '../domain/negotiationLives';
import type { Actor } from '#domain/decide';

const person = (personId: string, roles: Organisation['people'][number]['roles'], more: object = {}) => ({ personId, name: personId, roles, language: 'da' as const, ...more });
const organisation: Organisation = {
  municipality: 'N', teams: [{ teamId: 'team-a', name: 'A', channelId: 'channel' }],
  providers: [{ unitId: 'unit-a', name: 'Anker', kind: 'external' }, { unitId: 'unit-b', name: 'Birk', kind: 'internal' }],
  people: [
    person('owner', ['caseworker'], { team: 'team-a' }), person('colleague', ['caseworker'], { team: 'team-a' }), person('cover', ['caseworker'], { team: 'team-b' }), person('lead', ['teamLead'], { team: 'team-a' }), person('head', ['head']),
    person('negotiator', ['negotiator']), person('provider', ['provider'], { unit: 'unit-a' }), person('chief', ['providerLead'], { unit: 'unit-a' }), person('other', ['provider'], { unit: 'unit-b' }),
  ],
};
const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.personId : 'system');
/** What the newest commit tells, without edits. */
function told(life: Life, by: Actor = owner, today = life.today, events: readonly CaseEvent[] = life.commits.at(-1)!.events): string[] {
  return announce({ events: [...events], actor: idOf(by), version: life.commits.length, at: `${today}T09:00:00.000Z` }, life.now, organisation, today)
    .filter((n) => n.action !== 'edit').map((n) => `${n.kind} ${n.recipient}`).sort();
}
const edited = (life: Life): string[] =>
  announce({ events: [...life.commits.at(-1)!.events], actor: 'system', version: 1, at: '2026-06-01T09:00:00.000Z' }, life.now, organisation, life.today).filter((n) => n.action === 'edit').map((n) => `${n.kind} ${n.recipient}`).sort();

test('an order goes to everyone of the unit; its answer to the caseworker', () => {
  expect(told(ordered())).toEqual(['C11 chief', 'C11 provider']);
  expect(told(accepted(), provider)).toEqual(['C12 owner']);
});

test('a question and its answer', () => {
  const life = ordered();
  const { orderId } = life.now.orders[0]!;
  life.do('askClarification', { orderId, rev: 1, question: 'x' } as never, provider);
  expect(told(life, provider)).toEqual(['C12 owner']);
  life.do('answerClarification', { orderId, clarificationId: life.now.orders[0]!.clarifications[0]!.clarificationId, text: 'x' } as never);
  expect(told(life)).toEqual(['C11 chief', 'C11 provider']);
});

test('a question about the need goes to whoever carries the case, its answer to who asked and who holds the talks', () => {
  const life = talks.opened();
  const negotiationId = talks.talksId(life);
  const other: Actor = { kind: 'person', personId: 'other-negotiator', roles: ['negotiator'] };
  life.do('askAboutNeed', { negotiationId, question: 'x' }, other);
  expect(told(life, other)).toEqual(['C09 owner']);
  expect(edited(life)).toEqual(['C09 negotiator', 'C09 other-negotiator']);
  life.do('answerAboutNeed', { questionId: talks.talks(life).questions![0]!.questionId, text: 'y' });
  expect(told(life)).toEqual(['C09 negotiator', 'C09 other-negotiator']);
  expect(edited(life)).toEqual(['C09 owner']);
  life.do('holdRound', talks.round(life), talksNegotiator);
  expect(edited(life)).toEqual(['C09 negotiator', 'C09 other-negotiator', 'C09 owner', 'C10 lead']);
});

test('a status is asked of the person who took the order on, and told to caseworker, cover and channel', () => {
  const life = asked();
  expect(told(life)).toEqual(['C15 provider']);
  life.do('setCover', { cover: { personId: 'cover', from: '2026-04-10', to: '2026-04-30' } } as never);
  expect(told(life)).toEqual(['C29 cover']);
  life.do('answerFollowUp', answers(life), provider);
  expect(told(life, provider)).toEqual(['C16 channel', 'C16 cover', 'C16 owner']);
  expect(told(life, provider, '2026-05-01')).toEqual(['C16 channel', 'C16 owner']);
  expect(edited(life)).toEqual(expect.arrayContaining(['C15 provider', 'C18 lead', 'C19 owner']));
});

test('a clear fall warns the caseworker', () => {
  const life = asked(1);
  life.do('commentFollowUp', { followUpId: life.now.followUps[0]!.followUpId, goalId: life.now.goals[0]!.goalId, text: 'x' }, provider);
  life.do('answerFollowUp', answers(life, -2), provider);
  expect(told(life, provider)).toContain('C20 owner');
});

test('nobody hears of what they did themselves', () => {
  const life = opened();
  life.do('recordWish', { text: 'x' });
  expect(told(life)).toEqual([]);
  expect(told(life, lead)).toEqual(['C32 owner']);
});

test('an incident goes to caseworker and team lead, a message to the caseworker, and the rest asks nobody', () => {
  const life = accepted();
  life.do('raiseMatter', { kind: 'incident', text: 'x', orderId: life.now.orders[0]!.orderId } as never, provider);
  expect(told(life, provider)).toEqual(['C22 lead', 'C22 owner']);
  life.do('raiseMatter', { kind: 'citizenMessage', text: 'x' } as never);
  expect(told(life, lead)).toEqual(['C32 owner']);
  life.do('raiseMatter', { kind: 'accessRequest' } as never);
  expect(told(life, lead)).toEqual([]);
});

test('a request is told to whoever got it from somebody else, and shows when it is taken on', () => {
  const life = opened();
  expect(told(life)).toEqual([]);
  expect(told(life, lead)).toEqual(['C01 owner']);
  life.do('takeCase', {});
  expect(edited(life)).toEqual(expect.arrayContaining(['C01 owner', 'C01 lead', 'C29 owner']));
});

test('what a provider answers, or cannot, is told to the caseworker; more time only changes the cards', () => {
  const asking = { what: 'x', source: { kind: 'provider' as const, name: 'unit-a' }, purpose: 'y', exception: '§ 11 c' as const, dueOn: '2026-04-24' };
  const life = accepted().do('askInformation', asking);
  const { informationId } = life.now.information[0]!;
  life.do('askInformationTime', { informationId, until: '2026-05-01' }, provider);
  expect([told(life, provider), edited(life)]).toEqual([[], ['C04 owner', 'C05 chief', 'C05 provider']]);
  life.do('cannotAnswerInformation', { informationId, reason: 'notKnown' }, provider);
  expect(told(life, provider)).toEqual(['C04 owner']);
  life.do('answerInformation', { informationId, text: 'x' }, provider);
  expect([told(life, provider), edited(life)]).toEqual([['C04 owner'], ['C05 chief', 'C05 provider']]);
});

test('what was undone shows on its card again', () => {
  const life = accepted().do('askInformation', { what: 'x', source: { kind: 'provider', name: 'unit-a' }, purpose: 'y', exception: '§ 11 c' });
  life.do('answerInformation', { informationId: life.now.information[0]!.informationId, text: 'x' }, provider);
  life.do('undo', { version: life.commits.length }, provider);
  expect(edited(life)).toEqual(expect.arrayContaining(['C04 owner', 'C05 chief', 'C05 provider']));
  const request = opened();
  request.do('advance', { to: 'information', reasons });
  request.do('undo', { version: request.commits.length });
  expect(edited(request)).toEqual(expect.arrayContaining(['C01 owner', 'C02 owner', 'C03 lead']));
});

test('a confirmed effect shows on every card about it, and so does its being taken back; a new decision shows on the card of the old one', () => {
  const life = toDecide(running({ paragraphs: ['§ 85'] }));
  const granted = lastDecision(life).decisionId;
  const of = (kind: string) => announce({ events: [...life.commits.at(-1)!.events], actor: 'owner', version: 1, at: '2026-06-01T09:00:00.000Z' }, life.now, organisation, life.today).filter((n) => n.kind === kind).map((n) => `${n.action} ${n.ref === granted ? 'granted' : 'stopped'} ${n.recipient}`);
  life.do('recordDecision', { ...rejection, type: 'stop', paragraphs: ['§ 85'], from: life.today, effectOn: '2026-06-08', endsOrders: [firstOrder(life).orderId], replaces: granted, channel: 'digitalPost' });
  expect(of('C27')).toEqual(['edit granted owner', 'edit granted lead']);
  life.do('confirmEffect', { decisionId: lastDecision(life).decisionId });
  expect(of('C27')).toEqual(['edit stopped owner', 'edit stopped lead']);
  life.do('undo', { version: life.commits.length });
  expect(of('C27')).toEqual(expect.arrayContaining(['edit stopped owner', 'edit stopped lead']));
});

test.each<[string, CaseEvent, string[]]>([
  ['a recommendation within the team lead’s frame', event('recommendationSubmitted', '2026-02-01', { recommendationId: 'r', threadId: 't', proposals: [], competence: 'teamLead', by: 'owner', on: '2026-02-01' }), ['C06 lead']],
  ['one that only the head may approve', event('recommendationSubmitted', '2026-02-01', { recommendationId: 'r', threadId: 't', proposals: [], competence: 'head', by: 'owner', on: '2026-02-01' }), ['C06 head', 'C06 lead']],
  ['a provider that is asked for information', event('informationAsked', '2026-02-01', { informationId: 'i', threadId: 't', what: 'x', source: { kind: 'provider', name: 'Birk' }, purpose: 'x', essential: false, askedOn: '2026-02-01', dueOn: '2026-02-15' }), ['C05 other']],
  ['a doctor', event('informationAsked', '2026-02-01', { informationId: 'i', threadId: 't', what: 'x', source: { kind: 'doctor', name: 'x' }, purpose: 'x', essential: false, askedOn: '2026-02-01', dueOn: '2026-02-15' }), []],
  ['an appeal', event('appealRegistered', '2026-02-01', { appealId: 'a', decisionId: 'd', threadId: 't', receivedOn: '2026-02-01', late: false, reassessBy: '2026-03-01' }), ['C25 lead']],
  ['talks', event('negotiationOpened', '2026-02-01', { negotiationId: 'n', negotiationNo: 'F-1', threadId: 't', needId: 'x', negotiator: 'negotiator' }), ['C09 negotiator']],
  ['talks that agreed', event('negotiationConcluded', '2026-02-01', { negotiationId: 'n', outcome: 'agreed', explanation: 'x', by: 'negotiator' }), ['C10 lead']],
  ['a case that changes hands', event('caseReassigned', '2026-02-01', { owner: 'colleague', team: 'team-a' }), ['C29 colleague']],
])('%s', (_what, happened, receivers) => {
  expect(tells(happened.type)).toBe(true);
  expect(told(opened(), owner, '2026-02-01', [happened])).toEqual(receivers);
});

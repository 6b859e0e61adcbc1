/** Cases full of words, at every step of the authority's own work: no word of them, and nothing that says what the help is about, in any card that anybody could be shown. */
import { concept } from '#domain/ffb/index';
import { cardView } from '#domain/views/cardView';
import { cardKinds } from '#domain/views/cards/kinds';
import { actorOf, namesOf } from '#work/people';
import { agreedTalks, askedInformation, authorityWorld, more, recommended } from './authorityLives';
import { canary, caseNo, codes, ids, initials, type World } from './fakes';

const secrets = ['KANARIE', initials, '§', codes.service, codes.targetGroup, codes.subtheme, concept(codes.service)!.term, concept(codes.targetGroup)!.term, concept(codes.subtheme)!.term];
const found = (cards: readonly string[]): string[] => secrets.filter((secret) => cards.some((card) => card.includes(secret)));

const idsIn = (value: unknown): string[] =>
  typeof value === 'string' ? (/^[0-9a-f-]{36}$/.test(value) ? [value] : []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];

/** Every kind of card about every record of the case, for everybody and for a channel. */
function allCards(w: World): Map<string, string[]> {
  const state = w.state(caseNo);
  const refs = [...new Set(idsIn(state))];
  const viewers = [null, ...w.organisation.people.map(actorOf)];
  const cards = new Map<string, string[]>();
  for (const kind of cardKinds) for (const ref of refs) for (const viewer of viewers) {
    const view = cardView(kind, ref, state, viewer, w.today);
    if (!view) continue;
    for (const language of ['da', 'en'] as const) cards.set(kind, [...(cards.get(kind) ?? []), JSON.stringify(w.ports.cards.card(view, { language, today: w.today, names: namesOf(w.organisation, language), refreshFor: [] }))]);
  }
  return cards;
}
const check = (w: World, ...kinds: string[]) => {
  const cards = allCards(w);
  expect(kinds.filter((kind) => !cards.has(kind))).toEqual([]);
  expect(found([...cards.values()].flat())).toEqual([]);
  return cards;
};
const owner = (w: World) => (verb: Parameters<World['as']>[1], input: unknown) => w.as(ids.owner, verb, input);

test('requests, deadlines, information and consents', async () => {
  const w = authorityWorld();
  const { consentId, informationId } = await askedInformation(w);
  await owner(w)('recordWish', { text: canary('wish') });
  for (const kind of ['citizenMessage', 'ageRule']) await owner(w)('raiseMatter', { kind, text: canary('matter') });
  check(w, 'C01', 'C02', 'C03', 'C04', 'C23', 'C29', 'C30', 'C32');
  await owner(w)('noticeDelay', { answerBy: '2026-12-01', reason: canary('delay') });
  await owner(w)('takeCase', {});
  await owner(w)('remindInformation', { informationId });
  await owner(w)('giveUpInformation', { informationId, reason: canary('givenUp') });
  await owner(w)('withdrawConsent', { consentId, reason: canary('withdrawn') });
  for (const { matterId } of w.state(caseNo).matters) await owner(w)('settleMatter', { matterId, outcome: canary('settled') });
  check(w, 'C01', 'C02', 'C03', 'C04', 'C23', 'C29', 'C30', 'C32');
});

test('the recommendation, its result, and talks', async () => {
  const w = authorityWorld();
  await recommended(w);
  check(w, 'C06');
  const talks = authorityWorld();
  const negotiationId = await agreedTalks(talks);
  check(talks, 'C06', 'C07', 'C09', 'C10');
  await talks.as(ids.lead, 'approveNegotiation', { negotiationId, outcome: 'returned', comment: canary('returned') });
  const cards = check(talks, 'C09', 'C10');
  // The provider's name is a piece of the citizen's story as soon as it stands beside a case.
  expect([...(cards.get('C09') ?? []), ...(cards.get('C10') ?? [])].some((card) => card.includes('Anker'))).toBe(false);
});

test('hearing, decision, appeal and its outcome', async () => {
  const w = authorityWorld();
  await recommended(w);
  await w.as(ids.lead, 'decideRecommendation', { recommendationId: w.state(caseNo).recommendations[0]!.recommendationId, outcome: 'rejected', comment: canary('comment') });
  await owner(w)('noteFact', { text: canary('fact'), source: canary('source'), essential: true, knownToCitizen: false });
  await owner(w)('openHearing', { factIds: [w.state(caseNo).unfavourableFacts[0]!.factId], channel: 'digitalPost', sentOn: w.today, deadline: '2026-09-15' });
  check(w, 'C07', 'C08');
  const { hearingId } = w.state(caseNo).hearings[0]!;
  await owner(w)('extendHearing', { hearingId, deadline: '2026-09-20', reason: canary('extension') });
  await owner(w)('answerHearing', { hearingId, answeredOn: w.today, text: canary('answer') });
  await owner(w)('recordDecision', {
    type: 'rejection', paragraphs: ['§ 85'], services: [], from: w.today, channel: 'digitalPost', sentOn: w.today, hearingId, factsReliedOn: canary('facts'), rulesApplied: canary('rules'),
    considerations: canary('considerations'), individual: canary('individual'), remarksWeighed: canary('remarks'), appealBody: canary('body'), appealHow: canary('how'), effectOn: '2027-01-04',
  });
  const { decisionId } = w.state(caseNo).decisions[0]!;
  check(w, 'C24', 'C27');
  await owner(w)('registerAppeal', { decisionId, receivedOn: w.today });
  const { appealId } = w.state(caseNo).appeals[0]!;
  await owner(w)('reassessAppeal', { appealId, outcome: 'upheld', grounds: canary('grounds') });
  await owner(w)('forwardAppeal', { appealId, forwardedOn: w.today });
  check(w, 'C25');
  await owner(w)('registerAppealOutcome', { appealId, outcome: 'remitted', decidedOn: w.today, cause: 'information', text: canary('outcome'), answerBy: '2026-12-01' });
  check(w, 'C25', 'C26');
});

test('a negotiator is told nothing of the citizen: only talks, by their number', async () => {
  const w = authorityWorld();
  await agreedTalks(w);
  const nils = actorOf(w.organisation.people.find((p) => p.personId === more.negotiator)!);
  const state = w.state(caseNo);
  const seen = cardKinds.filter((kind) => idsIn(state).some((ref) => cardView(kind, ref, state, nils, w.today)));
  expect(seen).toEqual(['C09']);
});

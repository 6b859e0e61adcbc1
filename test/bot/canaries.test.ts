/** Nothing that people wrote about a citizen, and nothing that says what the help is about, may stand in Teams. */
import { concept, isActivitySubtheme } from '#domain/ffb/index';
import { cardView } from '#domain/views/cardView';
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import { actorOf, namesOf } from '#work/people';
import { pressed, refreshed, statusInputs } from './client';
import { askedCase, canary, caseNo, channelId, codes, ids, initials, orderedCase, teamsAppId, world, type World } from './fakes';

const secrets = ['KANARIE', initials, '§', codes.service, codes.targetGroup, codes.subtheme, concept(codes.service)!.term, concept(codes.targetGroup)!.term, concept(codes.subtheme)!.term];
const kinds = ['C11', 'C12', 'C15', 'C16', 'C19'] as const;

/** Every card that anybody could be shown of the case as it is now. */
function allCards(w: World): string[] {
  const state = w.state(caseNo);
  const refs = [...state.orders.map((o) => o.orderId), ...state.followUps.map((f) => f.followUpId)];
  const viewers = [null, ...w.organisation.people.map(actorOf)];
  return (['da', 'en'] as const).flatMap((language) => kinds.flatMap((kind) => refs.flatMap((ref) => viewers.flatMap((viewer) => {
    const view = cardView(kind, ref, state, viewer, w.today);
    const drawn = view && w.ports.cards.card(view, { language, today: w.today, names: namesOf(w.organisation), refreshFor: [] });
    return drawn ? [JSON.stringify(drawn)] : [];
  }))));
}

const found = (cards: readonly string[]): string[] => secrets.filter((secret) => cards.some((card) => card.includes(secret)));

test('a case full of free text, from the order to the result: no word of it in any card, chat or answer', async () => {
  const w = world();
  const sent: string[] = [];
  const check = () => {
    const cards = allCards(w);
    expect(found([...cards, ...sent, ...w.posts.map((p) => JSON.stringify(p))])).toEqual([]);
    return cards.length;
  };
  const bot = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: async () => {}, report: () => {} });
  const act = async (action: Parameters<typeof bot.onCardAction>[0]) => {
    sent.push(JSON.stringify(await bot.onCardAction(action)));
    await w.service.idle();
  };

  const { followUpId, goalIds } = await askedCase(w);
  expect(check()).toBeGreaterThan(6);
  await w.as(ids.provider, 'commentFollowUp', { followUpId, goalId: goalIds[0], text: canary('comment') });
  await act(refreshed(w.card(ids.provider, 'C15'), ids.provider));
  await act(pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds)));
  await act(refreshed(w.card(channelId, 'C16'), ids.lead));
  expect(check()).toBeGreaterThan(20);
  w.today = '2026-12-01';
  await w.as('system', 'requestResult', { followUpId });
  await w.as(ids.owner, 'registerFollowUpResult', {
    followUpId, result: 'continue', heldOn: w.today, citizenView: canary('citizenView'), conclusion: canary('conclusion'), statusWaivedReason: canary('waived'), nextFollowUpOn: '2027-03-01',
  });
  await act(refreshed(w.card(ids.owner, 'C19'), ids.owner));
  expect(check()).toBeGreaterThan(20);
  for (const text of ['mine sager', 'forfaldne', 'hjælp', canary('chat')]) {
    for (const person of w.organisation.people) sent.push(JSON.stringify(await bot.onText({ from: { personId: person.personId, language: 'da' }, text, place: { kind: 'personal', id: 'a:1' } })));
  }
  check();
});

test('a refusal with words stays without the words', async () => {
  const w = world();
  const { orderId } = await orderedCase(w);
  await w.as(ids.provider, 'declineOrder', { orderId, rev: 1, reason: 'other', text: canary('decline') });
  expect(found([...allCards(w), ...w.posts.map((p) => JSON.stringify(p))])).toEqual([]);
});

test('the search would find a leak', () => {
  expect(found([`{"text":"${canary('x')}"}`, `{"text":"${concept(codes.subtheme)!.term}"}`])).toHaveLength(2);
  expect(isActivitySubtheme(codes.subtheme)).toBe(true);
});

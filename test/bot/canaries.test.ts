/** Nothing that people wrote about a citizen, and nothing that says what the help is about, may stand in Teams. */
import { concept, isActivitySubtheme } from '#domain/ffb/index';
import { cardView } from '#domain/views/cardView';
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import { actorOf, namesOf } from '#work/people';
import { pressed, refreshed, statusInputs } from './client';
import { askedCase, canary, caseNo, channelId, codes, ids, initials, orderedCase, teamsAppId, world, type World } from './fakes';

const secrets = ['KANARIE', initials, '§', codes.service, codes.targetGroup, codes.subtheme, concept(codes.service)!.term, concept(codes.targetGroup)!.term, concept(codes.subtheme)!.term];
const kinds = ['C05', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C28', 'C33'] as const;

/** Every card that anybody could be shown of the case as it is now. */
function allCards(w: World): string[] {
  const state = w.state(caseNo);
  const refs = [...state.orders.map((o) => o.orderId), ...state.followUps.map((f) => f.followUpId), ...state.matters.map((m) => m.matterId), ...state.information.map((i) => i.informationId), ...state.changeRequests.map((c) => c.changeRequestId)];
  const viewers = [null, ...w.organisation.people.map(actorOf)];
  return (['da', 'en'] as const).flatMap((language) => kinds.flatMap((kind) => refs.flatMap((ref) => viewers.flatMap((viewer) => {
    const view = cardView(kind, ref, state, viewer, w.today);
    const drawn = view && w.ports.cards.card(view, { language, today: w.today, names: namesOf(w.organisation, language), refreshFor: [] });
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

test('questions, wishes, incidents, meetings, more time and a hand-over: no word of them in any card', async () => {
  const w = world();
  const { orderId, followUpId } = await askedCase(w);
  const rev = () => w.state(caseNo).followUps.find((f) => f.followUpId === followUpId)!.rev;
  await w.as(ids.owner, 'askInformation', { what: canary('what'), source: { kind: 'provider', name: 'anker' }, purpose: canary('why'), exception: '§ 11 c', citizenLine: canary('line'), topic: 'attendance' });
  await w.as(ids.provider, 'requestChange', { orderId, kind: 'goal', reasons: canary('wish') });
  await w.as(ids.provider, 'raiseMatter', { kind: 'worry', orderId, text: canary('worry') });
  await w.as(ids.owner, 'raiseMatter', { kind: 'meeting', orderId, dueOn: '2026-12-01', text: canary('meeting') });
  await w.as(ids.provider, 'askMoreTime', { followUpId, rev: rev(), until: '2026-12-30', reason: 'staffing' });
  await w.as(ids.owner, 'answerMoreTime', { followUpId, outcome: 'declined', text: canary('declined') });
  await w.as(ids.provider, 'reportNotOurs', { followUpId, rev: rev(), reason: 'moved' });
  await w.as(ids.owner, 'changeProvider', { orderId, provider: 'fyr', takesOverOn: '2026-12-10', firstFollowUpOn: '2027-03-01', releases: [{ kind: 'wishes', basis: 'necessary', reason: canary('release') }], items: [canary('item')], description: canary('task') });
  const cards = allCards(w);
  expect(found([...cards, ...w.posts.map((p) => JSON.stringify(p))])).toEqual([]);
  const shown = new Set(cards.flatMap((card) => kinds.filter((kind) => card.includes(`"card":"${kind}"`))));
  expect([...shown].sort()).toEqual(kinds.filter((kind) => kind !== 'C16'));
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

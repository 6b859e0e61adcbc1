import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { Dispatch } from '#bot/replies';
import { deliverWaiting } from '#work/deliverWaiting';
import { from, pressed, refreshed, statusInputs } from './client';
import { complaints, nodesOf } from './cardChecks';
import { askedCase, caseNo, channelId, ids, orderedCase, teamsAppId, world, type Posted, type World } from './fakes';

let w: World;
let bot: Dispatch;
let reported: unknown[];
const start = (options: { patience?: number } = {}) => {
  w = world();
  reported = [];
  bot = createDispatch({
    ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: (recipient) => deliverWaiting(w.ports, recipient), report: (e) => reported.push(e), ...options,
  });
};
beforeEach(() => start());
afterEach(() => w.service.idle());

const text = (card: unknown) => nodesOf(card).filter((n) => n.type === 'TextBlock').map((n) => n.text as string).join('\n');
const facts = (card: unknown) => Object.fromEntries(nodesOf(card).flatMap((n) => (n.facts ?? []).map((f: { title: string; value: string }) => [f.title, f.value])));
const inputs = (card: unknown) => Object.fromEntries(nodesOf(card).filter((n) => String(n.type).startsWith('Input.')).map((n) => [n.id, n.value]));
const act = async (action: Parameters<Dispatch['onCardAction']>[0]) => {
  const reply = await bot.onCardAction(action);
  await w.service.idle();
  if ('card' in reply) expect(complaints(reply.card)).toEqual([]);
  return reply as { kind: string; code?: string; message?: string; card?: any };
};
const verbsDone = () => w.commits.map((c) => c.verb);

describe('an order', () => {
  test('is confirmed on the card: the presser gets a receipt, the colleague’s card is edited, the caseworker hears of it', async () => {
    await orderedCase(w);
    const reply = await act(pressed(w.card(ids.provider, 'C11'), ids.provider, 'Bekræft bestilling', { startsOn: '2026-09-14' }));
    expect(reply.kind).toBe('card');
    expect(facts(reply.card)).toMatchObject({ Sag: caseNo, Startdato: '14.\u00a0september 2026', 'Bekræftet af': 'Aisha Noor' });
    expect(inputs(reply.card)).toEqual({});
    expect(text(w.card(ids.second, 'C11').card)).toContain('er bekræftet');
    expect(facts(w.card(ids.owner, 'C12').card)).toMatchObject({ Udfører: 'Anker', 'Første opfølgning': '1.\u00a0december 2026' });
    expect(w.commits.at(-1)).toMatchObject({ verb: 'acknowledgeOrder', actor: ids.provider, surface: 'card', purpose: 'delivery' });
  });

  test('is declined although the client sends the start date along', async () => {
    await orderedCase(w);
    const action = pressed(w.card(ids.provider, 'C11'), ids.provider, 'declineOrder', { reason: 'distance' });
    expect(action.data).toHaveProperty('startsOn');
    expect(facts((await act(action)).card)).toMatchObject({ Grund: 'For stor afstand' });
    expect(facts(w.card(ids.owner, 'C12').card)).toMatchObject({ Grund: 'For stor afstand' });
  });

  test('a date that does not fit is refused on the card, with the date still there', async () => {
    await orderedCase(w);
    const reply = await act(pressed(w.card(ids.provider, 'C11'), ids.provider, 'acknowledgeOrder', { startsOn: '2020-01-01' }));
    expect(reply).toMatchObject({ kind: 'refused', code: 'dateNotPossible' });
    expect([text(reply.card).split('\n')[0], inputs(reply.card).startsOn]).toEqual(['⚠ Datoen passer ikke. Vælg en anden.', '2020-01-01']);
  });
});

describe('a status', () => {
  test('is sent on the card, and the receipt says what was answered', async () => {
    const { goalIds } = await askedCase(w);
    const reply = await act(pressed(w.card(ids.provider, 'C15'), ids.provider, 'Send status', { ...statusInputs(goalIds), [`score:${goalIds[1]}`]: 'ns:citizenAbsent' }));
    expect(reply.kind).toBe('card');
    expect(facts(reply.card)).toMatchObject({ 'Besvaret af': 'Aisha Noor', 'Møde ønskes': 'Ja', Anbefaling: 'Fortsæt indsatsen', Kommentarer: 'Ingen' });
    for (const words of ['+1 Lidt bedre', 'Ikke vurderet: borger fraværende', 'Forløb: 0 → +1', 'Forløb: 0 → –', '● På sporet', '○ Ikke vurderet']) expect(text(reply.card)).toContain(words);
    const channel = w.card(channelId, 'C16');
    expect(text(channel.card)).not.toContain('Hverdag');
    expect(channel.card.refresh.userIds).toEqual([`29:${ids.lead}`]);
    expect(text(w.card(ids.owner, 'C16').card)).toContain('Mål 1: Hverdag 1');
  });

  test('pressed twice: the same receipt, one effect', async () => {
    const { goalIds } = await askedCase(w);
    const action = pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds));
    const [first, second] = await Promise.all([act(action), act(action)]);
    const third = await act(action);
    expect([first.kind, second.kind, third.kind]).toEqual(['card', 'card', 'card']);
    expect(second.card).toEqual(first.card);
    expect(third.card).toEqual(first.card);
    expect(verbsDone().filter((v) => v === 'answerFollowUp')).toHaveLength(1);
    expect(w.posts.filter((p) => p.recipient === ids.owner && nodesOf(p.card).some((n) => n.card === 'C16'))).toHaveLength(1);
  });

  test('pressed again with other values: the first answer stands', async () => {
    const { goalIds } = await askedCase(w);
    const post = { ...w.card(ids.provider, 'C15') };
    await act(pressed(post, ids.provider, 'answerFollowUp', statusInputs(goalIds)));
    const reply = await act(pressed(post, ids.provider, 'answerFollowUp', statusInputs(goalIds, '-2')));
    expect(reply).toMatchObject({ kind: 'refused', code: 'alreadyAnswered' });
    expect(text(reply.card)).toMatch(/^⚠ Der er allerede svaret[^]*\+1 Lidt bedre/);
    expect(verbsDone().filter((v) => v === 'answerFollowUp')).toHaveLength(1);
  });

  test('from a card of an older goal: refused with the present card, and what was chosen is offered again', async () => {
    const { goalIds, followUpId } = await askedCase(w);
    const old = pressed({ ...w.card(ids.provider, 'C15') }, ids.provider, 'answerFollowUp', statusInputs(goalIds));
    const goal = w.state(caseNo).goals[0]!;
    const { goalId, text: words, goalType, primary, expectedLevel, expectedOn, measure } = goal;
    await w.as(ids.owner, 'setGoal', { goalId, text: words, goalType, primary, expectedLevel, expectedOn, measure, label: 'Nyt mål' });
    const reply = await act(old);
    expect(reply).toMatchObject({ kind: 'refused', code: 'cardOutdated' });
    expect(text(reply.card)).toContain('Mål 1: Nyt mål');
    expect(inputs(reply.card)).toMatchObject({ [`score:${goalIds[0]}`]: '1', recommendation: 'continue', meetingWanted: 'true' });
    const retried = await act(pressed({ ...w.card(ids.provider, 'C15'), card: reply.card } as Posted, ids.provider, 'answerFollowUp'));
    expect(retried.kind).toBe('card');
    expect(w.state(caseNo).followUps.find((f) => f.followUpId === followUpId)!.stage).toBe('answered');
  });

  test('speaks the language of the person', async () => {
    const { goalIds } = await askedCase(w);
    const post = { ...w.card(ids.provider, 'C15') };
    const reply = await act(pressed(post, ids.english, 'answerFollowUp', statusInputs(goalIds)));
    expect(text(reply.card)).toContain('A little better');
  });
});

describe('who sees what by refresh', () => {
  const answered = async () => {
    const { goalIds } = await askedCase(w);
    await act(pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds)));
    return w.card(channelId, 'C16');
  };

  test.each([
    ['the lead sees the lights', ids.lead, ['Hverdag 1', 'På sporet']],
    ['the caseworker sees the scores, and is asked for the result on its day', ids.owner, ['Hverdag 1', 'Lidt bedre', 'Åbn']],
  ])('%s', async (_name, who, expected) => {
    const { card } = await act(refreshed(await answered(), who));
    for (const words of expected) expect(JSON.stringify(card)).toContain(words);
    expect(card.refresh.userIds).toEqual([`29:${who}`]);
    // Single scores are the caseworker's; a team lead sees how it goes.
    expect(JSON.stringify(card).includes('Lidt bedre')).toBe(who === ids.owner);
  });

  test('a colleague in the channel keeps the base face, elsewhere sees nothing', async () => {
    const post = await answered();
    const inChannel = await act(refreshed(post, ids.colleague));
    expect(text(inChannel.card)).toContain('Status er modtaget');
    expect(text(inChannel.card)).not.toContain('Hverdag');
    const elsewhere = await act({ ...refreshed(post, ids.colleague), place: { kind: 'personal', id: 'a:x' } });
    expect(text(elsewhere.card)).toContain('Her er ikke noget til dig');
  });

  test.each([
    ['another provider', ids.otherProvider],
    ['a person without a role any more', ids.removed],
    ['somebody unknown', ids.unknown],
  ])('%s sees nothing, and nothing is on record', async (_name, who) => {
    const post = await answered();
    w.reads.length = 0;
    const { kind, card } = await act(refreshed(post, who));
    expect([kind, text(card).split('\n')[0]]).toEqual(['card', 'Her er ikke noget til dig']);
    expect(w.reads).toEqual([]);
  });

  test('a case that does not exist looks exactly like one that may not be seen', async () => {
    const post = await answered();
    const hidden = await act(refreshed(post, ids.otherProvider));
    const action = refreshed(post, ids.otherProvider);
    const absent = await act({ ...action, data: { ...(action.data as object), caseNo: 'S-2026-0999' } });
    expect(JSON.stringify(absent.card).replaceAll('S-2026-0999', caseNo)).toBe(JSON.stringify(hidden.card));
  });

  test('each look is on record with its purpose before the card leaves', async () => {
    const post = await answered();
    w.reads.length = 0;
    await act(refreshed(post, ids.lead));
    await act(refreshed(post, ids.owner));
    await act(refreshed(w.card(ids.provider, 'C15'), ids.provider));
    expect(w.reads).toEqual([[ids.lead, 'supervision'], [ids.owner, 'casework'], [ids.provider, 'delivery']].map(([personId, purpose]) => ({ personId, purpose, surface: 'card', caseNo })));
  });

  test('an old version in the refresh is no matter: the card is loaded anew', async () => {
    const { goalIds } = await askedCase(w);
    const old = refreshed({ ...w.card(ids.provider, 'C15') }, ids.second);
    await act(pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds)));
    expect(text((await act(old)).card)).toContain('Status er sendt');
  });
});

describe('abuse', () => {
  let asked: Awaited<ReturnType<typeof askedCase>>;
  let good: ReturnType<typeof pressed>;
  let commits: number;
  beforeEach(async () => {
    await orderedCase(w, { number: 'S-2026-0200' });
    asked = await askedCase(w);
    good = pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(asked.goalIds));
    commits = w.commits.length;
  });
  const data = (change: object) => ({ data: { ...(good.data as object), ...change } });

  test.each<[string, string, () => object]>([
    ['an unknown verb', 'unknownVerb', () => ({ verb: 'registerFollowUpResult' })],
    ['a name that every object has', 'unknownVerb', () => ({ verb: 'constructor' })],
    ['an unknown field', 'badRequest', () => data({ extra: 'x' })],
    ['a score outside the scale', 'badRequest', () => data({ [`score:${asked.goalIds[0]}`]: '3' })],
    ['a number where text belongs', 'badRequest', () => data({ [`score:${asked.goalIds[0]}`]: 1 })],
    ['a version that is text', 'badRequest', () => data({ rev: '2' })],
    ['an oversized text', 'badRequest', () => data({ recommendation: 'x'.repeat(100_000) })],
    ['a goal only half answered', 'fieldsMissing', () => data({ [`status:${asked.goalIds[0]}`]: undefined })],
    ['a goal left out', 'goalsNotAnswered', () => ({ data: Object.fromEntries(Object.entries(good.data as object).filter(([key]) => !key.endsWith(asked.goalIds[1]!))) })],
    ['a goal of somebody else', 'goalUnknown', () => data(statusInputs(['0d2c1f1e-5a0b-4a53-9b0c-1000000000ff']))],
    ['a version of the future', 'cardOutdated', () => data({ rev: 99 })],
    ['another kind of card', 'badRequest', () => data({ card: 'C16' })],
    ['a follow-up of another case', 'followUpUnknown', () => data({ caseNo: 'S-2026-0200' })],
    ['an unknown case', 'caseUnknown', () => data({ caseNo: 'S-2026-0999' })],
    ['the caseworker', 'notAllowed', () => ({ from: from(ids.owner) })],
    ['another provider', 'caseUnknown', () => ({ from: from(ids.otherProvider) })],
    ['a person without a role any more', 'noRole', () => ({ from: from(ids.removed) })],
    ['somebody unknown', 'noRole', () => ({ from: from(ids.unknown) })],
    ['nobody', 'noRole', () => ({ from: from(null) })],
    ['no data', 'badRequest', () => ({ data: undefined })],
    ['a list for data', 'badRequest', () => ({ data: [1] })],
    ['a case number that is none', 'badRequest', () => data({ caseNo: '../../x' })],
    ['a refresh with more than ids', 'badRequest', () => ({ verb: 'refresh' })],
  ])('%s: refused with a card, without effect', async (_name, code, change) => {
    const reply = await act({ ...good, ...change() });
    expect(reply).toMatchObject({ kind: 'refused', code, card: { type: 'AdaptiveCard' } });
    expect(w.commits).toHaveLength(commits);
    expect(reported).toEqual([]);
  });

  test('who may not see the case does not learn from a refusal either', async () => {
    const reply = await act({ ...good, from: from(ids.otherProvider) });
    expect(JSON.stringify(reply.card)).not.toContain('Hverdag');
    expect(text(reply.card)).toContain('Her er ikke noget til dig');
  });
});

describe('a second copy of a card', () => {
  const copyOf = (post: Posted): Posted => {
    const copy = { ...post, activityId: '999', edits: 0 };
    w.posts.push(copy);
    return copy;
  };

  test('is taken away when it is looked at', async () => {
    await askedCase(w);
    const copy = copyOf(w.card(ids.provider, 'C15'));
    expect(text((await act(refreshed(copy, ids.provider))).card)).toContain('Dette kort er erstattet');
    expect([copy.removed, w.card(ids.provider, 'C15').removed]).toEqual([true, undefined]);
  });

  test('pressed: the answer counts, then it is taken away', async () => {
    const { goalIds } = await askedCase(w);
    const copy = copyOf(w.card(ids.provider, 'C15'));
    const reply = await act(pressed(copy, ids.provider, 'answerFollowUp', statusInputs(goalIds)));
    expect(text(reply.card)).toMatch(/^ℹ Dit svar er modtaget\.\nDette kort er erstattet/);
    expect(copy.removed).toBe(true);
    expect(text(w.card(ids.provider, 'C15').card)).toContain('Status er sendt');
  });

  test('a refused press leaves it, with what was typed', async () => {
    const { goalIds } = await askedCase(w);
    const copy = copyOf(w.card(ids.provider, 'C15'));
    const action = pressed(copy, ids.provider, 'answerFollowUp', statusInputs(goalIds));
    const reply = await act({ ...action, data: { ...(action.data as object), rev: 99 } });
    expect([reply.code, copy.removed]).toEqual(['cardOutdated', undefined]);
  });

  test('in a channel the thread does not matter', async () => {
    const { goalIds } = await askedCase(w);
    await act(pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds)));
    const post = w.card(channelId, 'C16');
    expect(text((await act(refreshed(post, ids.lead))).card)).toContain('Hverdag');
    expect(text((await act(refreshed(copyOf(post), ids.lead))).card)).toContain('erstattet');
  });

  test('without a row in the ledger, or with one of another chat, nothing is taken away', async () => {
    await askedCase(w);
    const copy = copyOf(w.card(ids.provider, 'C15'));
    const elsewhere = await act({ ...refreshed(copy, ids.provider), place: { kind: 'personal', id: 'a:other' } });
    w.deliveries.clear();
    const unknown = await act(refreshed(copy, ids.provider));
    expect([text(elsewhere.card), text(unknown.card)].some((t) => t.includes('erstattet'))).toBe(false);
    expect(copy.removed).toBeUndefined();
  });

  test('that cannot be removed just now is still named', async () => {
    await askedCase(w);
    const copy = copyOf(w.card(ids.provider, 'C15'));
    w.ports.messenger.remove = async () => {
      throw new Error('busy');
    };
    expect(text((await act(refreshed(copy, ids.provider))).card)).toContain('erstattet');
    expect(reported).toHaveLength(1);
  });
});

describe('when the store fails', () => {
  test('a press leaves the card and what was typed, and may be pressed again', async () => {
    const { goalIds } = await askedCase(w);
    const action = pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds));
    w.broken.code = 'storageBusy';
    expect(await act(action)).toEqual({ kind: 'later', code: 'storageBusy', message: 'SharePoint har travlt. Intet er gået tabt; prøv igen om lidt.' });
    w.broken.code = undefined;
    expect((await act(action)).kind).toBe('card');
  });

  test('a refresh is answered with a card that can be asked again', async () => {
    await askedCase(w);
    w.broken.code = 'storageUnavailable';
    const reply = await act(refreshed(w.card(ids.provider, 'C15'), ids.provider));
    expect(text(reply.card)).toContain('kan ikke hentes lige nu');
    w.broken.code = undefined;
    const again = await act(refreshed({ ...w.card(ids.provider, 'C15'), card: reply.card }, ids.provider));
    expect(text(again.card)).toContain('Mål 1');
  });

  test('an error without a code tells nothing of itself', async () => {
    await askedCase(w);
    w.broken.code = 'ECONNREFUSED 10.0.0.1';
    const reply = await act({ ...refreshed(w.card(ids.provider, 'C15'), ids.provider), verb: 'acknowledgeOrder', data: { ...(refreshed(w.card(ids.provider, 'C11'), ids.provider).data as object), startsOn: '2026-09-10' } });
    expect(reply).toMatchObject({ kind: 'later', code: 'unexpected' });
    expect(JSON.stringify(reply)).not.toContain('10.0.0.1');
  });

  test('that takes too long is answered in time, and the work goes on', async () => {
    start({ patience: 20 });
    const { goalIds } = await askedCase(w);
    const action = pressed(w.card(ids.provider, 'C15'), ids.provider, 'answerFollowUp', statusInputs(goalIds));
    const append = w.ports.journal.append;
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    w.ports.journal.append = async (commit) => (await held, append(commit));
    expect(await bot.onCardAction(action)).toMatchObject({ kind: 'later', code: 'storageBusy' });
    release();
    expect((await bot.onCardAction(action)).kind).toBe('card');
    expect(verbsDone().filter((v) => v === 'answerFollowUp')).toHaveLength(1);
  });
});

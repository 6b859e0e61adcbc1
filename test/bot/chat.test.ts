import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { ChatReply, Dispatch, Place, ReachedBy } from '#bot/replies';
import { deliverWaiting } from '#work/deliverWaiting';
import { from, refreshed, statusInputs, submitData } from './client';
import { complaints, nodesOf } from './cardChecks';
import { askedCase, caseNo, channelId, ids, initials, orderedCase, teamsAppId, world, type World } from './fakes';

let w: World;
let bot: Dispatch;
let reported: unknown[];
beforeEach(() => {
  w = world();
  reported = [];
  bot = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: (r) => deliverWaiting(w.ports, r), report: (e) => reported.push(e) });
});

const chat = { kind: 'personal' as const, id: 'a:1' };
const channel = { kind: 'channel' as const, id: channelId };
const say = (person: string | null, text: string, place: Place = chat, language: 'da' | 'en' = 'da') => bot.onText({ from: from(person, language), text, place });
const words = (reply: ChatReply): string => (reply.kind === 'text' ? reply.text : nodesOf(reply.card).filter((n) => n.type === 'TextBlock').map((n) => n.text).join('\n'));

describe('help', () => {
  test.each(['Hi', 'hej', 'Hello!', 'HELP', 'hjælp', 'hjaelp', 'Hvad kan du?', '', 'x'.repeat(5000)])('"%.20s" is answered with what can be written', async (text) => {
    const reply = words(await say(ids.owner, text));
    for (const command of ['Mine sager', 'Forfaldne', 'Hjælp']) expect(reply).toContain(command);
  });

  test('in English for those who speak it', async () => {
    expect(words(await say(ids.english, 'hjælp'))).toContain('My cases');
  });

  test('in a channel names what works there', async () => {
    expect(words(await say(ids.lead, '<at>Sagskompas</at> hjælp', channel))).toContain('Her i kanalen');
  });
});

describe('a text that is no command', () => {
  const buttons = (reply: ChatReply) => (reply.kind === 'card' ? nodesOf(reply.card).filter((n) => n.type === 'Action.Submit').map((n) => n.data.msteams) : []);

  test('is no dead end: the commands are offered, and what was written is not repeated', async () => {
    const reply = await say(ids.owner, 'KANARIE vil tale om vejret i dag');
    if (reply.kind !== 'card') throw new Error('no card');
    expect(complaints(reply.card)).toEqual([]);
    expect(words(reply)).toContain('Det forstod jeg ikke');
    expect(JSON.stringify(reply)).not.toContain('KANARIE');
    expect(buttons(reply).map((b) => b.text)).toEqual(['Mine sager', 'Forfaldne', 'Opfølgninger', 'Sprog engelsk', 'Hjælp']);
    for (const { type, text } of buttons(reply)) {
      expect(type).toBe('messageBack');
      expect(words(await say(ids.lead, text))).not.toContain('Det forstod jeg ikke');
    }
  });

  test('asks for what it resembles', async () => {
    const reply = await say(ids.owner, 'mine saksrer');
    expect(words(reply)).toContain('Mente du **Mine sager**?');
    expect(buttons(reply)[0].text).toBe('Mine sager');
  });

  test('in a channel offers what works there', async () => {
    expect(buttons(await say(ids.lead, '<at>Sagskompas</at> vejret', channel)).map((b) => b.text)).toEqual(['Forfaldne', 'Hjælp']);
  });
});

describe('one case', () => {
  beforeEach(async () => {
    await orderedCase(w);
  });

  test.each([['S-2026-0143'], ['Hvordan går det med s-2026-0143?'], ['s 2026 0143']])('"%s": the own line, on record', async (text) => {
    const reply = await say(ids.owner, text);
    if (reply.kind !== 'card') throw new Error('no card');
    expect(complaints(reply.card)).toEqual([]);
    expect(words(reply)).toContain('Sag S-2026-0143');
    const facts = nodesOf(reply.card).find((n) => n.type === 'FactSet')!.facts;
    expect(facts).toEqual([
      { title: 'Fase', value: 'Bestilling' }, { title: 'Næste frist', value: '◔ Snart: Svar på bestilling, 7.\u00a0september 2026' }, { title: 'Afventer', value: '1, længst siden 1.\u00a0september 2026' },
    ]);
    expect(w.reads.at(-1)).toEqual({ personId: ids.owner, purpose: 'casework', surface: 'card', caseNo });
  });

  test('nobody else’s: the same words as for one that does not exist, and nothing on record', async () => {
    const before = w.reads.length;
    expect(words(await say(ids.otherProvider, caseNo))).toBe(words(await say(ids.otherProvider, 'S-2026-0999')).replace('0999', '0143'));
    expect(w.reads).toHaveLength(before);
  });

  test('in the team’s own channel: what each of the team may see; elsewhere nothing', async () => {
    const reply = await say(ids.owner, caseNo, channel);
    expect(JSON.stringify(reply)).toContain('Svar på bestilling');
    expect(JSON.stringify(reply)).not.toContain('Afventer');
    expect(JSON.stringify(await say(ids.colleague, caseNo, channel))).toBe(JSON.stringify(reply));
    expect(words(await say(ids.owner, caseNo, { kind: 'channel', id: '19:ung@thread.tacv2' }))).toContain('teamets egen kanal');
    expect(words(await say(ids.provider, caseNo, channel))).toContain('teamets egen kanal');
  });
});

describe('the next follow-ups', () => {
  test.each([['the caseworker', ids.owner, 'opfølgninger'], ['the provider', ids.provider, 'follow-ups'], ['the team lead', ids.lead, 'opfølgnigner']])('of %s, the nearest first', async (_name, who, text) => {
    await orderedCase(w, { number: 'S-2026-0007' });
    await askedCase(w);
    const reply = await say(who, text);
    if (reply.kind !== 'card') throw new Error('no card');
    expect(complaints(reply.card)).toEqual([]);
    expect(words(reply)).toContain('Næste opfølgninger\n[S-2026-0143]');
    expect(words(reply)).toContain('1.\u00a0december 2026');
    expect(words(reply)).not.toContain('0007');
    expect(w.reads.at(-1)).toMatchObject({ personId: who, surface: 'card' });
  });

  test('none', async () => {
    expect(words(await say(ids.otherProvider, 'opfølgninger'))).toContain('ingen planlagte opfølgninger');
  });
});

describe('the language', () => {
  test('is kept for the person, in the chat and on every card', async () => {
    expect(words(await say(ids.provider, 'language English'))).toContain('From now on I write English');
    expect(words(await say(ids.provider, 'hjælp'))).toContain('My cases');
    await orderedCase(w);
    expect(JSON.stringify(w.card(ids.provider, 'C11').card)).toContain('Confirm the order');
    const seen = await bot.onCardAction(refreshed(w.card(ids.provider, 'C11'), ids.provider));
    expect(JSON.stringify(seen)).toContain('Confirm the order');
    // Being written to keeps the way back, and not the language of the organisation.
    await bot.onReached({ from: from(ids.provider), place: chat, reference: '{"new":1}', by: 'wrote' });
    expect(w.conversations.get(ids.provider)).toMatchObject({ reference: '{"new":1}', language: 'en' });
    expect(words(await say(ids.provider, 'sprog dansk'))).toContain('skriver jeg dansk');
    expect(words(await say(ids.provider, 'help'))).toContain('Mine sager');
  });

  test('is not changed from a channel, nor by a word in a sentence', async () => {
    expect(words(await say(ids.lead, 'sprog engelsk', channel))).toContain('personlig chat');
    expect(words(await say(ids.lead, 'hun taler kun engelsk hjemme'))).toContain('Det forstod jeg ikke');
    expect(w.conversations.get(ids.lead)!.language).toBe('da');
  });
});

describe('lists', () => {
  beforeEach(async () => {
    await orderedCase(w);
    await orderedCase(w, { number: 'S-2026-0007' });
  });

  test.each([
    ['the caseworker', ids.owner, 'Mine sager', ['S-2026-0143', 'S-2026-0007', '◔ Snart: Svar på bestilling, 7.\u00a0september 2026']],
    ['the caseworker in English', ids.owner, ' my  cases. ', ['S-2026-0143']],
    ['the provider', ids.provider, 'mine sager', ['S-2026-0143']],
    ['the team lead', ids.lead, 'mine sagre', ['S-2026-0143']],
    ['the caseworker in a sentence', ids.owner, 'Hej, vis mig mine sager, tak', ['S-2026-0143']],
    ['an English provider', ids.english, 'mine sager', ['My cases', '◔ Soon: Answer to the order, 7 September 2026']],
  ])('%s sees the own cases', async (_name, who, text, expected) => {
    const reply = await say(who, text);
    if (reply.kind !== 'card') throw new Error('no card');
    expect(complaints(reply.card)).toEqual([]);
    for (const part of expected) expect(words(reply)).toContain(part);
    expect(JSON.stringify(reply.card)).not.toMatch(new RegExp(`${initials}|KANARIE|Signe|Anker|Hverdag`));
    expect(w.reads.at(-1)).toMatchObject({ personId: who });
  });

  test('a number leads into the tab', async () => {
    expect(words(await say(ids.owner, 'mine sager'))).toContain(`[${caseNo}](${createLinks(teamsAppId).case(caseNo)})`);
  });

  test('another provider sees none', async () => {
    expect(words(await say(ids.otherProvider, 'mine sager'))).toContain('Der er ingen sager.');
  });

  test('overdue are only those whose deadline has passed', async () => {
    expect(words(await say(ids.owner, 'forfaldne'))).toContain('Intet er forfaldent');
    w.today = '2026-10-01';
    expect(words(await say(ids.owner, 'overdue'))).toContain('⚠ Forfalden: Svar på bestilling');
  });

  test('in the channel: the team’s overdue cases, to its own people, in its own channel', async () => {
    w.today = '2026-10-01';
    expect(words(await say(ids.lead, '<at>Sagskompas</at> forfaldne', channel))).toContain('S-2026-0143');
    expect(words(await say(ids.provider, 'forfaldne', channel))).not.toContain('S-2026');
    expect(words(await say(ids.lead, 'forfaldne', { kind: 'channel', id: '19:ung@thread.tacv2' }))).not.toContain('S-2026');
    expect(words(await say(ids.owner, 'mine sager', channel))).toContain('personlig chat');
  });
});

test.each([[ids.unknown], [ids.removed], [null]])('somebody without a role is told politely what to do (%s)', async (who) => {
  await orderedCase(w);
  expect(words(await say(who, 'mine sager'))).toContain('Bed din administrator om adgang');
  expect(words(await say(who, 'my cases', chat, 'en'))).toContain('Ask your administrator');
});

test('a failure is told in words, without internals', async () => {
  w.ports.readModel.all = async () => {
    throw new Error('secret.sharepoint.com');
  };
  expect(words(await say(ids.owner, 'mine sager'))).toBe('Det kan jeg ikke svare på lige nu. Intet er gået tabt; prøv igen om lidt.');
  expect(reported).toHaveLength(1);
});

describe('the dialog for a comment', () => {
  const open = (person: string | null, data: unknown) => bot.onDialog({ from: from(person), data });

  test('opens the page of this follow-up', async () => {
    const { followUpId } = await askedCase(w);
    const data = submitData(w.card(ids.provider, 'C15'), 'comment', {});
    expect(await open(ids.provider, data)).toEqual({
      kind: 'dialog', url: `https://sag.example/tabs/?frame=dialog#/cases/${caseNo}/follow-ups/${followUpId}/comment`, title: 'Skriv kommentar', width: 600, height: 560,
    });
  });

  test('also for a client that sends the whole form along', async () => {
    const { goalIds } = await askedCase(w);
    expect((await open(ids.provider, submitData(w.card(ids.provider, 'C15'), 'comment', statusInputs(goalIds)))).kind).toBe('dialog');
  });

  test.each<[string, string | null, object, string]>([
    ['the caseworker', ids.owner, {}, 'caseUnknown'],
    ['another provider', ids.otherProvider, {}, 'caseUnknown'],
    ['somebody unknown', ids.unknown, {}, 'noRole'],
    ['nobody', null, {}, 'noRole'],
    ['an unknown case', ids.provider, { caseNo: 'S-2026-0999' }, 'caseUnknown'],
    ['an unknown follow-up', ids.provider, { followUpId: '0d2c1f1e-5a0b-4a53-9b0c-000000000009' }, 'caseUnknown'],
    ['a bent follow-up', ids.provider, { followUpId: 'x#/admin' }, 'badRequest'],
    ['another dialog', ids.provider, { dialog: 'admin' }, 'badRequest'],
  ])('is refused: %s', async (_name, who, change, code) => {
    await askedCase(w);
    expect(await open(who, { ...(submitData(w.card(ids.provider, 'C15'), 'comment', {}) as object), ...change })).toMatchObject({ kind: 'refused', code });
  });

  test('is refused after the answer', async () => {
    const { followUpId, goalIds } = await askedCase(w);
    const data = submitData(w.card(ids.provider, 'C15'), 'comment', {});
    await w.as(ids.provider, 'answerFollowUp', {
      followUpId, rev: w.state(caseNo).followUps[0]!.rev, recommendation: 'continue', meetingWanted: false, answers: goalIds.map((goalId) => ({ goalId, status: 'partly', score: 0, tookPart: 'no' })),
    });
    expect(await open(ids.provider, data)).toMatchObject({ kind: 'refused', code: 'alreadyAnswered' });
  });
});

describe('being added', () => {
  const add = (person: string | null, by: ReachedBy = 'installed', place: Place = chat) => bot.onReached({ from: from(person, 'en'), place, reference: '{"new":1}', by });

  test('what waited is sent, once, and the person is welcomed', async () => {
    w.conversations.delete(ids.provider);
    await orderedCase(w);
    expect(() => w.card(ids.provider, 'C11')).toThrow();
    const welcome = await add(ids.provider);
    expect(welcome && words(welcome)).toContain('Velkommen');
    expect(w.card(ids.provider, 'C11').removed).toBeUndefined();
    await add(ids.provider);
    expect(w.posts.filter((p) => p.recipient === ids.provider)).toHaveLength(1);
    expect(w.conversations.get(ids.provider)).toEqual({ recipient: ids.provider, reference: '{"new":1}', language: 'da', teamsId: `29:${ids.provider}` });
  });

  test('being written to keeps the way back and says nothing', async () => {
    expect(await add(ids.english, 'wrote')).toBeNull();
    expect(w.conversations.get(ids.english)).toMatchObject({ reference: '{"new":1}', language: 'en' });
  });

  test('Teams tells of one installation twice, in any order, and perhaps again later: one welcome', async () => {
    w.conversations.clear();
    const told = [await add(ids.provider, 'added'), await add(ids.provider, 'installed'), await add(ids.provider, 'installed')];
    expect(told.filter((reply) => reply !== null)).toHaveLength(1);
    expect(complaints((told[0] as { card: object }).card)).toEqual([]);
    expect(words(told[0]!)).toContain('Velkommen til Sagskompas');
  });

  test('a channel is greeted once, with the name of whoever added the bot', async () => {
    w.conversations.delete(channelId);
    const greeting = await add(ids.lead, 'added', channel);
    expect(words(greeting!)).toContain('Tilføjet af Lone Krogh.');
    expect(await add(ids.lead, 'installed', channel)).toBeNull();
    w.conversations.delete(channelId);
    expect(words((await add(null, 'installed', channel))!)).not.toContain('Tilføjet');
    w.conversations.delete(channelId);
    expect(await add(ids.lead, 'wrote', channel)).toBeNull();
  });

  test('a channel is kept under its own id, in Danish', async () => {
    expect(await add(ids.lead, 'installed', channel)).toBeNull();
    expect(w.conversations.get(channelId)).toEqual({ recipient: channelId, reference: '{"new":1}', language: 'da' });
  });

  test('somebody without a role is kept and told what to do; nobody is kept for nobody', async () => {
    const told = await add(ids.unknown);
    expect(told && words(told)).toContain('no role');
    expect(w.conversations.has(ids.unknown)).toBe(true);
    const before = w.conversations.size;
    expect(await add(null)).toBeNull();
    expect(w.conversations.size).toBe(before);
  });

  test('an id in capitals is the same person', async () => {
    await add(ids.provider.toUpperCase());
    expect(w.conversations.get(ids.provider)!.reference).toBe('{"new":1}');
  });
});


/** What comes through the channel bent, old, twice or from the wrong hands: what is answered, and what was written. One row, one abuse. */
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { CardAction, Dispatch } from '#bot/replies';
import { statusForm } from '#contract/drafts';
import { findDraft, saveDraft as keepDraft } from '#work/drafts';
import { actorOf } from '#work/people';
import { complaints, nodesOf } from './cardChecks';
import { from, pressed, statusInputs } from './client';
import { askedCase, canary, caseNo, ids, orderedCase, teamsAppId, world, type World } from './fakes';

let w: World;
let bot: Dispatch;
let asked: Awaited<ReturnType<typeof askedCase>>;
beforeEach(async () => {
  w = world();
  bot = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: async () => {}, report: () => {} });
  await orderedCase(w, { number: 'S-2026-0200', goals: 1 });
  asked = await askedCase(w);
});
afterEach(() => w.service.idle());

const card = (person = ids.provider, kind = 'C15') => ({ ...w.card(person, kind) });
const answer = (inputs = statusInputs(asked.goalIds)) => pressed(card(), ids.provider, 'answerFollowUp', inputs);
const time = (until = '2026-12-05', reason = 'staffing') => pressed(card(), ids.provider, 'askMoreTime', { until, moreTimeReason: reason });
const notOurs = (reason = 'moved') => pressed(card(), ids.provider, 'reportNotOurs', { notOursReason: reason });
const draft = () => pressed(card(), ids.provider, 'saveDraft', { recommendation: 'adjust', [`score:${asked.goalIds[0]}`]: '-2' });
const bent = (action: CardAction, change: object): CardAction => ({ ...action, data: { ...(action.data as object), ...change } });
const undoOf = (version: number): CardAction => ({ from: from(ids.provider), place: { kind: 'personal', id: `a:${ids.provider}` }, verb: 'undo', data: { card: 'C15', caseNo, ref: asked.followUpId, rev: 2, version } });
const other = 'S-2026-0200';

interface Row { what: string; send: () => CardAction; says: string; before?: () => Promise<unknown> }
const rows: Row[] = [
  { what: 'an old revision of the card', send: () => bent(answer(), { rev: 1 }), says: 'cardOutdated' },
  { what: 'a revision that is still to come', send: () => bent(time(), { rev: 77 }), says: 'cardOutdated' },
  { what: 'another person of another unit', send: () => ({ ...answer(), from: from(ids.otherProvider) }), says: 'caseUnknown' },
  { what: 'the caseworker in the provider’s place', send: () => ({ ...time(), from: from(ids.owner) }), says: 'notAllowed' },
  { what: 'a person who was removed', send: () => ({ ...answer(), from: from(ids.removed) }), says: 'noRole' },
  { what: 'somebody from another tenant, for whom nobody vouches', send: () => ({ ...answer(), from: { personId: null, teamsId: '29:other-tenant', language: 'en' } }), says: 'noRole' },
  { what: 'an unknown person of the own tenant', send: () => ({ ...draft(), from: from(ids.unknown) }), says: 'noRole' },
  { what: 'the id of a follow-up in another case', send: () => bent(answer(), { caseNo: other }), says: 'followUpUnknown' },
  { what: 'the id of a record that is no follow-up', send: () => bent(notOurs(), { ref: asked.orderId }), says: 'followUpUnknown' },
  { what: 'an id that is none', send: () => bent(answer(), { ref: '1 or 1=1' }), says: 'badRequest' },
  { what: 'a case that does not exist', send: () => bent(time(), { caseNo: 'S-2026-0999' }), says: 'caseUnknown' },
  { what: 'a goal of somebody else', send: () => bent(answer(), statusInputs(['0d2c1f1e-5a0b-4a53-9b0c-1000000000ff'])), says: 'goalUnknown' },
  { what: 'an unknown verb', send: () => ({ ...answer(), verb: 'closeCase' }), says: 'unknownVerb' },
  { what: 'a name that every object has', send: () => ({ ...answer(), verb: '__proto__' }), says: 'unknownVerb' },
  { what: 'a verb of another card', send: () => ({ ...answer(), verb: 'acknowledgeOrder' }), says: 'badRequest' },
  { what: 'a caseworker’s verb from the provider', send: () => ({ ...answer(), verb: 'answerMoreTime', data: { card: 'C21', caseNo, ref: asked.followUpId, rev: 2, outcome: 'granted' } }), says: 'notAllowed' },
  { what: 'an answer that the buttons do not offer', send: () => ({ ...answer(), verb: 'answerChangeRequest', data: { card: 'C21', caseNo, ref: asked.followUpId, rev: 2, outcome: 'declined' } }), says: 'badRequest' },
  { what: 'an oversized text', send: () => bent(answer(), { recommendation: 'x'.repeat(200_000) }), says: 'badRequest' },
  { what: 'an oversized draft', send: () => bent(draft(), { recommendation: 'x'.repeat(200_000) }), says: 'badRequest' },
  { what: 'free text where there is a choice', send: () => bent(notOurs(), { notOursReason: canary('reason') }), says: 'badRequest' },
  { what: 'a field that the card does not have', send: () => bent(time(), { text: canary('more') }), says: 'badRequest' },
  { what: 'a day that is none', send: () => bent(time(), { until: '2026-02-31' }), says: 'badRequest' },
  { what: 'no day', send: () => bent(time(), { until: '' }), says: 'fieldsMissing' },
  { what: 'no reason', send: () => bent(notOurs(), { notOursReason: undefined }), says: 'fieldsMissing' },
  { what: 'a day before the one on which the status is wanted anyway', send: () => time('2026-11-20'), says: 'dateNotPossible' },
  { what: 'a meeting in the past', send: () => answer({ ...statusInputs(asked.goalIds), slotDay1: '2026-11-12' }), says: 'dateNotPossible', before: async () => (w.today = '2026-11-13') },
  { what: 'a status without an advice', send: () => bent(answer(), { recommendation: '' }), says: 'fieldsMissing' },
  { what: 'a status that leaves a goal out', send: () => answer(Object.fromEntries(Object.entries(statusInputs(asked.goalIds)).filter(([id]) => !id.endsWith(asked.goalIds[1]!)))), says: 'goalsNotAnswered' },
  { what: 'a clear change without a comment', send: () => answer(statusInputs(asked.goalIds, '2')), says: 'gateNeedsReason' },
  { what: 'taking back what somebody else did', send: () => undoOf(w.commits.filter((c) => c.caseNo === caseNo).length), says: 'nothingToUndo' },
  { what: 'taking back a version that is no number', send: () => bent(undoOf(1), { version: '1' }), says: 'badRequest' },
];

test.each(rows)('$what: refused as $says with the card as it stands, and nothing is written', async ({ send, says, before }) => {
  await before?.();
  const action = send();
  const [commits, drafts] = [w.commits.length, w.drafts.size];
  const reply = await bot.onCardAction(action);
  expect(reply).toMatchObject({ kind: 'refused', code: says });
  expect([w.commits.length, w.drafts.size]).toEqual([commits, drafts]);
  expect(complaints((reply as { card: object }).card)).toEqual([]);
  expect(JSON.stringify(reply)).not.toContain('KANARIE');
});

describe('the same press, however often and in whatever order it comes', () => {
  const done = (verb: string) => w.commits.filter((c) => c.verb === verb && c.caseNo === caseNo).length;

  test.each([2, 3, 4, 5])('%i deliveries at once have one effect and one answer', async (times) => {
    const action = answer();
    const replies = await Promise.all(Array.from({ length: times }, () => bot.onCardAction(structuredClone(action))));
    expect(new Set(replies.map((r) => JSON.stringify(r))).size).toBe(1);
    expect(done('answerFollowUp')).toBe(1);
  });

  test('a replay after a day changes nothing and shows how things stand', async () => {
    const action = answer();
    await bot.onCardAction(action);
    w.today = '2026-11-20';
    const reply = await bot.onCardAction(structuredClone(action));
    expect([reply.kind, done('answerFollowUp')]).toEqual(['card', 1]);
  });

  test('pressed on two devices with different words: one stands, and the other hears of it', async () => {
    const replies = await Promise.all([bot.onCardAction(answer()), bot.onCardAction(answer(statusInputs(asked.goalIds, '-1')))]);
    expect([replies.map((r) => r.kind).sort(), done('answerFollowUp')]).toEqual([['card', 'refused'], 1]);
  });

  const presses: Record<string, () => CardAction> = { answer: () => answer(), time: () => time(), notOurs: () => notOurs(), draft: () => draft(), again: () => answer(statusInputs(asked.goalIds, '0')) };
  const orders = [
    ['answer', 'time', 'notOurs', 'draft', 'again'], ['again', 'draft', 'notOurs', 'time', 'answer'], ['time', 'answer', 'draft', 'again', 'notOurs'],
    ['notOurs', 'time', 'answer', 'again', 'draft'], ['draft', 'time', 'notOurs', 'again', 'answer'],
  ];
  test.each(orders)('%s, then %s, %s, %s and %s, all from the first card: one status at most, and a whole card each time', async (...names) => {
    const sent = names.map((name) => presses[name]!());
    for (const action of sent) {
      const reply = await bot.onCardAction(action);
      await w.service.idle();
      expect(['card', 'refused']).toContain(reply.kind);
      expect(complaints((reply as { card: object }).card)).toEqual([]);
    }
    // All are of one revision of the card: what comes first makes the others outdated.
    expect(done('answerFollowUp') + done('askMoreTime') + done('reportNotOurs')).toBe(1);
  });
});

describe('a draft', () => {
  const typed = (drawn: unknown) => Object.fromEntries(nodesOf(drawn).filter((n) => n.value !== undefined && String(n.type).startsWith('Input.')).map((n) => [n.id, n.value]));
  const look = async (person: string) => ((await bot.onCardAction({ from: from(person), verb: 'refresh', data: card().card.refresh.action.data, place: { kind: 'personal', id: `a:${person}` } })) as { card: object }).card;

  test('is there again for the one who saved it, half done as it was, and for nobody else', async () => {
    const reply = await bot.onCardAction(draft());
    expect(JSON.stringify(reply)).toContain('Kladden er gemt');
    expect(typed(await look(ids.provider))).toMatchObject({ recommendation: 'adjust', [`score:${asked.goalIds[0]}`]: '-2' });
    expect(typed(await look(ids.second)).recommendation).toBeUndefined();
    expect([...w.drafts.keys()]).toEqual([`${ids.provider}/${caseNo}/answerFollowUp:${asked.followUpId}`]);
    expect(w.commits.some((c) => JSON.stringify(c).includes('adjust'))).toBe(false);
  });
  test('is the same as that of the form in the tab: each goes on where the other stopped, and words stay in the tab', async () => {
    const who = actorOf(w.organisation.people.find((p) => p.personId === ids.provider)!);
    const form = { caseNo, form: statusForm(asked.followUpId) };
    const inTab = async () => ((await findDraft(w.ports, who, form)) as { body: { draft: { savedAt: string; values: Record<string, unknown> } | null } }).body.draft;
    const comment = `comment:${asked.goalIds[0]}`;
    await bot.onCardAction(pressed(card(), ids.provider, 'saveDraft', { recommendation: 'adjust', meetingWanted: 'false', slotDay1: '2026-12-01' }));
    expect(await inTab()).toEqual({ savedAt: expect.stringMatching(/^2026-/), values: expect.objectContaining({ recommendation: 'adjust', meetingWanted: 'true', slotDay1: '2026-12-01' }) });
    await keepDraft(w.ports, who, form, { recommendation: 'end', [`status:${asked.goalIds[0]}`]: 'paused', [comment]: 'KANARIEFUGL', reasons: { 'status-comment': 'KANARIEFUGL' }, [`score:${asked.goalIds[0]}`]: 'KANARIEFUGL', slotDay1: 'KANARIEFUGL', slotPart1: 'KANARIEFUGL' });
    const shown = await look(ids.provider);
    expect(typed(shown)).toMatchObject({ recommendation: 'end', [`status:${asked.goalIds[0]}`]: 'paused' });
    expect(JSON.stringify(shown)).toContain('Din kladde er hentet frem');
    expect(JSON.stringify(shown)).not.toContain('KANARIEFUGL');
    await bot.onCardAction(draft());
    expect((await inTab())!.values).toMatchObject({ recommendation: 'adjust', [`score:${asked.goalIds[0]}`]: '-2', [comment]: 'KANARIEFUGL', reasons: { 'status-comment': 'KANARIEFUGL' } });
    expect((await inTab())!.values).not.toHaveProperty([`status:${asked.goalIds[0]}`]);
    await keepDraft(w.ports, who, form, { [comment]: 'KANARIEFUGL' });
    expect(JSON.stringify(await look(ids.provider))).not.toContain('Din kladde er hentet frem');
  });
  test('is gone when the status is sent', async () => {
    await bot.onCardAction(draft());
    await bot.onCardAction(answer());
    expect(w.drafts.size).toBe(0);
  });
  test('that cannot be read any more is left alone', async () => {
    for (const value of ['not json', '{"a":1}', '[]', '{"savedAt":"x","values":{"recommendation":7}}']) {
      w.drafts.set(`${ids.provider}/${caseNo}/answerFollowUp:${asked.followUpId}`, value);
      expect(typed(await look(ids.provider)).recommendation).toBeUndefined();
    }
  });
  test.each([
    ['a follow-up that is answered', async () => void (await bot.onCardAction(answer())), 'alreadyAnswered'],
    ['another unit', async () => undefined, 'caseUnknown'],
  ])('is not kept for %s', async (name, before, says) => {
    const action = { ...draft(), ...(name === 'another unit' ? { from: from(ids.otherProvider) } : {}) };
    await before();
    expect(await bot.onCardAction(action)).toMatchObject({ kind: 'refused', code: says });
    expect(w.drafts.size).toBe(0);
  });
});

describe('what stands beside the status', () => {
  const text = (drawn: unknown) => nodesOf(drawn).flatMap((n) => [n.text, n.value, n.title]).filter(Boolean).join('\n');
  const press = async (action: CardAction) => {
    const reply = (await bot.onCardAction(action)) as { kind: string; card: any };
    await w.service.idle();
    return reply;
  };

  test('more time is given at once, and what was filled in stays', async () => {
    const reply = await press(pressed(card(), ids.provider, 'askMoreTime', { until: '2026-12-05', moreTimeReason: 'staffing', recommendation: 'end' }));
    expect(text(reply.card)).toContain('I har fået tid til 5.\u00a0december 2026.');
    expect(nodesOf(reply.card).find((n) => n.id === 'recommendation')!.value).toBe('end');
    expect(w.state(caseNo).followUps[0]!.moreTime).toHaveLength(1);
  });
  test('for longer the caseworker is asked, and answers on the card', async () => {
    await press(time('2026-12-30'));
    const wish = { ...w.card(ids.owner, 'C21') };
    const reply = await press(pressed(wish, ids.owner, 'Giv mere tid'));
    expect(text(reply.card)).toContain('✓ Udføreren har fået svar');
    expect(text(w.card(ids.provider, 'C15').card)).toContain('I har fået tid til 30.\u00a0december 2026.');
    expect(w.commits.at(-1)).toMatchObject({ verb: 'answerMoreTime', purpose: 'casework' });
  });
  test('no longer ours: the caseworker hears of it, and the provider may take it back', async () => {
    const receipt = await press(notOurs());
    expect(text(w.card(ids.owner, 'C21').card)).toContain('borgeren ikke længere er deres');
    const back = await press(pressed({ ...card(), card: receipt.card }, ids.provider, 'Fortryd'));
    expect([back.kind, text(back.card).includes('Send status'), w.state(caseNo).followUps[0]!.notOurs]).toEqual(['card', true, undefined]);
  });
  test('a status is taken back and sent again, for as long as nobody has done anything since', async () => {
    const receipt = await press(answer());
    const back = await press(pressed({ ...card(), card: receipt.card }, ids.provider, 'Fortryd'));
    expect(text(back.card)).toContain('Send status');
    const again = await press(pressed({ ...card(), card: back.card }, ids.provider, 'Send status', statusInputs(asked.goalIds, '0')));
    expect(text(again.card)).toContain('0 Uændret');
    await w.as(ids.owner, 'recordWish', { text: 'x' });
    const late = await press({ ...undoOf(w.commits.filter((c) => c.caseNo === caseNo).length - 1), data: { ...(undoOf(1).data as object), version: w.commits.filter((c) => c.caseNo === caseNo).length - 1, rev: w.state(caseNo).followUps[0]!.rev } });
    expect(late).toMatchObject({ kind: 'refused', code: 'nothingToUndo' });
    expect(text(late.card)).not.toContain('Fortryd');
  });
  test('a clear change is sent without a comment when the provider says so', async () => {
    const reply = await press(answer(statusInputs(asked.goalIds, '2')));
    expect(text(reply.card)).toContain('Der ventes en kommentar');
    const sent = await press(pressed({ ...card(), card: reply.card }, ids.provider, 'Send status', { withoutComment: 'true' }));
    expect([sent.kind, text(sent.card).includes('Status er sendt')]).toEqual(['card', true]);
  });
  test('days for a meeting reach the caseworker, with a way to book one that names nobody', async () => {
    await press(answer({ ...statusInputs(asked.goalIds), meetingWanted: 'false', slotDay1: '2026-12-03', slotDay2: '2026-12-08', slotPart2: 'afternoon' }));
    const drawn = w.card(ids.owner, 'C16').card;
    expect(text(drawn)).toContain('3.\u00a0december 2026 (formiddag); 8.\u00a0december 2026 (eftermiddag)');
    const { url } = nodesOf(drawn).find((n) => n.id === 'meeting')!;
    expect(decodeURIComponent(url)).toBe(`https://teams.microsoft.com/l/meeting/new?subject=Opfølgning ${caseNo}-B1`);
  });
});

describe('what takes words opens in a dialog', () => {
  const open = (verb: string, ref: string, person = ids.provider, number = caseNo) => bot.onDialog({ from: from(person), data: { dialog: 'form', verb, caseNo: number, ref, msteams: { type: 'task/fetch' } } });
  test('the form of a status, of a question, and of an answer', async () => {
    await w.as(ids.owner, 'askInformation', { what: 'x', source: { kind: 'provider', name: 'anker' }, purpose: 'y', exception: '§ 11 c' });
    const { informationId } = w.state(caseNo).information[0]!;
    expect(await open('answerFollowUp', asked.followUpId)).toMatchObject({ kind: 'dialog', url: `https://sag.example/tabs/?frame=dialog#/cases/${caseNo}/do/answerFollowUp/${asked.followUpId}`, title: 'Giv status' });
    expect(await open('answerInformation', informationId)).toMatchObject({ kind: 'dialog', title: 'Svar på forespørgslen' });
    await w.as(ids.provider, 'answerInformation', { informationId, text: 'z' });
    expect(await open('answerInformation', informationId)).toMatchObject({ kind: 'refused', code: 'alreadyAnswered' });
  });
  test.each([
    ['answerFollowUp', ids.otherProvider, 'caseUnknown'], ['askClarification', ids.provider, 'alreadyAnswered'], ['answerInformation', ids.provider, 'caseUnknown'], ['closeCase', ids.provider, 'badRequest'],
  ])('%s is not opened where it cannot be done', async (verb, person, says) => {
    expect(await open(verb, verb === 'askClarification' ? asked.orderId : asked.followUpId, person)).toMatchObject({ kind: 'refused', code: says });
  });
});

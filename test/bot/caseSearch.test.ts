/** The message extension and links to cases: what the searcher sees, what is posted, and what nobody learns. */
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { Dispatch, SearchReply } from '#bot/replies';
import { complaints, nodesOf } from './cardChecks';
import { from } from './client';
import { askedCase, caseNo, ids, initials, orderedCase, teamsAppId, world, type World } from './fakes';

let w: World;
let bot: Dispatch;
const reported: unknown[] = [];
beforeEach(async () => {
  w = world();
  bot = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: async () => {}, report: (e) => reported.push(e) });
  await orderedCase(w, { number: 'S-2026-0007' });
  await orderedCase(w);
});

const search = (person: string | null, text: string) => bot.onSearch({ from: from(person), text });
const unfurl = (person: string | null, url: string) => bot.onLink({ from: from(person), url });
const titles = (reply: SearchReply) => (reply.kind === 'cases' ? reply.cases.map((c) => c.title) : reply.message);
const link = `https://sag.example/tabs/?frame=personal#/cases/${caseNo}`;

describe('a search', () => {
  test.each([['', 2], ['mine', 2], ['mine sager', 2], ['0143', 1], ['S-2026-0143', 1], ['s2026 0143', 1], ['2026', 2], ['0999', 0], ['forfaldne', 0], ['Signe', 0], [initials, 0]])('for "%s" finds %i', async (text, count) => {
    const reply = await search(ids.owner, text);
    expect(reply.kind === 'cases' ? reply.cases.length : 0).toBe(count);
    expect(w.reads.filter((r) => r.personId === ids.owner).length).toBeLessThanOrEqual(3);
  });

  test('finds what is overdue', async () => {
    w.today = '2026-10-01';
    expect(titles(await search(ids.owner, 'overdue'))).toEqual(['S-2026-0007', 'S-2026-0143']);
  });

  test('finds a colleague’s case of the own team by its number, and nothing that is not in the own overviews', async () => {
    expect(titles(await search(ids.colleague, '0143'))).toEqual([caseNo]);
    expect(titles(await search(ids.colleague, ''))).toContain('Ingen sager passer');
    expect(titles(await search(ids.provider, '0143'))).toEqual([caseNo]);
    expect(titles(await search(ids.otherProvider, '0143'))).toContain('Ingen sager passer');
    expect(titles(await search(ids.unknown, '0143'))).toContain('ingen rolle');
    expect(titles(await search(null, ''))).toContain('ingen rolle');
  });

  test('shows the searcher stage and deadline, and posts the number alone', async () => {
    const reply = await search(ids.owner, '0143');
    if (reply.kind !== 'cases') throw new Error('nothing found');
    const [{ card, text }] = reply.cases as unknown as [{ card: any; text: string }];
    expect(text).toBe('Bestilling · ◔ Snart: Svar på bestilling, 7.\u00a0september 2026');
    expect(complaints(card)).toEqual([]);
    const posted = JSON.stringify(nodesOf(card).filter((n) => n.type === 'TextBlock' || n.type === 'FactSet')) + card.speak + card.fallbackText;
    expect(posted).toContain(caseNo);
    expect(posted).not.toMatch(/estilling|Frist|september|Fase|Signe|KANARIE/);
    expect(card.refresh).toEqual({ action: { type: 'Action.Execute', verb: 'showCase', data: { caseNo } }, userIds: [`29:${ids.owner}`] });
    expect(w.reads.at(-1)).toMatchObject({ personId: ids.owner, surface: 'card' });
  });

  test('that fails says so', async () => {
    w.ports.readModel.all = async () => {
      throw new Error('secret');
    };
    expect(titles(await search(ids.owner, ''))).toBe('Der kan ikke søges lige nu. Prøv igen om lidt.');
    expect(await unfurl(ids.owner, link)).toEqual({ kind: 'cases', cases: [] });
    expect(reported).toHaveLength(2);
  });
});

describe('a link', () => {
  test('to a case becomes its bare card, and the look is on record', async () => {
    expect(titles(await unfurl(ids.owner, link))).toEqual([caseNo]);
    expect(w.reads.at(-1)).toEqual({ personId: ids.owner, purpose: 'casework', surface: 'card', caseNo });
  });

  test.each([
    ['somebody else’s case', ids.otherProvider, link],
    ['a case that does not exist', ids.owner, link.replace('0143', '0999')],
    ['no case', ids.owner, 'https://sag.example/tabs/terms.html'],
    ['another host', ids.owner, link.replace('sag.example', 'sag.example.evil.example')],
    ['a user in front of the host', ids.owner, link.replace('https://', 'https://me@')],
    ['no link', ids.owner, caseNo],
    ['nobody', null, link],
    ['no role', ids.removed, link],
  ])('is left as it is: %s', async (_name, who, url) => {
    const before = w.reads.length;
    expect(await unfurl(who, url)).toEqual({ kind: 'cases', cases: [] });
    expect(w.reads).toHaveLength(before);
  });
});

describe('a posted case', () => {
  const show = (person: string | null, data: unknown) => bot.onCardAction({ from: from(person), verb: 'showCase', data, place: { kind: 'personal', id: 'a:1' } });
  const facts = (card: object) => nodesOf(card).filter((n) => n.type === 'FactSet').flatMap((n) => n.facts.map((f: any) => f.value));

  test.each([['the caseworker', ids.owner, 'casework'], ['the team lead', ids.lead, 'supervision'], ['the provider', ids.provider, 'delivery']])('opens for %s, on record', async (_name, who, purpose) => {
    await askedCase(w, { number: 'S-2026-0008' });
    const reply = await show(who, { caseNo: 'S-2026-0008' });
    if (reply.kind !== 'card') throw new Error(reply.kind);
    expect(complaints(reply.card)).toEqual([]);
    expect(facts(reply.card)).toContain('1.\u00a0december 2026');
    expect(w.reads.at(-1)).toEqual({ personId: who, purpose, surface: 'card', caseNo: 'S-2026-0008' });
  });

  test('tells others the same as of a case that does not exist', async () => {
    const [hidden, missing] = [await show(ids.otherProvider, { caseNo }), await show(ids.otherProvider, { caseNo: 'S-2026-0999' })];
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(missing).replaceAll('0999', '0143'));
    expect(await show(ids.unknown, { caseNo })).toEqual(hidden);
  });

  test.each([[undefined], [{}], [{ caseNo: 'x' }], [{ caseNo, admin: true }]])('refuses what the card would not send: %j', async (data) => {
    expect(await show(ids.owner, data)).toMatchObject({ kind: 'refused', code: 'badRequest' });
  });
});

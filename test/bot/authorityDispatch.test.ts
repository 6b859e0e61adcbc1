/** Presses on the authority's own cards: done once, refused to whoever may not, and nothing written then. */
import type { CardKind } from '#domain/views/cards/kinds';
import { asksOf } from '#domain/reminders/index';
import { remindersBetween } from '#domain/reminders/ladder';
import { defaultSettings } from '#domain/settings';
import { danishCalendar } from '#work/danishCalendar';
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { Dispatch } from '#bot/replies';
import { complaints, nodesOf } from './cardChecks';
import { from, pressed, refreshed } from './client';
import { agreedTalks, askedInformation, authorityWorld, more, noticedCut, openedCase, openedTalks, recommended, shown } from './authorityLives';
import { canary, caseNo, ids, teamsAppId, type World } from './fakes';

let w: World;
let bot: Dispatch;
const report = (error: unknown) => {
  throw error;
};
beforeEach(() => {
  w = authorityWorld();
  bot = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: async () => {}, report });
});
afterEach(() => w.service.idle());

type Press = Parameters<Dispatch['onCardAction']>[0];
const act = async (action: Press) => {
  const reply = await bot.onCardAction(action);
  await w.service.idle();
  if ('card' in reply) expect(complaints(reply.card)).toEqual([]);
  return reply as { kind: string; code?: string; card?: any };
};
const title = (card: any): string => nodesOf(card).find((n) => n.style === 'heading')?.text ?? '';
const text = (card: unknown) => nodesOf(card).filter((n) => n.type === 'TextBlock').map((n) => n.text as string).join('\n');
const verbs = () => w.commits.map((c) => c.verb);

interface Case { verb: string; kind: CardKind; ready(): Promise<string>; who: string; purpose: string; receipt: string; gone(): Promise<unknown> }
const give = (to: string) => () => w.as(ids.lead, 'reassignCase', { owner: to });
const leadLeaves = async () => void Object.assign(w.organisation.people.find((p) => p.personId === ids.lead)!, { team: 'ung' });

const cases: Case[] = [
  { verb: 'takeCase', kind: 'C01', ready: () => openedCase(w), who: ids.owner, purpose: 'casework', receipt: '✓ Henvendelsen er taget', gone: give(ids.colleague) },
  { verb: 'takeCase', kind: 'C29', ready: () => openedCase(w), who: ids.owner, purpose: 'casework', receipt: '✓ Sagen er taget', gone: give(ids.colleague) },
  { verb: 'remindInformation', kind: 'C04', ready: async () => (await askedInformation(w)).informationId, who: ids.owner, purpose: 'casework', receipt: 'Vi venter på oplysninger', gone: give(more.cover) },
  { verb: 'receiveInformation', kind: 'C04', ready: async () => (await askedInformation(w)).informationId, who: ids.owner, purpose: 'casework', receipt: '✓ Oplysningerne er modtaget', gone: give(more.cover) },
  { verb: 'decideRecommendation', kind: 'C06', ready: () => recommended(w), who: ids.lead, purpose: 'supervision', receipt: '✓ Indstillingen er godkendt', gone: leadLeaves },
  { verb: 'approveNegotiation', kind: 'C10', ready: () => agreedTalks(w), who: ids.lead, purpose: 'supervision', receipt: '✓ Matchet er godkendt', gone: leadLeaves },
  { verb: 'confirmEffect', kind: 'C27', ready: () => noticedCut(w), who: ids.owner, purpose: 'casework', receipt: '✓ Virkningen er bekræftet', gone: give(more.cover) },
];

describe.each(cases)('$verb on $kind', ({ verb, kind, ready, who, purpose, receipt, gone }) => {
  let ref: string;
  let press: Press;
  let commits: number;
  beforeEach(async () => {
    ref = await ready();
    press = pressed(shown(w, kind, ref, who), who, verb);
    commits = w.commits.length;
  });

  test('is done, and the card becomes a receipt', async () => {
    const reply = await act(press);
    expect([reply.kind, title(reply.card)]).toEqual(['card', receipt]);
    expect(w.commits.at(-1)).toMatchObject({ verb, actor: who, surface: 'card', purpose });
  });

  test('pressed twice at once, and once more later: the same receipt, one effect', async () => {
    const [first, second] = await Promise.all([act(press), act(press)]);
    const third = await act(press);
    expect([first.kind, second.kind, third.kind]).toEqual(['card', 'card', 'card']);
    expect([second.card, third.card]).toEqual([first.card, first.card]);
    expect(verbs().filter((v) => v === verb)).toHaveLength(1 + verbs().slice(0, commits).filter((v) => v === verb).length);
  });

  test.each([
    ['a colleague', ids.colleague, 'caseUnknown'], ['a provider', ids.provider, 'caseUnknown'], ['the lead of another team', more.otherLead, 'caseUnknown'], ['somebody without a role any more', ids.removed, 'noRole'],
    ['somebody unknown', ids.unknown, 'noRole'],
  ])('%s gets nothing to see, and nothing is written', async (_name, personId, code) => {
    const reply = await act({ ...press, from: from(personId) });
    expect([reply.kind, title(reply.card)]).toEqual(['refused', 'Her er ikke noget til dig']);
    expect(['notAllowed', code]).toContain(reply.code);
    expect(text(reply.card)).not.toContain('Signe Holm');
    expect(w.commits).toHaveLength(commits);
  });

  test('who has lost the right since gets nothing to see any more, and nothing is written', async () => {
    await gone();
    commits = w.commits.length;
    const reply = await act(press);
    expect([reply.kind, title(reply.card)]).toEqual(['refused', 'Her er ikke noget til dig']);
    const looked = await act(refreshed(shownLater(press), who));
    expect(title(looked.card)).toBe('Her er ikke noget til dig');
    expect(w.commits).toHaveLength(commits);
  });
  const shownLater = ({ data, activityId }: Press) => ({ recipient: who, conversation: `a:${who}`, activityId: activityId!, card: { refresh: { action: { data } } }, summary: '', edits: 0 });

  test.each<[string, object]>([['a field too many', { extra: 'x' }], ['another card', { card: 'C15' }], ['a version that is text', { rev: '1' }], ['a version of none', { rev: 0 }]])('%s is refused, without effect', async (_name, change) => {
    const reply = await act({ ...press, data: { ...(press.data as object), ...change } });
    expect([reply.kind, reply.code]).toEqual(['refused', 'badRequest']);
    expect(w.commits).toHaveLength(commits);
  });

});

test.each(cases.filter(({ kind }) => kind !== 'C29'))('$verb on $kind: a record that is not in the case is refused, without effect', async ({ verb, kind, ready, who }) => {
  const press = pressed(shown(w, kind, await ready(), who), who, verb);
  const commits = w.commits.length;
  const reply = await act({ ...press, data: { ...(press.data as object), ref: '0d2c1f1e-5a0b-4a53-9b0c-0000000000ff' } });
  expect([reply.kind, title(reply.card), w.commits.length]).toEqual(['refused', 'Her er ikke noget til dig', commits]);
});

describe('a card that lags behind', () => {
  test('a reminder that was sent from elsewhere is not sent again: the present card says so', async () => {
    const { informationId } = await askedInformation(w);
    const press = pressed(shown(w, 'C04', informationId, ids.owner), ids.owner, 'remindInformation');
    await w.as(ids.owner, 'remindInformation', { informationId });
    const reply = await act(press);
    expect(reply).toMatchObject({ kind: 'refused', code: 'cardOutdated' });
    expect(text(reply.card)).toContain('Rykkeren er registreret i dag');
    expect(w.state(caseNo).information[0]!.reminders).toHaveLength(1);
  });

  test('the next reminder, a day later, is a press of its own', async () => {
    const { informationId } = await askedInformation(w);
    await act(pressed(shown(w, 'C04', informationId, ids.owner), ids.owner, 'remindInformation'));
    w.today = '2026-09-02';
    expect((await act(pressed(shown(w, 'C04', informationId, ids.owner), ids.owner, 'remindInformation'))).kind).toBe('card');
    expect(w.state(caseNo).information[0]!.reminders).toEqual(['2026-09-01', '2026-09-02']);
  });

  test('what the lead returned meanwhile cannot be approved', async () => {
    const recommendationId = await recommended(w);
    const press = pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation');
    await w.as(ids.lead, 'decideRecommendation', { recommendationId, outcome: 'returned', comment: 'x' });
    const reply = await act(press);
    expect(reply).toMatchObject({ kind: 'refused', code: 'stepNotOpen' });
    expect(text(reply.card)).toContain('↩ Indstillingen er sendt tilbage');
    expect(w.state(caseNo).recommendations[0]!.outcome!.outcome).toBe('returned');
  });

  test('an approval that was taken back may be given again from the card', async () => {
    const recommendationId = await recommended(w);
    await act(pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation'));
    await w.as(ids.lead, 'undo', { version: w.commits.length });
    expect(w.state(caseNo).recommendations[0]!.outcome).toBeUndefined();
    const reply = await act(pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation'));
    expect(title(reply.card)).toBe('✓ Indstillingen er godkendt');
    expect(w.state(caseNo).recommendations[0]!.outcome!.outcome).toBe('approved');
  });

  test('a case that went away and came back is taken on anew', async () => {
    const threadId = await openedCase(w);
    await act(pressed(shown(w, 'C01', threadId, ids.owner), ids.owner, 'takeCase'));
    await w.as(ids.lead, 'reassignCase', { owner: ids.colleague });
    await w.as(ids.lead, 'reassignCase', { owner: ids.owner });
    const reply = await act(pressed(shown(w, 'C29', threadId, ids.owner), ids.owner, 'takeCase'));
    expect(title(reply.card)).toBe('✓ Sagen er taget');
    expect(w.state(caseNo).threads[0]!.takings).toHaveLength(2);
  });

  test('the cover acts for the caseworker while it lasts', async () => {
    const { informationId } = await askedInformation(w);
    await w.as(ids.owner, 'setCover', { cover: { personId: more.cover, from: '2026-09-01', to: '2026-09-10' } });
    const press = pressed(shown(w, 'C04', informationId, more.cover), more.cover, 'receiveInformation');
    w.today = '2026-09-11';
    expect(title((await act(press)).card)).toBe('Her er ikke noget til dig');
    w.today = '2026-09-10';
    expect(title((await act(press)).card)).toBe('✓ Oplysningerne er modtaget');
  });
});

describe('the effect of a cut', () => {
  test('is confirmed on the card, taken back there, and confirmed anew', async () => {
    const ref = await noticedCut(w);
    let post = shown(w, 'C27', ref, ids.owner);
    const press = async (verb: string) => {
      const { card } = await act(pressed(post, ids.owner, verb));
      post = { ...post, card };
      return { card };
    };
    const confirmed = () => w.state(caseNo).decisions.at(-1)!.effectConfirmed;
    expect(title((await press('confirmEffect')).card)).toBe('✓ Virkningen er bekræftet');
    expect(confirmed()).toEqual({ by: ids.owner, on: w.today });
    expect(title((await press('undo')).card)).toBe('Et varsel løber ud');
    expect([confirmed(), w.commits.at(-1)]).toMatchObject([undefined, { verb: 'undo', surface: 'card', purpose: 'casework' }]);
    expect(title((await press('confirmEffect')).card)).toBe('✓ Virkningen er bekræftet');
    expect(verbs().filter((v) => v === 'confirmEffect')).toHaveLength(2);
  });
  test('is not asked about on its day any more: the ladder has stopped', async () => {
    const ref = await noticedCut(w);
    const due = () => remindersBetween(asksOf(w.state(caseNo)), defaultSettings, danishCalendar([]), '2026-12-20T00:00', '2026-12-31T23:59').map((r) => `${r.card} ${r.to}`);
    expect(due()).toEqual(['C27 caseworker']);
    await act(pressed(shown(w, 'C27', ref, ids.owner), ids.owner, 'confirmEffect'));
    expect(due()).toEqual([]);
  });
});

describe('what an approval rests on is on record', () => {
  const approvals: { kind: CardKind; verb: string; ready(): Promise<string>; who: string; name: string }[] = [
    { kind: 'C06', verb: 'decideRecommendation', ready: () => recommended(w), who: ids.lead, name: 'the team lead' },
    { kind: 'C06', verb: 'decideRecommendation', ready: () => recommended(w, 2_000_000), who: more.head, name: 'the head' },
    { kind: 'C10', verb: 'approveNegotiation', ready: () => agreedTalks(w), who: ids.lead, name: 'the team lead' },
    { kind: 'C10', verb: 'approveNegotiation', ready: () => agreedTalks(w), who: more.head, name: 'the head' },
  ];
  const row = (who: string, purpose: string) => ({ personId: who, purpose, surface: 'card', caseNo });

  test.each(approvals)('$kind approved by $name: the look, and the decision, each with who and for what', async ({ kind, verb, ready, who }) => {
    const ref = await ready();
    w.reads.length = 0;
    await act(refreshed(shown(w, kind, ref, who), who));
    expect(w.reads).toEqual([row(who, 'supervision')]);
    await act(pressed(shown(w, kind, ref, who), who, verb));
    expect(w.reads).toEqual([row(who, 'supervision'), row(who, 'supervision decision')]);
    expect(w.commits.at(-1)).toMatchObject({ verb, actor: who, purpose: 'supervision' });
  });
  test.each(approvals)('$kind approved by $name straight from the message, without a look before', async ({ kind, verb, ready, who }) => {
    const ref = await ready();
    w.reads.length = 0;
    await act(pressed(shown(w, kind, ref, who), who, verb));
    expect(w.reads).toEqual([row(who, 'supervision decision')]);
  });
  test('who may not approve, or comes too late, has looked at most', async () => {
    const recommendationId = await recommended(w);
    const press = pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation');
    w.reads.length = 0;
    await act({ ...press, from: from(ids.colleague) });
    expect(w.reads).toEqual([]);
    await w.as(ids.lead, 'decideRecommendation', { recommendationId, outcome: 'returned', comment: 'x' });
    await act(press);
    expect(w.reads).toEqual([row(ids.lead, 'supervision')]);
  });
  test('no receipt leaves before it is on record', async () => {
    const recommendationId = await recommended(w);
    const press = pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation');
    const { record } = w.ports.accessLog;
    w.ports.accessLog.record = () => Promise.reject(Object.assign(new Error('busy'), { code: 'storageBusy' }));
    const silent = createDispatch({ ports: w.ports, service: w.service, publicUrl: 'https://sag.example', links: createLinks(teamsAppId), deliverWaiting: async () => {}, report: () => {} });
    expect(await silent.onCardAction(press)).toMatchObject({ kind: 'later', code: 'storageBusy' });
    w.ports.accessLog.record = record;
    w.reads.length = 0;
    expect(title((await act(press)).card)).toBe('✓ Indstillingen er godkendt');
    expect(w.reads).toEqual([row(ids.lead, 'supervision decision')]);
    expect(verbs().filter((v) => v === 'decideRecommendation')).toHaveLength(1);
  });
});

describe('what stands above somebody', () => {
  test('a lead may not approve what only a head may decide', async () => {
    const recommendationId = await recommended(w, 2_000_000);
    const press = pressed(shown(w, 'C06', recommendationId, more.head), more.head, 'decideRecommendation');
    const commits = w.commits.length;
    const refused = await act({ ...press, from: from(ids.lead) });
    expect([refused.code, w.commits.length]).toEqual(['secondPersonNeeded', commits]);
    expect(title(refused.card)).toBe('Indstilling til godkendelse');
    expect(title((await act(press)).card)).toBe('✓ Indstillingen er godkendt');
  });

  test('the caseworker may not approve the own recommendation', async () => {
    const recommendationId = await recommended(w);
    const press = pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation');
    const reply = await act({ ...press, from: from(ids.owner) });
    expect([reply.kind, reply.code, w.state(caseNo).recommendations[0]!.outcome]).toEqual(['refused', 'notAllowed', undefined]);
  });
});

describe('a question about the need', () => {
  const open = (negotiationId: string, person: string) => bot.onDialog({ from: from(person), data: { dialog: 'form', verb: 'askAboutNeed', caseNo, ref: negotiationId, msteams: { type: 'task/fetch' } } });

  test('is written in a dialog, by whoever negotiates, one at a time', async () => {
    const id = await openedTalks(w);
    expect(await open(id, more.negotiator)).toMatchObject({ kind: 'dialog', title: 'Ask about the need', url: `https://sag.example/tabs/?frame=dialog#/cases/${caseNo}/do/askAboutNeed/${id}` });
    for (const person of [ids.owner, ids.lead, ids.provider, ids.colleague]) expect(await open(id, person)).toMatchObject({ kind: 'refused', code: 'caseUnknown' });
    expect(await open('0d2c1f1e-5a0b-4a53-9b0c-0000000000ff', more.negotiator)).toMatchObject({ kind: 'refused', code: 'caseUnknown' });
    await w.as(more.negotiator, 'askAboutNeed', { negotiationId: id, question: 'x' });
    expect(await open(id, more.negotiator)).toMatchObject({ kind: 'refused', code: 'stepNotOpen' });
  });
  test('is not asked after the talks have ended', async () => {
    const id = await openedTalks(w);
    await w.as(more.negotiator, 'concludeNegotiation', { negotiationId: id, outcome: 'noMatch', explanation: 'x' });
    expect(await open(id, more.negotiator)).toMatchObject({ kind: 'refused', code: 'stepNotOpen' });
  });
  test('calls the caseworker with the card about the talks, and the answer calls the negotiator', async () => {
    w.conversations.set(more.negotiator, { recipient: more.negotiator, reference: '{}', language: 'en', teamsId: '29:nils' });
    const id = await openedTalks(w);
    const toldOf = (person: string) => (({ activityId, summary, edits }) => ({ activityId, summary, edits }))(w.card(person, 'C09'));
    const told = () => [ids.owner, more.negotiator].map(toldOf);
    const nils = toldOf(more.negotiator);
    await w.as(more.negotiator, 'askAboutNeed', { negotiationId: id, question: canary('question') });
    const [asked, waits] = told();
    expect([asked!.summary, waits!.activityId, waits!.edits > nils.edits]).toEqual([`Der er et spørgsmål om behovet i forhandling ${caseNo}-F1.`, nils.activityId, true]);
    expect(text(w.card(more.negotiator, 'C09').card)).toContain('The caseworker has been asked about the need.');
    await w.as(ids.owner, 'answerAboutNeed', { questionId: w.state(caseNo).negotiations[0]!.questions![0]!.questionId, text: canary('answer') });
    const [answered, hears] = told();
    expect([answered!.activityId, hears!.activityId === nils.activityId, hears!.summary]).toEqual([asked!.activityId, false, `The question about the need in negotiation ${caseNo}-F1 has been answered.`]);
  });
});

test.each([['da', 'Tidligere medarbejder'], ['en', 'Former colleague']] as const)('somebody who has left is called so in the language of whoever looks (%s), and by no id', async (language, left) => {
  const recommendationId = await recommended(w);
  await act(pressed(shown(w, 'C06', recommendationId, ids.lead), ids.lead, 'decideRecommendation'));
  w.organisation.people.splice(w.organisation.people.findIndex((p) => p.personId === ids.lead), 1);
  w.conversations.set(ids.owner, { ...w.conversations.get(ids.owner)!, language });
  const looked = await act(refreshed(shown(w, 'C07', recommendationId, ids.owner), ids.owner));
  const facts = nodesOf(looked.card).flatMap((n) => (n.facts ?? []) as { value: string }[]).map((f) => f.value);
  expect(facts).toContain(left);
  expect(JSON.stringify(looked.card.body)).not.toContain(ids.lead);
});

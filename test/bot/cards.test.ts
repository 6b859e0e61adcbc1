import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formDialog } from '#contract/providerActions';
import { cardActions, cardRef, commentDialog, goalInput, scoreChoices } from '#contract/cards';
import { providerWords } from '#bot/cards/provider/parts';
import { makeCard } from '#bot/cards/makeCard';
import { refusedCard, replacedCard, unavailableCard } from '#bot/cards/gone';
import { caseList } from '#bot/cards/caseList';
import type { Drawing } from '#bot/cards/frame';
import { da } from '#bot/cards/text/da';
import { en } from '#bot/cards/text/en';
import { createLinks } from '#bot/links';
import { actionsOf } from '#local/teams/connector/cardActions';
import { complaints, nodesOf } from './cardChecks';
import { caseNo, ids, teamsAppId } from './fakes';
import { views } from './views';

const links = createLinks(teamsAppId);
const names: Record<string, string> = { [ids.owner]: 'Signe Holm', [ids.provider]: 'Aisha Noor', anker: 'Anker' };
const drawing = (language: 'da' | 'en', refreshFor: string[] = ['29:signe']): Drawing => ({ language, today: '2026-12-01', names: (id) => names[id] ?? id, refreshFor });
const draw = (name: string, language: 'da' | 'en' = 'da', refreshFor?: string[]): any => makeCard(views[name]!, drawing(language, refreshFor), links).card;
const about = { card: 'C15' as const, caseNo, ref: '0d2c1f1e-5a0b-4a53-9b0c-000000000001', rev: 1 };
const row = (n: number, light: 'overdue' | 'soon' | 'later') => ({ caseNo: `S-2026-01${String(n).padStart(2, '0')}`, nextDeadline: { kind: 'followUp' as const, on: '2026-12-01', light } });

const others: Record<string, (language: 'da' | 'en') => object> = {
  replaced: (language) => replacedCard({ language, refreshFor: [] }).card,
  unavailable: (language) => unavailableCard(about, { language, refreshFor: ['29:signe'] }, 'SharePoint har travlt.').card,
  refused: (language) => refusedCard({ language, refreshFor: [] }, 'Det kan ikke læses.').card,
  'list-mine': (language) => caseList('mine', [row(1, 'overdue'), row(2, 'soon'), row(3, 'later'), { caseNo: 'S-2026-0104', nextDeadline: null }], { language }, links).card,
  'list-long': (language) => caseList('overdue', Array.from({ length: 12 }, (_, n) => row(n, 'overdue')), { language }, links).card,
  'list-empty': (language) => caseList('overdue', [], { language }, links).card,
};

const folder = path.join(__dirname, 'golden');
const rewrite = process.env.UPDATE_GOLDEN === '1';
const all = [...Object.keys(views).map((name) => [name, (language: 'da' | 'en') => draw(name, language) as object] as const), ...Object.entries(others)];

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test.each(all)('%s looks as agreed and is sound', (name, make) => {
    const card = make(language);
    const file = path.join(folder, `${name}.${language}.json`);
    if (rewrite) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(card, null, 1)}\n`);
    }
    expect(complaints(card)).toEqual([]);
    expect(card).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

test('no agreed look is left over from a card that is gone', () => {
  const expected = all.flatMap(([name]) => [`${name}.da.json`, `${name}.en.json`]).sort();
  expect(readdirSync(folder).sort()).toEqual(expected);
});

test('both languages say everything, in words of their own', () => {
  const shape = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort().map(([k, v]) => [k, shape(v)])) : typeof value);
  expect(shape(en)).toEqual(shape(da));
  expect(shape(providerWords.en)).toEqual(shape(providerWords.da));
  const same = (a: any, b: any): string[] => (typeof a === 'string' ? (a === b ? [a] : []) : Object.keys(a).flatMap((k) => (typeof a[k] === 'function' ? [] : same(a[k], b[k]))));
  expect(same(da, en)).toEqual(['Send status', 'Status']);
  expect(same(providerWords.da, providerWords.en)).toEqual([]);
});

describe('what a card sends back', () => {
  test.each(Object.keys(views).filter((name) => name !== 'gone'))('%s: ids and version, nothing else', (name) => {
    const card = draw(name);
    expect(cardRef.safeParse(card.refresh.action.data).success).toBe(true);
    expect(card.refresh.action).toMatchObject({ type: 'Action.Execute', verb: 'refresh' });
    for (const action of nodesOf(card).filter((n) => n.type === 'Action.Execute')) {
      const { outcome: _outcome, side: _side, version: _version, ...about } = action.data;
      expect(cardRef.safeParse(about).success).toBe(true);
      expect(Object.keys(cardActions)).toContain(action.verb);
    }
    for (const action of nodesOf(card).filter((n) => n.type === 'Action.Submit')) expect([commentDialog, formDialog].some((shape) => shape.safeParse(action.data).success)).toBe(true);
  });

  test('refresh names those who get a face of their own, at most sixty, and nobody when there is nobody', () => {
    expect(draw('C16-base').refresh.userIds).toEqual(['29:signe']);
    expect(draw('C16-base', 'da', []).refresh).not.toHaveProperty('userIds');
    expect(draw('C16-base', 'da', Array.from({ length: 80 }, (_, n) => `29:${n}`)).refresh.userIds).toHaveLength(60);
    expect(draw('gone')).not.toHaveProperty('refresh');
  });

  test('a comment goes without the values of the form', () => {
    const comment = actionsOf(draw('C15-open')).find((a) => a.id === 'comment')!;
    expect([comment.type, comment.inputs]).toEqual(['Action.Submit', []]);
  });
});

describe('the status card', () => {
  const inputs = (name: string) => nodesOf(draw(name)).filter((n) => String(n.type).startsWith('Input.'));

  test('asks three things of each goal, and in common for advice and a meeting; no judgement is made beforehand, and a draft may be half done', () => {
    const goalIds = (views['C15-open'] as any).goals.map((g: any) => g.goalId);
    const expected = goalIds.flatMap((id: string) => (['score', 'status', 'tookPart'] as const).map((part) => goalInput(part, id)));
    const slots = ['1', '2', '3'].flatMap((n) => [`slotDay${n}`, `slotPart${n}`]);
    expect(inputs('C15-open').map((i) => i.id)).toEqual([...expected, 'recommendation', 'meetingWanted', ...slots, 'until', 'moreTimeReason', 'notOursReason']);
    expect(inputs('C15-open').filter((i) => i.value !== undefined).map((i) => [i.id, i.value])).toEqual([['meetingWanted', 'false'], ...['1', '2', '3'].map((n) => [`slotPart${n}`, 'morning'])]);
    expect(inputs('C15-open').some((i) => i.isRequired)).toBe(false);
  });

  test('offers the scale from best to worst, then why not', () => {
    expect(inputs('C15-open')[0]!.choices.map((c: any) => c.value)).toEqual([...scoreChoices]);
  });

  test('more than five goals are answered in the tab', () => {
    expect(inputs('C15-open-five')).toHaveLength(15 + 8 + 3);
    expect(inputs('C15-open-six').map((i) => i.id)).toEqual(['until', 'moreTimeReason', 'notOursReason']);
    expect(actionsOf(draw('C15-open-six'))[0]).toMatchObject({ type: 'Action.Submit', title: 'Åbn skema' });
  });

  test('a comment that is waited for can be left out, and only then', () => {
    const ask = (commentWanted?: true) => nodesOf(makeCard(views['C15-open']!, drawing('da'), links, { text: 'x', tone: 'problem', typed: {}, ...(commentWanted ? { commentWanted } : {}) }).card).map((n) => n.id);
    expect([ask(true).includes('withoutComment'), ask().includes('withoutComment')]).toEqual([true, false]);
  });
});

test('what may be taken back has a button for it, and nothing else has', () => {
  expect(Object.keys(views).filter((name) => actionsOf(draw(name)).some((a) => a.id === 'undo'))).toEqual(['C11-undo', 'C15-not-ours', 'C15-undo']);
});

test('only open cards have inputs', () => {
  const withInputs = Object.keys(views).filter((name) => nodesOf(draw(name)).some((n) => String(n.type).startsWith('Input.')));
  expect(withInputs).toEqual([
    'C11-open', 'C11-overdue', 'C11-answered', 'C15-open', 'C15-open-five', 'C15-open-six', 'C15-overdue', 'C15-more-time', 'C15-time-asked',
    'C05-open', 'C13-provider', 'C17-open', 'C17-confirmed', 'C18-owner', 'C20-owner',
  ]);
});

test('the base face shows no goal, no score and no light', () => {
  for (const name of ['C16-base', 'C16-base-closed']) {
    const text = JSON.stringify(draw(name));
    for (const word of ['Hverdag', '▲', '●', '▼', 'bedre', 'indsatsen', 'Anker']) expect(text).not.toContain(word);
  }
});

test('what people named is shown as written, never as markup', () => {
  const nasty = { ...drawing('da'), names: () => '[klik](https://evil.example)' };
  const card = makeCard(views['C12-accepted']!, nasty, links).card as any;
  expect(JSON.stringify(card.body)).not.toMatch(/[^\\]\[klik\]/);
  expect(JSON.stringify(draw('C15-answered'))).toContain('Hverdag \\\\*3\\\\*');
});

test('links open the own tab at the case and at the follow-up', () => {
  const url = new URL(links.followUp(caseNo, 'f1'));
  expect(`${url.origin}${url.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${teamsAppId}/personal`);
  expect(JSON.parse(url.searchParams.get('context')!)).toEqual({ subEntityId: `case/${caseNo}/follow-up/f1` });
  expect(JSON.parse(new URL(links.case(caseNo)).searchParams.get('context')!)).toEqual({ subEntityId: `case/${caseNo}` });
});

test('what was typed is offered again, and only what fits', () => {
  const typed = { startsOn: '2026-10-01', reason: 'nonsense' };
  const card = makeCard(views['C11-open']!, drawing('da'), links, { text: 'Se her', tone: 'problem', typed }).card as any;
  const inputs = nodesOf(card).filter((n) => String(n.type).startsWith('Input.'));
  expect(inputs.map((i) => [i.id, i.value])).toEqual([['startsOn', '2026-10-01'], ['reason', undefined]]);
  expect(card.body[0].items[0].text).toBe('⚠ Se her');
});

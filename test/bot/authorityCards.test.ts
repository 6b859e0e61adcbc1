/** The authority's own cards: how they look, what they carry, and that nothing of a citizen is in them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'glob';
import { cardActions, cardRef } from '#contract/cards';
import { authorityActions } from '#contract/authorityActions';
import { formDialog } from '#contract/providerActions';
import { commands } from '#contract/commands/index';
import { makeCard } from '#bot/cards/makeCard';
import { teamDigest } from '#bot/cards/authority/teamDigest';
import type { Drawing } from '#bot/cards/frame';
import { createLinks } from '#bot/links';
import { actionsOf } from '#local/teams/connector/cardActions';
import { authorityViews, digest } from './authorityViews';
import { complaints, nodesOf } from './cardChecks';
import { caseNo, ids, teamsAppId } from './fakes';

const links = createLinks(teamsAppId);
const names: Record<string, string> = { [ids.owner]: 'Signe Holm', [ids.lead]: 'Lone Krogh', voksen: 'Team Voksen' };
const drawing = (language: 'da' | 'en'): Drawing => ({ language, today: '2026-12-01', names: (id) => names[id] ?? id, refreshFor: ['29:signe'] });
const draw = (name: string, language: 'da' | 'en' = 'da'): any => makeCard(authorityViews[name]!, drawing(language), links).card;
const all: [string, (language: 'da' | 'en') => object][] = [
  ...Object.keys(authorityViews).map((name): [string, (language: 'da' | 'en') => object] => [name, (language) => draw(name, language)]),
  ['C31', (language) => teamDigest(digest, drawing(language), links).card],
];

const folder = path.join(__dirname, 'goldenAuthority');
const rewrite = process.env.UPDATE_GOLDEN === '1';

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
  expect(readdirSync(folder).sort()).toEqual(all.flatMap(([name]) => [`${name}.da.json`, `${name}.en.json`]).sort());
});

test('every card says what it is in both languages, in words of their own', () => {
  const same = Object.keys(authorityViews).filter((name) => draw(name, 'da').fallbackText === draw(name, 'en').fallbackText);
  expect(same).toEqual([]);
});

describe('the words', () => {
  const files = globSync('bot/cards/authority/text/*.ts', { cwd: path.resolve(__dirname, '../..') }).map((file) => path.basename(file, '.ts'));
  const shape = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort().map(([k, v]) => [k, shape(v)])) : typeof value);
  const same = (a: any, b: any): string[] => (typeof a === 'string' ? (a === b ? [a] : []) : Object.keys(a).flatMap((k) => (typeof a[k] === 'function' ? [] : same(a[k], b[k]))));

  test.each(files)('of %s say as much in both languages', (file) => {
    const texts = jest.requireActual<Record<string, { da: object; en: object }>>(`#bot/cards/authority/text/${file}`)[file]!;
    expect(shape(texts.en)).toEqual(shape(texts.da));
    expect(same(texts.da, texts.en).filter((words) => words !== 'Bank')).toEqual([]);
  });
});

describe('what a card sends back', () => {
  test.each(Object.keys(authorityViews))('%s: ids and version, nothing else; nothing to fill in', (name) => {
    const card = draw(name);
    expect(card.refresh.action).toMatchObject({ type: 'Action.Execute', verb: 'refresh' });
    expect(cardRef.parse(card.refresh.action.data)).toMatchObject({ card: name.slice(0, 3), caseNo });
    for (const action of nodesOf(card.actions).filter((n) => n.type === 'Action.Execute')) {
      expect([...Object.keys(authorityActions), 'undo']).toContain(action.verb);
      expect(cardActions[action.verb as keyof typeof authorityActions].safeParse(action.data).success).toBe(true);
    }
    expect(nodesOf(card).filter((n) => String(n.type).startsWith('Input.'))).toEqual([]);
    // What opens a dialog names the form and the record, and nothing more.
    for (const action of nodesOf(card).filter((n) => n.type === 'Action.Submit')) expect(formDialog.safeParse(action.data).success).toBe(true);
    expect(nodesOf(card).filter((n) => n.style === 'positive').length).toBeLessThanOrEqual(1);
  });

  test('a week of a team is of no case: it carries nothing', () => {
    const card: any = teamDigest(digest, drawing('da'), links).card;
    expect(card).not.toHaveProperty('refresh');
    expect(actionsOf(card).map((a) => [a.type, a.title])).toEqual([['Action.OpenUrl', 'Åbn oversigten']]);
    expect(JSON.stringify(card)).not.toMatch(/S-\d{4}/);
  });

  test('only those who may act are offered to press, and only while it is open', () => {
    const pressable = Object.keys(authorityViews).filter((name) => nodesOf(draw(name).actions).some((n) => n.type === 'Action.Execute'));
    expect(pressable).toEqual([
      'C01-open', 'C01-acute', 'C04-open', 'C04-reminded-today', 'C04-no-consent', 'C04-cannot', 'C06-open', 'C06-head', 'C10-open', 'C10-dearer', 'C10-same', 'C10-head', 'C27-open', 'C27-in-effect', 'C27-confirmed', 'C29-open', 'C29-cover',
    ]);
  });
});

describe('links', () => {
  const linked = (name: string) => actionsOf(draw(name)).filter((a) => a.type === 'Action.OpenUrl').map((a): string => JSON.parse(new URL((a as any).action?.url ?? (a as any).url).searchParams.get('context')!).subEntityId);
  test('open the form of a verb at what it is about', () => {
    expect(JSON.parse(new URL(links.form(caseNo, 'noticeDelay', 'x')).searchParams.get('context')!)).toEqual({ subEntityId: `case/${caseNo}/do/noticeDelay/x` });
    expect(JSON.parse(new URL(links.form(caseNo, 'recordConsent')).searchParams.get('context')!)).toEqual({ subEntityId: `case/${caseNo}/do/recordConsent` });
  });
  test('name verbs that exist, or the case', () => {
    const pages = Object.keys(authorityViews).flatMap(linked);
    for (const page of pages) {
      const [, verb] = /^case\/S-2026-0143(?:\/do\/([A-Za-z]+)(?:\/[0-9a-f-]{36})?)?$/.exec(page) ?? [page, 'none'];
      expect(verb === undefined || verb in commands).toBe(true);
    }
  });
  test('a head, who opens no cases, gets no link to one', () => {
    for (const name of ['C06-head', 'C10-head']) expect(linked(name)).toEqual([]);
  });
});

test('talks are known by their number; no case is named on their cards', () => {
  for (const name of Object.keys(authorityViews).filter((n) => n.startsWith('C09') || n.startsWith('C10'))) {
    expect(JSON.stringify(draw(name).body).replaceAll(`${caseNo}-F1`, '')).not.toContain(caseNo);
  }
});

test('what people are called is shown as written, never as markup', () => {
  const card = makeCard(authorityViews['C01-taken']!, { ...drawing('da'), names: () => '[klik](https://evil.example)' }, links).card as any;
  expect(JSON.stringify(card.body)).not.toMatch(/[^\\]\[klik\]/);
  expect(JSON.stringify((teamDigest(digest, { language: 'da', names: () => '[klik](x)' }, links).card as any).body)).not.toMatch(/[^\\]\[klik\]/);
});

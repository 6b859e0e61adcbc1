/** The settings page explains every choice in both languages, and tells what is wrong where it is wrong. */
import { defaultChoices, type Choices } from '#contract/settings';
import { choices } from '../../tabs/answers/administration';
import type { Schema } from '../../tabs/answers/fits';
import { ApiError } from '../../tabs/api';
import { faultAt, faultsHere, faultsIn } from '../../tabs/pages/settings/faults';
import { blank, exchanged, follow, fromLine, kindOf, wordKey } from '../../tabs/pages/settings/model';
import { changedKeys, keysOf, rebased, sectionOf, sections } from '../../tabs/pages/settings/sections';
import { da } from '../../tabs/text/da/settings';
import { en } from '../../tabs/text/en/settings';

const places = new Set<string>();
const options = new Set<string>();
function walk(path: string, given: Schema): void {
  const schema = follow(choices, given);
  const kind = kindOf(choices, schema);
  if (path && path !== 'templates' && path !== 'rules') places.add(wordKey(path));
  if (kind === 'group') for (const [key, part] of Object.entries(schema.properties ?? {})) if (key !== 'rules') walk(path ? `${path}.${key}` : key, part);
  if (path === 'templates') for (const [key, part] of Object.entries(follow(choices, schema.additionalProperties as Schema).properties!)) walk(`templates.x.${key}`, part);
  if (kind === 'rows') walk(`${path}.0`, schema.items!);
  for (const option of schema.enum ?? (schema.items && follow(choices, schema.items).enum) ?? []) options.add(`${wordKey(path)}#${String(option)}`);
}
walk('', choices);

describe.each([['da', da], ['en', en]] as const)('%s', (_language, words) => {
  test('every choice has a name and an explanation, and none is left over', () => {
    expect([...places].filter((place) => !words.field[place] || !words.help[place])).toEqual([]);
    expect(Object.keys(words.field).filter((place) => !places.has(place))).toEqual([]);
    expect(Object.keys(words.help).filter((place) => !places.has(place))).toEqual([]);
  });
  test('every option has words', () => {
    expect([...options].map((option) => option.split('#') as [string, string]).filter(([place, option]) => !words.choice[`${place}.${option}`] && !words.choice[option])).toEqual([]);
  });
  test('every section has a name and says what it is about', () => {
    expect(sections.filter((section) => !words.section[section] || !words.about[section])).toEqual([]);
  });
});

test('every choice stands in exactly one section', () => {
  const shown = sections.flatMap(keysOf);
  expect([...shown].sort()).toEqual(Object.keys(choices.properties!).sort());
  expect(sectionOf('reminders.2.day')).toBe('followUps');
});

test('what is wrong is told at its place before it is sent', () => {
  const draft: Choices = { ...defaultChoices, orderAnswerDays: 61, reminders: [{ day: 400, to: 'provider' }], quietHours: { ...defaultChoices.quietHours, from: '25:00' }, appealBody: '' };
  expect(faultsHere(da, draft)).toEqual({ orderAnswerDays: 'Højst 60.', 'reminders.0.day': 'Højst 365.', 'quietHours.from': 'Er ikke skrevet, som det skal være.', appealBody: 'Mindst 2 tegn.' });
  expect(faultsHere(en, { ...defaultChoices, statusDaysAhead: undefined as unknown as number })).toEqual({ statusDaysAhead: 'Must be filled in.' });
});

test('what the API tells is shown in the language of the screen; another refusal has no places', () => {
  const refused = new ApiError(400, { code: 'badRequest', message: '', details: { problems: [{ field: 'reminders.1.day', da: 'Dansk', en: 'English' }] } });
  expect(faultsIn(refused, 'en')).toEqual({ 'reminders.1.day': 'English' });
  expect(faultsIn(new ApiError(409, { code: 'versionConflict', message: '' }), 'en')).toBeUndefined();
  expect([faultAt({ 'closedDays.2': 'x' }, 'closedDays', true), faultAt({ 'closedDays.2': 'x' }, 'closedDays')]).toEqual(['x', undefined]);
});

test('own changes stay when somebody else has saved', () => {
  const mine = { ...defaultChoices, digestOver: 9 };
  const fresh = { ...defaultChoices, pensionAge: 70 };
  expect(changedKeys(defaultChoices, mine)).toEqual(['digestOver']);
  expect(rebased(defaultChoices, mine, fresh)).toEqual({ ...fresh, digestOver: 9 });
});

test('a new row begins with what its shape asks for', () => {
  expect(blank(choices, follow(choices, choices.properties!.reminders!).items!)).toEqual({ day: 0, to: 'provider' });
  expect(exchanged({ a: 1, b: 2 } as object, 'a', undefined)).toEqual({ b: 2 });
  expect(exchanged([1, 2, 3], 1, 9)).toEqual([1, 9, 3]);
  expect(fromLine('§ 85, , § 82 a ')).toEqual(['§ 85', '§ 82 a']);
});

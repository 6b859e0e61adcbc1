import { ApiError } from '../../tabs/api';
import { goalWords } from '../../tabs/parts/light';
import { factWords } from '../../tabs/pages/case/timelineWords';
import { namesFrom } from '../../tabs/data/names';
import { da, en } from './wholeTexts';
import { dayText, dueWords, lastingWords, signed } from '../../tabs/text/format';
import { gatesOf, refusalText } from '../../tabs/text/refusal';

test.each([
  ['2026-11-21', 'i dag'], ['2026-11-22', 'i morgen'], ['2026-11-24', 'om 3 dage'], ['2026-11-19', 'for 2 dage siden'], ['2026-11-20', 'for 1 dag siden'], ['2027-02-21', 'om 3 måneder'],
])('a due day %s is told as “%s” on 21 November', (due, words) => {
  expect(dueWords(da, '2026-11-21', due)).toBe(words);
});

test('days, durations and signs are written as Danes write them', () => {
  expect(dayText(da, '2026-11-21')).toBe('21. nov. 2026');
  expect(dayText(en, '2026-11-21')).toBe('21 Nov 2026');
  expect(lastingWords(da, '2026-11-21', '2026-11-16')).toBe('i 5 dage');
  expect([signed(2), signed(0), signed(-1)]).toEqual(['+2', '0', '−1']);
});

test('a goal says number, label, light and sum; an unscored one has no sum and an old score says so', () => {
  expect(goalWords(da, 1, { label: 'hverdag', light: 'onTrack', last: 1, cumulative: 2 })).toBe('Mål 1: hverdag — på sporet, +2');
  expect(goalWords(da, 2, { label: 'ude', light: 'unknown', last: null, cumulative: 0 })).toBe('Mål 2: ude — ikke vurderet');
  expect(goalWords(da, 2, { label: 'ude', light: 'unknown', last: -1, cumulative: -1 })).toBe('Mål 2: ude — vurderingen er for gammel, −1');
});

const refusal = (code: string, details?: Record<string, unknown>) => new ApiError(422, { code, message: 'fra serveren', details });

test('a refusal is told in the language of the screen, an unknown code as the server wrote it', () => {
  expect(refusalText(da, refusal('gateNeedsReason'))).toContain('går videre');
  expect(refusalText(en, refusal('gateNeedsReason'))).toContain('go on');
  expect(refusalText(da, refusal('somethingNew'))).toBe('fra serveren');
  expect(refusalText(da, new Error('x'))).not.toContain('x ');
});

test('gates are read only from their own refusal', () => {
  expect(gatesOf(refusal('gateNeedsReason', { gates: ['R30'] }), 'gateNeedsReason')).toEqual(['R30']);
  expect(gatesOf(refusal('gateNeedsReason', { gates: ['R30'] }), 'gateBlocked')).toEqual([]);
  expect(gatesOf(refusal('gateBlocked', { gates: 'R30' }), 'gateBlocked')).toEqual([]);
});

test('timeline facts become words, and what has none is left out', () => {
  const names = namesFrom(da, { people: [], teams: [], providers: [{ unitId: 'anker', name: 'Anker', kind: 'external' }] });
  expect(factWords(da, names, { type: 'orderPlaced', facts: { orderNo: 'S-2026-0101-B1', provider: 'anker', version: 3 } })).toEqual(['S-2026-0101-B1', 'Anker']);
  expect(factWords(da, names, { type: 'orderDeclined', facts: { reason: 'noCapacity' } })).toEqual(['ingen ledig plads']);
  expect(factWords(da, names, { type: 'gateOverridden', facts: { gate: 'R30', reason: 'hemmelig tekst' } })).toEqual([da.gateUnknown('R30')]);
});

describe('a person who is not in the list of the organisation', () => {
  const id = 'b0000000-0000-4000-8000-000000000099';
  const directory = { people: [], teams: [], providers: [] };
  test.each([[da, 'Tidligere medarbejder', 'Ukendt person'], [en, 'Former colleague', 'Unknown person']] as const)('has left, where the list is whole and there', (t, left, unknown) => {
    expect(namesFrom(t, directory).person(id)).toBe(left);
    // A provider's list has the own unit only, and before the list has come nobody is in it.
    expect([namesFrom(t, { ...directory, partial: true }).person(id), namesFrom(t, undefined).person(id)]).toEqual([unknown, unknown]);
    expect(namesFrom(t, directory).person('system')).toBe('Sagskompas');
  });
  test('is told so in the timeline', () => expect(factWords(da, namesFrom(da, directory), { type: 'caseReassigned', facts: { owner: id } })).toEqual(['Tidligere medarbejder']));
});

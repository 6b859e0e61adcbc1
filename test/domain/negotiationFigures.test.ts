/** What talks are reckoned with: the cost of a year, the size of a need, and whether a purchase is negotiated at all. */
import { agreementFor, negotiationNeeded, type Purchase } from '#domain/negotiationNeeded';
import { fallsShort, hasSize, isSmaller } from '#domain/needSize';
import { yearlyCost } from '#domain/rate';
import { defaultSettings, type FrameworkAgreement } from '#domain/settings';
import { isAgreed, isOpen } from '#domain/talks';

describe('the rate (T) in a year', () => {
  const rate = (model: 'day' | 'hour' | 'month' | 'package', base = 100, ...amounts: number[]) => ({ model, base, additions: amounts.map((amount) => ({ name: 'a', amount, reason: 'b' })) });
  test.each([['hour', 10, 100 * 10 * 52], ['day', 10, 36_500], ['month', 10, 1200], ['package', 10, 100]] as const)('by the %s', (model, hours, expected) => expect(yearlyCost(rate(model), hours)).toBe(expected));
  test('additions come on top of each unit and may be deductions', () => {
    expect(yearlyCost(rate('day', 3450, 600), 0)).toBe(4050 * 365);
    expect(yearlyCost(rate('hour', 400, 50, -20), 2)).toBe(430 * 104);
    expect(yearlyCost(rate('package', 1000, 5), 0)).toBe(1005);
  });
  test('is told in whole øre', () => expect(yearlyCost(rate('month', 0.333), 0)).toBe(4));
});

describe('the size of a need', () => {
  const size = { hoursPerWeek: 10, contacts: 3, cover: 'night' as const, subthemes: ['a', 'b'] };
  test.each([
    ['the same', {}, false], ['fewer hours', { hoursPerWeek: 9.5 }, true], ['more hours', { hoursPerWeek: 11 }, false], ['hours left open', { hoursPerWeek: undefined }, true],
    ['fewer contacts', { contacts: 2 }, true], ['day instead of night', { cover: 'day' as const }, true], ['no cover', { cover: 'none' as const }, true], ['round the clock', { cover: 'allDay' as const }, false],
    ['a subtheme less', { subthemes: ['b'] }, true], ['a subtheme more', { subthemes: ['c', 'b', 'a'] }, false],
  ])('%s', (_name, change, smaller) => expect(isSmaller(size, { ...size, ...change })).toBe(smaller));
  test('what was left open before cannot shrink', () => expect([size, { cover: 'none' as const, subthemes: [] }].map((after) => isSmaller({ cover: 'none', subthemes: [] }, after))).toEqual([false, false]));
  test('is not met by an offer with fewer hours', () => expect([29, 30, 31].map((hoursPerWeek) => fallsShort({ hoursPerWeek: 30 }, { hoursPerWeek })).concat(fallsShort({}, { hoursPerWeek: 0 }))).toEqual([true, false, false, false]));
  test('is hours, contacts or a time of the day', () => {
    const none = { cover: 'none' as const, subthemes: [] };
    expect([hasSize(none), hasSize({ ...none, hoursPerWeek: 0 }), hasSize({ ...none, contacts: 1 }), hasSize({ ...none, cover: 'day' })]).toEqual([false, true, true, true]);
  });
});

describe('whether to negotiate', () => {
  const agreementRow: FrameworkAgreement = { agreementRef: 'R-1', provider: 'unit-a', services: ['s', 't'], rate: 400, unit: 'hour', from: '2026-01-01', to: '2026-12-31' };
  const { negotiation } = defaultSettings;
  const required = { ...negotiation, mode: 'required' as const, thresholds: { costPerYear: 500_000, hoursPerWeek: 20, external: true, providerTypes: ['p'] } };
  const buy: Purchase = { services: ['s'], on: '2026-06-01', provider: 'unit-b' };
  test('a municipality may have none, or leave it open', () => {
    expect(negotiationNeeded({ ...required, mode: 'off', agreements: [agreementRow] }, { ...buy, provider: 'unit-a', costPerYear: 900_000 })).toEqual({ need: 'no', reached: [] });
    expect(negotiationNeeded(negotiation, { ...buy, external: true })).toEqual({ need: 'optional', reached: ['external'] });
  });
  test.each([
    ['nothing is reached', {}, []], ['just below', { costPerYear: 499_999, hoursPerWeek: 19, external: false, providerType: 'q' }, []],
    ['the cost', { costPerYear: 500_000 }, ['costPerYear']], ['the hours', { hoursPerWeek: 20 }, ['hoursPerWeek']], ['an outside provider', { external: true }, ['external']], ['the type', { providerType: 'p' }, ['providerType']],
  ])('required from a threshold on: %s', (_name, change, reached) => expect(negotiationNeeded(required, { ...buy, ...change })).toEqual({ need: reached.length > 0 ? 'required' : 'optional', reached }));
  test('required without thresholds means always; one that is set means only from there', () => {
    const of = (thresholds: typeof required.thresholds | object) => negotiationNeeded({ ...required, thresholds }, buy).need;
    expect([of({}), of({ external: false }), of({ providerTypes: [] })]).toEqual(['required', 'required', 'required']);
    expect([of({ costPerYear: 1 }), of({ hoursPerWeek: 1 }), of({ external: true }), of({ providerTypes: ['p'] })]).toEqual(['optional', 'optional', 'optional', 'optional']);
    expect(negotiationNeeded({ ...required, thresholds: { external: false } }, { ...buy, external: true, providerType: 'p' }).reached).toEqual([]);
  });
  test('a framework agreement that covers services, provider and day is called off instead', () => {
    const settings = { ...required, agreements: [{ ...agreementRow, agreementRef: 'other', provider: 'unit-c' }, agreementRow] };
    const covered: Purchase = { ...buy, provider: 'unit-a', external: true };
    expect(negotiationNeeded(settings, covered)).toEqual({ need: 'no', reached: [], callOff: agreementRow });
    expect(agreementFor(settings, { ...covered, provider: undefined })?.agreementRef).toBe('other');
    for (const on of ['2026-01-01', '2026-12-31']) expect(agreementFor(settings, { ...covered, on })).toBe(agreementRow);
    for (const change of [{ on: '2025-12-31' }, { on: '2027-01-01' }, { provider: 'unit-b' }, { services: ['s', 'x'] }, { services: [] }]) expect(agreementFor(settings, { ...covered, ...change })).toBeUndefined();
  });
});

test('talks are open without an outcome; only two outcomes are an agreement', () => {
  expect([isOpen({}), isAgreed(undefined)]).toEqual([true, false]);
  const outcomes = ['agreed', 'agreedWithReservation', 'noMatch', 'withdrawnByMunicipality', 'withdrawnByProvider', 'overtaken'] as const;
  expect(outcomes.filter((outcome) => isAgreed({ outcome }))).toEqual(['agreed', 'agreedWithReservation']);
});

/** The calendar, against the one of JavaScript in UTC. */
import fc from 'fast-check';
import { addDays, addMonths, byDay, daysBetween, isDay, monthsBetween } from '#domain/calendar';

const iso = (date: Date) => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day));
const day = fc.integer({ min: -25567, max: 84005 }).map((n) => iso(new Date(n * 86_400_000)));

test('days added and counted agree with the JavaScript calendar', () => {
  fc.assert(fc.property(fc.integer({ min: -20000, max: 80000 }), (n) => {
    const expected = iso(new Date(n * 86_400_000));
    expect(addDays('1970-01-01', n)).toBe(expected);
    expect(daysBetween('1970-01-01', expected)).toBe(n);
  }));
  fc.assert(fc.property(day, fc.integer({ min: -400, max: 400 }), (from, n) => {
    const [year, month, date] = from.split('-').map(Number);
    expect(addDays(from, n)).toBe(iso(utc(year!, month! - 1, date! + n)));
    expect(daysBetween(from, addDays(from, n))).toBe(n);
  }));
});

test('months added agree with the JavaScript calendar, clamped to the end of the month', () => {
  fc.assert(fc.property(day, fc.integer({ min: -300, max: 300 }), (from, n) => {
    const [year, month, date] = from.split('-').map(Number);
    const last = utc(year!, month! + n, 0).getUTCDate();
    expect(addMonths(from, n)).toBe(iso(utc(year!, month! - 1 + n, Math.min(date!, last))));
  }));
});

test('whole months elapsed is the largest number of months that fits', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 3000 }), (from, days) => {
    const to = addDays(from, days);
    const months = monthsBetween(from, to);
    expect(addMonths(from, months) <= to).toBe(true);
    expect(addMonths(from, months + 1) > to).toBe(true);
  }));
});

test('no months have elapsed before a day', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 3000 }), (from, days) => {
    expect(monthsBetween(from, addDays(from, -days))).toBe(0);
  }));
});

test('month ends are clamped', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
  expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
  expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0);
  expect(monthsBetween('2026-05-01', '2026-04-01')).toBe(0);
  expect(monthsBetween('2026-05-15', '2027-05-14')).toBe(11);
  expect(monthsBetween('2026-05-15', '2027-05-15')).toBe(12);
});

test('days cross months, leap days and centuries', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-01-28', 0)).toBe('2026-01-28');
  expect(addDays('2026-01-27', 1)).toBe('2026-01-28');
  expect(addDays('2026-01-02', -1)).toBe('2026-01-01');
  expect(addDays('2099-12-31', 1)).toBe('2100-01-01');
});

describe('only days that exist are days', () => {
  test('and they agree with the JavaScript calendar', () => {
    fc.assert(fc.property(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, date) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const exists = month >= 1 && month <= 12 && date >= 1 && iso(utc(year, month - 1, date)) === text;
      expect(isDay(text)).toBe(exists && year >= 1900 && year < 2200);
    }));
  });
  test('written as they are', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '1899-12-31', '2200-01-01', 'x', '', '2026-1-01', '2026-01-1', '2026/01/01', '2026-01/01', '2026.01-01', '2026-01-010', ' 2026-01-01', '2026-01-01 ', '20a6-01-01', '2026-0a-01', '2026-01-0:', '2026-01-/1', 'a026-01-01', '2026-a1-01', '2026-01-a1', '20-6-01-01', '2026-01-0\u0661'].filter(isDay)).toEqual([]);
    expect(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2199-12-31', '2026-01-01', '2026-09-30', '2026-10-19'].every(isDay)).toBe(true);
    expect(isDay('1900-02-29')).toBe(false);
  });
  test('what is not written so is not reckoned with', () => {
    for (const bad of ['x', '', '2026-1-1', '2026-01-0x']) for (const reckon of [addDays, addMonths]) expect(() => reckon(bad, 1)).toThrow(RangeError);
    for (const [from, to] of [['2026-01-01', 'x'], ['x', '2026-01-01']] as const) expect(() => daysBetween(from, to)).toThrow(RangeError);
    for (const [from, to] of [['', '2026-01-01'], ['2026-01-01', 'x']] as const) expect(() => monthsBetween(from, to)).toThrow(RangeError);
  });
});

test('what is sorted by day keeps its order on one day', () => {
  const item = (on: string, name: string) => ({ on, name });
  expect([item('2026-02-01', 'b1'), item('2026-01-01', 'a'), item('2026-02-01', 'b2'), item('2025-12-31', 'z')].sort(byDay).map((i) => i.name)).toEqual(['z', 'a', 'b1', 'b2']);
  expect(byDay(item('2026-01-01', 'a'), item('2026-01-01', 'b'))).toBe(0);
});

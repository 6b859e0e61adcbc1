/** Working days and the legal deadlines made of them, against a second way of counting. */
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDay, monthsBetween } from '#domain/calendar';
import { defaultSettings } from '#domain/settings';
import { addWorkingDays, nextOpenDay, noticeEnds, receivedOn, weeksAfter, type Calendar } from '#domain/workingDays';
import { danishCalendar } from '#work/danishCalendar';
import { danishDay } from '#work/danishDay';

const municipality = danishCalendar(defaultSettings.closedDays);
const withoutOwnDays = danishCalendar([]);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const shift = (day: string, days: number) => iso(utc(day) + days * 86_400_000);
const day = fc.integer({ min: utc('2000-01-01'), max: utc('2099-06-30') }).map(iso);

/** Easter Sunday by Gauss' rule in Meeus' form. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
const holidays = (year: number) => {
  const movable = [-3, -2, 0, 1, ...(year < 2024 ? [26] : []), 39, 49, 50].map((days) => shift(easter(year), days));
  return [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`, ...movable];
};
const isClosed = (d: string) => [0, 6].includes(new Date(utc(d)).getUTCDay()) || holidays(Number(d.slice(0, 4))).includes(d) || ['06-05', '12-24', '12-31'].includes(d.slice(5));

describe('which days are closed', () => {
  test.each([
    ['2023-05-05', 'Great Prayer Day for the last time'], ['2026-06-05', 'Constitution Day'], ['2026-12-24', 'Christmas Eve'], ['2026-12-31', "New Year's Eve"], ['2026-12-25', 'Christmas Day'],
    ['2026-04-02', 'Maundy Thursday'], ['2026-04-03', 'Good Friday'], ['2026-04-06', 'Easter Monday'], ['2026-05-14', 'Ascension Day'], ['2026-05-25', 'Whit Monday'], ['2027-01-01', "New Year's Day"],
    ['2026-01-10', 'a Saturday'], ['2026-01-11', 'a Sunday'],
  ])('%s is closed: %s', (closed) => expect(municipality.isClosed(closed)).toBe(true));
  test.each([
    ['2024-04-26', 'what would have been Great Prayer Day'], ['2026-05-01', '1 May'], ['2026-05-15', 'the Friday after Ascension'], ['2024-05-10', 'the Friday after Ascension'], ['2026-12-23', 'the day before Christmas Eve'],
    ['2026-12-28', 'a Monday between the holidays'], ['2024-02-29', 'a leap day'],
  ])('%s is open: %s', (open) => expect(municipality.isClosed(open)).toBe(false));
  test("5 June, Christmas Eve and New Year's Eve are the municipality's own: without the setting they are open", () => {
    expect(['2026-06-05', '2026-12-24', '2026-12-31'].map(withoutOwnDays.isClosed)).toEqual([false, false, false]);
    expect(withoutOwnDays.isClosed('2026-12-25')).toBe(true);
    expect(danishCalendar(['05-15']).isClosed('2026-05-15')).toBe(true);
  });
  test('the same days are closed as by the rule of Easter, in this century', () => {
    fc.assert(fc.property(day, (d) => municipality.isClosed(d) === isClosed(d)), { numRuns: 3000 });
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => holidays(year).every((d) => withoutOwnDays.isClosed(d))), { numRuns: 100 });
  });
});

describe('counting working days', () => {
  test('the day itself is not counted, and closed days are passed over', () => {
    expect(addWorkingDays('2026-01-05', 1, municipality)).toBe('2026-01-06');
    expect(addWorkingDays('2026-01-09', 1, municipality)).toBe('2026-01-12');
    expect(addWorkingDays('2026-01-10', 1, municipality)).toBe('2026-01-12');
    expect(addWorkingDays('2026-01-05', 0, municipality)).toBe('2026-01-05');
    expect(addWorkingDays('2026-12-23', 3, municipality)).toBe('2026-12-30');
    expect(nextOpenDay('2026-04-02', municipality)).toBe('2026-04-07');
    expect(nextOpenDay('2026-04-07', municipality)).toBe('2026-04-07');
  });
  test('n working days ahead lie exactly n open days, the last of which is the one that is reached', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
      const to = addWorkingDays(from, n, municipality);
      const between = Array.from({ length: daysBetween(from, to) }, (_d, i) => shift(from, i + 1));
      expect(between.filter((d) => !isClosed(d))).toHaveLength(n);
      expect(between.at(-1)).toBe(to);
      expect(isClosed(to)).toBe(false);
    }), { numRuns: 500 });
  });
  test('steps add up, and later days never come earlier', () => {
    fc.assert(fc.property(day, fc.nat(20), fc.nat(20), (from, a, b) => {
      expect(addWorkingDays(addWorkingDays(from, a, municipality), b, municipality)).toBe(addWorkingDays(from, a + b, municipality));
      expect(addWorkingDays(shift(from, 1), a, municipality) >= addWorkingDays(from, a, municipality)).toBe(true);
    }), { numRuns: 300 });
  });
  test('the next open day is the first that is not closed, and never before the day', () => {
    fc.assert(fc.property(day, (from) => {
      const open = nextOpenDay(from, municipality);
      expect(isClosed(open)).toBe(false);
      for (let d = from; d < open; d = shift(d, 1)) expect(isClosed(d)).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('legal deadlines', () => {
  test('an ordinary letter is received on the 6th working day after its date', () => {
    expect(receivedOn('letter', '2026-01-05', municipality)).toBe('2026-01-13');
    expect(receivedOn('letter', '2026-03-30', municipality)).toBe('2026-04-10');
    expect(receivedOn('letter', '2026-12-18', municipality)).toBe('2026-12-30');
  });
  test('Digital Post and spoken word are received the same day, on a closed day too', () => {
    for (const channel of ['digitalPost', 'oral'] as const) expect(receivedOn(channel, '2026-04-05', municipality)).toBe('2026-04-05');
  });
  test('an appeal may come for four weeks after receipt; the last day is moved past closed days', () => {
    expect(weeksAfter('2026-01-05', 4, municipality)).toBe('2026-02-02');
    // Four weeks after 5 March is Maundy Thursday.
    expect(weeksAfter('2026-03-05', 4, municipality)).toBe('2026-04-07');
    expect(weeksAfter('2026-11-26', 4, municipality)).toBe('2026-12-28');
    expect(weeksAfter('2026-05-08', 4, municipality)).toBe('2026-06-08');
    expect(weeksAfter('2026-05-08', 4, withoutOwnDays)).toBe('2026-06-05');
  });
  test('an appeal deadline is an open day, not before 28 days and the first such', () => {
    fc.assert(fc.property(day, (receipt) => {
      const last = weeksAfter(receipt, 4, municipality);
      expect(isClosed(last)).toBe(false);
      expect(last >= shift(receipt, 28)).toBe(true);
      for (let d = shift(receipt, 28); d < last; d = shift(d, 1)) expect(isClosed(d)).toBe(true);
    }), { numRuns: 500 });
  });
  test('a cut with notice takes effect on day 98 after receipt, not on day 97, and closed days do not move it', () => {
    expect(noticeEnds('2026-01-05')).toBe('2026-04-13');
    fc.assert(fc.property(day, (receipt) => {
      expect(daysBetween(receipt, noticeEnds(receipt))).toBe(98);
      expect(addDays(receipt, 97) < noticeEnds(receipt)).toBe(true);
    }));
    // 98 days after 25 September 2026 is New Year's Day: it stays.
    expect(noticeEnds('2026-09-25')).toBe('2027-01-01');
  });
  test('a calendar that is always open changes nothing', () => {
    const open: Calendar = { isClosed: () => false };
    fc.assert(fc.property(day, fc.nat(60), (from, n) => addWorkingDays(from, n, open) === shift(from, n) && weeksAfter(from, n, open) === shift(from, n * 7)));
  });
});

describe('calendar days', () => {
  test('leap years: every fourth, not the hundreds, but the four hundreds', () => {
    expect(['2024-02-29', '2000-02-29', '2023-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', 'x'].map(isDay))
      .toEqual([true, true, false, false, false, false, false, false, false, false, false]);
    expect([addDays('2024-02-28', 1), addDays('2023-02-28', 1), addDays('2024-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2024-02-29', '2023-03-01', '2025-01-01', '2024-02-29']);
    expect([daysBetween('2024-01-01', '2025-01-01'), daysBetween('2023-01-01', '2024-01-01')]).toEqual([366, 365]);
  });
  test('a month from the end of a month is the end of a shorter one', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2023-01-31', 1), addMonths('2024-02-29', 12), addMonths('2026-01-31', -2)]).toEqual(['2024-02-29', '2023-02-28', '2025-02-28', '2025-11-30']);
    expect([monthsBetween('2026-01-31', '2026-02-28'), monthsBetween('2026-01-31', '2026-02-27'), monthsBetween('2026-03-01', '2026-01-01'), monthsBetween('2026-01-15', '2027-01-15')]).toEqual([1, 0, 0, 12]);
  });
  test('days are added and told apart as the clock of the world does', () => {
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
      expect(addDays(from, n)).toBe(shift(from, n));
      expect(daysBetween(from, addDays(from, n))).toBe(n);
      expect(isDay(addDays(from, n))).toBe(true);
    }), { numRuns: 1000 });
  });
  test('months elapsed are the most that can be added without passing the day', () => {
    fc.assert(fc.property(day, fc.nat(2000), (from, n) => {
      const to = shift(from, n);
      const months = monthsBetween(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }), { numRuns: 500 });
  });
  test('what is no day is not counted with', () => {
    for (const text of ['5 January', '2026-1-5', '2026/01/05']) expect(() => addDays(text, 1)).toThrow(RangeError);
  });
  test('an instant belongs to its Danish day, in summer and in winter', () => {
    expect(['2026-01-05T22:59:59Z', '2026-01-05T23:00:00Z', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'].map((t) => danishDay(new Date(t)))).toEqual(['2026-01-05', '2026-01-06', '2026-07-01', '2026-07-02']);
  });
});

/**
 * Calendar days as text `yyyy-mm-dd` and the arithmetic on them that deadlines and progress need.
 * No time zones: callers turn instants into Danish days. Digits are read by place, because overviews do this for every goal of every case.
 */
export type Day = string;

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : lengths[month - 1]!);

const zero = 48;
/** The number that stands in two places of a text; not between 0 and 99 when they are no digits. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
const yearOf = (day: Day): number => two(day, 0) * 100 + two(day, 2);
const monthOf = (day: Day): number => two(day, 5);
const dateOf = (day: Day): number => two(day, 8);

const isWritten = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && yearOf(text) + monthOf(text) + dateOf(text) >= 0;

function check(day: Day): void {
  if (!isWritten(day)) throw new RangeError('A day is written yyyy-mm-dd');
}

const pairs = Array.from({ length: 100 }, (_n, n) => (n < 10 ? `0${n}` : `${n}`));
const write = (year: number, month: number, date: number): Day => `${pairs[Math.floor(year / 100)]}${pairs[year % 100]}-${pairs[month]}-${pairs[date]}`;

/** True for a day that exists, from 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!isWritten(text)) return false;
  const [year, month, date] = [yearOf(text), monthOf(text), dateOf(text)];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** Days since 1970-01-01 in the Gregorian calendar (years counted from March, so that the leap day ends a year). */
function ordinal(day: Day): number {
  check(day);
  const month = monthOf(day);
  const marchYear = month <= 2 ? yearOf(day) - 1 : yearOf(day);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(day) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromOrdinal(count: number): Day {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Most steps stay inside a month and need no count of days. */
export function addDays(day: Day, days: number): Day {
  check(day);
  const date = dateOf(day) + days;
  return date >= 1 && date <= 28 ? day.slice(0, 8) + pairs[date] : fromOrdinal(ordinal(day) + days);
}

/** Days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** Month ends are clamped: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  check(day);
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return write(year, month, Math.min(dateOf(day), daysIn(year, month)));
}

/** Whole calendar months elapsed, month ends clamped, never below 0. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  check(from);
  check(to);
  const [year, month] = [yearOf(to), monthOf(to)];
  const months = (year - yearOf(from)) * 12 + month - monthOf(from);
  return Math.min(dateOf(from), daysIn(year, month)) > dateOf(to) ? months - 1 : months;
}

/** Sorts by day, the earliest first; what lies on one day keeps its order. */
export const byDay = (a: { on: Day }, b: { on: Day }): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Calendar days as text `yyyy-mm-dd` and the arithmetic on them that deadlines and progress need. No time zones: callers turn instants into Danish days. */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

interface Parts { year: number; month: number; day: number }

function parts(day: Day): Parts {
  const match = pattern.exec(day);
  if (!match) throw new RangeError('A day is written yyyy-mm-dd');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const write = ({ year, month, day }: Parts): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** True for a day that exists, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days since 1970-01-01 in the Gregorian calendar (years counted from March, so that the leap day ends a year). */
function ordinal(day: Day): number {
  const { year, month, day: date } = parts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromOrdinal(count: number): Day {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return write({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export const addDays = (day: Day, days: number): Day => fromOrdinal(ordinal(day) + days);

/** Days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** Month ends are clamped: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const from = parts(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12 + 12) % 12 + 1;
  return write({ year, month, day: Math.min(from.day, daysIn(year, month)) });
}

/** Whole calendar months elapsed, month ends clamped, never below 0. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const a = parts(from);
  const b = parts(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

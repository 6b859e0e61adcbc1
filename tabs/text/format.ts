/** Days, instants and numbers in words of the chosen language. */
import { daysBetween, monthsBetween, type Day } from '#domain/calendar';
import type { Texts } from './da';

/** 21. nov. 2026 */
export const dayText = (t: Texts, day: Day): string =>
  new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** 21. nov. */
export const shortDay = (t: Texts, day: Day): string => new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const zone = 'Europe/Copenhagen';
/** 14.05 */
export const timeText = (t: Texts, instant: string): string =>
  new Intl.DateTimeFormat(t.locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant));
/** 21. nov. 2026 kl. 14.05 */
export const instantText = (t: Texts, instant: string): string =>
  new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(instant));

/** How far a due day lies from today: “i dag”, “om 3 dage”, “for 2 dage siden”. Beyond two months it is told in months. */
export function dueWords(t: Texts, today: Day, due: Day): string {
  const away = daysBetween(today, due);
  if (away < 0) return t.relative.overBy(-away);
  if (away === 0) return t.relative.today;
  if (away === 1) return t.relative.tomorrow;
  return away > 60 ? t.relative.inMonths(monthsBetween(today, due)) : t.relative.inDays(away);
}

/** How long something has lasted: “i 5 dage”. */
export const lastingWords = (t: Texts, today: Day, since: Day): string => t.relative.forDays(Math.max(0, daysBetween(since, today)));

/** +2, 0, −1 with a true minus. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

export const numberText = (t: Texts, value: number): string => new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 }).format(value);

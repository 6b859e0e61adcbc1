/** Danish public holidays, and the municipality's own closing days, as a calendar for deadlines. */
import Holidays from 'date-holidays';
import type { Calendar } from '#domain/workingDays';
import type { Day } from '#domain/calendar';

const danish = new Holidays('DK', { types: ['public'], languages: ['da'] });
const years = new Map<string, ReadonlySet<Day>>();

function holidaysOf(year: string): ReadonlySet<Day> {
  let days = years.get(year);
  if (!days) years.set(year, (days = new Set(danish.getHolidays(Number(year)).map((h) => h.date.slice(0, 10)))));
  return days;
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** @param closedDays month and day, `MM-DD`, on which the municipality is closed every year */
export const danishCalendar = (closedDays: readonly string[]): Calendar => ({
  isClosed: (day) => isWeekend(day) || closedDays.includes(day.slice(5)) || holidaysOf(day.slice(0, 4)).has(day),
});

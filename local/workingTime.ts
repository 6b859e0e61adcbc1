/** Working time in Denmark, for a clock that shall stand where people get messages. */
import Holidays from 'date-holidays';

const danish = new Holidays('DK', { types: ['public'] });
const closing = ['06-05', '12-24', '12-31'];
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

export const danishDay = (instant: Date): string => format.format(instant).slice(0, 10);
const danishTime = (instant: Date): string => format.format(instant).slice(11, 16);

/** The instant at which Danish clocks show this; summer time is that of the day. */
export function danishInstant(day: string, time: string): Date {
  const offset = zone.formatToParts(new Date(`${day}T12:00:00Z`)).find((p) => p.type === 'timeZoneName')!.value.replace('GMT', '');
  return new Date(`${day}T${time}:00${offset || 'Z'}`);
}

function isOpen(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closing.includes(day.slice(5)) && !danish.getHolidays(Number(day.slice(0, 4))).some((h) => h.date.startsWith(day));
}

export const isWorkingTime = (instant: Date): boolean => isOpen(danishDay(instant)) && danishTime(instant) >= '07:30' && danishTime(instant) < '16:30';

/** Ten o'clock of that day, or of the next on which people work. */
export function workingTime(instant: Date): Date {
  let day = danishDay(instant);
  while (!isOpen(day)) day = danishDay(new Date(danishInstant(day, '12:00').getTime() + 86_400_000));
  return danishInstant(day, '10:00');
}

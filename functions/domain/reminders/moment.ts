/** Moments as Danish clocks show them, `yyyy-mm-ddThh:mm`, and the hours in which nobody is disturbed. Read as text they sort by time. */
import { addDays, daysBetween, type Day } from '../calendar';
import type { Settings } from '../settings';
import { nextOpenDay, type Calendar } from '../workingDays';

export type Moment = string;
type Hours = Pick<Settings, 'quietHours'>;

export const momentOf = (day: Day, time: string): Moment => `${day}T${time}`;
const dayOf = (moment: Moment): Day => moment.slice(0, 10);
const timeOf = (moment: Moment): string => moment.slice(11, 16);

/** The quiet hours may lie over midnight, as they mostly do, or inside a day. */
function inQuietHours(time: string, { quietHours: { from, to } }: Hours): boolean {
  return from > to ? time >= from || time < to : time >= from && time < to;
}

/** True when no new message goes out: in the quiet hours and on closed days. */
export const isQuiet = (moment: Moment, settings: Hours, calendar: Calendar): boolean => calendar.isClosed(dayOf(moment)) || inQuietHours(timeOf(moment), settings);

/** When the quiet hours of a working day are over. */
export const openingOf = (day: Day, { quietHours }: Hours): Moment => momentOf(day, quietHours.to);

/** The first moment from here on at which a message may go out. */
export function nextOpening(moment: Moment, settings: Hours, calendar: Calendar): Moment {
  if (!isQuiet(moment, settings, calendar)) return moment;
  const day = dayOf(moment);
  const later = calendar.isClosed(day) || timeOf(moment) >= settings.quietHours.to;
  return openingOf(nextOpenDay(later ? addDays(day, 1) : day, calendar), settings);
}

/** The newest opening of a working day up to here. */
export function lastOpening(moment: Moment, settings: Hours, calendar: Calendar): Moment {
  let day = dayOf(moment);
  while (calendar.isClosed(day) || openingOf(day, settings) > moment) day = addDays(day, -1);
  return openingOf(day, settings);
}

const aMonday: Day = '2024-01-01';
const weekly = '08:00';

/** The Monday of the week, or the next working day where that is closed. */
const weeklyDay = (day: Day, calendar: Calendar): Day => nextOpenDay(addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7)), calendar);
export const isWeeklyDay = (day: Day, calendar: Calendar): boolean => weeklyDay(day, calendar) === day;

/** The newest such morning up to here, on which the week is summed up. */
export function lastWeekly(moment: Moment, settings: Hours, calendar: Calendar): Moment {
  const at = (day: Day): Moment => {
    const open = weeklyDay(day, calendar);
    return [openingOf(open, settings), momentOf(open, weekly)].sort()[1]!;
  };
  const day = dayOf(moment);
  const thisWeek = at(day);
  return thisWeek <= moment ? thisWeek : at(addDays(day, -7));
}

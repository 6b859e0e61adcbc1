/** Working days and the legal deadlines made of them. Which days are closed is told from outside; the rules are here. */
import { addDays, type Day } from './calendar';

/** Knows the days on which the municipality is closed: week-ends, public holidays and its own closing days. */
export interface Calendar { isClosed(day: Day): boolean }

/** The day itself, or the first open day after it. A legal deadline that ends on a closed day runs to here. */
export function nextOpenDay(day: Day, calendar: Calendar): Day {
  let open = day;
  while (calendar.isClosed(open)) open = addDays(open, 1);
  return open;
}

/** The n-th working day after a day, which is itself not counted. */
export function addWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let reached = day;
  for (let left = count; left > 0; left--) reached = nextOpenDay(addDays(reached, 1), calendar);
  return reached;
}

/** How a decision or a hearing reaches the citizen. */
export type Channel = 'digitalPost' | 'letter' | 'oral';

/** An ordinary letter is received on the 6th working day after its date; Digital Post and spoken word the same day (Ankestyrelsen on deadlines of appeal). */
export const receivedOn = (channel: Channel, sentOn: Day, calendar: Calendar): Day => (channel === 'letter' ? addWorkingDays(sentOn, 6, calendar) : sentOn);

/** Whole weeks after a day of receipt, which is not counted; runs on over closed days. */
export const weeksAfter = (receipt: Day, weeks: number, calendar: Calendar): Day => nextOpenDay(addDays(receipt, weeks * 7), calendar);

/** The first day on which a cut under the notice scheme may take effect: 14 weeks after receipt (SEL § 3 a). Closed days do not move it. */
export const noticeEnds = (receipt: Day): Day => addDays(receipt, 14 * 7);

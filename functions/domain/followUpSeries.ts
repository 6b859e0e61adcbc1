/** The planned days of an order's follow-ups. The series is anchored in the start and never stepped from the latest date, so that a late or clamped one does not move the rest. */
import { addMonths, monthsBetween, type Day } from './calendar';
import type { Order } from './areas/orders';

type Series = Pick<Order, 'wishedStart' | 'firstFollowUpOn' | 'rhythmMonths'> & { startsOn?: Day };

/** Where the series starts, and how many months after that the first follow-up lies. */
function anchorOf({ wishedStart, firstFollowUpOn, rhythmMonths, startsOn }: Series): { start: Day; first: number } {
  if (startsOn !== undefined && firstFollowUpOn <= startsOn) return { start: startsOn, first: rhythmMonths };
  const first = monthsBetween(wishedStart, firstFollowUpOn);
  return addMonths(wishedStart, first) === firstFollowUpOn ? { start: wishedStart, first } : { start: firstFollowUpOn, first: 0 };
}

/** The k-th follow-up, counted from 0: start + first + k × rhythm, month ends clamped each time anew. */
export function followUpDay(series: Series, k: number): Day {
  const { start, first } = anchorOf(series);
  return addMonths(start, first + k * series.rhythmMonths);
}

/** The first day of the series that lies after a given day. */
export function nextInSeries(series: Series, after: Day): Day {
  let k = 0;
  while (followUpDay(series, k) <= after) k++;
  return followUpDay(series, k);
}

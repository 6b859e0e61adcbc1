/** The planned days of an order's follow-ups: the first day, then steps of the rhythm from it. */
import { addMonths, type Day } from '#domain/calendar';
import type { OrderView } from '#domain/views/caseView';

/** The first day of the series that lies after a given day. The series steps from its start, so a late follow-up does not move it. */
export function nextInSeries(order: Pick<OrderView, 'firstFollowUpOn' | 'startsOn' | 'rhythmMonths'>, after: Day): Day {
  const { firstFollowUpOn, startsOn, rhythmMonths } = order;
  const first = startsOn !== undefined && firstFollowUpOn <= startsOn ? addMonths(startsOn, rhythmMonths) : firstFollowUpOn;
  let step = 0;
  while (addMonths(first, step * rhythmMonths) <= after) step += 1;
  return addMonths(first, step * rhythmMonths);
}

/** The day by which the municipality's own table says that a request is answered (RSL § 3 stk. 2). */
import type { Day } from '../../calendar';
import type { Context } from '../../decide';
import { weeksAfter } from '../../workingDays';

/** undefined for a service area that the table does not have. The day of receipt is not counted, and a closed day is no last day. */
export function answerDay(serviceArea: string | undefined, receipt: Day, { settings, calendar }: Pick<Context, 'settings' | 'calendar'>): Day | undefined {
  const row = settings.deadlines.find(({ area }) => area === serviceArea);
  return row && weeksAfter(receipt, row.weeks, calendar);
}

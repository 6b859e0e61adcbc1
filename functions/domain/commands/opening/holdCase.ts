import { addMonths, type Day } from '../../calendar';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface HoldCase { until: Day; reason: string }

/** Longer than this is no pause. */
const longestMonths = 12;

/** Lays a case aside until a day. It comes back by itself on that day; deadlines run on and are shown. */
export const holdCase: Verb<HoldCase> = {
  name: 'holdCase',
  by: authority,
  decide({ closedOn }, { until, reason }, { today, actor }) {
    if (closedOn !== undefined) return refused('stepNotOpen', { state: 'closed' });
    if (until <= today || until > addMonths(today, longestMonths)) return refused('dateNotPossible', { field: 'until' });
    return happened(event('caseHeld', today, { until, reason, by: personOf(actor) }));
  },
};

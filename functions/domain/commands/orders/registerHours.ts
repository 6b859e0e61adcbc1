import { event } from '../../events';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { daysBetween, type Day } from '../../calendar';
import { runningOrder } from './atProvider';

export interface RegisterHours { orderId: string; from: Day; to: Day; hours: number }

/** The hours that were delivered in a period, to be held against what is ordered (BIT). The same period again corrects it; periods never overlap. */
export const registerHours: Verb<RegisterHours> = {
  name: 'registerHours',
  by: delivering,
  decide(state, { orderId, from, to, hours }, { today, actor }) {
    const found = runningOrder(state, actor, orderId);
    if (!found.ok) return found;
    const { startsOn, startedOn, endsOn, delivered } = found.order;
    if (from < (startedOn ?? startsOn!)) return refused('dateNotPossible', { field: 'from' });
    if (to < from || to > today || (endsOn !== undefined && to > endsOn)) return refused('dateNotPossible', { field: 'to' });
    if (delivered.some((d) => from <= d.to && d.from <= to && (d.from !== from || d.to !== to))) return refused('dateNotPossible', { field: 'from' });
    if (hours > 24 * (daysBetween(from, to) + 1)) return refused('valueNotPossible', { fields: ['hours'] });
    return happened(event('hoursDelivered', today, { orderId, from, to, hours, by: personOf(actor) }));
  },
};

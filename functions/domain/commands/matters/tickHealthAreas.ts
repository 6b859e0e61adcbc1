import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isLive, mayDeliver, relationTo } from '../../access';
import { orderById } from '../../case';
import type { HealthArea } from '../../areas/matters';

export interface TickHealthAreas { areas: HealthArea[]; orderId?: string }

/**
 * Ticks which of the 12 nursing areas (FSIII, I1–I12) a provider has health records on. The records themselves are the provider's (the Health Act);
 * nothing of their content comes here. A new tick takes the place of the one before for the same order.
 */
export const tickHealthAreas: Verb<TickHealthAreas> = {
  name: 'tickHealthAreas',
  by: [...authority, 'provider'],
  decide(state, { areas, orderId }, { today, actor }) {
    const delivers = relationTo(state, actor, today) === 'provider';
    if (delivers && orderId === undefined) return refused('fieldsMissing', { fields: ['orderId'] });
    const order = orderId === undefined ? undefined : orderById(state, orderId);
    if (orderId !== undefined && !order) return refused('orderUnknown');
    if (delivers && !(mayDeliver(actor, order!) && isLive(order!))) return refused('notAllowed');
    return happened(event('healthAreasTicked', today, { areas, orderId, by: personOf(actor) }));
  },
};

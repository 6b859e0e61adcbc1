import { isLive, mayDeliver } from '../../access';
import { orderById } from '../../case';
import { delivering, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isSelectable } from '../../ffb';

export interface ObserveCondition { orderId: string; code: string; text: string }

/** A provider tells what is seen in daily life about a subtheme, known or new. It carries no level and stays unconfirmed until the authority assesses it. */
export const observeCondition: Verb<ObserveCondition> = {
  name: 'observeCondition',
  by: delivering,
  decide(state, { orderId, code, text }, { today, actor, id }) {
    const order = orderById(state, orderId);
    if (!order) return refused('orderUnknown');
    if (!mayDeliver(actor, order)) return refused('notAllowed');
    if (!isLive(order)) return refused('stepNotOpen', { state: order.state });
    if (!isSelectable(code, 'condition')) return refused('codeNotSelectable', { codes: [code] });
    const known = state.conditions.find((c) => c.code === code);
    return happened(event('conditionNoted', today, { conditionId: known?.conditionId ?? id('condition'), code, informer: 'provider', text, by: personOf(actor), orderId }));
  },
};

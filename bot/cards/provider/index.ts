/** Draws the cards about orders, delivery and follow-ups. */
import type { ProviderCard } from '#domain/views/cards/provider';
import type { CardLinks, Drawing, Drawn, Remark } from '../frame';
import { endNear, handover, startingPoints, startOverdue } from './delivery';
import { followUpOverdue, meeting, providerAsks, warningLight } from './followUp';
import { incident } from './incident';
import { informationWanted } from './information';
import type { Draw } from './parts';

const drawings: { [K in ProviderCard['kind']]: Draw<K> } = {
  C05: informationWanted, C13: startOverdue, C14: startingPoints, C17: meeting, C18: followUpOverdue, C20: warningLight, C21: providerAsks, C22: incident, C28: handover, C33: endNear,
};

export const isProviderCard = (view: { kind: string }): view is ProviderCard => Object.hasOwn(drawings, view.kind);

export function drawProviderCard(view: ProviderCard, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  const draw = drawings[view.kind] as (view: ProviderCard, drawing: Drawing, links: CardLinks, remark?: Remark) => Drawn;
  return draw(view, drawing, links, remark);
}

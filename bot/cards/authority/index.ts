/** Draws the cards about the authority's own work. */
import type { AuthorityCard } from '#domain/views/cards/authority';
import type { CardLinks, Drawing, Drawn, Remark } from '../frame';

export function drawAuthorityCard(_view: AuthorityCard, _drawing: Drawing, _links: CardLinks, _remark?: Remark): Drawn {
  throw new Error('There is no such card');
}

/** Draws any card from what its viewer may see. Pure: the same view gives the same card. */
import type { CardView } from '#domain/views/cardView';
import { drawAuthorityCard } from './authority';
import type { CardLinks, Drawing, Drawn, Remark } from './frame';
import { goneCard } from './gone';
import { orderAnswer } from './orderAnswer';
import { orderCard } from './orderCard';
import { resultWanted } from './resultWanted';
import { drawProviderCard, isProviderCard } from './provider';
import { statusReceived } from './statusReceived';
import { statusWanted } from './statusWanted';

/** @param remark said on top of the card, for the answer to a press */
export function makeCard(view: CardView | { kind: 'gone'; caseNo: string }, drawing: Drawing, links: CardLinks, remark?: Remark): Drawn {
  switch (view.kind) {
    case 'C11':
      return orderCard(view, drawing, links, remark);
    case 'C12':
      return orderAnswer(view, drawing, links, remark);
    case 'C15':
      return statusWanted(view, drawing, links, remark);
    case 'C16':
      return statusReceived(view, drawing, links, remark);
    case 'C19':
      return resultWanted(view, drawing, links, remark);
    case 'gone':
      return goneCard(view.caseNo, drawing, remark);
    default:
      if (isProviderCard(view)) return drawProviderCard(view, drawing, links, remark);
      return drawAuthorityCard(view, drawing, links, remark);
  }
}

/** What somebody is asked for by a card, for as long as it is open. */
import type { Day } from '../calendar';
import type { CardKind } from '../views/cards/kinds';
import type { RungTo } from '../settings';

export interface Ask {
  kind: CardKind;
  /** What the card is about, as the card names it. */
  ref: string;
  /** The card cannot have been there before: what lay up to this day is not made up for. */
  since: Day;
  /** The day that the rungs of the ladder are counted from; without one there is nothing to remind of. */
  anchor?: Day;
  /** Days that it was counted from earlier, each with the day on which it was moved: what was said then is not said again. */
  left?: { anchor: Day; on: Day }[];
  /** The unit that is asked, and who there has taken it on. */
  provider?: string;
  contact?: string;
  negotiator?: string;
  /** May break the quiet hours. */
  acute?: true;
  /** Who has another card about the same. */
  spared?: RungTo;
}

/** Cards that only tell of something: nobody waits for an answer to them. */
export const telling: readonly CardKind[] = ['C07', 'C12', 'C20', 'C23', 'C24', 'C26', 'C29'];

/** The cards that the bot sends, by their number in the catalogue of cards. */
import type { CaseState } from '../../case';
import type { Day } from '../../calendar';
import type { Actor } from '../../decide';

export const cardKinds = [
  'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27',
  'C28', 'C29', 'C30', 'C31', 'C32', 'C33',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** What a card is asked about: `ref` is the id of the record it is about; `viewer` null asks for the base face of a channel. */
export interface Asked { ref: string; state: CaseState; viewer: Actor | null; today: Day }
/** null when there is nothing that this viewer may see. */
export type ViewOf<View> = (asked: Asked) => View | null;

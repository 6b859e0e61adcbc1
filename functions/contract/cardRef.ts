/** What a card carries to say what it is about. */
import { z } from 'zod';
import { cardKinds } from '#domain/views/cards/kinds';
import { caseNo, id } from './primitives';

export const cardKind = z.enum(cardKinds);
export type { CardKind } from '#domain/views/cards/kinds';

const rev = z.int().min(1).max(100000);
/** What the card is about: `ref` is the id of the record (an order, a follow-up, a thread …). */
export const cardRef = z.strictObject({ card: cardKind, caseNo, ref: id, rev });
export type CardRef = z.infer<typeof cardRef>;

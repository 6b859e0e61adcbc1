/** Everything that is open in a case, and whether a card about it is still wanted. */
import type { CaseState } from '../case';
import type { CardKind } from '../views/cards/kinds';
import { telling, type Ask } from './ask';
import { asksOfCases } from './asksOfCases';
import { asksOfOrders } from './asksOfOrders';
import { cardFor } from './ladder';

export type { Ask } from './ask';

/** Nothing is asked of anybody in a closed case. */
export const asksOf = (state: CaseState): Ask[] => (state.closedOn === undefined ? [...asksOfCases(state), ...asksOfOrders(state)] : []);

/** A card that tells is always wanted; one that asks, while somebody still waits for the answer. A citizen's wish tells too. */
export function isWanted(state: CaseState, kind: CardKind, ref: string): boolean {
  return telling.includes(kind) || askBehind(state, kind, ref) !== undefined || (kind === 'C04' && state.information.some((i) => i.informationId === ref && i.answer !== undefined)) || (kind === 'C32' && state.wishes.some((w) => w.wishId === ref));
}

/** What is open behind a card, also where a rung sends another card than the one that asked. */
export const askBehind = (state: CaseState, kind: CardKind, ref: string): Ask | undefined =>
  asksOf(state).find((ask) => ask.ref === ref && (ask.kind === kind || (['caseworker', 'teamLead'] as const).some((to) => cardFor(ask.kind, to) === kind)));

/** Views of cards about the authority's own work, by kind. */
import type { CardKind, ViewOf } from './kinds';

export type AuthorityCard = never;
export const authorityCards: Partial<Record<CardKind, ViewOf<AuthorityCard>>> = {};

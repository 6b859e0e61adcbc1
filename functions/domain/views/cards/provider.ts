/** Views of cards about orders, delivery and follow-ups, by kind. */
import type { CardKind, ViewOf } from './kinds';

export type ProviderCard = never;
export const providerCards: Partial<Record<CardKind, ViewOf<ProviderCard>>> = {};

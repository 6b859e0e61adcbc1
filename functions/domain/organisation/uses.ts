/** Which open cases rest on a person, a team or a provider unit. */
import { isLive } from '../access';
import type { CaseFacts } from '../facts';

export interface Uses {
  open: number;
  /** By the person's id in small letters: cases that have this caseworker. */
  owners: ReadonlyMap<string, readonly string[]>;
  teams: ReadonlyMap<string, readonly string[]>;
  /** Cases in which the unit has an order that was sent and has not ended. */
  units: ReadonlyMap<string, readonly string[]>;
}

export const isOpen = ({ closedOn }: Pick<CaseFacts, 'closedOn'>): boolean => closedOn === undefined;

function byKey(open: readonly CaseFacts[], keysOf: (facts: CaseFacts) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const facts of open) for (const key of new Set(keysOf(facts))) found.set(key, [...(found.get(key) ?? []), facts.caseNo]);
  return found;
}

export function usesOf(facts: readonly CaseFacts[]): Uses {
  const open = facts.filter(isOpen);
  return {
    open: open.length,
    owners: byKey(open, ({ owner }) => [owner.toLowerCase()]),
    teams: byKey(open, ({ team }) => [team]),
    units: byKey(open, ({ orders }) => orders.filter(isLive).map(({ provider }) => provider)),
  };
}

/** Walking upwards in a code list whose members name their parent. */

export interface Placed {
  code: string;
  parent: string | null;
}

/** The concept itself and all that lie above it, nearest first; empty for an unknown code. A ring ends where it closes. */
export function lineage<T extends Placed>(byCode: ReadonlyMap<string, T>, code: string): T[] {
  const chain = new Set<T>();
  for (let at = byCode.get(code); at && !chain.has(at); at = at.parent === null ? undefined : byCode.get(at.parent)) chain.add(at);
  return [...chain];
}

export const byCode = <T extends Placed>(concepts: readonly T[]): Map<string, T> => new Map(concepts.map((concept) => [concept.code, concept]));

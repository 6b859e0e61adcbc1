/** From a published code list to the next catalogue: what KL publishes decides, what the catalogue adds is carried over. */
import type { Catalogue, FfbConcept, FfbKind } from './index';
import { byCode, lineage, type Placed } from './tree';

export interface PublishedConcept extends Placed {
  term: string;
}

/** A whole published version. The order of its concepts only matters for those that the catalogue does not hold yet. */
export interface Published {
  version: string;
  concepts: readonly PublishedConcept[];
}

export type Revision = { ok: true; catalogue: Catalogue } | { ok: false; faults: string[] };

/** The published tree is seven deep; far more than that is no list that a person can choose from. */
const deepest = 12;

const label = ({ term, code }: PublishedConcept): string => `"${term}" (${code})`;

function faultsOf(current: Catalogue, { version, concepts }: Published): string[] {
  const published = byCode(concepts);
  const faults = version < current.version ? [`version ${version} is older than the catalogue's ${current.version}`] : [];
  const seen = new Set<string>();
  for (const concept of concepts) {
    if (seen.has(concept.code)) faults.push(`${label(concept)}: the code occurs twice`);
    seen.add(concept.code);
    const chain = lineage(published, concept.code);
    const above = chain.at(-1)?.parent ?? null;
    if (concept.parent !== null && !published.has(concept.parent)) faults.push(`${label(concept)}: the parent ${concept.parent} is not in the file`);
    else if (above !== null && published.has(above)) faults.push(`${label(concept)}: its parents form a ring`);
    else if (chain.length > deepest) faults.push(`${label(concept)}: lies deeper than ${deepest} levels`);
  }
  return faults;
}

/** The heads of the lists, by which everything below them gets its kind: no parent, or a parent of another kind. */
function listsOf({ concepts }: Catalogue): Map<string, FfbKind> {
  const all = byCode(concepts);
  return new Map(concepts.filter((c) => c.parent === null || all.get(c.parent)?.kind !== c.kind).map((c) => [c.code, c.kind]));
}

/** Parents first; within a group those that were there already as they stood, then those that moved in, then the new ones as published. */
function inOrder(old: ReadonlyMap<string, FfbConcept>, merged: readonly FfbConcept[]): FfbConcept[] {
  const stays = (c: FfbConcept): boolean => old.get(c.code)?.parent === c.parent;
  const groups = new Map<string | null, FfbConcept[]>();
  for (const c of [...merged.filter(stays), ...merged.filter((c) => !stays(c))]) groups.set(c.parent, [...(groups.get(c.parent) ?? []), c]);
  const below = (parent: string | null): FfbConcept[] => (groups.get(parent) ?? []).flatMap((c) => [c, ...below(c.code)]);
  return below(null);
}

/**
 * The catalogue after a published version. Selectable is every leaf below the head of a list, as in KL's value sets; numbers of levels
 * are not published and are carried over; a concept that is gone stays, marked as retired. Refused with all faults at once: a code twice,
 * an unknown parent, a ring, a version older than the catalogue's, and a concept outside the known lists.
 */
export function revise(current: Catalogue, published: Published): Revision {
  const faults = faultsOf(current, published);
  if (faults.length > 0) return { ok: false, faults };
  const old = byCode(current.concepts);
  const fresh = byCode(published.concepts);
  const lists = listsOf(current);
  const groups = new Set(published.concepts.map((c) => c.parent));
  /** The catalogue's order, then what is new as published; of a code in both, the published place and term. */
  const placed = new Map<string, PublishedConcept>([...old, ...fresh]);
  const merged: FfbConcept[] = [];
  for (const { code, term, parent } of placed.values()) {
    const head = lineage(placed, code).find((above) => lists.has(above.code));
    const kind = head && lists.get(head.code);
    if (!kind || (kind === 'root' && head.code !== code)) {
      faults.push(`"${term}" (${code}): lies in none of the lists that the catalogue knows`);
      continue;
    }
    const { level, retired = published.version } = old.get(code) ?? {};
    const gone = !fresh.has(code);
    merged.push({
      code, term, parent, kind, selectable: !gone && !groups.has(code) && !lists.has(code),
      ...(level !== undefined && { level }), ...(gone && { retired }),
    });
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, catalogue: { system: current.system, version: published.version, concepts: inOrder(old, merged) } };
}

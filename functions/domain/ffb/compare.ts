/** What differs between two versions of the catalogue, and which of it a person must look at before the new one is used. */
import { activityCategory, carriesLevel, followUpResults, goalTypes, type Catalogue, type FfbConcept, type FfbKind } from './index';
import { byCode, lineage } from './tree';

export type Change =
  | { what: 'version'; from: string; to: string }
  | { what: 'added' | 'removed' | 'returned'; concept: FfbConcept }
  /** `concept` is the newer one; from and to are texts to show. */
  | { what: 'term' | 'parent' | 'kind' | 'selectable' | 'level'; concept: FfbConcept; from: string; to: string };

/** Codes that rules are written about. */
const named = new Set<string>([...Object.values(goalTypes), ...Object.values(followUpResults), activityCategory]);
/** Lists whose members each need a rule of their own or a number: a new member is not understood by itself. */
const closed = new Set<FfbKind>(['goalType', 'followUpResult', 'functionalLevel', 'supportNeed']);

const none = '–';
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** How a concept reads in one version: the texts by which it is compared. */
function reading(within: ReadonlyMap<string, FfbConcept>, c: FfbConcept) {
  const level = c.level === undefined ? (carriesLevel(within, c.code) ? '0-4' : none) : String(c.level);
  const [, above] = lineage(within, c.code);
  const parent = above ? `${above.term} (${above.code})` : none;
  return { term: c.term, parent, kind: c.kind, selectable: yesNo(c.selectable), level };
}

/** A parent's new name is that parent's change, not its members'. */
const samePlace = (a: FfbConcept, b: FfbConcept, what: string): boolean => what === 'parent' && a.parent === b.parent;

/** Every difference: the version first, then concept by concept in the order of the newer catalogue. */
export function compare(current: Catalogue, next: Catalogue): Change[] {
  const [before, after] = [byCode(current.concepts), byCode(next.concepts)];
  const changes: Change[] = current.version === next.version ? [] : [{ what: 'version', from: current.version, to: next.version }];
  for (const concept of next.concepts) {
    const old = before.get(concept.code);
    if (!old) changes.push({ what: 'added', concept });
    else if (old.retired && concept.retired) continue;
    else if (concept.retired) changes.push({ what: 'removed', concept: old });
    else if (old.retired) changes.push({ what: 'returned', concept });
    else {
      const [was, is] = [reading(before, old), reading(after, concept)];
      for (const what of ['term', 'parent', 'kind', 'selectable', 'level'] as const)
        if (was[what] !== is[what] && !samePlace(old, concept, what)) changes.push({ what, concept, from: was[what], to: is[what] });
    }
  }
  return changes;
}

/**
 * Why a change needs a person, or undefined. Cases lie where this code cannot see them, so every selectable concept counts as in use.
 */
export function concern(change: Change): string | undefined {
  if (change.what === 'version') return undefined;
  const { code, kind, selectable } = change.concept;
  if (named.has(code)) return 'rules are written about this code';
  if (change.what === 'removed' && selectable) return 'cases may use it';
  if (change.what === 'added' && selectable && closed.has(kind)) return 'the product has no rule or number for it';
  if (change.what === 'kind' || change.what === 'selectable' || change.what === 'level') return 'what cases have recorded with it may no longer fit';
  return undefined;
}

/** One line for a change, without words of either language beyond the names of the catalogue's own fields. */
export function describe(change: Change): string {
  if (change.what === 'version') return `version: ${change.from} → ${change.to}`;
  const { code, term, kind } = change.concept;
  switch (change.what) {
    case 'added': return `+ ${kind}: ${term} (${code})`;
    case 'removed': return `- ${kind}: ${term} (${code})`;
    case 'returned': return `+ ${kind}: ${term} (${code}) [retired → ${none}]`;
    default: return `~ ${kind}: ${term} (${code}) [${change.what}: ${change.from} → ${change.to}]`;
  }
}

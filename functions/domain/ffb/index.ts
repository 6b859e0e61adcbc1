/**
 * The Common Professional Concepts (Fælles Faglige Begreber, FFB) as KL publishes them:
 * CodeSystem urn:oid:1.2.208.176.2.22. Terms exist in Danish only.
 */
import catalogue from './catalogue.json';
import { activityCategory } from './categories';
import { byCode, lineage } from './tree';

export type FfbKind =
  | 'root' | 'service' | 'providerType' | 'targetGroup' | 'condition'
  | 'supportNeed' | 'functionalLevel' | 'goalType' | 'followUpResult';

export interface FfbConcept {
  code: string;
  term: string;
  parent: string | null;
  kind: FfbKind;
  /** Groups structure the list; only selectable concepts may be recorded. */
  selectable: boolean;
  /** 0 (none) to 4 (complete) on the two level scales; absent elsewhere and on "Ikke vurderet". */
  level?: number;
  /** The first version that no longer held the concept. It stays here so that old cases can be read, and is never selectable. */
  retired?: string;
}

export interface Catalogue {
  system: string;
  /** The day of publication, YYYYMMDD. */
  version: string;
  /** Every concept after its parent, and the members of a group together. */
  concepts: readonly FfbConcept[];
}

export const ffbVersion: string = catalogue.version;
export const concepts = catalogue.concepts as readonly FfbConcept[];
const known = byCode(concepts);

export { activityCategory };

export const goalTypes = {
  develop: 'd41c8072-52f8-42b5-9375-ddbea454d27f',
  maintain: '10752a63-00b4-4958-b7f4-9f3a18f74266',
  limitLoss: 'e47c22bd-d88d-48ab-882b-419923e1f44e',
} as const;
export type GoalType = keyof typeof goalTypes;

export const followUpResults = {
  continue: '1e971d84-10a4-4ef8-a8b3-0daa4c7d088a',
  endAndRefer: 'b4c01aa8-82fd-44e4-83ff-ca19ec02c779',
  end: 'd7d03656-4c87-4e67-9146-aa5990460f16',
} as const;
export type FollowUpResult = keyof typeof followUpResults;

export const concept = (code: string): FfbConcept | undefined => known.get(code);

/** True when the code names a concept of this kind that may be recorded. */
export const isSelectable = (code: string, kind: FfbKind): boolean => {
  const found = known.get(code);
  return found !== undefined && found.kind === kind && found.selectable;
};

export const selectable = (kind: FfbKind): FfbConcept[] => concepts.filter((c) => c.kind === kind && c.selectable);

/** True for a subtheme under "Aktivitet og deltagelse" in the given catalogue (rule condition-1 and goal-1 of KL's FFB reporting). */
export function carriesLevel(within: ReadonlyMap<string, FfbConcept>, code: string): boolean {
  const found = within.get(code);
  return found?.kind === 'condition' && found.selectable && lineage(within, code).some((above) => above.code === activityCategory);
}

/** True for a subtheme that a functional level is recorded for. */
export const isActivitySubtheme = (code: string): boolean => carriesLevel(known, code);

/** The outermost group that a concept lies in, just below its list: a neutral word for what kind of help it is. */
export function groupTerm(code: string): string {
  const chain = lineage(known, code);
  // The chain ends with "Social indsats" and the list's own root.
  return (chain.at(-3) ?? chain[0])?.term ?? '';
}

/** Names for ids: people, providers and concepts. */
import { useMemo } from 'react';
import type { Directory } from '#contract/views';
import { activityCategory } from '#domain/ffb/categories';
import type { Ffb } from '../api';
import { useText, type Texts } from '../text';
import { useDirectory, useFfb } from './queries';

export interface Names {
  person(id: string): string;
  provider(id: string): string;
}

export function namesFrom(t: Texts, directory: Directory | undefined): Names {
  const people = new Map(directory?.people.map((p) => [p.personId.toLowerCase(), p.name]));
  // Whoever is not in the whole list has left; in a part of it somebody may be missing.
  const missing = directory && !directory.partial ? t.general.formerColleague : t.general.unknownPerson;
  const providers = new Map(directory?.providers.map((p) => [p.unitId, p.name]));
  return {
    person: (id) => (id === 'system' ? t.general.system : people.get(id.toLowerCase()) ?? missing),
    provider: (id) => providers.get(id) ?? id,
  };
}

export function useNames(): Names {
  const t = useText();
  const { data } = useDirectory();
  return useMemo(() => namesFrom(t, data), [t, data]);
}

export type Concept = Ffb['concepts'][number];

/** The FFB concept behind a code; undefined while they are being fetched. */
export function useConcepts(): { concepts: readonly Concept[]; term(code: string): string; parentOf(code: string): string | null | undefined } {
  const t = useText();
  const { data } = useFfb();
  return useMemo(() => {
    const byCode = new Map(data?.concepts.map((c) => [c.code, c]));
    return { concepts: data?.concepts ?? [], parentOf: (code) => byCode.get(code)?.parent, term: (code) => byCode.get(code)?.term ?? (data ? t.general.unknownConcept : t.general.loading) };
  }, [t, data]);
}

/** The subthemes that carry a functional level, and so a goal. */
export function activitySubthemes(concepts: readonly Concept[]): Concept[] {
  const parents = new Map(concepts.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string | null | undefined): boolean => code === activityCategory || (typeof code === 'string' && isBelow(parents.get(code)));
  return concepts.filter(({ kind, selectable, parent }) => kind === 'condition' && selectable && isBelow(parent));
}

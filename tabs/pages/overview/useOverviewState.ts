/** What a person had chosen in the overview, kept while a case is open. */
import { useCallback, useState } from 'react';
import type { Scope } from '../../api';
import type { Grouping, Sorting } from './arrange';
import { everything, type Wanted } from './filter';

export type TeamSection = 'board' | 'cases' | 'figures' | 'supervision';

interface Chosen {
  scope?: Scope;
  wanted: Wanted;
  group: Grouping;
  sort: Sorting;
  /** Of the team's overview. */
  section: TeamSection;
  /** The case that was opened last. */
  lastCase?: string;
}
export type OverviewState = Chosen & { change(change: Partial<Chosen>): void };

export function useOverviewState(): OverviewState {
  const [chosen, set] = useState<Chosen>({ wanted: everything, group: 'none', sort: null, section: 'board' });
  const change = useCallback((part: Partial<Chosen>) => set((before) => ({ ...before, ...part })), []);
  return { ...chosen, change };
}

/** What a person had chosen in the overview, kept while a case is open. */
import { useCallback, useState } from 'react';
import type { Scope } from '../../api';
import { everything, type Wanted } from './filter';

interface Chosen {
  scope?: Scope;
  wanted: Wanted;
  /** How many rows are shown at most. */
  shown: number;
  /** The case that was opened last. */
  lastCase?: string;
}
export type OverviewState = Chosen & { change(change: Partial<Chosen>): void };

export function useOverviewState(): OverviewState {
  const [chosen, set] = useState<Chosen>({ wanted: everything, shown: 100 });
  const change = useCallback((part: Partial<Chosen>) => set((before) => ({ ...before, ...part })), []);
  return { ...chosen, change };
}

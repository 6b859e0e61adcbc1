/** While the screen is turned towards the citizen, it shows that page and nothing else: no swipe, no address and no going back leads to the case. */
import { useSyncExternalStore } from 'react';

let locked: string | undefined;
const listeners = new Set<() => void>();

function set(caseNo: string | undefined): void {
  locked = caseNo;
  for (const heard of listeners) heard();
}

export const lockFor = (caseNo: string): void => set(caseNo);
export const unlock = (): void => set(undefined);

/** The case whose page for the citizen is shown; undefined while the screen is the caseworker's. */
export const useLocked = (): string | undefined => useSyncExternalStore(
  (changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
  () => locked,
);

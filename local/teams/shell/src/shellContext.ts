import { createContext, useContext } from 'react';
import type { LocalPerson } from '../../../people';
import type { Choice } from './choice';
import type { Text } from './text';

export interface Shared {
  person: LocalPerson;
  choice: Choice;
  text: Text;
  choose(change: Partial<Choice>): void;
  /** Follows a link: into a tab of this app, or out into a window of its own. */
  openLink(address: string): void;
  refreshChats(): void;
}

export const ShellContext = createContext<Shared | null>(null);

/** What every part of the shell shares. */
export function useShell(): Shared {
  const shared = useContext(ShellContext);
  if (!shared) throw new Error('useShell outside the shell');
  return shared;
}

/** What every page may reach: the API and what the host said. */
import { createContext, useContext } from 'react';
import type { Api } from '../api';

export interface AppContextValue {
  api: Api;
  /** Id of the Teams package; absent where nobody said it, and then there are no links to offer. */
  appId?: string;
}

const AppContext = createContext<AppContextValue | null>(null);
export const AppContextProvider = AppContext.Provider;

export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('outside the app');
  return value;
}

/** The words of the language that is spoken, for every component. */
import { createContext, useContext } from 'react';
import type { Texts } from './da';

export type { Texts };

const TextContext = createContext<Texts | null>(null);
export const TextProvider = TextContext.Provider;

export function useText(): Texts {
  const texts = useContext(TextContext);
  if (!texts) throw new Error('outside the texts');
  return texts;
}

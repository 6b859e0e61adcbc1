/** Which language the tabs speak, and the words of it for every component. */
import { createContext, useContext } from 'react';
import type { Language } from '#contract/primitives';
import type { Texts } from './da';

export type { Texts };

/** Danish where Teams is Danish, otherwise English. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('da') ? 'da' : 'en');

/** Only the words of the language that is spoken are fetched. */
export const loadTexts = async (language: Language): Promise<Texts> =>
  language === 'da' ? (await import('./da')).da : (await import('./en')).en;

const TextContext = createContext<Texts | null>(null);
export const TextProvider = TextContext.Provider;

export function useText(): Texts {
  const texts = useContext(TextContext);
  if (!texts) throw new Error('outside the texts');
  return texts;
}

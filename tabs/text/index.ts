/** Which language the tabs speak, and the words of it for every component. */
import { createContext, useContext } from 'react';
import type { Language } from '#contract/primitives';
import { da, type Texts } from './da';
import { en } from './en';

export type { Texts };
export const texts: Record<Language, Texts> = { da, en };

/** Danish where Teams is Danish, otherwise English. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('da') ? 'da' : 'en');

const TextContext = createContext<Texts>(da);
export const TextProvider = TextContext.Provider;
export const useText = (): Texts => useContext(TextContext);

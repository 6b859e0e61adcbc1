/** Which language the tabs speak, and its words. */
import type { Language } from '#contract/primitives';
import type { Texts } from './da';

/** Danish where Teams is Danish, otherwise English. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('da') ? 'da' : 'en');

let spoken: Texts;

/** Only the words of the language that is spoken are fetched, and those of a case with the first page that needs them. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (spoken = { ...(language === 'da' ? (await import('./da')).da : (await import('./en')).en) } as Texts);
}

/** A page about cases together with its words. */
export async function withWordsOfCases<T>(page: Promise<T>): Promise<T> {
  const words = spoken.language === 'da' ? import('./da/ofCases') : import('./en/ofCases');
  Object.assign(spoken, (await words).ofCases);
  return page;
}

/** Which language the tabs speak, and its words. */
import type { Language } from '#contract/primitives';
import type { Texts } from './da';

/** Danish where Teams is Danish, otherwise English. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('da') ? 'da' : 'en');

/** Only the words of the language that is spoken are fetched. */
export const loadTexts = async (language: Language): Promise<Texts> =>
  language === 'da' ? (await import('./da')).da : (await import('./en')).en;

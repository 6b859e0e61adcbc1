/** The words of the common verb form: fetched with it, in the language that is spoken. */
import type { Language } from '#contract/primitives';
import type { VerbTexts } from './da';

export const loadVerbTexts = async (language: Language): Promise<VerbTexts> => (language === 'da' ? (await import('./da')).da : (await import('./en')).en);

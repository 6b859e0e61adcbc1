/** The words of the settings page, in the language that is spoken. */
import type { Language } from '#contract/primitives';
import type { SettingsTexts } from './da/settings';

export type { SettingsTexts };
export const loadSettingsTexts = async (language: Language): Promise<SettingsTexts> => (language === 'da' ? (await import('./da/settings.js')).da : (await import('./en/settings.js')).en);

/** The words of the administration page, in the language that is spoken. */
import type { Language } from '#contract/primitives';
import type { AdminTexts } from './da/admin';

export type { AdminTexts };
export const loadAdminTexts = async (language: Language): Promise<AdminTexts> => (language === 'da' ? (await import('./da/admin.js')).da : (await import('./en/admin.js')).en);

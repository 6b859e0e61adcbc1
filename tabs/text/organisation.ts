/** The words of the organisation, in the language that is spoken. */
import type { Language } from '#contract/primitives';
import type { OrganisationTexts } from './da/organisation';

export type { OrganisationTexts };
export const loadOrganisationTexts = async (language: Language): Promise<OrganisationTexts> => (language === 'da' ? (await import('./da/organisation.js')).da : (await import('./en/organisation.js')).en);

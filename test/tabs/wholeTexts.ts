/** All that each language says, as a page about a case has it. */
import { da as firstDa } from '../../tabs/text/da';
import { ofCases as casesDa } from '../../tabs/text/da/ofCases';
import { en as firstEn } from '../../tabs/text/en';
import { ofCases as casesEn } from '../../tabs/text/en/ofCases';
import type { Texts } from '../../tabs/text';

export const da: Texts = { ...firstDa, ...casesDa };
export const en: Texts = { ...firstEn, ...casesEn };

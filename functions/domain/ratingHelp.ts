/** How a subtheme is described or rated, by its category: shown beside the text and the scale. */
import { activityCategory } from './ffb/categories';

/** The category "Funktioner og forhold". */
const functionsCategory = '740934cd-002b-4b96-b92e-b3562eed9448';

const help: Readonly<Record<string, { da: string; en: string }>> = {
  [functionsCategory]: {
    da: 'Beskriv, hvordan det er for borgeren helt uden hjælp, medicin og hjælpemidler. Der sættes intet niveau.',
    en: 'Describe how things are for the citizen with no help, medicine or aids at all. No level is set.',
  },
  [activityCategory]: {
    da: 'Sæt niveauet, som det er med medicin og hjælpemidler, men uden den støtte, som tilbud og netværk giver.',
    en: 'Set the level as it is with medicine and aids, but without the support that providers and network give.',
  },
};

/** undefined for what the method gives no such rule for, as the surroundings. @param code a subtheme @param parentOf what a concept stands under in the catalogue */
export function ratingHelp(code: string, parentOf: (code: string) => string | null | undefined): { da: string; en: string } | undefined {
  const above = (below: string) => parentOf(below) ?? '';
  return help[above(above(code))];
}

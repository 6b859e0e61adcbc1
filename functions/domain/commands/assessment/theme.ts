/** The themes of the classification: they hold texts by informer, never a level. */
import { concepts, type FfbConcept } from '../../ffb';
import { byCode, lineage } from '../../ffb/tree';

/** True for a group directly below one of the three categories of subthemes in the given catalogue: it has the category and the list's root above it. */
export function isThemeIn(within: ReadonlyMap<string, FfbConcept>, code: string): boolean {
  const chain = lineage(within, code);
  return chain.length === 3 && chain[0]!.kind === 'condition' && chain[0]!.retired === undefined;
}

const known = byCode(concepts);
export const isTheme = (code: string): boolean => isThemeIn(known, code);

/** The catalogue as the text of its file: one concept a line, so that a change of one concept is a change of one line. */
import type { Catalogue, FfbConcept } from './index';

const line = ({ code, term, parent, kind, selectable, level, retired }: FfbConcept): string =>
  `    {${Object.entries({ code, term, parent, kind, selectable, level, retired })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(', ')}}`;

/** Equal catalogues give equal text, byte for byte. */
export const formatCatalogue = ({ system, version, concepts }: Catalogue): string =>
  `{\n  "system": ${JSON.stringify(system)},\n  "version": ${JSON.stringify(version)},\n  "concepts": [\n${concepts.map(line).join(',\n')}\n  ]\n}\n`;

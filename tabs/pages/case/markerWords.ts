/** Where a goal's line must be read with care, in words. */
import type { GoalView } from '#domain/views/caseView';
import type { Names } from '../../data/names';
import type { Texts } from '../../text';

type Marker = GoalView['markers'][number];

/** The sign that stands on the line and before its words. */
export const markerSign: Readonly<Record<Marker['kind'], string>> = { version: 'V', provider: 'U', scorer: 'S' };

export function markerWords(t: Texts, names: Names, { kind, version, provider }: Marker): string {
  const { line } = t.casePage;
  if (kind === 'version') return line.version(version ?? 1);
  if (kind === 'provider') return line.provider(names.provider(provider ?? ''));
  return line.scorer(provider ? names.provider(provider) : line.caseworker);
}

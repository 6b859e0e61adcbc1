/** Who is waited for: a provider by name, otherwise a kind of sender. */
import type { OverviewRow } from '#domain/views/overview';
import type { Names } from '../data/names';
import type { Texts } from './da';

export const whoIsWaitedFor = (t: Texts, names: Names, { kind, provider, source }: OverviewRow['waitingFor'][number]): string =>
  provider !== undefined ? names.provider(provider) : (source !== undefined && t.source[source]) || t.waitingFor[kind] || '';

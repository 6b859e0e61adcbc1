/** A person's own views, kept on the device. Codes only: no words that were typed, and nothing that says what citizens live with. */
import { z } from 'zod';
import { phase } from '#contract/views';
import { signs, unfiltered, views, type Wanted } from './filter';
import { groupings, sortKeys, type Grouping, type Sorting } from './arrange';

const code = z.string().max(60).regex(/^[A-Za-z0-9-]*$/);
const shape = z.strictObject({
  view: z.enum(views), phase: z.enum(['', ...phase.options]), whose: z.enum(['', 'own', 'cover']), within: z.enum(['', 'overdue', '7', '30']), light: z.enum(['', 'ahead', 'onTrack', 'behind', 'unknown']),
  lack: z.enum(['', 'startingPoint', 'supportNeed', 'nextFollowUp']), provider: code, providerKind: z.enum(['', 'internal', 'external']), period: z.enum(['', 'new30', 'closed30', 'open']), sign: z.enum(['', ...signs]),
  group: z.enum(groupings), sort: z.strictObject({ by: z.enum(sortKeys), down: z.boolean() }).nullable(),
});
export type OwnView = z.infer<typeof shape>;
const stored = z.array(shape).max(12);
const place = 'sagskompas.views';

export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** What cannot be read is as if there were none: it is a convenience, and the next save replaces it. */
export function readViews(shelf: Shelf): OwnView[] {
  try {
    return stored.parse(JSON.parse(shelf.getItem(place) ?? '[]'));
  } catch {
    return [];
  }
}

export function writeViews(shelf: Shelf, own: readonly OwnView[]): void {
  try {
    shelf.setItem(place, JSON.stringify(own));
  } catch { /* a host that keeps nothing: the view lasts as long as the page */ }
}

export const viewOf = ({ view, phase: inPhase, whose, within, light, lack, provider, providerKind, period, sign }: Wanted, group: Grouping, sort: Sorting): OwnView =>
  ({ view, phase: inPhase, whose, within, light, lack, provider, providerKind, period, sign, group, sort });

export const wantedOf = ({ group: _group, sort: _sort, ...own }: OwnView): Wanted => ({ ...unfiltered, words: '', ...own });

export const isSame = (a: OwnView, b: OwnView): boolean => JSON.stringify(a) === JSON.stringify(b);

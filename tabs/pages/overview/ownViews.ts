/** A person's own views, kept on the device. Codes only: no words that were typed, and nothing that says what citizens live with. */
import { ownViews, type OwnView } from '../../answers/ownViews';
import { misfits } from '../../answers/fits';
import { unfiltered, type Wanted } from './filter';
import type { Grouping, Sorting } from './arrange';

export type { OwnView };
const place = 'sagskompas.views';

export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** What cannot be read is as if there were none: it is a convenience, and the next save replaces it. */
export function readViews(shelf: Shelf): OwnView[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(place) ?? '[]');
    return misfits(ownViews, kept).length === 0 ? (kept as OwnView[]) : [];
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

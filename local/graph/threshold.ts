/** Sizes of a list above which the service refuses work that touches all of its rows. */
import type { Store } from '../store';
import { one } from './sql';

/** The view threshold: a query may touch this many rows, whatever page it asks for; a larger list cannot be deleted at once. */
export const viewThreshold = 5000;

/** Above this many items the service builds no new index. */
export const indexBuildLimit = 20_000;

/** Live items of a list, by its key. */
export const countItems = (store: Store, list: { key: number }): number =>
  one<{ n: number }>(store, 'SELECT count(*) AS n FROM graph_items WHERE list = ? AND deleted = 0', list.key)!.n;

/** What every area of a case shares: how its records are kept, and how its events change the state. */
import type { Day } from '../calendar';
import type { CaseState } from '../case';

/** When a record was first written down, and when somebody last said that it still holds. */
export interface Recorded { recordedOn: Day; assertedOn: Day }
/** A record as an event carries it: the days follow from the event. */
export type Fresh<T extends Recorded> = Omit<T, keyof Recorded>;

interface Happened<Data> { data: Data; on: Day }
/** One rule per event: what it changes. Total, for what is in the journal has happened. */
export type RulesFor<Shapes> = { [K in keyof Shapes]: (state: CaseState, event: Happened<Shapes[K]>) => Partial<CaseState> };

export const record = <T extends object>(item: T, on: Day): T & Recorded => ({ ...item, recordedOn: on, assertedOn: on });
export const append = <T extends Recorded, F extends Fresh<T>>(list: readonly T[], item: F, on: Day): T[] => [...list, record(item, on) as unknown as T];
/** Changes the records for which `is` holds, and notes that they were asserted. */
export const amend = <T extends Recorded>(list: readonly T[], is: (item: T) => boolean, change: (item: T) => Partial<T>, on: Day): T[] =>
  list.map((item) => (is(item) ? { ...item, ...change(item), assertedOn: on } : item));

import { authority, happened, type Verb } from '../../decide';
import { event } from '../../events';

export interface RecordWish { text: string }

/** Keeps the citizen's own words. They are added to, never rewritten. */
export const recordWish: Verb<RecordWish> = {
  name: 'recordWish',
  by: authority,
  decide: (_state, { text }, { today, id }) => happened(event('wishRecorded', today, { wishId: id('wish'), text })),
};

import { event } from '../events';
import { happened, type Verb } from '../decide';

export interface SetPurpose { text: string }

/** The overall intention of the intervention (indsatsformål), one per case here. */
export const setPurpose: Verb<SetPurpose> = {
  name: 'setPurpose',
  decide: (_state, { text }, { today }) => happened(event('purposeSet', today, { text })),
};

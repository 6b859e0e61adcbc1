import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';

/** Takes a case up again before the day until which it was laid aside. */
export const releaseCase: Verb<Record<string, never>> = {
  name: 'releaseCase',
  by: [...authority, 'teamLead'],
  decide({ hold }, _input, { today }) {
    return hold && today < hold.until ? happened(event('caseReleased', today, {})) : refused('stepNotOpen', { state: 'notHeld' });
  },
};

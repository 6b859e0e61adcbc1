import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { ownMeeting } from './meeting';

export interface ConfirmMeeting { matterId: string }

/** Says that one comes to a meeting about a follow-up, on the day on which it stands. */
export const confirmMeeting: Verb<ConfirmMeeting> = {
  name: 'confirmMeeting',
  by: [...authority, 'provider'],
  decide(state, { matterId }, { today, actor }) {
    const found = ownMeeting(state, actor, matterId, today);
    if (!found.ok) return found;
    const by = personOf(actor);
    return found.meeting.confirmed?.some((c) => c.by === by) ? refused('alreadyAnswered') : happened(event('meetingConfirmed', today, { matterId, by }));
  },
};

import { event } from '../../events';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import type { Day } from '../../calendar';
import { ownMeeting } from './meeting';

export interface MoveMeeting { matterId: string; dueOn: Day }

/** Moves a meeting about a follow-up to another day. Whoever had confirmed is asked again. */
export const moveMeeting: Verb<MoveMeeting> = {
  name: 'moveMeeting',
  by: [...authority, 'provider'],
  decide(state, { matterId, dueOn }, { today, actor }) {
    const found = ownMeeting(state, actor, matterId, today);
    if (!found.ok) return found;
    return dueOn < today || dueOn === found.meeting.dueOn ? refused('dateNotPossible', { field: 'dueOn' }) : happened(event('meetingMoved', today, { matterId, dueOn, by: personOf(actor) }));
  },
};

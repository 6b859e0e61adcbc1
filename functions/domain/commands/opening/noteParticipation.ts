import type { Day } from '../../calendar';
import { authority, happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Participation } from '../../areas/threads';
import { openThread } from './openThread';

export interface NoteParticipation { threadId?: string; heldOn: Day; form: Participation['form']; text?: string }

/** How the citizen could take part in the case, or that the citizen declined (RSL § 4, R05). */
export const noteParticipation: Verb<NoteParticipation> = {
  name: 'noteParticipation',
  by: authority,
  decide(state, { threadId, heldOn, ...participation }, { today }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    const { thread } = found;
    if (heldOn > today || heldOn < thread.request.receivedOn) return refused('dateNotPossible', { field: 'heldOn' });
    return happened(event('participationNoted', today, { ...participation, threadId: thread.threadId, heldOn }));
  },
};

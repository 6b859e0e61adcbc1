import { authority, happened, personOf, type Verb } from '../../decide';
import { event } from '../../events';
import { openThread } from '../opening/openThread';

export interface NoteFact { threadId?: string; text: string; source: string; essential: boolean; knownToCitizen: boolean }

/** Something to the citizen's detriment that may weigh in the decision. What is essential and not known to the citizen is heard first (FVL § 19, R13). */
export const noteFact: Verb<NoteFact> = {
  name: 'noteFact',
  by: authority,
  decide(state, { threadId, ...fact }, { today, actor, id }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    return happened(event('factNoted', today, { ...fact, factId: id('fact'), threadId: found.thread.threadId, by: personOf(actor) }));
  },
};

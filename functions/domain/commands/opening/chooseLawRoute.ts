import { authority, happened, type Verb } from '../../decide';
import { event } from '../../events';
import type { Thread } from '../../areas/threads';
import { openThread } from './openThread';

export interface ChooseLawRoute { threadId?: string; route: NonNullable<Thread['lawRoute']>['route']; reason: string }

/** For whoever has reached pension age: whether the help asked for lies under the Elder Act or the Act on Social Services (SEL § 2 stk. 5, R33). */
export const chooseLawRoute: Verb<ChooseLawRoute> = {
  name: 'chooseLawRoute',
  by: authority,
  decide(state, { threadId, route, reason }, { today }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    return happened(event('lawRouteChosen', today, { threadId: found.thread.threadId, route, reason }));
  },
};

import { authority, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { addDays, type Day } from '../../calendar';
import { threadOr } from '../../case';
import type { Exception, InformationRequest, InformationTopic } from '../../areas/people';
import { nextOpenDay } from '../../workingDays';
import { passGates, through, type Reasons } from '../../rules/gate';

export interface AskInformation {
  threadId?: string;
  what: string;
  source: InformationRequest['source'];
  purpose: string;
  /** What makes it lawful: a consent that covers it, or an exception that the law names. Never both. */
  consentId?: string;
  exception?: Exception;
  essential?: boolean;
  /** In a word, where a provider is asked: it may stand on a card. */
  topic?: InformationTopic;
  /** What the citizen reads about it, in neutral words. */
  citizenLine?: string;
  dueOn?: Day;
  reasons?: Reasons;
}

/** Days that an outside body has when nothing else is written. */
const daysToAnswer = 14;

/** Asks an outside body for information. It needs a consent that holds and covers it, or a lawful exception (RSL §§ 10, 11 a, 11 c, R08). */
export const askInformation: Verb<AskInformation> = {
  name: 'askInformation',
  by: authority,
  decide(state, { threadId, reasons, essential = false, dueOn, ...input }, context) {
    const { today, id, calendar } = context;
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage === 'closed') return refused('stepNotOpen', { state: 'closed' });
    if (input.consentId !== undefined && input.exception !== undefined) return refused('valueNotPossible', { fields: ['consentId', 'exception'] });
    if (input.consentId !== undefined && !state.consents.some((c) => c.consentId === input.consentId)) return refused('recordUnknown', { kind: 'consent' });
    if (dueOn !== undefined && dueOn < today) return refused('dateNotPossible', { field: 'dueOn' });
    const passed = passGates(['askInformation'], state, thread, { information: input }, reasons, context);
    return through(passed, event('informationAsked', today, {
      ...input, informationId: id('information'), threadId: thread.threadId, essential, askedOn: today, dueOn: dueOn ?? nextOpenDay(addDays(today, daysToAnswer), calendar),
    }));
  },
};

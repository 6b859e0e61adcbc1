import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';

export interface MarkFactKnown { factId: string; /** How the citizen came to know that the authority has it. */ how: string }

/** The citizen has come to know of an unfavourable fact without a hearing; how is kept, because no hearing is owed about it any more (FVL § 19). */
export const markFactKnown: Verb<MarkFactKnown> = {
  name: 'markFactKnown',
  by: authority,
  decide(state, { factId, how }, { today, actor }) {
    const fact = state.unfavourableFacts.find((f) => f.factId === factId);
    if (!fact) return refused('recordUnknown', { kind: 'fact' });
    if (fact.knownToCitizen) return refused('stepNotOpen', { state: 'known' });
    return happened(event('factMadeKnown', today, { factId, how, by: personOf(actor) }));
  },
};

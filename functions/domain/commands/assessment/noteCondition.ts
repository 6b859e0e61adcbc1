import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isSelectable } from '../../ffb';
import type { Informer } from '../../areas/assessment';
import { openThread } from '../opening/openThread';

export interface NoteCondition { threadId?: string; code: string; informer: Informer; text: string }

/** What one informer says about a subtheme. A note is no assessment: a subtheme that is only noted stays unconfirmed and has no level. */
export const noteCondition: Verb<NoteCondition> = {
  name: 'noteCondition',
  by: authority,
  decide(state, { threadId, code, ...note }, { today, actor, id }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    if (!isSelectable(code, 'condition')) return refused('codeNotSelectable', { codes: [code] });
    const known = state.conditions.find((c) => c.code === code);
    return happened(event('conditionNoted', today, { ...note, conditionId: known?.conditionId ?? id('condition'), code, by: personOf(actor) }));
  },
};

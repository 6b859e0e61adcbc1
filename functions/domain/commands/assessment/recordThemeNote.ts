import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Informer } from '../../areas/assessment';
import { openThread } from '../opening/openThread';
import { isTheme } from './theme';

export interface RecordThemeNote { threadId?: string; theme: string; informer: Informer; text: string }

/** What one informer says about a theme (VUM: the citizen's, others' and the caseworker's view, kept apart). It is added to, never rewritten. */
export const recordThemeNote: Verb<RecordThemeNote> = {
  name: 'recordThemeNote',
  by: authority,
  decide(state, { threadId, ...note }, { today, actor, id }) {
    const found = openThread(state, threadId);
    if (!found.ok) return found;
    if (!isTheme(note.theme)) return refused('codeNotSelectable', { codes: [note.theme] });
    return happened(event('themeNoted', today, { ...note, noteId: id('themeNote'), threadId: found.thread.threadId, by: personOf(actor) }));
  },
};

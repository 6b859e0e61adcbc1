import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { threadOr } from '../../case';
import type { Note } from '../../areas/matters';

export interface WriteNote {
  room: Note['room'];
  kind: Note['kind'];
  text: string;
  threadId?: string;
  /** The note that this one corrects; both are kept. */
  corrects?: string;
}

/**
 * Writes a note to the file (OFL § 13, R37): for the professional room, or shared with the citizen. Drafts, dissent and sparring are never shared.
 * A note is not rewritten: a correction is a new note in the same room, of the newest in the chain.
 */
export const writeNote: Verb<WriteNote> = {
  name: 'writeNote',
  by: authority,
  decide(state, { threadId, ...input }, { today, actor, id }) {
    const { room, kind, corrects } = input;
    const earlier = state.notes.find((n) => n.noteId === corrects);
    if (corrects !== undefined && !earlier) return refused('recordUnknown', { kind: 'note' });
    if (earlier && earlier.room !== room) return refused('valueNotPossible', { fields: ['room'] });
    if (earlier && state.notes.some((n) => n.corrects === corrects)) return refused('stepNotOpen', { state: 'corrected' });
    if (room === 'shared' && kind !== 'note') return refused('valueNotPossible', { fields: ['kind'] });
    const thread = threadOr(state, threadId ?? earlier?.threadId);
    return thread ? happened(event('noteWritten', today, { ...input, noteId: id('note'), threadId: thread.threadId, by: personOf(actor) })) : refused('recordUnknown', { kind: 'thread' });
  },
};

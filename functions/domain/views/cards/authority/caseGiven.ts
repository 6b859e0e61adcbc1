import { coversOn } from '../../../access';
import { takingOf } from '../../../areas/threads';
import type { Day } from '../../../calendar';
import { threadById } from '../../../case';
import { deadlineLight, deadlinesOf, type DeadlineKind, type DeadlineLight } from '../../../deadlines';
import type { ViewOf } from '../kinds';
import { faceOf, headOf, takingsOf, type Done, type Head } from './shared';

/** Deadlines shown; the rest stands in the case. */
const mostDeadlines = 3;

/** C29: a case was given to somebody, to have or to cover. Taking it on takes on all its requests that are open. */
export interface CaseGivenCard extends Head {
  kind: 'C29'; stage: 'open' | 'taken' | 'closed'; as: 'caseworker' | 'cover';
  /** The last day of the cover. */
  until?: Day;
  openRequests: number;
  deadlines: { kind: DeadlineKind; on: Day; light: DeadlineLight }[];
  taken?: Done;
  mayTake: boolean;
}

export const caseGiven: ViewOf<CaseGivenCard> = (asked) => {
  const { state, ref, viewer, today } = asked;
  const face = faceOf(asked, 'people');
  const thread = threadById(state, ref);
  if (!face || !thread) return null;
  const cover = coversOn(state.cover, today) && viewer?.kind === 'person' && viewer.personId === state.cover.personId ? state.cover : undefined;
  const open = state.threads.filter((t) => t.stage !== 'closed');
  const to = cover?.personId ?? state.owner;
  const taking = takingOf(thread, to);
  const stage = open.length === 0 ? 'closed' : open.every((t) => takingOf(t, to)) ? 'taken' : 'open';
  return {
    kind: 'C29', ...headOf(asked, takingsOf(state)), stage, as: cover ? 'cover' : 'caseworker', until: cover?.to, openRequests: open.length,
    deadlines: deadlinesOf(state).slice(0, mostDeadlines).map(({ kind, on }) => ({ kind, on, light: deadlineLight(on, today) })),
    taken: taking && { by: taking.by, on: taking.on }, mayTake: face === 'carries' && stage === 'open',
  };
};

import { assessmentOf, threadOr, type CaseState } from '../../case';
import { authority, happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import { isSelectable } from '../../ffb';
import { isSmaller } from '../../needSize';
import { isOpen, needById, newestNeed } from '../../talks';
import type { Negotiation, NeedProfile } from '../../areas/negotiation';

export interface ProfileNeed {
  threadId?: string;
  hoursPerWeek?: number;
  cover: NeedProfile['cover'];
  staffing?: string;
  contacts?: number;
  /** Subthemes of the assessment that the support is about. */
  subthemes: string[];
  content: string;
  /** Safety, health tasks, competence. */
  special?: string;
  mustHave?: string;
  niceToHave?: string;
  geography?: string;
  risk?: string;
  /** Internal: never told to a provider or the citizen. */
  priceFrame?: number;
}

/** Talks about a need of the same assessment: while they run it stands still, and afterwards it only grows. */
function frozen(state: CaseState, threadId: string, assessmentId: string, profile: Pick<NeedProfile, 'hoursPerWeek' | 'contacts' | 'cover' | 'subthemes'>): boolean {
  const about = ({ needId }: Negotiation) => needById(state, needId)!;
  return state.negotiations.some((n) => n.threadId === threadId && about(n).assessmentId === assessmentId && (isOpen(n) || isSmaller(about(n), profile)));
}

/**
 * Describes the need (B) with size and content, from what the newest assessment found, as the basis of a purchase.
 * BIT: the need decides the intervention and the intervention the rate; a price never lowers the need, only a new assessment changes it.
 */
export const profileNeed: Verb<ProfileNeed> = {
  name: 'profileNeed',
  by: authority,
  decide(state, { threadId, ...input }, { today, id, actor }) {
    const thread = threadOr(state, threadId);
    if (!thread) return refused('recordUnknown', { kind: 'thread' });
    if (thread.stage === 'closed') return refused('phaseForbids', { from: 'closed', to: 'negotiation' });
    const assessment = assessmentOf(state, thread.threadId);
    if (!assessment) return refused('stepNotOpen', { state: 'notAssessed' });
    if (assessment.supportNeed === null) return refused('fieldsMissing', { fields: ['supportNeed'] });
    const wrong = input.subthemes.filter((code) => !isSelectable(code, 'condition'));
    if (wrong.length > 0) return refused('codeNotSelectable', { codes: wrong });
    if (input.subthemes.some((code) => !assessment.conditions.some((c) => c.code === code))) return refused('valueNotPossible', { fields: ['subthemes'] });
    if (frozen(state, thread.threadId, assessment.assessmentId, input)) return refused('needLocked');
    const version = (newestNeed(state, thread.threadId)?.version ?? 0) + 1;
    return happened(event('needProfiled', today, {
      ...input, needId: id('need'), threadId: thread.threadId, version, supportNeed: assessment.supportNeed, assessmentId: assessment.assessmentId, by: personOf(actor),
    }));
  },
};

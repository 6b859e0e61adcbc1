import { happened, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Candidate } from '../../areas/negotiation';
import { negotiating, openTalksFor } from './mayNegotiate';

export interface ListCandidate {
  negotiationId: string;
  /** A candidate that is on the list already. */
  candidateId?: string;
  provider: string;
  /** How it meets what was asked for. */
  matched: string;
  available: Candidate['available'];
  rate?: number;
  /** In the public register; told by the register itself for a provider that is known here. */
  registered?: boolean;
  citizenWish?: string;
  /** Why it is not chosen. */
  deselected?: string;
}

/** Market scan (tilbudsafdækning): adds or changes a candidate. One that is left out keeps the reason why. */
export const listCandidate: Verb<ListCandidate> = {
  name: 'listCandidate',
  by: negotiating,
  decide(state, { negotiationId, candidateId, registered: told, ...input }, context) {
    const talks = openTalksFor(state, negotiationId, context);
    if (!talks.ok) return talks;
    const { candidates } = talks.negotiation;
    const known = candidates.find((c) => c.candidateId === candidateId);
    if (candidateId !== undefined && !known) return refused('recordUnknown', { kind: 'candidate' });
    if (known ? known.provider !== input.provider : candidates.some((c) => c.provider === input.provider)) return refused('valueNotPossible', { fields: ['provider'] });
    const registered = context.providers.find((p) => p.unitId === input.provider)?.registered ?? told;
    if (registered === undefined) return refused('fieldsMissing', { fields: ['registered'] });
    return happened(event('candidateListed', context.today, { ...input, negotiationId, candidateId: candidateId ?? context.id('candidate'), registered }));
  },
};

import { authority, happened, leadership, personOf, refused, type Actor, type Verb } from '../../decide';
import { event } from '../../events';
import type { CaseState } from '../../case';
import type { NegotiationSettings } from '../../settings';
import { isAgreed, negotiationById } from '../../talks';

export interface ApproveNegotiation { negotiationId: string; outcome: 'approved' | 'returned'; comment?: string }

const ladder = ['caseworker', 'teamLead', 'head'] as const;
type Step = (typeof ladder)[number];

/** A team lead leads one team; a head stands over all of them. */
const holds = (actor: Actor, step: Step, { team }: CaseState): boolean =>
  actor.kind === 'person' && actor.roles.includes(step) && (step !== 'teamLead' || actor.team === team);

/** True when this person stands as high as the first row that reaches the cost asks for, or higher. */
function reaches(actor: Actor, state: CaseState, costPerYear: number, { approval }: NegotiationSettings): boolean {
  const row = approval.find((r) => costPerYear <= r.upTo);
  return row !== undefined && ladder.slice(ladder.indexOf(row.role)).some((step) => holds(actor, step, state));
}

/** Approves what was agreed, or returns it with a comment, which opens the talks again. Never the person who concluded them. */
export const approveNegotiation: Verb<ApproveNegotiation> = {
  name: 'approveNegotiation',
  by: [...authority, ...leadership],
  decide(state, input, { today, actor, settings }) {
    const negotiation = negotiationById(state, input.negotiationId);
    if (!negotiation) return refused('recordUnknown', { kind: 'negotiation' });
    const { outcome, approval, match } = negotiation;
    if (!outcome) return refused('stepNotOpen', { state: 'open' });
    if (!isAgreed(outcome)) return refused('stepNotOpen', { state: outcome.outcome });
    if (approval) return refused('stepNotOpen', { state: approval.outcome });
    if (outcome.by === personOf(actor)) return refused('secondPersonNeeded');
    if (!reaches(actor, state, outcome.rate!.costPerYear, settings.negotiation)) return refused('notAllowed', { costPerYear: outcome.rate!.costPerYear });
    if (input.outcome === 'returned' && !input.comment) return refused('reasonMissing');
    if (input.outcome === 'approved' && !match) return refused('stepNotOpen', { state: 'matchNotChecked' });
    const red = match?.needIntervention === 'red' || match?.interventionRate === 'red';
    if (input.outcome === 'approved' && red && !input.comment) return refused('reasonMissing');
    return happened(event('negotiationApproved', today, { ...input, by: personOf(actor) }));
  },
};

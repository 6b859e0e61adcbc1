import { happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { Day } from '../../calendar';
import type { Pillar, Position, Round } from '../../areas/negotiation';
import { fallsShort } from '../../needSize';
import { isCurrent, needById } from '../../talks';
import { negotiating, openTalksFor } from './mayNegotiate';
import { differing, offerFault, priced, type OfferInput } from './offer';

export interface PositionInput extends OfferInput { need?: string }
export interface HoldRound {
  negotiationId: string;
  /** The candidate that was talked with. */
  provider?: string;
  heldOn?: Day;
  channel: Round['channel'];
  participants?: string;
  ours: PositionInput;
  theirs: PositionInput;
  /** Read from the positions unless given. */
  differs?: Pillar[];
  arguments?: string;
  openPoints?: string;
  nextStep?: string;
  dueOn?: Day;
}

const isSilent = ({ need, intervention, rate }: PositionInput): boolean => need === undefined && !intervention && !rate;

/**
 * Keeps one round of talks: what both sides say about intervention and rate, and what comes next.
 * BIT: the need was locked before the talks. Whatever is offered, the municipality's own position never asks for less than the need.
 */
export const holdRound: Verb<HoldRound> = {
  name: 'holdRound',
  by: negotiating,
  decide(state, { negotiationId, provider, heldOn, ours, theirs, differs, ...input }, context) {
    const { today, id, actor } = context;
    const talks = openTalksFor(state, negotiationId, context);
    if (!talks.ok) return talks;
    const { negotiation } = talks;
    const { candidates, rounds, recordedOn } = negotiation;
    const need = needById(state, negotiation.needId)!;
    const on = heldOn ?? today;
    if (!isCurrent(state, need)) return refused('stepNotOpen', { state: 'newerAssessment' });
    if (provider !== undefined && !candidates.some((c) => c.provider === provider && c.deselected === undefined)) return refused('recordUnknown', { kind: 'candidate' });
    if (on > today || on < (rounds.at(-1)?.on ?? recordedOn)) return refused('dateNotPossible', { field: 'heldOn' });
    if (input.dueOn !== undefined && input.dueOn < today) return refused('dateNotPossible', { field: 'dueOn' });
    if (isSilent(ours) && isSilent(theirs)) return refused('fieldsMissing', { fields: ['theirs'] });
    const weekly = need.hoursPerWeek;
    const fault = offerFault(ours, weekly) ?? offerFault(theirs, weekly);
    if (fault) return fault;
    if (ours.intervention && fallsShort(need, ours.intervention)) return refused('needLocked', { hoursPerWeek: weekly });
    const position = (said: PositionInput): Position => ({ ...said, rate: said.rate && priced(said.rate, said.intervention, weekly) });
    const [our, their] = [position(ours), position(theirs)];
    return happened(event('roundHeld', today, {
      ...input, negotiationId, provider, roundId: id('round'), no: rounds.length + 1, on, ours: our, theirs: their, differs: differs ?? differing(our, their), by: personOf(actor),
    }));
  },
};

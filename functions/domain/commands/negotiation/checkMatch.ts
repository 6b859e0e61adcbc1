import { happened, personOf, refused, type Verb } from '../../decide';
import { event } from '../../events';
import type { MatchLight, Negotiation } from '../../areas/negotiation';
import { fallsShort } from '../../needSize';
import { isAgreed, needById } from '../../talks';
import { negotiating, talksFor } from './mayNegotiate';

export interface CheckMatch { negotiationId: string; needIntervention: MatchLight; interventionRate: MatchLight; text?: string }

/** What is on the table: what was agreed, else what was last said of an intervention and a rate, by them before by us. */
export function onTheTable({ outcome, rounds }: Negotiation): Pick<NonNullable<Negotiation['outcome']>, 'intervention' | 'rate'> {
  if (outcome) return outcome;
  const said = rounds.flatMap(({ ours, theirs }) => [ours, theirs]);
  return { intervention: said.findLast((p) => p.intervention)?.intervention, rate: said.findLast((p) => p.rate)?.rate };
}

/** Holds need against intervention and intervention against rate (BIT: the three agree at any time). Anything but green is told in words. */
export const checkMatch: Verb<CheckMatch> = {
  name: 'checkMatch',
  by: negotiating,
  decide(state, input, context) {
    const talks = talksFor(state, input.negotiationId, context);
    if (!talks.ok) return talks;
    const { negotiation } = talks;
    if (negotiation.outcome && !isAgreed(negotiation.outcome)) return refused('stepNotOpen', { state: negotiation.outcome.outcome });
    if (negotiation.approval?.outcome === 'approved') return refused('stepNotOpen', { state: 'approved' });
    const { intervention, rate } = onTheTable(negotiation);
    if (!intervention || !rate) return refused('stepNotOpen', { state: 'noOffer' });
    const short = fallsShort(needById(state, negotiation.needId)!, intervention);
    if (short && input.needIntervention === 'green') return refused('valueNotPossible', { fields: ['needIntervention'] });
    if ((input.needIntervention !== 'green' || input.interventionRate !== 'green') && !input.text) return refused('fieldsMissing', { fields: ['text'] });
    return happened(event('matchChecked', context.today, { ...input, by: personOf(context.actor) }));
  },
};

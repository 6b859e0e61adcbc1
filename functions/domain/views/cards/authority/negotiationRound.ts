import { relationTo } from '../../../access';
import type { Negotiation, NegotiationOutcome, Pillar } from '../../../areas/negotiation';
import type { Day } from '../../../calendar';
import { isOpen, negotiationById } from '../../../talks';
import type { Asked, ViewOf } from '../kinds';
import { faceOf, headOf, type Head } from './shared';

/** C09: a round of talks is due, or an offer has come. It tells of the talks and nothing of the citizen: no case is named but by the number of the talks. */
export interface NegotiationRoundCard extends Head {
  kind: 'C09'; stage: 'open' | 'concluded'; negotiationNo: string;
  /** Rounds held so far. */
  rounds: number;
  /** What both sides see differently: need, intervention or rate. */
  differs: Pillar[];
  dueOn?: Day;
  outcome?: NegotiationOutcome;
  mayAct: boolean;
}

/** Whoever negotiates sees the own talks, and those that are open. */
const negotiates = ({ state, viewer, today }: Asked, talks: Negotiation): boolean =>
  viewer?.kind === 'person' && relationTo(state, viewer, today) === 'negotiator' && (talks.negotiator === viewer.personId || isOpen(talks));

export const negotiationRound: ViewOf<NegotiationRoundCard> = (asked) => {
  const { state, ref, viewer } = asked;
  const talks = negotiationById(state, ref);
  if (!talks || (!negotiates(asked, talks) && !faceOf(asked, 'negotiation'))) return null;
  const round = talks.rounds.at(-1);
  const own = viewer?.kind === 'person' && viewer.personId === talks.negotiator;
  return {
    kind: 'C09', ...headOf(asked, talks.rounds.length), stage: isOpen(talks) ? 'open' : 'concluded', negotiationNo: talks.negotiationNo, rounds: talks.rounds.length,
    differs: round?.differs ?? [], dueOn: round?.dueOn, outcome: talks.outcome?.outcome, mayAct: isOpen(talks) && (own || negotiates(asked, talks)),
  };
};

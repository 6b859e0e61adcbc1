import { relationTo } from '../../../access';
import type { Negotiation, NegotiationOutcome, Pillar } from '../../../areas/negotiation';
import type { Day } from '../../../calendar';
import { isOpen, negotiationById, waitingQuestion } from '../../../talks';
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
  /** What was last asked about the need, while it waits or the answer is news. The words are read in the case. */
  question?: { on: Day; answeredOn?: Day };
  /** Whoever negotiates and does not carry the case asks; one question at a time. */
  mayAsk: boolean;
  /** The question that this viewer is to answer. */
  answers?: string;
}

/** Whoever negotiates sees the own talks, and those that are open. */
const negotiates = ({ state, viewer, today }: Asked, talks: Negotiation): boolean =>
  viewer?.kind === 'person' && relationTo(state, viewer, today) === 'negotiator' && (talks.negotiator === viewer.personId || isOpen(talks));

export const negotiationRound: ViewOf<NegotiationRoundCard> = (asked) => {
  const { state, ref, viewer } = asked;
  const talks = negotiationById(state, ref);
  const face = faceOf(asked, 'negotiation');
  const speaks = talks !== undefined && negotiates(asked, talks);
  if (!talks || (!speaks && !face)) return null;
  const [round, last, waiting, open] = [talks.rounds.at(-1), talks.questions?.at(-1), waitingQuestion(talks), isOpen(talks)];
  // Once a round has been held after it, an answer is no news.
  const isNews = last && (!last.answer || (round?.on ?? '') <= last.answer.on);
  const own = viewer?.kind === 'person' && viewer.personId === talks.negotiator;
  return {
    kind: 'C09', ...headOf(asked, talks.rounds.length), stage: open ? 'open' : 'concluded', negotiationNo: talks.negotiationNo, rounds: talks.rounds.length,
    differs: round?.differs ?? [], dueOn: round?.dueOn, outcome: talks.outcome?.outcome, mayAct: open && (own || speaks),
    question: isNews ? { on: last.on, answeredOn: last.answer?.on } : undefined, mayAsk: open && speaks && !waiting, answers: open && face === 'carries' ? waiting?.questionId : undefined,
  };
};

/** Negotiation by need, intervention and rate (BIT: Behov, Indsats, Takst). Need decides the intervention, the intervention decides the rate. */
import type { Day } from '../calendar';
import type { Level } from '../progress';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';

/** B: size and content of the need. Locked before talks; a price never lowers it. */
export interface NeedProfile extends Recorded {
  needId: string; threadId: string; version: number; supportNeed: Level; assessmentId: string;
  hoursPerWeek?: number; cover: 'none' | 'day' | 'evening' | 'night' | 'allDay'; staffing?: string; contacts?: number;
  subthemes: string[]; content: string; special?: string;
  mustHave?: string; niceToHave?: string; geography?: string; risk?: string; priceFrame?: number; by: string;
  locked?: { on: Day; by: string };
}
export interface Candidate {
  candidateId: string; provider: string; matched: string; available: 'yes' | 'no' | 'later' | 'unknown'; rate?: number; registered: boolean; citizenWish?: string; deselected?: string;
}
/** I: what is offered. A housing part is told apart from the support. */
export interface ServiceSpec { services: string[]; place?: string; housing?: string; providerType?: string; methods?: string; competences?: string; hoursPerWeek: number; from?: Day; to?: Day; rampDown?: string; documentation?: string }
/** T: what it costs. Additions are amounts in the unit of the base. */
export interface Rate {
  model: 'day' | 'hour' | 'month' | 'package'; base: number; additions: { name: string; amount: number; reason: string }[];
  vat?: string; priceYear?: number; indexation?: string; from?: Day; to?: Day; noticeMonths?: number; absence?: string; trial?: string; stepDown?: string; published?: number; costPerYear: number;
}
export interface Position { need?: string; intervention?: ServiceSpec; rate?: Rate }
export type Pillar = 'need' | 'intervention' | 'rate';
export interface Round { roundId: string; no: number; on: Day; provider?: string; channel: 'meeting' | 'phone' | 'written'; participants?: string; ours: Position; theirs: Position; differs: Pillar[]; arguments?: string; openPoints?: string; nextStep?: string; dueOn?: Day; by: string }
export type NegotiationOutcome = 'agreed' | 'agreedWithReservation' | 'noMatch' | 'withdrawnByMunicipality' | 'withdrawnByProvider' | 'overtaken';
export type MatchLight = 'green' | 'yellow' | 'red';

export interface Conclusion {
  outcome: NegotiationOutcome; provider?: string; intervention?: ServiceSpec; rate?: Rate;
  /** The yearly cost of the first offer, to tell what the talks saved or added. */
  firstOffer?: number;
  explanation: string; fewerOffersReason?: string; citizenObjection?: string; on: Day; by: string;
}
/** What a negotiator lacks to know of the need, put to whoever carries the case. */
export interface NeedQuestion { questionId: string; question: string; by: string; on: Day; answer?: { text: string; by: string; on: Day } }
export interface Approval { outcome: 'approved' | 'returned'; by: string; on: Day; comment?: string }

/** Talks are open while they have no outcome; an approver who returns them opens them again. */
export interface Negotiation extends Recorded {
  negotiationId: string; negotiationNo: string; threadId: string; needId: string; negotiator: string;
  candidates: Candidate[]; rounds: Round[];
  questions?: NeedQuestion[];
  outcome?: Conclusion;
  match?: { needIntervention: MatchLight; interventionRate: MatchLight; text?: string; on: Day; by: string };
  approval?: Approval;
  returned?: Conclusion[];
}

export interface NegotiationState { needs: NeedProfile[]; negotiations: Negotiation[] }
export const noNegotiations: NegotiationState = { needs: [], negotiations: [] };

export interface NegotiationShapes {
  needProfiled: Fresh<Omit<NeedProfile, 'locked'>>;
  /** `takenUpBy`: open talks that go on about this newer need. */
  needLocked: { needId: string; by: string; takenUpBy: string[] };
  negotiationOpened: Fresh<Omit<Negotiation, 'candidates' | 'rounds' | 'questions' | 'outcome' | 'match' | 'approval' | 'returned'>>;
  candidateListed: { negotiationId: string } & Candidate;
  roundHeld: { negotiationId: string } & Round;
  needQuestionAsked: { negotiationId: string; questionId: string; question: string; by: string };
  needQuestionAnswered: { negotiationId: string; questionId: string; text: string; by: string };
  matchChecked: { negotiationId: string; needIntervention: MatchLight; interventionRate: MatchLight; text?: string; by: string };
  negotiationConcluded: { negotiationId: string } & Omit<Conclusion, 'on'>;
  negotiationApproved: { negotiationId: string; outcome: 'approved' | 'returned'; by: string; comment?: string };
}

const change = (negotiations: readonly Negotiation[], negotiationId: string, on: Day, patch: (negotiation: Negotiation) => Partial<Negotiation>) => ({
  negotiations: amend(negotiations, (n) => n.negotiationId === negotiationId, patch, on),
});

export const negotiationRules: RulesFor<NegotiationShapes> = {
  needProfiled: ({ needs }, { data, on }) => ({ needs: append<NeedProfile, typeof data>(needs, data, on) }),
  needLocked: ({ needs, negotiations }, { data: { needId, by, takenUpBy }, on }) => ({
    needs: amend(needs, (n) => n.needId === needId, () => ({ locked: { on, by } }), on),
    negotiations: amend(negotiations, (n) => takenUpBy.includes(n.negotiationId), () => ({ needId }), on),
  }),
  negotiationOpened: ({ negotiations }, { data, on }) => ({ negotiations: append<Negotiation, Fresh<Negotiation>>(negotiations, { ...data, candidates: [], rounds: [] }, on) }),
  candidateListed: ({ negotiations }, { data: { negotiationId, ...candidate }, on }) =>
    change(negotiations, negotiationId, on, (n) => ({ candidates: [...n.candidates.filter((c) => c.candidateId !== candidate.candidateId), candidate] })),
  // The lights were about what was on the table before this round.
  roundHeld: ({ negotiations }, { data: { negotiationId, ...round }, on }) => change(negotiations, negotiationId, on, (n) => ({ rounds: [...n.rounds, round], match: undefined })),
  needQuestionAsked: ({ negotiations }, { data: { negotiationId, ...asked }, on }) => change(negotiations, negotiationId, on, ({ questions = [] }) => ({ questions: [...questions, { ...asked, on }] })),
  needQuestionAnswered: ({ negotiations }, { data: { negotiationId, questionId, ...answer }, on }) =>
    change(negotiations, negotiationId, on, (n) => ({ questions: n.questions!.map((q) => (q.questionId === questionId ? { ...q, answer: { ...answer, on } } : q)) })),
  matchChecked: ({ negotiations }, { data: { negotiationId, ...match }, on }) => change(negotiations, negotiationId, on, () => ({ match: { ...match, on } })),
  // A new conclusion after a return waits for its own approval.
  negotiationConcluded: ({ negotiations }, { data: { negotiationId, ...outcome }, on }) => change(negotiations, negotiationId, on, () => ({ outcome: { ...outcome, on }, approval: undefined })),
  negotiationApproved: ({ negotiations }, { data: { negotiationId, ...approval }, on }) =>
    change(negotiations, negotiationId, on, (n) => ({
      approval: { ...approval, on },
      ...(approval.outcome === 'returned' ? { outcome: undefined, match: undefined, returned: [...(n.returned ?? []), n.outcome!] } : {}),
    })),
};

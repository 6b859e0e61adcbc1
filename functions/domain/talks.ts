/** Where talks about need, intervention and rate stand in a case. */
import type { Conclusion, NeedProfile, NeedQuestion, Negotiation, NegotiationOutcome } from './areas/negotiation';
import { assessmentOf, type CaseState } from './case';

export const isOpen = ({ outcome }: Pick<Negotiation, 'outcome'>): boolean => outcome === undefined;
const agreement: readonly NegotiationOutcome[] = ['agreed', 'agreedWithReservation'];
export const isAgreed = (conclusion: Pick<Conclusion, 'outcome'> | undefined): boolean => conclusion !== undefined && agreement.includes(conclusion.outcome);

export const negotiationById = (state: CaseState, negotiationId: string): Negotiation | undefined => state.negotiations.find((n) => n.negotiationId === negotiationId);
export const needById = (state: CaseState, needId: string): NeedProfile | undefined => state.needs.find((n) => n.needId === needId);
export const newestNeed = (state: CaseState, threadId: string): NeedProfile | undefined => state.needs.findLast((n) => n.threadId === threadId);
export const openTalks = (state: CaseState, threadId: string): Negotiation[] => state.negotiations.filter((n) => n.threadId === threadId && isOpen(n));

/** True when a profile still tells the need that the newest assessment found. */
export const isCurrent = (state: CaseState, { threadId, assessmentId }: NeedProfile): boolean => assessmentOf(state, threadId)!.assessmentId === assessmentId;

/** The question about the need that waits for an answer; one is asked at a time. */
export const waitingQuestion = ({ questions = [] }: Pick<Negotiation, 'questions'>): NeedQuestion | undefined => questions.find((q) => !q.answer);

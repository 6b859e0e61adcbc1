/** Views of cards about the authority's own work, by kind. */
import { ageRule, type AgeRuleCard } from './authority/ageRule';
import { appealOutcome, type AppealOutcomeCard } from './authority/appealOutcome';
import { appealReceived, type AppealReceivedCard } from './authority/appealReceived';
import { caseGiven, type CaseGivenCard } from './authority/caseGiven';
import { citizenWrote, type CitizenWroteCard } from './authority/citizenWrote';
import { consent, type ConsentCard } from './authority/consent';
import { deadlineNear, type DeadlineNearCard } from './authority/deadlineNear';
import { deadlinePassed, type DeadlinePassedCard } from './authority/deadlinePassed';
import { decisionSent, type DecisionSentCard } from './authority/decisionSent';
import { hearing, type HearingCard } from './authority/hearing';
import { informationOverdue, type InformationOverdueCard } from './authority/informationOverdue';
import { matchApproval, type MatchApprovalCard } from './authority/matchApproval';
import { negotiationRound, type NegotiationRoundCard } from './authority/negotiationRound';
import { newRequest, type NewRequestCard } from './authority/newRequest';
import { noticePeriod, type NoticePeriodCard } from './authority/noticePeriod';
import { recommendation, type RecommendationCard } from './authority/recommendation';
import { recommendationResult, type RecommendationResultCard } from './authority/recommendationResult';
import type { CardKind, ViewOf } from './kinds';

export type AuthorityCard =
  | NewRequestCard | DeadlineNearCard | DeadlinePassedCard | InformationOverdueCard | RecommendationCard | RecommendationResultCard | HearingCard | NegotiationRoundCard | MatchApprovalCard
  | ConsentCard | DecisionSentCard | AppealReceivedCard | AppealOutcomeCard | NoticePeriodCard | CaseGivenCard | AgeRuleCard | CitizenWroteCard;

/** C31 is of no case: it is made from the overview of a team. */
export const authorityCards: Partial<Record<CardKind, ViewOf<AuthorityCard>>> = {
  C01: newRequest, C02: deadlineNear, C03: deadlinePassed, C04: informationOverdue, C06: recommendation, C07: recommendationResult, C08: hearing, C09: negotiationRound, C10: matchApproval,
  C23: consent, C24: decisionSent, C25: appealReceived, C26: appealOutcome, C27: noticePeriod, C29: caseGiven, C30: ageRule, C31: () => null, C32: citizenWrote,
};

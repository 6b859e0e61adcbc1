/** The state of one case, as it follows from its events. Each area keeps its own part. */
import type { AssessmentState } from './areas/assessment';
import type { DecisionsState } from './areas/decisions';
import type { FollowUpsState } from './areas/followUps';
import type { GoalsState } from './areas/goals';
import type { MattersState } from './areas/matters';
import type { NegotiationState } from './areas/negotiation';
import type { OrdersState } from './areas/orders';
import type { PeopleState } from './areas/people';
import type { PlansState } from './areas/plans';
import type { Thread, ThreadsState } from './areas/threads';
import type { Day } from './calendar';

export type { Assessment, Condition, Informer, LegalGroup, Proposal, TargetGroup, ThemeNote, UnfavourableFact } from './areas/assessment';
export type { Appeal, Decision, DecisionType, Hearing } from './areas/decisions';
export type { Answer, CitizenViewMissing, Comment, FollowUp, FollowUpStage, GoalAnswer, GoalStatus, ProviderAdvice as Recommendation, Result } from './areas/followUps';
export type { Goal, Subgoal, Wish } from './areas/goals';
export type { DeclineReason, Order, OrderState, Release } from './areas/orders';
export type { Request, Stage, Thread } from './areas/threads';

export type Role = 'caseworker' | 'teamLead' | 'head' | 'provider' | 'providerLead' | 'negotiator' | 'admin';

export interface Cover { personId: string; from: Day; to: Day }

/** The caseworker does not look at the case before this day. It ends by itself, and no deadline moves. */
export interface Hold { until: Day; reason: string; by: string }

export interface CaseState
  extends ThreadsState, AssessmentState, GoalsState, PlansState, DecisionsState, OrdersState, FollowUpsState, NegotiationState, PeopleState, MattersState {
  /** Grows when the state is built differently from the same events; a stored state of another shape is built anew from the journal. */
  shape: typeof stateShape;
  caseNo: string;
  citizen: { citizenId: string; initials: string; protectedAddress?: boolean };
  owner: string;
  team: string;
  cover?: Cover;
  hold?: Hold;
  municipality?: { acting: string; paying: string };
  /** The case in the municipality's own record system. */
  recordRef?: string;
  openedOn: Day;
  closedOn?: Day;
  lastActivityOn: Day;
  /** How many steps were taken back: what fitted a card before may be asked for anew. */
  undos?: number;
  /** What the last commit changed, for as long as it may be undone. */
  last?: { version: number; by: string; verb: string; before: Partial<CaseState> };
}
export const stateShape = 3;

export const orderById = (state: CaseState, orderId: string) => state.orders.find((o) => o.orderId === orderId);
export const goalById = (state: CaseState, goalId: string) => state.goals.find((g) => g.goalId === goalId);
export const followUpById = (state: CaseState, followUpId: string) => state.followUps.find((f) => f.followUpId === followUpId);
export const threadById = (state: CaseState, threadId: string): Thread | undefined => state.threads.find((t) => t.threadId === threadId);
/** The thread that a verb means when it names none: the newest that is not closed, or the newest. */
export const currentThread = (state: CaseState): Thread => state.threads.findLast((t) => t.stage !== 'closed') ?? state.threads.at(-1)!;
export const threadOr = (state: CaseState, threadId: string | undefined): Thread | undefined => (threadId === undefined ? currentThread(state) : threadById(state, threadId));
/** The newest finished assessment of a thread, or of the case when the thread has none of its own. */
export const assessmentOf = (state: CaseState, threadId: string) => state.assessments.findLast((a) => a.threadId === threadId) ?? state.assessments.at(-1);
export const purposeOf = (state: CaseState, threadId: string): string | undefined => (state.purposes.findLast((p) => p.threadId === threadId) ?? state.purposes.at(-1))?.text;
/** The follow-up of an order that has no result yet; there is at most one. */
export const openFollowUp = (state: CaseState, orderId: string) => state.followUps.find((f) => f.orderId === orderId && f.stage !== 'closed' && f.stage !== 'cancelled');

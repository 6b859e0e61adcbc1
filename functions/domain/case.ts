/** The state of one case, as it follows from its events. */
import type { Day } from './calendar';
import type { FollowUpResult, GoalType } from './ffb';
import type { Level, NotScoredReason, Score, TookPart } from './progress';

export type Role = 'caseworker' | 'teamLead' | 'provider' | 'providerLead' | 'negotiator' | 'admin';

export interface Wish { wishId: string; text: string; on: Day }
export interface TargetGroup { code: string; rank: 1 | 2 }
/** A subtheme that matters in this case; only those under "Aktivitet og deltagelse" carry a level. */
export interface Condition { code: string; level?: Level | null }
/** null = "Ikke vurderet", which is another thing than 0. */
export interface Assessment { supportNeed: Level | null; targetGroups: TargetGroup[]; conditions: Condition[]; on: Day }

export interface Goal {
  goalId: string;
  version: number;
  text: string;
  /** Neutral words for cards: no health, no theme. */
  label: string;
  goalType: GoalType;
  primary: string;
  secondary: string[];
  baselineLevel: Level;
  /** The starting point t0 of the first version; later versions keep it. */
  startedOn: Day;
  currentLevel: Level | null;
  expectedLevel: Level;
  expectedOn: Day;
  measure: string;
  plannedEnd?: number;
}

export interface Decision {
  decisionId: string;
  type: 'grant';
  paragraphs: string[];
  services: string[];
  from: Day;
  to?: Day;
  decidedOn: Day;
}

export type OrderState = 'sent' | 'accepted' | 'declined' | 'ended';
export type DeclineReason = 'noCapacity' | 'outsideCompetence' | 'wrongTargetGroup' | 'distance' | 'other';

export interface Order {
  orderId: string;
  orderNo: string;
  decisionId: string;
  provider: string;
  services: string[];
  goalIds: string[];
  wishedStart: Day;
  hoursPerWeek?: number;
  description?: string;
  /** Typed by the caseworker; the series after it steps from here, never from the latest date. */
  firstFollowUpOn: Day;
  rhythmMonths: number;
  answerBy: Day;
  placedOn: Day;
  placedBy: string;
  state: OrderState;
  /** Grows with each change that a card must show. */
  rev: number;
  startsOn?: Day;
  contact?: string;
  declineReason?: DeclineReason;
  declineText?: string;
}

export type GoalStatus = 'reached' | 'partly' | 'inProgress' | 'paused' | 'notRelevant';
export type Recommendation = 'continue' | 'adjust' | 'end' | 'moreNeeded';

export interface GoalAnswer {
  goalId: string;
  status: GoalStatus;
  score: Score | null;
  notScoredReason?: NotScoredReason;
  tookPart: TookPart;
}

export interface Answer { answers: GoalAnswer[]; recommendation: Recommendation; meetingWanted: boolean; by: string; on: Day }
export interface Comment { goalId: string; text: string; by: string; on: Day }
export interface Result {
  result: FollowUpResult;
  heldOn: Day;
  citizenView?: string;
  citizenViewMissing?: CitizenViewMissing;
  conclusion?: string;
  statusWaivedReason?: string;
  supportNeed?: Level | null;
  on: Day;
  by: string;
}
export type CitizenViewMissing = 'didNotWish' | 'notReached' | 'representativeSpoke' | 'other';

/** planned → asked (status wanted) → answered → closed by a result. A result may also come without a status, with a reason. */
export type FollowUpStage = 'planned' | 'asked' | 'answered' | 'closed';

export interface FollowUp {
  followUpId: string;
  orderId: string;
  no: number;
  dueOn: Day;
  periodFrom: Day;
  stage: FollowUpStage;
  rev: number;
  askedOn?: Day;
  comments: Comment[];
  answer?: Answer;
  resultAskedOn?: Day;
  result?: Result;
}

export interface CaseState {
  caseNo: string;
  citizen: { citizenId: string; initials: string };
  owner: string;
  team: string;
  receivedOn: Day;
  openedOn: Day;
  reason: string;
  /** When the municipality must have decided; from the local table of deadlines. */
  answerBy: Day;
  acute: boolean;
  wishes: Wish[];
  purpose?: string;
  assessment?: Assessment;
  goals: Goal[];
  decisions: Decision[];
  orders: Order[];
  followUps: FollowUp[];
  /** A follow-up that ended an intervention asks for a decision; the result itself is not the decision. */
  decisionNeeded?: { followUpId: string; result: FollowUpResult };
  lastActivityOn: Day;
}

export const orderById = (state: CaseState, orderId: string) => state.orders.find((o) => o.orderId === orderId);
export const goalById = (state: CaseState, goalId: string) => state.goals.find((g) => g.goalId === goalId);
export const followUpById = (state: CaseState, followUpId: string) => state.followUps.find((f) => f.followUpId === followUpId);
/** The follow-up of an order that has no result yet; there is at most one. */
export const openFollowUp = (state: CaseState, orderId: string) => state.followUps.find((f) => f.orderId === orderId && f.stage !== 'closed');

/** Follow-ups (SEL § 148): the provider's status, scores, and the authority's result. */
import type { Day } from '../calendar';
import type { FollowUpResult } from '../ffb';
import type { Level, NotScoredReason, Score, TookPart } from '../progress';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';
import { found } from './goals';

export type GoalStatus = 'reached' | 'partly' | 'inProgress' | 'paused' | 'notRelevant';
export type ProviderAdvice = 'continue' | 'adjust' | 'end' | 'moreNeeded';
export type CitizenViewMissing = 'didNotWish' | 'notReached' | 'representativeSpoke' | 'other';

/** Why a status comes later than it was asked for. */
export type MoreTimeReason = 'notMet' | 'citizenAbsent' | 'staffing' | 'newContact' | 'other';
/** Why a provider says that the citizen is no longer theirs. */
export type NotOursReason = 'moved' | 'stopped' | 'otherProvider' | 'neverStarted' | 'mistaken' | 'other';
export type DayPart = 'morning' | 'midday' | 'afternoon';
/** When the provider could meet. */
export interface MeetingSlot { on: Day; part: DayPart }
/** A wish for more time for one status. The first short one is granted by itself; the others are for the authority to answer. */
export interface MoreTime {
  moreTimeId: string; until: Day; reason: MoreTimeReason; by: string; on: Day;
  answer?: { outcome: 'granted' | 'declined' | 'meeting'; text?: string; by: string; on: Day };
}

export interface GoalAnswer {
  goalId: string;
  status: GoalStatus;
  score: Score | null;
  notScoredReason?: NotScoredReason;
  tookPart: TookPart;
  /** What the citizen would score; kept apart from the provider's. */
  citizenOwnScore?: Score;
  /** The version of the goal that was scored. */
  goalVersion?: number;
}
/** A goal's score without the rest of a status. */
export type GoalScore = Omit<GoalAnswer, 'status'>;
export interface Answer {
  answers: GoalAnswer[];
  recommendation: ProviderAdvice;
  meetingWanted: boolean;
  /** When the provider could meet, in words. */
  meetingTimes?: string[];
  /** The same as days to choose from, at most three. */
  meetingSlots?: MeetingSlot[];
  /** What was delivered on average, where hours are ordered. */
  hoursPerWeek?: number;
  subgoalsUpdated?: boolean;
  /** There is more in the provider's own system. */
  documentsKept?: boolean;
  by: string;
  on: Day;
  /** A correction tells of the day on which the goals were scored. */
  scoredOn?: Day;
}
export interface Comment { goalId: string; text: string; by: string; on: Day }
export interface Result {
  result: FollowUpResult;
  heldOn: Day;
  form?: 'meeting' | 'phone' | 'written';
  participants?: string;
  citizenView?: string;
  citizenViewMissing?: CitizenViewMissing;
  conclusion?: string;
  agreements?: string;
  goalEvaluations?: { goalId: string; text: string; informer: 'citizen' | 'provider' | 'caseworker' }[];
  statusWaivedReason?: string;
  /** The caseworker's own scores, where no status came. */
  scores?: GoalScore[];
  supportNeed?: Level | null;
  /** A worry about the place is told to socialtilsynet (SEL § 148). */
  concern?: { text: string; notifiedOn?: Day };
  on: Day;
  by: string;
}

/** planned → asked (status wanted) → answered → closed by a result. A result may also come without a status, with a reason. Cancelled when the order ends first. */
export type FollowUpStage = 'planned' | 'asked' | 'answered' | 'closed' | 'cancelled';

export interface FollowUp extends Recorded {
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
  /** Answers that a later correction took the place of; kept for ever. */
  corrected: Answer[];
  moves: { from: Day; to: Day; reason: string; on: Day; by: string }[];
  statusWaived?: { reason: string; on: Day; by: string };
  /** In the order in which they were asked. */
  moreTime?: MoreTime[];
  /** The provider has said that the citizen is no longer theirs. */
  notOurs?: { reason: NotOursReason; on: Day; by: string };
  resultAskedOn?: Day;
  result?: Result;
  enteredInError?: { reason: string; on: Day; by: string };
}

/** Scores given between two follow-ups. A correction takes the place of an earlier one, which stays. */
export interface Scorings extends Recorded { scoringId: string; orderId: string; answers: GoalScore[]; supersedes?: string; by: string; on: Day }

export interface FollowUpsState { followUps: FollowUp[]; scorings: Scorings[] }
export const noFollowUps: FollowUpsState = { followUps: [], scorings: [] };

export interface FollowUpShapes {
  followUpPlanned: { followUpId: string; orderId: string; no: number; dueOn: Day; periodFrom: Day };
  followUpMoved: { followUpId: string; dueOn: Day; reason: string; by: string };
  statusRequested: { followUpId: string };
  statusWaived: { followUpId: string; reason: string; by: string };
  /** `granted` in the same moment, or for the authority to answer. */
  moreTimeAsked: { followUpId: string; moreTimeId: string; until: Day; reason: MoreTimeReason; by: string; granted: boolean };
  moreTimeAnswered: { followUpId: string; moreTimeId: string; outcome: 'granted' | 'declined' | 'meeting'; text?: string; by: string };
  notOursReported: { followUpId: string; reason: NotOursReason; by: string };
  followUpCommented: { followUpId: string; goalId: string; text: string; by: string };
  statusAnswered: { followUpId: string } & Answer;
  statusCorrected: { followUpId: string; reason: string } & Answer;
  goalsScored: Fresh<Scorings>;
  resultRequested: { followUpId: string };
  followUpResultRegistered: { followUpId: string; goalLevels: { goalId: string; level: Level | null }[] } & Omit<Result, 'on'>;
}

const change = (followUps: readonly FollowUp[], followUpId: string, on: Day, patch: (followUp: FollowUp) => Partial<FollowUp>): FollowUp[] =>
  amend(followUps, (f) => f.followUpId === followUpId, (f) => ({ ...patch(f), rev: f.rev + 1 }), on);

export const followUpRules: RulesFor<FollowUpShapes> = {
  followUpPlanned: ({ followUps }, { data, on }) => ({ followUps: append<FollowUp, Fresh<FollowUp>>(followUps, { ...data, stage: 'planned', rev: 1, comments: [], corrected: [], moves: [] }, on) }),
  followUpMoved: ({ followUps }, { data: { followUpId, dueOn, reason, by }, on }) => ({
    followUps: change(followUps, followUpId, on, (f) => ({ dueOn, moves: [...f.moves, { from: f.dueOn, to: dueOn, reason, on, by }] })),
  }),
  statusRequested: ({ followUps }, { data, on }) => ({ followUps: change(followUps, data.followUpId, on, () => ({ stage: 'asked', askedOn: on })) }),
  statusWaived: ({ followUps }, { data: { followUpId, reason, by }, on }) => ({ followUps: change(followUps, followUpId, on, () => ({ statusWaived: { reason, by, on } })) }),
  moreTimeAsked: ({ followUps }, { data: { followUpId, granted, ...asked }, on }) => ({
    followUps: change(followUps, followUpId, on, ({ moreTime = [] }) => ({ moreTime: [...moreTime, { ...asked, on, ...(granted ? { answer: { outcome: 'granted' as const, by: 'system', on } } : {}) }] })),
  }),
  moreTimeAnswered: ({ followUps }, { data: { followUpId, moreTimeId, ...answer }, on }) => ({
    followUps: change(followUps, followUpId, on, ({ moreTime }) => ({ moreTime: moreTime!.map((m) => (m.moreTimeId === moreTimeId ? { ...m, answer: { ...answer, on } } : m)) })),
  }),
  notOursReported: ({ followUps }, { data: { followUpId, ...notOurs }, on }) => ({ followUps: change(followUps, followUpId, on, () => ({ notOurs: { ...notOurs, on } })) }),
  // No new revision: the card in the provider's chat stays answerable while comments are written beside it.
  followUpCommented: ({ followUps }, { data: { followUpId, goalId, text, by }, on }) => ({
    followUps: amend(followUps, (f) => f.followUpId === followUpId, (f) => ({ comments: [...f.comments.filter((c) => c.goalId !== goalId), { goalId, text, by, on }] }), on),
  }),
  statusAnswered: ({ followUps }, { data: { followUpId, ...answer }, on }) => ({ followUps: change(followUps, followUpId, on, () => ({ stage: 'answered', answer })) }),
  statusCorrected: ({ followUps }, { data: { followUpId, reason: _reason, ...answer }, on }) => ({
    followUps: change(followUps, followUpId, on, (f) => ({ answer, corrected: f.answer ? [...f.corrected, f.answer] : f.corrected })),
  }),
  goalsScored: ({ scorings }, { data, on }) => ({ scorings: append(scorings, data, on) }),
  resultRequested: ({ followUps }, { data, on }) => ({ followUps: change(followUps, data.followUpId, on, () => ({ resultAskedOn: on })) }),
  followUpResultRegistered: (state, { data: { followUpId, goalLevels, ...result }, on }) => {
    const levels = new Map(goalLevels.map((g) => [g.goalId, g.level]));
    const orderId = state.followUps.find((f) => f.followUpId === followUpId)?.orderId;
    return {
      followUps: change(state.followUps, followUpId, on, () => ({ stage: 'closed', result: { ...result, on } })),
      goals: amend(state.goals, (g) => levels.has(g.goalId), (g) => found(g, result.heldOn, levels.get(g.goalId) ?? null), on),
      orders: amend(state.orders, (o) => o.orderId === orderId, (o) => ({ rev: o.rev + 1 }), on),
    };
  },
};

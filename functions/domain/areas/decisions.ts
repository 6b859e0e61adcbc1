/** Hearings (partshøring), decisions (afgørelser) and what follows when one is appealed. */
import { isLive } from '../access';
import type { Day } from '../calendar';
import type { Channel } from '../workingDays';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';
import type { Order } from './orders';

export interface Hearing extends Recorded {
  hearingId: string; threadId: string; factIds: string[]; channel: Channel; sentOn: Day; deadline: Day;
  answer?: { on: Day; text?: string };
  extensions: { deadline: Day; reason: string; on: Day }[];
}

export type DecisionType = 'grant' | 'partial' | 'rejection' | 'change' | 'reduction' | 'stop' | 'continuation';
export interface DecisionReasons { facts: string; rules: string; considerations: string }

export interface Decision extends Recorded {
  decisionId: string;
  /** The record system's own id, which ties support need, target groups and interventions together. */
  localId?: string;
  threadId: string;
  type: DecisionType;
  paragraphs: string[];
  /** What is granted from now on; empty when everything is refused or stopped. */
  services: string[];
  serviceIds: string[];
  /** The intervention package that this decision makes; a change makes a new one that replaces the old. */
  interventionId?: string;
  replaces?: string;
  providerType?: string;
  hoursPerWeek?: number;
  costPerYear?: number;
  /** Help outside the FFB services that the decision is about, such as a personal assistance scheme. */
  relatedIntervention?: string;
  from: Day;
  to?: Day;
  /** Read from what was asked for or is running, never from the type that somebody chose. */
  favourable: boolean;
  refused: { services: string[]; paragraphs?: string[]; hoursPerWeek?: number; /** Help would have run longer. */ endsEarlier?: true; text?: string };
  /** Help that ran becomes less or ends, read by comparing; a type that says so counts too. */
  cuts?: true;
  /** Hours a week that ran before outside the orders of this case; told for help outside the FFB services. */
  hoursBefore?: number;
  reasons?: DecisionReasons;
  /** What in this citizen's situation carried the decision (SEL § 1 stk. 3). */
  individual?: string;
  hearingId?: string;
  hearingNotNeeded?: string;
  remarksWeighed?: string;
  guidance?: { body: string; how: string };
  whatChanged?: string;
  transition?: string;
  effectOn?: Day;
  /** Somebody has seen that a cut or a stop took effect, or is ready to. */
  effectConfirmed?: { by: string; on: Day };
  /** Orders that end with this decision. */
  endsOrders: string[];
  recommendationId?: string;
  by: string;
  decidedOn: Day;
  sent?: { channel: Channel; on: Day; receivedOn: Day; appealBy?: Day };
  enteredInError?: { reason: string; on: Day; by: string };
}

export type ReassessmentOutcome = 'upheld' | 'changed' | 'partlyChanged';
export type AppealOutcome = 'confirmed' | 'changed' | 'remitted' | 'dismissed' | 'withdrawn';
/** What the appeal body found wrong, in the groups that Ankestyrelsen counts by. */
export type AppealCause = 'information' | 'reasoning' | 'assessment' | 'legalBasis' | 'hearing' | 'other';
export interface Appeal extends Recorded {
  appealId: string; decisionId: string; threadId: string; receivedOn: Day; late: boolean; reassessBy: Day;
  reassessment?: { on: Day; outcome: ReassessmentOutcome; reasons: string; by: string };
  forwardedOn?: Day;
  outcome?: { on: Day; outcome: AppealOutcome; cause?: AppealCause; text?: string };
}

export interface DecisionsState { hearings: Hearing[]; decisions: Decision[]; appeals: Appeal[] }
export const noDecisions: DecisionsState = { hearings: [], decisions: [], appeals: [] };

export interface DecisionShapes {
  hearingOpened: Fresh<Omit<Hearing, 'answer' | 'extensions'>>;
  hearingExtended: { hearingId: string; deadline: Day; reason: string };
  hearingAnswered: { hearingId: string; answeredOn: Day; text?: string };
  decisionRecorded: Fresh<Omit<Decision, 'sent' | 'effectConfirmed' | 'enteredInError'>>;
  /** `effectOn` when the letter names a later day than the decision did. */
  decisionSent: { decisionId: string; channel: Channel; sentOn: Day; receivedOn: Day; appealBy?: Day; effectOn?: Day };
  effectConfirmed: { decisionId: string; by: string };
  appealRegistered: Fresh<Omit<Appeal, 'reassessment' | 'forwardedOn' | 'outcome'>>;
  appealReassessed: { appealId: string; outcome: ReassessmentOutcome; reasons: string; by: string };
  appealForwarded: { appealId: string; forwardedOn: Day };
  appealDecided: { appealId: string; outcome: AppealOutcome; decidedOn: Day; cause?: AppealCause; text?: string };
}

const hearingIs = (hearingId: string) => (hearing: Hearing) => hearing.hearingId === hearingId;

/** Orders end with a decision from the day on which the citizen has been told of it, not before; a decision that takes its place lets them run on. */
function ordersAfter(orders: readonly Order[], decisions: readonly Decision[], { endsOrders, replaces, effectOn, from }: Decision, on: Day): Order[] {
  const earlier = decisions.find((d) => d.decisionId === replaces && d.sent)?.endsOrders ?? [];
  const released = amend(orders, (o) => earlier.includes(o.orderId) && isLive(o) && o.handover === undefined && !endsOrders.includes(o.orderId), (o) => ({ endsOn: undefined, rev: o.rev + 1 }), on);
  const ends = effectOn ?? from;
  return amend(released, (o) => endsOrders.includes(o.orderId) && isLive(o), (o) => ({ endsOn: o.handover && o.handover.on < ends ? o.handover.on : ends, rev: o.rev + 1 }), on);
}

const appealChanged = ({ appeals }: Pick<DecisionsState, 'appeals'>, appealId: string, on: Day, patch: Partial<Appeal>) => ({ appeals: amend(appeals, (a) => a.appealId === appealId, () => patch, on) });

export const decisionRules: RulesFor<DecisionShapes> = {
  hearingOpened: ({ hearings }, { data, on }) => ({ hearings: append<Hearing, Fresh<Hearing>>(hearings, { ...data, extensions: [] }, on) }),
  hearingExtended: ({ hearings }, { data: { hearingId, deadline, reason }, on }) => ({
    hearings: amend(hearings, hearingIs(hearingId), (h) => ({ deadline, extensions: [...h.extensions, { deadline, reason, on }] }), on),
  }),
  hearingAnswered: ({ hearings }, { data: { hearingId, answeredOn, text }, on }) => ({ hearings: amend(hearings, hearingIs(hearingId), () => ({ answer: { on: answeredOn, text } }), on) }),
  decisionRecorded: ({ decisions }, { data, on }) => ({ decisions: append(decisions, data, on) }),
  decisionSent: (state, { data: { decisionId, sentOn, effectOn, ...sent }, on }) => {
    const isIt = (d: Decision) => d.decisionId === decisionId;
    const decisions = amend(state.decisions, isIt, (d) => ({ effectOn: effectOn ?? d.effectOn, sent: { ...sent, on: sentOn } }), on);
    return { decisions, orders: decisions.filter(isIt).reduce((orders, d) => ordersAfter(orders, decisions, d, on), state.orders) };
  },
  effectConfirmed: ({ decisions }, { data: { decisionId, by }, on }) => ({ decisions: amend(decisions, (d) => d.decisionId === decisionId, () => ({ effectConfirmed: { by, on } }), on) }),
  appealRegistered: ({ appeals }, { data, on }) => ({ appeals: append<Appeal, typeof data>(appeals, data, on) }),
  appealReassessed: (state, { data: { appealId, ...reassessment }, on }) => appealChanged(state, appealId, on, { reassessment: { ...reassessment, on } }),
  appealForwarded: (state, { data: { appealId, forwardedOn }, on }) => appealChanged(state, appealId, on, { forwardedOn }),
  appealDecided: (state, { data: { appealId, decidedOn, ...outcome }, on }) => appealChanged(state, appealId, on, { outcome: { ...outcome, on: decidedOn } }),
};

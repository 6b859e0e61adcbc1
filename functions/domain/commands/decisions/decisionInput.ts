/** What a decision is written down from. */
import type { Decision, DecisionType } from '../../areas/decisions';
import type { Day } from '../../calendar';
import type { Reasons } from '../../rules/gate';
import type { Channel } from '../../workingDays';

export interface RecordDecision {
  threadId?: string;
  type: DecisionType;
  paragraphs: string[];
  /** What is granted from now on; empty for a rejection or a stop. */
  services: string[];
  providerType?: string;
  hoursPerWeek?: number;
  costPerYear?: number;
  /** Help outside the FFB services that the decision is about, and the hours of it that ran before. */
  relatedIntervention?: string;
  hoursBefore?: number;
  from: Day;
  to?: Day;
  localId?: string;
  /** What is refused, where comparing with what was asked for or runs does not show it. */
  refusedText?: string;
  factsReliedOn?: string;
  rulesApplied?: string;
  considerations?: string;
  individual?: string;
  hearingId?: string;
  hearingNotNeeded?: string;
  remarksWeighed?: string;
  appealBody?: string;
  appealHow?: string;
  whatChanged?: string;
  transition?: string;
  /** When a change, reduction or stop takes effect; absent: the first day of the decision. */
  effectOn?: Day;
  /** Orders that this decision ends or takes the place of. */
  endsOrders?: string[];
  /** The decision that this one takes the place of. */
  replaces?: string;
  /** Why an acute decision comes before the assessment, and when that will be there. */
  acuteReason?: string;
  assessBy?: Day;
  /** How the citizen is told, when that happens at once; `sentOn` is today unless it is given. */
  channel?: Channel;
  sentOn?: Day;
  reasons?: Reasons;
}

/** Gives no help: a rejection of what was asked for, or a stop of what runs. */
export const grantsNothing = (type: DecisionType): boolean => type === 'rejection' || type === 'stop';
/** Says that somebody gets less than was asked for or runs. */
export const saysLess = (type: DecisionType): boolean => type === 'partial' || type === 'reduction';
/** Says that help which ran becomes less or ends. */
export const saysCut = (type: DecisionType): boolean => type === 'reduction' || type === 'stop';
/** Is about help that has been decided before. */
export const followsEarlier = (type: DecisionType): boolean => type === 'change' || type === 'reduction' || type === 'stop' || type === 'continuation';
/** Has a day of effect: something that runs ends or becomes less, by comparing or by what the type says. */
export const takesEffect = ({ type, endsOrders = [] }: Pick<RecordDecision, 'type' | 'endsOrders'>, { cuts }: Pick<Decision, 'cuts'>): boolean => cuts === true || saysCut(type) || endsOrders.length > 0;

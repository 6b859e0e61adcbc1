/** Matters beside the main road: something came up, has perhaps a deadline, and is settled. And the professional room's notes. */
import { isLive } from '../access';
import type { Day } from '../calendar';
import type { CaseState } from '../case';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';
import type { Order } from './orders';

export type MatterKind =
  /** Access to the file: 7 working days. */ | 'accessRequest'
  /** Written reasons for an oral decision: 14 days. */ | 'writtenReasons'
  /** The citizen wishes to give a statement before the decision (FVL § 21). */ | 'statement'
  | 'incident' | 'worry' | 'breach' | 'municipalityMove'
  /** A shelter has told of an admission (SEL § 110): 3 working days. */ | 'shelterNotice'
  | 'dischargeChecklist' | 'oralInformation' | 'journalised' | 'citizenMessage' | 'ageRule' | 'conflictOfInterest' | 'meeting';
/** What must be there before a municipality lets somebody leave a shelter (SEL § 110): plan, housing, decided support, signed lease. */
export type DischargeItem = 'plan' | 'housing' | 'support' | 'lease';
export interface Settlement {
  outcome: string;
  /** Of a worry about a place: whether socialtilsynet was told (SEL § 148). */
  supervisionNotified?: boolean;
  checked?: DischargeItem[];
  by: string;
}
export interface Matter extends Recorded {
  matterId: string; kind: MatterKind; threadId?: string; orderId?: string; decisionId?: string; raisedOn: Day; dueOn?: Day; text?: string; by: string;
  settled?: Settlement & { on: Day };
  /** Who has said that they come to a meeting, for the day on which it stands now. */
  confirmed?: { by: string; on: Day }[];
  /** How often a meeting was moved. */
  moved?: number;
}

/** Internal notes, drafts, dissent and sparring never leave the authority. Shared notes are for the citizen too. */
export interface Note extends Recorded { noteId: string; room: 'professional' | 'shared'; kind: 'note' | 'draft' | 'dissent' | 'sparring'; text: string; threadId?: string; corrects?: string; by: string }
/** The 12 nursing areas (FSIII): a tick that documentation exists at the provider, never its content. */
export type HealthArea = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11' | 'I12';
export interface ErrorMark { kind: 'decision' | 'order' | 'followUp' | 'scoring' | 'note'; ref: string; reason: string; on: Day; by: string }
export type FieldValue = string | number | boolean | string[];
/** What a municipality's own template asks for beyond the product's own fields. */
export interface Extra { form: string; ref?: string; version: number; values: Record<string, FieldValue>; on: Day; by: string }

export interface MattersState {
  matters: Matter[]; notes: Note[]; healthAreas: { areas: HealthArea[]; on: Day; by: string; orderId?: string }[]; errors: ErrorMark[]; extras: Extra[];
  /** Warnings passed with a reason. */
  overrides: { gate: string; reason: string; on: Day; threadId?: string }[];
}
export const noMatters: MattersState = { matters: [], notes: [], healthAreas: [], errors: [], extras: [], overrides: [] };

export interface MatterShapes {
  matterRaised: Fresh<Omit<Matter, 'settled' | 'confirmed' | 'moved'>>;
  meetingConfirmed: { matterId: string; by: string };
  meetingMoved: { matterId: string; dueOn: Day; by: string };
  matterSettled: { matterId: string } & Settlement;
  noteWritten: Fresh<Note>;
  healthAreasTicked: { areas: HealthArea[]; by: string; orderId?: string };
  enteredInError: Omit<ErrorMark, 'on'>;
  extraRecorded: Omit<Extra, 'on'>;
  gateOverridden: { gate: string; reason: string; threadId?: string };
}

/** The day on which an order ends when this decision does not count: that of another decision that stands and was sent, or of a hand-over. */
function endWithout({ decisions }: CaseState, decisionId: string, { orderId, handover }: Order): Day | undefined {
  const standing = decisions.filter((d) => d.decisionId !== decisionId && d.sent && !d.enteredInError);
  const other = standing.findLast((d) => d.endsOrders.includes(orderId) && !standing.some((newer) => newer.replaces === d.decisionId));
  return other ? other.effectOn ?? other.from : handover?.on;
}

/** What a mark does to the record itself. Scorings and notes are told apart by the list of marks alone. */
const marked: Record<ErrorMark['kind'], (state: CaseState, mark: ErrorMark) => Partial<CaseState>> = {
  decision: (state, { ref, on, reason, by }) => {
    const ends = state.decisions.find((d) => d.decisionId === ref && d.sent)?.endsOrders ?? [];
    return {
      decisions: amend(state.decisions, (d) => d.decisionId === ref, () => ({ enteredInError: { reason, by, on } }), on),
      // What was entered in error ends nothing.
      orders: amend(state.orders, (o) => ends.includes(o.orderId) && isLive(o), (o) => ({ endsOn: endWithout(state, ref, o), rev: o.rev + 1 }), on),
    };
  },
  order: ({ orders }, { ref, on, reason, by }) => ({ orders: amend(orders, (o) => o.orderId === ref, (o) => ({ enteredInError: { reason, by, on }, rev: o.rev + 1 }), on) }),
  followUp: ({ followUps, orders }, { ref, on, reason, by }) => ({
    followUps: amend(followUps, (f) => f.followUpId === ref, (f) => {
      if (f.stage !== 'answered') return { enteredInError: { reason, by, on }, rev: f.rev + 1 };
      // A status in error is kept aside, and a new one is wanted for as long as the order runs.
      const runs = orders.some((o) => o.orderId === f.orderId && isLive(o));
      return { stage: runs ? 'asked' : 'cancelled', answer: undefined, resultAskedOn: undefined, corrected: [...f.corrected, f.answer!], rev: f.rev + 1 };
    }, on),
  }),
  scoring: () => ({}),
  note: () => ({}),
};

export const matterRules: RulesFor<MatterShapes> = {
  matterRaised: ({ matters }, { data, on }) => ({ matters: append<Matter, typeof data>(matters, data, on) }),
  matterSettled: ({ matters }, { data: { matterId, ...settled }, on }) => ({ matters: amend(matters, (m) => m.matterId === matterId, () => ({ settled: { ...settled, on } }), on) }),
  meetingConfirmed: ({ matters }, { data: { matterId, by }, on }) => ({ matters: amend(matters, (m) => m.matterId === matterId, ({ confirmed = [] }) => ({ confirmed: [...confirmed, { by, on }] }), on) }),
  // Whoever moves it comes.
  meetingMoved: ({ matters }, { data: { matterId, dueOn, by }, on }) => ({ matters: amend(matters, (m) => m.matterId === matterId, ({ moved = 0 }) => ({ dueOn, confirmed: [{ by, on }], moved: moved + 1 }), on) }),
  noteWritten: ({ notes }, { data, on }) => ({ notes: append(notes, data, on) }),
  healthAreasTicked: ({ healthAreas }, { data, on }) => ({ healthAreas: [...healthAreas.filter((h) => h.orderId !== data.orderId), { ...data, on }] }),
  enteredInError: (state, { data, on }) => ({ errors: [...state.errors, { ...data, on }], ...marked[data.kind](state, { ...data, on }) }),
  extraRecorded: ({ extras }, { data, on }) => ({ extras: [...extras, { ...data, on }] }),
  gateOverridden: ({ overrides }, { data, on }) => ({ overrides: [...overrides, { ...data, on }] }),
};

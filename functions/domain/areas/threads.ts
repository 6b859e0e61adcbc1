/** Threads: each request (henvendelse) and what becomes of it. A case can have several at once. */
import type { Day } from '../calendar';
import type { Level } from '../progress';
import { amend, append, type Fresh, type Recorded, type RulesFor } from './area';

/** The phase that a thread is moved to. From an order on, orders and follow-ups tell how far it is. */
export type Stage = 'request' | 'opening' | 'information' | 'assessment' | 'recommendation' | 'plan' | 'negotiation' | 'decision' | 'order' | 'closed';

export type Requester = 'citizen' | 'relative' | 'doctor' | 'hospital' | 'internal' | 'otherMunicipality' | 'provider' | 'other';
export interface Diagnosis { text: string; by?: string; on?: Day; documentRef?: string }
/** What was applied for; whether an answer is fully favourable is read against this. */
export interface Asked { services: string[]; paragraphs: string[]; hoursPerWeek?: number; text?: string }

export interface Request {
  receivedOn: Day;
  requester: Requester;
  requesterContact?: string;
  /** Absent while nobody knows. */
  citizenAware?: 'aware' | 'notAware';
  reason: string;
  asked: Asked;
  diagnoses: Diagnosis[];
  wishesMissing?: string;
  assessmentPurpose?: string;
  interpreter?: string;
  acute: boolean;
  acuteReason?: string;
  /** The follow-up whose result made this request. */
  fromFollowUp?: string;
  /** The thread that this one takes up again. */
  reopens?: string;
}

export type GuidanceItem = 'rights' | 'dutyToInform' | 'consentConsequences' | 'dataProcessing' | 'representative' | 'changesToReport';
export interface Guidance { on: Day; items: GuidanceItem[]; by: string }
export interface Participation { on: Day; form: 'meeting' | 'phone' | 'written' | 'declined'; text?: string }
/** A written notice that the deadline will not be kept (RSL § 3 stk. 2). */
export interface DelayNotice { on: Day; answerBy: Day; reason: string; /** The deadline that would not be kept. */ was?: Day }
/** Somebody said to have taken the request on; `past` when the case was given away, or covered anew, since then. */
export interface Taking { by: string; on: Day; past?: true }
export type ClosingReason = 'event' | 'noNeedCitizen' | 'noNeedProfessional' | 'noShow' | 'optedOut' | 'adviceOnly' | 'wrongAuthority' | 'withdrawn' | 'rejected' | 'died' | 'moved';
export interface Closing { on: Day; reason: ClosingReason; supportNeed?: Level | null; finalNoticeOn?: Day; note?: string; by: string }

export interface Thread extends Recorded {
  threadId: string;
  no: number;
  stage: Stage;
  stageSince: Day;
  /** The stages that the thread has left. */
  past?: { stage: Stage; from: Day; to: Day }[];
  request: Request;
  /** The row of the municipality's table of deadlines. */
  serviceArea?: string;
  answerBy?: Day;
  takings?: Taking[];
  delayNotices: DelayNotice[];
  guidance: Guidance[];
  participation: Participation[];
  /** Elder law or the Act on Social Services, for whoever has reached pension age. */
  lawRoute?: { route: 'elder' | 'social' | 'both'; reason: string };
  /** After acute help before a full assessment: when the assessment must be there. */
  assessBy?: Day;
  closing?: Closing;
}

export interface ThreadsState { threads: Thread[] }
export const noThreads: ThreadsState = { threads: [] };

export interface ThreadShapes {
  requestTaken: { threadId: string; by: string };
  requestReceived: Fresh<Pick<Thread, 'threadId' | 'no' | 'stage' | 'request' | 'serviceArea' | 'answerBy' | keyof Recorded>>;
  /** `partWithdrawn` says how it is known that the citizen no longer asks for something. */
  requestAmended: { threadId: string; change: Partial<Omit<Request, 'receivedOn'>>; partWithdrawn?: string };
  threadMoved: { threadId: string; from: Stage; to: Stage; reason?: string; back?: true };
  /** `reason` where the day is not the one that the municipality's table gives. */
  deadlineChosen: { threadId: string; serviceArea?: string; answerBy: Day; reason?: string };
  delayNoticed: { threadId: string; answerBy: Day; reason: string };
  guidanceGiven: { threadId: string; items: GuidanceItem[]; givenOn: Day; by: string };
  participationNoted: { threadId: string } & Omit<Participation, 'on'> & { heldOn: Day };
  lawRouteChosen: { threadId: string; route: 'elder' | 'social' | 'both'; reason: string };
  assessmentForced: { threadId: string; assessBy: Day };
  threadClosed: { threadId: string } & Omit<Closing, 'on'>;
}

const change = (threads: readonly Thread[], threadId: string, on: Day, patch: (thread: Thread) => Partial<Thread>) => ({
  threads: amend(threads, (t) => t.threadId === threadId, patch, on),
});

const leave = ({ stage, stageSince, past = [] }: Thread, to: Stage, on: Day): Partial<Thread> => ({ stage: to, stageSince: on, past: [...past, { stage, from: stageSince, to: on }] });

/** That this person has the request on, or when nobody is named, that anybody has. */
export const takingOf = ({ takings }: Pick<Thread, 'takings'>, by?: string): Taking | undefined => takings?.findLast((t) => !t.past && (by === undefined || t.by === by));

/** The case goes to somebody else: what was taken on before says nothing any more, of anybody or of this person. */
export const givenOn = (threads: readonly Thread[], to?: string): Thread[] =>
  threads.map((t) => (t.takings ? { ...t, takings: t.takings.map((taking): Taking => (to === undefined || taking.by === to ? { ...taking, past: true } : taking)) } : t));

export const threadRules: RulesFor<ThreadShapes> = {
  requestReceived: ({ threads }, { data, on }) => ({ threads: append<Thread, Fresh<Thread>>(threads, { ...data, stageSince: on, delayNotices: [], guidance: [], participation: [] }, on) }),
  requestTaken: ({ threads }, { data: { threadId, by }, on }) => change(threads, threadId, on, (t) => ({ takings: [...(t.takings ?? []), { by, on }] })),
  requestAmended: ({ threads }, { data, on }) => change(threads, data.threadId, on, (t) => ({ request: { ...t.request, ...data.change } })),
  // An appeal may take up a thread that was closed.
  threadMoved: ({ threads }, { data, on }) => change(threads, data.threadId, on, (t) => ({ ...leave(t, data.to, on), closing: undefined })),
  deadlineChosen: ({ threads }, { data, on }) => change(threads, data.threadId, on, (t) => ({ serviceArea: data.serviceArea ?? t.serviceArea, answerBy: data.answerBy })),
  delayNoticed: ({ threads }, { data: { threadId, answerBy, reason }, on }) => change(threads, threadId, on, (t) => ({ answerBy, delayNotices: [...t.delayNotices, { on, answerBy, reason, was: t.answerBy }] })),
  guidanceGiven: ({ threads }, { data: { threadId, items, givenOn, by }, on }) => change(threads, threadId, on, (t) => ({ guidance: [...t.guidance, { on: givenOn, items, by }] })),
  participationNoted: ({ threads }, { data: { threadId, heldOn, ...rest }, on }) => change(threads, threadId, on, (t) => ({ participation: [...t.participation, { ...rest, on: heldOn }] })),
  lawRouteChosen: ({ threads }, { data: { threadId, route, reason }, on }) => change(threads, threadId, on, () => ({ lawRoute: { route, reason } })),
  assessmentForced: ({ threads }, { data, on }) => change(threads, data.threadId, on, () => ({ assessBy: data.assessBy })),
  threadClosed: ({ threads }, { data: { threadId, ...closing }, on }) => change(threads, threadId, on, (t) => ({ ...leave(t, 'closed', on), closing: { ...closing, on } })),
};

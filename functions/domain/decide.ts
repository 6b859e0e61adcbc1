/** The shape that every verb has, and what it may answer. */
import type { Day } from './calendar';
import type { CaseState, Role } from './case';
import type { CaseEvent } from './events';
import type { Settings } from './settings';
import type { Calendar } from './workingDays';

/** Who acts. The system acts when a due date arrives. */
export type Actor =
  | { kind: 'person'; personId: string; roles: readonly Role[]; team?: string; unit?: string }
  | { kind: 'system' };

/** How a person stands to a case; decided per call from role and case. */
export type Relation = 'owner' | 'cover' | 'teamLead' | 'head' | 'negotiator' | 'provider' | 'colleague' | 'system' | 'none';

export type RefusalCode =
  | 'notAllowed' | 'caseUnknown' | 'caseExists' | 'ownerUnknown' | 'orderUnknown' | 'goalUnknown' | 'followUpUnknown' | 'providerUnknown'
  | 'alreadyAnswered' | 'notAsked' | 'cardOutdated' | 'goalsNotAnswered' | 'gateBlocked' | 'gateNeedsReason'
  | 'codeNotSelectable' | 'dateNotPossible' | 'onePrimaryTargetGroup' | 'goalRule' | 'resultRegistered'
  /** A record that the verb names is not in the case; details: kind. */
  | 'recordUnknown'
  /** The thread's phase does not lead there; details: from, to. */
  | 'phaseForbids'
  /** The record's own state does not allow the step; details: state. */
  | 'stepNotOpen'
  /** Details: fields. */
  | 'fieldsMissing' | 'valueNotPossible'
  | 'secondPersonNeeded' | 'needLocked' | 'nothingToUndo' | 'reasonMissing';

export interface Refusal { code: RefusalCode; details?: Record<string, unknown> }
export type Refused = { ok: false; refusal: Refusal };
export type Outcome = { ok: true; events: CaseEvent[] } | Refused;

export interface ProviderUnit { unitId: string; kind: 'internal' | 'external'; /** In the public register (Tilbudsportalen), and approved where that is required. */ registered: boolean }

/** What the world outside must tell: the Danish day, fresh ids for this command, and who can deliver. */
export interface Context {
  today: Day;
  actor: Actor;
  /** A new id, the same each time for the same command and label. */
  id(label: string): string;
  calendar: Calendar;
  /** Who may own a case, by team. */
  caseworkers: readonly { personId: string; team?: string }[];
  /** Who may be given a negotiation; absent where nobody has told. */
  negotiators?: readonly string[];
  providers: readonly ProviderUnit[];
  settings: Settings;
  /** True when a text with this fingerprint stands in another case too. */
  usedElsewhere(fingerprint: string): boolean;
}

/** One verb: who may use it, and what follows from it. `decide` is pure, and is asked only when `by` and the template said yes. */
export interface Verb<Input> {
  name: string;
  by: readonly Relation[];
  /** The case must exist for every verb but the one that opens it. */
  opens?: true;
  decide(state: CaseState, input: Input, context: Context): Outcome;
}

/** Whoever carries the case: its caseworker, or a colleague while covering. */
export const authority: readonly Relation[] = ['owner', 'cover'];
export const leadership: readonly Relation[] = ['teamLead', 'head'];
export const delivering: readonly Relation[] = ['provider'];
export const bySystem: readonly Relation[] = ['system'];

export const happened = (...events: CaseEvent[]): Outcome => ({ ok: true, events });
export const refused = (code: RefusalCode, details?: Record<string, unknown>): Refused => ({ ok: false, refusal: { code, details } });
export const personOf = (actor: Actor): string => (actor.kind === 'person' ? actor.personId : 'system');

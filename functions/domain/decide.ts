/** The shape that every verb has, and what it may answer. */
import type { Day } from './calendar';
import type { CaseState, Role } from './case';
import type { CaseEvent } from './events';

/** Who acts. The system acts when a due date arrives. */
export type Actor =
  | { kind: 'person'; personId: string; roles: readonly Role[]; team?: string; unit?: string }
  | { kind: 'system' };

export type RefusalCode =
  | 'notAllowed' | 'caseUnknown' | 'caseExists' | 'ownerUnknown' | 'orderUnknown' | 'goalUnknown' | 'followUpUnknown' | 'providerUnknown'
  | 'alreadyAnswered' | 'notAsked' | 'cardOutdated' | 'goalsNotAnswered' | 'gateBlocked' | 'gateNeedsReason'
  | 'codeNotSelectable' | 'dateNotPossible' | 'onePrimaryTargetGroup' | 'goalRule' | 'resultRegistered';

export interface Refusal { code: RefusalCode; details?: Record<string, unknown> }
export type Outcome = { ok: true; events: CaseEvent[] } | { ok: false; refusal: Refusal };

/** What the world outside must tell: the Danish day, fresh ids for this command, and who can deliver. */
export interface Context {
  today: Day;
  actor: Actor;
  /** A new id, the same each time for the same command and label. */
  id(label: string): string;
  /** Who may own a case, by team. */
  caseworkers: readonly { personId: string; team?: string }[];
  /** Provider units that may receive orders. */
  providers: readonly string[];
  /** Months between status and follow-up, days ahead and the like. */
  rules: Rules;
}

export interface Rules {
  /** Days before a follow-up on which the provider is asked for a status. */
  statusDaysAhead: number;
  /** Days a provider has to answer an order. */
  orderAnswerDays: number;
  /** Warnings that a municipality has raised or silenced, by gate. */
  gateLevels: Readonly<Record<string, 'block' | 'warn' | 'info'>>;
}

/** One verb: what follows from it. `decide` is pure, and is asked only when `access` said yes. */
export interface Verb<Input> {
  name: string;
  /** The case must exist for every verb but the one that opens it. */
  opens?: boolean;
  decide(state: CaseState, input: Input, context: Context): Outcome;
}

export const happened = (...events: CaseEvent[]): Outcome => ({ ok: true, events });
export const refused = (code: RefusalCode, details?: Record<string, unknown>): Outcome => ({ ok: false, refusal: { code, details } });
export const personOf = (actor: Actor): string => (actor.kind === 'person' ? actor.personId : 'system');

/** What carrying a verb through needs from outside. Each port has one door behind it; tests and production differ only in wiring. */
import type { CaseState } from '#domain/case';
import type { CardView } from '#domain/views/cardView';
import type { CaseFacts } from '#domain/facts';
import type { Settings as MunicipalitySettings } from '#domain/settings';
import { cardKinds } from '#domain/views/cards/kinds';
import type { Commit } from '#contract/journal';
import type { Organisation } from '#contract/organisation';
import type { Language } from '#contract/primitives';

export interface Clock { now(): Promise<Date> }

/** A case as the store holds it, with what is needed to write it back. */
export interface StoredCase { state: CaseState; version: number; lastHash: string; itemId: string; etag: string }

/** `written` = this commit is now true. `taken` = another commit has this version. `known` = this command was carried out before. */
export type Appended = { kind: 'written' } | { kind: 'taken' } | { kind: 'known'; commit: Commit };

export interface Journal {
  append(commit: Commit): Promise<Appended>;
  /** The commit of one version, null when there is none yet. */
  at(caseNo: string, version: number): Promise<Commit | null>;
  byCommand(commandId: string): Promise<Commit | null>;
  /** The commits of one case in order. */
  of(caseNo: string): Promise<Commit[]>;
  /** Commits written after the cursor, in order of version per case; null starts from the beginning. `anew` when the place was lost and everything was read again. */
  since(cursor: string | null): Promise<{ commits: Commit[]; cursor: string; anew?: boolean }>;
}

export interface Cases {
  load(caseNo: string): Promise<StoredCase | null>;
  /** Writes the state of a case at a version; a row that is already as new stays. `stored` is what was read before, null for a new case. */
  project(stored: StoredCase | null, next: { state: CaseState; version: number; lastHash: string }): Promise<StoredCase>;
  /** Writes the row anew whatever it holds; for rebuilding only. */
  rewrite(next: { state: CaseState; version: number; lastHash: string }): Promise<void>;
  /** Throws `caseTooLarge` before anything is written. */
  checkSize(state: CaseState): void;
}

/** The rows of the reporting lists (FollowUps, Goals) that a commit changes. */
export interface Reports {
  project(commit: Commit, state: CaseState): Promise<void>;
  /** The same whatever the rows hold; for rebuilding only. */
  rewrite(commit: Commit, state: CaseState): Promise<void>;
  /**
   * True when the rows show this very commit: then everything before them was done too. A row that shows a later commit says nothing
   * about this one, whose cards may still be unsent; nor does a commit without rows.
   */
  reflects(commit: Commit, state: CaseState): Promise<boolean>;
}

export interface ReadModel {
  /** All cases as last known; asks for changes at most once per some seconds. */
  all(): Promise<{ facts: readonly CaseFacts[]; asOf: Date }>;
  versionOf(caseNo: string): number | undefined;
  /** The same without asking for changes: what happens to be known. */
  known(): readonly CaseFacts[];
}

export interface AccessLog {
  /** Durable before it returns. */
  record(read: { personId: string; purpose: string; surface: string; caseNo?: string }): Promise<void>;
}

export interface Settings {
  organisation(): Promise<Organisation>;
  /** What the municipality has decided for itself; the defaults where nobody has written anything. */
  municipality(): Promise<MunicipalitySettings>;
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
}

/** Documents with versions: each version under a key of its own, so that two writers of the same version meet, and the newest beside them. */
export interface SettingsStore extends Settings {
  /** `taken` = somebody else has written under this key; a key is never written twice. */
  create(key: string, value: string): Promise<'created' | 'taken'>;
  /** Writes a version of a document; one that is as new stays. */
  put(key: string, version: number, value: string): Promise<void>;
  /** Every document whose key begins so. For pages that are opened seldom. */
  startingWith(prefix: string): Promise<{ key: string; value: string }[]>;
}

/** What stands in the ledger: cards of the catalogue, a list in place of many cards, and a team's list of overdue follow-ups. */
export const ledgerKinds = [...cardKinds, 'digest', 'overdue'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/**
 * `waiting` = the bot is not installed there yet. `held` = goes out at `until`: quiet hours, or it failed and is tried again.
 * `digested` = told of in a list of many, without a message of its own. `parked` = failed for good, an administrator decides.
 * `dropped` = not wanted any more before it went out.
 */
export const deliveryStates = ['sent', 'waiting', 'held', 'digested', 'parked', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Where one card was put; `activityId` is the message that is there now, empty when there is none. */
export interface Delivery {
  key: string; caseNo: string; recipient: string; kind: LedgerKind; ref: string; conversation: string; activityId: string; state: DeliveryState;
  /** What was told last; nothing up to it is told again. */
  mark?: string;
  /** Danish moment until which it is held. */
  until?: string;
  /** Danish day of the last message about it. */
  sentOn?: string;
  /** How often it has failed, and why the last time. */
  attempts?: number;
  code?: FailureCode;
}
export interface Deliveries {
  /** The card under this key, which is about this case; without a case it is looked up by its key. */
  find(key: string, caseNo?: string): Promise<Delivery | null>;
  /** `taken` = the card was recorded before; the first record stands. */
  record(delivery: Delivery): Promise<'recorded' | 'taken'>;
  /** Writes the row of a delivery anew. */
  replace(delivery: Delivery): Promise<void>;
  inState(state: DeliveryState): Promise<Delivery[]>;
  /** What this receiver was told on a day, by a message or in a list. */
  sentTo(recipient: string, day: string): Promise<Delivery[]>;
}

/** Where a person or channel can be reached; `reference` is the channel's own matter. */
export interface Conversation { recipient: string; reference: string; language: Language; teamsId?: string }
export interface Conversations {
  find(recipient: string): Promise<Conversation | null>;
  /** True when nothing was kept for this receiver before: of two who save the first at the same time, one is told so. */
  save(conversation: Conversation): Promise<boolean>;
}

/** Whose unfinished form this is. `form` names the form and, where there are several, the record: `answerFollowUp:<id>`. */
export interface DraftOf { personId: string; caseNo: string; form: string }
/** What a person has filled in and not sent. Kept apart from the case: nobody else sees it, and it is not part of the file. */
export interface Drafts {
  find(of: DraftOf): Promise<string | null>;
  /** Takes the place of what this person had here before. @param next what is kept, made from what stands there */
  save(of: DraftOf, next: (standing: string | null) => string): Promise<void>;
  /** Gone for good; also when there was none. */
  drop(of: DraftOf): Promise<void>;
}

/** Why a message did not arrive. `lasting` = it would not the next time either. */
export const failureCodes = ['throttled', 'unavailable', 'refused', 'failed'] as const;
export type FailureCode = (typeof failureCodes)[number];
export class CannotSend extends Error {
  /** @param retryAfter milliseconds that were asked for before the next attempt */
  constructor(readonly code: FailureCode, readonly lasting: boolean, readonly retryAfter = 0) {
    super(code);
    this.name = 'CannotSend';
  }
}

/** Puts cards into conversations. `null` = cannot be reached now (not installed, left). Throws CannotSend when it may work later or never. */
export interface Messenger {
  send(to: Conversation, card: object, summary: string): Promise<{ conversation: string; activityId: string } | null>;
  update(to: Conversation, at: { conversation: string; activityId: string }, card: object, summary: string): Promise<void>;
  remove(to: Conversation, at: { conversation: string; activityId: string }): Promise<void>;
}

/** A list in place of single cards: case numbers and days, counts for a team lead; no content of any case. */
export type DigestContent =
  | { kind: 'many'; cases: string[] }
  | { kind: 'overdue'; cases: { caseNo: string; days: number }[] }
  | { kind: 'week'; overdue: number; opened: number; waiting: number; behind: number; reported: number };

/** Draws a card. `gone` is drawn for a person who may not see the subject (any more). */
export interface CardMaker {
  card(view: CardView | { kind: 'gone'; caseNo: string }, drawn: Drawn): { card: object; summary: string };
  digest(content: DigestContent, language: Language): { card: object; summary: string };
}
/** How a card is drawn: language, day, names for ids, and who gets a face of their own by refresh (Teams ids, at most 60). */
export interface Drawn { language: Language; today: string; names(id: string): string; refreshFor: readonly string[] }

export interface Ports {
  clock: Clock;
  journal: Journal;
  cases: Cases;
  reports: Reports;
  readModel: ReadModel;
  accessLog: AccessLog;
  settings: Settings;
  deliveries: Deliveries;
  conversations: Conversations;
  drafts: Drafts;
  messenger: Messenger;
  cards: CardMaker;
}

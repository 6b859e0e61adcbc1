/** What carrying a verb through needs from outside. Each port has one door behind it; tests and production differ only in wiring. */
import type { CaseState } from '#domain/case';
import type { CardView } from '#domain/views/cardView';
import type { CaseFacts } from '#domain/facts';
import type { Settings as MunicipalitySettings } from '#domain/settings';
import type { CardKind } from '#contract/cards';
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
  /** Commits written after the cursor, in order of version per case; null starts from the beginning. */
  since(cursor: string | null): Promise<{ commits: Commit[]; cursor: string }>;
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

/** Where one card was put. */
export interface Delivery { key: string; caseNo: string; recipient: string; kind: CardKind; ref: string; conversation: string; activityId: string; state: 'sent' | 'waiting' }
export interface Deliveries {
  /** The card under this key, which is about this case. */
  find(key: string, caseNo: string): Promise<Delivery | null>;
  /** `taken` = the card was recorded before; the first record stands. */
  record(delivery: Delivery): Promise<'recorded' | 'taken'>;
  /** Puts a waiting delivery on record as sent. */
  replace(delivery: Delivery): Promise<void>;
  waitingFor(recipient: string): Promise<Delivery[]>;
}

/** Where a person or channel can be reached; `reference` is the channel's own matter. */
export interface Conversation { recipient: string; reference: string; language: Language; teamsId?: string }
export interface Conversations {
  find(recipient: string): Promise<Conversation | null>;
  save(conversation: Conversation): Promise<void>;
}

/** Puts cards into conversations. `null` = cannot be reached now (not installed, left). Throws when it may work later. */
export interface Messenger {
  send(to: Conversation, card: object, summary: string): Promise<{ conversation: string; activityId: string } | null>;
  update(to: Conversation, at: { conversation: string; activityId: string }, card: object, summary: string): Promise<void>;
  remove(to: Conversation, at: { conversation: string; activityId: string }): Promise<void>;
}

/** Draws a card. `gone` is drawn for a person who may not see the subject (any more). */
export interface CardMaker {
  card(view: CardView | { kind: 'gone'; caseNo: string }, drawn: Drawn): { card: object; summary: string };
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
  messenger: Messenger;
  cards: CardMaker;
}

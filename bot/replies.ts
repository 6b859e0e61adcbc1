/** What goes into the bot and what comes out of it, in plain shapes: no type of any bot SDK. */
import type { ErrorCode } from '#contract/errors';
import type { Language } from '#contract/primitives';

/** Who sent something: the Entra object id when the channel vouches for one, the id under which Teams knows the person, the client's language. */
export interface Sender { personId: string | null; teamsId?: string; language: Language }

/** Where: `id` is the conversation without the thread of a channel post. */
export interface Place { kind: 'personal' | 'channel'; id: string }

/** @param activityId the message that carries the card */
export interface CardAction { from: Sender; verb: string; data: unknown; activityId?: string; place: Place }

/** `refused` has a card to show, because an error in place of a card can stick in the client; `later` leaves the card and what is typed as they are. */
export type CardReply =
  | { kind: 'card'; card: object }
  | { kind: 'refused'; code: ErrorCode; message: string; card: object }
  | { kind: 'later'; code: ErrorCode; message: string };

export interface DialogRequest { from: Sender; data: unknown }
/** Width and height in CSS pixels. */
export type DialogReply = { kind: 'dialog'; url: string; title: string; width: number; height: number } | { kind: 'refused'; code: ErrorCode; message: string };

export interface Said { from: Sender; text: string; place: Place }
export type ChatReply = { kind: 'text'; text: string } | { kind: 'card'; card: object; summary: string };

/**
 * How it came that the bot reaches someone: somebody wrote, the bot became a member, or the app was installed. Teams tells of one
 * installation with both of the last two, in any order.
 */
export type ReachedBy = 'wrote' | 'added' | 'installed';
/** @param reference the channel's own way back to this conversation */
export interface Reached { from: Sender; place: Place; reference: string; by: ReachedBy }

export interface SearchRequest { from: Sender; text: string }
export interface LinkRequest { from: Sender; url: string }
/** @param card what is posted into the conversation; title and text are for the searcher alone */
export interface FoundCase { card: object; title: string; text: string }
export type SearchReply = { kind: 'cases'; cases: FoundCase[] } | { kind: 'told'; message: string };

export interface Dispatch {
  onCardAction(action: CardAction): Promise<CardReply>;
  onDialog(request: DialogRequest): Promise<DialogReply>;
  onText(said: Said): Promise<ChatReply>;
  onSearch(request: SearchRequest): Promise<SearchReply>;
  onLink(request: LinkRequest): Promise<SearchReply>;
  /** The bot can reach someone here. @returns what to say, null for nothing */
  onReached(reached: Reached): Promise<ChatReply | null>;
}

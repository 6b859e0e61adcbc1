/** What is told: one card about one thing to one receiver. */
import type { CaseState } from '#domain/case';
import type { EventOf, EventType } from '#domain/events';
import type { CardKind } from '#contract/cards';
import type { Audience } from './audience';

/**
 * `send` = this card must exist once with this receiver. `edit` = if it exists, it must show the present state.
 * `renew` = a new message takes the place of the card that is there; `mark` says for what, and a mark that is as new is not sent again.
 * `remind` = the same by the calendar, but not on a day on which the receiver was told already.
 */
export type Notice =
  | { action: 'send' | 'edit'; kind: CardKind; ref: string; recipient: string; mark?: undefined }
  | { action: 'renew' | 'remind'; kind: CardKind; ref: string; recipient: string; mark: string };

/** The ledger's key of a card: one per kind, subject and receiver. */
export const deliveryKey = ({ kind, ref, recipient }: { kind: string; ref: string; recipient: string }): string => `${kind}/${ref}/${recipient}`;

/** What the table of an event is asked with; `state` is as it stands after the commit. */
export interface Told<T extends EventType> { data: EventOf<T>['data']; state: CaseState; to: Audience; /** Says which commit it was, in the order of time. */ mark: string }
/** Who is told what, by event. What is not named here tells nobody anything. */
export type Table = { [T in EventType]?: (told: Told<T>) => Notice[] };

export const send = (kind: CardKind, ref: string, recipients: readonly string[]): Notice[] => recipients.map((recipient) => ({ action: 'send', kind, ref, recipient }));
export const edit = (kind: CardKind, ref: string, recipients: readonly string[]): Notice[] => recipients.map((recipient) => ({ action: 'edit', kind, ref, recipient }));
export const renew = (kind: CardKind, ref: string, recipients: readonly string[], mark: string): Notice[] => recipients.map((recipient) => ({ action: 'renew', kind, ref, recipient, mark }));

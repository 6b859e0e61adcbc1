/** A second copy of a card, left in a chat when a process died between sending it and noting it in the ledger. */
import type { Conversation } from '#work/ports';
import { deliveryKey } from '#work/announce';
import type { Subject } from './present';
import type { CardAction } from './replies';
import type { Deps, Viewer } from './viewer';

/** A conversation id without the thread of a channel post. */
export const withoutThread = (conversation: string): string => conversation.split(';messageid=')[0]!;

/** True when the ledger knows another message as the card of this receiver in this conversation. */
export async function isCopy({ ports }: Deps, { card: kind, ref, caseNo }: Subject, { place, activityId }: CardAction, viewer: Viewer): Promise<boolean> {
  if (!activityId) return false;
  const recipient = place.kind === 'channel' ? place.id : viewer.person.personId;
  const known = await ports.deliveries.find(deliveryKey({ kind, ref, recipient }), caseNo);
  return Boolean(known?.activityId) && withoutThread(known!.conversation) === place.id && known!.activityId !== activityId;
}

/** Takes the copy out of the chat; what cannot be taken out now goes at the next look. */
export async function removeCopy({ ports, report }: Deps, { place, activityId }: CardAction, viewer: Viewer): Promise<void> {
  try {
    const conversation: Conversation | null = await ports.conversations.find(place.kind === 'channel' ? place.id : viewer.person.personId);
    if (conversation && activityId) await ports.messenger.remove(conversation, { conversation: place.id, activityId });
  } catch (error) {
    report(error);
  }
}

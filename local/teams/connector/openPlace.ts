/** The door that every call of a bot about a conversation passes. */
import { ConnectorError, notFound } from './errors';
import { installTarget, placeOf, type Place } from './places';
import type { TeamsSide } from './side';

/** The place behind a conversation id: 404 where none is, 403 where the app is not installed. */
export function openPlace(side: TeamsSide, conversationId: string): Place {
  const place = placeOf(conversationId);
  const hasThread = place?.kind !== 'channel' || !place.thread || side.messages.find(place.thread)?.base === place.base;
  if (!place || !hasThread) throw notFound(`Conversation ${conversationId}`);
  if (!side.installations.has(installTarget(place))) throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  return place;
}

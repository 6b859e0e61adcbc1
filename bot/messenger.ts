/** Cards into conversations through the Bot Connector, by the reference that was kept when the bot was added. */
import { z } from 'zod';
import type { Conversation, Messenger } from '#work/ports';
import { cardType } from './invoke';
import { isTrustedServiceUrl } from './serviceUrl';

interface Within { abortSignal: AbortSignal }
interface Message { type: 'message'; id?: string; summary: string; attachments: { contentType: string; content: object }[] }
/** The calls of the Bot Connector that are used, as the SDK's client offers them. Errors carry `statusCode`. */
export interface ConnectorCalls {
  createConversation(parameters: { isGroup: true; bot: { id: string }; channelData: object; activity: Message }, within: Within): Promise<{ id: string; activityId: string }>;
  sendToConversation(conversation: string, activity: Message, within: Within): Promise<{ id: string }>;
  updateActivity(conversation: string, id: string, activity: Message, within: Within): Promise<unknown>;
  deleteActivity(conversation: string, id: string, within: Within): Promise<unknown>;
}

const storedReference = z.looseObject({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string(), tenantId: z.string().optional(), conversationType: z.enum(['personal', 'channel']) }),
});
export type StoredReference = z.infer<typeof storedReference>;

/** Milliseconds for one call. Within them the SDK repeats after 429 and 5xx, up to three times, as Retry-After asks. */
const patience = 20_000;
const within = (): Within => ({ abortSignal: AbortSignal.timeout(patience) });

/** 403 and 404: not installed, left, or the message was deleted. Waiting would change nothing. */
const isOutOfReach = (error: unknown): boolean => [403, 404].includes((error as { statusCode?: number } | null)?.statusCode ?? 0);
function unlessOutOfReach(error: unknown): void {
  if (!isOutOfReach(error)) throw error;
}

export const cardMessage = (card: object, summary: string): Message => ({ type: 'message', summary, attachments: [{ contentType: cardType, content: card }] });

/**
 * @param connect gives the connector's calls for a reference
 * @param localConnector set on one machine only
 */
export function createMessenger(connect: (reference: StoredReference) => Promise<ConnectorCalls>, localConnector: string | undefined): Messenger {
  async function through<T>(to: Conversation, task: (calls: ConnectorCalls, reference: StoredReference) => Promise<T>): Promise<T> {
    const reference = storedReference.parse(JSON.parse(to.reference));
    if (!isTrustedServiceUrl(reference.serviceUrl, localConnector)) throw new Error('The stored reference names a connector that is not trusted.');
    return task(await connect(reference), reference);
  }
  return {
    send: (to, card, summary) => through(to, async (calls, { bot, conversation: { id, tenantId, conversationType } }) => {
      const activity = cardMessage(card, summary);
      if (conversationType === 'personal') return { conversation: id, activityId: (await calls.sendToConversation(id, activity, within())).id };
      const channelData = { channel: { id }, ...(tenantId ? { tenant: { id: tenantId } } : {}) };
      const post = await calls.createConversation({ isGroup: true, bot, channelData, activity }, within());
      return { conversation: post.id, activityId: post.activityId };
    }).catch((error: unknown) => {
      unlessOutOfReach(error);
      return null;
    }),
    update: (to, { conversation, activityId }, card, summary) => through(to, async (calls) => {
      await calls.updateActivity(conversation, activityId, { ...cardMessage(card, summary), id: activityId }, within());
    }).catch(unlessOutOfReach),
    remove: (to, { conversation, activityId }) => through(to, async (calls) => {
      await calls.deleteActivity(conversation, activityId, within());
    }).catch(unlessOutOfReach),
  };
}

/** Cards into conversations through the Bot Connector, by the reference that was kept when the bot was added. */
import { z } from 'zod';
import { CannotSend, type Conversation, type Messenger } from '#work/ports';
import { cardType } from './invoke';
import { isTrustedServiceUrl, type LocalConnector } from './serviceUrl';

interface Within { abortSignal: AbortSignal }
interface Message { type: 'message'; id?: string; summary: string; attachments: { contentType: string; content: object }[] }
/** The calls of the Bot Connector that are used, as the SDK's client offers them. Errors carry `statusCode`, and `response` where there was one. */
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

/** Milliseconds for one call, which the SDK makes once: when it is made again is decided where the limits are known. */
const patience = 20_000;
const within = (): Within => ({ abortSignal: AbortSignal.timeout(patience) });

interface Failed { statusCode?: number; name?: string; response?: { headers?: { get(name: string): string | undefined } } }

/** 403 and 404: not installed, left, or the message was deleted. Waiting would change nothing. */
const isOutOfReach = (error: unknown): boolean => [403, 404].includes((error as Failed | null)?.statusCode ?? 0);
function unlessOutOfReach(error: unknown): void {
  if (!isOutOfReach(error)) throw error;
}

/** Seconds or a date, as HTTP has it. */
function millisecondsIn(header: string | undefined): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : 0;
}

/** Answers after which the same call may succeed, and no answer at all. */
const passing = [408, 412, 429, 500, 502, 503, 504];
function cannotSend(error: unknown): CannotSend {
  const { statusCode, response } = error as Failed;
  if (statusCode !== undefined && !passing.includes(statusCode)) return new CannotSend('refused', true);
  return new CannotSend(statusCode === 429 || statusCode === 412 ? 'throttled' : 'unavailable', false, millisecondsIn(response?.headers?.get('retry-after')));
}

export const cardMessage = (card: object, summary: string): Message => ({ type: 'message', summary, attachments: [{ contentType: cardType, content: card }] });

/**
 * @param connect gives the connector's calls for a reference
 * @param localConnector set on one machine only
 */
export function createMessenger(connect: (reference: StoredReference) => Promise<ConnectorCalls>, localConnector: LocalConnector | undefined): Messenger {
  async function through<T>(to: Conversation, task: (calls: ConnectorCalls, reference: StoredReference) => Promise<T>): Promise<T> {
    const reference = storedReference.parse(JSON.parse(to.reference));
    if (!isTrustedServiceUrl(reference.serviceUrl, localConnector)) throw new Error('The stored reference names a connector that is not trusted.');
    const calls = await connect(reference);
    return task(calls, reference).catch((error: unknown) => {
      throw isOutOfReach(error) ? error : cannotSend(error);
    });
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

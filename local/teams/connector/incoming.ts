/** Checks what a bot posts: size, form and content, with the answers that the connector gives. */
import { z } from 'zod';
import { badArgument, ConnectorError } from './errors';
import { cardType } from './faces';
import type { Activity } from './messages';

/** Bytes of one message, attachments included. */
export const sizeLimit = 100 * 1024;

const attachment = z.looseObject({ contentType: z.string().min(1), content: z.unknown().optional(), contentUrl: z.string().optional() });
const activitySchema = z.looseObject({ type: z.string().min(1), text: z.string().nullish(), attachments: z.array(attachment).nullish() });
const adaptiveCard = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string().regex(/^1\.\d$/) });

const conversationSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).nullish(), tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  activity: activitySchema.nullish(),
});

export type ConversationParameters = z.infer<typeof conversationSchema>;

/** Parses a JSON body within the size limit: 413 above it, 400 for anything that is no JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (Buffer.byteLength(text) > sizeLimit) throw new ConnectorError(413, 'MessageSizeTooBig', `A message may hold ${sizeLimit} bytes.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badArgument('The body is not JSON.');
  }
}

export const readConversation = async (request: Request): Promise<ConversationParameters> => parse(conversationSchema, await readJson(request));

export const readActivity = async (request: Request): Promise<Activity> => checkActivity(parse(activitySchema, await readJson(request)));

/** A message must say something, and a card must be one. */
export function checkActivity(activity: z.infer<typeof activitySchema>): Activity {
  const attachments = activity.attachments ?? [];
  if (activity.type === 'message' && !activity.text && attachments.length === 0) throw badArgument('A message needs text or attachments.');
  for (const { contentType, content } of attachments) if (contentType === cardType) parse(adaptiveCard, content);
  return activity as Activity;
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw badArgument(read.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; '));
}
